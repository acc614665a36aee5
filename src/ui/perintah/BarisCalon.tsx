import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import type { CalonPerintah } from '../../api/perintahViews';
import { rasioTeks } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { useKelasWarna } from '../parts/kelasWarna';
import css from './Form.module.css';
import { halanganHari } from './halanganHari';
import { teksForm as t } from './teksForm';

interface Props {
  readonly calon: CalonPerintah;
  /** Minutes the order takes. */
  readonly menit: number;
  readonly rapat: boolean;
  /** Nobody works in these days: said once above the list. */
  readonly libur: boolean;
  readonly id: string;
  readonly disorot: boolean;
  readonly dipilih: boolean;
  onPilih(): void;
}

/** Somebody who could take it: what is free in its days, the year before and after, and what stands against it. */
export const BarisCalon = memo(function BarisCalon({
  calon,
  menit,
  rapat,
  libur,
  id,
  disorot,
  dipilih,
  onPilih,
}: Props) {
  const warna = useKelasWarna()(calon.rasioSesudah);
  const bebas = calon.kapasitasJendela - calon.bebanJendela;
  const tidakAda = calon.kapasitasJendela === 0;
  const halangan = [
    calon.halangan,
    halanganHari(calon, libur),
    calon.halangan === '' && !rapat && !calon.muat && !tidakAda && menit > 0 ? t.tidakMuat : '',
  ].filter(Boolean);
  return (
    <div
      role="option"
      id={id}
      aria-selected={dipilih}
      data-sorot={disorot || undefined}
      className={css.satu}
      onClick={onPilih}
    >
      <span className={css.centang}>{dipilih && <IconCheck size={15} aria-hidden />}</span>
      <div className={css.siapa}>
        <div className={css.nama}>{calon.nama}</div>
        <div className="redup">
          {calon.jabatan} · {calon.namaBagian}
        </div>
        {halangan.length > 0 && <div className={css.halangan}>{halangan.join(' · ')}</div>}
      </div>
      <div className={css.angka}>
        <span>
          {rasioTeks(calon.rasio)} →{' '}
          <b className={`${css.rasio ?? ''} ${warna?.css ?? ''}`}>{rasioTeks(calon.rasioSesudah)}</b>
        </span>
        {!libur && calon.diketahui && (
          <span className={bebas < menit ? css.halangan : 'redup'}>
            {bebas < 0 ? t.lebihJam(jamBulat(-bebas)) : t.bebasJam(jamBulat(bebas))}
          </span>
        )}
      </div>
    </div>
  );
});
