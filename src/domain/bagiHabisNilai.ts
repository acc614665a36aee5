/**
 * Levels of the objective, smaller is better, compared in this order:
 * 0 minutes over the yearly limit · 1 minutes over in single months · 2 people without tasks ·
 * 3 minutes missing to the low threshold · then fairness and disturbance of the present division (with
 * `soal.pertahankan` the other way round).
 */
export type Nilai = Float64Array;
export const TINGKAT = 6;
/** Two levels closer than this are equal; only fairness is not a whole number. */
const SAMA = 1e-7;
export function nilaiKosong(): Nilai {
  return new Float64Array(TINGKAT);
}

/** Lexicographic: is a better than b? */
export function lebihBaik(a: Nilai, b: Nilai): boolean {
  for (let i = 0; i < TINGKAT; i += 1) {
    const selisih = a[i]! - b[i]!;
    if (selisih < -SAMA) return true;
    if (selisih > SAMA) return false;
  }
  return false;
}
