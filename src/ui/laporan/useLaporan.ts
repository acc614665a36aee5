import { useCallback, useState } from 'react';
import type { Api } from '../../api/api';
import type { PermintaanLaporan, PratinjauLaporan } from '../../api/laporanViews';
import { useApi } from '../api';
import { kabarBerkas } from '../parts/kabarBerkas';
import { useJob } from '../parts/useJob';
import { teks } from './teks';

type Format = Parameters<Api['exportLaporan']>[0]['format'];

/** Looks at a report or saves it; the bar and Batal come from the job. */
export function useLaporan() {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [dilihat, setDilihat] = useState<PratinjauLaporan | null>(null);
  const lihat = useCallback(
    async (permintaan: PermintaanLaporan): Promise<void> => {
      const hasil = await mulai(teks.menyusun, (jobId) => api.previewLaporan({ permintaan, jobId }));
      if (hasil) setDilihat(hasil);
    },
    [api, mulai],
  );
  const simpan = useCallback(
    async (permintaan: PermintaanLaporan, format: Format): Promise<void> => {
      const hasil = await mulai(teks.menyusun, (jobId) => api.exportLaporan({ permintaan, format, path: null, jobId }));
      if (hasil) kabarBerkas(api, teks.tersimpan(hasil.path), hasil.path);
    },
    [api, mulai],
  );
  return { pekerjaan, batal, lihat, simpan, dilihat, tutup: () => setDilihat(null) };
}
