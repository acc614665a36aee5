import type { BarisPensiun } from '../../api/kalenderViews';
import { tanggalPanjang } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import type { Temuan } from './periksa';

/** Retirements of the year, which end a capacity, and those that want a look. */
export function periksaPensiun(daftar: readonly BarisPensiun[] | undefined): readonly Temuan[] {
  const { buka } = layarStore.getState();
  const temuan = (kunci: string, kata: string, orang: readonly BarisPensiun[], samping: string): Temuan[] => {
    const [pertama] = orang;
    if (!pertama) return [];
    const keOrang = () => buka('pegawai', { pegawaiId: pertama.pegawaiId });
    return [{ kunci, jumlah: orang.length, kata, samping, warna: kunci === 'pensiun' ? '' : 'jingga', buka: keOrang }];
  };
  const pasti = (daftar ?? []).filter(({ keadaan }) => keadaan === 'berlaku');
  const ragu = (daftar ?? []).filter(({ keadaan }) => keadaan !== 'berlaku');
  return [
    ...temuan(
      'pensiun',
      'pegawai pensiun tahun ini',
      pasti,
      pasti[0] ? `${pasti[0].nama}, ${tanggalPanjang(pasti[0].tanggal)}` : '',
    ),
    ...temuan('pensiunRagu', 'pegawai: periksa batas usia pensiun', ragu, ragu[0]?.nama ?? ''),
  ];
}
