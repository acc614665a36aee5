import { menitKeJam } from '../../domain/tampil';
import { rasio } from '../../domain/beban';
import { Rasio } from '../parts/Angka';
import css from './Alihkan.module.css';
import { bebanPenerima, type BarisDraf } from './drafAlih';
import { teks } from './teks';

/** Everybody who takes something over, with the load of the year before and after. */
export function RingkasPenerima({ baris }: { readonly baris: readonly BarisDraf[] }) {
  const orang = bebanPenerima(baris);
  if (orang.length === 0) return null;
  return (
    <ul className={css.penerima} aria-label={teks.penerima}>
      {orang.map(({ pegawaiId, nama, tugas, menit, beban, kapasitas }) => (
        <li key={pegawaiId}>
          <strong>{nama}</strong>
          <span className="redup">{teks.bebanPenerima(tugas, menitKeJam(menit))}</span>
          <span className={css.rasio}>
            <Rasio nilai={rasio(beban, kapasitas)} /> → <Rasio nilai={rasio(beban + menit, kapasitas)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
