import type { PegawaiId, TugasId } from '../domain/ids';
import type { BahanBulanan } from '../domain/laporanBulanan';
import { capaianKantor, tersentuhSejak, type CapaianKantor } from './capaianKantor';
import type { Kejadian } from './capaianPada';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

/** Tasks and people of whom something else may be said of an earlier day. */
export interface Tersentuh {
  readonly tugas: Set<TugasId>;
  readonly orang: Set<PegawaiId>;
}
type Pindah = readonly (readonly [TugasId, Kejadian['pindah'] extends ReadonlyMap<TugasId, infer D> ? D : never])[];

/**
 * What commands since then touched, in the office as it was on an earlier day: besides the tasks and people they say, the work
 * that these people had before it was handed over, and everybody it went through.
 */
export function tersentuhPada(
  cache: KantorCache,
  kini: Pick<CapaianKantor, 'pegawai'>,
  lama: { readonly generation: number; readonly dulu: { readonly kejadian: Kejadian } },
  kejadian: Kejadian,
): Tersentuh | 'semua' {
  const kena = tersentuhSejak(cache, kini, lama.generation);
  const siapa = cache.touchedSince(lama.generation);
  if (kena === 'semua' || siapa === 'semua') return 'semua';
  const tugas = new Set(kena);
  const orang = new Set(siapa);
  const pindah: Pindah = [...lama.dulu.kejadian.pindah, ...kejadian.pindah];
  const pelaku = (daftar: Pindah[number][1]): PegawaiId[] =>
    daftar.flatMap(({ dariId, kepadaId }) => (kepadaId === null ? [dariId] : [dariId, kepadaId]));
  for (const [id, daftar] of pindah) if (pelaku(daftar).some((satu) => siapa.has(satu))) tugas.add(id);
  for (const [id, daftar] of pindah) if (tugas.has(id)) for (const satu of pelaku(daftar)) orang.add(satu);
  return { tugas, orang };
}

/** The same for the report of a month, with the tasks whose order is another. */
export async function tersentuhBulan(
  program: Program,
  lama: { readonly generation: number; readonly bahan: BahanBulanan; readonly kejadian: Kejadian },
  kini: { readonly bahan: BahanBulanan; readonly kejadian: Kejadian },
): Promise<Tersentuh | 'semua'> {
  const { generation, kejadian } = lama;
  const hasil = tersentuhPada(
    program.cache,
    await capaianKantor(program),
    { generation, dulu: { kejadian } },
    kini.kejadian,
  );
  if (hasil === 'semua') return hasil;
  for (const id of perintahLain(lama.bahan.perintah, kini.bahan.perintah)) hasil.tugas.add(id);
  return hasil;
}

function perintahLain(lama: BahanBulanan['perintah'], baru: BahanBulanan['perintah']): TugasId[] {
  const isi = (semua: BahanBulanan['perintah']) => new Map(semua.map((satu) => [satu.tugasId, JSON.stringify(satu)]));
  const [dulu, kini] = [isi(lama), isi(baru)];
  return [...new Set([...dulu.keys(), ...kini.keys()])].filter((id) => dulu.get(id) !== kini.get(id));
}
