import { Zip, ZipPassThrough } from 'fflate';

/** Local time of the entries, so that the same files give the same archive: noon of 1980 is the first day a zip can say. */
const WAKTU = new Date(1980, 0, 1, 12);

/**
 * Writes an archive piece by piece, one file in memory at a time. PDFs are compressed already: they are stored.
 * Throws what reading or writing throws.
 */
export function zipBerkas(
  isi: readonly { readonly nama: string; readonly baca: () => Uint8Array }[],
  tulis: (potong: Uint8Array) => void,
): void {
  let galat: unknown;
  const zip = new Zip((error, potong) => {
    if (error) galat ??= error;
    else tulis(potong);
  });
  for (const { nama, baca } of isi) {
    const berkas = new ZipPassThrough(nama);
    berkas.mtime = WAKTU;
    zip.add(berkas);
    berkas.push(baca(), true);
  }
  zip.end();
  if (galat !== undefined) throw galat instanceof Error ? galat : new Error('zip');
}
