/** The nonce that the app:// handler wrote into the page for this load; every style element must carry it. */
export const nonceHalaman = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
