import { loadPerintah, selesaiOlehCatatan } from '../data/perintah';
import { setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { akhirBulan } from '../domain/akhirBulan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { sisaPorsi } from '../domain/porsi';
import type { Realisasi } from '../domain/realisasi';
import type { CapaianKantor } from './capaianKantor';
import { kunciPorsi } from './finishPerintah';
import { hariIni } from './hariIni';
import type { Program } from './program';

/** An order that the notes close or open again. */
export interface PerintahTercatat {
  readonly id: TugasId;
  readonly perihal: string;
  /** null = it opens again. */
  readonly selesai: Tanggal | null;
}

/**
 * Closing an order notes its realisasi; so noting all of it closes the order. A meeting goes on waiting for its notula, and
 * what nobody has holds its order open. It was done on the last day of the last month noted, or today where that is earlier.
 * Lowering a note below the share opens again what notes had closed, not what somebody closed by hand.
 */
export async function perintahTercatat(
  { cache, dokumen }: Program,
  { capaian, realisasi }: CapaianKantor,
  berubah: readonly Realisasi[],
): Promise<readonly PerintahTercatat[]> {
  const ids = [...new Set(berubah.map(({ tugasId }) => tugasId))];
  const found: PerintahTercatat[] = [];
  for (const [id, { perintah }] of ids.length > 0 ? await loadPerintah(dokumen.db, ids) : []) {
    const task = cache.kantor.tugas.get(id);
    const shares = capaian.get(id) ?? [];
    if (!task || shares.length === 0) continue;
    const [had, notes] = [new Map<string, Realisasi>(), new Map<string, Realisasi>()];
    for (const one of realisasi.get(id) ?? []) had.set(`${one.pegawaiId} ${one.bulan}`, one);
    for (const one of [...had.values(), ...berubah])
      if (one.tugasId === id) notes.set(`${one.pegawaiId} ${one.bulan}`, one);
    const [before, done] = [perOrang(had.values()), perOrang(notes.values())];
    const kurang = shares.filter(({ pegawaiId, rencana }) => (done.get(pegawaiId) ?? 0) < rencana);
    if (perintah.selesai !== null) {
      const turun = kurang.some(({ pegawaiId }) => (done.get(pegawaiId) ?? 0) < (before.get(pegawaiId) ?? 0));
      if (turun && (await selesaiOlehCatatan(dokumen.db, id)))
        found.push({ id, perihal: perintah.perihal, selesai: null });
      continue;
    }
    if ((perintah.jenis === 'rapat' && perintah.notula === '') || sisaPorsi(task) > 0 || kurang.length > 0) continue;
    const bulan = Math.max(...[...notes.values()].filter(({ volume }) => volume > 0).map((one) => one.bulan));
    if (!Number.isFinite(bulan)) continue;
    const [today, last] = [hariIni(), akhirBulan(cache.kantor.kalender.tahun, bulan)];
    const day = today < last ? today : last;
    found.push({ id, perihal: perintah.perihal, selesai: day < perintah.diterima ? perintah.diterima : day });
  }
  return found;
}

function perOrang(notes: Iterable<Realisasi>): ReadonlyMap<PegawaiId, number> {
  const done = new Map<PegawaiId, number>();
  for (const { pegawaiId, volume } of notes) done.set(pegawaiId, (done.get(pegawaiId) ?? 0) + volume);
  return done;
}

/**
 * Closes or opens them; whoever is still on them keeps their share, as when it is done by hand. The notes of the command are
 * written before this: so selesaiOlehCatatan knows it later.
 */
export async function writeTercatat(program: Program, tx: Tx, orders: readonly PerintahTercatat[]): Promise<void> {
  for (const { id, selesai } of orders) {
    await setRow(tx, 'perintah', id, { selesai });
    await kunciPorsi(program, tx, id, selesai !== null);
  }
}
