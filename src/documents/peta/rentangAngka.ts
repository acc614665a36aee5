import type { IsiPeta } from './isiPeta';

/** Periods of a page where a sheet does not hold all of them: `minggu 1–27`, `bulan Jan–Jun`. */
export function rentangAngka(
  { per, kolom }: Pick<IsiPeta, 'per' | 'kolom'>,
  [dari, sampai]: readonly [number, number],
): string {
  return `${per} ${kolom[dari]?.judul ?? ''}–${kolom[sampai - 1]?.judul ?? ''}`;
}
