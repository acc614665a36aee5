import { sql } from 'kysely';
import type { PegawaiId, SuratId } from '../domain/ids';
import type { RujukanSurat } from '../domain/tinjauSurat';
import { liveRows, ofThisOffice, setRow } from './rows';
import type { Db, Tx } from './schema';

/** What an issued letter refers to, and which reasons to look at it again somebody has seen to. */
export interface SuratBeredar extends RujukanSurat {
  readonly id: SuratId;
  readonly nomor: string;
  readonly perihal: string;
  readonly ditinjau: readonly string[];
}

/**
 * Taken out by SQLite: the division of a whole office is megabytes, what is asked of it a few lines. First the orders, then
 * all texts that cite the budget document: bases, `Memperhatikan`, paragraphs of a Nota Dinas.
 */
const dikutip = sql<string>`json_extract(surat.isi, '$.untuk', '$.dasar', '$.memperhatikan', '$.paragraf')`;
/** Sub kegiatan in the task tables of the letter and of its lampiran, each once. */
const disebut = sql<string>`(
  SELECT json_group_array(asal) FROM (
    SELECT json_extract(baris.value, '$.asal') AS asal FROM json_each(surat.isi, '$.tabel') AS baris
    UNION
    SELECT json_extract(baris.value, '$.asal') AS asal
      FROM json_each(surat.isi, '$.lampiran') AS orang, json_each(orang.value, '$.tabel') AS baris))`;

/** Letters that are out (void ones are not), oldest first; all or those of `ids`. */
export async function loadRujukan(db: Db | Tx, ids?: readonly SuratId[]): Promise<SuratBeredar[]> {
  const base = db
    .selectFrom('surat')
    .select(['id', 'jenis', 'nomor', 'perihal', 'tanggal', 'ditinjau', dikutip.as('dikutip'), disebut.as('disebut')])
    .where('opd_id', '=', ofThisOffice)
    .where('status', '=', 'terbit')
    .where('dihapus', 'is', null)
    .orderBy('diterbitkan_pada')
    .orderBy('id');
  const rows: Awaited<ReturnType<typeof base.execute>> = [];
  if (ids)
    for (let at = 0; at < ids.length; at += 500)
      rows.push(...(await base.where('id', 'in', ids.slice(at, at + 500)).execute()));
  else rows.push(...(await base.execute()));
  const receivers = await penerimaOf(db, ids);
  return rows.map((row) => {
    const [untuk, ...dasar] = JSON.parse(row.dikutip) as (readonly string[] | null)[];
    const asal = JSON.parse(row.disebut) as readonly (string | null)[];
    return {
      id: row.id as SuratId,
      nomor: row.nomor,
      perihal: row.perihal,
      tanggal: row.tanggal,
      dasar: dasar.flatMap((butir) => butir ?? []),
      isi: [...new Set([...asal.filter((satu) => satu !== null), ...(untuk ?? [])])],
      // Who handed over, the first of the two, may leave: that is what it was written for.
      penerima: (receivers.get(row.id) ?? []).slice(row.jenis === 'berita_acara' ? 1 : 0),
      ditinjau: row.ditinjau === null ? [] : (JSON.parse(row.ditinjau) as string[]),
    };
  });
}

/** Letters that are out, newest first, with the reasons somebody has seen to. */
export async function idsTerbit(db: Db): Promise<{ readonly id: SuratId; readonly ditinjau: readonly string[] }[]> {
  const rows = await db
    .selectFrom('surat')
    .select(['id', 'ditinjau'])
    .where('opd_id', '=', ofThisOffice)
    .where('status', '=', 'terbit')
    .where('dihapus', 'is', null)
    .orderBy('diterbitkan_pada', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, ditinjau }) => ({
    id: id as SuratId,
    ditinjau: ditinjau === null ? [] : (JSON.parse(ditinjau) as string[]),
  }));
}

/** Reasons that somebody has seen to, of these letters; letters without any are missing. */
export async function loadDitinjau(db: Db | Tx, ids: readonly SuratId[]): Promise<Map<SuratId, string[]>> {
  const found = new Map<SuratId, string[]>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db
      .selectFrom('surat')
      .select(['id', 'ditinjau'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .where('ditinjau', 'is not', null)
      .execute();
    for (const { id, ditinjau } of rows) found.set(id as SuratId, JSON.parse(ditinjau ?? '[]') as string[]);
  }
  return found;
}

async function penerimaOf(
  db: Db | Tx,
  ids?: readonly SuratId[],
): Promise<Map<string, { pegawaiId: PegawaiId; nama: string }[]>> {
  const found = new Map<string, { pegawaiId: PegawaiId; nama: string }[]>();
  const rows = await liveRows(db, 'surat_penerima', ids && { column: 'surat_id', values: ids });
  for (const row of rows.sort((a, b) => a.n - b.n)) {
    const list = found.get(row.surat_id) ?? [];
    list.push({ pegawaiId: row.pegawai_id as PegawaiId, nama: row.nama });
    found.set(row.surat_id, list);
  }
  return found;
}

/** Whether some letter is addressed to a person who is no longer in the file. */
export async function adaPenerimaTerhapus(db: Db | Tx): Promise<boolean> {
  const found = await db
    .selectFrom('surat_penerima')
    .select('surat_penerima.id')
    .leftJoin('pegawai', (join) =>
      join
        .onRef('pegawai.opd_id', '=', 'surat_penerima.opd_id')
        .onRef('pegawai.id', '=', 'surat_penerima.pegawai_id')
        .on('pegawai.dihapus', 'is', null),
    )
    .where('surat_penerima.dihapus', 'is', null)
    .where('pegawai.id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Somebody looked at the letter for these reasons and lets it stand. */
export const setDitinjau = (tx: Tx, id: SuratId, sebab: readonly string[]): Promise<void> =>
  setRow(tx, 'surat', id, { ditinjau: JSON.stringify(sebab) });
