import type { Kedatangan } from '../../api/bersamaViews';

/** A row that somebody else changed a moment ago. */
export interface BarisBaru {
  readonly aktor: string;
  /** When it arrived here, milliseconds. */
  readonly waktu: number;
}
export type DaftarBaru = ReadonlyMap<string, BarisBaru>;

/** How long a row says who changed it, ms. */
export const LAMA_TANDA = 12_000;

export const kunciBaris = (tabel: string, id: string): string => `${tabel}/${id}`;

export function catatBaris(lama: DaftarBaru, dari: readonly Kedatangan[], waktu: number): DaftarBaru {
  const baru = dari.flatMap(({ aktor, baris = [] }) =>
    baris.map(({ tabel, id }): [string, BarisBaru] => [kunciBaris(tabel, id), { aktor, waktu }]),
  );
  return baru.length === 0 ? lama : new Map([...lama, ...baru]);
}

/** Without the marks that are over; the same object when none is. */
export function segarkanBaris(lama: DaftarBaru, waktu: number): DaftarBaru {
  const sisa = [...lama].filter(([, b]) => waktu - b.waktu < LAMA_TANDA);
  return sisa.length === lama.size ? lama : new Map(sisa);
}

export function tanpaBaris(lama: DaftarBaru, tabel: string, id: string): DaftarBaru {
  const kunci = kunciBaris(tabel, id);
  return lama.has(kunci) ? new Map([...lama].filter(([k]) => k !== kunci)) : lama;
}
