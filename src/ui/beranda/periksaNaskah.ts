import type { JumlahBeda } from '../../api/konsepViews';
import { layarStore } from '../stores/layarStore';
import type { Temuan } from './periksa';

/** Letters that no longer say who does what; counted beside everything else, so it may come later. */
export function periksaNaskah(beda: JumlahBeda | undefined): readonly Temuan[] {
  if (beda === undefined || beda.jumlah === 0) return [];
  const { buka } = layarStore.getState();
  return [
    {
      kunci: 'naskah',
      jumlah: beda.jumlah,
      kata: 'naskah perlu diperbarui',
      samping: 'pembagian tugasnya berubah',
      warna: 'jingga',
      buka: () => buka('naskah', { perluDitinjau: true }),
    },
  ];
}
