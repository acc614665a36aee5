import { strToU8, zipSync } from 'fflate';
import type { JenisSurat } from '../domain/surat';

interface Gaya {
  readonly rata?: 'center' | 'both';
  readonly tebal?: boolean;
  /** Half points. */
  readonly ukuran?: number;
  /** Twentieths of a point from the left margin: the signature block. */
  readonly kiri?: number;
  readonly garis?: boolean;
}

const NS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const JENIS_ISI = `${KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const hubungan = (jenis: string, tujuan: string): string =>
  `${KEPALA}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/${jenis}" Target="${tujuan}"/></Relationships>`;
const GAYA = `${KEPALA}<w:styles xmlns:w="${NS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
/** A4 with the margins of the shipped templates (20, 20, 25, 30 mm), in twips. */
const HALAMAN =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1417" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
const PEMBUKA = `${KEPALA}<w:document xmlns:w="${NS}">`;
const RUANG = '';

function p(teks: string, { rata, tebal, ukuran, kiri, garis }: Gaya = {}): string {
  const batas = garis ? '<w:pBdr><w:bottom w:val="double" w:sz="6" w:space="4" w:color="000000"/></w:pBdr>' : '';
  const letak = `${kiri ? `<w:ind w:left="${kiri}"/>` : ''}${rata ? `<w:jc w:val="${rata}"/>` : ''}`;
  const huruf = `${tebal ? '<w:b/>' : ''}${ukuran ? `<w:sz w:val="${ukuran}"/>` : ''}`;
  const potong = teks.split('\t').map((satu) => (satu === '' ? '' : `<w:t xml:space="preserve">${satu}</w:t>`));
  const isi = `<w:r>${huruf && `<w:rPr>${huruf}</w:rPr>`}${potong.join('<w:tab/>')}</w:r>`;
  return `<w:p>${batas + letak && `<w:pPr>${batas}${letak}</w:pPr>`}${teks === '' ? '' : isi}</w:p>`;
}

const daftar = (kunci: string, baris: string): readonly string[] => [p(`{#${kunci}}`), p(baris), p(`{/${kunci}}`)];
const bagian = (label: string, kunci: string, penanda = 'nomor'): readonly string[] => [
  p(`{#${kunci}}`),
  p(`${label}\t: {${penanda}}. {teks}`),
  p(`{/${kunci}}`),
];

const garisTabel = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((sisi) => `<w:${sisi} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');
const barisTabel = (sel: readonly string[], tebal: boolean): string =>
  `<w:tr>${sel.map((teks) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${p(teks, { tebal, ukuran: 20 })}</w:tc>`).join('')}</w:tr>`;
/** Columns of the task table in twips, together the width of the text. */
const KISI = `<w:tblGrid>${[600, 3700, 1900, 1700, 1171].map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>`;
/** A row repeated for every task: the loop opens in its first cell and closes in its last. */
const TABEL = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${garisTabel}</w:tblBorders></w:tblPr>${KISI}${barisTabel(['No.', 'Tugas', 'Volume', 'Waktu', 'Jam'], true)}${barisTabel(['{#tabel}{nomor}.', '{tugas}', '{volume}', '{waktu}', '{jam}{/tabel}'], false)}</w:tbl>`;

const KOP = [
  p('{kop_daerah}', { rata: 'center', tebal: true, ukuran: 28 }),
  p('{kop_opd}', { rata: 'center', tebal: true, ukuran: 32 }),
  p('{kop_alamat}', { rata: 'center', ukuran: 18, garis: true }),
  p(RUANG),
];
const JUDUL = [p('{judul}', { rata: 'center', tebal: true }), p('NOMOR {nomor}', { rata: 'center' }), p(RUANG)];
const DIKTUM = [p(RUANG), p('{diktum}:', { rata: 'center' }), p(RUANG)];
const KEPADA = [
  p('Kepada\t:'),
  p('{#kepada}'),
  p('{nomor}.\tNama\t\t: {nama}'),
  p('\tPangkat/Gol.\t: {pangkat}'),
  p('\tNIP\t\t: {nip}'),
  p('\tJabatan\t: {jabatan}'),
  p('{/kepada}'),
];
const TTD = { kiri: 4820 };
const penutup = (denganTempat: boolean): readonly string[] => [
  p('{penutup}', { rata: 'both' }),
  p(RUANG),
  ...(denganTempat ? [p('Ditetapkan di {tempat}', TTD), p('pada tanggal {tanggal}', TTD)] : []),
  p('{pejabat}', TTD),
  p(RUANG),
  p(RUANG),
  p(RUANG),
  p('{nama_pejabat}', { ...TTD, tebal: true }),
  p('{pangkat_pejabat}', TTD),
  p('NIP {nip_pejabat}', TTD),
  p(RUANG),
  p('Tembusan:'),
  ...daftar('tembusan', '{nomor}. {teks}'),
];

const PENUGASAN = [
  ...bagian('Menimbang', 'menimbang', 'huruf'),
  ...bagian('Dasar', 'dasar'),
  ...DIKTUM,
  ...KEPADA,
  ...bagian('Untuk', 'untuk'),
  ...penutup(true),
];
const LAMPIRAN = [p('{#lampiran}'), p('{nomor}. {nama}, {jabatan}', { tebal: true }), TABEL, p('{/lampiran}')];
const pihak = (ke: string, kata: string): readonly string[] => [
  p(`Nama\t\t: {pihak_${ke}}`),
  p(`NIP\t\t: {pihak_${ke}_nip}`),
  p(`Jabatan\t: {pihak_${ke}_jabatan}`),
  p(`selanjutnya disebut PIHAK ${kata}.`),
  p(RUANG),
];

const ISI: Readonly<Record<JenisSurat, readonly string[]>> = {
  petikan: [
    p('KEPUTUSAN {pejabat_keputusan}', { rata: 'center', tebal: true }),
    p('NOMOR {nomor_keputusan}', { rata: 'center' }),
    p('TENTANG', { rata: 'center' }),
    p('{tentang}', { rata: 'center', tebal: true }),
    ...bagian('Dasar', 'dasar'),
    ...DIKTUM,
    ...KEPADA,
    TABEL,
    p('Jumlah: {jumlah_jam} jam setahun'),
    ...penutup(true),
  ],
  keputusan: [
    p('TENTANG', { rata: 'center' }),
    p('{tentang}', { rata: 'center', tebal: true }),
    p('{#pembuka}'),
    p('{pembuka}', { rata: 'center' }),
    p('{/pembuka}'),
    p('{pejabat_keputusan},', { rata: 'center' }),
    ...bagian('Menimbang', 'menimbang', 'huruf'),
    ...bagian('Mengingat', 'dasar'),
    ...bagian('Memperhatikan', 'memperhatikan'),
    ...DIKTUM,
    p('{#untuk}'),
    p('{sebutan}\t: {teks}'),
    p('{/untuk}'),
    ...penutup(true),
    ...LAMPIRAN,
  ],
  nota_dinas: [
    p('Yth.\t\t: {yth}'),
    p('Dari\t\t: {dari}'),
    p('Tanggal\t: {tanggal}'),
    p('Sifat\t\t: {sifat}'),
    p('Lampiran\t: {jumlah_lampiran}'),
    p('Hal\t\t: {hal}', { garis: true }),
    ...daftar('paragraf', '{teks}'),
    ...penutup(false),
    ...LAMPIRAN,
  ],
  surat_tugas: PENUGASAN,
  surat_perintah: PENUGASAN,
  disposisi: [
    p('Surat dari\t: {surat_dari}'),
    p('Nomor\t\t: {nomor_surat}'),
    p('Tanggal\t: {tanggal_surat}'),
    p('Diterima\t: {diterima}'),
    p('Agenda\t: {agenda}'),
    p('Sifat\t\t: {sifat}'),
    p('Perihal\t: {perihal}', { garis: true }),
    p('Diteruskan kepada:'),
    ...daftar('kepada', '{nomor}. {nama}, {jabatan}'),
    p('Dengan hormat harap:'),
    ...daftar('harap', '{tanda} {teks}'),
    p('Catatan: {catatan}'),
    p('{#tenggat}Batas waktu: {tenggat}{/tenggat}'),
    p('{pejabat}', TTD),
    p(RUANG),
    p(RUANG),
    p('{nama_pejabat}', { ...TTD, tebal: true }),
  ],
  berita_acara: [
    p('Pada hari ini {hari_tanggal}, kami yang bertanda tangan di bawah ini:', { rata: 'both' }),
    p(RUANG),
    ...pihak('kesatu', 'KESATU'),
    ...pihak('kedua', 'KEDUA'),
    ...daftar('paragraf', '{teks}'),
    TABEL,
    ...penutup(false),
  ],
};

/** A plain .docx with the fields of a kind, for the office to dress in its own way. */
export function contohWord(jenis: JenisSurat): Uint8Array {
  const judul = jenis === 'petikan' ? [p('{judul}', { rata: 'center', tebal: true })] : JUDUL;
  const isi = [...KOP, ...judul, ...ISI[jenis]].join('');
  const dokumen = `${PEMBUKA}<w:body>${isi}${HALAMAN}</w:body></w:document>`;
  const bagianBerkas = {
    '[Content_Types].xml': JENIS_ISI,
    '_rels/.rels': hubungan('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': hubungan('styles', 'styles.xml'),
    'word/document.xml': dokumen,
    'word/styles.xml': GAYA,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(bagianBerkas).map(([nama, teks]) => [nama, [strToU8(teks), { mtime: '2026-01-01' }]]),
    ),
  );
}
