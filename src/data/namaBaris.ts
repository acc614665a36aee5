import { sebutanSetelan } from '../domain/sebutanKolom';
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
};
/** Column by which rows of a table are named. */
export const kolomNama = (tabel: TableName): string | undefined => TITLES[tabel];

export type NamaBaris = (tabel: TableName, id: string) => Promise<string>;

/** Names rows, following shares to "task · person" and others to what they hang on. */
export function nameFinder(db: Db | Tx): NamaBaris {
  const known = new Map<string, string>();
  const find: NamaBaris = async (tabel, id) => {
    if (tabel === 'pengaturan') return sebutanSetelan(id);
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
        ).join(' · ');
    known.set(key, named || id);
    return named || id;
  };
  return find;
}
