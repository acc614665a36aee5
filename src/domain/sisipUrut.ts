/** Both lists are in the order of `banding`; few find their place among many without comparing them all. */
export function sisipUrut<T>(tetap: readonly T[], baru: readonly T[], banding: (a: T, b: T) => number): readonly T[] {
  if (tetap.length === 0) return baru;
  if (baru.length === 0) return tetap;
  const hasil: T[] = [];
  let dari = 0;
  for (const satu of baru) {
    let [a, z] = [dari, tetap.length];
    while (a < z) {
      const tengah = (a + z) >> 1;
      const di = tetap[tengah];
      if (di !== undefined && banding(di, satu) <= 0) a = tengah + 1;
      else z = tengah;
    }
    for (; dari < a; dari++) hasil.push(tetap[dari] ?? satu);
    hasil.push(satu);
  }
  for (; dari < tetap.length; dari++) hasil.push(tetap[dari] as T);
  return hasil;
}
