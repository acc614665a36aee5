import type { BagianId } from './ids';
import { WEWENANG_BAWAAN, type Pejabat, type Wewenang } from './pejabat';
import { KLASIFIKASI_BAWAAN, type KlasifikasiArsip } from './klasifikasi';
import { EVALUASI_BAWAAN, type SetelanEvaluasi } from './predikat';
import { KONTRIBUSI_BAWAAN, type PengaturanKontribusi } from './kontribusi';
import type { Kop, Penandatangan, UkuranKertas } from './surat';
import { TPP_BAWAAN, type PengaturanTpp } from './tpp';

/** A number an office may change, with the rule it comes from. */
export interface AngkaBersumber {
  readonly nilai: number;
  readonly sumber: string;
}

/** Another value: the rule of the old one does not say it, so its source has to be named anew. */
export const angkaBaru = (lama: AngkaBersumber, nilai: number): AngkaBersumber =>
  nilai === lama.nilai ? lama : { nilai, sumber: '' };

/**
 * Settings of the office, one row per key in the file. Official numbers carry their source line; all of them are
 * defaults that a region may override.
 */
export interface Pengaturan {
  readonly identitas: {
    /** `Sekretariat Daerah` */
    readonly opd: string;
    /** `Kabupaten Contoh` */
    readonly daerah: string;
    readonly tahun: number;
    readonly kodeUnit: string;
    /** `kabkota` nomenclature is the only one shipped so far. */
    readonly jenisPemda: 'kabkota';
    /** True in "Buka contoh" files. */
    readonly contoh: boolean;
  };
  readonly hariKerja: 5 | 6;
  /** Formal minutes per week without breaks (37 h 30 min). */
  readonly menitMinggu: AngkaBersumber;
  /** … in Ramadan (32 h 30 min). */
  readonly menitMingguRamadan: AngkaBersumber;
  /** Formal minutes of a Friday; 0 = like the other days. The other days share the rest of the week. */
  readonly menitJumat: AngkaBersumber;
  readonly menitJumatRamadan: AngkaBersumber;
  /** A person whose batas usia pensiun falls into the year has no capacity from that day on. */
  readonly hitungBup: boolean;
  /** Allowance in percent taken off the formal time (30). */
  readonly kelonggaran: AngkaBersumber;
  /** Working days of cuti tahunan in a year (12); said where more is recorded, never held back. */
  readonly hakCutiTahunan: AngkaBersumber;
  /** Yearly norm of the ABK papers in minutes (75.000). */
  readonly normaAbk: AngkaBersumber;
  /**
   * How the need for staff is counted. `norma`: minutes of the year ÷ normaAbk; `periode`: each task by the effective time
   * of its own period (another accepted method). Fractions of a person are rounded up from `pembulatan` hundredths.
   */
  readonly abk: { readonly cara: 'norma' | 'periode'; readonly pembulatan: number; readonly sumber: string };
  /** Class limits of EJ in hundredths: E < d, D < c, C < b, B ≤ 100, A > 100. */
  readonly kelasEj: { readonly d: number; readonly c: number; readonly b: number; readonly sumber: string };
  /** Below this yearly ratio (hundredths) a counted person keeps the office from being habis: 50. */
  readonly ambangRendah: AngkaBersumber;
  /** Above this yearly ratio (hundredths): 100. */
  readonly ambangMelebihi: AngkaBersumber;
  readonly kop: Kop;
  /** Picture above the name of a head of region who signs: data: URL, '' = none (no state emblem is shipped). */
  readonly logoKepalaDaerah: string;
  readonly penandatangan: Penandatangan;
  readonly surat: {
    readonly kertas: UkuranKertas;
    readonly tepi: readonly [number, number, number, number];
    readonly kotakTte: boolean;
    readonly tempat: string;
    /** Klasifikasi arsip, default 800.1.11.1 (Permendagri 83/2022, second-hand). */
    readonly kode: string;
    /** Token pattern, see nomorSurat.ts. */
    readonly polaNomor: string;
    readonly unit: string;
    readonly keamanan: '' | 'B' | 'T' | 'R' | 'SR';
    readonly diktum: string;
    /** Keputusan from which a petikan is taken: number, date, about. */
    readonly keputusan: { readonly nomor: string; readonly tanggal: string; readonly tentang: string };
    readonly dasar: readonly string[];
    readonly tembusan: readonly string[];
    readonly catatanKaki: string;
  };
  /** Signers beside `penandatangan`, who is known as `utama`. */
  readonly pejabat: readonly Pejabat[];
  /** The lowest competent signer per kind of letter. */
  readonly wewenang: readonly Wewenang[];
  readonly klasifikasi: readonly KlasifikasiArsip[];
  readonly penomoran: {
    /** A counter of its own for each kind of letter. */
    readonly perJenis: boolean;
    /** … for each unit code. */
    readonly perUnit: boolean;
    /** Unit codes of bagian; the others number under `surat.unit`. */
    readonly unit: readonly { readonly bagianId: BagianId; readonly kode: string }[];
  };
  /** Names of the PDF files, pattern of namaBerkasNaskah.ts. */
  readonly berkasNaskah: { readonly pola: string };
  /** How a person is judged: predikat by hasil and perilaku, and what the figures propose. */
  readonly evaluasi: SetelanEvaluasi;
  /** Years after which the data of a person who left is offered for blanking. */
  readonly masaSimpan: AngkaBersumber;
  /** When load, result and attendance are worth a talk. */
  readonly kontribusi: PengaturanKontribusi;
  /** Allowance of the region, for the simulation only. */
  readonly tpp: PengaturanTpp;
}

const PERPRES_21_2023 = 'Perpres 21/2023 (hari dan jam kerja instansi pemerintah dan pegawai ASN)';

/** Defaults of a new file; the caller fills identitas. */
export function pengaturanBawaan(identitas: Pengaturan['identitas']): Pengaturan {
  return {
    identitas,
    hariKerja: 5,
    menitMinggu: { nilai: 2250, sumber: `${PERPRES_21_2023}: 37 jam 30 menit` },
    menitMingguRamadan: { nilai: 1950, sumber: `${PERPRES_21_2023}: 32 jam 30 menit` },
    menitJumat: { nilai: 0, sumber: 'Belum ditetapkan: jam kerja sama setiap hari' },
    menitJumatRamadan: { nilai: 0, sumber: 'Belum ditetapkan: jam kerja sama setiap hari' },
    hitungBup: true,
    kelonggaran: { nilai: 30, sumber: 'PermenPANRB 1/2020 (belum dikonfirmasi pada naskah asli)' },
    hakCutiTahunan: {
      nilai: 12,
      sumber: 'PP 11/2017 jo. PP 17/2020: cuti tahunan 12 hari kerja (belum dikonfirmasi pada naskah asli)',
    },
    normaAbk: { nilai: 75_000, sumber: 'PermenPANRB 1/2020: 1.250 jam setahun' },
    abk: {
      cara: 'norma',
      pembulatan: 50,
      sumber: 'Praktik ABK: pecahan 0,5 ke atas dibulatkan menjadi satu (belum dikonfirmasi)',
    },
    kelasEj: { d: 50, c: 70, b: 90, sumber: 'Praktik Permendagri 12/2008; daerah dapat menetapkan lain' },
    ambangRendah: { nilai: 50, sumber: 'Batas bawah kelas D, praktik Permendagri 12/2008' },
    ambangMelebihi: { nilai: 100, sumber: 'Kapasitas efektif penuh' },
    kop: {
      daerah: `PEMERINTAH ${identitas.daerah.toUpperCase()}`,
      opd: identitas.opd.toUpperCase(),
      bagian: '',
      alamat: [],
      logo: '',
    },
    logoKepalaDaerah: '',
    penandatangan: { kuasa: '', pemberiKuasa: '', perantara: '', jabatan: '', nama: '', pangkat: '', nip: '' },
    surat: {
      kertas: 'A4',
      tepi: [20, 20, 25, 30],
      kotakTte: true,
      tempat: '',
      kode: '800.1.11.1',
      polaNomor: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
      unit: '',
      keamanan: '',
      diktum: 'MENUGASKAN',
      keputusan: { nomor: '', tanggal: '', tentang: '' },
      dasar: [],
      tembusan: [],
      catatanKaki: '',
    },
    pejabat: [],
    wewenang: WEWENANG_BAWAAN,
    klasifikasi: KLASIFIKASI_BAWAAN,
    penomoran: { perJenis: false, perUnit: false, unit: [] },
    berkasNaskah: { pola: '{nomor} {nama}' },
    evaluasi: EVALUASI_BAWAAN,
    masaSimpan: {
      nilai: 5,
      sumber: 'UU 27/2022: data dihapus bila tidak diperlukan lagi; lamanya ditetapkan kantor (usulan aplikasi)',
    },
    kontribusi: KONTRIBUSI_BAWAAN,
    tpp: TPP_BAWAAN,
  };
}
