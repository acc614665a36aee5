import { AppError } from '../api/errors';
import type { BarisBatal } from '../api/alihViews';
import { penugasanId } from '../data/ids';
import { addHadir, type AlihTugas } from '../data/alihTugas';
import { addPembatalan, listPembatalan, pulihkanPembatalan, type Pembatalan } from '../data/pembatalan';
import type { Tx } from '../data/schema';
import { alihkan, porsiUtuh } from '../domain/alihkan';
import { menitPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { hariMilik } from '../domain/masaPorsi';
import { kaliBagi, menitTugas, porsiTeks, sisaPorsi } from '../domain/porsi';
import { tanggalPanjang } from '../domain/tampil';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import { findTask, writeDivisions } from './assignPegawai';
import { openShares, type ShareLeft } from './bahanAlih';
import { hariIni } from './hariIni';
import type { Program } from './program';

interface Minta {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId | null;
  readonly tanggal: Tanggal;
}

/** One part that is called off; `pegawaiId` null = what nobody had. */
interface Part {
  /** From its own beginning where that is later than the day asked for (A4). */
  readonly tanggal: Tanggal;
  readonly pegawaiId: PegawaiId | null;
  readonly tinggal: number;
  readonly batal: number;
}

/** "Batalkan sisa tugas": from a day on nobody has to do it any more. First what that means. */
export async function batalSisa(program: Program, minta: Minta): Promise<readonly BarisBatal[]> {
  const { cache } = program;
  const task = findTask(cache, minta.tugasId);
  const whole = menitTugas(task) ?? 0;
  return (await parts(program, task, minta)).map(({ pegawaiId, tinggal, batal }) => {
    const own = pegawaiId === null ? whole : menitPegawai(task, pegawaiId);
    return {
      pegawaiId,
      nama: pegawaiId === null ? '' : (cache.kantor.pegawai.get(pegawaiId)?.nama ?? '(pegawai dihapus)'),
      tinggal: porsiTeks(task, tinggal),
      batal: porsiTeks(task, batal),
      menitBatal: kaliBagi(own, batal, Math.max(1, pegawaiId === null ? task.pembagi : tinggal + batal)),
    };
  });
}

export async function batalkan(program: Program, minta: Minta & { readonly alasan: string }): Promise<null> {
  const { tugasId, tanggal, alasan } = minta;
  if (alasan === '') throw new AppError('masukanTidakSah', { bidang: 'alasan', sebab: 'wajib diisi' });
  const task = findTask(program.cache, tugasId);
  const rest = await restOf(program, minta);
  if (rest.off.length === 0)
    throw new AppError('masukanTidakSah', {
      bidang: 'pembatalan',
      sebab: `tidak ada sisa tugas ini sejak ${tanggalPanjang(tanggal)}`,
    });
  await program.write(`batalkan sisa tugas "${task.nama}" sejak ${tanggalPanjang(tanggal)}`, (tx) =>
    writeCalledOff(tx, [rest], alasan),
  );
  return null;
}

/** The rest of one task, ready to be called off. */
export interface RestOfTask {
  readonly task: TugasTerbagi;
  readonly tanggal: Tanggal;
  readonly off: readonly Part[];
}

export async function restOf(program: Program, minta: Minta): Promise<RestOfTask> {
  const task = findTask(program.cache, minta.tugasId);
  return { task, tanggal: minta.tanggal, off: await parts(program, task, minta) };
}

/** What was done stays with whom it was done by, as a closed share; the rest is called off. */
export async function writeCalledOff(tx: Tx, all: readonly RestOfTask[], alasan: string): Promise<void> {
  const rows: Pembatalan[] = [];
  const hadir: Hadir[] = [];
  const divisions = all.map(({ task, off, tanggal: since }) => {
    const { id: tugasId } = task;
    let next: readonly Penugasan[] = task.penugasan;
    for (const { pegawaiId, tanggal, tinggal, batal } of off) {
      const masa = { tanggal, kembali: null };
      if (pegawaiId === null) {
        if (!task.hadirBersama) rows.push({ tugasId, pegawaiId, porsi: batal, tanggal, alasan });
        continue;
      }
      const keputusan = { dariId: pegawaiId, masa, tinggal, kepada: [], batal };
      const { penugasan, bagian } = alihkan({ ...task, penugasan: next }, keputusan, () => false, penugasanId);
      next = penugasan;
      if (!task.hadirBersama)
        rows.push(...bagian.map(({ porsi, mulai }) => ({ tugasId, pegawaiId, porsi, tanggal: mulai, alasan })));
    }
    if (task.hadirBersama)
      rows.push(
        ...meeting(task, off, since).map(({ pegawaiId, tanggal, batal: porsi }) => ({
          ...{ tugasId, pegawaiId, porsi, tanggal, alasan },
        })),
      );
    if (task.hadirBersama) hadir.push(...gone(task, off, next, alasan));
    return { task, next };
  });
  await writeDivisions(tx, divisions);
  for (const one of rows) await addPembatalan(tx, one);
  for (const one of hadir) await addHadir(tx, one);
}

type Hadir = Pick<AlihTugas, 'tugasId' | 'dariId' | 'tanggal' | 'porsi' | 'pembagi' | 'keterangan'>;

/** Who was to attend and did nothing of it: the cancellation of a meeting is of nobody, and no share tells of them any more. */
function gone(
  { id: tugasId, pembagi, penugasan }: TugasTerbagi,
  off: readonly Part[],
  next: readonly Penugasan[],
  keterangan: string,
): Hadir[] {
  const stay = new Set(next.map(({ pegawaiId }) => pegawaiId));
  return off.flatMap(({ pegawaiId: dariId, tanggal, batal: porsi }): Hadir[] => {
    const share = penugasan.find(({ pegawaiId }) => pegawaiId === dariId);
    // How they came in on that very day, or later, has its own record.
    const before = share !== undefined && (share.mulai ?? '') < tanggal;
    if (dariId === null || stay.has(dariId) || !before) return [];
    return [{ tugasId, dariId, tanggal, porsi, pembagi, keterangan }];
  });
}

/** From today on what was called off is to be done again; of the months before it stays called off, as their papers say. */
export async function pulihkan(program: Program, tugasId: TugasId): Promise<null> {
  const task = findTask(program.cache, tugasId);
  const off = (await listPembatalan(program.dokumen.db, [tugasId])).filter(({ pulih }) => pulih === undefined);
  if (off.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pembatalan' });
  const today = hariIni();
  await program.write(`pulihkan tugas "${task.nama}" yang dibatalkan`, async (tx) => {
    for (const one of off) await pulihkanPembatalan(tx, one, one.tanggal > today ? one.tanggal : today);
  });
  return null;
}

/** What is left of everybody's share (or of one), and what nobody has. */
async function parts(program: Program, task: TugasTerbagi, { pegawaiId, tanggal }: Minta): Promise<Part[]> {
  const people = task.penugasan.filter((share) => pegawaiId === null || share.pegawaiId === pegawaiId);
  const found: Part[] = [];
  for (const share of people) {
    const person = program.cache.kantor.pegawai.get(share.pegawaiId);
    const shares: readonly ShareLeft[] = person ? await openShares(program, person, { tanggal, kembali: null }) : [];
    const left = shares.find((one) => one.task.id === task.id)?.sisa;
    if (left && left.sisa > 0)
      found.push({
        pegawaiId: share.pegawaiId,
        tanggal: hariMilik(share, tanggal),
        tinggal: left.tinggal,
        batal: left.sisa,
      });
  }
  const rest = sisaPorsi(task);
  if (pegawaiId === null && rest > 0) found.push({ pegawaiId: null, tanggal, tinggal: 0, batal: rest });
  return found;
}

/** Of a meeting its time is called off, once for all: as much as the one who attended longest does not go to. */
function meeting(task: TugasTerbagi, off: readonly Part[], tanggal: Tanggal): Part[] {
  const held = task.penugasan.map((share) => {
    const cut = off.find((one) => one.pegawaiId === share.pegawaiId);
    return cut ? cut.tinggal : porsiUtuh(task, share);
  });
  const batal = task.pembagi - (task.batal ?? 0) - Math.max(0, ...held);
  return batal > 0 ? [{ pegawaiId: null, tanggal, tinggal: 0, batal }] : [];
}
