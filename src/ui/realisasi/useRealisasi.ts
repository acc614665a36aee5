import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { kabarBerhasil, kabarGalat } from '../parts/useAction';
import { useBagianSiap } from '../parts/useBagianSiap';
import { bagianStore } from '../stores/bagianStore';
import { useDengar } from '../stores/kabar';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { createBacaRealisasiStore } from './bacaStore';
import { createRealisasiStore, type IngatanRealisasi } from './realisasiStore';
import { teks } from './teks';

/** Tables that change plan or actual. */
const TABEL = [
  'realisasi',
  'pembatalan',
  'alih_tugas',
  'tugas',
  'penugasan',
  'pegawai',
  'penempatan',
  'ketidakhadiran',
  'bagian',
  'pengaturan',
  'hari_libur',
  'ramadan',
];
/** Typing pauses this long before it is written. */
const JEDA_MS = 700;

/** By path of the document: going to another screen and back must not fill another month than the one chosen. */
const ingatanBerkas = new Map<string, IngatanRealisasi>();
function ingatan(path: string): IngatanRealisasi {
  const ada = ingatanBerkas.get(path) ?? { bulan: 0 };
  ingatanBerkas.set(path, ada);
  return ada;
}

/** The store of the screen: loads what is asked for, follows the program, and writes what was typed in one command. */
export function useRealisasi() {
  const api = useApi();
  const path = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const [store] = useState(() => createRealisasiStore(api, ingatan(path)));
  const [baca] = useState(() => createBacaRealisasiStore(api));
  const keadaan = useStore(store);
  const pilihan = usePilihanLayar('realisasi');
  const bagianId = useBagianSiap();
  const { muat, atur, simpan, draf } = keadaan;
  useEffect(() => {
    const { bagianId: diminta, bulan, belum, pegawaiId = null, tugasId = null, imporPaths } = pilihan;
    if (diminta !== undefined) bagianStore.getState().pilih(diminta);
    else if (pegawaiId !== null || tugasId !== null) bagianStore.getState().pilih(null);
    if (bulan !== undefined) atur({ bulan, tampilan: 'bulan' });
    if (belum) atur({ saring: 'belum', cari: '' });
    muat({ pegawaiId, tugasId })
      // The month of a list that does not say it is the one on screen, known when the sheet is there.
      .then(() => imporPaths && baca.getState().mulai(imporPaths, Math.max(1, store.getState().bulan)))
      .catch(kabarGalat);
  }, [pilihan, muat, atur, baca, store]);
  useEffect(() => {
    if (bagianId !== undefined) muat({ bagianId }).catch(kabarGalat);
  }, [bagianId, muat]);
  useDengar((event) => {
    if (event.type !== 'changed' || event.sebab === 'tutup') return;
    const semua = event.sebab !== 'ubah' && event.sebab !== 'terima';
    // What this screen itself writes is read anew when it is written.
    if (store.getState().menyimpan || !(semua || event.tabel.some((t) => TABEL.includes(t)))) return;
    muat().catch(kabarGalat);
  });
  useEffect(() => {
    if (draf.size === 0) return;
    const kirim = async (): Promise<void> => {
      if (!(await simpan())) return;
      const perintah = teks.perintahBerubah(store.getState());
      if (perintah !== '') kabarBerhasil(api, perintah, true);
    };
    const jam = setTimeout(() => void kirim(), JEDA_MS);
    return () => clearTimeout(jam);
  }, [api, store, draf, simpan]);
  useEffect(() => () => void store.getState().simpan(), [store]);
  return { store, baca, ...keadaan };
}
