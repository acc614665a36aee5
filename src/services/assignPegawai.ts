import { AppError } from '../api/errors';
import { penugasanId } from '../data/ids';
import { penugasanValues } from '../data/tugas';
import { putRows, removeRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { rentangJendela } from '../domain/beban';
import type { PegawaiId, PenugasanId, TugasId } from '../domain/ids';
import type { Pegawai, Peran } from '../domain/pegawai';
import { pindahkan } from '../domain/pembagian';
import { aktifDalam, layak } from '../domain/syarat';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';
import { BegunWork, refuseLostWork } from './kerjaSelesai';
import type { Program, Service } from './program';
import { porsiBerhenti } from './lanjutPorsi';
import { checkTeam, teamRules } from './teamRules';
import { bagianName } from './views';

/** Dividing by hand: one call = one command = one undo step, whatever number of tasks it moves. */
export const dividingService: Service<'assignPegawai' | 'movePenugasan' | 'releasePenugasan' | 'lockPenugasan'> = (
  program,
) => ({
  async assignPegawai({ tugasIds, pegawaiId, cara, persetujuanLintas }) {
    const { cache } = program;
    const person = findPerson(cache, pegawaiId);
    const begun = await BegunWork.of(program, tugasIds);
    const changes = tugasIds.map((id) => {
      const task = findTask(cache, id);
      checkTakesUp(cache, task, person, persetujuanLintas);
      const next = begun.give(task, cara, { pegawaiId, persetujuanLintas }, newShare(task, pegawaiId));
      if (!next) throw new AppError('terkunci', { tugas: task.nama });
      checkTeam(cache.kantor, task, person, next);
      return { task, next };
    });
    await saveDivision(
      program,
      `bagikan ${countTasks(changes.map((c) => c.task))} kepada ${person.nama}`,
      changes,
      begun,
    );
    return begun.result;
  },

  async movePenugasan({ penugasanIds, pegawaiId, persetujuanLintas }) {
    const { cache } = program;
    const person = findPerson(cache, pegawaiId);
    const tasks = byTask(cache, penugasanIds);
    const begun = await BegunWork.of(
      program,
      tasks.map(({ task }) => task.id),
    );
    const changes = tasks.map(({ task, shares }) => {
      checkTakesUp(cache, task, person, persetujuanLintas);
      let next: readonly Penugasan[] = task.penugasan;
      // Begun shares come last: of what is there before they are handed over on a day, all counts from the beginning.
      for (const share of shares.toSorted((a, b) => begun.porsi(task, a) - begun.porsi(task, b))) {
        const fresh = newShare(task, pegawaiId);
        const rules = teamRules(cache.kantor, task);
        const moved = pindahkan(next, share.pegawaiId, pegawaiId, fresh, persetujuanLintas, rules);
        const stopped = !share.terkunci && porsiBerhenti({ penugasan: next }, pegawaiId) !== undefined;
        if (!moved && !stopped) throw new AppError('terkunci', { tugas: task.nama });
        const dated = (stopped || begun.dated(task, share)) && share.pegawaiId !== pegawaiId;
        next =
          dated || !moved ? begun.move({ ...task, penugasan: next }, share, { pegawaiId, persetujuanLintas }) : moved;
      }
      checkTeam(cache.kantor, task, person, next);
      return { task, next };
    });
    await saveDivision(
      program,
      `pindahkan ${countTasks(changes.map((c) => c.task))} ke ${person.nama}`,
      changes,
      begun,
    );
    return begun.result;
  },

  async releasePenugasan({ penugasanIds }) {
    const { cache } = program;
    const tasks = byTask(cache, penugasanIds);
    const begun = await BegunWork.of(
      program,
      tasks.map(({ task }) => task.id),
    );
    const changes = tasks.map(({ task, shares }) => {
      if (shares.some((share) => share.terkunci)) throw new AppError('terkunci', { tugas: task.nama });
      let next: readonly Penugasan[] = task.penugasan;
      for (const share of shares)
        next = begun.dated(task, share)
          ? begun.move({ ...task, penugasan: next }, share, null)
          : next.filter(({ id }) => id !== share.id);
      return { task, next };
    });
    await saveDivision(program, `lepaskan ${countTasks(changes.map((c) => c.task))}`, changes, begun);
    return begun.result;
  },

  async lockPenugasan({ penugasanIds, terkunci }) {
    const tasks = byTask(program.cache, penugasanIds).map(({ task }) => task);
    await program.write(`${terkunci ? 'kunci' : 'buka kunci'} ${countTasks(tasks)}`, async (tx) => {
      for (const id of penugasanIds) await setRow(tx, 'penugasan', id, { terkunci: Number(terkunci) });
    });
    return null;
  },
});

export interface Division {
  readonly task: TugasTerbagi;
  readonly next: readonly Penugasan[];
  /** The task as it will be, where its volume or pembagi changes along with the shares. */
  readonly jadi?: Tugas;
}

/** Writes only the differences between the present shares and the wanted ones, for thousands of tasks as well as for one. */
export async function writeDivisions(tx: Tx, divisions: readonly Division[]): Promise<void> {
  await refuseLostWork(tx, divisions);
  const gone: PenugasanId[] = [];
  const fresh: Penugasan[] = [];
  const changed: Penugasan[] = [];
  for (const { task, next } of divisions) {
    const present = new Map(task.penugasan.map((share) => [share.id, share]));
    for (const share of next) {
      const old = present.get(share.id);
      present.delete(share.id);
      if (!old) fresh.push(share);
      else if (!sameShare(old, share)) changed.push(share);
    }
    gone.push(...present.keys());
  }
  await removeRows(tx, 'penugasan', gone);
  await putRows(
    tx,
    'penugasan',
    fresh.map((share) => ({ id: share.id, ...penugasanValues(share) })),
  );
  for (const share of changed) await setRow(tx, 'penugasan', share.id, penugasanValues(share));
}

const sameShare = (a: Penugasan, b: Penugasan): boolean =>
  a.porsi === b.porsi &&
  a.peran === b.peran &&
  a.terkunci === b.terkunci &&
  a.sampai === b.sampai &&
  a.mulai === b.mulai &&
  a.persetujuanLintas === b.persetujuanLintas;

async function saveDivision(
  program: Program,
  label: string,
  changes: readonly Division[],
  begun?: BegunWork,
): Promise<void> {
  await program.write(label, async (tx) => {
    await writeDivisions(tx, changes);
    await begun?.write(tx);
  });
}

export const newShare =
  (task: TugasTerbagi, pegawaiId: PegawaiId) =>
  (peran: Peran): Penugasan => ({
    id: penugasanId(task.id, pegawaiId),
    tugasId: task.id,
    pegawaiId,
    porsi: 0,
    peran,
    terkunci: false,
    persetujuanLintas: '',
  });

export function findTask(cache: KantorCache, id: TugasId): TugasTerbagi {
  const task = cache.kantor.tugas.get(id);
  if (!task) throw new AppError('tidakDitemukan', { apa: 'Tugas' });
  return task;
}

export function findPerson(cache: KantorCache, id: PegawaiId): Pegawai {
  const person = cache.kantor.pegawai.get(id);
  if (!person) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  return person;
}

/** A new share needs a person who may do the task; a person of another bagian needs the noted consent. */
export function checkEligible(cache: KantorCache, task: TugasTerbagi, person: Pegawai, consent: string): void {
  const { kalender } = cache.kantor;
  const window = rentangJendela(task.jendela, kalender.tahun);
  const detail = { pegawai: person.nama, tugas: task.nama };
  const fits = layak(task, person, window);
  const sebab = fits.ya ? null : fits.sebab;
  if (sebab === 'bagian' && consent.trim() === '')
    throw new AppError('lintasBagian', { pegawai: person.nama, bagian: bagianName(cache.kantor, task.bagianId) });
  // Consent opens the bagian, not the door of the office.
  if (sebab === 'tidakAktif' || (sebab === 'bagian' && !aktifDalam(person, window)))
    throw new AppError('pegawaiTidakAktif', detail);
  if (!fits.ya && sebab !== 'bagian') throw new AppError('tidakMemenuhiSyarat', { ...detail, sebab: fits.teks });
}

/** Whoever had stopped is asked anew what the task asks for: the record of a stand-in says nothing of it (S10). */
function checkTakesUp(cache: KantorCache, task: TugasTerbagi, person: Pegawai, consent: string): void {
  const stopped = porsiBerhenti(task, person.id);
  const penugasan = task.penugasan.filter((share) => share !== stopped);
  checkEligible(cache, { ...task, penugasan }, person, consent || (stopped?.persetujuanLintas ?? ''));
}

/** Shares grouped by their task; unknown ids (already gone) are an error the user can act on. */
function byTask(cache: KantorCache, ids: readonly PenugasanId[]): { task: TugasTerbagi; shares: Penugasan[] }[] {
  const groups = new Map<TugasId, { task: TugasTerbagi; shares: Penugasan[] }>();
  for (const id of ids) {
    // A share's id is "task.person" (see penugasanId).
    const task = findTask(cache, id.slice(0, id.indexOf('.')) as TugasId);
    const share = task.penugasan.find((one) => one.id === id);
    if (!share) throw new AppError('tidakDitemukan', { apa: 'Penugasan' });
    const group = groups.get(task.id);
    if (group) group.shares.push(share);
    else groups.set(task.id, { task, shares: [share] });
  }
  return [...groups.values()];
}

/** `3 tugas`, or the name of a single one. */
export const countTasks = (tasks: readonly { nama: string }[]): string =>
  tasks.length === 1 && tasks[0] ? `"${tasks[0].nama}"` : `${tasks.length} tugas`;
