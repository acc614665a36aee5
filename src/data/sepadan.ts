/**
 * The one copy of a text: rows of a large office say the same few words and ids a hundred thousand times, and each cell of the
 * database is a string of its own. Good for one load; what was seen is forgotten with the function.
 */
export function sepadan(): <T extends string | null>(teks: T) => T {
  const dikenal = new Map<string, string>();
  return <T extends string | null>(teks: T): T => {
    if (teks === null) return teks;
    const ada = dikenal.get(teks);
    if (ada !== undefined) return ada as T;
    dikenal.set(teks, teks);
    return teks;
  };
}

/** The one reading of an equal text: nobody changes what was read, so those who say the same share it. */
export function sekaliBaca<T>(baca: (teks: string) => T): (teks: string) => T {
  const dikenal = new Map<string, T>();
  return (teks) => {
    let ada = dikenal.get(teks);
    if (ada === undefined) dikenal.set(teks, (ada = baca(teks)));
    return ada;
  };
}
