import type { KolomPeta } from '../../api/views';
import { bulanDari, hariDari } from '../../domain/hari';
import { BULAN_SINGKAT } from '../../domain/tampil';
import type { Per } from './petaStore';

export interface PitaBulan {
  readonly nama: string;
  /** Index of the first column, and how many. */
  readonly awal: number;
  readonly lebar: number;
}

/** Months over the weeks: a week belongs to the month of its fourth day (or its last one, where the year cuts it). */
export function pitaBulan(kolom: readonly KolomPeta[]): readonly PitaBulan[] {
  const hasil: { nama: string; awal: number; lebar: number }[] = [];
  kolom.forEach(({ mulai, akhir }, i) => {
    const nama = BULAN_SINGKAT[bulanDari(Math.min(hariDari(mulai) + 3, hariDari(akhir))) - 1] ?? '';
    const kini = hasil.at(-1);
    if (kini?.nama === nama) kini.lebar += 1;
    else hasil.push({ nama, awal: i, lebar: 1 });
  });
  return hasil;
}

/** Heading of a column: the week number, or the month. */
export const judulKolom = (kolom: KolomPeta, per: Per): string =>
  per === 'minggu' ? String(kolom.nomor) : (BULAN_SINGKAT[kolom.nomor - 1] ?? String(kolom.nomor));

/** A week with fewer working days than usual. */
export const mingguPendek = (kolom: KolomPeta, hariSeminggu: number): boolean => kolom.hariKerja < hariSeminggu;
