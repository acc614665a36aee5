import type { LaporanSelamat } from '../domain/perbaikan';
import type { Sesi } from './views';

export type { Kerusakan, Kesehatan, LaporanSelamat } from '../domain/perbaikan';

/** A damaged document was made whole and is open. */
export interface HasilPerbaiki {
  readonly sesi: Sesi;
  /** Where the damaged file lies now. */
  readonly rusak: string;
  /** A shared document: what was salvaged is a document of its own beside it, and that one is open. */
  readonly terpisah: boolean;
  /** null when a snapshot or the backup was taken as it is. */
  readonly laporan: LaporanSelamat | null;
  /** Text file of the report beside the document; '' without one. */
  readonly berkasLaporan: string;
}
