import type { PegawaiId } from '../domain/ids';
import type { Evaluasi, PeriodeEvaluasi } from '../domain/laporanTriwulan';
import type { Ekspektasi } from '../domain/predikat';
import { liveRows, putRows } from './rows';
import type { Db, Row, Tx } from './schema';

/** Two PCs that judge the same person in the same period meet on one row. */
const evaluasiId = ({ pegawaiId, periode }: Pick<Evaluasi, 'pegawaiId' | 'periode'>): string =>
  `${pegawaiId}.${periode}`;

const toEvaluasi = (row: Row<'evaluasi'>): Evaluasi => ({
  pegawaiId: row.pegawai_id as PegawaiId,
  periode: row.periode as PeriodeEvaluasi,
  hasil: row.hasil as Ekspektasi | '',
  perilaku: row.perilaku as Ekspektasi | '',
  umpanBalik: row.umpan_balik,
  tanggapan: row.tanggapan,
  ditetapkan: row.ditetapkan,
});

/** Evaluations of a period by person; people who were not judged are missing. */
export async function loadEvaluasi(
  db: Db | Tx,
  periode: PeriodeEvaluasi,
  ids?: readonly PegawaiId[],
): Promise<ReadonlyMap<PegawaiId, Evaluasi>> {
  const filter = ids && {
    column: 'id' as const,
    values: ids.map((pegawaiId) => evaluasiId({ pegawaiId, periode })),
  };
  const rows = await liveRows(db, 'evaluasi', filter);
  return new Map(
    rows.filter((row) => row.periode === periode).map((row) => [row.pegawai_id as PegawaiId, toEvaluasi(row)]),
  );
}

export async function putEvaluasi(tx: Tx, evaluasi: readonly Evaluasi[]): Promise<void> {
  await putRows(
    tx,
    'evaluasi',
    evaluasi.map((satu) => ({
      id: evaluasiId(satu),
      pegawai_id: satu.pegawaiId,
      periode: satu.periode,
      hasil: satu.hasil,
      perilaku: satu.perilaku,
      umpan_balik: satu.umpanBalik,
      tanggapan: satu.tanggapan,
      ditetapkan: satu.ditetapkan,
    })),
  );
}
