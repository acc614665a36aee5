import type { Indikator } from '../domain/subKegiatan';
import type { Temuan } from './temuan';

/** One row of the sheet that names a sub kegiatan, before grouping. */
export interface BarisMentah {
  /** 1-based row. */
  readonly baris: number;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** Key form or '' when the sheet has no code for it. */
  readonly kode: string;
  readonly nama: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly bagian: string;
  /** Levels of the rekening code (6 = a money line); 0 = none in this row, null = the sheet has no rekening column. */
  readonly tingkatRekening: number | null;
  readonly pagu: number;
  readonly indikator: Indikator | null;
}

/** Row of a program (3 parts) or kegiatan (5 parts) above its sub kegiatan; its amount is a subtotal. */
export interface BarisInduk {
  readonly baris: number;
  readonly kode: string;
  readonly nama: string;
  readonly pagu: number | null;
}

export interface TabelMentah {
  readonly baris: readonly BarisMentah[];
  readonly induk: readonly BarisInduk[];
  /** Printed totals of the whole table (the last one counts). */
  readonly total: readonly { readonly baris: number; readonly nilai: number }[];
  readonly temuan: readonly Temuan[];
}

/**
 * Tells headings from mistakes among the rows with a 5-part code: a heading stands over its sub kegiatan with their sum
 * (or no amount). In a plainly hierarchical sheet a wrong subtotal is only compared later; elsewhere it is a line whose
 * code was cut off.
 */
export function pilahInduk(
  baris: readonly BarisMentah[],
  program: readonly BarisInduk[],
  kegiatan: readonly BarisInduk[],
  hierarkis: boolean,
): { readonly induk: readonly BarisInduk[]; readonly salah: readonly (BarisInduk & { readonly beranak: boolean })[] } {
  const anak = new Map<string, number>();
  for (const b of baris) {
    const kode = b.kode.split('.').slice(0, 5).join('.');
    anak.set(kode, (anak.get(kode) ?? 0) + b.pagu);
  }
  const cocok = (k: BarisInduk): boolean => anak.has(k.kode) && (!k.pagu || k.pagu === anak.get(k.kode));
  const bertingkat = hierarkis || program.length > 0 || kegiatan.some((k) => !!k.pagu && cocok(k));
  const sah = (k: BarisInduk): boolean => cocok(k) || (bertingkat && anak.has(k.kode));
  return {
    induk: [...program, ...kegiatan.filter(sah)],
    salah: kegiatan.filter((k) => !sah(k)).map((k) => ({ ...k, beranak: anak.has(k.kode) })),
  };
}
