import { sebutanSetelan } from '../domain/sebutanKolom';
import { NAMA_BULAN } from '../domain/tampil';
import { NAMA_RAHASIA, TABEL_RAHASIA } from './rahasia';
import { ofThisOffice } from './rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName, type Tx } from './schema';

const TITLES: Partial<Record<TableName, string>> = {
  sub_kegiatan: 'nama',
  tugas: 'nama',
  pegawai: 'nama',
  bagian: 'nama',
  tim_kerja: 'nama',
  surat: 'perihal',
  hari_libur: 'keterangan',
  dpa: 'sumber_berkas',
  indikator: 'uraian',
  sumber_dana: 'nama',
  lokasi: 'nama',
  rekening: 'nama',
  ramadan: 'tahun',
  perintah: 'perihal',
  laporan: 'periode',
  rb_lembar: 'nama',
};
/** Column by which rows of a table are named. */
export const kolomNama = (tabel: TableName): string | undefined => TITLES[tabel];

export type NamaBaris = (tabel: TableName, id: string) => Promise<string>;

/** Names of rows that have one of their own, a few statements for all of them. */
export async function namaSekaligus(
  db: Db | Tx,
  rows: readonly { readonly tabel: TableName; readonly id: string }[],
): Promise<Map<string, string>> {
  const byTable = new Map<TableName, Set<string>>();
  for (const { tabel, id } of rows) byTable.set(tabel, (byTable.get(tabel) ?? new Set()).add(id));
  const names = new Map<string, string>();
  for (const [tabel, wanted] of byTable) {
    const title = TITLES[tabel];
    if (!title) continue;
    const ids = [...wanted];
    for (let at = 0; at < ids.length; at += 500)
      for (const row of await db
        .selectFrom(tabel as 'tugas')
        .select(['id', `${title} as nama` as 'nama'])
        .where('opd_id', '=', ofThisOffice)
        .where('id', 'in', ids.slice(at, at + 500))
        .execute())
        names.set(`${tabel}/${row.id}`, String(row.nama) || row.id);
  }
  return names;
}

/** Names rows, following shares to "task · person", notes of a month to "task · person · month", others to what they hang on. `known`: names found before. */
export function nameFinder(db: Db | Tx, known = new Map<string, string>()): NamaBaris {
  const find: NamaBaris = async (tabel, id) => {
    if (tabel === 'pengaturan') return sebutanSetelan(id);
    if (TABEL_RAHASIA.has(tabel)) return NAMA_RAHASIA;
    const key = `${tabel}/${id}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    known.set(key, '');
    const row = await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .where('opd_id', '=', ofThisOffice)
      .where('id', '=', id)
      .executeTakeFirst();
    const values = (row ?? {}) as unknown as Record<string, string | number | null>;
    const title = TITLES[tabel];
    const parents = columnsOf(tabel).filter(
      ([column, spec]) => spec.ref && TABLE_NAMES.includes(spec.ref as TableName) && values[column],
    );
    const named = title
      ? String(values[title] ?? '')
      : (
          await Promise.all(
            parents.slice(0, 2).map(([column, spec]) => find(spec.ref as TableName, String(values[column]))),
          )
        )
          .concat(tabel === 'realisasi' ? (NAMA_BULAN[Number(values['bulan']) - 1] ?? []) : [])
          .join(' · ');
    known.set(key, named || id);
    return named || id;
  };
  return find;
}
