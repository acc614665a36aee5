/**
 * Fractional text keys of a manual order: always room for another key between two, sorted by plain string comparison (SQLite
 * BINARY and JS agree on these characters). A key is a whole part whose first letter says its length (`a0` … `az`, `b00` …,
 * below them `Z0`, `Y00`), so that adding at an end does not grow it, and a fraction that never ends in `0`.
 */
const ANGKA = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const NOL = 'a0';

/** @throws RangeError when a is not before b or one of them is no key. */
export function kunciAntara(a: string | null, b: string | null): string {
  if (a !== null) periksa(a);
  if (b !== null) periksa(b);
  if (a === null && b === null) return NOL;
  if (a === null) {
    const bulat = bagianBulat(b as string);
    return bulat < (b as string) ? bulat : turun(bulat);
  }
  const bulatA = bagianBulat(a);
  if (b === null) return naik(bulatA);
  if (a >= b) throw new RangeError(`urutan terbalik: ${a} ≥ ${b}`);
  const bulatB = bagianBulat(b);
  if (bulatA === bulatB) return bulatA + tengah(a.slice(bulatA.length), b.slice(bulatB.length));
  const berikut = naik(bulatA);
  return berikut < b ? berikut : bulatA + tengah(a.slice(bulatA.length), null);
}

/** n ascending keys for a fresh list. */
export function kunciBerurutan(n: number): string[] {
  const hasil: string[] = [];
  for (let k: string | null = null; hasil.length < n; hasil.push(k)) k = kunciAntara(k, null);
  return hasil;
}

function panjangBulat(kepala: string): number {
  if (kepala >= 'a' && kepala <= 'z') return kepala.charCodeAt(0) - 95;
  if (kepala >= 'A' && kepala <= 'Z') return 92 - kepala.charCodeAt(0);
  return Infinity;
}

function bagianBulat(kunci: string): string {
  return kunci.slice(0, panjangBulat(kunci.charAt(0)));
}

function periksa(kunci: string): void {
  const panjang = panjangBulat(kunci.charAt(0));
  const benar = kunci.length >= panjang && /^[0-9A-Za-z]+$/.test(kunci) && !/0$/.test(kunci.slice(panjang));
  if (!benar) throw new RangeError(`bukan kunci urutan: ${kunci}`);
}

function naik(bulat: string): string {
  const angka = [...bulat.slice(1)];
  for (let i = angka.length - 1; i >= 0; i--) {
    const n = ANGKA.indexOf(angka[i] ?? '0') + 1;
    if (n < ANGKA.length) {
      angka[i] = ANGKA.charAt(n);
      return bulat.charAt(0) + angka.join('');
    }
    angka[i] = '0';
  }
  if (bulat.startsWith('Z')) return NOL;
  const kepala = String.fromCharCode(bulat.charCodeAt(0) + 1);
  return kepala + '0'.repeat(panjangBulat(kepala) - 1);
}

function turun(bulat: string): string {
  const angka = [...bulat.slice(1)];
  for (let i = angka.length - 1; i >= 0; i--) {
    const n = ANGKA.indexOf(angka[i] ?? '0') - 1;
    if (n >= 0) {
      angka[i] = ANGKA.charAt(n);
      return bulat.charAt(0) + angka.join('');
    }
    angka[i] = 'z';
  }
  if (bulat.startsWith('a')) return 'Zz';
  const kepala = String.fromCharCode(bulat.charCodeAt(0) - 1);
  return kepala + 'z'.repeat(panjangBulat(kepala) - 1);
}

/** A fraction between two fractions (null = one whole), never ending in 0. */
function tengah(a: string, b: string | null): string {
  if (b !== null) {
    let sama = 0;
    while (sama < b.length && (a.charAt(sama) || '0') === b.charAt(sama)) sama += 1;
    if (sama > 0) return b.slice(0, sama) + tengah(a.slice(sama), b.slice(sama));
  }
  const kecil = a === '' ? 0 : ANGKA.indexOf(a.charAt(0));
  const besar = b === null ? ANGKA.length : ANGKA.indexOf(b.charAt(0));
  if (besar - kecil > 1) return ANGKA.charAt(Math.round((kecil + besar) / 2));
  if (b !== null && b.length > 1) return b.charAt(0);
  return ANGKA.charAt(kecil) + tengah(a.slice(1), null);
}
