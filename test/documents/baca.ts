/** Visible text of a document in reading order, one blank between pieces. */
export function teks(html: string): string {
  return html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replaceAll('<wbr/>', '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** True when the pieces stand in this order, each after the one before. */
export function berurutan(isi: string, potongan: readonly string[]): boolean {
  let dari = 0;
  for (const satu of potongan) {
    const di = isi.indexOf(satu, dari);
    if (di < 0) return false;
    dari = di + satu.length;
  }
  return true;
}

const muka = (nama: string) => ({
  biasa: `app://x/${nama}-biasa.ttf`,
  tebal: `app://x/${nama}-tebal.ttf`,
  miring: `app://x/${nama}-miring.ttf`,
});
export const HURUF = { arial: muka('arial'), bookman: muka('bookman') };
