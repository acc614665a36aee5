import { Layar } from '../parts/Layar';
import { teks as umum } from '../text';

export function RealisasiScreen() {
  return <Layar judul={umum.layar.realisasi}>{null}</Layar>;
}
