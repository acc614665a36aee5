import type { PegawaiId } from '../domain/ids';
import type { OrangPergi } from '../domain/pribadi';

export type BarisPergi = OrangPergi & {
  /** The retention time of the office is over. */
  readonly lewat: boolean;
};
export interface DaftarPergi {
  /** Years after which data of people who left is offered for blanking, and where that number comes from. */
  readonly masaSimpan: number;
  readonly orang: readonly BarisPergi[];
  /** People whose data was blanked already. */
  readonly sudah: number;
}

/** What would be blanked, what stays, and what cannot be reached; of all chosen people together. */
export interface PratinjauHapusPribadi {
  readonly orang: readonly { readonly id: PegawaiId; readonly nama: string }[];
  /** '' or why it cannot be done. */
  readonly halangan: string;
  readonly baris: readonly { readonly apa: string; readonly jumlah: number; readonly kolom: string }[];
  readonly entri: number;
  readonly label: number;
  /** Texts that name the people: the first of them, and how many there are. */
  readonly sebutan: readonly { readonly tempat: string; readonly kini: boolean }[];
  readonly jumlahSebutan: number;
  readonly namaTunggal: boolean;
  readonly senama: number;
  readonly konsep: number;
  readonly naskah: number;
  readonly pelaku: number;
  readonly cadangan: number;
  readonly adaBak: boolean;
}

export interface HasilHapusPribadi {
  readonly pegawai: number;
  /** Older copies on this computer: written anew, thrown away because damaged, not reachable now. */
  readonly dibersihkan: number;
  readonly dihapus: number;
  readonly gagal: number;
  /** The named document was written, a shared one was told; false = it will be when its place is reachable. */
  readonly tersimpan: boolean;
}
