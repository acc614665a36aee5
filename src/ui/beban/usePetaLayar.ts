import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { BandingPeta } from '../../api/petaViews';
import { useApi } from '../api';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { bagianStore } from '../stores/bagianStore';
import { useDengar } from '../stores/kabar';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import type { SumberBanding } from './Banding';
import type { InfoKelompok } from './barisTampil';
import type { CaraTampil } from './isiBaris';
import { kepalaDari, type Hitungan, type KepalaTampil } from './petaStore';
import { sesiPeta, type SesiPeta } from './sesiPeta';
import { teksBeban } from './teks';

/** The same seed as the review of a proposal: the same plan for the same office. */
const BENIH = 1;

/** The map of the open file, kept in step with the chosen bagian and with every change of the office. */
export function useSesiPeta(): SesiPeta {
  const api = useApi();
  const berkas = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const sesi = useMemo(() => sesiPeta(api, berkas), [api, berkas]);
  const { bagianId: diminta } = usePilihanLayar('beban');
  const bagianId = useBagianSiap();
  useEffect(() => {
    if (diminta !== undefined) bagianStore.getState().pilih(diminta);
  }, [diminta]);
  // Before the other reads of the screen: what the eye is after comes first.
  useLayoutEffect(() => {
    if (bagianId === undefined) return;
    const { tampil, kueri, segarkan, ubah } = sesi.store.getState();
    // Coming back: the rows of then show at once, the figures of now follow.
    if (tampil && kueri.bagianId === bagianId) void segarkan();
    else void ubah({ bagianId, tutup: [] });
  }, [sesi, bagianId]);
  useDengar((event) => {
    const { segarkan, berubah, tampil } = sesi.store.getState();
    if (event.type === 'petaSiap' && tampil?.siap === false) void segarkan();
    if (event.type !== 'changed' || event.sebab === 'tutup') return;
    void berubah(event.sebab === 'buka' ? null : event.pegawai);
  });
  return sesi;
}

/** What the frame of the map shows; pages of rows that arrive do not touch it. */
export const useKepalaPeta = ({ store }: SesiPeta): KepalaTampil | null =>
  useStore(
    store,
    useShallow((s) => s.tampil && kepalaDari(s.tampil)),
  );

/** Counted people by state without the filter, so that its chips keep their numbers. */
export function useHitungan({ store }: SesiPeta): Hitungan | null {
  const api = useApi();
  const { keadaan, bagianId, cari, per } = useStore(store, (s) => s.kueri);
  const jumlah = useStore(store, (s) => (s.tampil?.kueri.keadaan === 'semua' ? s.tampil.jumlah.info : null));
  const { data } = useQuery(
    keadaan === 'semua'
      ? null
      : () =>
          api.listPeta({
            bagianId, cari, per, keadaan: 'semua', kelompok: 'tidak', urut: 'susunan', tutup: [], bandingId: null,
            offset: 0, limit: 1,
          }), // prettier-ignore
    [keadaan, bagianId, cari, per],
  );
  return (jumlah as InfoKelompok | null) ?? data?.jumlah ?? null;
}

/** How cells are written, a new object only when something of it changes. */
export function useCaraTampil({ store, lihat }: SesiPeta, banding: BandingPeta | null): CaraTampil | null {
  const batas = useSesi((s) => s.pengaturan?.kelasEj);
  const satuan = useStore(lihat, (s) => s.satuan);
  const pilihan = useStore(lihat, (s) => s.sisi);
  const kolom = useStore(store, (s) => s.tampil?.kolom);
  const dibanding = useStore(store, (s) => s.tampil?.kueri.bandingId != null);
  const sisi = dibanding ? pilihan : 'kini';
  const lainDahulu = banding !== null && banding.jenis !== 'usulan';
  return useMemo(
    () => (batas && kolom ? { satuan, sisi, lainDahulu, batas, kolom } : null),
    [batas, kolom, satuan, sisi, lainDahulu],
  );
}

/** Opens and closes the plan to compare with. */
export function useBanding({ store }: SesiPeta) {
  const api = useApi();
  const job = useJob();
  const [banding, setBanding] = useState<BandingPeta | null>(null);
  const bagianId = useStore(store, (s) => s.kueri.bagianId);
  const tutup = useCallback(async () => {
    setBanding(null);
    const { urut } = store.getState().kueri;
    await store.getState().ubah({ bandingId: null, ...(urut === 'berubah' ? { urut: 'susunan' } : {}) });
    await api.closeBandingPeta().catch(() => undefined);
  }, [api, store]);
  // Whoever leaves the screen leaves the comparison; it may be of another file by the time they are back.
  const terakhir = useRef(tutup);
  useEffect(() => {
    terakhir.current = tutup;
  }, [tutup]);
  useEffect(() => () => void (store.getState().kueri.bandingId !== null && terakhir.current()), [store]);
  const buka = async (sumber: SumberBanding): Promise<void> => {
    const kata = sumber.jenis === 'usulan' ? teksBeban.menghitungUsulan : teksBeban.membukaBanding;
    const hasil = await job.mulai(kata, async (jobId) => {
      if (sumber.jenis === 'berkas') return api.openBandingPeta({ sumber: { jenis: 'berkas', path: null }, jobId });
      if (sumber.jenis === 'cadangan') return api.openBandingPeta({ sumber, jobId });
      const { usulanId } = await api.proposePembagian({ bagianId, benih: BENIH, jobId });
      return api.openBandingPeta({ sumber: { jenis: 'usulan', usulanId }, jobId });
    });
    if (!hasil) return;
    setBanding(hasil);
    await store.getState().ubah({ bandingId: hasil.bandingId });
  };
  return { banding, buka, tutup, job };
}
