import { akhirBulan } from './akhirBulan';
import type { BagianId, PegawaiId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import { selAman, tanpaKelompokKecil } from './kelompokKecil';
import type { Pegawai } from './pegawai';
import { banyakTakDicatat, bitBulan, hasilPegawai, targetDicatat, type HasilPegawai } from './hasilDicatat';
import { PREDIKAT, predikat, usulanHasil, type Ekspektasi, type Predikat, type SetelanEvaluasi } from './predikat';
import { tanggalPanjang } from './tampil';
import { genapMenit, menitVolume, selesaiSampai, type CapaianPorsi, type Realisasi } from './realisasi';

/** 1–4 a quarter, 0 the year. */
export const PERIODE_EVALUASI = [1, 2, 3, 4, 0] as const;
export type PeriodeEvaluasi = (typeof PERIODE_EVALUASI)[number];
const ROMAWI = ['', 'I', 'II', 'III', 'IV'] as const;
export const sebutanPeriode = (periode: PeriodeEvaluasi, tahun: number): string =>
  periode === 0 ? `Tahun ${tahun}` : `Triwulan ${ROMAWI[periode]} Tahun ${tahun}`;
/** First and last month of it. */
export const bulanPeriode = (periode: PeriodeEvaluasi): readonly [number, number] =>
  periode === 0 ? [1, 12] : [periode * 3 - 2, periode * 3];

/** True until the last day of the period is over: its figures are not whole yet. */
export const periodeBerjalan = (periode: PeriodeEvaluasi, tahun: number, hariIni: Tanggal): boolean =>
  hariIni <= akhirBulan(tahun, bulanPeriode(periode)[1]);

/** What was judged and said about one person in a period; '' = not yet. */
export interface Evaluasi {
  readonly pegawaiId: PegawaiId;
  readonly periode: PeriodeEvaluasi;
  readonly hasil: Ekspektasi | '';
  readonly perilaku: Ekspektasi | '';
  /** Feedback of the superior, and the reply of the person. */
  readonly umpanBalik: string;
  readonly tanggapan: string;
  /** Day it was settled; null = open. */
  readonly ditetapkan: Tanggal | null;
}
export const evaluasiKosong = (pegawaiId: PegawaiId, periode: PeriodeEvaluasi): Evaluasi => ({
  pegawaiId,
  periode,
  hasil: '',
  perilaku: '',
  umpanBalik: '',
  tanggapan: '',
  ditetapkan: null,
});

/**
 * Evaluation of a person in a period:
 * E1 the figures are those of R5 and R6 in the months of the period; they propose the result, nobody is judged by them alone;
 * E2 the predikat follows from the judged hasil and perilaku by the matrix of the office; it is never kept;
 * E3 perilaku is judged by a human only: nothing is proposed;
 * E4 an evaluation is settled only with both judgements, and then changes only after it was opened again;
 * E5 months nobody noted are not asked for (H1–H4); while a month of the period that is over is blank, nothing is proposed.
 */
export interface BarisEvaluasi {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  /** Of who left in the period with the last day: `Penelaah, keluar 15 November 2026`. */
  readonly jabatan: string;
  readonly bagianId: BagianId | null;
  readonly angka: HasilPegawai;
  /** null = nothing was due, or a month is blank (E5). */
  readonly usulan: Ekspektasi | null;
  readonly evaluasi: Evaluasi;
  readonly predikat: Predikat | null;
}

type PerTugas = Pick<Kantor, 'tugas'>;
const bertugas = ({ tugas }: PerTugas, capaian: readonly CapaianPorsi[]) =>
  capaian.flatMap((satu) => {
    const ada = tugas.get(satu.tugasId);
    return ada ? [{ tugas: ada, capaian: satu }] : [];
  });

/** E1, E5; `lewat` = last month of the year that is over (1–12, 0 = none): months to come are not blank. */
export const angkaEvaluasi = (
  kantor: PerTugas,
  capaian: readonly CapaianPorsi[],
  periode: PeriodeEvaluasi,
  lewat = 12,
): HasilPegawai => hasilPegawai(bertugas(kantor, capaian), ...bulanPeriode(periode), lewat);

function jabatanPeriode({ jabatan, keluar }: Pegawai, sampai: number): string {
  if (keluar === null || keluar > akhirBulan(Number(keluar.slice(0, 4)), sampai)) return jabatan;
  return [jabatan, `keluar ${tanggalPanjang(keluar)}`].filter((teks) => teks !== '').join(', ');
}

/** E1, E2, E5, from the figures of the period. */
export function barisEvaluasi(
  pegawai: Pegawai,
  angka: HasilPegawai,
  evaluasi: Evaluasi,
  setelan: SetelanEvaluasi,
): BarisEvaluasi {
  const [dari, sampai] = bulanPeriode(evaluasi.periode);
  return {
    pegawaiId: pegawai.id,
    nama: pegawai.nama,
    jabatan: jabatanPeriode(pegawai, sampai),
    bagianId: pegawai.bagianId,
    angka,
    usulan:
      (angka.kosong & bitBulan(dari, sampai)) === 0 && !banyakTakDicatat(angka)
        ? usulanHasil(angka.rasio, setelan)
        : null,
    evaluasi,
    predikat: predikat(evaluasi.hasil, evaluasi.perilaku, setelan.matriks),
  };
}

/** One task of a person in a period: the rows whose minutes sum to those of HasilPegawai. */
export interface TugasEvaluasi {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** `tambahan`: disposisi and work by decree (S2). */
  readonly kelompok: 'utama' | 'tambahan';
  readonly satuan: string;
  readonly norma: number | null;
  /** Hundredths: due in the period (R5, H1), and done in it. */
  readonly target: number;
  readonly realisasi: number;
  /** Blank months of it (H1), as bits. */
  readonly kosong: number;
  readonly menitTarget: number;
  readonly menitRealisasi: number;
  /** Notes on quality and evidence of the period, each once. */
  readonly mutu: readonly string[];
  readonly bukti: readonly string[];
}

/** Tasks with something due, done or blank in the period, in the order given; `lewat` as in angkaEvaluasi. */
export function tugasEvaluasi(
  kantor: PerTugas,
  capaian: readonly CapaianPorsi[],
  realisasi: (tugasId: TugasId) => readonly Realisasi[],
  periode: PeriodeEvaluasi,
  lewat = 12,
): TugasEvaluasi[] {
  const [dari, sampai] = bulanPeriode(periode);
  return bertugas(kantor, capaian).flatMap(({ tugas, capaian: satu }): TugasEvaluasi[] => {
    const { target, kosong } = targetDicatat(satu, dari, sampai, lewat);
    const selesai = selesaiSampai(satu, sampai) - selesaiSampai(satu, dari - 1);
    if (target === 0 && selesai === 0 && kosong === 0) return [];
    const catatan = realisasi(tugas.id).filter(
      ({ pegawaiId, bulan }) => pegawaiId === satu.pegawaiId && bulan >= dari && bulan <= sampai,
    );
    const unik = (teks: readonly string[]): string[] => [...new Set(teks.filter((t) => t !== ''))];
    return [
      {
        tugasId: tugas.id,
        nama: tugas.nama,
        kelompok: tugas.sumber === 'dpa' || tugas.sumber === 'tusi' ? 'utama' : 'tambahan',
        satuan: tugas.satuan,
        norma: tugas.norma,
        target,
        realisasi: selesai,
        kosong,
        menitTarget: menitVolume(tugas, target) ?? 0,
        menitRealisasi: menitVolume(tugas, selesai) ?? 0,
        mutu: unik(catatan.map(({ mutu }) => mutu)),
        bukti: unik(catatan.map(({ bukti }) => bukti)),
      },
    ];
  });
}

/** One group of the recapitulation without names. */
export interface BarisRekapEvaluasi {
  readonly nama: string;
  readonly pegawai: number;
  readonly dinilai: number;
  readonly ditetapkan: number;
  /** People for whom a blank month keeps back the proposal (E5). */
  readonly tanpaCatatan: number;
  readonly menitRencana: number;
  readonly menitSelesai: number;
  readonly predikat: Readonly<Record<Predikat, number>>;
}

const bekerja = ({ angka }: BarisEvaluasi): boolean => angka.menitRencana > 0 || angka.menitSelesai > 0;

/**
 * People by bagian as they may leave the office: groups below `k` stand together (G1–G4), and those in which fewer have
 * anything to do: their hours would be those of one. Empty when all are fewer.
 */
export function rekapEvaluasi(
  baris: readonly BarisEvaluasi[],
  bagian: Kantor['bagian'],
  k: number,
): readonly BarisRekapEvaluasi[] {
  const perBagian = new Map<BagianId | null, BarisEvaluasi[]>(bagian.map(({ id }) => [id, []]));
  const tanpa = baris.filter((satu) => perBagian.get(satu.bagianId)?.push(satu) === undefined);
  const kelompok = [
    ...bagian.map(({ id, nama }) => ({ nama, anggota: perBagian.get(id) ?? [] })),
    { nama: 'Tanpa bagian', anggota: tanpa },
  ];
  return tanpaKelompokKecil(kelompok, k, bekerja).map(({ nama, anggota }) => jumlahkanEvaluasi(nama, anggota));
}

/** What of a period may leave the office: null = too few people for any figure but the predikat, which hides its own. */
export interface RekapKeluar {
  readonly bagian: readonly BarisRekapEvaluasi[];
  readonly jumlah: Omit<BarisRekapEvaluasi, 'predikat'> | null;
  readonly predikat: ReturnType<typeof predikatKantor>;
}
export function rekapKeluar(baris: readonly BarisEvaluasi[], bagian: Kantor['bagian'], k: number): RekapKeluar {
  const rekap = rekapEvaluasi(baris, bagian, k);
  const { predikat: _, ...jumlah } = jumlahkanEvaluasi('Jumlah', baris);
  return { bagian: rekap, jumlah: rekap.length > 0 ? jumlah : null, predikat: predikatKantor(baris, k) };
}

/**
 * How many have each predikat in the whole office, as it may leave it; null = somebody, but too few to be said. By bagian it
 * is never told: one `sangat kurang` among six is a person.
 */
export function predikatKantor(
  baris: readonly Pick<BarisEvaluasi, 'predikat'>[],
  k: number,
): readonly { readonly predikat: Predikat; readonly jumlah: number | null }[] {
  const jumlah = PREDIKAT.map((p) => baris.filter(({ predikat: miliknya }) => miliknya === p).length);
  const dinilai = jumlah.reduce((n, satu) => n + satu, 0);
  const tampak = dinilai > 0 && dinilai < k ? jumlah.map(() => null) : selAman(jumlah, k);
  return PREDIKAT.map((p, i) => ({ predikat: p, jumlah: tampak[i] ?? null }));
}

export function jumlahkanEvaluasi(nama: string, anggota: readonly BarisEvaluasi[]): BarisRekapEvaluasi {
  const banyak = (benar: (satu: BarisEvaluasi) => boolean): number => anggota.filter(benar).length;
  return {
    nama,
    pegawai: anggota.length,
    dinilai: banyak((satu) => satu.predikat !== null),
    ditetapkan: banyak((satu) => satu.evaluasi.ditetapkan !== null),
    tanpaCatatan: banyak(
      ({ angka, evaluasi: { periode } }) => (angka.kosong & bitBulan(...bulanPeriode(periode))) !== 0,
    ),
    menitRencana: genapMenit(anggota.reduce((n, satu) => n + satu.angka.menitRencana, 0)),
    menitSelesai: genapMenit(anggota.reduce((n, satu) => n + satu.angka.menitSelesai, 0)),
    predikat: Object.fromEntries(
      PREDIKAT.map((p) => [p, banyak((satu) => satu.predikat === p)]),
    ) as BarisRekapEvaluasi['predikat'],
  };
}
