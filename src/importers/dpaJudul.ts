import { parseKode } from '../domain/kodeSubKegiatan';
import { parseRupiah } from '../domain/rupiah';
import type { BidangDpa } from './dpaBidang';
import { BULAN } from './dpaBidang';
import { pencocokDpa } from './dpaCocokJudul';
import type { Judul } from './judul';
import { LEBAR_JUDUL, cariJudul, lipatJudul } from './judul';
import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';
import { hurufKolom } from './temuan';

export type JudulDpa = Judul<BidangDpa>;

export interface JudulTertebak {
  readonly judul: JudulDpa;
  /** Why a person should look at the columns first; '' = sure. */
  readonly ragu: string;
}

/** Rows looked at below a header to learn what a column holds. */
const CONTOH = 400;

/** Values of a column in the first rows below the header. */
export function contohKolom(lembar: Lembar, judul: Pick<JudulDpa, 'awalData'>, k: number): Sel[] {
  return lembar.baris
    .slice(judul.awalData, judul.awalData + CONTOH)
    .map((b) => b[k] ?? null)
    .filter((s) => s !== null && teksSel(s) !== '');
}

/** Header with a sub kegiatan (code or name) and an amount, else null. Amounts of another year alone are put in doubt. */
export function judulDpa(lembar: Lembar, tahun: number): JudulTertebak | null {
  const milik = judulTahun(lembar, tahun);
  if (milik) return milik;
  for (const lain of tahunTersebut(lembar)) {
    const tebakan = lain === tahun ? null : judulTahun(lembar, lain);
    if (tebakan)
      return { ...tebakan, ragu: `Kolom pagu yang ada untuk tahun ${lain}, bukan ${tahun}; pastikan dahulu.` };
  }
  return null;
}

/** Years in the head of a sheet, latest first. */
function tahunTersebut(lembar: Lembar): number[] {
  const teks = lembar.baris.slice(0, 60).flatMap((b) => b.slice(0, LEBAR_JUDUL).map((s) => teksSel(s)));
  const tahun = new Set(teks.flatMap((t) => [...t.slice(0, 160).matchAll(/\b20[1-4]\d\b/g)].map((m) => Number(m[0]))));
  return [...tahun].sort((a, b) => b - a).slice(0, 4);
}

function judulTahun(lembar: Lembar, tahun: number): JudulTertebak | null {
  const asal = cariJudul(lembar, pencocokDpa(tahun), 2);
  if (!asal) return null;
  const tebakan = lengkapi(lembar, asal);
  const { kolom, teks } = tebakan.judul;
  if (!(kolom.has('kode') || kolom.has('nama')) || !kolom.has('pagu')) return null;
  const umum = /^(uraian|nama)$/.exec(lipatJudul(teks[kolom.get('nama') ?? -1] ?? ''))?.[0];
  if (kolom.has('kode') || umum === undefined) return tebakan;
  // "Uraian" beside accounts names items, not sub kegiatan: a rincian without sub kegiatan.
  if (kolom.has('rekening') || umum === 'nama') return null;
  return {
    ...tebakan,
    ragu: `Kolom “${teks[kolom.get('nama') ?? -1] ?? ''}” belum tentu memuat nama sub kegiatan; pastikan dahulu.`,
  };
}

/** What the cells below a header tell beyond its texts: split codes, accounts that are codes, rival amounts. */
export function lengkapi(lembar: Lembar, asal: JudulDpa): JudulTertebak {
  const kolom = new Map(asal.kolom);
  const semua = new Map<BidangDpa, readonly number[]>();
  const judul: JudulDpa = { ...asal, kolom, semua };
  rekeningSebagaiKode(lembar, judul, kolom);
  if (kolom.get('kodeSubUnit') === undefined) kodeUnitDisingkat(kolom);
  for (const bidang of ['kode', 'rekening'] as const) {
    const pecahan = kodeTerpisah(lembar, judul, bidang);
    if (pecahan) semua.set(bidang, pecahan);
  }
  return { judul, ragu: kolom.has('pagu') ? keraguan(lembar, judul, kolom) : '' };
}

/** Prints of the budget name one column "Kode Rekening" and write the codes of program to sub kegiatan into it. */
function rekeningSebagaiKode(lembar: Lembar, judul: JudulDpa, kolom: Map<BidangDpa, number>): void {
  const k = kolom.get('rekening');
  if (k === undefined || kolom.has('kode')) return;
  if (!contohKolom(lembar, judul, k).some((s) => parseKode(teksSel(s))?.tingkat === 'sub')) return;
  kolom.delete('rekening');
  kolom.set('kode', k);
  const nama = kolom.get('namaRekening');
  if (nama !== undefined && !kolom.has('nama')) kolom.set('nama', nama);
}

/** A list of one office names its units only as SKPD. */
function kodeUnitDisingkat(kolom: Map<BidangDpa, number>): void {
  if (kolom.has('namaSubUnit')) return;
  const kode = kolom.get('kodeSkpd');
  const nama = kolom.get('namaSkpd');
  if (kode !== undefined) kolom.set('kodeSubUnit', kode);
  if (nama !== undefined) kolom.set('namaSubUnit', nama);
}

/**
 * A code written over several cells ("5|1|02|01|01|0024"): the columns without own header behind the code's, as long as
 * they hold short parts of a code. Null when the code stands in one cell.
 */
function kodeTerpisah(lembar: Lembar, judul: JudulDpa, bidang: 'kode' | 'rekening'): readonly number[] | null {
  const awal = judul.kolom.get(bidang);
  if (awal === undefined) return null;
  const kata = (k: number): string => lipatJudul(judul.teks[k] ?? '').split(' ')[0] ?? '';
  const dipakai = new Set(judul.kolom.values());
  const sambungan = (k: number): boolean => {
    const t = kata(k);
    const isi = contohKolom(lembar, judul, k);
    return k >= 0 && !dipakai.has(k) && (t === '' ? isi.length > 0 : t === kata(awal)) && isi.every(tampakBagianKode);
  };
  const kolom = [awal];
  for (let k = awal - 1; kata(k) !== '' && sambungan(k); k -= 1) kolom.unshift(k);
  for (let k = awal + 1; k < awal + 9 && sambungan(k); k += 1) kolom.push(k);
  return kolom.length > 1 && contohKolom(lembar, judul, awal).every(tampakBagianKode) ? kolom : null;
}

const tampakBagianKode = (s: Sel): boolean => /^(\d{1,4}|[xX]{1,2})(\.\d{1,4}){0,4}\.?$/.test(teksSel(s));

/** Amount columns of one field with different sums, and a header that only just fits. */
function keraguan(lembar: Lembar, judul: JudulDpa, kolom: Map<BidangDpa, number>): string {
  const pagu = kolom.get('pagu') ?? -1;
  const jumlah = (k: number): number =>
    contohKolom(lembar, judul, k).reduce<number>((n, s) => {
      const r = typeof s === 'boolean' || s === null ? null : parseRupiah(s);
      return n + (r && 'nilai' in r ? r.nilai : 0);
    }, 0);
  const milik = jumlah(pagu);
  const sebut = (k: number): string => `${hurufKolom(k)} “${judul.teks[k] ?? ''}”`;
  const lawan = (judul.calon.get('pagu') ?? []).filter((k) => k !== pagu && jumlah(k) !== 0 && jumlah(k) !== milik);
  const [pertama] = lawan;
  if (pertama === undefined) return '';
  // "Pagu" beside "Pagu Perubahan" is the amount before the change.
  if (
    lawan.length === 1 &&
    !kolom.has('paguSebelum') &&
    /perubahan|setelah|menjadi|pergeseran/i.test(judul.teks[pagu] ?? '')
  )
    kolom.set('paguSebelum', pertama);
  return `Ada ${lawan.length + 1} kolom yang mungkin memuat pagu: ${[pagu, ...lawan].map(sebut).join(', ')}. Yang dipakai kolom ${sebut(pagu)}; pastikan dahulu.`;
}

/** Months of a rencana penarikan among the columns: all twelve. */
export function berbulan(judul: JudulDpa): boolean {
  return BULAN.every((b) => judul.kolom.has(b));
}
