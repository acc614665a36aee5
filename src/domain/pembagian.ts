import type { PegawaiId, Tanggal } from './ids';
import type { Peran } from './pegawai';
import { bagiRata } from './porsi';
import type { AturanTim } from './syaratTim';
import { berketua, pemegang } from './syaratTim';

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
  /** First day of somebody who took over. */
  readonly mulai?: Tanggal;
}
export interface TugasDibagi {
  readonly pembagi: number;
  /** Out of `pembagi`: called off, nobody's any more. */
  readonly batal?: number;
  readonly dapatDibagi: boolean;
  /** What the task asks of its people together (aturanTim); absent when it asks for nothing. */
  readonly aturan?: AturanTim | undefined;
}
/** `null` = a locked share stands in the way. The shares of a result never sum to more than before or `pembagi`. */
export type HasilBagi<P extends Porsi> = readonly P[] | null;

const jumlah = (daftar: readonly Porsi[]): number => daftar.reduce((n, p) => n + p.porsi, 0);

/**
 * Gives a task to a person. `baru` makes the share of somebody who was not on it yet.
 *
 * - P1 `seluruhnya`: all others leave; a locked share refuses. The whole is what was not called off.
 * - P2 `sisa`: the person gets what is not divided yet on top of an own share; nothing left = no change.
 * - P3 `rata`: locked shares stay as they are, the rest is divided evenly among the others and the person; refused when
 *   nothing is left to divide.
 * - P4 a task for one person (not divisible, or at most one asked) goes whole (P1), whatever was asked.
 * - P5 the first on a task is its ketua, whoever joins is anggota; roles of those who stay do not change, and those who
 *   left the office do not count.
 * - P6 a consent given now is written on the person's share; '' keeps what was there.
 * - P10 `sisa` with nothing left becomes `rata` for somebody new while people are missing (orangMin) or nobody leads who may.
 * - P11 where a level of ketua is asked, only who has it is ketua: whoever has not joins as anggota, and the first who has,
 *   the newcomer before the others, becomes ketua. Locked shares keep their role.
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

  const { aturan } = tugas;
  const seluruh = tugas.pembagi - (tugas.batal ?? 0);
  const selesai = (hasil: readonly P[]): readonly P[] => aturKetua(hasil, pegawaiId, aturan);
  if (cara === 'seluruhnya' || (aturan ? aturan.satuOrang : !tugas.dapatDibagi)) {
    if (lain.length === 0 && lama?.porsi === seluruh) return selesai(daftar);
    return daftar.some((p) => p.terkunci) ? null : selesai([{ ...dia(seluruh, 'ketua'), peran: 'ketua' }]);
  }
  const peran: Peran = lain.every((p) => p.sampai !== undefined) ? 'ketua' : 'anggota';
  if (cara === 'sisa') {
    const sisa = seluruh - jumlah(daftar);
    if (sisa > 0) return lama?.terkunci ? null : selesai(ganti(dia(lama ? lama.porsi + sisa : sisa, peran)));
    if (lama || !masihPerlu(aturan, daftar, pegawaiId)) return selesai(daftar);
  }
  if (lama?.terkunci) return daftar;
  const terkunci = jumlah(lain.filter((p) => p.terkunci));
  const bebas = ganti(dia(lama?.porsi ?? 0, peran)).filter((p) => !p.terkunci);
  if (seluruh - terkunci < bebas.length) return null;
  const bagian = bagiRata(seluruh - terkunci, bebas.length);
  const porsiBaru = new Map(bebas.map((p, i) => [p.pegawaiId, bagian[i] ?? 0]));
  const rata = ganti(dia(lama?.porsi ?? 0, peran));
  return selesai(rata.map((p) => ({ ...p, porsi: porsiBaru.get(p.pegawaiId) ?? p.porsi })));
}

/** P10: one more person would bring the team nearer to what is asked. */
function masihPerlu(aturan: AturanTim | undefined, daftar: readonly Porsi[], pegawaiId: PegawaiId): boolean {
  if (aturan === undefined) return false;
  const { orangMin, bolehKetua } = aturan;
  if (orangMin !== null && pemegang(daftar).length < orangMin) return true;
  return bolehKetua !== null && bolehKetua(pegawaiId) && !berketua(daftar, bolehKetua);
}

/** P11. */
function aturKetua<P extends Porsi>(
  daftar: readonly P[],
  penerima: PegawaiId,
  aturan: AturanTim | undefined,
): readonly P[] {
  const boleh = aturan?.bolehKetua;
  if (!boleh) return daftar;
  const kini = pemegang(daftar);
  const tepat = kini.filter((p) => p.peran === 'ketua' && boleh(p.pegawaiId));
  const calon = kini.filter((p) => !p.terkunci && boleh(p.pegawaiId));
  const ketua = tepat[0] ?? calon.find((p) => p.pegawaiId === penerima) ?? calon[0];
  const hasil = daftar.map((p): P => {
    if (p === ketua) return p.peran === 'ketua' ? p : { ...p, peran: 'ketua' };
    // Without anybody who may lead, those who were there keep their roles; only the newcomer gets none that is not his.
    const turun = p.peran === 'ketua' && !p.terkunci && p.sampai === undefined && !boleh(p.pegawaiId);
    return turun && (ketua !== undefined || p.pegawaiId === penerima) ? { ...p, peran: 'anggota' } : p;
  });
  return hasil.every((p, i) => p === daftar[i]) ? daftar : hasil;
}

/**
 * What a change of the shares would break that was not broken before; null = nothing, it may be done.
 *
 * - P12 nobody new joins a task that has its orangMax; a last free place is for the ketua while there is none.
 * - P13 nobody is driven out of a team below its orangMin; building it up one by one is free.
 * - P14 the one who may lead does not lose the lead to somebody who may not, and a task for one person goes only to
 *   somebody who may lead.
 */
export function tolakanTim(
  aturan: AturanTim | undefined,
  sebelum: readonly Porsi[],
  sesudah: readonly Porsi[],
): 'lebihOrang' | 'kurangOrang' | 'tanpaKetua' | null {
  if (aturan === undefined || sebelum === sesudah) return null;
  const { orangMin, orangMax, satuOrang, bolehKetua } = aturan;
  const [lama, kini] = [pemegang(sebelum).length, pemegang(sesudah).length];
  const bertambah = kini > lama;
  if (orangMax !== null && kini > orangMax && bertambah) return 'lebihOrang';
  if (orangMin !== null && kini < orangMin && kini < lama) return 'kurangOrang';
  if (bolehKetua === null || berketua(sesudah, bolehKetua)) return null;
  const penuh = orangMax !== null && kini >= orangMax && bertambah;
  return satuOrang || penuh || berketua(sebelum, bolehKetua) ? 'tanpaKetua' : null;
}

/**
 * Moves the share of one person to another.
 *
 * - P7 the receiver's own share grows by it; the sum stays the same.
 * - P8 a locked share does not move and does not grow (null); moving to oneself or a share that is not there changes
 *   nothing.
 * - P9 the role moves with the share: the receiver is ketua when either was, as far as he may (P11).
 */
export function pindahkan<P extends Porsi>(
  daftar: readonly P[],
  dari: PegawaiId,
  ke: PegawaiId,
  baru: (peran: Peran) => P,
  persetujuanLintas = '',
  aturan?: AturanTim,
): HasilBagi<P> {
  const asal = daftar.find((p) => p.pegawaiId === dari);
  if (!asal || dari === ke) return daftar;
  const tujuan = daftar.find((p) => p.pegawaiId === ke);
  if (asal.terkunci || tujuan?.terkunci) return null;
  const peran: Peran = asal.peran === 'ketua' || tujuan?.peran === 'ketua' ? 'ketua' : 'anggota';
  const dasar = tujuan ?? baru(peran);
  const milik: P = {
    // The days of a share that was handed over go with it.
    ...(!tujuan && asal.mulai !== undefined ? { ...dasar, mulai: asal.mulai } : dasar),
    porsi: asal.porsi + (tujuan?.porsi ?? 0),
    peran,
    persetujuanLintas: persetujuanLintas || dasar.persetujuanLintas,
  };
  const sisanya = daftar.filter((p) => p.pegawaiId !== dari);
  const hasil = tujuan
    ? sisanya.map((p) => (p.pegawaiId === ke ? milik : p))
    : daftar.map((p) => (p.pegawaiId === dari ? milik : p));
  return aturKetua(hasil, ke, aturan);
}
