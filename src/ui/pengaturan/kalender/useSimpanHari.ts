import { useCallback } from 'react';
import type { StoreApi } from 'zustand';
import type { KalenderTahunan } from '../../../api/kalenderViews';
import type { Tanggal } from '../../../domain/ids';
import { rentangTanggal } from '../../../domain/tampil';
import { useApi } from '../../api';
import { useAction } from '../../parts/useAction';
import { tanggalIndeks, type RentangHari } from './hariTahun';
import type { LayarKalender } from './kalenderStore';
import type { IsianHari } from './PanelHari';
import { teks } from './teks';

/** Writes of the calendar screen; each gesture is one change with its "Urungkan". */
export function useSimpanHari(store: StoreApi<LayarKalender>, { tahun, ramadan }: KalenderTahunan) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const status = ramadan?.status ?? 'sementara';
  const sumber = ramadan?.sumber ?? '';
  const simpanRamadan = useCallback(
    (baru: RentangHari) => {
      const [mulai, akhir] = [tanggalIndeks(tahun, baru.awal), tanggalIndeks(tahun, baru.akhir)];
      store.getState().kosongkan();
      void jalankan(() => api.saveRamadan({ mulai, akhir, status, sumber }), {
        berhasil: teks.ramadanDisimpan(rentangTanggal(mulai, akhir)),
      });
    },
    [api, jalankan, store, tahun, status, sumber],
  );
  const simpan = async (tanggal: readonly Tanggal[], isi: IsianHari): Promise<boolean> => {
    const aksi = () => api.saveHariLiburBanyak({ tanggal: [...tanggal], ...isi });
    return (await jalankan(aksi, { berhasil: (n) => teks.panel.ditandai(n) })) !== undefined;
  };
  const hapus = async (libur: readonly { readonly id: string; readonly tanggal: Tanggal }[]): Promise<boolean> => {
    const tanggal = libur.filter(({ id }) => id !== '').map((hari) => hari.tanggal);
    if (tanggal.length === 0) return false;
    const aksi = () => api.removeHariLiburBanyak({ tanggal });
    return (await jalankan(aksi, { berhasil: (n) => teks.panel.dihapus(n) })) !== undefined;
  };
  return { sedang, simpan, hapus, simpanRamadan };
}
