// Makes the compact tables of this folder from the extracted annexes (see SUMBER.md):
//   node resources/nomenklatur/susun.mjs <folder with the five CSV files>
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const sumber = process.argv[2];
if (!sumber) {
  console.error('usage: node resources/nomenklatur/susun.mjs <folder>');
  process.exit(2);
}
const di = dirname(fileURLToPath(import.meta.url));
const baca = (nama) => Papa.parse(readFileSync(join(sumber, nama), 'utf8'), { header: true, skipEmptyLines: true }).data;
const rapi = (s) => (s ?? '').replace(/\[null\]/g, '').replace(/\s+/g, ' ').trim();
/** Some names of the 2027 export begin with the code of their predecessor. */
const rapiNama = (s) => rapi(s).replace(/^[\dX]+(\.[\dX]+){3,}\.?\s+/, '');
const tulis = (nama, judul, baris) =>
  writeFileSync(join(di, nama), `#${judul}\n${baris.map((b) => b.join('\t').replace(/\t+$/, '')).join('\n')}\n`);

// Sub kegiatan keep only their last part (`.0001`), in the order of their kegiatan: it saves a tenth.
const lama = baca('nomenklatur_900_kabkota_hierarki.csv');
const baru = baca('subkegiatan_pemutakhiran2027_kabkota_ringkas.csv');
const butir = new Map();
for (const b of lama)
  butir.set(b.kode, { nama: rapiNama(b.nomenklatur), indikator: rapi(b.indikator), satuan: rapi(b.satuan), ada: '9' });
const induk = (kode, nama, ada) => kode && !butir.has(kode) && butir.set(kode, { nama: rapiNama(nama), indikator: '', satuan: '', ada });
for (const b of baru) {
  induk(b.kode_bidang, b.nama_bidang, '7');
  induk(b.kode_program, b.nama_program, '7');
  induk(b.kode_kegiatan, b.nama_kegiatan, '7');
  const ini = butir.get(b.kode_sub_kegiatan);
  if (ini) ini.ada = '';
  else
    butir.set(b.kode_sub_kegiatan, { nama: rapiNama(b.nama_sub_kegiatan), indikator: rapi(b.indikator), satuan: rapi(b.satuan), ada: '7' });
  const sebelumnya = rapi(b.kode_sub_sebelumnya);
  if (sebelumnya) butir.get(b.kode_sub_kegiatan).sebelumnya = sebelumnya;
}
const kunci = (k) => k.split('.').map((s) => s.padStart(4, '0')).join('.');
let kegiatan = '';
const baris = [...butir.entries()]
  .sort(([a], [b]) => (kunci(a) < kunci(b) ? -1 : 1))
  .map(([kode, b]) => {
    const bagian = kode.split('.');
    if (bagian.length < 6) {
      kegiatan = kode;
      return [kode, b.nama];
    }
    const pendek = bagian.slice(0, 5).join('.') === kegiatan ? `.${bagian[5]}` : kode;
    const indikator = b.indikator === `Jumlah ${b.nama}` ? '=' : b.indikator;
    const sebelumnya = b.sebelumnya?.startsWith(`${kegiatan}.`) ? b.sebelumnya.slice(kegiatan.length) : b.sebelumnya;
    return [pendek, b.nama, b.satuan, indikator, b.ada, sebelumnya];
  });
tulis('nomenklatur.tsv', 'nomenklatur 1 kabkota: kode, nama, satuan, indikator, hanya di daftar (9 = 900, 7 = pemutakhiran 2027), sebelumnya', baris);

let atas = '';
tulis(
  'rekening.tsv',
  'rekening 1: kode, uraian',
  baca('rekening_belanja.csv').map((b) => {
    const bagian = b.kode_rekening.split('.');
    if (bagian.length < 6) {
      atas = b.kode_rekening;
      return [b.kode_rekening, rapi(b.uraian)];
    }
    return [bagian.slice(0, 5).join('.') === atas ? `.${bagian[5]}` : b.kode_rekening, rapi(b.uraian)];
  }),
);
tulis('sumber-dana.tsv', 'sumber-dana 1: kode, uraian', baca('sumber_dana.csv').map((b) => [b.kode_sumber_dana, rapi(b.uraian)]));
// The list spells some units in small letters; the spelling most sub kegiatan use wins.
const lazim = new Map();
for (const { satuan } of butir.values()) {
  const ejaan = lazim.get(satuan.toLowerCase()) ?? new Map();
  lazim.set(satuan.toLowerCase(), ejaan.set(satuan, (ejaan.get(satuan) ?? 0) + 1));
}
const ejaanLazim = (nama) =>
  [...(lazim.get(nama.toLowerCase()) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? nama;
const satuan = new Map();
for (const b of baca('satuan.csv')) {
  const nama = rapi(b.nama).replace(/<sup>(.*?)<\/sup>/g, '$1');
  if (nama && !satuan.has(nama.toLowerCase())) satuan.set(nama.toLowerCase(), [ejaanLazim(nama), rapi(b.sebutan_lain)]);
}
tulis('satuan.tsv', 'satuan 1: nama, sebutan lain', [...satuan.values()]);
