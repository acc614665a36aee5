import { hariDari, tanggalDari } from './hari';
import type { PenugasanId } from './ids';
import { potongan } from './kejadian';
import { bagiMenit, kaliBagi } from './porsi';
import { NAMA_BULAN, bulanRomawi } from './tampil';
import type { Jendela, Tugas } from './tugas';

/**
 * One task into parts ("30 OPD", months, triwulan):
 * C1 volume kept: the volumes of the parts sum to the volume of the task and differ from its exact share by less than
 *    one unit; parts by unit by largest remainder, the first ones first; parts by time spread evenly over the year;
 * C2 a part without volume is not made (12 months of 4 reports = 4 parts), unless the time is divided instead (C3);
 * C3 `waktu`: every part is one unit of its own and the minutes of the task are divided, so that their sum is kept;
 * C4 windows: parts by time lie inside the window of the task, do not overlap and cover it; other parts keep it whole;
 * C5 names are different: equal ones get a running number.
 */
export const PERIODE_PECAH = ['bulan', 'triwulan', 'semester'] as const;
export type PeriodePecah = (typeof PERIODE_PECAH)[number];
export type CaraPecah =
  | { readonly jenis: 'unit'; readonly nama: readonly string[] }
  | { readonly jenis: PeriodePecah }
  | { readonly jenis: 'jumlah'; readonly banyak: number };
/** What is divided: whole units of the volume, or the minutes. */
export type DasarPecah = 'volume' | 'waktu';

export interface RencanaPecah {
  readonly cara: CaraPecah;
  readonly dasar: DasarPecah;
  /** `{tugas}` and `{bagian}` stand for the name of the task and of the part. */
  readonly pola: string;
}
export const POLA_PECAH = '{tugas} – {bagian}';
/** More parts than this are no split but a list of its own. */
export const POTONGAN_TERBANYAK = 400;

export interface PotonganTugas {
  readonly nama: string;
  /** `Dinas Kesehatan`, `Triwulan I`, `Bagian 2`. */
  readonly bagian: string;
  readonly volume: number;
  readonly norma: number | null;
  readonly jendela: Jendela;
}

type Asal = Pick<Tugas, 'nama' | 'volume' | 'norma' | 'jendela'>;
interface Bakal {
  readonly bagian: string;
  readonly bobot: number;
  readonly jendela: Jendela;
}

/** The parts of a task (none when the rules leave less than one). */
export function pecahTugas(tugas: Asal, rencana: RencanaPecah, tahun: number): readonly PotonganTugas[] {
  const bakal = bakalPotongan(tugas.jendela, rencana.cara, tahun).slice(0, POTONGAN_TERBANYAK);
  const bobot = bakal.map((b) => b.bobot);
  const menit = (tugas.norma ?? 0) * tugas.volume;
  const bagi = rencana.cara.jenis === 'unit' || rencana.cara.jenis === 'jumlah' ? bagiMenurut : tebarMenurut;
  const volume = rencana.dasar === 'volume' ? bagi(tugas.volume, bobot) : bakal.map(() => 1);
  const norma =
    rencana.dasar === 'volume' || tugas.norma === null ? bakal.map(() => tugas.norma) : bagiMenurut(menit, bobot);
  const potongan = bakal
    .map((b, i) => ({ ...b, volume: volume[i] ?? 0, norma: norma[i] ?? null }))
    .filter((b) => b.volume > 0);
  const nama = namaBerbeda(
    potongan.map(({ bagian }) => rencana.pola.replaceAll('{tugas}', tugas.nama).replaceAll('{bagian}', bagian).trim()),
  );
  return potongan.map(({ bagian, volume: v, norma: n, jendela }, i) => ({
    nama: nama[i] ?? '',
    bagian,
    volume: v,
    norma: n,
    jendela,
  }));
}

/** Whole numbers in the ratio of the weights that sum to `jumlah` (C1). */
export function bagiMenurut(jumlah: number, bobot: readonly number[]): number[] {
  const semua = bobot.reduce((a, b) => a + b, 0);
  // Ids in the order of the list: of equal remainders the earlier part gets the unit.
  const urut = bobot.map((porsi, i) => ({ id: String(i).padStart(6, '0') as PenugasanId, porsi }));
  return bagiMenit(jumlah, semua, urut);
}

/** The same spread over a row of periods: 4 reports in 12 months fall on every third, not on the first four. */
function tebarMenurut(jumlah: number, bobot: readonly number[]): number[] {
  const semua = bobot.reduce((a, b) => a + b, 0);
  let lewat = 0;
  let sudah = 0;
  return bobot.map((b) => {
    lewat += b;
    const sampai = kaliBagi(jumlah, lewat, semua);
    const ini = sampai - sudah;
    sudah = sampai;
    return ini;
  });
}

/** Lines of a typed or pasted list of units: numbering, bullets and repetitions are dropped. */
export function daftarUnit(teks: string): readonly string[] {
  const ada = new Map<string, string>();
  for (const baris of teks.split(/[\n\t;]/)) {
    const nama = baris
      .replace(/^\s*(?:\(?\d{1,3}[.)]\s+|[-–•*]\s*)/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (nama !== '' && !ada.has(nama.toLowerCase())) ada.set(nama.toLowerCase(), nama);
  }
  return [...ada.values()];
}

function bakalPotongan(jendela: Jendela, cara: CaraPecah, tahun: number): Bakal[] {
  switch (cara.jenis) {
    case 'unit':
      return cara.nama.map((bagian) => ({ bagian, bobot: 1, jendela }));
    case 'jumlah':
      return Array.from({ length: Math.max(0, Math.trunc(cara.banyak)) }, (_, i) => ({
        bagian: `Bagian ${i + 1}`,
        bobot: 1,
        jendela,
      }));
    default:
      return periode(cara.jenis, tahun).flatMap(({ bagian, awal, akhir }) => {
        const isi = potongJendela(jendela, tahun, awal, akhir);
        return isi === null ? [] : [{ bagian, ...isi }];
      });
  }
}

interface Periode {
  readonly bagian: string;
  /** Months 1–12, both included. */
  readonly awal: number;
  readonly akhir: number;
}

function periode(jenis: PeriodePecah, tahun: number): readonly Periode[] {
  const panjang = { bulan: 1, triwulan: 3, semester: 6 }[jenis];
  const sebutan = { bulan: '', triwulan: 'Triwulan', semester: 'Semester' }[jenis];
  return Array.from({ length: 12 / panjang }, (_, i) => ({
    bagian: jenis === 'bulan' ? `${NAMA_BULAN[i] ?? ''} ${tahun}` : `${sebutan} ${bulanRomawi(i + 1)}`,
    awal: i * panjang + 1,
    akhir: (i + 1) * panjang,
  }));
}

/**
 * The part of a window inside some months, weighted by its months, by its days where it has dates or weeks, by the number
 * of its periods where it recurs by months or quarters; null = nothing.
 */
function potongJendela(
  jendela: Jendela,
  tahun: number,
  awal: number,
  akhir: number,
): { readonly jendela: Jendela; readonly bobot: number } | null {
  if (jendela.jenis === 'tahun' || jendela.jenis === 'bulan') {
    const bulan = (jendela.jenis === 'tahun' ? NAMA_BULAN.map((_, i) => i + 1) : jendela.bulan).filter(
      (b) => b >= awal && b <= akhir,
    );
    return bulan.length === 0 ? null : { jendela: { jenis: 'bulan', bulan }, bobot: bulan.length };
  }
  const dua = (n: number): string => String(n).padStart(2, '0');
  const hariAwal = Math.max(hariDari(jendela.mulai ?? `${tahun}-01-01`), hariDari(`${tahun}-${dua(awal)}-01`));
  const batas = akhir === 12 ? `${tahun + 1}-01-01` : `${tahun}-${dua(akhir + 1)}-01`;
  const hariAkhir = Math.min(hariDari(jendela.akhir ?? `${tahun}-12-31`), hariDari(batas) - 1);
  if (hariAkhir < hariAwal) return null;
  const isi = { ...jendela, mulai: tanggalDari(hariAwal), akhir: tanggalDari(hariAkhir) };
  if (isi.jenis === 'tanggal' || isi.tiap === 'minggu') return { jendela: isi, bobot: hariAkhir - hariAwal + 1 };
  // A quarter split by months weighs one per month, so that its work does not fall on one of them.
  const tiap = isi.tiap === 'triwulan' && akhir === awal ? 'bulan' : isi.tiap;
  return { jendela: isi, bobot: potongan({ ...isi, tiap }, tahun, () => true).length };
}

/** C5: the second of two equal names gets ` (2)`. */
function namaBerbeda(nama: readonly string[]): string[] {
  const kali = new Map<string, number>();
  return nama.map((satu) => {
    const ke = (kali.get(satu.toLowerCase()) ?? 0) + 1;
    kali.set(satu.toLowerCase(), ke);
    return ke === 1 ? satu : `${satu} (${ke})`;
  });
}
