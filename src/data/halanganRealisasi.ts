import type { PegawaiId, PerubahanId, TugasId } from '../domain/ids';
import { kaliBagiNaik } from '../domain/porsi';
import { SATU } from '../domain/realisasi';
import { desimalRingkas } from '../domain/tampil';
import { penugasanId } from './ids';
import { nameFinder } from './namaBaris';
import { loadRealisasi, realisasiId } from './realisasi';
import { rowsById, type GroupedEntry } from './rencanaUrung';
import type { Db, Tx } from './schema';

/** What undoing a command makes of a number in a row: 0 where the row goes; undefined where it stays. */
function semula({ jenis, isi }: GroupedEntry, kolom: 'porsi' | 'volume'): number | undefined {
  const { dihapus, [kolom]: angka } = isi;
  if (jenis === 'I' || (dihapus !== undefined && dihapus[1] === null)) return 0;
  return angka === undefined ? undefined : Number(angka[0]);
}

/** Of several writes of a row by one command the first says what was before. */
function sebelumnya(entries: readonly GroupedEntry[], tabel: 'penugasan' | 'realisasi', kolom: 'porsi' | 'volume') {
  const hasil = new Map<string, { readonly nilai: number; readonly group: string }>();
  for (const entry of entries) {
    const nilai = entry.tabel === tabel ? semula(entry, kolom) : undefined;
    if (nilai !== undefined && !hasil.has(entry.id)) hasil.set(entry.id, { nilai, group: entry.group });
  }
  return hasil;
}

/** Of these notes those that were written after a command. */
async function dicatatSesudah(tx: Tx | Db, id: PerubahanId, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const hasil = new Set<string>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await tx
      .selectFrom('log')
      .select('id')
      .distinct()
      .where('tabel', '=', 'realisasi')
      .where('id', 'in', ids.slice(at, at + 500))
      .where('perubahan', '>', id)
      .execute();
    for (const row of rows) hasil.add(row.id);
  }
  return hasil;
}

interface Selesai {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  /** Hundredths of a unit. */
  volume: number;
  readonly catatan: string[];
}

/** A share that would go, or become less than what was noted on it since: the notes would be left without one (R4). */
export async function halanganRealisasi(
  tx: Tx | Db,
  id: PerubahanId,
  entries: readonly GroupedEntry[],
): Promise<ReadonlyMap<string, string>> {
  const blocked = new Map<string, string>();
  const porsi = sebelumnya(entries, 'penugasan', 'porsi');
  if (porsi.size === 0) return blocked;
  const volume = sebelumnya(entries, 'realisasi', 'volume');
  // The id of a share begins with that of its task.
  const tugasIds = [...new Set([...porsi.keys()].map((id) => id.slice(0, id.indexOf('.'))))] as TugasId[];
  const selesai = new Map<string, Selesai>();
  for (const semua of (await loadRealisasi(tx, tugasIds)).values())
    for (const satu of semua) {
      const { tugasId, pegawaiId } = satu;
      const milik = penugasanId(tugasId, pegawaiId);
      if (!porsi.has(milik)) continue;
      const jumlah = selesai.get(milik) ?? { tugasId, pegawaiId, volume: 0, catatan: [] };
      jumlah.volume += volume.get(realisasiId(satu))?.nilai ?? satu.volume;
      jumlah.catatan.push(realisasiId(satu));
      selesai.set(milik, jumlah);
    }
  if (selesai.size === 0) return blocked;
  const sesudah = await dicatatSesudah(
    tx,
    id,
    [...selesai.values()].flatMap(({ catatan }) => catatan),
  );
  const kolom = ['volume', 'pembagi', 'hadir_bersama', 'satuan'];
  const tugas = new Map((await rowsById(tx, 'tugas', tugasIds, kolom)).map((row) => [String(row['id']), row]));
  const nama = nameFinder(tx);
  for (const [milik, { tugasId, pegawaiId, volume: sudah, catatan }] of selesai) {
    if (sudah === 0 || !catatan.some((satu) => sesudah.has(satu))) continue;
    const { nilai = 0, group = '' } = porsi.get(milik) ?? {};
    const row = tugas.get(tugasId);
    const seluruh = Number(row?.['volume'] ?? 0) * SATU;
    const bersama = row?.['hadir_bersama'] === 1 || seluruh === 0;
    const perlu = bersama ? 0 : kaliBagiNaik(sudah, Number(row?.['pembagi'] ?? 0), seluruh);
    if (blocked.has(group) || (nilai > 0 && perlu <= nilai)) continue;
    const berapa = `${desimalRingkas(sudah / SATU, 2)} ${String(row?.['satuan'] ?? '') || 'satuan'}`;
    const siapa = await nama('pegawai', pegawaiId);
    blocked.set(group, `realisasi ${siapa} sudah dicatat (${berapa}); kosongkan dahulu, atau pakai Alihkan tugas`);
  }
  return blocked;
}
