import { app, session, type Session, type WebContents } from 'electron';
import { APP_ORIGIN, PRINT_ORIGIN } from './appScheme';
import { writeLog } from './log';

const devOrigin = (): string | null => {
  const url = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return url === undefined ? null : new URL(url).origin;
};

/** True for addresses of our own window: the app scheme, or the dev server of an unpackaged start. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  const origin = `${protocol}//${host}`;
  return origin === APP_ORIGIN || origin === devOrigin();
}

function guardContents(contents: WebContents): void {
  const refuse = (event: Electron.Event, address: string) => {
    if (isOwnAddress(address) || address.startsWith(`${PRINT_ORIGIN}/`)) return;
    event.preventDefault();
    writeLog('warn', 'navigation refused', address);
  };
  contents.on('will-navigate', (event) => refuse(event, event.url));
  contents.on('will-redirect', (event) => refuse(event, event.url));
  // A page may open peer connections past its policy and past web requests; without UDP and with a dead proxy they reach nobody.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    writeLog('warn', 'new window refused', url);
    return { action: 'deny' };
  });
}

/** The discard port of this computer, without the usual exception for addresses of this computer. */
const NOWHERE: Electron.ProxyConfig = {
  mode: 'fixed_servers',
  proxyRules: '127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
};

/** No permission is ever granted, and nothing but our own schemes is loaded. */
export function guardSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // Chromium fetches a dictionary from Google as soon as it may check spelling, whatever the window says.
  target.setSpellCheckerEnabled(false);
  target.setSpellCheckerLanguages([]);
  // Whatever else in Chromium might want a connection is sent where nobody answers.
  if (devOrigin() === null) void target.setProxy(NOWHERE);
  const harmless = /^(app|data|blob|devtools):/;
  target.webRequest.onBeforeRequest((details, answer) => {
    const dev = devOrigin();
    const isDev = dev !== null && details.url.replace(/^ws/, 'http').startsWith(dev);
    answer({ cancel: !harmless.test(details.url) && !isDev });
  });
}

/** Call before `ready` for the first line, after it for the second. */
export function guardEveryContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}
export const guardDefaultSession = (): void => guardSession(session.defaultSession);
