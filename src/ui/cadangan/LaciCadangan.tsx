import type { Cadangan } from '../../api/views';
import { Laci } from '../parts/Laci';
import { waktuPanjang } from '../parts/waktu';
import { PratinjauCadangan } from './PratinjauCadangan';
import { teks } from './teks';

interface Props {
  readonly cadangan: Cadangan | null;
  onTutup(): void;
  onBuka(cadangan: Cadangan): void;
  onPulih(): void;
}

export const LaciCadangan = ({ cadangan, onTutup, onBuka, onPulih }: Props) => (
  <Laci
    terbuka={cadangan !== null}
    judul={cadangan ? teks.pratinjau(waktuPanjang(cadangan.dibuat)) : ''}
    lebar={620}
    onTutup={onTutup}
  >
    {() => cadangan && <PratinjauCadangan cadangan={cadangan} onBuka={() => onBuka(cadangan)} onPulih={onPulih} />}
  </Laci>
);
