import { memo } from 'react';
import type { Calon } from '../../api/views';
import { rasioTeks } from '../../domain/tampil';
import { useKelasWarna } from '../parts/kelasWarna';
import gaya from './PindahkanKe.module.css';
import { teksPindah } from './teksPindah';
import { jamBulat } from '../parts/jamBulat';

interface Props {
  readonly calon: Calon;
  /** Load of the year once it is theirs. */
  readonly sesudah: number | null;
  readonly id: string;
  readonly disorot: boolean;
  onPilih(): void;
}

/** Somebody who could take it: free hours, ratio before → after, and what stands against it. */
export const BarisCalon = memo(function BarisCalon({ calon, sesudah, id, disorot, onPilih }: Props) {
  const warna = useKelasWarna()(sesudah);
  const { sisaMenit } = calon;
  return (
    <div role="option" id={id} aria-selected={disorot} className={gaya.calon} onClick={onPilih}>
      <div className={gaya.siapa}>
        <div className={gaya.nama}>{calon.nama}</div>
        <div className={gaya.jabatan}>
          {calon.jabatan} · {calon.namaBagian}
        </div>
        {calon.halangan && <div className={gaya.halangan}>{calon.halangan}</div>}
        {calon.halangan === '' && calon.halanganKetua && <div className="redup">{teksPindah.anggotaSaja}</div>}
      </div>
      <div className={gaya.angka}>
        <span>
          {rasioTeks(calon.rasio)} → <b className={`${gaya.rasio} ${warna?.css ?? ''}`}>{rasioTeks(sesudah)}</b>
        </span>
        <span className={sisaMenit < 0 ? gaya.halangan : 'redup'}>
          {sisaMenit < 0 ? teksPindah.lebihJam(jamBulat(-sisaMenit)) : teksPindah.sisaJam(jamBulat(sisaMenit))}
        </span>
      </div>
    </div>
  );
});
