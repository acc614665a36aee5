import { bulanDari, hariDari } from '../../domain/hari';
import { BULAN_SINGKAT, NAMA_BULAN, rentangTanggal } from '../../domain/tampil';
import type { KolomPeta, Per } from './barisTampil';
import { teksBeban } from './teks';

export interface PitaBulan {
  readonly nama: string;
  /** Index of the first column, and how many. */
  readonly awal: number;
  readonly lebar: number;
}

/** Months over the weeks: a week belongs to the month of its fourth day (or its last one, where the year cuts it). */
export function pitaBulan(kolom: readonly Pick<KolomPeta, 'mulai' | 'akhir'>[]): readonly PitaBulan[] {
  const hasil: { nama: string; awal: number; lebar: number }[] = [];
  kolom.forEach(({ mulai, akhir }, i) => {
    const nama = BULAN_SINGKAT[bulanDari(Math.min(hariDari(mulai) + 3, hariDari(akhir))) - 1] ?? '';
    const kini = hasil.at(-1);
    if (kini?.nama === nama) kini.lebar += 1;
    else hasil.push({ nama, awal: i, lebar: 1 });
  });
  return hasil;
}

/** Heading of a column: the week number, or the month. */
export const judulKolom = ({ nomor }: Pick<KolomPeta, 'nomor'>, per: Per): string =>
  per === 'minggu' ? String(nomor) : (BULAN_SINGKAT[nomor - 1] ?? String(nomor));

/** `minggu ke-19`, `Mei`: the column in a sentence; undefined = the year. */
export const namaKolom = (kolom: Pick<KolomPeta, 'nomor'> | undefined, per: Per): string => {
  if (!kolom) return teksBeban.setahun;
  return per === 'minggu' ? teksBeban.namaMinggu(kolom.nomor) : (NAMA_BULAN[kolom.nomor - 1] ?? String(kolom.nomor));
};

/** A week with fewer working days than usual. */
export const mingguPendek = (kolom: Pick<KolomPeta, 'hariKerja'>, hariSeminggu: number): boolean =>
  kolom.hariKerja < hariSeminggu;

/** All that a heading cannot say in its width. */
export const artiKolom = (k: KolomPeta, ramadan: boolean): string =>
  [
    rentangTanggal(k.mulai, k.akhir),
    teksBeban.pendekArti(k.hariKerja),
    ...k.libur,
    ramadan ? teksBeban.ramadan : '',
    k.kini ? teksBeban.hariIni : '',
  ]
    .filter((s) => s !== '')
    .join(' · ');
