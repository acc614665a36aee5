import { Layar } from '../parts/Layar';
import { teks as umum } from '../text';

export function AgendaScreen() {
  return <Layar judul={umum.layar.agenda}>{null}</Layar>;
}
