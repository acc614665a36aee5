import { useState } from 'react';
import { bacaKetikan } from '../../domain/bilanganTeks';
import { angka } from '../../domain/tampil';
import css from './BarisTinjau.module.css';

interface Props {
  readonly label: string;
  readonly nilai: number;
  onUbah(nilai: number): void;
}

/** Whole rupiah as papers print them (`4.850.000,00`); what cannot be read stays there with the reason. */
export function IsianRupiah({ label, nilai, onUbah }: Props) {
  const [ketikan, setKetikan] = useState<string | null>(null);
  const hasil = ketikan === null ? null : bacaKetikan(ketikan, { rupiah: true, desimal: 0, min: 0 });
  const galat = hasil !== null && 'galat' in hasil ? hasil.galat : undefined;
  return (
    <>
      <input
        className={css.isianPagu}
        inputMode="numeric"
        aria-label={label}
        value={ketikan ?? angka(nilai)}
        maxLength={40}
        aria-invalid={galat !== undefined}
        onFocus={(e) => e.currentTarget.select()}
        onChange={(e) => {
          const teks = e.currentTarget.value;
          setKetikan(teks);
          const baru = bacaKetikan(teks, { rupiah: true, desimal: 0, min: 0 });
          if ('nilai' in baru && baru.nilai !== '') onUbah(baru.nilai);
        }}
        onBlur={() => {
          if (galat === undefined) setKetikan(null);
        }}
      />
      {galat && (
        <span className={css.galatPagu} role="alert">
          {galat}
        </span>
      )}
    </>
  );
}
