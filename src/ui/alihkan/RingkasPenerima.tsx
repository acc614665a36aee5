import type { LebihAlih } from '../../api/alihViews';
import { menitKeJam } from '../../domain/tampil';
import { rasio } from '../../domain/beban';
import { Rasio } from '../parts/Angka';
import css from './Alihkan.module.css';
import { bebanPenerima, type BarisDraf } from './drafAlih';
import { teks } from './teks';

interface Props {
  readonly baris: readonly BarisDraf[];
  /** Who would get more than fits. */
  readonly lebih: readonly LebihAlih[];
}

/** Everybody who takes something over, with the load of the year before and after. */
export function RingkasPenerima({ baris, lebih }: Props) {
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
          {lebih
            .filter((satu) => satu.pegawaiId === pegawaiId)
            .map((satu) => (
              <span key={satu.pegawaiId} className={css.galat}>
                {teks.tidakMuat(menitKeJam(satu.menit))}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
