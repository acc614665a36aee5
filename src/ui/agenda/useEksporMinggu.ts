import type { UntukMinggu } from '../../api/agendaInputs';
import type { Tanggal } from '../../domain/ids';
import { useApi } from '../api';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { kabarBerkas } from '../parts/kabarBerkas';
import { useJob } from '../parts/useJob';
import { teks } from './teks';

/** The lists on paper: saved as PDF, or straight to the print dialog. */
export function useEksporMinggu(untuk: UntukMinggu | null, tanggal: Tanggal, hariIni: Tanggal | null) {
  const api = useApi();
  const job = useJob();
  return {
    ...job,
    async simpan(): Promise<void> {
      if (untuk === null) return;
      const hasil = await job.mulai(teks.menyusun, (jobId) =>
        api.exportDaftarMinggu({ untuk, tanggal, hariIni, path: null, jobId }),
      );
      if (hasil) kabarBerkas(api, teks.pdfTersimpan(hasil.lembar), hasil.path);
    },
    async cetak(): Promise<void> {
      if (untuk === null) return;
      const dokumen = await job.mulai(teks.menyusun, (jobId) => api.getPdfMinggu({ untuk, tanggal, hariIni, jobId }));
      if (dokumen) bukaCetak(dokumen);
    },
  };
}
