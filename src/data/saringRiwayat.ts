import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { KELOMPOK_RIWAYAT, SARING_KOSONG, type Catatan, type SaringRiwayat } from '../domain/riwayat';
import { memuat, ofThisOffice } from './rows';
import { childrenOf, TABLE_NAMES, type Database, type TableName } from './schema';

/** The filters as SQL. Instants are milliseconds since 1970, `sampai` is excluded. */
export type SaringPerubahan = Omit<SaringRiwayat, 'dari' | 'sampai'> & {
  readonly dari: number | null;
  readonly sampai: number | null;
};

export const SEMUA_PERUBAHAN: SaringPerubahan = { ...SARING_KOSONG, dari: null, sampai: null };

/** Every id of a moment begins with these digits, so ids compare with them by time. */
export const batasId = (jam: number): string => Math.max(0, jam).toString(16).padStart(12, '0');

/** Commands that took over a file say so in their label; the log holds no other sign of it. */
const IMPOR = ['impor %', 'salin tugas dari %', '% dari ABK %'] as const;

/** Tables whose rows belong to a record, with the column that names it: its history tells them too. */
const MILIK: Partial<Record<TableName, readonly TableName[]>> = {
  tugas: ['penugasan', 'perintah', 'realisasi', 'pembatalan', 'alih_tugas'],
  pegawai: [
    'penempatan',
    'ketidakhadiran',
    'alasan_beban',
    'penugasan',
    'surat_penerima',
    'realisasi',
    'alih_tugas',
    'evaluasi',
    'catatan_kontribusi',
    'kehadiran',
  ],
  rb_lembar: ['rb_jawaban'],
  sub_kegiatan: ['anggaran_sub_kegiatan'],
  anggaran_sub_kegiatan: ['indikator', 'sumber_dana', 'lokasi', 'rekening'],
  surat: ['surat_penerima'],
};

export const isTabel = (nama: string): nama is TableName => (TABLE_NAMES as readonly string[]).includes(nama);

/** `[table, column that names the owner]` of what belongs to rows of a table. */
function milik(tabel: TableName): readonly (readonly [TableName, string])[] {
  const owned = new Set<TableName>(MILIK[tabel]);
  // The first column that names the owner: a placement also names its superior, who does not own it.
  return childrenOf(tabel).filter(([child, column], at, all) => {
    const first = all.findIndex(([other]) => other === child) === at;
    return owned.has(child) && first && column !== 'atasan_id';
  });
}

type Log = ExpressionBuilder<Database, 'log'>;

/** Log entries of a record and of what belongs to it. */
export function entriCatatan(eb: Log, { tabel, id }: Catatan): Expression<SqlBool> {
  if (!isTabel(tabel)) return eb.val(0).$castTo<boolean>();
  const own = eb.and([eb('log.tabel', '=', tabel), eb('log.id', '=', id)]);
  const rowsOf = (child: TableName, column: string, ids: Expression<string> | string) =>
    eb
      .selectFrom(child as 'penugasan')
      .select(`${child}.id` as 'penugasan.id')
      .where(`${child}.opd_id` as 'penugasan.opd_id', '=', ofThisOffice)
      .where(`${child}.${column}` as 'penugasan.id', 'in', ids as never);
  const parts: Expression<SqlBool>[] = [own];
  for (const [child, column] of milik(tabel)) {
    const rows = rowsOf(child, column, eb.parens(eb.val(id)));
    parts.push(eb.and([eb('log.tabel', '=', child), eb('log.id', 'in', rows)]));
    for (const [grandchild, link] of milik(child)) {
      const below = rowsOf(grandchild, link, rows as unknown as Expression<string>);
      parts.push(eb.and([eb('log.tabel', '=', grandchild), eb('log.id', 'in', below)]));
    }
  }
  return eb.or(parts);
}

/** Entries that changed this column of a row that stood already; adding a row writes every column and says nothing. */
const mengubahKolom = (eb: Log, kolom: string): Expression<SqlBool> =>
  eb.and([
    eb('log.jenis', '=', 'U'),
    eb(eb.fn<number>('instr', ['log.isi', eb.val(`${JSON.stringify(kolom)}:[`)]), '>', 0),
  ]);

/** Log entries the filters ask for; null when they do not look at entries. */
export function entriDicari(eb: Log, saring: SaringPerubahan): Expression<SqlBool> | null {
  const parts: Expression<SqlBool>[] = [];
  if (saring.catatan) parts.push(entriCatatan(eb, saring.catatan));
  else if (saring.kelompok) parts.push(eb('log.tabel', 'in', [...KELOMPOK_RIWAYAT[saring.kelompok]]));
  if (saring.kolom) parts.push(mengubahKolom(eb, saring.kolom));
  return parts.length === 0 ? null : eb.and(parts);
}

type Perubahan = ExpressionBuilder<Database, 'perubahan'>;

/** The conditions on commands; an empty list does not restrict. */
export function syaratPerubahan(eb: Perubahan, saring: SaringPerubahan): Expression<SqlBool>[] {
  const parts: Expression<SqlBool>[] = [];
  const { cari, aktor, dari, sampai, sebab } = saring;
  if (cari !== '') {
    const like = memuat(cari);
    parts.push(eb.or([eb('label', 'like', like), eb('aktor', 'like', like), eb('pc', 'like', like)]));
  }
  if (aktor !== null) parts.push(eb('aktor', '=', aktor));
  if (dari !== null) parts.push(eb('perubahan.id', '>=', batasId(dari)));
  if (sampai !== null) parts.push(eb('perubahan.id', '<', batasId(sampai)));
  const impor = eb.or(IMPOR.map((pola) => eb('label', 'like', pola)));
  if (sebab === 'urung') parts.push(eb('perubahan.jenis', '=', 'urung'));
  if (sebab === 'migrasi') parts.push(eb('perubahan.jenis', 'in', ['migrasi', 'redaksi']));
  if (sebab === 'impor') parts.push(eb('perubahan.jenis', '=', 'biasa'), impor);
  if (sebab === 'biasa') parts.push(eb('perubahan.jenis', 'in', ['biasa', 'tetap']), eb.not(impor));
  const log = logSubquery(eb, saring);
  if (log) parts.push(log);
  return parts;
}

/**
 * One record: its few entries by the index of rows, gathered once. A whole kind: each command is asked whether it has such
 * an entry, so that the newest page is there after a few commands.
 */
function logSubquery(eb: Perubahan, saring: SaringPerubahan): Expression<SqlBool> | null {
  if (saring.catatan)
    return eb(
      'perubahan.id',
      'in',
      eb
        .selectFrom('log')
        .select('log.perubahan')
        .where((inner) => entriDicari(inner, saring) ?? inner.val(1).$castTo<boolean>()),
    );
  if (!saring.kelompok && !saring.kolom) return null;
  return eb.exists(
    eb
      .selectFrom('log')
      .select('log.n')
      .whereRef('log.perubahan', '=', 'perubahan.id')
      .where((inner) => entriDicari(inner, saring) ?? inner.val(1).$castTo<boolean>()),
  );
}

/** The same reading of a command's label, for one that was read. */
export const sebabPerubahan = (jenis: string, label: string): 'biasa' | 'urung' | 'impor' | 'migrasi' =>
  jenis === 'urung'
    ? 'urung'
    : jenis === 'migrasi' || jenis === 'redaksi'
      ? 'migrasi'
      : jenis === 'biasa' && /^impor |^salin tugas dari | dari ABK /i.test(label)
        ? 'impor'
        : 'biasa';
