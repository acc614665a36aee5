import type { PegawaiId, TugasId } from '../domain/ids';
import type { BahanBulanan } from '../domain/laporanBulanan';
import { capaianKantor, tersentuhSejak } from './capaianKantor';
import type { Kejadian } from './capaianPada';
import type { Program } from './program';

/** Tasks and people of whom the report of a month may say something else. */
export interface Tersentuh {
  readonly tugas: ReadonlySet<TugasId>;
  readonly orang: ReadonlySet<PegawaiId>;
}
interface Keadaan {
  readonly bahan: BahanBulanan;
  readonly kejadian: Kejadian;
}

/**
 * What commands since then touched, in the office as it was at the end of a month: besides the tasks and people they say, the
 * work that these people had before it was handed over, everybody it went through, and tasks whose order is another.
 */
export async function tersentuhBulan(
  program: Program,
  lama: Keadaan & { readonly generation: number },
  kini: Keadaan,
): Promise<Tersentuh | 'semua'> {
  const { cache } = program;
  const kena = tersentuhSejak(cache, await capaianKantor(program), lama.generation);
  const siapa = cache.touchedSince(lama.generation);
  if (kena === 'semua' || siapa === 'semua') return 'semua';
  const tugas = new Set(kena);
  const orang = new Set(siapa);
  const pindah = [...lama.kejadian.pindah, ...kini.kejadian.pindah];
  const pelaku = (daftar: (typeof pindah)[number][1]): PegawaiId[] =>
    daftar.flatMap(({ dariId, kepadaId }) => (kepadaId === null ? [dariId] : [dariId, kepadaId]));
  for (const [id, daftar] of pindah) if (pelaku(daftar).some((satu) => siapa.has(satu))) tugas.add(id);
  for (const [id, daftar] of pindah) if (tugas.has(id)) for (const satu of pelaku(daftar)) orang.add(satu);
  for (const id of perintahLain(lama.bahan.perintah, kini.bahan.perintah)) tugas.add(id);
  return { tugas, orang };
}

function perintahLain(lama: BahanBulanan['perintah'], baru: BahanBulanan['perintah']): TugasId[] {
  const isi = (semua: BahanBulanan['perintah']) => new Map(semua.map((satu) => [satu.tugasId, JSON.stringify(satu)]));
  const [dulu, kini] = [isi(lama), isi(baru)];
  return [...new Set([...dulu.keys(), ...kini.keys()])].filter((id) => dulu.get(id) !== kini.get(id));
}
