import { sql } from 'kysely';
import type { SuratId } from '../domain/ids';
import type { BarisNomor } from '../domain/penomoran';
import type { IsiSurat, JenisSurat, StatusSurat } from '../domain/surat';
import { URUT_TANPA_NOMOR } from '../domain/tanpaNomor';
import { addRows, getRow, ofThisOffice, removeRows, setRow } from './rows';
import type { Db, Tx } from './schema';

/**
 * All lines of the register that stand for a number or wait for one; a konsep and a letter without a number of its own do
 * neither. `tahun` null = every year.
 */
export async function loadNomor(db: Db | Tx, tahun: number | null = null): Promise<BarisNomor[]> {
  const base = db
    .selectFrom('surat')
    .select(['id', 'jenis', 'tahun', 'urut', 'nomor', 'status', 'unit'])
    .where('opd_id', '=', ofThisOffice)
    .where('status', '!=', 'konsep')
    .where((eb) => eb.or([eb('urut', 'is', null), eb('urut', '!=', URUT_TANPA_NOMOR)]))
    .where('dihapus', 'is', null)
    .orderBy('id');
  const rows = await (tahun === null ? base : base.where('tahun', '=', tahun)).execute();
  return rows.map(({ unit, ...row }) => ({
    ...row,
    jenis: row.jenis as JenisSurat,
    status: row.status as StatusSurat,
    unit: unit ?? '',
  }));
}

/** Years the register holds lines of, newest first. */
export async function tahunRegister(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('surat')
    .select('tahun')
    .distinct()
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .orderBy('tahun', 'desc')
    .execute();
  return rows.map(({ tahun }) => tahun);
}

/** A number kept free for a letter to come. */
export interface NomorDicadangkan extends Pick<BarisNomor, 'jenis' | 'tahun' | 'unit' | 'nomor'> {
  readonly id: SuratId;
  readonly urut: number;
  readonly tanggal: string;
  /** What it is kept for. */
  readonly untuk: string;
  readonly oleh: string;
  /** Instant, ISO UTC. */
  readonly pada: string;
}

export const addCadangan = (tx: Tx, daftar: readonly NomorDicadangkan[]): Promise<void> =>
  addRows(
    tx,
    'surat',
    daftar.map(({ id, jenis, tahun, unit, nomor, urut, tanggal, untuk, oleh, pada }) => ({
      id,
      jenis,
      nomor,
      urut,
      tahun,
      tanggal,
      perihal: '',
      status: 'dicadangkan' satisfies StatusSurat,
      keterangan: untuk,
      isi: ISI_KOSONG,
      hash_templat: '',
      versi_huruf: '',
      hash_pdf: '',
      diterbitkan_oleh: oleh,
      diterbitkan_pada: pada,
      ditinjau: null,
      unit,
      menggantikan: null,
      templat: null,
      bahan: null,
      berakhir: null,
    })),
  );

/** Content of a line that is a number only. */
export const ISI_KOSONG = '{}';

/** The letter has the number now, so the line that kept it is gone. */
export const removeCadangan = (tx: Tx, ids: readonly SuratId[]): Promise<void> => removeRows(tx, 'surat', ids);

export const voidSurat = (tx: Tx, id: SuratId, alasan: string): Promise<void> =>
  setRow(tx, 'surat', id, { status: 'batal' satisfies StatusSurat, keterangan: alasan });

/**
 * The number TU or SRIKANDI gave; the frozen content carries it from now on, so the first PDF is no longer its proof: its
 * hash is taken out until the letter is printed with the number (`fillHash`).
 */
export async function setNomorSurat(tx: Tx, id: SuratId, nomor: string, urut: number | null): Promise<void> {
  const row = await getRow(tx, 'surat', id);
  if (!row) return;
  const isi = JSON.stringify({ ...(JSON.parse(row.isi) as IsiSurat), nomor, nomorDiisi: true });
  await setRow(tx, 'surat', id, { nomor, urut, isi, hash_pdf: '' });
}

/** The first PDF printed after a number was typed in is the letter's proof from then on; a hash that is there stays. */
export async function fillHash(tx: Tx, id: SuratId, hash: string): Promise<void> {
  const row = await getRow(tx, 'surat', id);
  if (row?.status !== 'terbit' || row.nomor === '' || row.hash_pdf !== '') return;
  await setRow(tx, 'surat', id, { hash_pdf: hash });
}

/** Hashes the register keeps, '' = none yet; `bersama`: of a file that holds other letters too. */
export async function hashSurat(
  db: Db,
  ids: readonly SuratId[],
): Promise<Map<SuratId, { readonly hash: string; readonly bersama: boolean }>> {
  const found = new Map<SuratId, { hash: string; bersama: boolean }>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db
      .selectFrom('surat')
      .select(['id', 'hash_pdf'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute();
    for (const { id, hash_pdf: hash } of rows) found.set(id as SuratId, { hash, bersama: false });
  }
  const shared = await db
    .selectFrom('surat')
    .select('hash_pdf')
    .where('opd_id', '=', ofThisOffice)
    .where('hash_pdf', '!=', '')
    .groupBy('hash_pdf')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute();
  const bersama = new Set(shared.map((row) => row.hash_pdf));
  for (const one of found.values()) one.bersama = bersama.has(one.hash);
  return found;
}

/** What a line is beside its words: whether there is a letter to show, and whether its number was typed in. */
interface SifatBaris {
  readonly adaIsi: boolean;
  readonly nomorDiisi: boolean;
}

export async function sifatBaris(db: Db | Tx, ids: readonly SuratId[]): Promise<Map<SuratId, SifatBaris>> {
  const found = new Map<SuratId, SifatBaris>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db
      .selectFrom('surat')
      .select(['id', 'status', 'nomor'])
      // Numbers typed in before the content told it are known by the hash that was taken out.
      .select((eb) => [
        eb('isi', '!=', ISI_KOSONG).as('ada'),
        sql<number>`hash_pdf = '' OR json_extract(isi, '$.nomorDiisi')`.as('diisi'),
      ])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute();
    for (const row of rows)
      found.set(row.id as SuratId, {
        adaIsi: Boolean(row.ada),
        nomorDiisi: row.status === 'terbit' && row.nomor !== '' && Boolean(row.ada) && Boolean(row.diisi),
      });
  }
  return found;
}
