import type { BagianId, PegawaiId, SubKegiatanId, TugasId } from './ids';
import type { KalenderTahun } from './kalender';
import type { Bagian, Ketidakhadiran, Pegawai, TimKerja } from './pegawai';
import type { Pengaturan } from './pengaturan';
import type { Dpa, SubKegiatan } from './subKegiatan';
import type { TugasTerbagi } from './tugas';

/** The whole office in memory: what boards, counters and kernels work on. Immutable; a change makes a new one. */
export interface Kantor {
  readonly pengaturan: Pengaturan;
  readonly kalender: KalenderTahun;
  readonly bagian: readonly Bagian[];
  readonly timKerja: readonly TimKerja[];
  readonly pegawai: ReadonlyMap<PegawaiId, Pegawai>;
  /** People without absences may be missing. */
  readonly ketidakhadiran: ReadonlyMap<PegawaiId, readonly Ketidakhadiran[]>;
  readonly subKegiatan: ReadonlyMap<SubKegiatanId, SubKegiatan>;
  readonly tugas: ReadonlyMap<TugasId, TugasTerbagi>;
  /** The budget document in force. */
  readonly dpa: Dpa | null;
}

/** The manual order of tasks: that of kantor.tugas. */
export const urutTugas = (a: { readonly id: string; readonly urutan: string }, b: typeof a): number =>
  a.urutan < b.urutan ? -1 : a.urutan > b.urutan ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Tasks by person, in the order of kantor.tugas; people without tasks are missing. */
export function tugasPerPegawai(kantor: Pick<Kantor, 'tugas'>): Map<PegawaiId, TugasTerbagi[]> {
  const hasil = new Map<PegawaiId, TugasTerbagi[]>();
  for (const tugas of kantor.tugas.values()) {
    for (const p of tugas.penugasan) {
      const daftar = hasil.get(p.pegawaiId);
      if (!daftar) hasil.set(p.pegawaiId, [tugas]);
      else if (daftar.at(-1) !== tugas) daftar.push(tugas);
    }
  }
  return hasil;
}

/** Tasks by sub kegiatan; lines without tasks are missing. */
export function tugasPerSubKegiatan(kantor: Pick<Kantor, 'tugas'>): Map<SubKegiatanId, TugasTerbagi[]> {
  const hasil = new Map<SubKegiatanId, TugasTerbagi[]>();
  for (const tugas of kantor.tugas.values()) {
    if (tugas.subKegiatanId === null) continue;
    const daftar = hasil.get(tugas.subKegiatanId);
    if (daftar) daftar.push(tugas);
    else hasil.set(tugas.subKegiatanId, [tugas]);
  }
  return hasil;
}

/** Lines of the version in force first: a code that moved to another unit stands in the office twice. */
export const berlakuDulu = (baris: Iterable<SubKegiatan>): SubKegiatan[] =>
  [...baris].sort((a, b) => Number(b.berlaku) - Number(a.berlaku));

/** Name of a bagian, '' when unknown or none. */
export function namaBagian(kantor: Pick<Kantor, 'bagian'>, id: BagianId | null): string {
  return kantor.bagian.find((b) => b.id === id)?.nama ?? '';
}
