import type { Temuan } from '../beranda/periksa';
import { layarStore } from '../stores/layarStore';
import { teks } from './teks';

/** What waits for a decision since copies met. */
export function periksaGabung(benturan: number, pelanggaran: number): readonly Temuan[] {
  const { buka } = layarStore.getState();
  const semua: readonly Temuan[] = [
    {
      kunci: 'benturanSalinan',
      jumlah: benturan,
      kata: teks.berandaBenturan,
      samping: '',
      warna: 'jingga',
      buka: () => buka('benturan', { bagian: 'benturan' }),
    },
    {
      kunci: 'aturanAntarbaris',
      jumlah: pelanggaran,
      kata: teks.berandaAturan,
      samping: '',
      warna: 'jingga',
      buka: () => buka('benturan', { bagian: 'aturan' }),
    },
  ];
  return semua.filter(({ jumlah }) => jumlah > 0);
}
