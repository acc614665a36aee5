import type { PegawaiId, TugasId } from '../domain/ids';
import type { JenisPerintah, KehadiranRapat, Perintah } from '../domain/perintah';
import { parseIsi } from './replay';
import { liveRows } from './rows';
import type { Db, Row, Tx, Values } from './schema';

export const perintahValues = (p: Perintah): Values<'perintah'> => ({
  tugas_id: p.id,
  jenis: p.jenis,
  dari: p.dari,
  perihal: p.perihal,
  nomor_surat: p.nomorSurat,
  tanggal_surat: p.tanggalSurat,
  diterima: p.diterima,
  tanggal_acara: p.tanggalAcara,
  waktu: p.waktu,
  tempat: p.tempat,
  kehadiran: p.kehadiran,
  wakil_id: p.wakilId,
  notula: p.notula,
  selesai: p.selesai,
});

const toPerintah = (row: Row<'perintah'>): Perintah => ({
  id: row.tugas_id as TugasId,
  jenis: row.jenis as JenisPerintah,
  dari: row.dari,
  perihal: row.perihal,
  nomorSurat: row.nomor_surat,
  tanggalSurat: row.tanggal_surat,
  diterima: row.diterima,
  tanggalAcara: row.tanggal_acara,
  waktu: row.waktu,
  tempat: row.tempat,
  kehadiran: row.kehadiran as KehadiranRapat,
  wakilId: row.wakil_id as PegawaiId | null,
  notula: row.notula,
  selesai: row.selesai,
});

export interface LoadedPerintah {
  readonly perintah: Perintah;
  readonly versi: number;
}

/** Orders by the id of their task; all, or those of `ids`. An order whose task is gone is still a row: ask the office for the task. */
export async function loadPerintah(db: Db | Tx, ids?: readonly TugasId[]): Promise<Map<TugasId, LoadedPerintah>> {
  const rows = await liveRows(db, 'perintah', ids && { column: 'id', values: ids });
  return new Map(rows.map((row) => [row.tugas_id as TugasId, { perintah: toPerintah(row), versi: row.versi }]));
}

/**
 * True: what closed this order were its notes. Their command notes first and closes then; closing by hand closes first, and
 * notes what is left. A day set by hand since then is by hand.
 */
export async function selesaiOlehCatatan(db: Db | Tx, id: TugasId): Promise<boolean> {
  const writes = await db
    .selectFrom('log')
    .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
    .select(['perubahan', 'n', 'isi', 'log.jenis', 'urungkan'])
    .where('tabel', '=', 'perintah')
    .where('log.id', '=', id)
    .orderBy('perubahan', 'desc')
    .orderBy('n', 'desc')
    .execute();
  // Undoing brings back what an older command had written: the newest one before what was undone.
  let before: string | null = null;
  for (const { perubahan, n, isi, jenis, urungkan } of writes) {
    if ((before !== null && perubahan >= before) || parseIsi(isi)['selesai']?.[1] == null) continue;
    before = urungkan;
    if (before !== null) continue;
    if (jenis === 'I') return false;
    const noted = await db
      .selectFrom('log')
      .select('n')
      .where('perubahan', '=', perubahan)
      .where('tabel', '=', 'realisasi')
      .where('id', 'like', `${id}.%`)
      .where('n', '<', n)
      .executeTakeFirst();
    return noted !== undefined;
  }
  return false;
}

/**
 * The shares that were locked when this order was closed; those that somebody had locked before are not among them. null = the
 * log does not go back that far.
 */
export async function dikunciSaatSelesai(db: Db | Tx, id: TugasId): Promise<ReadonlySet<string> | null> {
  const writes = await db
    .selectFrom('log')
    .select(['perubahan', 'isi'])
    .where('tabel', '=', 'perintah')
    .where('id', '=', id)
    .orderBy('perubahan', 'desc')
    .orderBy('n', 'desc')
    .execute();
  const closing = writes.find(({ isi }) => {
    const { selesai } = parseIsi(isi);
    return selesai !== undefined && selesai[0] === null && selesai[1] !== null;
  });
  if (!closing) return null;
  const shares = await db
    .selectFrom('log')
    .select(['id', 'isi'])
    .where('perubahan', '=', closing.perubahan)
    .where('tabel', '=', 'penugasan')
    .execute();
  return new Set(shares.filter(({ isi }) => parseIsi(isi)['terkunci']?.[1] === 1).map((share) => share.id));
}
