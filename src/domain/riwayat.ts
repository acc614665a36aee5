import type { PerubahanId, Tanggal } from './ids';

/** Nouns of the history: what is listed, told and undone. */

/** Kinds of things people look for in the history, and the tables each stands for. */
export const KELOMPOK_RIWAYAT = {
  tugas: ['tugas'],
  pembagian: ['penugasan', 'alih_tugas', 'pembatalan'],
  perintah: ['perintah'],
  realisasi: ['realisasi'],
  kinerja: ['evaluasi', 'catatan_kontribusi', 'kehadiran', 'laporan', 'rb_lembar', 'rb_jawaban'],
  pegawai: ['pegawai', 'penempatan', 'ketidakhadiran', 'alasan_beban'],
  dpa: ['dpa', 'sub_kegiatan', 'anggaran_sub_kegiatan', 'indikator', 'sumber_dana', 'lokasi', 'rekening'],
  naskah: ['surat', 'surat_penerima'],
  unit: ['bagian', 'tim_kerja'],
  pengaturan: ['pengaturan', 'hari_libur', 'ramadan'],
  benturan: ['benturan_selesai'],
} as const;
export type KelompokRiwayat = keyof typeof KELOMPOK_RIWAYAT;
export const NAMA_KELOMPOK = Object.keys(KELOMPOK_RIWAYAT) as [KelompokRiwayat, ...KelompokRiwayat[]];
export const SEBUTAN_KELOMPOK: Readonly<Record<KelompokRiwayat, string>> = {
  tugas: 'Tugas',
  pembagian: 'Pembagian tugas',
  perintah: 'Perintah',
  realisasi: 'Realisasi',
  kinerja: 'Evaluasi dan laporan',
  pegawai: 'Pegawai',
  dpa: 'DPA',
  naskah: 'Naskah',
  unit: 'Bagian dan tim kerja',
  pengaturan: 'Pengaturan dan kalender',
  benturan: 'Putusan benturan',
};

/** Why a command was written. */
export const SEBAB_RIWAYAT = ['biasa', 'urung', 'impor', 'migrasi'] as const;
export type SebabRiwayat = (typeof SEBAB_RIWAYAT)[number];
export const SEBUTAN_SEBAB: Readonly<Record<SebabRiwayat, string>> = {
  biasa: 'Disunting',
  urung: 'Diurungkan atau diulangi',
  impor: 'Diimpor dari berkas',
  migrasi: 'Ditulis aplikasi',
};

/** One record of any document table. */
export interface Catatan {
  readonly tabel: string;
  readonly id: string;
}
/** A record as it is picked: also those that were removed. */
export interface CatatanBernama extends Catatan {
  readonly nama: string;
  readonly dihapus: boolean;
}

/** null = whatever. Days are those of the calendar of this PC, both included. */
export interface SaringRiwayat {
  readonly cari: string;
  readonly aktor: string | null;
  readonly kelompok: KelompokRiwayat | null;
  readonly catatan: Catatan | null;
  /** Column name. */
  readonly kolom: string | null;
  readonly dari: Tanggal | null;
  readonly sampai: Tanggal | null;
  readonly sebab: SebabRiwayat | null;
}
export const SARING_KOSONG: SaringRiwayat = {
  cari: '',
  aktor: null,
  kelompok: null,
  catatan: null,
  kolom: null,
  dari: null,
  sampai: null,
  sebab: null,
};

export interface BarisRiwayat {
  readonly id: PerubahanId;
  /** Instant, ISO UTC. */
  readonly waktu: string;
  readonly aktor: string;
  readonly jabatan: string;
  readonly pc: string;
  /** Written at another PC: it arrived by a merge, a shared folder, or with the file. */
  readonly dariLuar: boolean;
  readonly label: string;
  /** What was done, as the rest of a sentence that begins with the name: `mengubah volume dari 10 menjadi 12 pada …`. */
  readonly kalimat: string;
  readonly sebab: SebabRiwayat;
  /** Number of changed rows. */
  readonly jumlah: number;
  /** It undoes this command. */
  readonly urungkan: PerubahanId | null;
  readonly sudahDiurungkan: boolean;
  /** '' = may be undone now, else why not. */
  readonly halangan: string;
}

export interface BedaKolom {
  /** As people call it; '' when the whole row was added, removed or brought back. */
  readonly kolom: string;
  readonly lama: string;
  readonly baru: string;
}
export interface BarisPerubahan extends BedaKolom, Catatan {
  readonly nama: string;
  /** Of a row that was added: its fields that are not empty. */
  readonly isi: readonly { readonly kolom: string; readonly nilai: string }[];
}
export interface RincianPerubahan {
  readonly baris: readonly BarisPerubahan[];
  /** Changed rows that are not told: a large import. */
  readonly lainnya: number;
}

/** What the filters offer. */
export interface BahanSaring {
  readonly aktor: readonly { readonly nama: string; readonly jumlah: number }[];
  /** Days of the first and the last command, null in an empty file. */
  readonly hari: { readonly pertama: Tanggal; readonly terakhir: Tanggal } | null;
  /** Columns of the kind or record that is filtered on. */
  readonly kolom: readonly { readonly kolom: string; readonly nama: string }[];
}

/** What "Urungkan ini" would do. */
export interface RencanaUrung {
  readonly id: PerubahanId;
  readonly label: string;
  /** Why nothing of it can be undone; '' = something can. */
  readonly halangan: string;
  /** What comes back: now → afterwards. */
  readonly kembali: readonly BarisPerubahan[];
  /** Rows that come back beyond those told. */
  readonly kembaliLainnya: number;
  /** What stays as it is, each with its reason: one per group (a row, or the division of one task). */
  readonly tetap: readonly { readonly nama: string; readonly sebab: string }[];
  readonly tetapLainnya: number;
}

/** A moment to look at the office: after a command, or the end of a minute. */
export type SaatLampau = { readonly perubahanId: PerubahanId } | { readonly waktu: string };
/** The past that is shown instead of the document. */
export interface Lampau {
  /** Instant of the last command that counts, or the one asked for; ISO UTC. */
  readonly waktu: string;
  /** Label of the last command that counts. */
  readonly label: string;
  /** Commands that came later and are left out. */
  readonly sesudahnya: number;
}
