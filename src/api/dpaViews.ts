import type { BagianId, DpaId, PegawaiId, SubKegiatanId, SuratId, Tanggal, TugasId } from '../domain/ids';
import type { Dpa, Indikator, JenisDpa, RekeningBelanja, SumberDana, WaktuPelaksanaan } from '../domain/subKegiatan';
import type { PemetaanLembar, PetaKolom } from '../domain/petaKolom';
import type { Langkah, TemuanImpor } from './views';

export type { PemetaanLembar, PetaKolom };

/** Budget documents on the wire: what a source says, compared with the office, and the versions of the year. */

/** How a line of a version stands against another version (or against the one in force). */
export const KEADAAN_BARIS_DPA = ['baru', 'sama', 'paguBerubah', 'targetBerubah', 'pindahUnit', 'dihapus'] as const;
export type KeadaanBarisDpa = (typeof KEADAAN_BARIS_DPA)[number];

export interface BarisPratinjauDpa {
  /** Row number in the preview, the key of edits. */
  readonly nomor: number;
  readonly kode: string;
  readonly nama: string;
  /** Wording of the document where the office's own (`nama`) is kept, '' = the same. */
  readonly namaSumber: string;
  /** Name of the code in the nomenclature where the office words it otherwise, '' = the same or not known. */
  readonly namaResmi: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** As it is in the office, else as the source says, else by a remembered rule. */
  readonly bagian: string;
  /** '' = from the source or the office; else the rule that gave it: `kegiatan 2.13`. */
  readonly bagianDariAturan: string;
  readonly pagu: number;
  /** Amount before the change as the source itself prints it. */
  readonly paguSebelum: number | null;
  readonly indikator: readonly Indikator[];
  readonly sumberDana: readonly SumberDana[];
  readonly lokasi: readonly string[];
  readonly waktu: WaktuPelaksanaan | null;
  readonly rekening: readonly RekeningBelanja[];
  readonly keyakinan: 'pasti' | 'ragu' | 'tidak_dikenal';
  readonly calon: readonly { readonly kode: string; readonly nama: string; readonly skor: number }[];
  readonly asal: {
    readonly berkas: string;
    readonly lembar: string;
    readonly baris: readonly number[];
    readonly satuan: 'baris' | 'halaman';
  };
  readonly temuan: readonly TemuanImpor[];
  /** Against the version in force before this document. */
  readonly keadaan: Exclude<KeadaanBarisDpa, 'dihapus'>;
  readonly paguLama: number | null;
  /** Targets before, where they differ: `100 Dokumen` → `80 Dokumen`. */
  readonly targetLama: string;
  /** Unit it moved from, '' else. */
  readonly unitLama: string;
  readonly jumlahTugas: number;
  /** Suggested reason for "tidak memerlukan tugas" (gaji, hibah, BLUD …), '' = none. Never applied by itself. */
  readonly saranTanpaTugas: string;
  /** Where that suggestion comes from, '' without one. */
  readonly sumberSaran: string;
  /** Reason that stands in the office already. */
  readonly alasanTanpaTugas: string;
}

/** A line of the office that the new document no longer names; tasks, shares and letters stay. */
export interface BarisHilang {
  readonly id: SubKegiatanId;
  readonly kode: string;
  readonly nama: string;
  readonly namaSubUnit: string;
  readonly namaBagian: string;
  readonly pagu: number;
  readonly jumlahTugas: number;
  readonly jumlahPegawai: number;
  readonly surat: readonly { readonly id: SuratId; readonly nomor: string }[];
  /** Its kegiatan × sub unit is in these files: it is missing even when they are taken as a part of the document. */
  readonly diKegiatanIni: boolean;
}

export interface PratinjauDpa {
  readonly imporId: string;
  /** Names of the files read. */
  readonly berkas: readonly string[];
  readonly tataLetak: string;
  readonly lembar: string;
  readonly dokumen: {
    readonly sebutan: string;
    readonly jenis: JenisDpa | null;
    readonly nomor: string;
    readonly tanggal: Tanggal | null;
    readonly tahun: number | null;
    readonly kodeOrganisasi: string;
    readonly namaOrganisasi: string;
  };
  /** False: the files hold only some kegiatan; lines of other kegiatan stay as they are. */
  readonly seluruh: boolean;
  readonly baris: readonly BarisPratinjauDpa[];
  /** All lines in force that the document does not name; for a part only those `diKegiatanIni` count. */
  readonly hilang: readonly BarisHilang[];
  readonly total: number;
  readonly totalTercetak: number | null;
  /** Total of the version in force, null when there is none. */
  readonly totalLama: number | null;
  readonly subUnit: readonly { readonly kode: string; readonly nama: string; readonly jumlah: number }[];
  readonly pemetaan: PemetaanLembar | null;
  /** Findings of the whole and of the rows. */
  readonly temuan: readonly TemuanImpor[];
  /** Versions already in the office, newest first: the target of the import may be one of them. */
  readonly versi: readonly VersiDpa[];
  /** The version these files seem to belong to (same kind, number, date), null = a new one. */
  readonly versiCocok: DpaId | null;
}

export interface VersiDpa extends Dpa {
  /** `DPA murni`, `Pergeseran ke-2`, `DPPA`. */
  readonly sebutan: string;
  readonly berlaku: boolean;
  readonly subKegiatan: number;
  readonly pagu: number;
}

/** One line of a version as it stood. */
export interface BarisVersiDpa {
  readonly subKegiatanId: SubKegiatanId;
  readonly kode: string;
  readonly nama: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  readonly pagu: number;
  readonly indikator: readonly Indikator[];
  readonly sumberDana: readonly SumberDana[];
  readonly lokasi: readonly string[];
  readonly waktu: WaktuPelaksanaan | null;
  readonly rekening: readonly RekeningBelanja[];
  readonly bulan: readonly number[] | null;
  /** Amount before the change as the document prints it, null where it does not. */
  readonly paguSebelum: number | null;
  readonly keterangan: string;
  /** Where it was read: `DPA 2.13.pdf, halaman 3–5`, '' unknown. */
  readonly asal: string;
}
export interface IsiVersiDpa {
  readonly versi: VersiDpa;
  readonly baris: readonly BarisVersiDpa[];
}

export interface BarisBandingDpa {
  readonly keadaan: KeadaanBarisDpa;
  readonly kode: string;
  readonly nama: string;
  /** Wording of the older version where it differs, '' else. */
  readonly namaLama: string;
  readonly namaBagian: string;
  readonly namaSubUnit: string;
  readonly unitLama: string;
  readonly paguLama: number | null;
  readonly paguBaru: number | null;
  readonly targetLama: string;
  readonly targetBaru: string;
  readonly subKegiatanId: SubKegiatanId;
  readonly jumlahTugas: number;
}
export interface PerbandinganDpa {
  readonly lama: VersiDpa;
  readonly baru: VersiDpa;
  readonly baris: readonly BarisBandingDpa[];
  readonly jumlah: Readonly<Record<KeadaanBarisDpa, number>>;
}

/** Work that hangs on lines the version in force no longer has: the head decides what becomes of it. */
export interface SisaVersi {
  readonly tugas: readonly {
    readonly id: TugasId;
    readonly nama: string;
    readonly kodeSubKegiatan: string;
    readonly namaSubKegiatan: string;
    readonly pegawai: readonly { readonly id: PegawaiId; readonly nama: string }[];
  }[];
  readonly surat: readonly { readonly id: SuratId; readonly nomor: string; readonly sebab: string }[];
}

export interface HasilImporDpa {
  readonly dpaId: DpaId;
  /** False: a newer version is in force, so nothing of the division changes by this one. */
  readonly berlaku: boolean;
  readonly baru: number;
  readonly diperbarui: number;
  readonly sama: number;
  readonly dihapus: number;
  readonly dipindah: number;
  readonly tugasPerluKeputusan: number;
  readonly suratPerluDitinjau: number;
  readonly langkah: Langkah | null;
}

/** A rule "this part of the budget belongs to that bagian". */
export interface AturanBagianView {
  /** `X.XX.01.2.13`, `2.13` … */
  readonly kunci: string;
  /** `kegiatan 2.13` */
  readonly sebutan: string;
  /** Name of that kegiatan, sub kegiatan or program in this office, '' when it has none. */
  readonly nama: string;
  /** null: the bagian is not in this file (any more); it is made again when the rule is used. */
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
}
