import type { Penulis } from './commands';
import type { Db, SystemTables, Tx } from './schema';

/** Which commands undo which, and whether an undo still stands. */

/** Of these commands those whose undo stands: undone by a command that was not undone itself. */
export async function undoneAmong(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  // What undoes what, level by level: an undo of an undo gives the first one back.
  const undoing = new Map<string, string[]>();
  for (let level = [...ids]; level.length > 0;) {
    const rows = await db
      .selectFrom('perubahan')
      .select(['id', 'urungkan'])
      .where('urungkan', 'in', level.slice(0, 30_000))
      .execute();
    for (const { id, urungkan } of rows) if (urungkan) undoing.set(urungkan, [...(undoing.get(urungkan) ?? []), id]);
    level = rows.map(({ id }) => id);
  }
  const stands = (id: string): boolean => !(undoing.get(id) ?? []).some(stands);
  return new Set(ids.filter((id) => !stands(id)));
}

/** Whether each of these commands is an undo, or the undo of an undo; plain commands are left out. */
export async function urungChain(
  db: Db,
  rows: readonly Pick<SystemTables['perubahan'], 'id' | 'urungkan'>[],
): Promise<Map<string, 'mundur' | 'maju'>> {
  const target = new Map<string, string | null>(rows.map(({ id, urungkan }) => [id, urungkan]));
  for (;;) {
    const unknown = [...new Set(target.values())].filter((id): id is string => id !== null && !target.has(id));
    if (unknown.length === 0) break;
    const found = await db.selectFrom('perubahan').select(['id', 'urungkan']).where('id', 'in', unknown).execute();
    for (const id of unknown) target.set(id, found.find((row) => row.id === id)?.urungkan ?? null);
  }
  const arah = new Map<string, 'mundur' | 'maju'>();
  for (const { id } of rows) {
    let steps = 0;
    for (let at = target.get(id) ?? null; at !== null; at = target.get(at) ?? null) steps++;
    if (steps > 0) arah.set(id, steps % 2 === 1 ? 'mundur' : 'maju');
  }
  return arah;
}

/** Why a command may not be undone by who works here, whatever it changed; '' = it may. */
export function halanganUrung(
  row: Pick<SystemTables['perubahan'], 'jenis' | 'aktor' | 'pc'>,
  undone: boolean,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
): string {
  if (undone) return 'sudah diurungkan';
  if (row.jenis === 'migrasi') return 'dibuat oleh aplikasi saat berkas dibuat atau diperbarui';
  if (row.jenis === 'tetap')
    return 'yang sudah keluar tidak diurungkan: naskah dibatalkan lewat Register, catatan laporan tetap';
  if (row.jenis === 'redaksi') return 'penghapusan data pribadi tidak dapat dikembalikan';
  if (row.aktor !== penulis.nama) return `hanya ${row.aktor} yang dapat mengurungkannya`;
  return row.pc === penulis.pc ? '' : `hanya dapat diurungkan di komputer ${row.pc}`;
}
