import type { HurufNaskah } from '../domain/surat';

/** URLs of one bundled face for `url(…)`: an app:// address or a data: URL. */
export interface Muka {
  readonly biasa: string;
  readonly tebal: string;
  readonly miring: string;
}
export type Huruf = Readonly<Record<HurufNaskah, Muka>>;

const KELUARGA: Readonly<Record<HurufNaskah, string>> = { arial: 'Naskah', bookman: 'Naskah Bookman' };
/** Own face first; the named ones only stand in where a bundled file could not be read. */
export const MUKA_CSS: Readonly<Record<HurufNaskah, string>> = {
  arial: `'${KELUARGA.arial}',Arial,sans-serif`,
  bookman: `'${KELUARGA.bookman}','Bookman Old Style',serif`,
};

/**
 * The faces that a document uses: Liberation Sans has the widths of Arial, Bonum Naskah those of Bookman Old Style, so that
 * lines break alike on every PC.
 */
/** An embedded face is a million letters that need no escaping: going through them with every document is felt. */
const kutip = (url: string): string => (/["\\\n]/.test(url) ? JSON.stringify(url) : `"${url}"`);

export function gayaHuruf(huruf: Huruf, dipakai: readonly HurufNaskah[] = ['arial']): string {
  const muka = (nama: HurufNaskah, url: string, tebal: number, gaya: string) =>
    `@font-face{font-family:'${KELUARGA[nama]}';src:url(${kutip(url)});font-weight:${tebal};font-style:${gaya}}`;
  return [...new Set(dipakai)]
    .flatMap((nama) => [
      muka(nama, huruf[nama].biasa, 400, 'normal'),
      muka(nama, huruf[nama].tebal, 700, 'normal'),
      muka(nama, huruf[nama].miring, 400, 'italic'),
    ])
    .join('\n');
}

/** What every printed paper starts from: black on white, 12 pt (Permendagri 1/2023 Ps 32(2), second-hand). */
export const GAYA_DASAR = `
*{box-sizing:border-box;margin:0;padding:0}
html{font:12pt/1.18 ${MUKA_CSS.arial};color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
p{orphans:2;widows:2}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead{display:table-header-group;break-inside:avoid}
tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:1mm 1.5mm;vertical-align:top;text-align:left;overflow-wrap:break-word}
th{text-align:center;vertical-align:middle;font-weight:700;background:#eee}
td.angka,th.angka{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.tengah{text-align:center;white-space:nowrap}
`;
