import { parseRupiah } from '../domain/rupiah';
import type { Indikator, SumberDana, WaktuPelaksanaan } from '../domain/subKegiatan';
import type { BidangDpa } from './dpaBidang';
import { BULAN } from './dpaBidang';
import { nomorBulan } from './dpaCocokJudul';
import { lipatJudul } from './judul';
import { teksSel } from './lembar';
import type { Tabel } from './tabel';
import { tanggalDariSerial } from './tanggalSel';

/** Fractions below a rupiah come from formulas; above this amount they are rounded with a warning, below refused. */
const DIBULATKAN_DARI = 1000;

/** Amount cells of one row; every problem is a finding at its cell. */
export class PembacaNilai {
  private readonly berbulan: boolean;

  constructor(
    private readonly tabel: Tabel<BidangDpa>,
    /** 1, or 1000 where the sheet says "dalam ribuan rupiah". */
    private readonly skala: number,
  ) {
    this.berbulan = BULAN.every((b) => tabel.ada(b));
  }

  /** Amount of a row that is no line of the budget, null when the cell is no number. */
  lunak(i: number, bidang: BidangDpa = 'pagu'): number | null {
    const sel = this.tabel.sel(i, bidang);
    if (sel === null || typeof sel === 'boolean') return null;
    const hasil = parseRupiah(this.skala === 1 || typeof sel !== 'number' ? sel : sel * this.skala);
    if (!('nilai' in hasil)) return typeof sel === 'number' && Number.isFinite(sel) ? bulatkan(sel * this.skala) : null;
    return typeof sel === 'number' ? hasil.nilai : amankan(hasil.nilai * this.skala);
  }

  kosong(i: number, bidang: BidangDpa = 'pagu'): boolean {
    const sel = this.tabel.sel(i, bidang);
    return sel === null || typeof sel === 'boolean' || (typeof sel === 'string' && /^\s*(rp\.?)?\s*$/i.test(sel));
  }

  /** Whole rupiah ≥ 0; 0 for an empty cell, and (with an error) for one that is no amount. */
  pagu(i: number): number {
    if (this.kosong(i)) return 0;
    const sel = this.tabel.sel(i, 'pagu');
    const nilai = this.lunak(i);
    const teks = teksSel(sel);
    if (nilai === null || (typeof sel === 'number' && !Number.isInteger(nilai))) {
      const hasil = sel === null || typeof sel === 'boolean' ? null : parseRupiah(sel);
      const sebab = hasil && 'galat' in hasil ? hasil.galat : 'bukan angka rupiah';
      this.tabel.catat(
        'galat',
        'pagu_bukan_angka',
        i,
        'pagu',
        `pagu “${teks.slice(0, 60)}” tidak terbaca (${sebab}). Yang diharapkan angka rupiah bulat, misalnya 65000000 atau Rp65.000.000.`,
      );
      return 0;
    }
    if (typeof sel === 'number' && Math.abs(sel * this.skala - nilai) >= 0.005)
      this.tabel.catat(
        'peringatan',
        'pagu_pecahan',
        i,
        'pagu',
        `pagu ${teks} bukan rupiah bulat (mungkin hasil rumus); dibulatkan menjadi ${nilai}. Periksa angkanya.`,
      );
    if (nilai >= 0) return nilai;
    this.tabel.catat(
      'galat',
      'pagu_negatif',
      i,
      'pagu',
      `pagu negatif (${teks}). Pagu paling kecil Rp0; untuk pengurangan gunakan berkas pergeseran atau DPPA.`,
    );
    return 0;
  }

  sebelum(i: number): number | null {
    if (!this.tabel.ada('paguSebelum')) return null;
    if (this.kosong(i, 'paguSebelum')) return 0;
    const nilai = this.lunak(i, 'paguSebelum');
    if (nilai !== null && nilai >= 0) return nilai;
    const teks = teksSel(this.tabel.sel(i, 'paguSebelum')).slice(0, 60);
    this.tabel.catat(
      'peringatan',
      'pagu_sebelum_bukan_angka',
      i,
      'paguSebelum',
      `jumlah sebelum perubahan “${teks}” tidak terbaca dan diabaikan.`,
    );
    return null;
  }

  /** Twelve amounts, null when the sheet has no months. */
  bulan(i: number): readonly number[] | null {
    if (!this.berbulan) return null;
    return BULAN.map((b) => {
      if (this.kosong(i, b)) return 0;
      const nilai = this.lunak(i, b);
      if (nilai !== null) return nilai;
      const teks = teksSel(this.tabel.sel(i, b)).slice(0, 60);
      this.tabel.catat('peringatan', 'bulan_bukan_angka', i, b, `rencana bulan “${teks}” tidak terbaca, dibaca Rp0.`);
      return 0;
    });
  }
}

function amankan(n: number): number | null {
  return Number.isSafeInteger(n) ? n : null;
}

/** Rounded when large enough for a fraction to be an accident of a formula; else as it is (the caller refuses it). */
function bulatkan(n: number): number | null {
  if (Math.abs(n) < DIBULATKAN_DARI) return n;
  return amankan(Math.round(n));
}

/** `200 Org`, `0.96` → 96 Persen, `9 Orang/Bulan`: value and unit in one cell, with the unit's own column if any. */
export function bacaTarget(teks: string, satuan: string): { readonly target: string; readonly satuan: string } {
  if (satuan !== '') return { target: persen(teks, satuan) ?? teks, satuan };
  const pisah = /^([\d.,]+)\s*(%|[^\d\s.,].*)$/.exec(teks);
  if (!pisah) return { target: teks, satuan };
  return { target: pisah[1] ?? '', satuan: pisah[2] ?? '' };
}

const persen = (teks: string, satuan: string): string | null =>
  /^(persen|%)/i.test(satuan) && /^0[.,]\d+$/.test(teks)
    ? String(Math.round(Number(teks.replace(',', '.')) * 10_000) / 100).replace('.', ',')
    : null;

const PASANGAN = [
  ['keluaran', 'target'],
  ['tolokUkur', 'targetTolokUkur'],
  ['hasil', 'targetHasil'],
  ['capaian', 'targetCapaian'],
] as const;

/** Indicators of a row: the output of the sub kegiatan first, then further yardsticks the sheet has columns for. */
export function bacaIndikator(tabel: Tabel<BidangDpa>, i: number): Indikator[] {
  const satuan = tabel.teks(i, 'satuan');
  const hasil: Indikator[] = [];
  for (const [bidang, bidangTarget] of PASANGAN) {
    let uraian = tabel.teks(i, bidang);
    let target = tabel.teks(i, bidangTarget);
    // Template F has no own target column for the output of the sub kegiatan: it is the one of the keluaran.
    if (bidang === 'keluaran' && target === '' && tabel.teks(i, 'tolokUkur') === '')
      target = tabel.teks(i, 'targetTolokUkur');
    if (bidang === 'tolokUkur' && uraian === '') continue;
    if (uraian === '' && target === '') continue;
    if (uraian === target) uraian = '';
    hasil.push({ uraian, ...bacaTarget(target, bidang === 'keluaran' ? satuan : '') });
  }
  return hasil;
}

export function bacaDana(tabel: Tabel<BidangDpa>, i: number): SumberDana | null {
  const kode = tabel.teks(i, 'kodeDana');
  const nama = tabel.teks(i, 'namaDana').replace(/^\[.*?\]\s*-?\s*/, '');
  return kode === '' && nama === '' ? null : { kode, nama, pagu: null };
}

/** `Januari`, `1`, `2026-01-05` (a date cell), 46027 (one that lost its format) → 1..12. */
export function bacaBulan(teks: string): number | null {
  if (/^\d{1,2}$/.test(teks)) return Number(teks) >= 1 && Number(teks) <= 12 ? Number(teks) : null;
  const serial = /^\d{5}$/.test(teks) ? tanggalDariSerial(Number(teks)) : null;
  if (serial) return Number(serial.slice(5, 7));
  const tanggal = /^\d{4}-(\d{2})/.exec(teks) ?? /^\d{1,2}[/.-](\d{1,2})[/.-]\d{4}/.exec(teks);
  if (tanggal) return bacaBulan(String(Number(tanggal[1])));
  return (
    lipatJudul(teks)
      .split(' ')
      .map(nomorBulan)
      .find((b) => b !== null) ?? null
  );
}

/** `Mulai Januari Sampai Desember`, `Januari s.d. Desember`, `Jan - Des`, `Maret`; null when it names no month. */
export function bacaWaktu(teks: string): WaktuPelaksanaan | null {
  const bulan = lipatJudul(teks)
    .split(' ')
    .map(nomorBulan)
    .filter((b) => b !== null);
  const [mulai] = bulan;
  const akhir = bulan.at(-1);
  return mulai === undefined || akhir === undefined || akhir < mulai ? null : { mulai, akhir };
}

export function waktuBaris(tabel: Tabel<BidangDpa>, i: number): WaktuPelaksanaan | null {
  const mulai = bacaBulan(tabel.teks(i, 'mulai'));
  const akhir = bacaBulan(tabel.teks(i, 'akhir'));
  if (mulai !== null && akhir !== null && mulai <= akhir) return { mulai, akhir };
  return bacaWaktu(tabel.teks(i, 'waktu'));
}
