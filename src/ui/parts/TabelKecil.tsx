import type { ReactNode } from 'react';

interface Props {
  /** Name of the table, and of the region it scrolls in. */
  readonly judul: string;
  /** Headings of the columns of text. */
  readonly kiri: readonly string[];
  /** Headings of the columns of numbers after them. */
  readonly kanan: readonly string[];
  /** Pixels from which it scrolls; without it as high as its rows. */
  readonly tinggi?: number;
  readonly gaya?: string | undefined;
  /** Rows. */
  readonly children: ReactNode;
}

/** A short table with all its rows: words at the left, numbers at the right; scrolls in itself, also by the keyboard. */
export function TabelKecil({ judul, kiri, kanan, tinggi, gaya = '', children }: Props) {
  return (
    <div style={{ overflow: 'auto', maxHeight: tinggi }} role="region" aria-label={judul} tabIndex={0}>
      <table className={`tabel ${gaya}`.trim()} aria-label={judul}>
        <thead>
          <tr>
            {kiri.map((teks) => (
              <th key={teks} scope="col">
                {teks}
              </th>
            ))}
            {kanan.map((teks) => (
              <th key={teks} scope="col" className="kanan">
                {teks}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
