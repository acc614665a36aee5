import { expect, it } from 'vitest';
import type { Tagihan } from '../../src/api/agendaViews';
import type { BagianId } from '../../src/domain/ids';
import { periksaTagihan } from '../../src/ui/beranda/periksaTagihan';
import { layarStore } from '../../src/ui/stores/layarStore';

const NOL = { jumlah: 0, contoh: '' };
const KOSONG: Tagihan = {
  hariIni: '2026-05-04',
  terlambat: NOL,
  belumDicatat: NOL,
  jatuhTempo: NOL,
  hariIniJatuh: 0,
  notula: NOL,
  perintahMenunggu: NOL,
  realisasi: { bulan: 4, bagian: [] },
  laporan: [],
};

it('nothing owed is nothing said', () => {
  expect(periksaTagihan(undefined)).toEqual([]);
  expect(periksaTagihan(KOSONG)).toEqual([]);
});

it('each line says what is owed and leads to where it is settled', () => {
  const hukum = { id: 'h' as BagianId, nama: 'Hukum' };
  const temuan = periksaTagihan({
    ...KOSONG,
    terlambat: { jumlah: 2, contoh: 'Bahan rapat' },
    jatuhTempo: { jumlah: 5, contoh: 'Laporan' },
    hariIniJatuh: 1,
    belumDicatat: { jumlah: 3, contoh: 'Rekap' },
    realisasi: { bulan: 4, bagian: [hukum] },
    laporan: [
      { jenis: 'bulanan', periode: '2026-04' },
      { jenis: 'triwulan', periode: '2026-TW1' },
    ],
  });
  expect(temuan.map(({ jumlah, kata, samping }) => `${jumlah} ${kata} (${samping})`)).toEqual([
    '2 terlambat (Bahan rapat)',
    '5 jatuh tempo 14 hari (1 hari ini)',
    '3 lewat waktunya, belum ada catatan (Rekap)',
    '1 bagian tanpa realisasi April (Hukum)',
    '1 laporan April 2026 belum dibuat ()',
    '1 evaluasi triwulan I 2026 belum dibuat ()',
  ]);
  const tujuan = temuan.map((satu) => {
    satu.buka();
    const { layar, pilihan } = layarStore.getState();
    return [layar, pilihan];
  });
  expect(tujuan).toEqual([
    ['agenda', { tab: 'hari', terlambat: true }],
    ['agenda', { tab: 'hari' }],
    ['realisasi', { belum: true }],
    ['realisasi', { bagianId: 'h', bulan: 4, belum: true }],
    ['laporan', { tab: 'bulanan', periode: '2026-04' }],
    ['laporan', { tab: 'triwulan', periode: '2026-TW1' }],
  ]);
});
