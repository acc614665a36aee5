import { refreshKantor, type LoadedKantor } from '../data/kantor';
import type { ChangedRow } from '../data/commands';
import type { Db } from '../data/schema';
import { hitungSatu, type BebanTahun } from '../domain/hitungan';
import { keadaanTugas, ringkas, type KeadaanTugas, type Ringkasan } from '../domain/habis';
import type { PegawaiId, SubKegiatanId, TugasId } from '../domain/ids';
import { tugasPerPegawai, tugasPerSubKegiatan, urutTugas, type Kantor } from '../domain/kantor';
import type { TugasTerbagi } from '../domain/tugas';

/** Tables whose rows end up in a person or decide the order of people. */
const PEOPLE: ReadonlySet<ChangedRow['tabel']> = new Set([
  'bagian',
  'tim_kerja',
  'pegawai',
  'penempatan',
  'ketidakhadiran',
  'alasan_beban',
]);

/** Tables that decide which budget lines are in force, and with them the state of every task. */
const VERSI: ReadonlySet<ChangedRow['tabel']> = new Set(['dpa', 'anggaran_sub_kegiatan']);
const LINES: ReadonlySet<ChangedRow['tabel']> = new Set([...VERSI, 'sub_kegiatan']);
const LETTERS: ReadonlySet<ChangedRow['tabel']> = new Set(['surat', 'surat_penerima']);
/** Tables of what was done or called off of a task; their ids begin with that of the task. */
const RESULTS: ReadonlySet<ChangedRow['tabel']> = new Set(['realisasi', 'pembatalan']);

/** Tables that no part of `kantor` is made of: what is counted from the office alone stays good. */
const APART: ReadonlySet<ChangedRow['tabel']> = new Set([
  'realisasi',
  'evaluasi',
  'catatan_kontribusi',
  'kehadiran',
  'laporan',
  'rb_lembar',
  'rb_jawaban',
  'surat',
  'surat_penerima',
]);

/** What one command touched: people whose load or capacity may differ since. */
type Tersentuh = ReadonlySet<PegawaiId> | 'semua';
interface Touched {
  readonly generation: number;
  readonly pegawai: Tersentuh;
  readonly tugas: readonly TugasId[];
  /** Tasks whose results were noted or changed. */
  readonly hasil: readonly TugasId[];
}
/** Commands whose touched people are remembered; whoever is further behind counts everybody again. */
const REMEMBERED = 64;

/**
 * The open office in memory, with everything that is derived from it. After a command only what that command touched is
 * read and counted again, so a drop costs the same in a small and in a very large office.
 */
export class KantorCache {
  #loaded: LoadedKantor;
  #tugasPegawai: Map<PegawaiId, TugasTerbagi[]>;
  #tugasSub: Map<SubKegiatanId, TugasTerbagi[]>;
  #beban = new Map<PegawaiId, BebanTahun>();
  #keadaan = new Map<TugasId, KeadaanTugas>();
  #ringkasan: Ringkasan | null = null;
  #touched: Touched[] = [];
  /** Grows with every change: proposals and previews computed on an older state are recognised. */
  generation = 0;
  /** Grows when something of `kantor` changed: notes of what was done, recaps, letters and reports leave it. */
  kantorGeneration = 0;
  /** Grows when people or units changed: lists in the order of the office stay good until then. */
  peopleGeneration = 0;
  /** The same for budget lines and versions, and for letters. */
  budgetGeneration = 0;
  letterGeneration = 0;
  /** And for recaps of attendance. */
  recapGeneration = 0;

  constructor(loaded: LoadedKantor) {
    this.#loaded = loaded;
    this.#tugasPegawai = tugasPerPegawai(loaded.kantor);
    this.#tugasSub = tugasPerSubKegiatan(loaded.kantor);
  }

  get kantor(): Kantor {
    return this.#loaded.kantor;
  }
  versi(id: string): number {
    return this.#loaded.versi.get(id) ?? 0;
  }
  tugasPegawai(id: PegawaiId): readonly TugasTerbagi[] {
    return this.#tugasPegawai.get(id) ?? [];
  }
  tugasSub(id: SubKegiatanId): readonly TugasTerbagi[] {
    return this.#tugasSub.get(id) ?? [];
  }
  beban(id: PegawaiId): BebanTahun {
    const known = this.#beban.get(id);
    if (known) return known;
    const counted = hitungSatu(this.kantor, id, this.tugasPegawai(id));
    this.#beban.set(id, counted);
    return counted;
  }
  /** People whose load is not counted yet: what sums over all people would have to wait for. */
  get bebanKurang(): number {
    return Math.max(0, this.kantor.pegawai.size - this.#beban.size);
  }
  /** People touched by the commands after that generation: what is derived from loads catches up with these alone. */
  touchedSince(generation: number): Tersentuh {
    const missed = this.#touched.filter((one) => one.generation > generation);
    if (missed.length < this.generation - generation) return 'semua';
    const people = new Set<PegawaiId>();
    for (const { pegawai } of missed) {
      if (pegawai === 'semua') return 'semua';
      for (const id of pegawai) people.add(id);
    }
    return people;
  }
  /** Tasks that changed, or whose results did (`hasil`), after that generation. */
  tasksSince(generation: number): { readonly tugas: Set<TugasId>; readonly hasil: Set<TugasId> } | 'semua' {
    const missed = this.#touched.filter((one) => one.generation > generation);
    if (missed.length < this.generation - generation) return 'semua';
    return {
      tugas: new Set(missed.flatMap(({ tugas }) => tugas)),
      hasil: new Set(missed.flatMap(({ hasil }) => hasil)),
    };
  }
  /** Load of everybody; counts whoever is not counted yet. */
  semuaBeban(): ReadonlyMap<PegawaiId, BebanTahun> {
    for (const id of this.kantor.pegawai.keys()) this.beban(id);
    return this.#beban;
  }
  keadaan(tugas: TugasTerbagi): KeadaanTugas {
    const known = this.#keadaan.get(tugas.id);
    if (known) return known;
    const state = keadaanTugas(tugas, this.kantor);
    this.#keadaan.set(tugas.id, state);
    return state;
  }
  ringkasan(): Ringkasan {
    this.#ringkasan ??= ringkas(this.kantor, this.semuaBeban(), {
      keadaan: (tugas) => this.keadaan(tugas),
      tugasSub: (id) => this.tugasSub(id),
      bertugas: (id) => this.#tugasPegawai.has(id),
    });
    return this.#ringkasan;
  }

  async refresh(db: Db, rows: readonly ChangedRow[]): Promise<void> {
    const { loaded, pegawai, tugas } = await refreshKantor(this.#loaded, db, rows);
    this.#loaded = loaded;
    this.generation++;
    const results = rows.filter((row) => RESULTS.has(row.tabel));
    const hasil = results.map(({ id }) => id.slice(0, id.indexOf('.')) as TugasId);
    this.#touched.push({ generation: this.generation, pegawai, tugas: [...tugas.keys()], hasil });
    if (this.#touched.length > REMEMBERED) this.#touched.shift();
    if (rows.some((row) => PEOPLE.has(row.tabel))) this.peopleGeneration++;
    if (rows.some((row) => LINES.has(row.tabel))) this.budgetGeneration++;
    if (rows.some((row) => LETTERS.has(row.tabel))) this.letterGeneration++;
    if (rows.some((row) => row.tabel === 'kehadiran')) this.recapGeneration++;
    if (rows.every((row) => APART.has(row.tabel))) return;
    this.kantorGeneration++;
    this.#ringkasan = null;
    if (pegawai === 'semua') {
      this.#beban.clear();
      this.#keadaan.clear();
    } else {
      for (const id of pegawai) this.#beban.delete(id);
      for (const id of pegawai) for (const task of this.tugasPegawai(id)) this.#keadaan.delete(task.id);
    }
    if (rows.some((row) => VERSI.has(row.tabel))) this.#keadaan.clear();
    for (const [id, before] of tugas) {
      this.#keadaan.delete(id);
      this.#reindex(before, loaded.kantor.tugas.get(id));
    }
    for (const id of this.#beban.keys()) if (!loaded.kantor.pegawai.has(id)) this.#beban.delete(id);
  }

  #reindex(before: TugasTerbagi | undefined, after: TugasTerbagi | undefined): void {
    const id = before?.id ?? after?.id;
    for (const share of before?.penugasan ?? []) drop(this.#tugasPegawai, share.pegawaiId, id);
    for (const share of after?.penugasan ?? []) add(this.#tugasPegawai, share.pegawaiId, after);
    if (before?.subKegiatanId) drop(this.#tugasSub, before.subKegiatanId, id);
    if (after?.subKegiatanId) add(this.#tugasSub, after.subKegiatanId, after);
  }
}

function drop<K>(index: Map<K, TugasTerbagi[]>, key: K, id: TugasId | undefined): void {
  const list = index.get(key)?.filter((task) => task.id !== id);
  if (list && list.length > 0) index.set(key, list);
  else index.delete(key);
}
function add<K>(index: Map<K, TugasTerbagi[]>, key: K, task: TugasTerbagi | undefined): void {
  if (!task) return;
  const list = index.get(key);
  if (!list) index.set(key, [task]);
  else if (!list.some((other) => other.id === task.id)) {
    const at = list.findLastIndex((other) => urutTugas(other, task) < 0);
    list.splice(at + 1, 0, task);
  }
}
