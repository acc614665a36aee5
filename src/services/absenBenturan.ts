import { benturanBertambah, sudahLebih } from '../domain/benturanBertambah';
import { benturanPegawai } from '../domain/benturan';
import type { KetidakhadiranId, PegawaiId } from '../domain/ids';
import type { Ketidakhadiran, Pegawai } from '../domain/pegawai';
import { conflictsOf } from './benturan';
import type { KantorCache } from './kantorCache';

/** By person and absence: counted once, afterwards only of whoever a command touched. */
interface Known {
  generation: number;
  readonly found: Map<PegawaiId, Map<KetidakhadiranId, number>>;
}
const kept = new WeakMap<KantorCache, Known>();

function known(cache: KantorCache, id: PegawaiId): Map<KetidakhadiranId, number> {
  let now = kept.get(cache);
  if (!now) kept.set(cache, (now = { generation: cache.generation, found: new Map() }));
  if (now.generation !== cache.generation) {
    const touched = cache.touchedSince(now.generation);
    if (touched === 'semua') now.found.clear();
    else for (const one of touched) now.found.delete(one);
    now.generation = cache.generation;
  }
  let own = now.found.get(id);
  if (!own) now.found.set(id, (own = new Map<KetidakhadiranId, number>()));
  return own;
}

/** Tasks of the person that fit less because of a recorded absence, and did fit in their days without it. */
export function absenceConflicts(cache: KantorCache, person: Pegawai, absen: Ketidakhadiran): number {
  const after = conflictsOf(cache, person);
  if (after.length === 0) return 0;
  const own = known(cache, person.id);
  const ada = own.get(absen.id);
  if (ada !== undefined) return ada;
  const others = (cache.kantor.ketidakhadiran.get(person.id) ?? []).filter(({ id }) => id !== absen.id);
  const without = { ...cache.kantor, ketidakhadiran: new Map([[person.id, others]]) };
  const before = benturanPegawai(without, person, cache.tugasPegawai(person.id));
  const count = benturanBertambah(before, after).filter((one) => !sudahLebih(before, one)).length;
  own.set(absen.id, count);
  return count;
}
