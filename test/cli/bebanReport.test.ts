import { expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { csvBeban, type LaporanBeban, type OrangBeban } from '../../src/cli/bebanReport';

const orang = (nama: string, jabatan: string, namaBagian: string): OrangBeban => ({
  jenis: 'orang',
  pegawaiId: 'p1' as PegawaiId,
  nama,
  jabatan,
  bagianId: null,
  namaBagian,
  namaTim: '',
  dihitung: true,
  keadaan: 'wajar',
  kelompok: '',
  jamPerHari: 0,
  jamPenuh: 5.25,
  konflik: 0,
  adaBanding: false,
  kosong: [],
  beban: [60, 60],
  kapasitas: [120, 120],
  rutin: 60,
  strategis: 0,
});

const laporan = (people: readonly OrangBeban[]): LaporanBeban => ({
  per: 'bulan',
  kolom: [{ nomor: 1, mulai: '2026-01-01', akhir: '2026-01-31', hariKerja: 20, kini: false, libur: [] }],
  jamPenuh: 5.25,
  rataRataJam: 2.6,
  orang: people,
  benturan: [],
});

test('text of people that a spreadsheet would take for a formula stays text in the CSV', () => {
  const [, row] = csvBeban(laporan([orang('=HYPERLINK("http://x";"y")', '@SUM(A1)', '+62')])).split('\n');
  expect(row).toBe(
    `p1;"'=HYPERLINK(""http://x"";""y"")";'@SUM(A1);'+62;ya;bulan;1;2026-01-01;2026-01-31;60;120;0,5000`,
  );
});
