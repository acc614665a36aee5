/** Titles written before a name; single letters only where they cannot be a given name (H., not M.). */
const GELAR_DEPAN = new Set([
  'dr',
  'drs',
  'dra',
  'drg',
  'drh',
  'ir',
  'h',
  'hj',
  'kh',
  'prof',
  'apt',
  'ns',
  'ust',
  'tgk',
  'bdn',
]);

/** Lower case without marks of letters: the form names and queries are compared in. */
export function lipat(teks: string): string {
  return teks
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** `Dr. H. Budi Contoh, S.STP., M.Si.` → `Budi Contoh`. Never empty for a name that has letters. */
export function namaTanpaGelar(nama: string): string {
  const kata = (nama.split(',')[0] ?? '').trim().split(/\s+/);
  let i = 0;
  while (i < kata.length - 1 && bergelar(kata[i] ?? '')) i += 1;
  return kata.slice(i).join(' ');
}

function bergelar(kata: string): boolean {
  const bagian = kata
    .toLowerCase()
    .split('.')
    .filter((b) => b !== '');
  return kata.includes('.') ? bagian.every((b) => GELAR_DEPAN.has(b) || b === 'k') : GELAR_DEPAN.has(bagian[0] ?? '');
}

/** Up to two capital letters: first and last word of the name without titles. */
export function inisial(nama: string): string {
  const kata = namaTanpaGelar(nama)
    .split(' ')
    .map((k) => k.replace(/[^\p{L}]/gu, ''))
    .filter((k) => k !== '');
  const huruf = kata.length > 1 ? [kata[0], kata.at(-1)] : [kata[0]];
  return huruf.map((k) => (k ?? '').slice(0, 1).toUpperCase()).join('');
}

/** True when every word of the query occurs in the text, whatever the case, marks or order; an empty query fits. */
export function cariCocok(teks: string, kueri: string): boolean {
  const dicari = lipat(kueri).split(/\s+/);
  const isi = lipat(teks);
  return dicari.every((kata) => isi.includes(kata));
}
