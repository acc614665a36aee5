import { sql, type ExpressionBuilder } from 'kysely';
import type { SuratId } from '../domain/ids';
import type { JenisSurat, StatusSurat } from '../domain/surat';
import { memuat, ofThisOffice } from './rows';
import type { Database, Db } from './schema';

/** Which lines of the register are wanted; null leaves nothing out. */
interface KueriSurat {
  /** Every word has to occur in number, subject, note or a receiver's name. */
  readonly cari: string;
  readonly jenis: JenisSurat | null;
  readonly status: StatusSurat | null;
  readonly tahun: number | null;
  /** 1–12. */
  readonly bulan: number | null;
  readonly unit: string | null;
  readonly menyusul: boolean;
  /** Only these. */
  readonly ids: readonly SuratId[] | null;
  readonly urut: 'terbaru' | 'nomor';
}

/** Letters beyond ASCII match any letter: SQLite's LIKE knows no case or marks of them. */
const word = (kata: string): string => memuat(kata.replace(/[^\x20-\x7e]/g, '_'));

const holds = (eb: ExpressionBuilder<Database, 'surat'>, kata: string) =>
  eb.or([
    eb('nomor', 'like', word(kata)),
    eb('perihal', 'like', word(kata)),
    eb('keterangan', 'like', word(kata)),
    eb(
      'id',
      'in',
      eb
        .selectFrom('surat_penerima')
        .select('surat_id')
        .where('nama', 'like', word(kata))
        .where('surat_penerima.dihapus', 'is', null),
    ),
  ]);

/** Ids of the lines in order: pages are then read by their ids, the contents of letters never. */
export async function findSurat(db: Db, kueri: KueriSurat): Promise<SuratId[]> {
  const { jenis, status, tahun, bulan, unit, menyusul, ids } = kueri;
  const words = kueri.cari.normalize('NFC').split(/\s+/).filter(Boolean);
  const base = db
    .selectFrom('surat')
    .select('id')
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .where((eb) =>
      eb.and([
        ...(jenis === null ? [] : [eb('jenis', '=', jenis)]),
        ...(status === null ? [] : [eb('status', '=', status)]),
        ...(tahun === null ? [] : [eb('tahun', '=', tahun)]),
        ...(bulan === null ? [] : [eb('tanggal', 'like', `____-${String(bulan).padStart(2, '0')}-%`)]),
        ...(unit === null ? [] : [eb(eb.fn.coalesce('unit', sql<string>`''`), '=', unit)]),
        ...(menyusul ? [eb('nomor', '=', ''), eb('urut', 'is', null), eb('status', '=', 'terbit')] : []),
        ...(ids === null ? [] : [eb('id', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)]),
        ...words.map((kata) => holds(eb, kata)),
      ]),
    );
  const ordered =
    kueri.urut === 'nomor'
      ? base
          .orderBy('tahun', 'desc')
          .orderBy(sql`coalesce(unit, '')`)
          .orderBy(sql`urut IS NULL`)
          .orderBy('urut')
      : base
          .orderBy(sql`status = 'konsep'`, 'desc')
          .orderBy('diterbitkan_pada', 'desc')
          .orderBy('urut', 'desc');
  const rows = await ordered.orderBy('id').execute();
  return rows.map(({ id }) => id as SuratId);
}
