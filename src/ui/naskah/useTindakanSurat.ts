import { useMemo } from 'react';
import type { StoreApi } from 'zustand';
import type { SuratId } from '../../domain/ids';
import { useApi } from '../api';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { kabarBerhasil, useAction } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import type { TindakanSurat } from './AksiSurat';
import { terbitkanBanyak } from './terbitkanBanyak';
import type { KeadaanRegister } from './registerStore';
import { teks as teksTemplat } from './templat/teksTemplat';
import { teksRegister as r } from './teksRegister';

const w = teksTemplat.word;

/** What one does with lines of the register; the slow ones show their bar. */
export function useTindakanSurat(store: StoreApi<KeadaanRegister>, lanjutkan: (id: SuratId) => void) {
  const api = useApi();
  const pekerja = useJob();
  const { mulai } = pekerja;
  const { jalankan } = useAction();
  const tindakan = useMemo((): TindakanSurat => {
    const { buka, batalPilih } = store.getState();
    // What failed stays chosen, to be tried again.
    const selesai = (hasil: unknown): void => {
      if (hasil !== undefined) batalPilih();
    };
    const lihat: TindakanSurat['lihat'] = (surat) =>
      void mulai(r.membuka, async (jobId) => {
        const pdf =
          surat.status === 'konsep'
            ? await api.previewKonsep({ ids: [surat.id], jobId })
            : await api.getSuratPdf({ id: surat.id, jobId });
        buka({ jenis: 'baca', surat, pdf });
      });
    const simpan: TindakanSurat['simpan'] = (ids, cara) =>
      void mulai(r.menyimpan, async (jobId) => {
        const hasil = await api.exportSurat({ ids: [...ids], cara, folder: null, jobId });
        if (!hasil) return;
        const [sesuai, lain] = [true, false].map(
          (ya) => hasil.naskah.filter((satu) => satu.sesuaiRegister === ya).length,
        );
        kabarBerhasil(api, r.tersimpan(hasil.folder, sesuai ?? 0, lain ?? 0), false);
      });
    const simpanWord: TindakanSurat['simpanWord'] = (ids) =>
      void mulai(w.menyimpan, async (jobId) => {
        const hasil = await api.exportSuratWord({ ids: [...ids], folder: null, jobId });
        if (hasil) kabarBerhasil(api, w.tersimpan(hasil.berkas.length, hasil.folder), false);
      });
    const ganti: TindakanSurat['ganti'] = ({ id }) =>
      void jalankan(() => api.replaceSurat({ ids: [id], sasaran: null }), { berhasil: r.gantiDibuat }).then((hasil) => {
        const [baru] = hasil?.ids ?? [];
        if (baru !== undefined) lanjutkan(baru);
      });
    const beda: TindakanSurat['beda'] = (surat) =>
      void jalankan(async () => {
        const { baris } = await api.getBedaSurat({ id: surat.id });
        buka({ jenis: 'beda', surat, baris });
      });
    return {
      lihat,
      simpan,
      simpanWord,
      ganti,
      beda,
      lanjutkan: ({ id }) => lanjutkan(id),
      cetak: (ids) =>
        void mulai(r.mencetak, (jobId) => api.getPdfCetak({ ids: [...ids], jobId })).then(
          (dokumen) => dokumen && bukaCetak(dokumen),
        ),
      nomor: (surat) => buka({ jenis: 'nomor', surat }),
      batalkan: (surat) => buka({ jenis: 'batal', surat }),
      batalkanNomor: (surat) => buka({ jenis: 'batalNomor', surat }),
      cabut: (surat) => buka({ jenis: 'cabut', surat }),
      biarkan: ({ id }) => void jalankan(() => api.letSuratStand({ ids: [id] }), { berhasil: r.ditinjau }),
      hapusKonsep: (ids) =>
        void jalankan(() => api.removeKonsep({ ids: [...ids] }), { berhasil: r.konsepDihapus(ids.length) }).then(
          selesai,
        ),
      terbitkan: (konsep, pilihan) =>
        void mulai(r.menerbitkan, async (jobId) => {
          const hasil = await terbitkanBanyak(api, konsep, pilihan, jobId);
          if (!hasil) return;
          kabarBerhasil(api, r.diterbitkan(hasil.jumlah, hasil.folder), false);
          batalPilih();
        }),
      gantiBanyak: (ids) =>
        void jalankan(() => api.replaceSurat({ ids: [...ids], sasaran: null }), { berhasil: r.gantiBanyak }).then(
          selesai,
        ),
      lepas: ({ id }) => void jalankan(() => api.releaseNomor({ id }), { berhasil: r.dilepas, urungkan: false }),
    };
  }, [api, jalankan, lanjutkan, mulai, store]);
  return { tindakan, pekerja };
}
