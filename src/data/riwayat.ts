import type { BarisRiwayat, RincianPerubahan } from '../domain/berkas';
import type { PerubahanId } from '../domain/ids';
import type { Penulis } from './commands';
import { jamPerubahan } from './ids';
import { nilaiTerbaca, pecahPengaturan } from './nilaiTerbaca';
import { parseIsi } from './replay';
import { memuat, ofThisOffice } from './rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from './schema';

/** The history as people read it: newest first, who and when, and whether the command may be undone. */

interface Page {
  readonly cari: string;
  readonly offset: number;
  readonly limit: number;
}

export async function listPerubahan(
  db: Db,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
  { cari, offset, limit }: Page,
): Promise<{ total: number; baris: BarisRiwayat[] }> {
  const like = memuat(cari);
  const base = db
    .selectFrom('perubahan')
    .where((eb) =>
      cari === ''
        ? eb.val(1).$castTo<boolean>()
        : eb.or([eb('label', 'like', like), eb('aktor', 'like', like), eb('pc', 'like', like)]),
    );
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await base.selectAll().orderBy('id', 'desc').offset(offset).limit(limit).execute();
  const ids = rows.map((row) => row.id);
  const counts = await countRows(db, ids);
  const undone = await undoneIds(db);
  return {
    total,
    baris: rows.map((row) => ({
      id: row.id as PerubahanId,
      waktu: new Date(jamPerubahan(row.id)).toISOString(),
      aktor: row.aktor,
      jabatan: row.jabatan,
      pc: row.pc,
      label: row.label,
      jumlah: counts.get(row.id) ?? 0,
      urungkan: row.urungkan as PerubahanId | null,
      sudahDiurungkan: undone.has(row.id),
      halangan: obstacle(row, undone, penulis),
    })),
  };
}

function obstacle(
  row: { id: string; jenis: string; aktor: string; pc: string },
  undone: ReadonlySet<string>,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
): string {
  if (undone.has(row.id)) return 'sudah diurungkan';
  if (row.jenis === 'migrasi') return 'dibuat oleh aplikasi saat berkas dibuat atau diperbarui';
  if (row.jenis === 'tetap') return 'naskah yang sudah terbit dibatalkan lewat Register, bukan diurungkan';
  if (row.jenis === 'redaksi') return 'penghapusan data pribadi tidak dapat dikembalikan';
  return row.aktor === penulis.nama && row.pc === penulis.pc ? '' : `hanya ${row.aktor} yang dapat mengurungkannya`;
}

async function countRows(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const counts = await db
    .selectFrom('log')
    .select((eb) => ['perubahan', eb.fn.countAll<number>().as('jumlah')])
    .where('perubahan', 'in', ids)
    .groupBy('perubahan')
    .execute();
  return new Map(counts.map((row) => [row.perubahan, row.jumlah]));
}

/** Commands whose undo stands: undone by a command that was not undone itself. */
async function undoneIds(db: Db): Promise<Set<string>> {
  const undoing = await db
    .selectFrom('perubahan')
    .select(['id', 'urungkan'])
    .where('urungkan', 'is not', null)
    .orderBy('id', 'desc')
    .execute();
  const undone = new Set<string>();
  for (const { id, urungkan } of undoing) if (!undone.has(id) && urungkan) undone.add(urungkan);
  return undone;
}

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

/** What one command changed, field by field (at most 200 rows), with the names people know. */
export async function isiPerubahan(db: Db, id: PerubahanId): Promise<RincianPerubahan> {
  const entries = await db.selectFrom('log').selectAll().where('perubahan', '=', id).orderBy('n').limit(200).execute();
  const name = nameFinder(db);
  const baris: RincianPerubahan['baris'][number][] = [];
  for (const entry of entries) {
    const tabel = entry.tabel as TableName;
    const nama = await name(tabel, entry.id);
    if (entry.jenis === 'I') {
      baris.push({ tabel, nama, kolom: '', lama: '', baru: 'ditambahkan' });
      continue;
    }
    for (const [kolom, [lama, baru]] of Object.entries(parseIsi(entry.isi))) {
      if (kolom === 'dihapus')
        baris.push({ tabel, nama, kolom: '', lama: '', baru: baru === null ? 'dikembalikan' : 'dihapus' });
      else
        for (const one of pecahPengaturan(tabel, { kolom, lama, baru }))
          baris.push({
            tabel,
            nama,
            kolom: one.kolom,
            lama: await value(tabel, one.kolom, one.lama),
            baru: await value(tabel, one.kolom, one.baru),
          });
    }
  }
  return { baris };

  async function value(tabel: TableName, kolom: string, raw: string | number | null): Promise<string> {
    const ref = columnsOf(tabel).find(([column]) => column === kolom)?.[1].ref;
    return ref && raw !== null ? name(ref as TableName, String(raw)) : nilaiTerbaca(kolom, raw);
  }
}

/** Names rows, following shares to "task · person" and others to what they hang on. */
export function nameFinder(db: Db): (tabel: TableName, id: string) => Promise<string> {
  const known = new Map<string, string>();
  const find = async (tabel: TableName, id: string): Promise<string> => {
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
