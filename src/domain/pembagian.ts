import type { PegawaiId, Tanggal } from './ids';
import type { Peran } from './pegawai';
import { bagiRata } from './porsi';

/** How a person gets a task: whole and alone, what is left of it, or evenly with all who are on it. */
export const CARA_BAGI = ['seluruhnya', 'sisa', 'rata'] as const;
export type CaraBagi = (typeof CARA_BAGI)[number];

/** The part of a share that a division decides; views and rows carry more and keep it. */
export interface Porsi {
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  readonly peran: Peran;
  readonly terkunci: boolean;
  readonly persetujuanLintas: string;
  /** Set on the record of somebody who left (see keluar.ts). */
  readonly sampai?: Tanggal;
}
export interface TugasDibagi {
  readonly pembagi: number;
  readonly dapatDibagi: boolean;
}
/** `null` = a locked share stands in the way. The shares of a result never sum to more than before or `pembagi`. */
export type HasilBagi<P extends Porsi> = readonly P[] | null;

const jumlah = (daftar: readonly Porsi[]): number => daftar.reduce((n, p) => n + p.porsi, 0);

/**
 * Gives a task to a person. `baru` makes the share of somebody who was not on it yet.
 *
 * - P1 `seluruhnya`: all others leave; a locked share refuses.
 * - P2 `sisa`: the person gets what is not divided yet on top of an own share; nothing left = no change.
 * - P3 `rata`: locked shares stay as they are, the rest is divided evenly among the others and the person; refused when
 *   nothing is left to divide.
 * - P4 a task that cannot be divided goes whole (P1), whatever was asked.
 * - P5 the first on a task is its ketua, whoever joins is anggota; roles of those who stay do not change, and those who
 *   left the office do not count.
 * - P6 a consent given now is written on the person's share; '' keeps what was there.
 */
export function berikan<P extends Porsi>(
  tugas: TugasDibagi,
  daftar: readonly P[],
  pegawaiId: PegawaiId,
  cara: CaraBagi,
  baru: (peran: Peran) => P,
  persetujuanLintas = '',
): HasilBagi<P> {
  const lama = daftar.find((p) => p.pegawaiId === pegawaiId);
  const lain = daftar.filter((p) => p.pegawaiId !== pegawaiId);
  const dia = (porsi: number, peran: Peran): P => {
    const dasar = lama ?? baru(peran);
    return { ...dasar, porsi, persetujuanLintas: persetujuanLintas || dasar.persetujuanLintas };
  };
  const ganti = (milik: P): readonly P[] =>
    lama ? daftar.map((p) => (p.pegawaiId === pegawaiId ? milik : p)) : [...daftar, milik];

  if (cara === 'seluruhnya' || !tugas.dapatDibagi) {
    if (lain.length === 0 && lama?.porsi === tugas.pembagi) return daftar;
    return daftar.some((p) => p.terkunci) ? null : [{ ...dia(tugas.pembagi, 'ketua'), peran: 'ketua' }];
  }
  const peran: Peran = lain.every((p) => p.sampai !== undefined) ? 'ketua' : 'anggota';
  if (cara === 'sisa') {
    const sisa = tugas.pembagi - jumlah(daftar);
    if (sisa <= 0) return daftar;
    return lama?.terkunci ? null : ganti(dia(lama ? lama.porsi + sisa : sisa, peran));
  }
  if (lama?.terkunci) return daftar;
  const terkunci = jumlah(lain.filter((p) => p.terkunci));
  const bebas = ganti(dia(lama?.porsi ?? 0, peran)).filter((p) => !p.terkunci);
  if (tugas.pembagi - terkunci < bebas.length) return null;
  const bagian = bagiRata(tugas.pembagi - terkunci, bebas.length);
  const porsiBaru = new Map(bebas.map((p, i) => [p.pegawaiId, bagian[i] ?? 0]));
  return ganti(dia(lama?.porsi ?? 0, peran)).map((p) => ({ ...p, porsi: porsiBaru.get(p.pegawaiId) ?? p.porsi }));
}

/**
 * Moves the share of one person to another.
 *
 * - P7 the receiver's own share grows by it; the sum stays the same.
 * - P8 a locked share does not move and does not grow (null); moving to oneself or a share that is not there changes
 *   nothing.
 * - P9 the role moves with the share: the receiver is ketua when either was.
 */
export function pindahkan<P extends Porsi>(
  daftar: readonly P[],
  dari: PegawaiId,
  ke: PegawaiId,
  baru: (peran: Peran) => P,
  persetujuanLintas = '',
): HasilBagi<P> {
  const asal = daftar.find((p) => p.pegawaiId === dari);
  if (!asal || dari === ke) return daftar;
  const tujuan = daftar.find((p) => p.pegawaiId === ke);
  if (asal.terkunci || tujuan?.terkunci) return null;
  const peran: Peran = asal.peran === 'ketua' || tujuan?.peran === 'ketua' ? 'ketua' : 'anggota';
  const dasar = tujuan ?? baru(peran);
  const milik: P = {
    ...dasar,
    porsi: asal.porsi + (tujuan?.porsi ?? 0),
    peran,
    persetujuanLintas: persetujuanLintas || dasar.persetujuanLintas,
  };
  const sisanya = daftar.filter((p) => p.pegawaiId !== dari);
  return tujuan
    ? sisanya.map((p) => (p.pegawaiId === ke ? milik : p))
    : daftar.map((p) => (p.pegawaiId === dari ? milik : p));
}
