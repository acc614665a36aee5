import { loadPerintah } from '../data/perintah';
import { setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { akhirBulan } from '../domain/akhirBulan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { sisaPorsi } from '../domain/porsi';
import type { Realisasi } from '../domain/realisasi';
import type { CapaianKantor } from './capaianKantor';
import { hariIni } from './hariIni';
import type { Program } from './program';

/** An open order of which everything is noted. */
export interface PerintahTercatat {
  readonly id: TugasId;
  readonly perihal: string;
  readonly selesai: Tanggal;
}

/**
 * Closing an order notes its realisasi; so noting all of it closes the order. A meeting goes on waiting for its notula, and
 * what nobody has holds its order open. It was done on the last day of the last month noted, or today where that is earlier.
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
    const waits = perintah.selesai !== null || (perintah.jenis === 'rapat' && perintah.notula === '');
    if (!task || waits || shares.length === 0 || sisaPorsi(task) > 0) continue;
    const notes = new Map((realisasi.get(id) ?? []).map((one) => [`${one.pegawaiId} ${one.bulan}`, one]));
    for (const one of berubah) if (one.tugasId === id) notes.set(`${one.pegawaiId} ${one.bulan}`, one);
    const done = new Map<PegawaiId, number>();
    for (const { pegawaiId, volume } of notes.values()) done.set(pegawaiId, (done.get(pegawaiId) ?? 0) + volume);
    if (shares.some(({ pegawaiId, rencana }) => (done.get(pegawaiId) ?? 0) < rencana)) continue;
    const bulan = Math.max(...[...notes.values()].filter(({ volume }) => volume > 0).map((one) => one.bulan));
    if (!Number.isFinite(bulan)) continue;
    const [today, last] = [hariIni(), akhirBulan(cache.kantor.kalender.tahun, bulan)];
    const day = today < last ? today : last;
    found.push({ id, perihal: perintah.perihal, selesai: day < perintah.diterima ? perintah.diterima : day });
  }
  return found;
}

/** Closes them; whoever is still on them keeps their share, as when an order is closed by hand. */
export async function writeTercatat({ cache }: Program, tx: Tx, orders: readonly PerintahTercatat[]): Promise<void> {
  for (const { id, selesai } of orders) {
    await setRow(tx, 'perintah', id, { selesai });
    for (const share of cache.kantor.tugas.get(id)?.penugasan ?? [])
      if (share.sampai === undefined) await setRow(tx, 'penugasan', share.id, { terkunci: 1 });
  }
}
