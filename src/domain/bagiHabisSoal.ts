import { Kelayakan, susunPeserta } from './bagiHabisKelayakan';
import type { Peserta } from './bagiHabisKelayakan';
import { PolaTahun } from './bagiHabisPola';
import { susunTim } from './bagiHabisTim';
import { bebanTetap, lingkupUsulan, porsiTerkecil, susunTugas } from './bagiHabisTugas';
import type { BagianTugas, BebanTetap } from './bagiHabisTugas';
import type { BagianId, PegawaiId, PenugasanId, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import { menitPerSatuanNorma } from './normaWaktu';
import { menitTugas } from './porsi';

/**
 * A bare allocation problem: typed arrays only, so that it can be built from an office or from a file and sent to a
 * worker. n people and m tasks are named by index; both are sorted by id, so the order of the input does not matter.
 * Minutes are whole; month arrays have 12 places per person or pattern.
 */
export interface Soal {
  readonly jumlahOrang: number;
  readonly jumlahTugas: number;
  readonly pegawai: readonly PegawaiId[];
  readonly tugas: readonly TugasId[];

  /** Minutes a person can work per month (n × 12) and in the year (n). */
  readonly kapasitas: Int32Array;
  readonly kapasitasTahun: Int32Array;
  /** Load that this run may not move: locked shares and tasks outside its scope. */
  readonly tetap: Float64Array;
  readonly tetapTahun: Float64Array;
  /** Number of such tasks a person holds. */
  readonly tetapJumlah: Int32Array;
  /** Yearly limit, and the least a person should have (0 = not judged), in minutes. */
  readonly batasAtas: Float64Array;
  readonly batasBawah: Float64Array;

  /** Minutes of the whole task. */
  readonly menit: Float64Array;
  /** Window of the task: an index into `bobotPola`, 12 fractions of each month's capacity that lie inside it. */
  readonly pola: Int32Array;
  readonly bobotPola: Float64Array;
  /**
   * Months of a pattern that share their part of the work by capacity (12 block numbers each), and the part of the whole
   * that falls into the block of a month. One block with part 1 is an even spread; recurring work has a block per period.
   */
  readonly blokPola: Int8Array;
  readonly bagianBlok: Float64Array;
  /** The same for people who are there for a part of the year only: person × number of patterns + pattern → 12 parts. */
  readonly bagianKhusus: ReadonlyMap<number, Float64Array>;
  /** Who may do the task: an index into `anggota`, lists of people in ascending order. */
  readonly kelompok: Int32Array;
  readonly anggota: readonly Int32Array[];
  /** Denominator of the shares, and the smallest piece that may be handed over (0 = one person does it whole). */
  readonly pembagi: Int32Array;
  readonly butir: Int32Array;
  /** A share of a divided task is at least this large. */
  readonly porsiMin: Int32Array;
  /** 1 = hadir bersama: whoever is there spends the whole time. */
  readonly hadir: Uint8Array;
  /** At least and at most this many people, holders of fixed shares included (BEBAS = no limit). */
  readonly orangMin: Int32Array;
  readonly orangMax: Int32Array;
  /** Who may lead: index into `daftarKetua` (1 = may, by person); −1 = anybody, or a fixed holder does. */
  readonly ketua: Int32Array;
  readonly daftarKetua: readonly Uint8Array[];
  /** Tasks of one sub kegiatan carry one number; −1 = none. */
  readonly rumpun: Int32Array;
  /** Porsi to give out (pembagi less the locked shares), and how many people hold locked ones. */
  readonly sisaPorsi: Int32Array;
  readonly tetapPemegang: Int32Array;
  /** Ids of those locked shares, per task. */
  readonly tetapId: readonly (readonly PenugasanId[])[];

  /** Present movable shares of task t: places lamaMulai[t] … lamaMulai[t + 1] − 1. */
  readonly lamaMulai: Int32Array;
  readonly lamaOrang: Int32Array;
  readonly lamaPorsi: Int32Array;
  /** Months are over by whole pieces of so many minutes; 0 = every minute counts. */
  readonly satuanBulan: number;
  /** Keep the present division where it does not hurt: disturbing it weighs more than fairness. */
  readonly pertahankan: boolean;
  /** The bagian this problem was made for, null = the whole office. */
  readonly bagianId: BagianId | null;
}

/** `orangMax` of a task without a limit. */
export const BEBAS = 0x7fffffff;

/** More people than this on one task only when capacity demands it (B8). */
export const ORANG_WAJAR = 4;

export interface PilihanSoal {
  /** Only the tasks of this bagian; null = the whole office. */
  readonly bagianId: BagianId | null;
  readonly pertahankan: boolean;
}

/** The problem of an office: B2, B3, B7, B8 and B9 as far as they are about data (see bagiHabis). */
export function susunSoal(kantor: Kantor, pilihan: PilihanSoal): Soal {
  const pola = new PolaTahun(kantor);
  const lingkup = lingkupUsulan(kantor, pilihan.bagianId);
  const peserta = susunPeserta(kantor, lingkup, pilihan.bagianId);
  const kelayakan = new Kelayakan(peserta, pola);
  const ruang = peserta.kumulatif.reduce((n, k) => Math.max(n, k.at(-1)!), 0);
  const bagianTugas = lingkup.flatMap((tugas) => susunTugas(kantor, tugas, peserta, kelayakan, ruang) ?? []);
  const beban = bebanTetap(kantor, pola, peserta, new Map(bagianTugas.map((b) => [b.tugas.id, b])));
  return {
    ...susunOrang(kantor, pola, peserta, beban),
    jumlahTugas: bagianTugas.length,
    tugas: bagianTugas.map((b) => b.tugas.id),
    menit: Float64Array.from(bagianTugas, (b) => menitTugas(b.tugas) ?? 0),
    pola: Int32Array.from(bagianTugas, (b) => pola.indeks(b.tugas.jendela)),
    bobotPola: pola.bobotPola,
    blokPola: pola.blokPola,
    bagianBlok: pola.bagianBlokPola,
    bagianKhusus: pola.khusus(peserta.orang),
    kelompok: Int32Array.from(bagianTugas, (b) => b.kelompok),
    anggota: kelayakan.anggota,
    pembagi: Int32Array.from(bagianTugas, (b) => b.tugas.pembagi),
    butir: Int32Array.from(bagianTugas, (b) => b.butir),
    porsiMin: Int32Array.from(bagianTugas, (b) => porsiTerkecil(b.tugas, b.butir)),
    hadir: Uint8Array.from(bagianTugas, (b) => (b.tugas.hadirBersama ? 1 : 0)),
    ...susunTim(kantor, bagianTugas, peserta),
    sisaPorsi: Int32Array.from(bagianTugas, (b) => b.sisaPorsi),
    tetapPemegang: Int32Array.from(bagianTugas, (b) => b.tetapAda),
    tetapId: bagianTugas.map((b) => [...b.tetap]),
    ...susunLama(bagianTugas),
    // An even spread over months is no more exact than a working day, and less is no reason to cut a task.
    satuanBulan: menitPerSatuanNorma('hari', kantor.pengaturan),
    pertahankan: pilihan.pertahankan,
    bagianId: pilihan.bagianId,
  };
}

type BagianOrang = Pick<
  Soal,
  | 'jumlahOrang'
  | 'pegawai'
  | 'kapasitas'
  | 'kapasitasTahun'
  | 'batasAtas'
  | 'batasBawah'
  | 'tetap'
  | 'tetapTahun'
  | 'tetapJumlah'
>;

function susunOrang(kantor: Kantor, pola: PolaTahun, peserta: Peserta, beban: BebanTetap): BagianOrang {
  const { ambangMelebihi, ambangRendah } = kantor.pengaturan;
  const kapasitasTahun = Int32Array.from(peserta.kumulatif, (k) => k.at(-1)!);
  const atas = (p: Pegawai, i: number): number => {
    const batas = (kapasitasTahun[i]! * ambangMelebihi.nilai) / 100;
    if (p.alasanMelebihi === null) return batas;
    const { batas: diterima } = p.alasanMelebihi;
    // Without a number the load of today is what was accepted.
    return Math.max(batas, diterima === undefined ? beban.kini[i]! : (kapasitasTahun[i]! * diterima) / 100);
  };
  const bawah = (p: Pegawai, i: number): number =>
    p.alasanRendah === null ? (kapasitasTahun[i]! * ambangRendah.nilai) / 100 : 0;
  return {
    jumlahOrang: peserta.orang.length,
    pegawai: peserta.orang.map((p) => p.id),
    kapasitas: Int32Array.from(peserta.kumulatif.flatMap((k) => pola.perBulan(k))),
    kapasitasTahun,
    batasAtas: Float64Array.from(peserta.orang, atas),
    batasBawah: Float64Array.from(peserta.orang, bawah),
    tetap: beban.bulan,
    tetapTahun: beban.tahun,
    tetapJumlah: beban.jumlah,
  };
}

function susunLama(bagianTugas: readonly BagianTugas[]): Pick<Soal, 'lamaMulai' | 'lamaOrang' | 'lamaPorsi'> {
  const lamaMulai = new Int32Array(bagianTugas.length + 1);
  bagianTugas.forEach((b, t) => {
    lamaMulai[t + 1] = lamaMulai[t]! + b.lama.length;
  });
  return {
    lamaMulai,
    lamaOrang: Int32Array.from(bagianTugas.flatMap((b) => b.lama.map(([orang]) => orang))),
    lamaPorsi: Int32Array.from(bagianTugas.flatMap((b) => b.lama.map(([, porsi]) => porsi))),
  };
}
