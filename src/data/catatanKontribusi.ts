import type { PegawaiId, Tanggal } from '../domain/ids';
import { TEMUAN_KONTRIBUSI, type TemuanKontribusi } from '../domain/kontribusi';
import { liveRows } from './rows';
import type { Db, Tx } from './schema';

/** What was talked about: why it is so, and what the person answers (the right of reply). */
export interface CatatanKontribusi {
  readonly pegawaiId: PegawaiId;
  /** `2026-05` */
  readonly periode: string;
  readonly temuan: TemuanKontribusi;
  readonly alasan: string;
  readonly tanggapan: string;
  readonly tanggal: Tanggal;
}

export const catatanId = ({
  pegawaiId,
  periode,
  temuan,
}: Omit<CatatanKontribusi, 'alasan' | 'tanggapan' | 'tanggal'>): string => `${pegawaiId}.${periode}.${temuan}`;

/** Oldest first; of all people, or of one. */
export async function loadCatatanKontribusi(db: Db | Tx, pegawaiId?: PegawaiId): Promise<CatatanKontribusi[]> {
  const rows = await liveRows(db, 'catatan_kontribusi', pegawaiId && { column: 'pegawai_id', values: [pegawaiId] });
  return rows
    .sort((a, b) => (a.periode < b.periode ? -1 : a.periode > b.periode ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((row) => {
      const temuan = TEMUAN_KONTRIBUSI.find((satu) => satu === row.temuan);
      if (temuan === undefined) return [];
      const { periode, alasan, tanggapan, tanggal } = row;
      return [{ pegawaiId: row.pegawai_id as PegawaiId, periode, temuan, alasan, tanggapan, tanggal }];
    });
}
