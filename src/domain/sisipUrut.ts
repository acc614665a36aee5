type Banding<T> = (a: T, b: T) => number;

/** First place whose entry does not stand before `satu`. */
function tempat<T>(urut: readonly T[], satu: T, banding: Banding<T>): number {
  let [a, z] = [0, urut.length];
  while (a < z) {
    const tengah = (a + z) >> 1;
    const di = urut[tengah];
    if (di !== undefined && banding(di, satu) < 0) a = tengah + 1;
    else z = tengah;
  }
  return a;
}

/** Both lists are in the order of `banding`; few find their place among many without comparing them all. */
export function sisipUrut<T>(tetap: readonly T[], baru: readonly T[], banding: Banding<T>): readonly T[] {
  if (tetap.length === 0) return baru;
  if (baru.length === 0) return tetap;
  const hasil: T[] = [];
  let dari = 0;
  for (const satu of baru) {
    const sampai = tempat(tetap, satu, banding);
    for (; dari < sampai; dari++) hasil.push(tetap[dari] as T);
    hasil.push(satu);
  }
  for (; dari < tetap.length; dari++) hasil.push(tetap[dari] as T);
  return hasil;
}

/** Without these entries, each the very one of the list; no two entries are equal by `banding`. */
export function lepasUrut<T>(urut: readonly T[], lepas: readonly T[], banding: Banding<T>): readonly T[] {
  if (lepas.length === 0) return urut;
  const di = new Set(lepas.map((satu) => tempat(urut, satu, banding)).filter((at, i) => urut[at] === lepas[i]));
  return urut.filter((_, at) => !di.has(at));
}
