import type { JumlahBeda } from '../../api/konsepViews';
import type { PenomoranView } from '../../api/penomoranViews';
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

/** One number on two letters (two PCs before a merge): voiding all but one settles it. */
export function periksaNomor(penomoran: Pick<PenomoranView, 'ganda'> | undefined): readonly Temuan[] {
  const ganda = penomoran?.ganda ?? [];
  if (ganda.length === 0) return [];
  const { buka } = layarStore.getState();
  return [
    {
      kunci: 'nomorGanda',
      jumlah: ganda.length,
      kata: 'nomor naskah ganda',
      samping: ganda[0]?.surat[0]?.nomor ?? '',
      warna: 'jingga',
      buka: () => buka('naskah', { nomorGanda: true }),
    },
  ];
}
