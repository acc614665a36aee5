import type { UkuranKertas } from '../domain/kertasCetak';

export type KeadaanPencetak = 'siap' | 'sibuk' | 'berhenti' | 'tidakDiketahui';
/** Whether the driver prints both sides; systems that do not tell leave it open. */
export type DupleksPencetak = 'ada' | 'tidak' | 'tidakDiketahui';

export interface Pencetak {
  /** The system's name; PilihanCetak carries it back. */
  readonly nama: string;
  /** What the system shows, with the place or the model where it knows them. */
  readonly sebutan: string;
  readonly keterangan: string;
  readonly bawaan: boolean;
  readonly keadaan: KeadaanPencetak;
  readonly dupleks: DupleksPencetak;
  /** Paper the printer takes unless told otherwise; null = the system does not say. */
  readonly kertas: UkuranKertas | null;
}

/**
 * Where a PDF went: to the printer, through the system's dialog, to the system's viewer (which prints it), or nowhere
 * because the user closed the dialog.
 */
export type TujuanCetak = 'printer' | 'dialog' | 'penampil' | 'batal';

export interface HasilCetak {
  readonly tujuan: TujuanCetak;
  /** Pages of the PDF that were chosen, not counting copies. */
  readonly halaman: number;
}
