import { daftarBenturan } from './gabung/benturan';
import { jumlahHash } from './ids';
import { ofThisOffice } from './rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from './schema';

/** Rows read at a time: an office of 100.000 tasks is never in memory as a whole. */
const HALAMAN = 2000;

/**
 * One SHA-256 (hex) over what people see: the live rows of every document table by table and id, columns in the order of
 * the schema, then the conflict list in its canonical order. Copies that hold the same commands have the same one; row
 * counters and removed rows do not count.
 */
export async function sidikDokumen(db: Db): Promise<string> {
  const hash = jumlahHash();
  for (const tabel of [...TABLE_NAMES].sort()) await tambahTabel(db, tabel, (baris) => hash.update(baris));
  const benturan = (await daftarBenturan(db)).map(({ tabel, id, kolom, kalah, pemenang, kini }) =>
    JSON.stringify([tabel, id, kolom, kalah.perubahan, kalah.nilai, pemenang.perubahan, pemenang.nilai, kini]),
  );
  for (const satu of benturan.sort()) hash.update(`!${satu}\n`);
  return hash.digest('hex');
}

async function tambahTabel(db: Db, tabel: TableName, tambah: (baris: string) => void): Promise<void> {
  const kolom = columnsOf(tabel).map(([nama]) => nama);
  for (let sesudah = ''; ;) {
    const baris = (await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .where('opd_id', '=', ofThisOffice)
      .where('id', '>', sesudah)
      .where('dihapus', 'is', null)
      .orderBy('id')
      .limit(HALAMAN)
      .execute()) as unknown as Record<string, string | number | null>[];
    for (const satu of baris)
      tambah(`${JSON.stringify([tabel, satu['id'], ...kolom.map((nama) => satu[nama] ?? null)])}\n`);
    const akhir = baris.at(-1)?.['id'];
    if (baris.length < HALAMAN || akhir === undefined) return;
    sesudah = String(akhir);
  }
}
