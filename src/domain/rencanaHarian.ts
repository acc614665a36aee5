/**
 * A week of one person laid out day by day, as a proposal for the daily progress of e-Kinerja. The spread of load puts a
 * little of every task on every day; people do one thing after the other:
 * J1 every day holds as many minutes as the spread puts on it, every task as many as it has in the week;
 * J2 nothing stands before the first or after the last day the spread gives it, so a meeting keeps its day and work is not
 *    planned behind its due day;
 * J3 of what may be done on a day the earliest last day goes first, then the order given, so that a day holds few things.
 * Such a plan always exists: the spread itself is one (earliest deadline first finds it).
 */
export interface IsiMinggu {
  readonly kunci: string;
  /** Whole minutes of every day. */
  readonly harian: readonly number[];
}
export interface IsiHari {
  readonly kunci: string;
  readonly menit: number;
}

interface Antre {
  readonly kunci: string;
  readonly awal: number;
  readonly akhir: number;
  sisa: number;
}

/** One list per day. */
export function rencanaHarian(isi: readonly IsiMinggu[], banyakHari: number): readonly (readonly IsiHari[])[] {
  const antrean: Antre[] = isi
    .map(({ kunci, harian }) => ({
      kunci,
      awal: harian.findIndex((menit) => menit > 0),
      akhir: harian.findLastIndex((menit) => menit > 0),
      sisa: harian.reduce((a, b) => a + b, 0),
    }))
    .filter(({ sisa }) => sisa > 0)
    // Stable: the order given decides among the same last day (J3).
    .sort((a, b) => a.akhir - b.akhir);
  return Array.from({ length: banyakHari }, (_, hari) => {
    let jatah = isi.reduce((n, { harian }) => n + (harian[hari] ?? 0), 0);
    return antrean.flatMap((satu): IsiHari[] => {
      const menit = satu.awal <= hari ? Math.min(jatah, satu.sisa) : 0;
      if (menit === 0) return [];
      jatah -= menit;
      satu.sisa -= menit;
      return [{ kunci: satu.kunci, menit }];
    });
  });
}
