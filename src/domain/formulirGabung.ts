import { bidangKosong, kunciIsian } from './formulirIsian';
import { BIDANG_ISIAN, type BidangIsian, type IsianTugas } from './formulirTugas';

/** One returned copy of a row. */
export interface SalinanIsian {
  /** Where it was found; proposals name these. */
  readonly asal: number;
  /** As it went out, null when nobody knows. */
  readonly dasar: IsianTugas | null;
  readonly isian: IsianTugas;
  /** Fields that could not be read: they say nothing. */
  readonly tanpa: ReadonlySet<BidangIsian>;
}
/** A value somebody proposes for a field. */
export interface UsulanBidang {
  readonly isian: IsianTugas;
  readonly dasar: IsianTugas | null;
  /** `asal` of all copies that say the same. */
  readonly asal: readonly number[];
}
export interface PerubahanBidang {
  readonly bidang: BidangIsian;
  /** At least one; several when returned copies differ. */
  readonly usulan: readonly UsulanBidang[];
  /** A person must choose: see G4. */
  readonly bentrok: boolean;
}

/**
 * Three values of every field: of the day of issue (each copy brings its own), of the office now (`kini`, null for a task
 * it does not have), of the returned copies.
 * G1 a copy that left a field as it was issued says nothing about it; without a base an empty field says nothing;
 * G2 a copy that says what the office has already says nothing new;
 * G3 copies that say the same are one proposal;
 * G4 it is a conflict when copies propose different values, when the office changed the field since the issue, or when
 *    nobody knows how it was issued and the office has a value of its own.
 */
export function gabungIsian(kini: IsianTugas | null, salinan: readonly SalinanIsian[]): PerubahanBidang[] {
  return BIDANG_ISIAN.flatMap((bidang) => {
    const usulan = usulanBidang(bidang, kini, salinan);
    if (usulan.length === 0) return [];
    const diubahKantor = kini !== null && usulan.some(({ dasar }) => !sepertiTerbit(bidang, dasar, kini));
    return [{ bidang, usulan, bentrok: usulan.length > 1 || diubahKantor }];
  });
}

const sepertiTerbit = (bidang: BidangIsian, dasar: IsianTugas | null, kini: IsianTugas): boolean =>
  dasar === null ? bidangKosong(kini, bidang) : kunciIsian(dasar, bidang) === kunciIsian(kini, bidang);

function usulanBidang(bidang: BidangIsian, kini: IsianTugas | null, salinan: readonly SalinanIsian[]): UsulanBidang[] {
  const perNilai = new Map<string, { isian: IsianTugas; dasar: IsianTugas | null; asal: number[] }>();
  for (const { asal, dasar, isian, tanpa } of salinan) {
    if (tanpa.has(bidang)) continue;
    const kunci = kunciIsian(isian, bidang);
    const diam = dasar ? kunci === kunciIsian(dasar, bidang) : bidangKosong(isian, bidang);
    if (diam || (kini && kunci === kunciIsian(kini, bidang))) continue;
    const ada = perNilai.get(kunci);
    if (ada) ada.asal.push(asal);
    else perNilai.set(kunci, { isian, dasar, asal: [asal] });
  }
  return [...perNilai.values()];
}
