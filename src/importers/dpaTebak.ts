import { parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import { parseRupiah } from '../domain/rupiah';
import type { BidangDpa } from './dpaBidang';
import type { JudulDpa } from './dpaJudul';
import { teksJudul } from './petaKolom';
import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';

/** What the cells of a column look like, over all rows of the head of a sheet. */
interface CiriKolom {
  readonly kode: number;
  readonly teks: number;
  readonly uang: number;
  readonly jumlah: number;
}

const BARIS = 600;
const KOLOM = 80;

/**
 * A mapping for a sheet whose header says nothing known: the column with codes of sub kegiatan, the text beside it and
 * the column with the largest amounts. Null when no column holds such codes. Always to be confirmed by a person.
 */
export function tebakDariIsi(lembar: Lembar): JudulDpa | null {
  const awal = lembar.baris.slice(0, BARIS).findIndex((b) => b.slice(0, KOLOM).some((s) => selSub(s)));
  if (awal < 0) return null;
  const baris = lembar.baris.slice(awal, awal + BARIS);
  const lebar = Math.min(KOLOM, Math.max(...baris.map((b) => b.length)));
  const ciri = Array.from({ length: lebar }, (_, k) => ciriKolom(baris.map((b) => b[k] ?? null)));
  const terbaik = (nilai: (c: CiriKolom) => number, kecuali: readonly number[]): number | undefined => {
    let pilih: number | undefined;
    ciri.forEach((c, k) => {
      if (!kecuali.includes(k) && nilai(c) > 0 && (pilih === undefined || nilai(c) > nilai(ciri[pilih] ?? c)))
        pilih = k;
    });
    return pilih;
  };
  const kode = terbaik((c) => c.kode, []);
  if (kode === undefined) return null;
  const pagu = terbaik((c) => (c.uang >= ciri.length / 50 ? c.jumlah : 0), [kode]);
  const kolom = new Map<BidangDpa, number>([['kode', kode]]);
  if (pagu !== undefined) kolom.set('pagu', pagu);
  const bergabung = baris.some((b) =>
    pisahKodeNama(teksSel(b[kode])).kode ? pisahKodeNama(teksSel(b[kode])).nama !== '' : false,
  );
  const nama = bergabung ? undefined : terbaik((c) => c.teks, [kode, pagu ?? -1]);
  if (nama !== undefined) kolom.set('nama', nama);
  const judul = Math.max(0, barisJudul(lembar, awal));
  return {
    awal: judul,
    baris: judul,
    awalData: judul < awal ? judul + 1 : awal,
    kolom,
    semua: new Map(),
    calon: new Map(),
    teks: judul < awal ? teksJudul(lembar, judul, judul) : [],
  };
}

/** A cell that holds the code of a sub kegiatan, alone or before its name. */
export const selSub = (s: Sel): boolean => typeof s === 'string' && pisahKodeNama(s).kode?.tingkat === 'sub';

function ciriKolom(isi: readonly Sel[]): CiriKolom {
  let [kode, teks, uang, jumlah] = [0, 0, 0, 0];
  for (const s of isi) {
    if (s === null || typeof s === 'boolean') continue;
    const t = teksSel(s);
    if (typeof s === 'string' && (parseKode(t)?.tingkat === 'sub' || selSub(s))) kode += 1;
    else if (/[a-z]{3}.*[a-z]{3}/i.test(t)) teks += Math.min(t.length, 60);
    const r = /^[\d\sRrPp.,()-]+$/.test(t) ? parseRupiah(s) : null;
    if (r && 'nilai' in r && r.nilai >= 1000) {
      uang += 1;
      jumlah += r.nilai;
    }
  }
  return { kode, teks, uang, jumlah };
}

/** The fullest row of text above the first code, −1 without one. */
function barisJudul(lembar: Lembar, awal: number): number {
  let pilih = -1;
  let terbanyak = 1;
  for (let i = Math.max(0, awal - 12); i < awal; i += 1) {
    const isi = (lembar.baris[i] ?? []).filter((s) => typeof s === 'string').length;
    if (isi >= terbanyak) [pilih, terbanyak] = [i, isi];
  }
  return pilih;
}
