import { strToU8, zipSync } from 'fflate';
import { tanggalPanjang } from '../../domain/tampil';
import { UKURAN_MM } from '../halaman';
import { lolosXml } from '../selAman';
import { grafikXml, tempatGrafik } from './docxGrafik';
import { paragraf, tabelLaporan, tabelWord, twip } from './docxTabel';
import type { BagianLaporan, BlokLaporan, GrafikBatang, NaskahLaporan } from './modelLaporan';

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS_W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS_WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const NS_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const JENIS = 'application/vnd.openxmlformats-officedocument';
/** mm: top, right, bottom, left. */
const TEPI = [15, 15, 15, 18] as const;
const WAKTU_ZIP = new Date(2026, 0, 1);

/** What is collected while the text is written: each chart is a part of the file of its own. */
interface Isi {
  readonly mm: number;
  readonly grafik: GrafikBatang[];
}

function blokXml(blok: BlokLaporan, isi: Isi): string {
  switch (blok.jenis) {
    case 'subjudul':
      return paragraf(blok.teks, { tebal: true, ukuran: 21, atas: 160, ikut: true });
    case 'paragraf':
      return paragraf(blok.teks, { rata: 'both', atas: 80 });
    case 'catatan':
      return blok.butir.map((teks) => paragraf(teks, { ukuran: 16, atas: 60 })).join('');
    case 'tabel':
      return blok.tabel.baris.length === 0
        ? paragraf('Tidak ada.', { atas: 60 })
        : paragraf('', { ukuran: 8 }) + tabelLaporan(blok.tabel, isi.mm);
    case 'grafik':
      return blok.grafik
        .map((grafik) => {
          const nomor = isi.grafik.push(grafik);
          const judul = paragraf(grafik.judul, { tebal: true, ukuran: 17, atas: 140, ikut: true });
          return judul + tempatGrafik(grafik, `rIdG${nomor}`, nomor, isi.mm);
        })
        .join('');
    case 'angka': {
      const lebar = isi.mm / 3;
      const sel = blok.butir.map(({ label, nilai, keterangan }) => ({
        isi:
          paragraf(label, { ukuran: 16 }) +
          paragraf(nilai, { ukuran: nilai.length > 12 ? 20 : 28, tebal: true }) +
          paragraf(keterangan, { ukuran: 15 }),
      }));
      const baris = [];
      for (let i = 0; i < sel.length; i += 3) {
        const tiga = sel.slice(i, i + 3);
        while (tiga.length < 3) tiga.push({ isi: paragraf('') });
        baris.push({ sel: tiga });
      }
      return paragraf('', { ukuran: 8 }) + tabelWord([lebar, lebar, lebar], baris);
    }
  }
}

function tandaTangan({ ttd }: BagianLaporan, mm: number): string {
  if (ttd.length === 0) return '';
  const kolom = ttd.length === 1 ? [null, ...ttd] : ttd;
  const lebar = kolom.map(() => mm / kolom.length);
  const sel = kolom.map((satu) => ({
    isi:
      satu === null
        ? paragraf('')
        : [
            paragraf(`${satu.jabatan},`, { atas: 240 }),
            ...Array.from({ length: 3 }, () => paragraf('')),
            paragraf(satu.nama, { tebal: true, garisBawah: true }),
            ...(satu.pangkat ? [paragraf(satu.pangkat)] : []),
            ...(satu.nip ? [paragraf(`NIP ${satu.nip}`)] : []),
          ].join(''),
  }));
  return paragraf('', { ukuran: 8 }) + tabelWord(lebar, [{ sel }], false);
}

const GARIS_KOP = '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="3" w:color="000000"/></w:pBdr>';

function bagianXml(naskah: NaskahLaporan, bagian: BagianLaporan, pertama: boolean, isi: Isi): string {
  const { kop, sifat } = naskah;
  const ganti = pertama ? '' : '<w:pageBreakBefore/>';
  const identitas = bagian.identitas.map(([label, teks]) => ({
    sel: [{ isi: paragraf(label) }, { isi: paragraf(`: ${teks}`) }],
  }));
  return [
    paragraf(kop.daerah, { ukuran: 18 }, ganti),
    paragraf(kop.opd, { tebal: true, ukuran: 22 }, GARIS_KOP),
    ...(sifat === '' ? [] : [paragraf(sifat, { tebal: true, rata: 'right', atas: 60 })]),
    paragraf(bagian.judul, { tebal: true, rata: 'center', ukuran: 25, atas: 120 }),
    ...bagian.bawahJudul.map((teks) => paragraf(teks, { rata: 'center', ukuran: 20 })),
    ...(identitas.length > 0 ? [paragraf('', { ukuran: 8 }), tabelWord([34, isi.mm - 34], identitas, false)] : []),
    ...bagian.blok.map((blok) => blokXml(blok, isi)),
    paragraf(`Dicetak ${tanggalPanjang(naskah.dicetak)} dari BagiHabis.`, { ukuran: 16, atas: 80 }),
    tandaTangan(bagian, isi.mm),
  ].join('');
}

function halaman({ kertas, orientasi }: NaskahLaporan): { readonly xml: string; readonly mm: number } {
  const [pendek, panjang] = UKURAN_MM[kertas];
  const [lebar, tinggi] = orientasi === 'tegak' ? [pendek, panjang] : [panjang, pendek];
  const [atas, kanan, bawah, kiri] = TEPI;
  const arah = orientasi === 'mendatar' ? ' w:orient="landscape"' : '';
  return {
    xml: `<w:sectPr><w:footerReference w:type="default" r:id="rIdKaki"/><w:pgSz w:w="${twip(lebar)}" w:h="${twip(tinggi)}"${arah}/><w:pgMar w:top="${twip(atas)}" w:right="${twip(kanan)}" w:bottom="${twip(bawah)}" w:left="${twip(kiri)}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`,
    mm: lebar - kanan - kiri,
  };
}

const relasi = (isi: readonly (readonly [id: string, jenis: string, tujuan: string])[]): string =>
  `<Relationships xmlns="${NS_REL}">${isi.map(([id, jenis, tujuan]) => `<Relationship Id="${id}" Type="${jenis}" Target="${tujuan}"/>`).join('')}</Relationships>`;

const isiJenis = (grafik: number): string => {
  const bagian = (nama: string, jenis: string): string => `<Override PartName="${nama}" ContentType="${jenis}"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    bagian('/word/document.xml', `${JENIS}.wordprocessingml.document.main+xml`),
    bagian('/word/styles.xml', `${JENIS}.wordprocessingml.styles+xml`),
    bagian('/word/footer1.xml', `${JENIS}.wordprocessingml.footer+xml`),
    bagian('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...Array.from({ length: grafik }, (_, i) =>
      bagian(`/word/charts/chart${i + 1}.xml`, `${JENIS}.drawingml.chart+xml`),
    ),
    '</Types>',
  ].join('');
};

/** The report as a Word file to be edited: real tables and charts, no pictures of them. */
export function laporanDocx(naskah: NaskahLaporan): Uint8Array {
  const { xml, mm } = halaman(naskah);
  const isi: Isi = { mm, grafik: [] };
  const badan = naskah.bagian.map((satu, i) => bagianXml(naskah, satu, i === 0, isi)).join('');
  const ruang = `xmlns:w="${NS_W}" xmlns:r="${NS_R}" xmlns:wp="${NS_WP}"`;
  const nomor =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const berkas: Record<string, string> = {
    '[Content_Types].xml': isiJenis(isi.grafik.length),
    '_rels/.rels': relasi([
      ['rId1', `${NS_R}/officeDocument`, 'word/document.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'word/document.xml': `<w:document ${ruang}><w:body>${badan}${paragraf('', { ukuran: 2 })}${xml}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${NS_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="19"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    'word/footer1.xml': `<w:ftr ${ruang}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${nomor}</w:p></w:ftr>`,
    'word/_rels/document.xml.rels': relasi([
      ['rIdGaya', `${NS_R}/styles`, 'styles.xml'],
      ['rIdKaki', `${NS_R}/footer`, 'footer1.xml'],
      ...isi.grafik.map((_, i) => [`rIdG${i + 1}`, `${NS_R}/chart`, `charts/chart${i + 1}.xml`] as const),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${lolosXml(naskah.judul)}</dc:title><dc:creator>${lolosXml(naskah.kantor)}</dc:creator></cp:coreProperties>`,
  };
  isi.grafik.forEach((grafik, i) => (berkas[`word/charts/chart${i + 1}.xml`] = grafikXml(grafik)));
  return zipSync(Object.fromEntries(Object.entries(berkas).map(([nama, teks]) => [nama, strToU8(KEPALA + teks)])), {
    level: 6,
    mtime: WAKTU_ZIP,
  });
}
