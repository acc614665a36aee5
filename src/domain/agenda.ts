import type { Hari } from './hari';
import { hariDari, tanggalDari } from './hari';
import type { BagianId, PegawaiId, Tanggal, TugasId } from './ids';
import { hariKerjaPegawai } from './hitungan';
import type { Kantor } from './kantor';
import { kejadianKantor } from './kejadian';
import { keadaanLewat } from './keterlambatan';
import { SESUDAH_TAHUN } from './lintasTahun';
import { keadaanPerintah, type KeadaanPerintah, type Perintah } from './perintah';
import type { CapaianPorsi } from './realisasi';
import { seharusnya, volumeBelumDibagi, volumeSeluruh } from './realisasi';
import { tahapTugas, type Tahap } from './tenggatTugas';
import type { TugasTerbagi } from './tugas';

/**
 * What falls due when:
 * A1 an order is due on the last day of its task; it is open until somebody closes it or all of it was noted as done;
 * A2 an invitation stands on its day; from the day after it its notula is owed until it was given;
 * A3 any other task is due with every stretch of its window (T1–T4); a stretch is done when the task has as much realisasi as
 *    was planned up to its month, so what was not done rolls over, and work done ahead counts;
 * A4 of a task with several stretches behind only the first one that is not reached stands, with all that is missing;
 * A5 what is over is `terlambat` only where a note says so, else `belumDicatat` (N1–N3). Orders need no realisasi, their day
 *    is enough;
 * A6 a task nobody has yet is due as a whole, and once it is over `belumDibagi` (N5); what was cancelled is never due. So is
 *    the part of divided work that nobody has: due at its end, then a line of its own that names none of those who have the rest.
 */
export const JENIS_BUTIR = ['rapat', 'notula', 'perintah', 'tugas', 'berulang'] as const;
export type JenisButir = (typeof JENIS_BUTIR)[number];
export type KeadaanButir = 'terlambat' | 'belumDicatat' | 'belumDibagi' | 'hariIni' | 'mendatang' | 'selesai';

export interface ButirAgenda {
  readonly jenis: JenisButir;
  readonly tugasId: TugasId;
  readonly nama: string;
  /** Who ordered it, '' for other work. */
  readonly dari: string;
  /** Day it is due; of an invitation the day itself. */
  readonly tenggat: Tanggal;
  /** Of an invitation: `09.00` and the place, '' unknown. */
  readonly waktu: string;
  readonly tempat: string;
  readonly keadaan: KeadaanButir;
  /** What an order waits for (I1–I6); null for other work. */
  readonly menunggu: KeadaanPerintah | null;
  readonly bagianId: BagianId | null;
  readonly pegawaiIds: readonly PegawaiId[];
  /** Hundredths of the task's satuan that are missing; null where only the day counts. */
  readonly sisa: number | null;
  readonly satuan: string;
}

/** What the agenda has to know of an order. */
export type PerintahAgenda = Pick<
  Perintah,
  'jenis' | 'dari' | 'kehadiran' | 'tanggalAcara' | 'waktu' | 'tempat' | 'selesai'
>;

export interface BahanAgenda {
  readonly kantor: Kantor;
  readonly perintah: ReadonlyMap<TugasId, PerintahAgenda>;
  /** Plan and actual of a task by person. */
  capaian(tugasId: TugasId): readonly CapaianPorsi[];
}

/** Everything of the year, seen from `hariIni`; by day, orders first. */
export function susunAgenda(bahan: BahanAgenda, hariIni: Tanggal): readonly ButirAgenda[] {
  return [...bahan.kantor.tugas.values()].flatMap((tugas) => butirAgenda(bahan, tugas, hariIni)).sort(urutanButir);
}

/** The lines of one task. */
export function butirAgenda(bahan: BahanAgenda, tugas: TugasTerbagi, hariIni: Tanggal): readonly ButirAgenda[] {
  const kini = hariDari(hariIni);
  const perintah = bahan.perintah.get(tugas.id);
  return perintah ? butirPerintah(bahan, tugas, perintah, kini) : butirTugas(bahan, tugas, kini);
}

type Terurut = Pick<ButirAgenda, 'tenggat' | 'jenis' | 'nama' | 'tugasId'>;
/** By day, then by the kind of line, then by name. */
export function urutanButir(a: Terurut, b: Terurut): number {
  if (a.tenggat !== b.tenggat) return a.tenggat < b.tenggat ? -1 : 1;
  const jenis = JENIS_BUTIR.indexOf(a.jenis) - JENIS_BUTIR.indexOf(b.jenis);
  return jenis || (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.tugasId < b.tugasId ? -1 : 1);
}

type Pokok = Pick<ButirAgenda, 'tugasId' | 'nama' | 'bagianId' | 'pegawaiIds' | 'satuan'>;
const pokok = (tugas: TugasTerbagi): Pokok => ({
  tugasId: tugas.id,
  nama: tugas.nama,
  bagianId: tugas.bagianId,
  pegawaiIds: [...new Set(tugas.penugasan.map((p) => p.pegawaiId))],
  satuan: tugas.satuan,
});

const keadaanHari = (hari: Hari, kini: Hari): KeadaanButir =>
  hari < kini ? 'terlambat' : hari === kini ? 'hariIni' : 'mendatang';

/** A1, A2. */
function butirPerintah(
  bahan: BahanAgenda,
  tugas: TugasTerbagi,
  perintah: PerintahAgenda,
  kini: Hari,
): readonly ButirAgenda[] {
  const { dari, waktu, tempat, tanggalAcara } = perintah;
  const tahap = tahapBagian(bahan.kantor, tugas).at(-1);
  const tenggat = (perintah.jenis === 'rapat' ? tanggalAcara : null) ?? tahap?.tanggal ?? null;
  if (tenggat === null) return [];
  const dasar = { ...pokok(tugas), dari, tenggat, sisa: null };
  const jumlahOrang = dasar.pegawaiIds.length;
  const menunggu = keadaanPerintah(perintah, { tenggat, jumlahOrang }, tanggalDari(kini));
  if (perintah.jenis === 'rapat') {
    const rapat: ButirAgenda = { ...dasar, jenis: 'rapat', waktu, tempat, menunggu, keadaan: 'selesai' };
    if (menunggu === 'selesai') return [rapat];
    // Over: what is owed of it is the notula, not to have been there.
    if (menunggu === 'notula') return [{ ...rapat, jenis: 'notula', keadaan: 'terlambat' }];
    return [{ ...rapat, keadaan: keadaanHari(hariDari(tenggat), kini) }];
  }
  const tuntas =
    menunggu === 'selesai' ||
    (jumlahOrang > 0 && kurangSampai(bahan, tugas, SESUDAH_TAHUN) + volumeBelumDibagi(tugas) === 0);
  const keadaan = tuntas ? 'selesai' : keadaanHari(hariDari(tenggat), kini);
  return [{ ...dasar, jenis: 'perintah', waktu: '', tempat: '', menunggu, keadaan }];
}

/** A3–A6. */
function butirTugas(bahan: BahanAgenda, tugas: TugasTerbagi, kini: Hari): readonly ButirAgenda[] {
  const jenis = tugas.jendela.jenis === 'berulang' ? 'berulang' : 'tugas';
  const dasar = { ...pokok(tugas), jenis, dari: '', waktu: '', tempat: '', menunggu: null } as const;
  const tahap = tahapBagian(bahan.kantor, tugas);
  const terakhir = tahap.findLast(({ tenggat }) => tenggat < kini);
  let tertinggal = false;
  const ujung = tahap.at(-1);
  return tahap.flatMap((satu): ButirAgenda[] => {
    const { tenggat, tanggal } = satu;
    const sisa = kurangSampai(bahan, tugas, satu.bulan);
    const butir = { ...dasar, tenggat: tanggal, sisa };
    // A6: of divided work the part nobody has is missing at its end.
    const lepas = satu === ujung && tugas.penugasan.length > 0 ? volumeBelumDibagi(tugas) : 0;
    const takBertuan: ButirAgenda = { ...butir, pegawaiIds: [], sisa: lepas, keadaan: 'belumDibagi' };
    if (tenggat >= kini) {
      const keadaan = keadaanHari(tenggat, kini);
      if (sisa === 0) return [lepas > 0 ? { ...takBertuan, keadaan } : { ...butir, keadaan: 'selesai' }];
      return [{ ...butir, ...yangKurang(bahan, tugas, satu.bulan), sisa: sisa + lepas, keadaan }];
    }
    const bebas = lepas > 0 ? [takBertuan] : [];
    if (sisa === 0) return lepas > 0 ? bebas : [{ ...butir, keadaan: 'selesai' }];
    // A4: the line of the first stretch says all that is missing up to now.
    if (tertinggal) return bebas;
    tertinggal = true;
    const sampai = terakhir ?? satu;
    const keadaan = keadaanLalu(bahan, tugas, sampai.bulan);
    const kurang = kurangSampai(bahan, tugas, sampai.bulan);
    return [{ ...butir, ...yangKurang(bahan, tugas, sampai.bulan), sisa: kurang, keadaan }, ...bebas];
  });
}

/** A5, A6 of what is not done and planned up to the month of the last stretch that is over. */
const keadaanLalu = (bahan: BahanAgenda, tugas: TugasTerbagi, bulan: number): KeadaanButir =>
  tugas.penugasan.length === 0
    ? 'belumDibagi'
    : // LT3: of what was to be done after the year this file keeps no note.
      (keadaanLewat(bahan.capaian(tugas.id), bulan) ?? 'belumDicatat');

/** Stretches in the week of the unit the task belongs to. */
export function tahapBagian(kantor: Kantor, tugas: TugasTerbagi): readonly Tahap[] {
  const hariKerja = hariKerjaPegawai(kantor, { bagianId: tugas.bagianId });
  const { adaKerja } = kejadianKantor(kantor, hariKerja);
  return tahapTugas(tugas, kantor.kalender.tahun, adaKerja);
}

/**
 * A3, A6: hundredths that are missing of what was planned up to the end of the month, of what is due after the year of all of it. Of work everybody attends it is what
 * the one furthest behind lacks: the people on it do not add to its meetings.
 */
function kurangSampai(bahan: BahanAgenda, tugas: TugasTerbagi, bulan: number): number {
  const capaian = bahan.capaian(tugas.id);
  const gabung = (nilai: readonly number[]): number =>
    tugas.hadirBersama ? Math.max(0, ...nilai) : nilai.reduce((jumlah, n) => jumlah + n, 0);
  if (tugas.penugasan.length === 0) {
    const dikerjakan = gabung(capaian.map(({ selesai, batal }) => selesai + batal));
    return Math.max(0, volumeSeluruh(tugas) - dikerjakan);
  }
  return gabung(capaian.map((satu) => kurangnya(satu, bulan)));
}

const kurangnya = (satu: CapaianPorsi, bulan: number): number =>
  Math.max(0, (bulan === SESUDAH_TAHUN ? satu.rencana : seharusnya(satu, bulan)) - satu.selesai);

/** A line names those who lack something of it, not who has done all of theirs; nobody lacks what nobody has. */
function yangKurang(bahan: BahanAgenda, tugas: TugasTerbagi, bulan: number): Partial<Pick<ButirAgenda, 'pegawaiIds'>> {
  const kurang = new Set(
    bahan.capaian(tugas.id).flatMap((satu) => (kurangnya(satu, bulan) > 0 ? [satu.pegawaiId] : [])),
  );
  const pegawaiIds = tugas.penugasan.flatMap(({ pegawaiId }) => (kurang.has(pegawaiId) ? [pegawaiId] : []));
  return pegawaiIds.length > 0 ? { pegawaiIds } : {};
}
