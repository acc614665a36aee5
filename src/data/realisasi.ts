import type { PegawaiId, TugasId } from '../domain/ids';
import type { Realisasi } from '../domain/realisasi';
import { liveRows, ofThisOffice } from './rows';
import { sepadan } from './sepadan';
import type { Db, Row, Tx, Values } from './schema';

/** Two PCs that note the same month of the same share meet on one row. */
export const realisasiId = ({
  tugasId,
  pegawaiId,
  bulan,
}: Pick<Realisasi, 'tugasId' | 'pegawaiId' | 'bulan'>): string =>
  `${tugasId}.${pegawaiId}.${String(bulan).padStart(2, '0')}`;

export const realisasiValues = (r: Realisasi): Values<'realisasi'> => ({
  tugas_id: r.tugasId,
  pegawai_id: r.pegawaiId,
  bulan: r.bulan,
  volume: r.volume,
  mutu: r.mutu,
  bukti: r.bukti,
});

/** What was noted of these tasks. Tasks without any are missing. */
export async function loadRealisasi(db: Db | Tx, ids: readonly TugasId[]): Promise<Map<TugasId, Realisasi[]>> {
  const hasil = new Map<TugasId, Realisasi[]>();
  const rows = await liveRows(db, 'realisasi', { column: 'tugas_id', values: ids });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const kata = sepadan();
  for (const row of rows) tambah(hasil, row, kata);
  return hasil;
}

/** Rows of one look: a year of a large office is too much to be read without anybody else getting a turn. */
const SEKALI = 10_000;

/** All that was noted, by task; `jeda` is called between two looks. */
export async function semuaRealisasi(
  db: Db | Tx,
  jeda: () => Promise<void> = () => Promise.resolve(),
): Promise<Map<TugasId, Realisasi[]>> {
  const hasil = new Map<TugasId, Realisasi[]>();
  const kata = sepadan();
  for (let sesudah: string | undefined = ''; sesudah !== undefined;) {
    const rows: (Isi & { id: string })[] = await db
      .selectFrom('realisasi')
      .select(['id', 'tugas_id', 'pegawai_id', 'bulan', 'volume', 'mutu', 'bukti'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', '>', sesudah)
      .where('dihapus', 'is', null)
      .orderBy('id')
      .limit(SEKALI)
      .execute();
    for (const row of rows) tambah(hasil, row, kata);
    sesudah = rows.length < SEKALI ? undefined : rows.at(-1)?.id;
    await jeda();
  }
  // A list that grew keeps room for more: with one for every task that is as much as the notes themselves.
  for (const [id, daftar] of hasil) hasil.set(id, daftar.slice());
  return hasil;
}

type Isi = Pick<Row<'realisasi'>, 'tugas_id' | 'pegawai_id' | 'bulan' | 'volume' | 'mutu' | 'bukti'>;

/** Rows come by id, and so by task, person and month. */
function tambah(ke: Map<TugasId, Realisasi[]>, row: Isi, kata: ReturnType<typeof sepadan>): void {
  const daftar = ke.get(row.tugas_id as TugasId);
  const lalu = daftar?.at(-1);
  const satu: Realisasi = {
    tugasId: lalu?.tugasId ?? (row.tugas_id as TugasId),
    pegawaiId: kata(row.pegawai_id) as PegawaiId,
    bulan: row.bulan,
    volume: row.volume,
    mutu: kata(row.mutu),
    bukti: kata(row.bukti),
  };
  if (daftar) daftar.push(satu);
  else ke.set(satu.tugasId, [satu]);
}
