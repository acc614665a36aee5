import { bagiMenurut } from './pecahTugas';
import { dibagiPerUnit, kaliBagi } from './porsi';
import type { TugasTerbagi } from './tugas';

/**
 * The shares of a divided task carried to its parts:
 * C6 units: what a person has of all parts together is what that person had of the whole; the undivided rest stays undivided;
 * C7 `berurutan` hands the units out block by block (each OPD stays with one person), else every part holds everybody
 *    in proportion;
 * C8 percent and "hadir bersama": every part is divided as the whole was.
 */
export interface BagianAsal {
  /** Units of the part; 1 when the minutes were divided. */
  readonly volume: number;
  /** Denominator of the part's shares. */
  readonly pembagi: number;
}

/** For each part the new `porsi` by person, in the order of `tugas.penugasan`; 0 = not in this part. */
export function bawaPorsi(
  tugas: Pick<TugasTerbagi, 'penugasan' | 'pembagi' | 'volume' | 'jenis' | 'hadirBersama'>,
  bagian: readonly BagianAsal[],
  berurutan: boolean,
): readonly (readonly number[])[] {
  const porsi = tugas.penugasan.map((p) => p.porsi);
  const rest = Math.max(0, tugas.pembagi - porsi.reduce((a, b) => a + b, 0));
  const perUnit = dibagiPerUnit(tugas) && bagian.reduce((a, b) => a + b.volume, 0) === tugas.volume;
  if (!perUnit) return bagian.map(({ pembagi }) => sebanding(pembagi, porsi, rest));
  const unit = berurutan ? blok(bagian, porsi) : rataTiapBagian(bagian, porsi, rest);
  return unit.map((ambil, i) => ambil.map((n) => dalam(n, bagian[i])));
}

/** Units of a part in its denominator: the units themselves, or hundredths of a percent where it has only one. */
function dalam(unit: number, bagian: BagianAsal | undefined): number {
  if (!bagian || unit === 0) return 0;
  return bagian.pembagi === bagian.volume ? unit : Math.max(1, kaliBagi(unit, bagian.pembagi, bagian.volume));
}

function sebanding(pembagi: number, porsi: readonly number[], rest: number): number[] {
  return bagiMenurut(pembagi, [...porsi, rest]).slice(0, porsi.length);
}

function blok(bagian: readonly BagianAsal[], porsi: readonly number[]): number[][] {
  const sisa = [...porsi];
  return bagian.map(({ volume }) => {
    let perlu = volume;
    return sisa.map((s, i) => {
      const n = Math.min(s, perlu);
      perlu -= n;
      sisa[i] = s - n;
      return n;
    });
  });
}

/** Each part takes of what everybody (and the undivided rest) still has, in proportion: rounding never takes too much. */
function rataTiapBagian(bagian: readonly BagianAsal[], porsi: readonly number[], rest: number): number[][] {
  const sisa = [...porsi, rest];
  return bagian.map(({ volume }) => {
    const semua = sisa.reduce((a, b) => a + b, 0);
    const ambil = bagiMenurut(Math.min(volume, semua), sisa);
    ambil.forEach((n, i) => (sisa[i] = (sisa[i] ?? 0) - n));
    return ambil.slice(0, porsi.length);
  });
}
