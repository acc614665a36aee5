import { bacaBilangan } from '../domain/bilanganTeks';
import type { BidangIsian } from '../domain/formulirTugas';
import { SATUAN_NORMA, type Jendela, type SatuanNorma } from '../domain/tugas';
import { parseWaktu } from '../domain/waktuTugas';
import { teksAngka, teksSel, type Sel } from './lembar';

/** What a cell says, or why it cannot be used (Indonesian, without its place). */
export type Bacaan<T> = { readonly nilai: T } | { readonly galat: string };

/** `1.234` and `1,5` as Indonesians write them; NaN for other text. */
export function angkaSel(sel: Sel): number {
  if (typeof sel === 'number') return sel;
  const n = bacaBilangan(teksAngka(sel)) ?? Number.NaN;
  return n >= 0 ? n : Number.NaN;
}

const VOLUME_TERBESAR = 100_000_000;

export function bacaVolume(sel: Sel): Bacaan<number | null> {
  const teks = teksSel(sel);
  if (teks === '') return { nilai: null };
  const n = angkaSel(sel);
  if (Number.isInteger(n) && n >= 0 && n <= VOLUME_TERBESAR) return { nilai: n };
  return { galat: `volume “${teks}” bukan bilangan bulat 0 atau lebih, misalnya 30.` };
}

/** Longest norm: a task of thousands of hours belongs split up. */
const NORMA_TERBESAR = 1_000_000;

/** Number and unit; the unit may also stand behind the number (`2 jam`). */
export function bacaNorma(sel: Sel, satuan: Sel): Bacaan<{ norma: number | null; satuanNorma: SatuanNorma | null }> {
  const teks = teksSel(sel);
  const tertulis = `${teksSel(satuan)} ${teks}`.toLowerCase();
  const satuanNorma = SATUAN_NORMA.find((s) => tertulis.includes(s)) ?? null;
  if (teks === '') return { nilai: { norma: null, satuanNorma: null } };
  const n = angkaSel(typeof sel === 'number' ? sel : teksAngka(sel).replace(/\s*(menit|jam|hari)$/i, ''));
  if (!(n > 0) || n > NORMA_TERBESAR)
    return { galat: `norma waktu “${teks}” bukan angka lebih dari 0, misalnya 90 atau 1,5.` };
  if (satuanNorma === null)
    return { galat: `norma waktu ${teks} belum bersatuan; pilih menit, jam, atau hari pada kolom Satuan waktu.` };
  return { nilai: { norma: n, satuanNorma } };
}

export function bacaWaktu(sel: Sel): Bacaan<Jendela | null> {
  const teks = teksSel(sel).replace(/^[-–]+$/, '');
  if (teks === '') return { nilai: null };
  const hasil = parseWaktu(teks);
  if (hasil.ok) return { nilai: hasil.jendela };
  if (hasil.terbalik) return { galat: `waktu “${teks}” berakhir sebelum mulai.` };
  return {
    galat: `bulan “${hasil.bagian}” tidak terbaca. Yang diharapkan misalnya Jan-Mar; Sep, setiap bulan, atau 4/5/2026 - 8/5/2026.`,
  };
}

/** One of a few words by its beginning; '' = null. */
export function bacaPilihan<T extends string>(sel: Sel, pilihan: readonly T[], apa: string): Bacaan<T | null> {
  const teks = teksSel(sel).toLowerCase();
  if (teks === '') return { nilai: null };
  const cocok = pilihan.find((p) => teks.startsWith(p.slice(0, 3)));
  return cocok ? { nilai: cocok } : { galat: `${apa} “${teksSel(sel)}” tidak dikenal; pilih dari daftar.` };
}

/** A person's cell: a mark (`null` share), a number, or nothing (`undefined`). */
export function bacaPorsi(sel: Sel): Bacaan<number | null | undefined> {
  const teks = teksSel(sel);
  if (teks === '' || teks === '0') return { nilai: undefined };
  if (sel === true || /^(x|v|✓|✔|ya|√)$/i.test(teks)) return { nilai: null };
  const n = angkaSel(typeof sel === 'number' ? sel : teks.replace(/\s*%$/, ''));
  return n > 0 ? { nilai: n } : { galat: `porsi “${teks}” bukan x dan bukan angka lebih dari 0.` };
}

const BATAS: Partial<Record<BidangIsian, number>> = {
  nama: 600,
  keluaran: 300,
  satuan: 60,
  dasar: 1000,
  petunjuk: 2000,
  syarat: 1000,
};

/** Text; `berbaris` keeps line ends. */
export function bacaTeksIsian(sel: Sel, bidang: BidangIsian, berbaris = false): Bacaan<string> {
  const teks = berbaris
    ? String(sel ?? '')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : teksSel(sel);
  const batas = BATAS[bidang] ?? 600;
  return teks.length <= batas ? { nilai: teks } : { galat: `${teks.length} huruf, paling banyak ${batas}.` };
}
