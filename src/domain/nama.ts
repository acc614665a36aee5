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

/** Degrees written behind a name, without dots: what lists without commas end in. Words that are also names are left out. */
const GELAR_BELAKANG = new Set(
  (
    'se sh st sp si sip sap ssi ssos sn ssn sag spd spdi skom stp sstp sst ssit skm skep sgz spsi sfarm sked shut spt spi ' +
    'ssth sth shi sei sikom siip siik skg sak strip sptk mh mt mm msi msos map mip mpd mpdi mkom meng mkes mhum mag mak ' +
    'msc mkn mba mepid mkm mpa mtr mstp mp mpsi mikom mth msn mars mhan mpar ma amd amdkom amdkep amdkeb amdak amk amp ' +
    'ama ak akt apt drh dipl phd bsc bba llm llb ners ns cpa qia crmp cfra aifo spog spa sppd spb spm spkk bkp mse meng'
  ).split(' '),
);

/**
 * The key on which lists meet a person of no NIP: `Dr. H. Ahmad Fauzi, S.Sos., M.Si` and `AHMAD FAUZI` are one. Titles,
 * degrees, case, marks, punctuation and blanks go; words keep their order. '' only for a text without letters.
 */
export function kunciNama(nama: string): string {
  // `Ir.H.Joko` is written without blanks as often as with them.
  const renggang = nama.replace(/\b(Dr|Drs|Dra|drg|drh|Ir|Hj?|KH|Prof|Ns|Apt)\.(?=\p{L})/giu, '$1. ');
  const inti = namaTanpaGelar(renggang);
  const kata = lipat(inti === '' ? nama : inti)
    .replace(/['’`"]/g, '')
    .split(/[\s\-–/]+/)
    .filter((k) => /[\p{L}\d]/u.test(k));
  let n = kata.length;
  while (n > 1 && bergelarBelakang(kata[n - 1] ?? '')) n -= 1;
  return kata
    .slice(0, n)
    .map((k) => k.replace(/[^\p{L}\d]/gu, ''))
    .join(' ');
}

/** `S.Anything` and two dots inside are a degree (`A.Md.Kom`); others only when they are well known. */
function bergelarBelakang(kata: string): boolean {
  return (
    /^s\.\p{L}{1,5}\.?$/u.test(kata) ||
    /^\p{L}{1,4}\.\p{L}{1,5}\.\p{L}{1,5}\.?$/u.test(kata) ||
    GELAR_BELAKANG.has(kata.replace(/[^\p{L}]/gu, ''))
  );
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

/** True when every word of the query begins a word of the name: whoever types `Sari` means Sari before Novitasari. */
export function awalKata(nama: string, kueri: string): boolean {
  const kata = lipat(nama).split(/[^\p{L}\d]+/u);
  return lipat(kueri.trim())
    .split(/\s+/)
    .every((dicari) => kata.some((satu) => satu.startsWith(dicari)));
}
