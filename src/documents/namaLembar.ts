/** Excel allows 31 letters and no two sheets of one name (case does not count). */
const PANJANG_NAMA = 31;

/** A name for a sheet that no other in `ada` has; it is added there. */
export function namaLembar(teks: string, ada: Set<string>): string {
  const dasar =
    teks
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Lembar';
  for (let n = 1; ; n += 1) {
    const akhiran = n === 1 ? '' : ` ${n}`;
    const nama = `${dasar.slice(0, PANJANG_NAMA - akhiran.length).trim()}${akhiran}`;
    if (ada.has(nama.toLowerCase())) continue;
    ada.add(nama.toLowerCase());
    return nama;
  }
}
