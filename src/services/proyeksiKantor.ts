import { hitungProyeksi, type Proyeksi } from '../domain/proyeksi';
import { tugasLepas, type TugasLepas } from '../domain/proyeksiTugas';
import { abkOf } from './abkKantor';
import type { KantorCache } from './kantorCache';

/** The projection of the open office with the tasks that lose somebody. */
export interface ProyeksiKantor {
  readonly proyeksi: Proyeksi;
  readonly lepas: readonly TugasLepas[];
}
const kept = new WeakMap<KantorCache, { readonly kunci: string; readonly hasil: ProyeksiKantor }>();

/** Counted once for every state of the office and day. */
export function proyeksiOf(cache: KantorCache): ProyeksiKantor {
  const abk = abkOf(cache);
  const kunci = `${cache.kantorGeneration} ${abk.dasar.per}`;
  const known = kept.get(cache);
  if (known?.kunci === kunci) return known.hasil;
  const proyeksi = hitungProyeksi(cache.kantor, abk);
  const hasil = { proyeksi, lepas: tugasLepas(cache.kantor, proyeksi) };
  kept.set(cache, { kunci, hasil });
  return hasil;
}
