import type { Kysely, Transaction } from 'kysely';
import { int, intNull, intSince, ref, refNull, text, textNull, textSince, type Column, type Kind } from './kolom';
import { TABEL_KERJA } from './tabelKerja';

export type { Column } from './kolom';

/**
 * The one list of columns: tables, triggers, types, replay and merge are all generated from it. Every document table
 * also has `opd_id`, `id` (PK together), `versi` (row counter) and `dihapus` (null or the deleting command).
 * `since` of a column and TABLE_SINCE of a table = the schema version that added it (1 when absent): changes are additive.
 */
export const SKEMA = 7;
/** Oldest schema a reader must know to open such a file read-only: 7 brought parts of a share that end with a leave. */
export const PEMBACA_MINIMUM = 7;

/** Document tables: logged, merged, undoable. Booleans 0/1; dates ISO text; lists and objects JSON text. */
export const TABLES = {
  bagian: {
    nama: text,
    kode_sub_unit: text,
    status: text,
    urutan: text,
    /** Working days a week where they differ from the office. */
    hari_kerja: intSince(3),
  },
  tim_kerja: { bagian_id: ref('bagian'), nama: text, urutan: text },
  pegawai: {
    nama: text,
    nip: text,
    jenis_pegawai: text,
    golongan: text,
    fte: int,
    status: text,
    kompetensi: text,
    masuk: textNull,
    keluar: textNull,
    /** SebabKeluar of a person who left. */
    sebab_keluar: textSince(2),
    /** Minutes a week by contract, null = by fte. */
    menit_minggu: intSince(3),
  },
  penempatan: {
    pegawai_id: ref('pegawai'),
    bagian_id: refNull('bagian'),
    tim_kerja_id: refNull('tim_kerja'),
    jabatan: text,
    jenis_jabatan: textNull,
    kelas: intNull,
    atasan_id: refNull('pegawai'),
    plt: int,
    tmt: textNull,
    sampai: textNull,
  },
  ketidakhadiran: {
    pegawai_id: ref('pegawai'),
    mulai: text,
    akhir: text,
    jenis: text,
    /** Part of each day in percent, null = 100. */
    persen: intSince(3),
  },
  alasan_beban: {
    pegawai_id: ref('pegawai'),
    jenis: text,
    alasan: text,
    nomor: text,
    /** Accepted highest load in hundredths of the capacity. */
    batas: intSince(3),
  },
  dpa: { jenis: text, nomor: text, tanggal: text, sumber_berkas: text },
  sub_kegiatan: {
    kode: text,
    nama: text,
    kode_kegiatan: text,
    nama_kegiatan: text,
    kode_program: text,
    nama_program: text,
    kode_sub_unit: text,
    nama_sub_unit: text,
    bagian_id: refNull('bagian'),
    alasan_tanpa_tugas: text,
  },
  anggaran_sub_kegiatan: {
    dpa_id: ref('dpa'),
    sub_kegiatan_id: ref('sub_kegiatan'),
    pagu: int,
    /** JSON of twelve whole rupiah (rencana penarikan), null when unknown. */
    bulan: textNull,
    /** Wording of this document where it is not that of the line. */
    nama: textSince(2),
    /** Amount before the change as this document prints it. */
    pagu_sebelum: intSince(2),
    /** Waktu pelaksanaan: months 1–12. */
    waktu_mulai: intSince(2),
    waktu_akhir: intSince(2),
    keterangan: textSince(2),
    /** File and rows or pages it was read from, in words. */
    asal: textSince(2),
  },
  indikator: { anggaran_id: ref('anggaran_sub_kegiatan'), n: int, uraian: text, target: text, satuan: text },
  sumber_dana: { anggaran_id: ref('anggaran_sub_kegiatan'), n: int, kode: text, nama: text, pagu: intNull },
  lokasi: { anggaran_id: ref('anggaran_sub_kegiatan'), n: int, nama: text },
  rekening: { anggaran_id: ref('anggaran_sub_kegiatan'), n: int, kode: text, nama: text, pagu: int },
  tugas: {
    sumber: text,
    sub_kegiatan_id: refNull('sub_kegiatan'),
    bagian_id: refNull('bagian'),
    nama: text,
    keluaran: text,
    satuan: text,
    jenis: text,
    sifat: text,
    volume: int,
    norma: intNull,
    satuan_norma: text,
    asal_norma: text,
    /** Jendela as JSON. */
    jendela: text,
    pembagi: int,
    dapat_dibagi: int,
    hadir_bersama: int,
    /** Syarat as JSON. */
    syarat: text,
    dasar: text,
    petunjuk: text,
    urutan: text,
  },
  penugasan: {
    tugas_id: ref('tugas'),
    pegawai_id: ref('pegawai'),
    porsi: int,
    peran: text,
    terkunci: int,
    persetujuan_lintas: text,
    /** Last day of work of a person who left: the share is what was done until then. */
    sampai: textSince(2),
    /** First day of work of somebody who took over what was left; null = the whole window. */
    mulai: textSince(6),
  },
  ...TABEL_KERJA,
  surat: {
    jenis: text,
    nomor: text,
    urut: intNull,
    tahun: int,
    tanggal: text,
    perihal: text,
    status: text,
    /** Reason when void. */
    keterangan: text,
    /** Frozen IsiSurat as JSON. */
    isi: text,
    hash_templat: text,
    versi_huruf: text,
    hash_pdf: text,
    diterbitkan_oleh: text,
    diterbitkan_pada: text,
    /** JSON: reasons to look at the letter again that somebody has seen to. */
    ditinjau: textSince(2),
    /** Unit whose counter gave the number. */
    unit: textSince(4),
    /** Id of the letter this one replaces; not a reference: that letter may have come from elsewhere. */
    menggantikan: textSince(4),
    templat: textSince(4),
    /** JSON of the SasaranSurat it was composed from: to compose it anew and show what differs. */
    bahan: textSince(4),
    /** Day from which it is no longer valid (diganti, dicabut). */
    berakhir: textSince(4),
  },
  surat_penerima: { surat_id: ref('surat'), pegawai_id: ref('pegawai'), n: int, nama: text },
  hari_libur: { tanggal: text, jenis: text, keterangan: text, sumber: text },
  ramadan: { tahun: int, mulai: text, akhir: text, status: text, sumber: text },
  /** One row per settings key; `isi` is JSON. */
  pengaturan: { isi: text },
  /** "Selesai" marks on merge conflicts: the entry that won and the one that lost. */
  benturan_selesai: { tabel: text, baris_id: text, kolom: text, pemenang: text, kalah: text },
  /**
   * What was blanked of one person, in rows and log alike, in every copy and for good (see redaksi.ts). It names rows and
   * columns only: no personal data. `subjek` is the id of the person's row; no reference, because a copy may never have met it.
   */
  redaksi: {
    subjek: text,
    tabel: text,
    /** One row; '' = every row of `tabel` that belongs to the person, also those that are written later elsewhere. */
    baris_id: text,
    /** JSON list of columns or places inside a JSON column; the grammar is in redaksi.ts. */
    kolom: text,
    alasan: text,
    /** Day of the decision. */
    hari: text,
  },
} as const satisfies Record<string, Record<string, Column>>;

type TableSpecs = typeof TABLES;
export type TableName = keyof TableSpecs;
type ValueOf<K extends Kind> = K extends 'text'
  ? string
  : K extends 'text?'
    ? string | null
    : K extends 'int'
      ? number
      : number | null;
/** The business columns of a row. */
export type Values<T extends TableName> = {
  -readonly [C in keyof TableSpecs[T]]: TableSpecs[T][C] extends Column ? ValueOf<TableSpecs[T][C]['kind']> : never;
};
export interface RowFrame {
  opd_id: string;
  id: string;
  versi: number;
  dihapus: string | null;
}
export type Row<T extends TableName> = Values<T> & RowFrame;

export interface SystemTables {
  /** One row: what this file is. Not logged; equal in all copies. */
  dokumen: { n: number; dokumen_id: string; opd_id: string; tahun: number; pembaca_minimum: number; dibuat: string };
  perubahan: {
    id: string;
    skema: number;
    aktor: string;
    jabatan: string;
    pc: string;
    sesi: string;
    label: string;
    urungkan: string | null;
    /** `biasa`, `urung`, `tetap`, `migrasi`, `redaksi` (see CommandKind). */
    jenis: string;
  };
  log: { perubahan: string; n: number; tabel: string; id: string; jenis: string; isi: string };
  kendali: { baris: number; jam: number; perubahan: string | null; n: number; menerapkan: number };
  /** Attachments (logos, word templates) by hash; written once, never changed. */
  lampiran: { hash: string; mime: string; isi: Uint8Array };
}
export type Database = { [T in TableName]: Row<T> } & SystemTables;
export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** Tables that came after schema 1. */
const TABLE_SINCE: Partial<Record<TableName, number>> = {
  redaksi: 5,
  perintah: 6,
  realisasi: 6,
  pembatalan: 6,
  alih_tugas: 6,
  evaluasi: 6,
  catatan_kontribusi: 6,
  kehadiran: 6,
  laporan: 6,
  rb_lembar: 6,
  rb_jawaban: 6,
};
export const tableSince = (table: TableName): number => TABLE_SINCE[table] ?? 1;
/** Tables a file of that schema version has. */
export const tablesUntil = (skema: number): readonly TableName[] =>
  TABLE_NAMES.filter((table) => tableSince(table) <= skema);
export const columnsOf = (table: TableName): readonly [string, Column][] => Object.entries(TABLES[table]);
/** Columns a file of that schema version has. */
export const columnsUntil = (table: TableName, skema: number): readonly [string, Column][] =>
  columnsOf(table).filter(([, column]) => (column.since ?? 1) <= skema);

/** `[child table, column]` pairs that name rows of `table`: for "still used by" checks. */
export const childrenOf = (table: TableName): readonly (readonly [TableName, string])[] =>
  TABLE_NAMES.flatMap((child) =>
    columnsOf(child)
      .filter(([, column]) => column.ref === table)
      .map(([name]) => [child, name] as const),
  );
