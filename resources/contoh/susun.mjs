// Makes the sample office from its sources: formasi.csv (posts), tugas.csv (tasks) and the budget table in test/fixtures.
// Deterministic. The CSV files are what ships; run this again only after changing a source:
//   node resources/contoh/susun.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { susunPenugasan } from './susunBagian.mjs';
import { susunPegawai } from './susunPegawai.mjs';

const jalur = (nama) => fileURLToPath(new URL(nama, import.meta.url));
const baca = (nama) => Papa.parse(readFileSync(jalur(nama), 'utf8'), { header: true, skipEmptyLines: true }).data;
const tulis = (nama, baris) => writeFileSync(jalur(nama), `${Papa.unparse(baris, { newline: '\n' })}\n`);
const polos = (s) => s.toLowerCase().replace(/[^a-z0-9]+/g, '');

const tugas = baca('tugas.csv');
const pegawai = susunPegawai(baca('formasi.csv'));
tulis('pegawai.csv', pegawai);

// Names of the official list by code, to fill program, kegiatan and indikator of the budget lines.
const resmi = new Map();
let atas = '';
for (const b of readFileSync(jalur('../nomenklatur/nomenklatur.tsv'), 'utf8').split('\n').slice(1)) {
  const [pendek = '', nama = '', satuan = '', indikator = ''] = b.split('\t');
  const kode = pendek.startsWith('.') ? atas + pendek : pendek;
  if (!pendek.startsWith('.')) atas = kode;
  resmi.set(kode, { nama, satuan, indikator: indikator === '=' ? `Jumlah ${nama}` : indikator });
}
const cariResmi = (kode) => resmi.get(kode) ?? resmi.get(kode.replace(/^4\.01\.01/, 'X.XX.01')) ?? { nama: '', satuan: '', indikator: '' };
const kodeNama = new Map(tugas.filter((t) => t.kode_sub_kegiatan).map((t) => [polos(t.nama_sub_kegiatan), t.kode_sub_kegiatan]));
for (const [kode, b] of resmi) if (kode.startsWith('X.XX.01.') && !kodeNama.has(polos(b.nama))) kodeNama.set(polos(b.nama), kode.replace('X.XX', '4.01'));
const TARGET = { Dokumen: 1, Laporan: 12, Paket: 1, Unit: 10, 'Orang/bulan': 112, Orang: 112 };
const dpa = baca('../../test/fixtures/setda_muara_enim_2025_subkegiatan_pagu.csv').map((b) => {
  const kode = kodeNama.get(polos(b.sub_kegiatan));
  if (!kode) throw new Error(`no code for ${b.sub_kegiatan}`);
  const bagian = kode.split('.');
  const { satuan, indikator } = cariResmi(kode);
  return {
    'Kode Sub Unit': '4.01.0.00.0.00.01.0000',
    'Nama Sub Unit': 'Sekretariat Daerah',
    'Kode Program': bagian.slice(0, 3).join('.'),
    'Nama Program': cariResmi(bagian.slice(0, 3).join('.')).nama,
    'Kode Kegiatan': bagian.slice(0, 5).join('.'),
    'Nama Kegiatan': cariResmi(bagian.slice(0, 5).join('.')).nama,
    'Kode Sub Kegiatan': kode,
    'Nama Sub Kegiatan': b.sub_kegiatan.replace(/\s+/g, ' '),
    Bagian: b.bagian_pengampu,
    Indikator: indikator,
    Target: indikator === '' ? '' : (TARGET[satuan] ?? 1),
    Satuan: satuan,
    Pagu: b.pagu_rp,
  };
});
dpa.sort((a, b) => (a['Kode Sub Kegiatan'] < b['Kode Sub Kegiatan'] ? -1 : 1));
const kosong = Object.fromEntries(Object.keys(dpa[0]).map((k) => [k, '']));
tulis('dpa.csv', [...dpa, { ...kosong, 'Nama Sub Unit': 'GRAND TOTAL', Pagu: dpa.reduce((n, b) => n + Number(b.Pagu), 0) }]);

const { baris, ringkas } = susunPenugasan(pegawai, tugas);
tulis('penugasan.csv', baris);

// Leave: two spells for every fifth person, one long leave in the bagian with the lowest load, training of the new ones.
const CUTI = [['2026-02-02', '2026-02-06'], ['2026-05-04', '2026-05-08'], ['2026-06-22', '2026-06-26'], ['2026-07-06', '2026-07-10'], ['2026-10-12', '2026-10-16'], ['2026-12-21', '2026-12-23']];
const cuti = [];
pegawai.forEach((p, i) => {
  if (i % 5 === 2) cuti.push({ nip: p.nip, mulai: CUTI[i % 6][0], akhir: CUTI[i % 6][1], jenis: 'cuti_tahunan' });
  if (i % 20 === 12) cuti.push({ nip: p.nip, mulai: '2026-09-07', akhir: '2026-09-09', jenis: 'tidak_tersedia' });
  if (p.jenis_pegawai === 'CPNS') cuti.push({ nip: p.nip, mulai: '2026-03-02', akhir: '2026-03-13', jenis: 'diklat' });
});
const lama = pegawai.find((p) => p.bagian === 'Kerjasama' && p.kelas === 7);
cuti.push({ nip: lama.nip, mulai: '2026-08-03', akhir: '2026-10-30', jenis: 'cuti_lain' });
tulis('cuti.csv', cuti);

const terbagi = new Map();
for (const b of baris) terbagi.set(`${b.bagian}|${b.tugas}`, (terbagi.get(`${b.bagian}|${b.tugas}`) ?? 0) + b.porsi);
const penuh = tugas.filter((t) => terbagi.get(`${t.bagian}|${t.tugas}`) === Number(t.volume)).length;
console.log(`${pegawai.length} people, ${dpa.length} sub kegiatan, ${penuh} of ${tugas.length} tasks divided, ${terbagi.size - penuh} partly`);
for (const r of ringkas) console.log(r.bagian.padEnd(36), r.terendah.toFixed(3), r.tertinggi.toFixed(3));
