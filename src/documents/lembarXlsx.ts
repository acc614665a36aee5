import type { BukuGaya, GayaBersyarat, GayaSel } from './gayaXlsx';
import { lolosXml, sepertiRumus } from './selAman';

/** A formula always carries the value it had when written: previews, phones and the importer do not calculate. */
export interface Rumus {
  readonly rumus: string;
  readonly nilai: number | string;
}
/** Text in two weights: the first line bold. */
export interface TeksBerjudul {
  readonly judul: string;
  readonly isi: string;
}
export interface Sel {
  readonly isi: string | number | Rumus | TeksBerjudul | null;
  readonly gaya: GayaSel;
}
export interface BarisXlsx {
  /** By column, 0 = A; holes are empty cells without a look. */
  readonly sel: readonly (Sel | null | undefined)[];
  /** Points; absent = one line. */
  readonly tinggi?: number;
  /** The height fits the text now and may follow it when it is edited. */
  readonly ikutIsi?: boolean;
  readonly tersembunyi?: boolean;
  /** Below the row before it: spreadsheets can fold it away. */
  readonly bawahan?: boolean;
}
/** What may be typed into cells. `tegas` refuses other values, otherwise the list is an offer. */
export interface Validasi {
  readonly sel: string;
  readonly jenis: 'list' | 'whole' | 'decimal' | 'custom';
  readonly rumus: string;
  readonly operator?: 'greaterThanOrEqual' | 'greaterThan';
  readonly tegas: boolean;
  readonly pesan: string;
  readonly petunjuk?: { readonly judul: string; readonly isi: string };
}
export interface FormatBersyarat {
  readonly sel: string;
  readonly rumus: string;
  readonly gaya: GayaBersyarat;
}
export interface LembarXlsx {
  readonly nama: string;
  /** Widths in characters; `null` hides the column. */
  readonly kolom: readonly (number | null)[];
  readonly baris: readonly BarisXlsx[];
  readonly warnaTab?: string;
  /** Rows and columns that stay on screen. */
  readonly beku?: { readonly baris: number; readonly kolom: number };
  readonly gabung?: readonly string[];
  readonly validasi?: readonly Validasi[];
  readonly bersyarat?: readonly FormatBersyarat[];
  readonly tersembunyi?: boolean;
  /** A sheet to work with: nothing is locked, and an area (`A5:H90`) can be filtered. */
  readonly bebas?: { readonly saringan: string | null };
  /** Landscape on this paper, as wide as one page. Rows 1-based, repeated on each page; area as `B1:M40`. */
  readonly cetak?: {
    readonly kertas: 'A4' | 'A3' | 'F4';
    readonly judulBaris?: readonly [number, number];
    readonly area?: string;
    readonly kaki: string;
  };
}

/** Paper numbers of the format: 8 = A3, 9 = A4, 14 = Folio (216 × 330 mm), the nearest there is to F4. */
const KERTAS = { A3: 8, A4: 9, F4: 14 } as const;

/** 0 → A, 26 → AA. */
export function namaKolom(indeks: number): string {
  const sisa = String.fromCharCode(65 + (indeks % 26));
  return indeks < 26 ? sisa : namaKolom(Math.floor(indeks / 26) - 1) + sisa;
}

const teksXml = (teks: string): string => `<t xml:space="preserve">${lolosXml(teks)}</t>`;

function selXml(sel: Sel, alamat: string, gaya: BukuGaya): string {
  const { isi } = sel;
  const jaga = typeof isi === 'string' && sepertiRumus(isi);
  const awal = `<c r="${alamat}" s="${gaya.nomor(jaga ? { ...sel.gaya, kutip: true } : sel.gaya)}"`;
  if (isi === null || isi === '') return `${awal}/>`;
  if (typeof isi === 'number') return `${awal}><v>${isi}</v></c>`;
  if (typeof isi === 'string') return `${awal} t="inlineStr"><is>${teksXml(isi)}</is></c>`;
  if ('judul' in isi)
    return `${awal} t="inlineStr"><is><r><rPr><b/><sz val="10"/><rFont val="Calibri"/></rPr>${teksXml(isi.judul)}</r>${
      isi.isi ? `<r><rPr><sz val="9"/><rFont val="Calibri"/></rPr>${teksXml(`\n${isi.isi}`)}</r>` : ''
    }</is></c>`;
  const nilai = `<v>${typeof isi.nilai === 'number' ? isi.nilai : lolosXml(isi.nilai)}</v>`;
  return `${awal}${typeof isi.nilai === 'string' ? ' t="str"' : ''}><f>${lolosXml(isi.rumus)}</f>${nilai}</c>`;
}

function barisXml({ sel, tinggi, ikutIsi, tersembunyi, bawahan }: BarisXlsx, nomor: number, gaya: BukuGaya): string {
  const isi = sel.map((s, k) => (s ? selXml(s, `${namaKolom(k)}${nomor}`, gaya) : '')).join('');
  const ukuran = tinggi === undefined ? '' : ` ht="${tinggi}"${ikutIsi ? '' : ' customHeight="1"'}`;
  return `<row r="${nomor}"${ukuran}${tersembunyi ? ' hidden="1"' : ''}${bawahan ? ' outlineLevel="1"' : ''}>${isi}</row>`;
}

function tampilanXml({ beku }: LembarXlsx, utama: boolean): string {
  const kepala = `<sheetView showGridLines="0"${utama ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (!beku) return `<sheetViews>${kepala}/></sheetViews>`;
  const awal = `${namaKolom(beku.kolom)}${beku.baris + 1}`;
  return `<sheetViews>${kepala}><pane xSplit="${beku.kolom}" ySplit="${beku.baris}" topLeftCell="${awal}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${awal}" sqref="${awal}"/></sheetView></sheetViews>`;
}

function validasiXml(v: Validasi): string {
  const atribut = [
    `type="${v.jenis}"`,
    v.operator && `operator="${v.operator}"`,
    'allowBlank="1"',
    v.petunjuk && 'showInputMessage="1"',
    v.tegas && 'showErrorMessage="1" errorStyle="stop" errorTitle="Isian belum sesuai"',
    v.tegas && `error="${lolosXml(v.pesan)}"`,
    v.petunjuk && `promptTitle="${lolosXml(v.petunjuk.judul)}" prompt="${lolosXml(v.petunjuk.isi)}"`,
    `sqref="${v.sel}"`,
  ].filter(Boolean);
  return `<dataValidation ${atribut.join(' ')}><formula1>${lolosXml(v.rumus)}</formula1></dataValidation>`;
}

const senarai = (tag: string, isi: readonly string[]): string =>
  isi.length === 0 ? '' : `<${tag} count="${isi.length}">${isi.join('')}</${tag}>`;

/**
 * Protected without a password: it keeps headings and keys from slips, not from intent. Rows may be added and columns
 * made wider.
 */
const PROTEKSI =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" selectLockedCells="0"/>';

const saringanXml = (area: string | null): string => (area === null ? '' : `<autoFilter ref="${area}"/>`);

/** `xl/worksheets/sheetN.xml`; the order of the elements is part of the format. */
export function lembarXml(lembar: LembarXlsx, gaya: BukuGaya, utama: boolean): string {
  const { kolom, baris, cetak } = lembar;
  const kolomXml = kolom
    .map(
      (lebar, k) =>
        `<col min="${k + 1}" max="${k + 1}" width="${lebar ?? 2}" customWidth="1"${lebar === null ? ' hidden="1"' : ''}/>`,
    )
    .join('');
  const bersyarat = (lembar.bersyarat ?? []).map(
    (b, i) =>
      `<conditionalFormatting sqref="${b.sel}"><cfRule type="expression" dxfId="${gaya.bersyarat(b.gaya)}" priority="${i + 1}"><formula>${lolosXml(b.rumus)}</formula></cfRule></conditionalFormatting>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr>${lembar.warnaTab ? `<tabColor rgb="FF${lembar.warnaTab}"/>` : ''}${lembar.bebas ? '<outlinePr summaryBelow="0"/>' : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    tampilanXml(lembar, utama),
    `<sheetFormatPr defaultRowHeight="15"${baris.some(({ bawahan }) => bawahan) ? ' outlineLevelRow="1"' : ''}/>`,
    `<cols>${kolomXml}</cols>`,
    `<sheetData>${baris.map((b, i) => barisXml(b, i + 1, gaya)).join('')}</sheetData>`,
    lembar.bebas ? saringanXml(lembar.bebas.saringan) : PROTEKSI,
    senarai(
      'mergeCells',
      (lembar.gabung ?? []).map((g) => `<mergeCell ref="${g}"/>`),
    ),
    bersyarat.join(''),
    senarai('dataValidations', (lembar.validasi ?? []).map(validasiXml)),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${KERTAS[cetak?.kertas ?? 'A4']}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    cetak
      ? `<headerFooter><oddFooter>${lolosXml(`&L&8${cetak.kaki.replaceAll('&', '&&')}&R&8Halaman &P dari &N`)}</oddFooter></headerFooter>`
      : '',
    '</worksheet>',
  ].join('');
}
