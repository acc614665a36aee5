import { kodeGenerik } from './kodeSubKegiatan';
import { normalNama } from './mirip';
import type { Syarat, UraianTugas } from './tugas';

/** `rancangan`: drafted, confirmed by nobody; `sumber`: read in a source; `kantor`: kept by an office of its own tasks. */
export const STATUS_TEMPLAT = ['rancangan', 'sumber', 'kantor'] as const;
export type StatusTemplat = (typeof STATUS_TEMPLAT)[number];

/** A draft of a task, usable by any office that has the sub kegiatan. */
export interface TemplatTugas extends UraianTugas {
  /** Nomenclature form of the code, `X.XX.01.2.13.0001`; '' = known by its name only. */
  readonly kode: string;
  readonly namaSubKegiatan: string;
  readonly status: StatusTemplat;
  readonly sumber: string;
  /** Who may do it, without people by name (a draft is for any office); absent = everybody. */
  readonly syarat?: Syarat;
}

/** What lines and drafts meet on: the generic code, else the name of the line. */
export const kunciTemplat = (kode: string, namaSubKegiatan: string): string =>
  kode === '' ? normalNama(namaSubKegiatan) : kodeGenerik(kode);
