/** Where a key moves the focus in a list of `total` rows; null = not a moving key, or nowhere to go. */
export function geserFokus(tombol: string, kini: number, total: number, halaman: number): number | null {
  const tujuan: Readonly<Record<string, number>> = {
    ArrowDown: kini + 1,
    ArrowUp: kini - 1,
    PageDown: kini + halaman,
    PageUp: kini - halaman,
    Home: 0,
    End: total - 1,
  };
  const nomor = tujuan[tombol];
  if (nomor === undefined || total === 0) return null;
  return Math.min(total - 1, Math.max(0, nomor));
}
