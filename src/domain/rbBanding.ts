import type { NilaiKomponen } from './rbNilai';

/** Points (hundredths) of a year, and whether what lies below was answered: only what is whole is compared. */
export interface NilaiBanding {
  readonly nilai: number;
  readonly terjawab: 'semua' | 'sebagian' | 'belum';
}

export const nilaiBanding = ({
  nilai,
  langsung,
  terjawab,
  butir,
}: Pick<NilaiKomponen, 'nilai' | 'langsung' | 'terjawab' | 'butir'>): NilaiBanding => ({
  nilai,
  terjawab: langsung || terjawab === butir ? 'semua' : terjawab > 0 ? 'sebagian' : 'belum',
});

/** Whole hundredths more than the year before; null while one of the two is not wholly answered. */
export const bedaBanding = (kini: NilaiBanding, lalu: NilaiBanding | undefined): number | null =>
  kini.terjawab === 'semua' && lalu?.terjawab === 'semua' ? Math.round(kini.nilai) - Math.round(lalu.nilai) : null;
