import { daftarBenturan, type BenturanKolom } from '../data/gabung/benturan';
import type { BarisLog } from '../data/gabung/logBertemu';
import { listPembatalan } from '../data/pembatalan';
import { removeRows, ofThisOffice, setRow } from '../data/rows';
import type { Db, Tx } from '../data/schema';
import { bagiMenit } from '../domain/porsi';
import type { PenugasanId, TugasId } from '../domain/ids';

/** A conflict with those that its decision settles too. */
export interface BenturanPokok extends BenturanKolom {
  readonly ikut: readonly BenturanKolom[];
}

/** The field that a person edits comes first; its divisor is derived from it. */
const POKOK = ['volume', 'pembagi'];
const sesi = (perubahan: string): string => perubahan.slice(13);

/**
 * One edit of the volume of a task writes its divisor and the shares of its people as well. Where such an edit lost, that
 * is one conflict and one decision: the divisor and the shares that the same session lost on that task follow the volume
 * (or the divisor where the volume agrees). Decided apart they would leave a task divided by another number than its own.
 */
export async function denganIkut(db: Db, conflicts: readonly BenturanKolom[]): Promise<BenturanPokok[]> {
  const pokok = new Map<string, BenturanPokok & { ikut: BenturanKolom[] }>();
  for (const kolom of POKOK)
    for (const one of conflicts) {
      const kunci = `${one.id}\n${sesi(one.kalah.perubahan)}`;
      if (one.tabel === 'tugas' && one.kolom === kolom && !pokok.has(kunci)) pokok.set(kunci, { ...one, ikut: [] });
    }
  const tugas = pokok.size === 0 ? new Map<string, string>() : await tugasDari(db, conflicts);
  return conflicts.flatMap((one): BenturanPokok[] => {
    const dari = one.tabel === 'tugas' ? one.id : tugas.get(one.id);
    const utama = pokok.get(`${dari ?? ''}\n${sesi(one.kalah.perubahan)}`);
    const terkait = one.tabel === 'tugas' ? POKOK.includes(one.kolom) : isPorsi(one);
    if (!utama || !terkait) return [{ ...one, ikut: [] }];
    if (utama.tabel === one.tabel && utama.kolom === one.kolom && utama.kalah.perubahan === one.kalah.perubahan)
      return [utama];
    // The session wrote the volume twice and lost both: each of them is a decision of its own.
    if (one.tabel === 'tugas' && one.kolom === utama.kolom) return [{ ...one, ikut: [] }];
    utama.ikut.push(one);
    return [];
  });
}

const isPorsi = ({ tabel, kolom }: BenturanKolom): boolean => tabel === 'penugasan' && kolom === 'porsi';

/** Task of each share in conflict. */
async function tugasDari(db: Db, conflicts: readonly BenturanKolom[]): Promise<Map<string, string>> {
  const ids = [...new Set(conflicts.filter(isPorsi).map(({ id }) => id))];
  const found = new Map<string, string>();
  for (let at = 0; at < ids.length; at += 500)
    for (const row of await db
      .selectFrom('penugasan')
      .select(['id', 'tugas_id'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute())
      found.set(row.id, row.tugas_id);
  return found;
}

/**
 * Shares that came to more than the divisor that was chosen (somebody joined on the other side) keep their proportions.
 * Returns what this made to differ from a lost write: it is part of the same decision.
 */
export async function muatkanPorsi(tx: Tx, tugasId: string): Promise<BenturanKolom[]> {
  const tugas = await tx
    .selectFrom('tugas')
    .select(['pembagi', 'hadir_bersama'])
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', tugasId)
    .executeTakeFirst();
  if (!tugas || tugas.hadir_bersama === 1) return [];
  const shares = await tx
    .selectFrom('penugasan')
    .select(['id', 'porsi'])
    .where('opd_id', '=', ofThisOffice)
    .where('tugas_id', '=', tugasId)
    .where('dihapus', 'is', null)
    .orderBy('id')
    .execute();
  const jumlah = shares.reduce((n, { porsi }) => n + porsi, 0);
  const batal = (await listPembatalan(tx, [tugasId as TugasId])).reduce(
    (n, { porsi, pulih }) => (pulih === undefined ? n + porsi : n),
    0,
  );
  const seluruh = Math.max(0, tugas.pembagi - batal);
  if (jumlah <= seluruh) return [];
  const parts = bagiMenit(
    seluruh,
    jumlah,
    shares.map(({ id, porsi }) => ({ id: id as PenugasanId, porsi })),
  );
  const kosong: string[] = [];
  for (const [at, { id }] of shares.entries()) {
    const porsi = parts[at] ?? 0;
    if (porsi > 0) await setRow(tx, 'penugasan', id, { porsi });
    else kosong.push(id);
  }
  await removeRows(tx, 'penugasan', kosong);
  const berubah = shares.map(({ id }): BarisLog => ({ tabel: 'penugasan', id }));
  return (await daftarBenturan(tx, berubah)).filter(isPorsi);
}
