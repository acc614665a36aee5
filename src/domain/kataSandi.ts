/** Passwords of encrypted copies: how long at least, how hard to guess, and one made by chance. */
export const LEAST_SANDI = 10;
export const MOST_SANDI = 200;

export type TingkatSandi = 'terlaluPendek' | 'lemah' | 'sedang' | 'kuat';
export interface KekuatanSandi {
  readonly tingkat: TingkatSandi;
  /** Guesses a patient stranger needs, as a power of two; rounded down, an estimate. */
  readonly bit: number;
}

/** What people in an office take first, in small letters. */
const LAZIM =
  'password katasandi sandi rahasia admin sekretariat setda daerah kabupaten kota provinsi bupati walikota kantor bagian umum hukum organisasi indonesia merdeka garuda pancasila bagihabis tugas pegawai qwertyuiop qwerty asdfgh zxcvbn sayang bismillah alhamdulillah keluarga bintang matahari selamat pagi siang malam januari februari maret april juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu welcome letmein master budi siti ahmad muhammad dewi putri'
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** Worth of one choice in bits: a word somebody knows, a year, a run such as `abcd` or `1111`, a part said again. */
const BIT = { kata: 7, tahun: 6, deret: 4, ulang: 1 } as const;
/** A sign somebody chose; one taken by chance is worth nearly twice as much. */
const bitHuruf = (huruf: string): number => (/\d/.test(huruf) ? 3 : /[a-z]/.test(huruf) ? 2.5 : 4);

const MATI = 'bdfghjklmnprstwz';
const HIDUP = 'aeiou';
const SUKU = 12;
/** A syllable by chance: one of 16 × 5. */
const BIT_SUKU = Math.log2(MATI.length * HIDUP.length);
const ACAK = new RegExp(`^(?:[${MATI}][${HIDUP}]){3}(?:-(?:[${MATI}][${HIDUP}]){3}){3}$`);

/** Pessimistic on purpose: a wrong "kuat" costs more than a wrong "lemah". */
export function kekuatanSandi(kataSandi: string): KekuatanSandi {
  const bit = Math.floor(ACAK.test(kataSandi) ? SUKU * BIT_SUKU : taksir(kataSandi));
  if (kataSandi.length < LEAST_SANDI) return { tingkat: 'terlaluPendek', bit };
  return { bit, tingkat: bit < 36 ? 'lemah' : bit < 50 ? 'sedang' : 'kuat' };
}

function taksir(kataSandi: string): number {
  const kecil = kataSandi.toLowerCase();
  const seen = new Set<string>();
  let bit = kecil === kataSandi ? 0 : 2;
  for (let at = 0; at < kecil.length;) {
    const { panjang, nilai } = bagianPada(kecil, at);
    const bagian = kecil.slice(at, at + panjang);
    bit += panjang > 1 && seen.has(bagian) ? BIT.ulang : nilai;
    seen.add(bagian);
    at += panjang;
  }
  // The same again, however it is cut.
  return isTwice(kecil) ? bit / 2 + BIT.ulang : bit;
}

function bagianPada(teks: string, at: number): { readonly panjang: number; readonly nilai: number } {
  const kata = LAZIM.find((each) => teks.startsWith(each, at));
  if (kata) return { panjang: kata.length, nilai: BIT.kata };
  if (/^(?:19|20)\d\d/.test(teks.slice(at, at + 4))) return { panjang: 4, nilai: BIT.tahun };
  const panjang = panjangDeret(teks, at);
  return panjang > 2 ? { panjang, nilai: BIT.deret } : { panjang: 1, nilai: bitHuruf(teks.charAt(at)) };
}

/** Signs from `at` on that go up, down or stay, one by one. */
function panjangDeret(teks: string, at: number): number {
  const step = teks.charCodeAt(at + 1) - teks.charCodeAt(at);
  if (!(Math.abs(step) <= 1)) return 1;
  let end = at + 1;
  while (end < teks.length && teks.charCodeAt(end) - teks.charCodeAt(end - 1) === step) end++;
  return end - at;
}

function isTwice(teks: string): boolean {
  return teks.length > 3 && (teks + teks).indexOf(teks, 1) < teks.length;
}

/** Random bytes `sandiAcak` wants. */
export const BYTE_SANDI = SUKU * 2;

/** `rabude-lokiha-tisemo-wagupi`, 75 bits: can be said on the telephone. `acak`: at least 24 random bytes. */
export function sandiAcak(acak: Uint8Array): string {
  const suku = Array.from({ length: SUKU }, (_, n) => {
    const mati = MATI.charAt((acak[2 * n] ?? 0) % MATI.length);
    // 256 is no multiple of 5: the first vowel comes up 52 times in 256 instead of 51, 0.001 bit less.
    return mati + HIDUP.charAt((acak[2 * n + 1] ?? 0) % HIDUP.length);
  });
  return [0, 3, 6, 9].map((at) => suku.slice(at, at + 3).join('')).join('-');
}
