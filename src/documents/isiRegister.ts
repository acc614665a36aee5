import type { SuratId } from '../domain/ids';
import { SEBUTAN_STATUS, STATUS_SURAT, type Surat, type UkuranKertas } from '../domain/surat';
import { angka } from '../domain/tampil';
import { tanpaNomor } from '../domain/tanpaNomor';

/** The book of letters of a year, as it is printed or written to a workbook. */
export interface DataRegister {
  readonly kantor: string;
  readonly tahun: number;
  readonly kertas: UkuranKertas;
  readonly dicetak: string;
  /** What was left out, in words; '' = nothing: the whole year. */
  readonly saringan: string;
  /** In the order to print, without konsep. */
  readonly surat: readonly Surat[];
  /** Numbers of letters that others replace. */
  readonly nomorDari: ReadonlyMap<SuratId, string>;
}

export const JUDUL_REGISTER = 'BUKU REGISTER NASKAH DINAS TAHUN';

/** Reason, what a number is kept for, and which letter this one replaces. */
export function keteranganBaris(surat: Surat, nomorDari: DataRegister['nomorDari']): string {
  const lama = surat.menggantikan === null ? undefined : nomorDari.get(surat.menggantikan);
  const untuk = surat.status === 'dicadangkan' && surat.keterangan !== '' ? 'untuk ' : '';
  return [lama === undefined ? '' : `menggantikan ${lama || 'naskah tanpa nomor'}`, untuk + surat.keterangan]
    .filter((teks) => teks !== '')
    .join('; ');
}

/** In the place of a number. */
export const sebutanTanpaNomor = (surat: Pick<Surat, 'urut'>): string =>
  tanpaNomor(surat) ? 'tanpa nomor' : 'nomor menyusul';

/** `312 baris: 300 Terbit, 12 Nomor batal.` */
export function ringkasanRegister(surat: readonly Surat[]): string {
  const jumlah = STATUS_SURAT.map((status) => [status, surat.filter((satu) => satu.status === status).length] as const)
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${angka(n)} ${SEBUTAN_STATUS[status].toLowerCase()}`);
  const belum = surat.filter(({ status, nomor }) => status === 'terbit' && nomor === '');
  const tanpa = belum.filter(tanpaNomor).length;
  const lain = [
    [belum.length - tanpa, 'nomor menyusul'],
    [tanpa, 'tanpa nomor'],
  ] as const;
  const rinci = [...jumlah, ...lain.flatMap(([n, apa]) => (n > 0 ? [`${angka(n)} ${apa}`] : []))].join(', ');
  return `${angka(surat.length)} baris${rinci && `: ${rinci}`}.`;
}
