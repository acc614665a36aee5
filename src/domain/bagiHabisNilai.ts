/**
 * Levels of the objective, smaller is better, compared in this order:
 * 0 minutes over the yearly limit · 1 minutes over in single months · 2 people without tasks ·
 * 3 minutes missing to the low threshold · 4 fairness · 5 disturbance of the present division. With `soal.pertahankan` only
 * months far over come at 1, and then 4 disturbance · 5 minutes over in all months · 6 fairness.
 */
export type Nilai = Float64Array;
export const TINGKAT = 7;
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
