import { listPembatalan } from '../data/pembatalan';
import { loadRealisasi, semuaRealisasi } from '../data/realisasi';
import type { Db } from '../data/schema';
import type { PegawaiId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { capaianTugas, type CapaianPorsi, type PorsiBatal, type Realisasi } from '../domain/realisasi';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

/** Plan and actual of the whole office as it is now. Tasks and people without any entry are missing. */
export interface CapaianKantor {
  readonly realisasi: ReadonlyMap<TugasId, readonly Realisasi[]>;
  readonly batal: ReadonlyMap<TugasId, readonly PorsiBatal[]>;
  /** A task that nothing happened to keeps its list. */
  readonly capaian: ReadonlyMap<TugasId, readonly CapaianPorsi[]>;
  /** In the order of kantor.tugas. */
  readonly pegawai: ReadonlyMap<PegawaiId, readonly CapaianPorsi[]>;
  /** That order, to sort by. */
  readonly urutan: (a: CapaianPorsi, b: CapaianPorsi) => number;
}

/** The same, carried on in place from command to command. */
interface Kept extends CapaianKantor {
  generation: number;
  readonly realisasi: Map<TugasId, Realisasi[]>;
  readonly batal: Map<TugasId, PorsiBatal[]>;
  readonly capaian: Map<TugasId, readonly CapaianPorsi[]>;
  readonly pegawai: Map<PegawaiId, readonly CapaianPorsi[]>;
  /** Place of every task in kantor.tugas. */
  tempat: ReadonlyMap<TugasId, number>;
}
const kept = new WeakMap<KantorCache, Promise<Kept>>();

/** Counted once, in stretches; after a command only the tasks that command touched are read and counted again. */
export async function capaianKantor({ cache, dokumen }: Pick<Program, 'cache' | 'dokumen'>): Promise<CapaianKantor> {
  const known = kept.get(cache);
  const next = known === undefined ? muatSemua(cache, dokumen.db) : known.then((k) => susul(k, cache, dokumen.db));
  kept.set(cache, next);
  try {
    return await next;
  } catch (error) {
    kept.delete(cache);
    throw error;
  }
}

async function muatSemua(cache: KantorCache, db: Db): Promise<Kept> {
  const { generation } = cache;
  const napas = jeda();
  const isi: Kept = {
    generation,
    realisasi: await semuaRealisasi(db, napas),
    batal: await loadBatal(db),
    capaian: new Map(),
    pegawai: new Map(),
    tempat: urutanTugas(cache.kantor),
    urutan: (a, b) => (isi.tempat.get(a.tugasId) ?? 0) - (isi.tempat.get(b.tugasId) ?? 0),
  };
  const pegawai = new Map<PegawaiId, CapaianPorsi[]>();
  for (const id of cache.kantor.tugas.keys()) {
    for (const satu of hitung(isi, cache.kantor, id)) {
      const daftar = pegawai.get(satu.pegawaiId);
      if (daftar) daftar.push(satu);
      else pegawai.set(satu.pegawaiId, [satu]);
    }
    await napas();
  }
  for (const [id, daftar] of pegawai) isi.pegawai.set(id, daftar);
  // Whatever came in between two stretches is caught up with.
  return susul(isi, cache, db);
}

async function susul(isi: Kept, cache: KantorCache, db: Db): Promise<Kept> {
  if (isi.generation === cache.generation) return isi;
  const { generation } = cache;
  const tugas = cache.tasksSince(isi.generation);
  const perlu = tersentuhSejak(cache, isi, isi.generation);
  if (tugas === 'semua' || perlu === 'semua') return muatSemua(cache, db);
  const ids = [...tugas.hasil];
  const [realisasi, batal] =
    ids.length > 0 ? [await loadRealisasi(db, ids), await loadBatal(db, ids)] : [new Map(), new Map()];
  ganti(isi.realisasi, ids, realisasi);
  ganti(isi.batal, ids, batal);
  isi.generation = generation;
  hitungLagi(isi, cache.kantor, perlu);
  return susul(isi, cache, db);
}

/** Tasks whose plan or actual may be another since that generation. */
export function tersentuhSejak(
  cache: KantorCache,
  { pegawai }: Pick<CapaianKantor, 'pegawai'>,
  generation: number,
): ReadonlySet<TugasId> | 'semua' {
  const tugas = cache.tasksSince(generation);
  const orang = cache.touchedSince(generation);
  if (tugas === 'semua' || orang === 'semua') return 'semua';
  const hasil = new Set([...tugas.tugas, ...tugas.hasil]);
  // Their capacity may be another, and the months of their plan with it.
  for (const id of orang) {
    for (const { tugasId } of pegawai.get(id) ?? []) hasil.add(tugasId);
    for (const satu of cache.tugasPegawai(id)) hasil.add(satu.id);
  }
  return hasil;
}

function ganti<T>(ke: Map<TugasId, T[]>, ids: readonly TugasId[], baru: ReadonlyMap<TugasId, T[]>): void {
  for (const id of ids) {
    const daftar = baru.get(id);
    if (daftar) ke.set(id, daftar);
    else ke.delete(id);
  }
}

function hitung(isi: Kept, kantor: Kantor, id: TugasId): readonly CapaianPorsi[] {
  const tugas = kantor.tugas.get(id);
  const baru = tugas ? capaianTugas(kantor, tugas, isi.realisasi.get(id) ?? [], isi.batal.get(id) ?? []) : [];
  if (baru.length > 0) isi.capaian.set(id, baru);
  else isi.capaian.delete(id);
  return baru;
}

/** Counts these tasks, and puts them into the lists of the people who had or have a part in them. */
function hitungLagi(isi: Kept, kantor: Kantor, perlu: ReadonlySet<TugasId>): void {
  const baru = new Map<PegawaiId, CapaianPorsi[]>();
  for (const id of perlu) {
    for (const { pegawaiId } of isi.capaian.get(id) ?? []) if (!baru.has(pegawaiId)) baru.set(pegawaiId, []);
    for (const satu of hitung(isi, kantor, id)) {
      const daftar = baru.get(satu.pegawaiId);
      if (daftar) daftar.push(satu);
      else baru.set(satu.pegawaiId, [satu]);
    }
  }
  if ([...perlu].some((id) => isi.tempat.has(id) !== kantor.tugas.has(id))) isi.tempat = urutanTugas(kantor);
  for (const [id, tambahan] of baru) {
    const tetap = (isi.pegawai.get(id) ?? []).filter(({ tugasId }) => !perlu.has(tugasId));
    const daftar = [...tetap, ...tambahan].sort(isi.urutan);
    if (daftar.length > 0) isi.pegawai.set(id, daftar);
    else isi.pegawai.delete(id);
  }
}

const urutanTugas = ({ tugas }: Kantor): ReadonlyMap<TugasId, number> =>
  new Map([...tugas.keys()].map((id, tempat) => [id, tempat]));

/** One part per person, from however many days. */
async function loadBatal(db: Db, ids?: readonly TugasId[]): Promise<Map<TugasId, PorsiBatal[]>> {
  const hasil = new Map<TugasId, PorsiBatal[]>();
  for (const { tugasId, pegawaiId, porsi, pulih } of await listPembatalan(db, ids)) {
    if (pulih !== undefined) continue;
    const daftar = hasil.get(tugasId) ?? [];
    const lama = daftar.find((one) => one.pegawaiId === pegawaiId);
    const satu = { tugasId, pegawaiId, porsi: porsi + (lama?.porsi ?? 0) };
    hasil.set(tugasId, [...daftar.filter((one) => one !== lama), satu]);
  }
  return hasil;
}
