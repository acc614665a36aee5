import { useState } from 'react';
import { angka } from '../../domain/tampil';
import css from './BarisTinjau.module.css';

interface Props {
  readonly label: string;
  readonly nilai: number;
  onUbah(nilai: number): void;
}

/** Whole rupiah, typed with or without dots; shown with them. */
export function IsianRupiah({ label, nilai, onUbah }: Props) {
  const [ketikan, setKetikan] = useState<string | null>(null);
  return (
    <input
      className={css.isianPagu}
      inputMode="numeric"
      aria-label={label}
      value={ketikan ?? angka(nilai)}
      maxLength={24}
      onFocus={(e) => e.currentTarget.select()}
      onChange={(e) => {
        const teks = e.currentTarget.value;
        setKetikan(teks);
        const digit = teks.replace(/,\d*$/, '').replace(/\D/g, '');
        if (digit !== '' && Number.isSafeInteger(Number(digit))) onUbah(Number(digit));
      }}
      onBlur={() => setKetikan(null)}
    />
  );
}
