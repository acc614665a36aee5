import type { SuratId, Tanggal } from '../domain/ids';
import type { IsiSurat, StatusSurat } from '../domain/surat';
import { ISI_KOSONG } from './nomorSurat';
import { liveRows, setRow } from './rows';
import type { Db, Tx } from './schema';

/** A letter with what it was made from. The content is without its logo, which only printing needs. */
export interface SuratBerbahan {
  readonly id: SuratId;
  readonly status: StatusSurat;
  readonly nomor: string;
  readonly perihal: string;
  readonly tanggal: Tanggal;
  readonly templatId: string;
  readonly menggantikan: SuratId | null;
  /** Instant of the issue, of a konsep that of its last change. */
  readonly pada: string;
  readonly isi: IsiSurat;
  /** JSON of the choice, null for letters from before it was kept. */
  readonly bahan: string | null;
}

/** Letters of these ids; unknown ids are missing. A bare number, kept free or void, has no content and is left out. */
export async function loadBahan(db: Db | Tx, ids: readonly SuratId[]): Promise<Map<SuratId, SuratBerbahan>> {
  const found = new Map<SuratId, SuratBerbahan>();
  for (const row of await liveRows(db, 'surat', { column: 'id', values: ids })) {
    if (row.isi === ISI_KOSONG) continue;
    const isi = JSON.parse(row.isi) as IsiSurat;
    const id = row.id as SuratId;
    found.set(id, {
      id,
      status: row.status as StatusSurat,
      nomor: row.nomor,
      perihal: row.perihal,
      tanggal: row.tanggal,
      templatId: row.templat ?? '',
      menggantikan: row.menggantikan as SuratId | null,
      pada: row.diterbitkan_pada,
      isi: { ...isi, kop: { ...isi.kop, logo: '' } },
      bahan: row.bahan,
    });
  }
  return found;
}

/** The letter is no longer valid from that day on: another took its place, or it was revoked. */
export const endSurat = (
  tx: Tx,
  id: SuratId,
  akhir: { readonly status: 'diganti' | 'dicabut'; readonly berakhir: Tanggal; readonly keterangan: string },
): Promise<void> => setRow(tx, 'surat', id, akhir);

/** In force again: what took its place counts no more. */
export const restoreSurat = (tx: Tx, id: SuratId): Promise<void> =>
  setRow(tx, 'surat', id, { status: 'terbit' satisfies StatusSurat, berakhir: null, keterangan: '' });
