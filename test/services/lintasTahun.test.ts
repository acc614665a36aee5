import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PerintahInput } from '../../src/api/perintahInputs';
import { ARTI_BULANAN, BEBAN_LINTAS } from '../../src/domain/laporanBulananTeks';
import { satuAbsen, smallOffice, tugasBaru, type SmallOffice } from './small';

const SEMUA = { bagianId: null, pegawaiId: null } as const;
const order = ({ ayu }: SmallOffice, over: Partial<PerintahInput>): PerintahInput => ({
  id: null,
  versi: 0,
  jenis: 'tugas',
  dari: 'Sekretaris Daerah',
  perihal: 'Menyiapkan apel awal tahun 2027',
  nomorSurat: '',
  tanggalSurat: null,
  diterima: '2026-12-28',
  tenggat: '2027-01-05',
  tanggalAcara: null,
  waktu: '',
  tempat: '',
  kehadiran: '',
  bagianId: null,
  menit: 600,
  petunjuk: '',
  pegawaiIds: [ayu],
  persetujuanLintas: '',
  ...over,
});

/** Due on 5 January, a meeting on the 6th, leave from 4 to 8 January. */
async function office() {
  const space = await smallOffice();
  const { api, budi } = space;
  await api.savePerintah(order(space, {}));
  const rapat = { jenis: 'rapat', perihal: 'Undangan rapat awal tahun', tenggat: null, kehadiran: 'sendiri' } as const;
  await api.savePerintah(order(space, { ...rapat, tanggalAcara: '2027-01-06', waktu: '09.00', menit: 180 }));
  await api.saveAbsen(satuAbsen({ pegawaiId: budi, mulai: '2026-12-28', akhir: '2027-01-08', jenis: 'cuti_tahunan' }));
  return space;
}

test('the calendar of January has its due days, meetings and leave, on its working days (LT2, LT4)', async () => {
  const { api } = await office();
  const { hari } = await api.getKalenderAgenda({
    ...{ mulai: '2026-12-28', akhir: '2027-01-31', tanggal: '2026-12-28', ...SEMUA },
  });
  const pada = (tanggal: string) => hari.find((satu) => satu.tanggal === tanggal);
  expect(pada('2026-12-31')).toMatchObject({ kerja: true, absen: { total: 1 } });
  expect(pada('2026-12-31')?.butir.baris.map(({ nama }) => nama)).not.toContain('Menyiapkan apel awal tahun 2027');
  expect(pada('2027-01-01')).toMatchObject({ kerja: false, libur: 'Tahun Baru Masehi' });
  expect(pada('2027-01-05')).toMatchObject({ kerja: true, butir: { total: 1 }, absen: { total: 1 } });
  expect(pada('2027-01-06')?.butir.baris[0]).toMatchObject({ jenis: 'rapat', keadaan: 'mendatang' });
  expect(pada('2027-01-09')).toMatchObject({ kerja: false, absen: { total: 0 } });
});

test('the calendar file has the deadline on its own day', async () => {
  const { api, folder } = await office();
  const path = join(folder, 'agenda.ics');
  await api.exportIcs({ mulai: '2026-12-28', akhir: '2027-12-31', tanggal: '2026-12-28', path, ...SEMUA });
  const isi = readFileSync(path, 'utf8').replaceAll('\r\n ', '');
  const acara = isi.split('BEGIN:VEVENT').find((satu) => satu.includes('apel awal tahun'));
  expect(acara).toContain('DTSTART;VALUE=DATE:20270105');
});

test('the list of a week of January tells what is known, and no hours of it (M6)', async () => {
  const { api, ayu, budi } = await office();
  const minta = (id: typeof ayu, tanggal: string) =>
    api.getDaftarMinggu({ untuk: { jenis: 'pegawai', id }, tanggal, hariIni: '2026-12-28' });
  const [satu] = (await minta(ayu, '2027-01-04')).lembar;
  expect(satu).toMatchObject({ diketahui: false, kapasitas: 0, beban: 0 });
  expect(satu?.baris.map(({ nama, jenis, tenggat }) => [nama, jenis, tenggat])).toEqual([
    ['Menyiapkan apel awal tahun 2027', 'perintah', '2027-01-05'],
    ['Menghadiri rapat awal tahun', 'rapat', '2027-01-06'],
  ]);
  expect(satu?.hari[2]?.isi).toEqual([{ nama: 'Menghadiri rapat awal tahun', waktu: '09.00', menit: 180 }]);
  expect(satu?.hari.map(({ kerja }) => kerja)).toEqual([true, true, true, true, true, false, false]);
  // Week 53 lies in both years: its hours are those of the four days of December.
  expect((await minta(ayu, '2026-12-28')).lembar[0]).toMatchObject({ diketahui: true });
  expect((await minta(ayu, '2027-01-11')).lembar[0]?.baris).toEqual([]);
  expect((await minta(budi, '2027-01-04')).lembar[0]?.absen).toMatchObject([
    { mulai: '2027-01-04', akhir: '2027-01-08' },
  ]);
});

test('in January the agenda of the old file lives on the real day: what is left is over, not due today (LT1)', async () => {
  const space = await office();
  const { api } = space;
  await api.savePerintah(order(space, { perihal: 'Laporan akhir tahun', tenggat: '2026-12-31' }));
  expect((await api.getTagihan({ tanggal: '2026-12-31' })).hariIniJatuh).toBeGreaterThan(0);
  const kini = await api.getTagihan({ tanggal: '2027-01-04' });
  expect(kini).toMatchObject({ hariIni: '2027-01-04', hariIniJatuh: 0, terlambat: { contoh: 'Laporan akhir tahun' } });
  const agenda = await api.getAgenda({ tanggal: '2027-01-04', hari: 14, saring: 'semua', ...SEMUA });
  expect(agenda.hariIni).toBe('2027-01-04');
  expect(agenda.terlambat.baris.map(({ tenggat }) => tenggat)).toEqual(['2026-12-31']);
  expect(agenda.mendatang.baris.map(({ tenggat }) => tenggat)).toEqual(['2027-01-05', '2027-01-06']);
});

test('the report of December calls no order late that is due in January', async () => {
  const { api } = await office();
  const { jumlah } = await api.getLaporanBulanan({ bulan: 12 });
  expect(jumlah).toMatchObject({ perintahTerlambat: 0, perintahTerbuka: 2 });
});

test('what is closed in January was done in January: December is noted as far as it was planned there (LT3)', async () => {
  const { api } = await office();
  const { baris } = await api.listPerintah({
    ...{ saring: 'terbuka', bagianId: null, cari: '', hari: '2027-01-07', offset: 0, limit: 9 },
  });
  await api.finishPerintah({ ids: baris.map(({ id }) => id), selesai: '2027-01-07', notula: 'Ada' });
  const { jumlah } = await api.getLaporanBulanan({ bulan: 12 });
  expect(jumlah.rencanaSampai).toBeGreaterThan(0);
  expect(jumlah).toMatchObject({ realisasiSampai: jumlah.rencanaSampai, lebih: 0, terlambat: 0, tertinggal: 0 });
});

test('of work due after the year the load is the whole of it, the plan a part: figure and paper say so (LT3, RP4)', async () => {
  const { api, organisasi, ayu, folder } = await smallOffice();
  const jendela = { jenis: 'tanggal', mulai: '2026-12-21', akhir: '2027-02-12' } as const;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, jendela }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const { bebanBulan, rencanaBulan } = (await api.getLaporanBulanan({ bulan: 12 })).jumlah;
  expect(bebanBulan).toBe(30 * 480);
  expect(bebanBulan).toBeGreaterThan(3 * rencanaBulan);
  expect(ARTI_BULANAN.bebanBulan.cara).toContain(BEBAN_LINTAS);
  const path = join(folder, 'laporan.docx');
  await api.exportLaporan({ permintaan: { jenis: 'bulanan', bulan: 12 }, format: 'docx', path, jobId: 'laporan' });
  const isi = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  expect(isi).toContain(BEBAN_LINTAS);
});
