import { keluarSebelum } from '../data/keluarPada';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { pegawaiDiketahui, type BelumKeluar } from '../domain/keluarDiketahui';
import { batasDiketahui } from './absenPada';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

type Orang = ReadonlyMap<PegawaiId, BelumKeluar>;
interface Kept {
  readonly generation: number;
  readonly perHari: Map<Tanggal, Promise<Orang>>;
}
const kept = new WeakMap<KantorCache, Kept>();

/** People whose leaving a report up to the day does not know yet (pegawaiDiketahui), as they were then. */
export function keluarPada({ cache, dokumen }: Program, hari: Tanggal): Promise<Orang> {
  const { peopleGeneration: generation } = cache;
  let known = kept.get(cache);
  if (known?.generation !== generation) kept.set(cache, (known = { generation, perHari: new Map() }));
  const { perHari } = known;
  const found = perHari.get(hari) ?? susun(cache, dokumen.db, hari);
  perHari.set(hari, found);
  found.catch(() => perHari.delete(hari));
  return found;
}

async function susun({ kantor }: KantorCache, db: Program['dokumen']['db'], hari: Tanggal): Promise<Orang> {
  const found = new Map<PegawaiId, BelumKeluar>();
  for (const [id, { dulu, ditulis }] of await keluarSebelum(db, await batasDiketahui(db, hari))) {
    const kini = kantor.pegawai.get(id);
    const orang = kini && pegawaiDiketahui(kini, dulu, hari);
    if (orang && orang !== kini) found.set(id, { orang, ditulis });
  }
  return found;
}
