import { DATA_DIHAPUS } from '../redaksi';
import { dikenalSaatHapus, parseIsi } from '../replay';
import type { Db, TableName, Tx } from '../schema';
import { logBertemu, type BarisLog, type LogBertemu } from './logBertemu';

type Nilai = string | number | null;

/** Two people wrote one field without having seen each other, and one of the two values is gone. */
export interface BenturanKolom {
  readonly tabel: TableName;
  readonly id: string;
  readonly kolom: string;
  /** Command whose value was overwritten unseen, and that value. */
  readonly kalah: { readonly perubahan: string; readonly nilai: Nilai };
  /** The next write after it, and its value. */
  readonly pemenang: { readonly perubahan: string; readonly nilai: Nilai };
  /** What the field holds now (a third value when somebody wrote it since), and the command that wrote it. */
  readonly kini: Nilai;
  readonly terakhir: string;
}

interface Tulisan {
  readonly perubahan: string;
  readonly nilai: Nilai;
  readonly lihat: string | null;
}

/**
 * Conflicts are computed from the log alone, so every copy lists the same ones. The writes of one field form a tree by what
 * each had seen; the last write in the order of the log is what the field holds.
 * G5 a write that nobody saw and that is not the last was overwritten unseen: a conflict, unless its value is the present;
 * G6 what somebody saw and wrote over is no conflict, nor are two writes inside one command or inserts that agree;
 * G8 a row that is removed in the end while the removing side had not seen all that others wrote into it (vector `*` of the
 *    entry): the newest unseen write of each session conflicts with the removal (`kolom` = `dihapus`);
 * G7 a conflict is settled by a live row of `benturan_selesai` that names the lost write: later writes do not open it again.
 */
export async function daftarBenturan(db: Db | Tx, baris?: readonly BarisLog[]): Promise<BenturanKolom[]> {
  const settled = new Set(
    (
      await db
        .selectFrom('benturan_selesai')
        .select(['tabel', 'baris_id', 'kolom', 'kalah'])
        .where('dihapus', 'is', null)
        .execute()
    ).map((row) => [row.tabel, row.baris_id, row.kolom, row.kalah].join('\n')),
  );
  const found: BenturanKolom[] = [];
  for (const { tabel, id, entries } of await logBertemu(db, baris))
    for (const one of conflictsOf(tabel, id, entries))
      if (!settled.has([tabel, id, one.kolom, one.kalah.perubahan].join('\n'))) found.push(one);
  return found;
}

/** A command that revived a row and wrote into it meets a removal once. */
function conflictsOf(tabel: TableName, id: string, entries: LogBertemu['entries']): BenturanKolom[] {
  const found = rowConflicts(tabel, id, entries);
  const told = new Set(found.filter(({ kolom }) => kolom === 'dihapus').map(({ kalah }) => kalah.perubahan));
  return [...found, ...removalConflicts(tabel, id, entries).filter(({ kalah }) => !told.has(kalah.perubahan))];
}

function rowConflicts(tabel: TableName, id: string, entries: LogBertemu['entries']): BenturanKolom[] {
  const perKolom = new Map<string, Tulisan[]>();
  for (const { perubahan, isi } of entries)
    for (const [kolom, [, nilai, lihat]] of Object.entries(parseIsi(isi))) {
      const list = perKolom.get(kolom) ?? [];
      const sebelum = list.at(-1);
      // A command that writes a field twice has written its last value once, and had seen what it saw first.
      if (sebelum?.perubahan === perubahan) list[list.length - 1] = { ...sebelum, nilai };
      else list.push({ perubahan, nilai, lihat });
      perKolom.set(kolom, list);
    }
  return [...perKolom].flatMap(([kolom, tulisan]) => {
    const terakhir = tulisan.at(-1);
    if (!terakhir) return [];
    const dilihat = new Set(tulisan.map(({ lihat }) => lihat));
    return tulisan.flatMap((kalah, at): BenturanKolom[] => {
      const pemenang = tulisan[at + 1];
      if (!pemenang || dilihat.has(kalah.perubahan) || sama(kolom, kalah, terakhir)) return [];
      return [{ tabel, id, kolom, kalah, pemenang, kini: terakhir.nilai, terakhir: terakhir.perubahan }];
    });
  });
}

/** Two removals name different commands and mean the same; about what was blanked of a person nothing is left to decide. */
const sama = (kolom: string, a: Tulisan, b: Tulisan): boolean => {
  if (a.nilai === DATA_DIHAPUS || b.nilai === DATA_DIHAPUS) return true;
  return kolom === 'dihapus' ? (a.nilai === null) === (b.nilai === null) : a.nilai === b.nilai;
};

/** G8, one for each session: to settle what one of them wrote says nothing of what another did. */
function removalConflicts(tabel: TableName, id: string, entries: LogBertemu['entries']): BenturanKolom[] {
  const removal = entries.findLast(({ isi }) => 'dihapus' in parseIsi(isi));
  const dihapus = removal && parseIsi(removal.isi)['dihapus']?.[1];
  const known = removal && dikenalSaatHapus(removal.isi);
  if (!removal || !known || dihapus === null || dihapus === undefined) return [];
  const own = removal.perubahan.slice(13);
  const unseen = new Map<string, string>();
  for (const { perubahan, isi } of entries) {
    const sesi = perubahan.slice(13);
    const writes = Object.keys(parseIsi(isi)).some((kolom) => kolom !== 'dihapus');
    if (writes && sesi !== own && perubahan > (known[sesi] ?? '')) unseen.set(sesi, perubahan);
  }
  const pemenang = { perubahan: removal.perubahan, nilai: dihapus };
  return [...unseen.values()].map((perubahan) => {
    const kalah = { perubahan, nilai: null };
    return { tabel, id, kolom: 'dihapus', kalah, pemenang, kini: dihapus, terakhir: removal.perubahan };
  });
}
