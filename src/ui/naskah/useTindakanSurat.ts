import { useMemo } from 'react';
import type { StoreApi } from 'zustand';
import { useApi } from '../api';
import { kabarBerhasil, useAction } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import type { TindakanSurat } from './AksiSurat';
import type { KeadaanRegister } from './registerStore';
import { teks } from './teks';

/** What one does with issued letters; the slow ones show their bar. */
export function useTindakanSurat(store: StoreApi<KeadaanRegister>) {
  const api = useApi();
  const pekerja = useJob();
  const { mulai } = pekerja;
  const { jalankan } = useAction();
  const tindakan = useMemo((): TindakanSurat => {
    const { buka } = store.getState();
    const r = teks.register;
    const lihat = async (surat: Parameters<TindakanSurat['lihat']>[0]) => {
      const pdf = await mulai(r.membuka, (jobId) => api.getSuratPdf({ id: surat.id, jobId }));
      if (pdf) buka({ jenis: 'baca', surat, pdf });
    };
    const simpan = async (ids: Parameters<TindakanSurat['simpan']>[0], cara: 'perOrang' | 'satuBerkas') => {
      const hasil = await mulai(r.menyimpan, (jobId) => api.exportSurat({ ids: [...ids], cara, folder: null, jobId }));
      if (hasil) kabarBerhasil(api, r.tersimpan(hasil.folder), false);
    };
    return {
      lihat: (surat) => void lihat(surat),
      simpan: (ids, cara) => void simpan(ids, cara),
      cetak: (ids) => void mulai(r.mencetak, (jobId) => api.printSurat({ ids: [...ids], jobId })),
      nomor: (surat) => buka({ jenis: 'nomor', surat }),
      batalkan: (surat) => buka({ jenis: 'batal', surat }),
      biarkan: (surat) => void jalankan(() => api.letSuratStand({ ids: [surat.id] }), { berhasil: r.ditinjau }),
    };
  }, [api, jalankan, mulai, store]);
  return { tindakan, pekerja };
}
