import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { angka } from '../../domain/tampil';
import type { Temuan } from './periksa';
import { teks } from './teks';
import css from './BerandaScreen.module.css';

interface Props {
  readonly temuan: readonly Temuan[];
  /** More lines than this fold into one that opens them. */
  readonly banyak: number;
}

/** Findings as lines: a number, what it is, an example; the line itself leads to the cure. */
export function DaftarTemuan({ temuan, banyak }: Props) {
  const [semua, setSemua] = useState(false);
  const lipat = temuan.length > banyak;
  const tampil = lipat && !semua ? temuan.slice(0, banyak - 1) : temuan;
  return (
    <ul className={css.daftar}>
      {tampil.map(({ kunci, jumlah, kata, samping, warna, buka }) => (
        <li key={kunci}>
          <UnstyledButton className={`${css.butir} ${css.sempit}`} onClick={buka}>
            <strong className={`angka ${css.besar} ${warna ? css[warna] : ''}`}>{angka(jumlah)}</strong>
            <span>{kata}</span>
            <span className="redup satu-baris" title={samping}>
              {samping}
            </span>
          </UnstyledButton>
        </li>
      ))}
      {lipat && (
        <li>
          <UnstyledButton
            className={`${css.butir} ${css.lipat}`}
            aria-expanded={semua}
            onClick={() => setSemua(!semua)}
          >
            {semua ? teks.ringkaskan : teks.halLain(temuan.length - tampil.length)}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
