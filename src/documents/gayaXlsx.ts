/** How a cell looks and whether it may be edited on a protected sheet. Colours are six hex digits. */
export interface GayaSel {
  readonly tebal?: boolean;
  readonly miring?: boolean;
  /** Points; 10 when absent. */
  readonly ukuran?: number;
  readonly warna?: string;
  readonly latar?: string;
  readonly bingkai?: boolean;
  readonly rata?: 'left' | 'center' | 'right';
  /** Steps away from the edge it is aligned to. */
  readonly sisip?: number;
  readonly tegak?: 'top' | 'center' | 'bottom';
  readonly bungkus?: boolean;
  /** Text upwards. */
  readonly putar?: boolean;
  /** Number format code; `@` keeps what is typed as text. */
  readonly format?: string;
  /** May be edited although the sheet is protected. */
  readonly terbuka?: boolean;
  /** Stays text when edited although it begins like a formula. */
  readonly kutip?: boolean;
}
/** Look of a conditional format, over what the cell has. */
export interface GayaBersyarat {
  readonly warna?: string;
  readonly latar?: string;
  readonly tebal?: boolean;
}

const HURUF = 'Calibri';
const GARIS = 'B7C4C9';
/** Codes Excel knows by number; all others are numbered from 164 on. */
const FORMAT_BAWAAN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '0%': 9, '@': 49 };

/** Numbers a list of texts in the order they come. */
class Daftar {
  readonly isi: string[] = [];
  constructor(...awal: string[]) {
    this.isi.push(...awal);
  }
  nomor(teks: string): number {
    const ada = this.isi.indexOf(teks);
    return ada >= 0 ? ada : this.isi.push(teks) - 1;
  }
}

const warna = (tag: string, hex: string): string => `<${tag} rgb="FF${hex}"/>`;
const huruf = ({ tebal, miring, ukuran = 10, warna: w }: GayaSel): string =>
  `<font>${tebal ? '<b/>' : ''}${miring ? '<i/>' : ''}<sz val="${ukuran}"/>${warna('color', w ?? '1F2A2E')}<name val="${HURUF}"/><family val="2"/></font>`;
const latar = (hex: string): string =>
  `<fill><patternFill patternType="solid">${warna('fgColor', hex)}<bgColor indexed="64"/></patternFill></fill>`;
const sisi = (nama: string): string => `<${nama} style="thin">${warna('color', GARIS)}</${nama}>`;
const TANPA_BINGKAI = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const BINGKAI = `<border>${['left', 'right', 'top', 'bottom'].map(sisi).join('')}<diagonal/></border>`;

/** Collects the looks of a workbook; each different one becomes one entry of `cellXfs`. */
export class BukuGaya {
  readonly #huruf = new Daftar(huruf({}));
  readonly #latar = new Daftar(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #bingkai = new Daftar(TANPA_BINGKAI);
  readonly #format = new Map<string, number>();
  readonly #xf = new Daftar('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #bersyarat = new Daftar();
  readonly #tahu = new Map<GayaSel, number>();

  /** Index for the `s` attribute of a cell. */
  nomor(gaya: GayaSel): number {
    const tahu = this.#tahu.get(gaya);
    if (tahu !== undefined) return tahu;
    const nomor = this.#xf.nomor(this.#susun(gaya));
    this.#tahu.set(gaya, nomor);
    return nomor;
  }

  /** Index for the `dxfId` of a conditional format. */
  bersyarat({ warna: w, latar: l, tebal }: GayaBersyarat): number {
    const isi = `${tebal || w ? `<font>${tebal ? '<b/>' : ''}${w ? warna('color', w) : ''}</font>` : ''}`;
    const isian = l ? `<fill><patternFill patternType="solid">${warna('bgColor', l)}</patternFill></fill>` : '';
    return this.#bersyarat.nomor(`<dxf>${isi}${isian}</dxf>`);
  }

  #susun(gaya: GayaSel): string {
    const { rata, sisip, tegak = 'top', bungkus, putar, terbuka, kutip } = gaya;
    const letak = [
      rata && ` horizontal="${rata}"`,
      sisip && ` indent="${sisip}"`,
      ` vertical="${tegak}"`,
      putar && ' textRotation="90"',
      bungkus && ' wrapText="1"',
    ].filter(Boolean);
    return [
      `<xf numFmtId="${this.#nomorFormat(gaya.format ?? 'General')}" fontId="${this.#huruf.nomor(huruf(gaya))}"`,
      ` fillId="${gaya.latar ? this.#latar.nomor(latar(gaya.latar)) : 0}"`,
      ` borderId="${gaya.bingkai ? this.#bingkai.nomor(BINGKAI) : 0}" xfId="0"${kutip ? ' quotePrefix="1"' : ''}`,
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">',
      `<alignment${letak.join('')}/><protection locked="${terbuka ? 0 : 1}"/></xf>`,
    ].join('');
  }

  #nomorFormat(kode: string): number {
    const bawaan = FORMAT_BAWAAN[kode];
    if (bawaan !== undefined) return bawaan;
    const nomor = this.#format.get(kode) ?? 164 + this.#format.size;
    this.#format.set(kode, nomor);
    return nomor;
  }

  /** `xl/styles.xml` with everything asked for so far. */
  xml(): string {
    const senarai = (tag: string, isi: readonly string[]): string =>
      `<${tag} count="${isi.length}">${isi.join('')}</${tag}>`;
    const format = [...this.#format].map(
      ([kode, id]) => `<numFmt numFmtId="${id}" formatCode="${kode.replaceAll('"', '&quot;')}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      format.length > 0 ? senarai('numFmts', format) : '',
      senarai('fonts', this.#huruf.isi),
      senarai('fills', this.#latar.isi),
      senarai('borders', this.#bingkai.isi),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      senarai('cellXfs', this.#xf.isi),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      senarai('dxfs', this.#bersyarat.isi),
      '</styleSheet>',
    ].join('');
  }
}
