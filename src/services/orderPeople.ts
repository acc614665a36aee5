import type { BagianId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import type { KantorCache } from './kantorCache';

const RANK: Readonly<Record<string, number>> = { JPT: 0, Administrator: 1, Pengawas: 3 };

const kept = new WeakMap<KantorCache, { readonly generation: number; readonly people: readonly Pegawai[] }>();

/** People by bagian, the head first, then by tim kerja, kelas and name: never by load. */
export function ordered(cache: KantorCache, bagianId: BagianId | null): readonly Pegawai[] {
  let known = kept.get(cache);
  if (known?.generation !== cache.peopleGeneration) {
    known = { generation: cache.peopleGeneration, people: peopleInOrder(cache.kantor) };
    kept.set(cache, known);
  }
  return bagianId === null ? known.people : known.people.filter((person) => person.bagianId === bagianId);
}

/** The same order for an office that is not the open one (a worker reads its own). */
export function peopleInOrder({
  bagian,
  timKerja,
  pegawai,
}: Pick<Kantor, 'bagian' | 'timKerja' | 'pegawai'>): readonly Pegawai[] {
  const unitAt = new Map(bagian.map((unit, at) => [unit.id, at]));
  const teamAt = new Map(timKerja.map((team, at) => [team.id, at + 1]));
  const collator = new Intl.Collator('id');
  const key = (p: Pegawai): readonly number[] => [
    (p.bagianId && unitAt.get(p.bagianId)) ?? 1e6,
    p.timKerjaId ? 1 : 0,
    p.timKerjaId ? (teamAt.get(p.timKerjaId) ?? 1e6) : (RANK[p.jenisJabatan ?? ''] ?? 5),
    RANK[p.jenisJabatan ?? ''] ?? 5,
    -(p.kelas ?? 0),
  ];
  const keyed = [...pegawai.values()].map((p) => ({ p, key: key(p) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      const difference = (a.key[i] ?? 0) - (b.key[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return collator.compare(a.p.nama, b.p.nama);
  });
  return keyed.map(({ p }) => p);
}
