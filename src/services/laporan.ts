import { loadLaporan, laporanId, periodeBulan } from '../data/laporan';
import { laporanBulanan, rincianBulanan } from '../domain/laporanBulanan';
import { hariIni } from './hariIni';
import { bahanBulanan } from './laporanKantor';
import type { Service } from './program';

/** The printer's half is loaded with the first paper, not with the window. */
const papers = () => import('./exportLaporan');

/** Reports of a month, and the papers of all reports. */
export const laporanService: Service<'getLaporanBulanan' | 'getRincianBulanan' | 'previewLaporan' | 'exportLaporan'> = (
  program,
) => ({
  async getLaporanBulanan({ bulan }) {
    const laporan = laporanBulanan(await bahanBulanan(program, bulan), hariIni());
    const dibuat = await loadLaporan(program.dokumen.db);
    return {
      ...laporan,
      dibuat: dibuat.get(laporanId('bulanan', periodeBulan(laporan.tahun, bulan)))?.tanggal ?? null,
    };
  },
  async getRincianBulanan({ bulan, kunci, bagianId }) {
    return rincianBulanan(await bahanBulanan(program, bulan), kunci, bagianId);
  },
  previewLaporan: async (input) => (await papers()).previewLaporan(program, input),
  exportLaporan: async (input) => (await papers()).exportLaporan(program, input),
});
