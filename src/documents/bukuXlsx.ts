import { strToU8, zipSync } from 'fflate';
import { BukuGaya } from './gayaXlsx';
import { lembarXml, type LembarXlsx } from './lembarXlsx';
import { lolosXml } from './selAman';

export interface BukuXlsx {
  readonly judul: string;
  readonly pembuat: string;
  /** Kept in the document's properties, beside what the sheets say. */
  readonly sifat: Readonly<Record<string, string>>;
  /** The first one is shown on opening. */
  readonly lembar: readonly LembarXlsx[];
}

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS_RELASI = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NS_KANTOR = 'http://schemas.openxmlformats.org/officeDocument/2006';
const JENIS_LEMBAR = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Files made of the same data are the same bytes. */
const WAKTU_ZIP = new Date(2026, 0, 1);

const relasi = (isi: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${NS_RELASI}">${isi
    .map(([jenis, tujuan], i) => `<Relationship Id="rId${i + 1}" Type="${jenis}" Target="${tujuan}"/>`)
    .join('')}</Relationships>`;

/** Name of a sheet as formulas quote it. */
const kutipLembar = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;
const mutlak = (area: string): string => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function namaTerdefinisi(lembar: readonly LembarXlsx[]): string {
  const isi = lembar.flatMap(({ nama, cetak }, i) => {
    const satu = (apa: string, ke: string): string =>
      `<definedName name="_xlnm.${apa}" localSheetId="${i}">${lolosXml(`${kutipLembar(nama)}!${ke}`)}</definedName>`;
    return [
      ...(cetak?.area ? [satu('Print_Area', mutlak(cetak.area))] : []),
      ...(cetak?.judulBaris ? [satu('Print_Titles', `$${cetak.judulBaris[0]}:$${cetak.judulBaris[1]}`)] : []),
    ];
  });
  return isi.length === 0 ? '' : `<definedNames>${isi.join('')}</definedNames>`;
}

function bukuXml(lembar: readonly LembarXlsx[]): string {
  const daftar = lembar.map(
    ({ nama, tersembunyi }, i) =>
      `<sheet name="${lolosXml(nama)}" sheetId="${i + 1}"${tersembunyi ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${NS_KANTOR}/relationships">`,
    `<workbookPr/>${lembar.some(({ bebas }) => bebas) ? '' : '<workbookProtection lockStructure="1"/>'}`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews>',
    `<sheets>${daftar.join('')}</sheets>${namaTerdefinisi(lembar)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
  ].join('');
}

const sifatXml = (sifat: BukuXlsx['sifat']): string =>
  `<Properties xmlns="${NS_KANTOR}/custom-properties" xmlns:vt="${NS_KANTOR}/docPropsVTypes">${Object.entries(sifat)
    .map(
      ([nama, nilai], i) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${lolosXml(nama)}"><vt:lpwstr>${lolosXml(nilai)}</vt:lpwstr></property>`,
    )
    .join('')}</Properties>`;

const intiXml = ({ judul, pembuat }: BukuXlsx): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${lolosXml(judul)}</dc:title><dc:creator>${lolosXml(pembuat)}</dc:creator></cp:coreProperties>`;

function jenisXml(jumlah: number): string {
  const bagian = (nama: string, jenis: string): string => `<Override PartName="${nama}" ContentType="${jenis}"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    bagian('/xl/workbook.xml', `${JENIS_LEMBAR}.sheet.main+xml`),
    ...Array.from({ length: jumlah }, (_, i) =>
      bagian(`/xl/worksheets/sheet${i + 1}.xml`, `${JENIS_LEMBAR}.worksheet+xml`),
    ),
    bagian('/xl/styles.xml', `${JENIS_LEMBAR}.styles+xml`),
    bagian('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    bagian('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    '</Types>',
  ].join('');
}

/**
 * A workbook with protected sheets, lists, conditional formats, stored values and print set-up. Own because the writer
 * library knows none of the first three (see decisions.md); the zip is fflate's.
 */
export function bukuXlsx(buku: BukuXlsx): Uint8Array {
  const { lembar } = buku;
  const gaya = new BukuGaya();
  const bagian: Record<string, string> = {
    '[Content_Types].xml': jenisXml(lembar.length),
    '_rels/.rels': relasi([
      [`${NS_KANTOR}/relationships/officeDocument`, 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      [`${NS_KANTOR}/relationships/custom-properties`, 'docProps/custom.xml'],
    ]),
    'xl/workbook.xml': bukuXml(lembar),
    'xl/_rels/workbook.xml.rels': relasi([
      ...lembar.map((_, i) => [`${NS_KANTOR}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${NS_KANTOR}/relationships/styles`, 'styles.xml'],
    ]),
    'docProps/core.xml': intiXml(buku),
    'docProps/custom.xml': sifatXml(buku.sifat),
  };
  lembar.forEach((satu, i) => {
    bagian[`xl/worksheets/sheet${i + 1}.xml`] = lembarXml(satu, gaya, i === 0);
  });
  bagian['xl/styles.xml'] = gaya.xml();
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(KEPALA + isi)])), {
    level: 6,
    mtime: WAKTU_ZIP,
  });
}
