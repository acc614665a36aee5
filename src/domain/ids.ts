/** Branded ids: plain strings in the file and on the wire, but not interchangeable in code. */
export type Id<Name extends string> = string & { readonly __id: Name };

export type OpdId = Id<'Opd'>;
export type BagianId = Id<'Bagian'>;
export type TimKerjaId = Id<'TimKerja'>;
export type PegawaiId = Id<'Pegawai'>;
export type PenempatanId = Id<'Penempatan'>;
export type KetidakhadiranId = Id<'Ketidakhadiran'>;
export type DpaId = Id<'Dpa'>;
export type SubKegiatanId = Id<'SubKegiatan'>;
export type TugasId = Id<'Tugas'>;
export type PenugasanId = Id<'Penugasan'>;
export type SuratId = Id<'Surat'>;
/** Id of a command (`perubahan`): 12 hex digits of milliseconds, a dash, the session; sorts by time. */
export type PerubahanId = Id<'Perubahan'>;
/** ISO 8601 calendar date, `2026-05-04`. */
export type Tanggal = string;
