import type { PegawaiId, Tanggal } from './ids';

/** Personal data of people who left, as UU 27/2022 (Pelindungan Data Pribadi) asks an office to look after it. */

/** Stands where something was blanked. */
export const DATA_DIHAPUS = '(data pribadi dihapus)';

export const ALASAN_HAPUS = ['masa_simpan', 'permintaan', 'salah_catat'] as const;
/** Why the data of a person is blanked. `salah_catat` also takes the record itself out of the lists. */
export type AlasanHapus = (typeof ALASAN_HAPUS)[number];
export const SEBUTAN_ALASAN: Readonly<Record<AlasanHapus, string>> = {
  masa_simpan: 'Masa simpan sudah lewat',
  permintaan: 'Permintaan yang bersangkutan',
  salah_catat: 'Salah catat (bukan pegawai kantor ini)',
};

/** Somebody whose data may be blanked: who left, or whose record was removed (its data is still in the history). */
export interface OrangPergi {
  readonly id: PegawaiId;
  readonly nama: string;
  readonly nip: string;
  readonly keadaan: 'keluar' | 'dihapus';
  /** Last day of work, or the day the record was removed; null when nobody said it. */
  readonly sejak: Tanggal | null;
}

/** `2026-05-04` five years later = `2031-05-04`; the last day of February stays one. */
export function tambahTahun(tanggal: Tanggal, tahun: number): Tanggal {
  const [y = '', ...sisa] = tanggal.split('-');
  const sama = [String(Number(y) + tahun).padStart(4, '0'), ...sisa].join('-');
  return sama.endsWith('-02-29') && !kabisat(Number(y) + tahun) ? sama.replace(/29$/, '28') : sama;
}
const kabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

/** The retention time of the office is over. Of whom no day is known it is not said. */
export const lewatMasaSimpan = ({ sejak }: Pick<OrangPergi, 'sejak'>, tahun: number, hariIni: Tanggal): boolean =>
  sejak !== null && tambahTahun(sejak, tahun) < hariIni;

const TERLIHAT = 4;
/** A NIP for papers that are passed on: only its last four digits; it begins with the day of birth. '' stays ''. */
export function nipTersamar(nip: string): string {
  const angka = [...nip.replace(/\s/g, '')];
  if (angka.length <= TERLIHAT) return '•'.repeat(angka.length);
  return '•'.repeat(angka.length - TERLIHAT) + angka.slice(-TERLIHAT).join('');
}
