export const TINGKAT_KODE = ['urusan', 'bidang', 'program', 'kegiatan', 'sub'] as const;
export type TingkatKode = (typeof TINGKAT_KODE)[number];

export interface KodeTerbaca {
  readonly tingkat: TingkatKode;
  /** Normalised, with the ending as long as the document writes it (2 digits until TA 2023, 4 from TA 2024). */
  readonly kode: string;
  /** Key form, always with a 4-digit ending: what is stored and compared. */
  readonly kunci: string;
  /** What had to be repaired, in Indonesian; empty for a code that was already right. */
  readonly catatan: readonly string[];
}

/** Parts of a code are u.bb.pp.k.gg.ssss; k = authority (1 provinsi, 2 kabupaten/kota, 3–9 special lists). */
const TINGKAT_PER_JUMLAH: Readonly<Record<number, TingkatKode>> = {
  1: 'urusan',
  2: 'bidang',
  3: 'program',
  5: 'kegiatan',
  6: 'sub',
};
/** `5.1.02.01.01.0024` has six parts too: a one-digit second part beside padded ones gives the account away. */
const REKENING_BELANJA = /^5\.[1-4]\.0\d(\.|$)/;
const LEBAR = [1, 2, 2, 1, 2] as const;

/**
 * Reads a code as offices type it: blanks inside or instead of dots, trailing and doubled dots, lost or added zeros
 * (`1.01.01.02.01.0001`), letters O and I and commas of a scan, the bidang written twice, generic `X.XX`. Null when it is
 * no code of urusan to sub kegiatan (rekening and unit codes included). A right code is never changed.
 */
export function parseKode(teks: string): KodeTerbaca | null {
  const asli = teks.normalize('NFKC').trim();
  if (asli.length > PANJANG_KODE) return null;
  const rapat = asli.replace(/\s+/g, '');
  const catatan = rapat === asli ? [] : ['spasi di dalam kode dibuang'];
  const hasil = bacaBersih(rapat, catatan);
  if (hasil || rapat === asli) return hasil;
  // A blank where a dot belongs: only believed when a whole kegiatan or sub kegiatan comes out.
  const bertitik = bacaBersih(asli.replace(/\s*\.\s*/g, '.').replace(/\s+/g, '.'), ['spasi dibaca sebagai titik']);
  return bertitik && ['kegiatan', 'sub'].includes(bertitik.tingkat) ? bertitik : null;
}

/** Longest text that can be a code, with its dirt. */
const PANJANG_KODE = 60;

function bacaBersih(teks: string, sebelum: readonly string[]): KodeTerbaca | null {
  const catatan = new Set<string>(sebelum);
  const tanpaTitik = teks.replace(/\.{2,}/g, '.').replace(/^\.+|\.+$/g, '');
  if (tanpaTitik !== teks) catatan.add('titik berlebih dibuang');
  let s = tanpaTitik.replace(/[|,;·•]/g, '.').replace(/^\.+|\.+$/g, '');
  if (s !== tanpaTitik) catatan.add('tanda pemisah diganti titik');
  s = s.toUpperCase();
  const angka = s.replace(/O/g, '0').replace(/[IL]/g, '1');
  if (angka !== s) catatan.add('huruf O/I dibaca sebagai angka 0/1');
  if (!/^[\dX]+(\.[\dX]+)*$/.test(angka)) return null;
  const bagian = tanpaBidangGanda(angka.split('.'));
  if (bagian.length !== angka.split('.').length) catatan.add('bidang yang tertulis dua kali dibuang');
  const tingkat = TINGKAT_PER_JUMLAH[bagian.length];
  if (!tingkat || REKENING_BELANJA.test(angka)) return null;
  const rapi: string[] = [];
  for (const [i, mentah] of bagian.entries()) {
    const satu = i < 5 ? rapikan(mentah, LEBAR[i] ?? 2, i < 2) : rapikanAkhir(mentah);
    if (satu === null) return null;
    if (satu !== mentah) catatan.add('nol di depan disesuaikan');
    rapi.push(satu);
  }
  if ((rapi[0] === 'X') !== (rapi[1] === 'XX') && rapi.length > 1) return null;
  const kode = rapi.join('.');
  return { tingkat, kode, kunci: kodeKunci(kode), catatan: [...catatan] };
}

/** `2.08.2.08.01…` (prints of 2021): the rest must be written as a program, kegiatan or sub kegiatan is, unit codes are not. */
function tanpaBidangGanda(bagian: readonly string[]): readonly string[] {
  const [u, bb, u2, bb2, ...sisa] = bagian;
  if (u === undefined || u !== u2 || bb === undefined || bb !== bb2 || bb.length !== 2) return bagian;
  return /^\d\d(\.\d\.\d\d(\.\d{2,4})?)?$/.test(sisa.join('.')) ? [u, bb, ...sisa] : bagian;
}

function rapikan(mentah: string, lebar: number, generik: boolean): string | null {
  if (generik && mentah === 'X'.repeat(lebar)) return mentah;
  if (!/^\d+$/.test(mentah)) return null;
  const n = Number(mentah);
  const teks = String(n).padStart(lebar, '0');
  // The authority digit and the urusan are never 0; parts longer than their width are another kind of code.
  if (teks.length > lebar || mentah.length > 2 || (lebar === 1 && n === 0)) return null;
  return teks;
}

/** The ending keeps 2 or 4 digits; 1 digit is a lost zero, 3 digits a lost one of four. */
function rapikanAkhir(mentah: string): string | null {
  if (!/^\d{1,4}$/.test(mentah)) return null;
  return mentah.padStart(mentah.length <= 2 ? 2 : 4, '0');
}

/** Key form of a normalised code: the ending in four digits. Anything else is returned as it is. */
export function kodeKunci(kode: string): string {
  const bagian = kode.split('.');
  if (bagian.length !== 6) return kode;
  return [...bagian.slice(0, 5), (bagian[5] ?? '').padStart(4, '0')].join('.');
}

/** Display form for a budget year: two-digit endings until TA 2023, as the documents of those years print them. */
export function kodeTampil(kode: string, tahun = 2024): string {
  const kunci = kodeKunci(kode);
  return tahun >= 2024 ? kunci : kunci.replace(/^((?:[^.]+\.){5})00(\d\d)$/, '$1$2');
}

/**
 * Nomenclature form of a code: program 01 (Penunjang) is written once for every bidang, `4.01.01.2.06.0002` →
 * `X.XX.01.2.06.0002`; all other codes keep their bidang. Key form.
 */
export function kodeGenerik(kode: string): string {
  const bagian = kodeKunci(kode).split('.');
  return bagian.length >= 3 && bagian[2] === '01' ? ['X', 'XX', ...bagian.slice(2)].join('.') : bagian.join('.');
}

/** Code one level up (sub → kegiatan → program → bidang → urusan), null above urusan. */
export function indukKode(kode: string): string | null {
  const bagian = kode.split('.');
  const panjang = { 6: 5, 5: 3, 3: 2, 2: 1 }[bagian.length];
  return panjang === undefined ? null : bagian.slice(0, panjang).join('.');
}

const LABEL = /^(?:sub\s?-?\s?kegiatan|kegiatan|program)\s*[:=+.]?\s+(?=[\dXx]\s?\.)/i;
const BERKURUNG = /^[[(]\s*([\dXx][\dXxOIl.\s]{6,})\s*[\])]\s*[-–—:]?\s*(.*)$/;
const BERPISAH = /^((?:\d|[Xx])(?:\s?\.\s?[\dXxOIl]+)*\.?)(?:\s*[-–—:=_|]+\s*|\s+|$)(.*)$/;
/** `…0001Pengelolaan`: digits only, so that no letter of the name is taken for one. */
const MENEMPEL = /^((?:\d|[Xx])(?:\.[\dXx]{1,4}){4,5})\.?(?=[A-Za-z("“])(.*)$/;
const DI_BELAKANG = /^(.*\S)\s*[[(]\s*([\dXx](?:\.[\dXx]{1,4}){4,5})\.?\s*[\])]$/;

/**
 * Cell with code and name (`4.01.01.2.13.0001 - Nama`; blank, line break or nothing between; code in brackets before or
 * behind; a label in front): both parts, kode null without one.
 */
export function pisahKodeNama(teks: string): { readonly kode: KodeTerbaca | null; readonly nama: string } {
  const rapi = teks.replace(/\s+/g, ' ').trim();
  if (rapi.length > 2000) return { kode: null, nama: rapi };
  const tanpaLabel = rapi.replace(LABEL, '');
  for (const pola of [BERPISAH, BERKURUNG, MENEMPEL]) {
    const m = pola.exec(tanpaLabel);
    const kode = m?.[1] === undefined ? null : parseKode(m[1]);
    if (kode && (tanpaLabel === rapi || kode.kode.includes('.'))) return { kode, nama: (m?.[2] ?? '').trim() };
  }
  const akhir = DI_BELAKANG.exec(rapi);
  const kode = akhir?.[2] === undefined ? null : parseKode(akhir[2]);
  return kode ? { kode, nama: akhir?.[1] ?? '' } : { kode: null, nama: rapi };
}
