import { loadRealisasi } from '../data/realisasi';
import { liveRows } from '../data/rows';
import type { Db } from '../data/schema';
import type { PegawaiId, TugasId } from '../domain/ids';
import { capaianTugas, type CapaianPorsi, type PorsiBatal, type Realisasi } from '../domain/realisasi';
import type { TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

/** Plan and actual of the whole office. Tasks and people without any entry are missing. */
export interface CapaianKantor {
  readonly realisasi: ReadonlyMap<TugasId, readonly Realisasi[]>;
  readonly batal: ReadonlyMap<TugasId, readonly PorsiBatal[]>;
  readonly capaian: ReadonlyMap<TugasId, readonly CapaianPorsi[]>;
  /** In the order of kantor.tugas. */
  readonly pegawai: ReadonlyMap<PegawaiId, readonly CapaianPorsi[]>;
}

interface Kept {
  generation: number;
  readonly realisasi: Map<TugasId, Realisasi[]>;
  readonly batal: Map<TugasId, PorsiBatal[]>;
  readonly tugas: Map<TugasId, TugasTerbagi>;
  readonly capaian: Map<TugasId, readonly CapaianPorsi[]>;
  hasil: CapaianKantor;
}
const kept = new WeakMap<KantorCache, Promise<Kept>>();

/** Counted once; after a command only the tasks that command touched are read and counted again. */
export async function capaianKantor({ cache, dokumen }: Pick<Program, 'cache' | 'dokumen'>): Promise<CapaianKantor> {
  const known = kept.get(cache);
  const next = known === undefined ? muatSemua(cache, dokumen.db) : known.then((k) => susul(k, cache, dokumen.db));
  kept.set(cache, next);
  try {
    return (await next).hasil;
  } catch (error) {
    kept.delete(cache);
    throw error;
  }
}

async function muatSemua(cache: KantorCache, db: Db): Promise<Kept> {
  const { generation } = cache;
  const baru: Kept = {
    generation,
    realisasi: await loadRealisasi(db),
    batal: await loadBatal(db),
    tugas: new Map(),
    capaian: new Map(),
    hasil: { realisasi: new Map(), batal: new Map(), capaian: new Map(), pegawai: new Map() },
  };
  hitung(baru, cache, 'semua', 'semua');
  return baru;
}

async function susul(known: Kept, cache: KantorCache, db: Db): Promise<Kept> {
  if (known.generation === cache.generation) return known;
  const hasil = cache.resultsSince(known.generation);
  const orang = cache.touchedSince(known.generation);
  if (hasil === 'semua' || orang === 'semua') return muatSemua(cache, db);
  const { generation } = cache;
  const ids = [...hasil];
  if (ids.length > 0) {
    ganti(known.realisasi, ids, await loadRealisasi(db, ids));
    ganti(known.batal, ids, await loadBatal(db, ids));
  }
  known.generation = generation;
  hitung(known, cache, hasil, orang);
  return known;
}

function ganti<T>(ke: Map<TugasId, T[]>, ids: readonly TugasId[], baru: ReadonlyMap<TugasId, T[]>): void {
  for (const id of ids) {
    const daftar = baru.get(id);
    if (daftar) ke.set(id, daftar);
    else ke.delete(id);
  }
}

/** Counts the tasks that are other objects now, have other results or people with another capacity. */
function hitung(
  isi: Kept,
  { kantor }: KantorCache,
  hasil: ReadonlySet<TugasId> | 'semua',
  orang: ReadonlySet<PegawaiId> | 'semua',
): void {
  const capaian = new Map<TugasId, readonly CapaianPorsi[]>();
  const pegawai = new Map<PegawaiId, CapaianPorsi[]>();
  for (const [id, tugas] of kantor.tugas) {
    const lama = isi.capaian.get(id) ?? [];
    const tetap =
      hasil !== 'semua' &&
      orang !== 'semua' &&
      isi.tugas.get(id) === tugas &&
      !hasil.has(id) &&
      !lama.some((satu) => orang.has(satu.pegawaiId));
    const baru = tetap ? lama : capaianTugas(kantor, tugas, isi.realisasi.get(id) ?? [], isi.batal.get(id) ?? []);
    isi.tugas.set(id, tugas);
    if (baru.length > 0) capaian.set(id, baru);
    for (const satu of baru) {
      const daftar = pegawai.get(satu.pegawaiId);
      if (daftar) daftar.push(satu);
      else pegawai.set(satu.pegawaiId, [satu]);
    }
  }
  isi.capaian.clear();
  for (const [id, daftar] of capaian) isi.capaian.set(id, daftar);
  isi.hasil = { realisasi: new Map(isi.realisasi), batal: new Map(isi.batal), capaian, pegawai };
}

/** One part per person, from however many days. */
async function loadBatal(db: Db, ids?: readonly TugasId[]): Promise<Map<TugasId, PorsiBatal[]>> {
  const hasil = new Map<TugasId, PorsiBatal[]>();
  const rows = await liveRows(db, 'pembatalan', ids && { column: 'tugas_id', values: ids });
  for (const { tugas_id, pegawai_id, porsi } of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const tugasId = tugas_id as TugasId;
    const daftar = hasil.get(tugasId) ?? [];
    const lama = daftar.find(({ pegawaiId }) => pegawaiId === pegawai_id);
    const satu = { tugasId, pegawaiId: pegawai_id as PegawaiId | null, porsi: porsi + (lama?.porsi ?? 0) };
    hasil.set(tugasId, [...daftar.filter((one) => one !== lama), satu]);
  }
  return hasil;
}
