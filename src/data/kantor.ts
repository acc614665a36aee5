import type { PegawaiId, TugasId } from '../domain/ids';
import { urutTugas, type Kantor } from '../domain/kantor';
import type { Ketidakhadiran, Pegawai } from '../domain/pegawai';
import type { SubKegiatan } from '../domain/subKegiatan';
import type { TugasTerbagi } from '../domain/tugas';
import { loadBagian, loadTimKerja } from './bagian';
import type { ChangedRow } from './commands';
import { loadPegawai, type LoadedPegawai } from './pegawai';
import { loadKalender, loadPengaturan } from './pengaturan';
import { ofThisOffice } from './rows';
import type { Db, TableName, Tx } from './schema';
import { loadBudget } from './subKegiatan';
import { loadTugas } from './tugas';

/** The office in memory with the row counters that forms carry. The maps are changed in place by `refreshKantor`. */
export interface LoadedKantor {
  readonly kantor: Kantor;
  /** Row counter of every task, person and budget line by id. */
  readonly versi: ReadonlyMap<string, number>;
}

interface Mutable {
  readonly pegawai: Map<PegawaiId, Pegawai>;
  readonly ketidakhadiran: Map<PegawaiId, readonly Ketidakhadiran[]>;
  readonly subKegiatan: Map<SubKegiatan['id'], SubKegiatan>;
  readonly tugas: Map<TugasId, TugasTerbagi>;
  readonly versi: Map<string, number>;
}
const mutable = ({ kantor, versi }: LoadedKantor): Mutable => ({
  pegawai: kantor.pegawai as Map<PegawaiId, Pegawai>,
  ketidakhadiran: kantor.ketidakhadiran as Map<PegawaiId, readonly Ketidakhadiran[]>,
  subKegiatan: kantor.subKegiatan as Map<SubKegiatan['id'], SubKegiatan>,
  tugas: kantor.tugas as Map<TugasId, TugasTerbagi>,
  versi: versi as Map<string, number>,
});

export async function loadKantor(db: Db | Tx): Promise<LoadedKantor> {
  const budget = await loadBudget(db);
  const loaded: LoadedKantor = {
    kantor: {
      pengaturan: await loadPengaturan(db),
      kalender: await loadKalender(db),
      bagian: await loadBagian(db),
      timKerja: await loadTimKerja(db),
      pegawai: new Map(),
      ketidakhadiran: new Map(),
      subKegiatan: new Map(budget.subKegiatan.map(({ subKegiatan }) => [subKegiatan.id, subKegiatan])),
      tugas: new Map(),
      dpa: budget.dpa,
    },
    versi: new Map(budget.subKegiatan.map(({ subKegiatan, versi }) => [subKegiatan.id, versi])),
  };
  for (const person of await loadPegawai(db)) putPegawai(mutable(loaded), person);
  const maps = mutable(loaded);
  for (const { tugas, versi } of await loadTugas(db)) {
    maps.tugas.set(tugas.id, tugas);
    maps.versi.set(tugas.id, versi);
  }
  return loaded;
}

function putPegawai(maps: Mutable, { pegawai, versi, ketidakhadiran }: LoadedPegawai): void {
  maps.pegawai.set(pegawai.id, pegawai);
  maps.versi.set(pegawai.id, versi);
  if (ketidakhadiran.length > 0) maps.ketidakhadiran.set(pegawai.id, ketidakhadiran);
  else maps.ketidakhadiran.delete(pegawai.id);
}

export interface Refreshed {
  readonly loaded: LoadedKantor;
  /** People whose load or capacity may differ now. */
  readonly pegawai: ReadonlySet<PegawaiId> | 'semua';
  /** The touched tasks as they were before (undefined = new). */
  readonly tugas: ReadonlyMap<TugasId, TugasTerbagi | undefined>;
}

const REBUILD: ReadonlySet<TableName> = new Set(['pengaturan', 'hari_libur', 'ramadan']);
const BUDGET: ReadonlySet<TableName> = new Set(['dpa', 'sub_kegiatan', 'anggaran_sub_kegiatan', 'indikator']);
const OF_TASK = ['penugasan', 'pembatalan', 'alih_tugas'] as const;
const OF_PERSON = ['penempatan', 'ketidakhadiran', 'alasan_beban'] as const;

/**
 * Re-reads only what a command changed, so that one drop costs the same in an office of 100 and of 10.000 people.
 * The maps of `loaded` are changed in place; the returned wrapper is new.
 */
export async function refreshKantor(
  loaded: LoadedKantor,
  db: Db | Tx,
  rows: readonly ChangedRow[],
): Promise<Refreshed> {
  const of = (table: TableName): string[] => rows.filter((row) => row.tabel === table).map((row) => row.id);
  const touches = (tables: ReadonlySet<TableName>): boolean => rows.some((row) => tables.has(row.tabel));
  const maps = mutable(loaded);
  const people = new Set(of('pegawai') as PegawaiId[]);
  for (const table of OF_PERSON) for (const id of await ownersOf(db, table, of(table))) people.add(id);
  // And whose it was: an absence may be somebody else's now.
  const absen = new Set<string>(of('ketidakhadiran'));
  if (absen.size > 0)
    for (const [id, daftar] of maps.ketidakhadiran) if (daftar.some((satu) => absen.has(satu.id))) people.add(id);
  // The id of a share begins with that of its task (see penugasanId), and so do those of what was handed over or called off.
  const shares = OF_TASK.flatMap((table) => of(table).map((id) => id.slice(0, id.indexOf('.')) as TugasId));
  const tugas = new Map([...(of('tugas') as TugasId[]), ...shares].map((id) => [id, maps.tugas.get(id)] as const));

  const affected = new Set(people);
  const note = (id: TugasId): void => maps.tugas.get(id)?.penugasan.forEach((share) => affected.add(share.pegawaiId));
  for (const id of tugas.keys()) note(id);
  const found = new Set<string>();
  const placed: TugasTerbagi[] = [];
  for (const { tugas: task, versi } of await loadTugas(db, [...tugas.keys()])) {
    found.add(task.id);
    if (maps.tugas.get(task.id)?.urutan === task.urutan) maps.tugas.set(task.id, task);
    else placed.push(task);
    maps.versi.set(task.id, versi);
  }
  for (const id of tugas.keys()) if (!found.has(id)) maps.tugas.delete(id);
  place(maps.tugas, placed);
  for (const id of tugas.keys()) note(id);

  const present = new Set<string>();
  for (const person of await loadPegawai(db, [...people])) {
    present.add(person.pegawai.id);
    putPegawai(maps, person);
  }
  for (const id of people) {
    if (present.has(id)) continue;
    maps.pegawai.delete(id);
    maps.ketidakhadiran.delete(id);
  }
  const next = await refreshRest(loaded, db, touches);
  const all = touches(REBUILD) || weekOfUnits(loaded) !== weekOfUnits(next);
  return { loaded: next, pegawai: all ? 'semua' : affected, tugas };
}

/** Puts tasks that came, came back or were moved where the manual order has them, as a fresh reading of the file would. */
function place(tugas: Map<TugasId, TugasTerbagi>, baru: readonly TugasTerbagi[]): void {
  if (baru.length === 0) return;
  for (const { id } of baru) tugas.delete(id);
  const ada = [...tugas.values()];
  const urut = baru.toSorted(urutTugas);
  const [last, first] = [ada.at(-1), urut[0]];
  if (last && first && urutTugas(last, first) > 0) tugas.clear();
  let at = 0;
  if (tugas.size === 0)
    for (const task of ada) {
      for (let next = urut[at]; next && urutTugas(next, task) < 0; next = urut[++at]) tugas.set(next.id, next);
      tugas.set(task.id, task);
    }
  for (const task of urut.slice(at)) tugas.set(task.id, task);
}

/** The units with a working week of their own: a change is a change of capacity for all their people. */
const weekOfUnits = ({ kantor }: LoadedKantor): string =>
  kantor.bagian.flatMap(({ id, hariKerja }) => (hariKerja === undefined ? [] : [`${id}:${hariKerja}`])).join();

async function refreshRest(
  loaded: LoadedKantor,
  db: Db | Tx,
  touches: (tables: ReadonlySet<TableName>) => boolean,
): Promise<LoadedKantor> {
  const kantor: { -readonly [K in keyof Kantor]: Kantor[K] } = { ...loaded.kantor };
  const maps = mutable(loaded);
  if (touches(BUDGET)) {
    const budget = await loadBudget(db);
    maps.subKegiatan.clear();
    for (const { subKegiatan, versi } of budget.subKegiatan) {
      maps.subKegiatan.set(subKegiatan.id, subKegiatan);
      maps.versi.set(subKegiatan.id, versi);
    }
    kantor.dpa = budget.dpa;
  }
  if (touches(new Set(['bagian']))) kantor.bagian = await loadBagian(db);
  if (touches(new Set(['tim_kerja']))) kantor.timKerja = await loadTimKerja(db);
  if (touches(REBUILD)) {
    kantor.pengaturan = await loadPengaturan(db);
    kantor.kalender = await loadKalender(db);
  }
  return { kantor, versi: loaded.versi };
}

async function ownersOf(db: Db | Tx, table: (typeof OF_PERSON)[number], ids: readonly string[]): Promise<PegawaiId[]> {
  const owners: PegawaiId[] = [];
  for (let at = 0; at < ids.length; at += 500) {
    const part = await db
      .selectFrom(table)
      .select('pegawai_id')
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute();
    owners.push(...part.map((row) => row.pegawai_id as PegawaiId));
  }
  return owners;
}
