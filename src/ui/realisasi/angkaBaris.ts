import type { BarisRealisasi } from '../../api/realisasiViews';
import { prakiraan, type Prakiraan } from '../../domain/prakiraan';
import { gulir, selesaiSampai, TANPA_CATATAN } from '../../domain/realisasi';

/** What a row says at the end of a month; all in hundredths. */
export interface AngkaBaris {
  readonly rencanaBulan: number;
  readonly sebelumnya: number;
  readonly tertunda: number;
  readonly selesai: number;
  readonly sisa: number;
  readonly lebih: number;
  readonly prakiraan: Prakiraan;
  /** By what was noted so far it will not be done in time. */
  readonly tertinggal: boolean;
  /** Something was due in the month, and nothing is noted. */
  readonly belum: boolean;
}

type Isi = Pick<BarisRealisasi, 'rencana' | 'rencanaBulan' | 'realisasi'>;

// Rows are never changed in place: an edited one is another object.
const sudahDihitung = new WeakMap<Isi, Map<number, AngkaBaris>>();

/** Asked for by filters, counts and cells alike, so each row is counted once a month. */
export function angkaBaris(baris: Isi, bulan: number): AngkaBaris {
  let perBulan = sudahDihitung.get(baris);
  if (!perBulan) sudahDihitung.set(baris, (perBulan = new Map<number, AngkaBaris>()));
  let angka = perBulan.get(bulan);
  if (!angka) perBulan.set(bulan, (angka = hitung(baris, bulan)));
  return angka;
}

function hitung({ rencana, rencanaBulan, realisasi }: Isi, bulan: number): AngkaBaris {
  const realisasiBulan = realisasi.map((n) => n ?? 0);
  const dicatat = realisasi.findIndex((n) => n != null);
  const dicatatSejak = dicatat < 0 ? TANPA_CATATAN : dicatat + 1;
  const selesai = selesaiSampai({ realisasiBulan }, 12);
  const catatan = realisasi.reduce<number>((bit, n, i) => (n == null ? bit : bit | (1 << i)), 0);
  const capaian = { rencana, rencanaBulan, realisasiBulan, dicatatSejak, catatan, selesai };
  const tertunda = gulir(capaian, bulan);
  const diBulan = rencanaBulan[bulan - 1] ?? 0;
  const perkiraan = prakiraan(capaian, bulan);
  return {
    rencanaBulan: diBulan,
    sebelumnya: selesaiSampai(capaian, bulan - 1),
    tertunda,
    selesai: capaian.selesai,
    sisa: Math.max(0, rencana - capaian.selesai),
    lebih: Math.max(0, capaian.selesai - rencana),
    prakiraan: perkiraan,
    tertinggal: perkiraan.keadaan === 'tertinggal' || perkiraan.keadaan === 'waktuHabis',
    belum: realisasi[bulan - 1] == null && diBulan + tertunda > 0 && capaian.selesai < rencana,
  };
}

/** The month has a plan of its own, and nothing is noted. */
export const belumDicatat = ({ rencanaBulan, realisasi }: Isi, bulan: number): boolean =>
  realisasi[bulan - 1] == null && (rencanaBulan[bulan - 1] ?? 0) > 0;

/** "Sesuai rencana": the plan of the month, never more than is left of the share; null = nothing is due. */
export function sesuaiRencana({ rencana, rencanaBulan, realisasi }: Isi, bulan: number): number | null {
  const lain = realisasi.reduce<number>((jumlah, n, i) => jumlah + (i === bulan - 1 ? 0 : (n ?? 0)), 0);
  const volume = Math.min(rencanaBulan[bulan - 1] ?? 0, Math.max(0, rencana - lain));
  return volume > 0 ? volume : null;
}
