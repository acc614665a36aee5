import { useCallback } from 'react';
import type { Api } from '../../api/api';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { caraDipilih, type KeadaanKebutuhan } from './kebutuhanStore';
import { teks } from './teks';

type Jenis = Parameters<Api['exportAbk']>[0]['jenis'];

/** Saves forms and answers; the bar and Batal come from the job. */
export function useEksporAbk(bagianId: BagianId | null, klaim: number | null, cara: KeadaanKebutuhan['cara']) {
  const api = useApi();
  const job = useJob();
  const { mulai } = job;
  const ekspor = useCallback(
    async (jenis: Jenis): Promise<void> => {
      const hasil = await mulai(teks.menyusun, (jobId) =>
        api.exportAbk({ jenis, bagianId, klaim, ...caraDipilih(cara), path: null, jobId }),
      );
      if (!hasil) return;
      const { berkas, path } = hasil;
      kabarBerhasil(api, berkas.length > 1 ? teks.tersimpanBanyak(berkas.length, path) : teks.tersimpan(path), false);
    },
    [api, mulai, bagianId, klaim, cara],
  );
  return { ...job, ekspor };
}
