import { AppError } from '../api/errors';
import type { HasilBagian } from '../api/views';
import { addAlihTugas, catatanAlih, tutupan, type AlihTugas } from '../data/alihTugas';
import { penugasanId } from '../data/ids';
import { loadRealisasi } from '../data/realisasi';
import { getRow } from '../data/rows';
import type { Db, Tx } from '../data/schema';
import { alihkan, hariPindah, porsiDikerjakan, porsiUtuh, type PenerimaAlih } from '../domain/alihkan';
import { tambahHari } from '../domain/hari';
import type { PegawaiId, TugasId } from '../domain/ids';
import type { Peran } from '../domain/pegawai';
import { berikan, type CaraBagi } from '../domain/pembagian';
import { kaliBagi, porsiTeks, sisaPorsi } from '../domain/porsi';
import { bolehKetuaDari } from '../domain/syaratTim';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import { bagiLanjut } from './lanjutPorsi';
import type { Program } from './program';
import { teamRules } from './teamRules';

interface Done {
  /** Hundredths of a unit. */
  readonly volume: number;
  /** 1–12 */
  readonly bulan: number;
}
/** What was noted as done, by the id of the share. */
export type DoneShares = ReadonlyMap<string, Done>;

/** Notes without a volume say nothing about what is done. */
export async function doneShares(db: Db | Tx, tugasIds: readonly TugasId[]): Promise<DoneShares> {
  const found = new Map<string, Done>();
  for (const notes of (await loadRealisasi(db, tugasIds)).values())
    for (const { tugasId, pegawaiId, bulan, volume } of notes) {
      if (volume === 0) continue;
      const id = penugasanId(tugasId, pegawaiId);
      const before = found.get(id);
      found.set(id, { volume: volume + (before?.volume ?? 0), bulan: Math.max(bulan, before?.bulan ?? 0) });
    }
  return found;
}

interface Change {
  readonly task: TugasTerbagi;
  readonly next: readonly Penugasan[];
  readonly jadi?: Tugas;
}

/**
 * The last door of every way to divide: no share becomes less than what was done on it, as far as it was not already.
 * @throws sudahDikerjakan
 */
export async function refuseLostWork(tx: Tx, changes: readonly Change[]): Promise<void> {
  const cut = changes.filter(({ task, next }) => {
    const porsi = new Map<string, number>(next.map((share) => [share.id, porsiUtuh(task, share)]));
    return task.penugasan.some((share) => (porsi.get(share.id) ?? 0) < porsiUtuh(task, share));
  });
  const done = await doneShares(
    tx,
    cut.map(({ task }) => task.id),
  );
  if (done.size === 0) return;
  for (const { task, next, jadi = task } of cut)
    for (const share of task.penugasan) {
      const was = kaliBagi(porsiUtuh(task, share), jadi.pembagi, Math.max(1, task.pembagi));
      const after = next.find(({ id }) => id === share.id);
      const then = { ...task, ...jadi };
      const must = porsiDikerjakan(then, { ...share, porsi: was }, done.get(share.id)?.volume ?? 0);
      if (must <= (after ? porsiUtuh(then, after) : 0)) continue;
      const pegawai = (await getRow(tx, 'pegawai', share.pegawaiId))?.nama ?? '';
      throw new AppError('sudahDikerjakan', { tugas: task.nama, pegawai, porsi: porsiTeks(then, must) });
    }
}

/** At a meeting everybody has left, whoever comes next has the rest of its time, from the day after the last one on. */
function goesOn(task: TugasTerbagi, { pegawaiId }: Receiver, next: readonly Penugasan[] | null): typeof next {
  const last = task.penugasan.map(({ sampai }) => sampai ?? '').toSorted();
  const porsi = sisaPorsi(task);
  if (!task.hadirBersama || next === null || !last[0] || porsi <= 0) return next;
  const mulai = tambahHari(last.at(-1) ?? '', 1);
  return next.map((share) =>
    share.pegawaiId === pegawaiId && share.sampai === undefined && share.tutup === undefined
      ? { ...share, porsi, mulai, terkunci: true }
      : share,
  );
}

/** Who gets something. */
type Receiver = Omit<PenerimaAlih, 'porsi'>;
/** A division by the plain rules of a task with other shares, or more of it settled; null = a locked share stands in the way. */
type Divide = (over: Pick<TugasTerbagi, 'penugasan' | 'batal'>) => readonly Penugasan[] | null;

/**
 * Dividing by hand where work has begun (A1, A2): what somebody has done stays with whom it was done by, as the closed record
 * of a hand-over, and only the rest moves, from today on.
 */
export class BegunWork {
  readonly #moves: AlihTugas[] = [];
  readonly #kept: string[] = [];

  private constructor(
    private readonly cache: KantorCache,
    private readonly done: DoneShares,
  ) {}

  static async of({ cache, dokumen }: Program, tugasIds: readonly TugasId[]): Promise<BegunWork> {
    return new BegunWork(cache, await doneShares(dokumen.db, tugasIds));
  }

  /** Porsi of a share that is done. */
  porsi(task: TugasTerbagi, share: Penugasan): number {
    const done = this.done.get(share.id);
    return done ? porsiDikerjakan(task, share, done.volume) : 0;
  }

  /**
   * Whether moving the share is a hand-over from a day: something was done of it, or it was taken over itself. Of the latter the
   * days before belong to somebody else, and whoever goes on without them would seem late from January on.
   */
  dated(task: TugasTerbagi, share: Penugasan): boolean {
    return this.porsi(task, share) > 0 || share.mulai !== undefined || share.terima !== undefined;
  }

  /** The rest of a begun share goes to somebody, or to the left-overs. @throws sudahDikerjakan when nothing is left of it */
  move(task: TugasTerbagi, dari: Penugasan, kepada: Receiver | null): readonly Penugasan[] {
    if (this.#rest(task, dari) === 0) throw this.#refusal(task, dari);
    return this.#handOver(task, dari, kepada);
  }

  /** `berikan` (P1–P11) that takes nobody's done part away; null = a locked share stands in the way. */
  give(
    task: TugasTerbagi,
    cara: CaraBagi,
    kepada: Receiver,
    fresh: (peran: Peran) => Penugasan,
  ): readonly Penugasan[] | null {
    const { pegawaiId, persetujuanLintas } = kepada;
    const aturan = teamRules(this.cache.kantor, task);
    const plain: Divide = (over) =>
      bagiLanjut(this.cache, task, over.penugasan, pegawaiId, cara, (daftar, how) =>
        berikan({ ...task, ...over, aturan }, daftar, pegawaiId, how, fresh, persetujuanLintas),
      );
    const next = goesOn(task, kepada, plain(task));
    if (next === null) return next;
    this.#moves.push(...tutupan(task, next, 'lain'));
    if (next.length === 1) {
      const going = task.penugasan.filter((share) => share.pegawaiId !== pegawaiId && this.dated(task, share));
      return going.length === 0 ? next : this.#alone(task, going, kepada, plain);
    }
    return this.#losers(task, next).length === 0 ? next : this.#evenly(task, pegawaiId, plain);
  }

  /** P1: others leave with what they have done; what nobody has begun goes first, the rest of the others from today on. */
  #alone(task: TugasTerbagi, begun: readonly Penugasan[], kepada: Receiver, plain: Divide): readonly Penugasan[] {
    const held = begun.reduce((sum, share) => sum + porsiUtuh(task, share), task.batal ?? 0);
    const others = task.penugasan.filter((share) => !begun.includes(share));
    const own = others.filter(({ pegawaiId }) => pegawaiId === kepada.pegawaiId);
    const free = (held < task.pembagi ? plain({ penugasan: others, batal: held }) : null) ?? own;
    if (free.length === 0 && begun.every((share) => this.#rest(task, share) === 0)) throw this.#refusal(task, begun[0]);
    let next: readonly Penugasan[] = [...free, ...begun];
    for (const share of begun) next = this.#handOver({ ...task, penugasan: next }, share, kepada);
    return next;
  }

  /** P3: whoever has done more than an even share keeps that, and the others divide what is left. */
  #evenly(task: TugasTerbagi, pegawaiId: PegawaiId, plain: Divide): readonly Penugasan[] | null {
    const locked = new Map<string, boolean>(task.penugasan.map((share) => [share.id, share.terkunci]));
    let { penugasan } = task;
    for (;;) {
      const next = plain({ ...task, penugasan });
      if (next === null) return null;
      const losers = new Set(this.#losers(task, next).map(({ id }) => id));
      if (losers.size === 0) return next.map((one) => ({ ...one, terkunci: locked.get(one.id) ?? one.terkunci }));
      // Who has done more than everybody else would get is given nothing.
      if (penugasan.some((one) => losers.has(one.id) && one.pegawaiId === pegawaiId)) return task.penugasan;
      penugasan = penugasan.map((one) =>
        losers.has(one.id) ? { ...one, porsi: this.porsi(task, one), terkunci: true } : one,
      );
    }
  }

  /** Shares that would be left with less than what was done of them. */
  #losers(task: TugasTerbagi, next: readonly Penugasan[]): Penugasan[] {
    return task.penugasan.filter((share) => {
      const kept = next.find(({ id }) => id === share.id);
      return this.porsi(task, share) > (kept ? porsiUtuh(task, kept) : 0);
    });
  }

  #rest = (task: TugasTerbagi, share: Penugasan): number => porsiUtuh(task, share) - this.porsi(task, share);

  #handOver(task: TugasTerbagi, dari: Penugasan, kepada: Receiver | null): readonly Penugasan[] {
    const { kantor } = this.cache;
    const porsi = this.#rest(task, dari);
    const tinggal = this.porsi(task, dari);
    const { tahun } = kantor.kalender;
    const tanggal = hariPindah(tahun, this.done.get(dari.id)?.bulan ?? 0, hariIni());
    const person = (id: PegawaiId) => kantor.pegawai.get(id);
    const { penugasan, bagian } = alihkan(
      task,
      {
        dariId: dari.pegawaiId,
        masa: { tanggal, kembali: null },
        tinggal,
        kepada: kepada ? [{ ...kepada, porsi }] : [],
        batal: 0,
      },
      bolehKetuaDari(task, person),
      penugasanId,
    );
    const keterangan = kepada ? 'Dipindahkan pada pembagian tugas' : 'Dilepaskan pada pembagian tugas';
    this.#moves.push(
      ...catatanAlih(task, dari.pegawaiId, bagian, { sebab: 'lain', keterangan }),
      ...tutupan(task, penugasan, 'lain'),
    );
    if (tinggal > 0) this.#kept.push(`${this.#name(dari)} (${porsiTeks(task, tinggal)})`);
    return penugasan;
  }

  #name = ({ pegawaiId }: Pick<Penugasan, 'pegawaiId'>): string => this.cache.kantor.pegawai.get(pegawaiId)?.nama ?? '';

  #refusal(task: TugasTerbagi, share: Penugasan | undefined): AppError {
    const done = share ? porsiTeks(task, this.porsi(task, share)) : '';
    return new AppError('sudahDikerjakan', { tugas: task.nama, pegawai: share ? this.#name(share) : '', porsi: done });
  }

  /** The record of who handed what to whom, written with the shares. */
  write(tx: Tx): Promise<void> {
    return addAlihTugas(tx, this.#moves);
  }

  get result(): HasilBagian {
    return { tetap: this.#kept };
  }
}
