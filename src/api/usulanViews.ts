import type { AlasanOrang } from '../domain/bagiHabisAlasan';
import type { AngkaUsulan as AngkaPembagian } from '../domain/bagiHabisAngka';
import type { JenisUbahan } from '../domain/bagiHabisBuka';
import type { Mengapa } from '../domain/bagiHabisMengapa';
import type { BagianId, PegawaiId, PenugasanId, TugasId } from '../domain/ids';
import type { Peran } from '../domain/pegawai';

export type { JenisUbahan };

/** Somebody's share of a task, now or as proposed. */
export interface PorsiUsulan {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly porsi: number;
  readonly peran: Peran;
  /** The engine will not move it again: locked by hand, or an appointment by decree (tugas tambahan). */
  readonly terkunci: boolean;
}

/** One person on a task that changes: what happens to them and why. */
export interface OrangUsulan extends AlasanOrang {
  readonly nama: string;
}

/** A task whose division changes, accepted or refused as a whole. */
export interface BarisUsulan {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  readonly asal: string;
  readonly menit: number;
  readonly pembagi: number;
  /** Unit of the shares ("OPD"), '' when they are percent. */
  readonly satuan: string;
  readonly jenis: JenisUbahan;
  /** When it is done, in words: "sepanjang tahun", "Mar–Mei". */
  readonly waktu: string;
  readonly sebelum: readonly PorsiUsulan[];
  readonly sesudah: readonly PorsiUsulan[];
  /** One line for the table; `orang`, `pembagian` and `ditolak` say the rest. */
  readonly alasan: string;
  /** Everybody who comes, goes, gets more or less; then those who stay as they are. */
  readonly orang: readonly OrangUsulan[];
  /** How many people may do it. */
  readonly calon: number;
  /** Why it is split among these (8/8/7/7), '' when one person does it. */
  readonly pembagian: string;
  /** Who came next and why not, '' when there was nobody else. */
  readonly ditolak: string;
  /** Kept from an earlier proposal (`dasar`). */
  readonly dipertahankan: boolean;
  /** Only in the order by person: under whose name the row stands here. */
  readonly kelompok?: { readonly pegawaiId: PegawaiId; readonly nama: string };
}

/** Numbers of the division in the scope of the proposal, present or proposed; who carries the highest ratio by name. */
export interface AngkaUsulan extends Omit<AngkaPembagian, 'puncak'> {
  readonly puncak: { readonly pegawaiId: PegawaiId; readonly nama: string } | null;
}

/** The lowest highest-ratio any division could reach, proven, and who makes it so. */
export interface BatasUsulan {
  readonly rasio: number;
  /** Peak of the proposal less this, in ratio (0.012 = 1.2 percentage points); 0 = cannot be better. */
  readonly jarak: number;
  /** "Bagian Hukum, 3 orang kelas ≥ 7: 4.120 jam kerja untuk 3.900 jam kapasitas". */
  readonly teks: string;
  /** The first of those people. */
  readonly orang: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
  readonly jumlahOrang: number;
  readonly jumlahTugas: number;
  readonly menit: number;
  readonly kapasitas: number;
}

export interface HasilUsulan {
  readonly usulanId: string;
  readonly benih: number;
  /** "seluruh kantor" or the name of the bagian. */
  readonly lingkup: string;
  readonly bagianId: BagianId | null;
  /** All tasks that change, in the order of the office; rows by `listUsulan`. */
  readonly tugasIds: readonly TugasId[];
  readonly perBagian: readonly { readonly bagianId: BagianId | null; readonly nama: string; readonly jumlah: number }[];
  readonly perJenis: Readonly<Record<JenisUbahan, number>>;
  readonly sebelum: AngkaUsulan;
  readonly sesudah: AngkaUsulan;
  /** Tasks kept from an earlier proposal (`dasar`): `batas` holds only with them as they are. */
  readonly dikunci: number;
  /** null when there is nobody or nothing to divide. */
  readonly batas: BatasUsulan | null;
  /** False: ended early by `finishJob` or by its time; a longer run may find better. */
  readonly selesai: boolean;
  /** At most the first 500; `jumlahTidakTertempat` is the whole number. */
  readonly tidakTertempat: readonly TidakTertempat[];
  readonly jumlahTidakTertempat: number;
  /** Counted people who would still be without tasks, low or over, and why; at most the first 500. */
  readonly pegawaiTersisa: readonly {
    readonly pegawaiId: PegawaiId;
    readonly nama: string;
    readonly keadaan: 'tanpaTugas' | 'rendah' | 'melebihi';
    readonly sebab: string;
    readonly saran: string;
  }[];
  readonly jumlahPegawaiTersisa: number;
  /** Those of `sesudah.bulanMelebihi`: which months and what would help, the fullest first; at most the first 500. */
  readonly bulanPenuh: readonly {
    readonly pegawaiId: PegawaiId;
    readonly nama: string;
    readonly sebab: string;
    readonly saran: string;
  }[];
  readonly jumlahBulanPenuh: number;
}

/** A task that stays behind: which constraint stops it and what would free it. */
export interface TidakTertempat {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly sebab: string;
  readonly saran: string;
}

/**
 * A page of rows. `total` counts rows (in the order by person a task stands under everybody it changes for); `tugasIds` are
 * all that fit the filter, each once, for "choose all of these"; only with the first page, a regency has 100.000.
 */
export interface HalamanUsulan {
  readonly total: number;
  readonly tugasIds: readonly TugasId[];
  readonly baris: readonly BarisUsulan[];
}

/** What a proposal means for one person: the ghost cards of their column on the board. */
export interface PegawaiUsulan {
  readonly pegawaiId: PegawaiId;
  readonly rasioSebelum: number | null;
  readonly rasioSesudah: number | null;
  readonly datang: readonly KartuUsulan[];
  readonly pergi: readonly KartuUsulan[];
}
export interface KartuUsulan {
  readonly tugasId: TugasId;
  readonly tugas: string;
  /** The present share, null for a new one. */
  readonly penugasanId: PenugasanId | null;
  readonly peran: Peran;
  readonly pembagi: number;
  readonly porsiSebelum: number;
  readonly porsiSesudah: number;
  /** Of the year, or of the month asked for. */
  readonly menitSebelum: number;
  readonly menitSesudah: number;
}

/** The answer to "mengapa bukan Bu X?", with names; the asked one first in `akibat`. */
export interface JawabanMengapa extends Omit<Mengapa, 'akibat'> {
  readonly akibat: readonly (Mengapa['akibat'][number] & { readonly nama: string })[];
}

/** While a proposal is being computed: the best plan so far. */
export interface KabarUsulan {
  readonly menitBelum: number;
  readonly rasioTertinggi: number;
  readonly tanpaTugas: number;
}
