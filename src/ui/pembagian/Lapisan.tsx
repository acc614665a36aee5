import gaya from './Papan.module.css';
import { useSeretan } from './seretStore';
import { teksPapan } from './teks';
import { jamBulat } from '../parts/jamBulat';

/** What hangs on the pointer: the task (and how many more), and what holding Ctrl does. */
export function Lapisan() {
  const bawaan = useSeretan((s) => s.bawaan);
  const bagiRata = useSeretan((s) => s.bagiRata);
  if (!bawaan) return null;
  const lain = bawaan.jenis === 'kartu' ? bawaan.tugasIds.length - 1 : 0;
  return (
    <div className={gaya.lapisan}>
      <b>{bawaan.nama}</b>
      <span className="redup angka">
        {jamBulat(bawaan.menit)}
        {lain > 0 && ` · ${teksPapan.danLain(lain)}`}
      </span>
      <p>{bagiRata ? teksPapan.sedangRata : teksPapan.tahanCtrl}</p>
    </div>
  );
}
