import type {
  BahanSaring,
  BarisPerubahan,
  BarisRiwayat,
  Catatan,
  CatatanBernama,
  KelompokRiwayat,
  RincianPerubahan,
} from '../domain/riwayat';
import { KELOMPOK_RIWAYAT, NAMA_KELOMPOK } from '../domain/riwayat';
import type { PerubahanId } from '../domain/ids';
import { sebutanKolom, sebutanSetelan } from '../domain/sebutanKolom';
import { pembacaBaris } from './bedaBaris';
import type { Penulis } from './commands';
import { jamPerubahan } from './ids';
import { kalimatPerubahan } from './kalimatRiwayat';
import { kolomNama, nameFinder } from './namaBaris';
import { parseIsi } from './replay';
import { memuat, ofThisOffice } from './rows';
import {
  entriCatatan,
  isTabel,
  sebabPerubahan,
  SEMUA_PERUBAHAN,
  syaratPerubahan,
  type SaringPerubahan,
} from './saringRiwayat';
import { columnsOf, type Db, type TableName } from './schema';
import { halanganUrung, undoneAmong, urungChain } from './urungRantai';

export { nameFinder };

/** The history as people read it: newest first, who and when, what in words, and whether the command may be undone. */
export async function listPerubahan(
  db: Db,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
  { offset, limit, ...wanted }: Partial<SaringPerubahan> & { readonly offset: number; readonly limit: number },
): Promise<{ total: number; baris: BarisRiwayat[] }> {
  const saring = { ...SEMUA_PERUBAHAN, ...wanted };
  const base = db.selectFrom('perubahan').where((eb) => eb.and(syaratPerubahan(eb, saring)));
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await base.selectAll().orderBy('perubahan.id', 'desc').offset(offset).limit(limit).execute();
  const ids = rows.map((row) => row.id);
  const counts = await countRows(db, ids);
  const undone = await undoneAmong(db, ids);
  const kalimat = await kalimatPerubahan(db, rows, saring, await urungChain(db, rows));
  return {
    total,
    baris: rows.map((row) => ({
      id: row.id as PerubahanId,
      waktu: new Date(jamPerubahan(row.id)).toISOString(),
      aktor: row.aktor,
      jabatan: row.jabatan,
      pc: row.pc,
      dariLuar: row.pc !== penulis.pc,
      label: row.label,
      kalimat: kalimat.get(row.id) ?? row.label,
      sebab: sebabPerubahan(row.jenis, row.label),
      jumlah: counts.get(row.id) ?? 0,
      urungkan: row.urungkan as PerubahanId | null,
      sudahDiurungkan: undone.has(row.id),
      halangan: halanganUrung(row, undone.has(row.id), penulis),
    })),
  };
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

/** Rows of one command that are told. */
const TERBANYAK = 200;
/** Commands that added more rows than this tell no fields of them. */
const BARU_TERURAI = 5;

/** What one command changed, field by field, with the names people know; of one record only when that is asked. */
export async function isiPerubahan(db: Db, id: PerubahanId, catatan: Catatan | null = null): Promise<RincianPerubahan> {
  const base = db
    .selectFrom('log')
    .where('perubahan', '=', id)
    .where((eb) => (catatan ? entriCatatan(eb, catatan) : eb.val(1).$castTo<boolean>()));
  const { semua } = await base.select((eb) => eb.fn.countAll<number>().as('semua')).executeTakeFirstOrThrow();
  const entries = await base.selectAll().orderBy('n').limit(TERBANYAK).execute();
  const baca = pembacaBaris(db);
  const baris: BarisPerubahan[] = [];
  const ringkas = entries.filter(({ jenis }) => jenis === 'I').length > BARU_TERURAI;
  for (const entry of entries) {
    const told = await baca.baris({ ...entry, tabel: entry.tabel as TableName, isi: parseIsi(entry.isi) });
    baris.push(...(ringkas ? told.map((one) => ({ ...one, isi: [] })) : told));
  }
  return { baris, lainnya: semua - entries.length };
}

/** What the filters offer: people, first and last command, columns. */
export async function bahanSaring(
  db: Db,
  kelompok: KelompokRiwayat | null,
  catatan: Catatan | null,
): Promise<{
  aktor: BahanSaring['aktor'];
  pertama: number | null;
  terakhir: number | null;
  kolom: BahanSaring['kolom'];
}> {
  const aktor = await db
    .selectFrom('perubahan')
    .select((eb) => ['aktor as nama', eb.fn.countAll<number>().as('jumlah')])
    .groupBy('aktor')
    .orderBy('aktor')
    .execute();
  const [first, last] = await Promise.all(
    (['asc', 'desc'] as const).map((arah) =>
      db.selectFrom('perubahan').select('id').orderBy('id', arah).limit(1).executeTakeFirst(),
    ),
  );
  const tabel: readonly string[] = catatan ? [catatan.tabel] : kelompok ? KELOMPOK_RIWAYAT[kelompok] : [];
  const kolom = new Map<string, string>();
  for (const one of tabel)
    if (isTabel(one) && one !== 'pengaturan')
      for (const [name] of columnsOf(one)) if (!kolom.has(name)) kolom.set(name, sebutanKolom(one, name));
  return {
    aktor,
    pertama: first ? jamPerubahan(first.id) : null,
    terakhir: last ? jamPerubahan(last.id) : null,
    kolom: [...kolom].map(([name, nama]) => ({ kolom: name, nama })),
  };
}

/** Records of a kind that are offered. */
const PILIHAN = 8;
/** Kinds of records people look up by name. */
const DICARI: readonly TableName[] = [
  'tugas',
  'pegawai',
  'sub_kegiatan',
  'surat',
  'bagian',
  'tim_kerja',
  'dpa',
  'hari_libur',
];

/** Records whose name holds the words, living ones first. */
export async function cariCatatan(db: Db, teks: string, kelompok: KelompokRiwayat | null): Promise<CatatanBernama[]> {
  const wanted = kelompok === 'pembagian' ? 'tugas' : kelompok;
  const kinds = wanted ? DICARI.filter((one) => (KELOMPOK_RIWAYAT[wanted] as readonly string[]).includes(one)) : DICARI;
  const found: CatatanBernama[] = [];
  if (teks === '') return found;
  for (const tabel of kinds) {
    const column = kolomNama(tabel);
    if (!column) continue;
    const rows = await db
      .selectFrom(tabel as 'tugas')
      .select(['id', `${column} as nama` as 'nama', 'dihapus'])
      .where('opd_id', '=', ofThisOffice)
      .where(column as 'nama', 'like', memuat(teks))
      .orderBy((eb) => eb.case().when('dihapus', 'is', null).then(0).else(1).end())
      .orderBy(column as 'nama')
      .limit(PILIHAN)
      .execute();
    for (const { id, nama, dihapus } of rows) found.push({ tabel, id, nama, dihapus: dihapus !== null });
  }
  return found;
}

/** The kind a table belongs to. */
export const kelompokTabel = (tabel: string): KelompokRiwayat | undefined =>
  NAMA_KELOMPOK.find((nama) => (KELOMPOK_RIWAYAT[nama] as readonly string[]).includes(tabel));

export async function sebutCatatan(db: Db, { tabel, id }: Catatan): Promise<CatatanBernama | null> {
  if (!isTabel(tabel)) return null;
  const row = await db
    .selectFrom(tabel as 'tugas')
    .select(['id', 'dihapus'])
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const nama = tabel === 'pengaturan' ? sebutanSetelan(id) : await nameFinder(db)(tabel, id);
  return { tabel, id, nama, dihapus: row.dihapus !== null };
}
