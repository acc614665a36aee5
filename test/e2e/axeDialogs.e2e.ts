import { expect, test } from '@playwright/test';
import { checkAll, openSample } from './axeCheck';
import { dialogs } from './dialogs';

/** Windows over the screens; what differs from these only in its words is in the gallery. */
const MAIN_DIALOGS = [
  'dpa-impor-periksa',
  'tugas-editor',
  'tugas-pecah',
  'tugas-impor-temuan',
  'perintah-rapat',
  'perintah-daftar',
  'perintah-laci',
  'absen-benturan',
  'absen-tempel',
  'formulir-kirim',
  'formulir-baca',
  'pembagian-pindahkan',
  'pembagian-porsi',
  'pembagian-usulan-pilihan',
  'pembagian-usulan-alasan',
  'pembagian-usulan-mengapa',
  'pembagian-usulan-papan',
  'beban-rincian-sel',
  'agenda-bulan',
  'agenda-daftar-mingguan',
  'laporan-bulan',
  'laporan-angka',
  'laporan-triwulan',
  'laporan-evaluasi',
  'pegawai-editor',
  'pegawai-impor-kedua',
  'naskah-pratinjau',
  'naskah-cetak',
  'naskah-cadangkan-nomor',
  'naskah-penghitung',
  'riwayat-rincian',
  'riwayat-hari',
  'pengaturan-hari-jam-kerja',
  'sandi-simpan',
  'sandi-buka',
  'palet',
  'pintasan',
];

test('axe has nothing to say on any main dialogue, light and dark', async () => {
  test.setTimeout(600_000);
  const desk = await openSample();
  const found = await checkAll(
    desk,
    dialogs.filter(({ name }) => MAIN_DIALOGS.includes(name)),
  );
  await desk.app.close();
  expect(found).toEqual([]);
});
