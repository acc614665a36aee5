import { useState } from 'react';
import { bacaKetikan } from '../../domain/bilanganTeks';
import { angka } from '../../domain/tampil';
import css from './BarisTinjau.module.css';

interface Props {
  readonly label: string;
  readonly nilai: number;
  /** What was typed and is no amount; '' = `nilai` stands there. */
  readonly tertulis: string;
  onUbah(nilai: number): void;
  /** No amount: `nilai` is what stood there before it was typed. */
  onTertulis(teks: string, nilai: number): void;
}

const ATURAN = { rupiah: true, desimal: 0, min: 0 } as const;

/** Whole rupiah as papers print them (`4.850.000,00`); what cannot be read stays with the row and holds it back. */
export function IsianRupiah({ label, nilai, tertulis, onUbah, onTertulis }: Props) {
  const [ketikan, setKetikan] = useState<{ readonly teks: string; readonly dari: number } | null>(null);
  const hasil = bacaKetikan(tertulis, ATURAN);
  const galat = 'galat' in hasil ? hasil.galat : undefined;
  return (
    <>
      <input
        className={css.isianPagu}
        inputMode="numeric"
        aria-label={label}
        value={ketikan?.teks ?? (tertulis || angka(nilai))}
        maxLength={40}
        aria-invalid={galat !== undefined}
        onFocus={(e) => e.currentTarget.select()}
        onChange={(e) => {
          const teks = e.currentTarget.value;
          const dari = ketikan?.dari ?? nilai;
          setKetikan({ teks, dari });
          const baru = bacaKetikan(teks, ATURAN);
          if ('galat' in baru) onTertulis(teks, dari);
          else onUbah(baru.nilai === '' ? dari : baru.nilai);
        }}
        onBlur={() => setKetikan(null)}
      />
      {galat && (
        <span className={css.galatPagu} role="alert">
          {galat}
        </span>
      )}
    </>
  );
}
