import type { Rencana } from './bagiHabisRencana';
import type { Soal } from './bagiHabisSoal';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai, Peran } from './pegawai';
import { layakKetua } from './syarat';
import type { Penugasan, PorsiTerima, PorsiTutup, TugasTerbagi } from './tugas';

/** A share as proposed; `penugasanId` is the present share it continues, null for a new one. */
export interface PorsiUsul {
  readonly penugasanId: PenugasanId | null;
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  readonly peran: Peran;
  readonly terkunci: boolean;
  readonly persetujuanLintas: string;
  /** Of a share that is the record of somebody who left: it goes on as it is. */
  readonly sampai?: Tanggal;
  /** Of what was handed over on a day: it goes on as it is, too. */
  readonly mulai?: Tanggal;
  readonly terima?: readonly PorsiTerima[];
  readonly tutup?: readonly PorsiTutup[];
}

/** What of an earlier proposal is held fixed: all shares of a task as proposed then, or those of these people. */
export interface DasarUsulan {
  readonly tugasId: TugasId;
  readonly porsi: readonly PorsiUsul[];
  readonly orang: readonly PegawaiId[] | 'semua';
}

/**
 * The office the engine sees when parts of an earlier proposal are kept: those shares stand and are locked. Nothing of it
 * is ever stored. Where only some people are kept, the others of the task stay as they are now and may be moved.
 */
export function kantorDasar(kantor: Kantor, dasar: readonly DasarUsulan[]): Kantor {
  if (dasar.length === 0) return kantor;
  const tugas = new Map(kantor.tugas);
  for (const { tugasId, porsi, orang } of dasar) {
    const lama = tugas.get(tugasId);
    if (lama === undefined) continue;
    const tetap = orang === 'semua' ? porsi : porsi.filter((u) => orang.includes(u.pegawaiId));
    const idTetap = new Set(tetap.map((u) => u.pegawaiId));
    const lain = orang === 'semua' ? [] : lama.penugasan.filter((p) => !idTetap.has(p.pegawaiId));
    tugas.set(tugasId, {
      ...lama,
      penugasan: [...tetap.map((u) => jadiPenugasan({ ...u, terkunci: true }, lama)), ...lain],
    });
  }
  return { ...kantor, tugas };
}

/**
 * The office the engine sees where work has begun: shares on which something is done stay with whom they are with, as if
 * they were locked. What is left of them is handed over on a day (see alihkan.ts), not by a proposal.
 */
export function denganTetap(kantor: Kantor, dikerjakan: ReadonlySet<PenugasanId>): Kantor {
  if (dikerjakan.size === 0) return kantor;
  const tugas = new Map(kantor.tugas);
  for (const [id, lama] of kantor.tugas)
    if (lama.penugasan.some((p) => dikerjakan.has(p.id)))
      tugas.set(id, {
        ...lama,
        penugasan: lama.penugasan.map((p) => (dikerjakan.has(p.id) ? { ...p, terkunci: true } : p)),
      });
  return { ...kantor, tugas };
}

/** A proposed share as a share of the task; a new one has the id it will be stored under. */
export function jadiPenugasan({ penugasanId, ...u }: PorsiUsul, tugas: Pick<TugasTerbagi, 'id'>): Penugasan {
  return { ...u, tugasId: tugas.id, id: penugasanId ?? (`${tugas.id}.${u.pegawaiId}` as PenugasanId) };
}

function dariPenugasan(p: Penugasan): PorsiUsul {
  const { id, tugasId: _tugas, ...isi } = p;
  return { penugasanId: id, ...isi };
}

/**
 * All shares of every task of the plan: the fixed ones as they are, the others from the plan. `dihitung` is the office the
 * problem was made of (kantorDasar); what is kept but not part of the problem comes from there. Locks, consents and ids are
 * those of `kantor`.
 */
export function porsiRencana(
  kantor: Kantor,
  dihitung: Kantor,
  dasar: readonly DasarUsulan[],
  soal: Soal,
  rencana: Rencana,
): Map<TugasId, readonly PorsiUsul[]> {
  const hasil = new Map<TugasId, readonly PorsiUsul[]>();
  const simpan = (tugas: TugasTerbagi, daftar: readonly Bagian[]): void => {
    const asli = kantor.tugas.get(tugas.id);
    if (asli !== undefined)
      hasil.set(
        tugas.id,
        denganKetua(
          asli,
          daftar.map((b) => porsiAsli(asli, b)),
          kantor.pegawai,
        ),
      );
  };
  for (const { tugasId } of dasar) {
    const tugas = dihitung.tugas.get(tugasId);
    if (tugas !== undefined) simpan(tugas, tugas.penugasan);
  }
  soal.tugas.forEach((id, t) => {
    const tugas = dihitung.tugas.get(id);
    if (tugas !== undefined && rencana.mulai[t] !== rencana.mulai[t + 1])
      simpan(tugas, bagianRencana(tugas, t, soal, rencana));
  });
  return hasil;
}

type Bagian = Pick<Penugasan, 'pegawaiId' | 'porsi' | 'peran'>;

function bagianRencana(tugas: TugasTerbagi, t: number, soal: Soal, rencana: Rencana): Bagian[] {
  const porsi = new Map<PegawaiId, number>();
  for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1)
    porsi.set(soal.pegawai[rencana.orang[i]!]!, rencana.porsi[i]!);
  const tetap = new Set(soal.tetapId[t]);
  const hasil: Bagian[] = [];
  for (const p of tugas.penugasan) {
    if (tetap.has(p.id)) {
      hasil.push(p);
      continue;
    }
    const baru = porsi.get(p.pegawaiId);
    if (baru === undefined) continue;
    hasil.push({ pegawaiId: p.pegawaiId, porsi: baru, peran: p.peran });
    porsi.delete(p.pegawaiId);
  }
  for (const [pegawaiId, banyak] of porsi) hasil.push({ pegawaiId, porsi: banyak, peran: 'anggota' });
  return hasil;
}

/** A share carries on what the person has on the task now; a new appointment by decree begins locked. */
export function porsiAsli(tugas: TugasTerbagi, { pegawaiId, porsi, peran }: Bagian): PorsiUsul {
  const kini = tugas.penugasan.find((p) => p.pegawaiId === pegawaiId);
  if (kini !== undefined) return { ...dariPenugasan(kini), porsi, peran };
  const terkunci = tugas.syarat.tugasTambahan !== '';
  return { penugasanId: null, pegawaiId, porsi, peran, terkunci, persetujuanLintas: '' };
}

/** Exactly one ketua who may lead (S8): the present one stays, else the highest kelas, then the largest share. */
function denganKetua(
  tugas: TugasTerbagi,
  usul: readonly PorsiUsul[],
  pegawai: ReadonlyMap<PegawaiId, Pegawai>,
): readonly PorsiUsul[] {
  const boleh = (u: PorsiUsul): boolean => {
    const orang = pegawai.get(u.pegawaiId);
    return orang === undefined || layakKetua(tugas, orang).ya;
  };
  const kini = usul.find((u) => u.peran === 'ketua' && (boleh(u) || u.terkunci));
  if (kini !== undefined) {
    return usul.every((u) => u === kini || u.peran !== 'ketua')
      ? usul
      : usul.map((u) => (u === kini || u.peran !== 'ketua' || u.terkunci ? u : { ...u, peran: 'anggota' }));
  }
  const kelas = (u: PorsiUsul): number => pegawai.get(u.pegawaiId)?.kelas ?? 0;
  const calon = usul.filter((u) => u.sampai === undefined && (!u.terkunci || u.penugasanId === null));
  const ketua = calon.toSorted(
    (a, b) =>
      Number(boleh(b)) - Number(boleh(a)) ||
      kelas(b) - kelas(a) ||
      b.porsi - a.porsi ||
      (a.pegawaiId < b.pegawaiId ? -1 : 1),
  )[0];
  if (ketua === undefined) return usul;
  const lain = usul.filter((u) => u !== ketua);
  return [
    { ...ketua, peran: 'ketua' },
    ...lain.map((u): PorsiUsul => (u.peran === 'ketua' ? { ...u, peran: 'anggota' } : u)),
  ];
}

/** Nobody comes, goes or gets another share; a role alone is no reason for a proposal. */
export function samaPorsi(kini: readonly Penugasan[], usul: readonly PorsiUsul[]): boolean {
  const porsi = new Map(usul.map((u) => [u.penugasanId, u.porsi]));
  return kini.length === usul.length && kini.every((p) => porsi.get(p.id) === p.porsi);
}
