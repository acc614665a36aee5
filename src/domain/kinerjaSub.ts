import type { BagianId, SubKegiatanId } from './ids';
import type { Kantor } from './kantor';
import { tugasPerSubKegiatan } from './kantor';
import { rupiahTugas } from './keadaanTugas';
import { bagianTugas } from './kinerjaHasil';
import { menitTugas } from './porsi';
import type { SubKegiatan } from './subKegiatan';
import type { SumberTugas, TugasTerbagi } from './tugas';

/**
 * Tasks by budget line with their rupiah:
 * L1 lines in force by program, kegiatan and code; the rupiah of a task is that of H4, and what flooring leaves over stands
 *    beside them, so that tasks + rest = pagu (a line without tasks has its whole pagu as "not yet in any task");
 * L2 lines no longer in force follow with pagu 0 while tasks still hang on them;
 * L3 tasks of other sources come last, by source, without rupiah;
 * L4 with chosen bagian: lines of these, and tasks outside the DPA of these.
 */
export interface TugasBerupiah {
  readonly tugas: TugasTerbagi;
  readonly menit: number | null;
  readonly rupiah: number;
}
export interface SubBerupiah {
  readonly sub: SubKegiatan;
  readonly tugas: readonly TugasBerupiah[];
  readonly jumlahRupiah: number;
  /** pagu − jumlahRupiah: rounding, or the whole pagu of a line without tasks. */
  readonly sisa: number;
}
export interface DaftarSub {
  readonly sub: readonly SubBerupiah[];
  readonly lain: readonly { readonly sumber: Exclude<SumberTugas, 'dpa'>; readonly tugas: readonly TugasBerupiah[] }[];
}

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const kunci = (s: SubKegiatan): string =>
  [s.berlaku ? '0' : '1', s.kodeProgram, s.kodeKegiatan, s.kode, s.namaProgram, s.namaKegiatan, s.nama].join('\n');

export function daftarSub(kantor: Kantor, bagianIds: ReadonlySet<BagianId> | null): DaftarSub {
  const perSub: ReadonlyMap<SubKegiatanId, readonly TugasTerbagi[]> = tugasPerSubKegiatan(kantor);
  const masuk = (id: BagianId | null): boolean => bagianIds === null || (id !== null && bagianIds.has(id));
  const baris = [...kantor.subKegiatan.values()]
    .filter((s) => masuk(s.bagianId) && (s.berlaku || (perSub.get(s.id)?.length ?? 0) > 0))
    .sort((a, b) => banding(kunci(a), kunci(b)));
  const urut = (daftar: readonly TugasTerbagi[]): TugasTerbagi[] =>
    [...daftar].sort((a, b) => banding(a.urutan, b.urutan) || banding(a.id, b.id));
  const sub = baris.map((s): SubBerupiah => {
    const semua = perSub.get(s.id) ?? [];
    const pagu = s.berlaku ? s.pagu : 0;
    const bobot = { pagu };
    const tugas = urut(semua).map((t) => ({ tugas: t, menit: menitTugas(t), rupiah: rupiahTugas(t, bobot, semua) }));
    const jumlahRupiah = tugas.reduce((n, t) => n + t.rupiah, 0);
    return { sub: { ...s, pagu }, tugas, jumlahRupiah, sisa: pagu - jumlahRupiah };
  });
  const luar = [...kantor.tugas.values()].filter((t) => t.subKegiatanId === null && masuk(bagianTugas(t, kantor)));
  const lain = (['tusi', 'disposisi', 'tambahan'] as const).flatMap((sumber) => {
    const milik = luar.filter((t) => (t.sumber === 'dpa' ? 'tusi' : t.sumber) === sumber);
    if (milik.length === 0) return [];
    return [{ sumber, tugas: urut(milik).map((t) => ({ tugas: t, menit: menitTugas(t), rupiah: 0 })) }];
  });
  return { sub, lain };
}
