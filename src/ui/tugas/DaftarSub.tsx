import type { BarisSubKegiatan } from '../../api/views';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import type { BagianId, SubKegiatanId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import css from './Pecah.module.css';
import { belumDipecah } from './pilihanSub';
import { teks } from './teks';

/** So many fit a look; the field above finds the others. */
const TERBANYAK = 100;

interface Props {
  readonly baris: readonly BarisSubKegiatan[];
  readonly bagianId: BagianId | null;
  onPilih(id: SubKegiatanId): void;
}

/** Where to begin: the sub kegiatan without tasks, then the others. */
export function DaftarSub({ baris, bagianId, onPilih }: Props) {
  const menunggu = belumDipecah(baris, bagianId);
  const lain = baris.filter((s) => (bagianId === null || s.bagianId === bagianId) && !menunggu.includes(s));
  return (
    <ul className={css.daftarSub}>
      {[...menunggu, ...lain].slice(0, TERBANYAK).map((s) => (
        <li key={s.id}>
          <button type="button" onClick={() => onPilih(s.id)}>
            <span className="redup angka">{kodeTampil(s.kode)}</span>
            <span>{s.nama}</span>
            <span className="redup angka">
              {s.jumlahTugas === 0 ? teks.pecahan.kelompokBelum : teks.jumlah(angka(s.jumlahTugas))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
