/**
 * A week of one person laid out day by day, as a proposal for the daily progress of e-Kinerja:
 * J1 what has a day of its own (a meeting) stays on it;
 * J2 all other work is poured into the days in the order it is given, one after the other, so that a day holds few things;
 * J3 how much a day takes follows its free capacity, rounded cumulatively: the days add up to the minutes exactly, and the
 *    day is over its capacity only where the week is;
 * J4 a week without any capacity keeps its work on the first day: nothing vanishes.
 */
export interface IsiMinggu {
  readonly kunci: string;
  /** Whole minutes in the week. */
  readonly menit: number;
  /** J1: index of the day, absent = any. */
  readonly hari?: number;
}
export interface IsiHari {
  readonly kunci: string;
  readonly menit: number;
}

/** `kapasitas`: whole minutes of every day; the answer has one list per day. */
export function rencanaHarian(
  isi: readonly IsiMinggu[],
  kapasitas: readonly number[],
): readonly (readonly IsiHari[])[] {
  const hasil: IsiHari[][] = kapasitas.map(() => []);
  const bebas = kapasitas.map((menit) => Math.max(0, menit));
  const mengalir: IsiMinggu[] = [];
  for (const satu of isi) {
    const hari = satu.hari === undefined ? undefined : hasil[satu.hari];
    if (satu.hari === undefined || hari === undefined) {
      mengalir.push(satu);
      continue;
    }
    hari.push({ kunci: satu.kunci, menit: satu.menit });
    bebas[satu.hari] = Math.max(0, (bebas[satu.hari] ?? 0) - satu.menit);
  }
  const jatah = bagiHari(jumlah(mengalir.map(({ menit }) => menit)), wadah(bebas, kapasitas));
  let hari = 0;
  for (const { kunci, menit } of mengalir) {
    for (let sisa = menit; sisa > 0 && hari < jatah.length;) {
      const muat = Math.min(sisa, jatah[hari] ?? 0);
      if (muat > 0) hasil[hari]?.push({ kunci, menit: muat });
      jatah[hari] = (jatah[hari] ?? 0) - muat;
      sisa -= muat;
      if ((jatah[hari] ?? 0) === 0) hari += 1;
    }
  }
  return hasil;
}

const jumlah = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0);

/** Free capacity; where meetings took all of it, the whole one; J4. */
function wadah(bebas: readonly number[], kapasitas: readonly number[]): readonly number[] {
  if (jumlah(bebas) > 0) return bebas;
  return jumlah(kapasitas) > 0 ? kapasitas : kapasitas.map((_, hari) => (hari === 0 ? 1 : 0));
}

/** J3. */
function bagiHari(menit: number, kapasitas: readonly number[]): number[] {
  const semua = jumlah(kapasitas);
  let sampai = 0;
  let sudah = 0;
  return kapasitas.map((satu) => {
    sampai += satu;
    const kini = Math.floor((menit * sampai) / semua);
    const hasil = kini - sudah;
    sudah = kini;
    return hasil;
  });
}
