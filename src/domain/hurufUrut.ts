/** Letter of an item: 0 → a, 25 → z, 26 → aa. */
export function hurufUrut(indeks: number): string {
  const akhir = String.fromCharCode('a'.charCodeAt(0) + (indeks % 26));
  return indeks < 26 ? akhir : hurufUrut(Math.floor(indeks / 26) - 1) + akhir;
}
