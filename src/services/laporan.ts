import { loadLaporan, laporanId, periodeBulan } from '../data/laporan';
import { kelompokTerkecil } from '../domain/kelompokKecil';
import { samarkanLaporan } from '../domain/laporanKelompok';
import { ARTI_BULANAN, RASIO_BULANAN, rasioBulanan, type RasioBulanan } from '../domain/laporanBulananTeks';
import { NAMA_BULAN } from '../domain/tampil';
import { bulanKantor, rincianKantor } from './bulanKantor';
import type { Service } from './program';

/** The printer's half is loaded with the first paper, not with the window. */
const papers = () => import('./exportLaporan');

/** Reports of a month, and the papers of all reports. */
export const laporanService: Service<'getLaporanBulanan' | 'getRincianBulanan' | 'previewLaporan' | 'exportLaporan'> = (
  program,
) => ({
  async getLaporanBulanan({ bulan, tersamar }) {
    const { bahan, laporan: lengkap } = await bulanKantor(program, bulan);
    const { tugas: _, ...laporan } = tersamar
      ? samarkanLaporan(lengkap, bahan, kelompokTerkecil(bahan.kantor.pengaturan))
      : { ...lengkap, tugas: null };
    const dibuat = await loadLaporan(program.dokumen.db);
    const nama = Object.keys(RASIO_BULANAN) as RasioBulanan[];
    const rasio = Object.fromEntries(nama.map((satu) => [satu, rasioBulanan(laporan.jumlah, satu)]));
    return {
      ...laporan,
      judul: `${NAMA_BULAN[bulan - 1] ?? ''} ${laporan.tahun}`,
      arti: ARTI_BULANAN,
      rasio: rasio as Record<RasioBulanan, number | null>,
      dibuat: dibuat.get(laporanId('bulanan', periodeBulan(laporan.tahun, bulan)))?.tanggal ?? null,
    };
  },
  async getRincianBulanan({ bulan, kunci, bagianId }) {
    return rincianKantor(program, bulan, kunci, bagianId);
  },
  previewLaporan: async (input) => (await papers()).previewLaporan(program, input),
  exportLaporan: async (input) => (await papers()).exportLaporan(program, input),
});
