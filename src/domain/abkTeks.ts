import type { BarisAbk, JumlahAbk } from './abk';
import { jabatanStruktural } from './abkJabatan';
import type { DasarAbk } from './abkPeriode';
import type { UraianAbk } from './abkUraian';
import type { KelasEj } from './ej';
import { angka, desimal, desimalRingkas, rasioTeks } from './tampil';

export const orangTeks = (orang: number): string => desimal(orang, 4);
export const setaraTeks = (perseribu: number): string => desimalRingkas(perseribu / 1000, 2);
/** `−2`, `+1`, `0`: a minus sign as wide as the plus. */
export const selisihTeks = (n: number): string => (n < 0 ? `−${angka(-n)}` : n > 0 ? `+${angka(n)}` : '0');

/** EJ and EU to two decimals, 0,585 up as in a workbook; a dash without pemangku. */
export const ejTeks = (ej: number | null): string => rasioTeks(ej === null ? null : ej + 1e-9);

/** How a row's need comes out: `2.310.000 menit ÷ 75.000 = 30,8 → 31`, `… = 1,58; jabatan struktural → 1`. */
export function rumusKebutuhan(
  { menit, kebutuhan, bulat, jenisJabatan }: Pick<BarisAbk, 'menit' | 'kebutuhan' | 'bulat' | 'jenisJabatan'>,
  { cara, wke }: Pick<DasarAbk, 'cara' | 'wke'>,
): string {
  const orang = desimalRingkas(kebutuhan, 4);
  const hasil = `${orang}${jabatanStruktural(jenisJabatan) ? '; jabatan struktural' : ''} → ${angka(bulat)}`;
  return cara === 'norma'
    ? `${angka(menit)} menit ÷ ${angka(wke)} = ${hasil}`
    : `jumlah beban per periode ÷ waktu efektif periodenya = ${hasil}`;
}

/** The same for EJ and EU: `2.310.000 ÷ (29 × 75.000) = 1,06`. */
export function rumusEj(
  { menit, kebutuhan, pemangku, ej }: Pick<JumlahAbk, 'menit' | 'kebutuhan' | 'pemangku' | 'ej'>,
  { cara, wke }: Pick<DasarAbk, 'cara' | 'wke'>,
): string {
  if (pemangku === 0) return 'tidak ada pemangku';
  return cara === 'norma'
    ? `${angka(menit)} ÷ (${angka(pemangku)} × ${angka(wke)}) = ${ejTeks(ej)}`
    : `${orangTeks(kebutuhan)} ÷ ${angka(pemangku)} = ${ejTeks(ej)}`;
}

/** Words of PEJ for a jabatan (practice of Permendagri 12/2008, second-hand); for a person class A is overload instead. */
export const SEBUTAN_PEJ: Readonly<Record<KelasEj, string>> = {
  A: 'sangat baik',
  B: 'baik',
  C: 'cukup',
  D: 'sedang',
  E: 'kurang',
};

/** Head of the volume column in words: results by the year or by the task's own period. */
export const judulVolume = ({ cara }: Pick<DasarAbk, 'cara'>): string =>
  cara === 'norma' ? 'Volume kerja setahun' : 'Volume kerja per periode';

/** `Dokumen`, `Dokumen per bulan` */
export const satuanTeks = ({ satuan, periode }: UraianAbk, { cara }: Pick<DasarAbk, 'cara'>): string =>
  cara === 'norma' ? satuan : `${satuan} per ${periode}`;

/** What a reader has to know about one line: how many people it stands for. */
export const catatanUraian = ({ hadirBersama, orang }: UraianAbk): string =>
  hadirBersama && orang > 1 ? `${orang} orang hadir, masing-masing penuh` : '';

/** `7`, `6, 7`, `–` */
export const kelasTeks = ({ kelasJabatan }: Pick<BarisAbk, 'kelasJabatan'>): string =>
  kelasJabatan.length === 0 ? '–' : kelasJabatan.join(', ');
