import type { Tanggal } from '../domain/ids';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

type PerHari<T> = (program: Program, hari: Tanggal) => Promise<T>;

/** What `hitung` answers of a day, kept until somebody's data changes; what failed is tried again. */
export function ingatPerHari<T>(hitung: PerHari<T>): PerHari<T> {
  const kept = new WeakMap<KantorCache, { readonly generation: number; readonly perHari: Map<Tanggal, Promise<T>> }>();
  return (program, hari) => {
    const { cache } = program;
    const { peopleGeneration: generation } = cache;
    let known = kept.get(cache);
    if (known?.generation !== generation) kept.set(cache, (known = { generation, perHari: new Map() }));
    const { perHari } = known;
    const found = perHari.get(hari) ?? hitung(program, hari);
    perHari.set(hari, found);
    found.catch(() => perHari.delete(hari));
    return found;
  };
}
