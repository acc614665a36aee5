import type { BagianId, PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { menitPorsi } from './porsi';
import type { TugasTerbagi } from './tugas';
import { tahunKeluar, type Keluar, type Proyeksi } from './proyeksi';

/** Somebody on a task who leaves inside the projection. */
export interface LepasTugas {
  readonly pegawaiId: PegawaiId;
  readonly tahun: number;
  /** Minutes of the year that this person has of the task. */
  readonly menit: number;
}
/**
 * Work that people who leave have in hand:
 * Pt1 a share that is only the record of what was done until a day (`sampai`) is nobody's work any more;
 * Pt2 a task loses its holder in the year in which the last one on it leaves; until then it loses hands;
 * Pt3 the minutes are those of the shares as they are today, of a whole year.
 */
export interface TugasLepas {
  readonly tugasId: TugasId;
  readonly bagianId: BagianId | null;
  readonly nama: string;
  /** By year, then by person. */
  readonly lepas: readonly LepasTugas[];
  /** People on it now, and those of them who stay to the end of the projection. */
  readonly pemegang: number;
  readonly tinggal: number;
  /** Pt2; null = somebody stays. */
  readonly kehilangan: number | null;
  readonly menit: number;
}

/** People on a task at work today (Pt1). */
export const pemegangKini = (tugas: TugasTerbagi): readonly PegawaiId[] => [
  ...new Set(tugas.penugasan.flatMap((p) => (p.sampai === undefined ? [p.pegawaiId] : []))),
];

/** All tasks that lose somebody, in the order of the office. */
export function tugasLepas(kantor: Pick<Kantor, 'tugas'>, { orang }: Pick<Proyeksi, 'orang'>): readonly TugasLepas[] {
  const pergi = new Map<PegawaiId, number>();
  for (const satu of orang) {
    const tahun = tahunKeluar(satu);
    if (tahun !== null) pergi.set(satu.pegawaiId, tahun);
  }
  if (pergi.size === 0) return [];
  const hasil: TugasLepas[] = [];
  for (const tugas of kantor.tugas.values()) {
    const satu = lepasnya(tugas, pergi);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

function lepasnya(tugas: TugasTerbagi, pergi: ReadonlyMap<PegawaiId, number>): TugasLepas | null {
  const pemegang = pemegangKini(tugas);
  if (!pemegang.some((id) => pergi.has(id))) return null;
  const menit = menitPorsi(tugas);
  const lepas = pemegang.flatMap((pegawaiId): LepasTugas[] => {
    const tahun = pergi.get(pegawaiId);
    if (tahun === undefined) return [];
    const miliknya = tugas.penugasan.filter((p) => p.pegawaiId === pegawaiId && p.sampai === undefined);
    return [{ pegawaiId, tahun, menit: miliknya.reduce((n, p) => n + (menit.get(p.id) ?? 0), 0) }];
  });
  lepas.sort((a, b) => a.tahun - b.tahun || (a.pegawaiId < b.pegawaiId ? -1 : 1));
  const tinggal = pemegang.length - lepas.length;
  return {
    tugasId: tugas.id,
    bagianId: tugas.bagianId,
    nama: tugas.nama,
    lepas,
    pemegang: pemegang.length,
    tinggal,
    kehilangan: tinggal > 0 ? null : (lepas.at(-1)?.tahun ?? null),
    menit: lepas.reduce((n, l) => n + l.menit, 0),
  };
}

/** How many tasks lose their last holder in each of the years. */
export const kehilanganPerTahun = (lepas: readonly TugasLepas[], tahun: readonly number[]): readonly number[] =>
  tahun.map((satu) => lepas.filter(({ kehilangan }) => kehilangan === satu).length);

/** Last year in which a person can be counted on; Infinity = beyond the projection. */
export function tahunTerakhir(keluar: Pick<Keluar, 'keadaan' | 'tanggal'> | undefined): number {
  if (!keluar) return -Infinity;
  if (keluar.keadaan === 'lewat') return -Infinity;
  return (tahunKeluar(keluar) ?? Infinity) - 1;
}
