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
type Terlibat = readonly (readonly [TugasId, readonly PegawaiId[]])[];

/** Who had the work before it was handed over or called off, and who got it. */
const terlibat = ({ pindah, batal }: Kejadian): Terlibat => [
  ...[...pindah].map(
    ([id, daftar]) =>
      [id, daftar.flatMap(({ dariId, kepadaId }) => (kepadaId === null ? [dariId] : [dariId, kepadaId]))] as const,
  ),
  ...[...batal].map(
    ([id, daftar]) => [id, daftar.flatMap(({ pegawaiId }) => (pegawaiId === null ? [] : [pegawaiId]))] as const,
  ),
];

/**
 * What commands since then touched, in the office as it was on an earlier day: besides the tasks and people they say, the work
 * that these people had before it was handed over or called off, and everybody it went through.
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
  const pemberi = pemberiLain(lama.dulu.kejadian, kejadian, kena);
  for (const satu of pemberi) for (const { id } of cache.tugasPegawai(satu)) tugas.add(id);
  const orang = new Set([...siapa, ...pemberi]);
  const riwayat = [...terlibat(lama.dulu.kejadian), ...terlibat(kejadian)];
  for (const [id, pelaku] of riwayat) if (pelaku.some((satu) => orang.has(satu))) tugas.add(id);
  for (const [id, pelaku] of riwayat) if (tugas.has(id)) for (const satu of pelaku) orang.add(satu);
  return { tugas, orang };
}

/** Who gives work away before they leave had planned all of theirs for the whole year (K2): one gift more or less may change it. */
function pemberiLain(lama: Kejadian, baru: Kejadian, tugas: Iterable<TugasId>): ReadonlySet<PegawaiId> {
  const hasil = new Set<PegawaiId>();
  for (const id of tugas) {
    const daftar = [lama, baru].map(({ pindah }) => pindah.get(id) ?? []);
    if (JSON.stringify(daftar[0]) === JSON.stringify(daftar[1])) continue;
    for (const { dariId } of daftar.flat()) hasil.add(dariId);
  }
  return hasil;
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
