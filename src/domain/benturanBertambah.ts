import type { Benturan, PotonganBenturan } from './benturan';

/** Conflicts that were not there before, or that grew; `bertambah` = the minutes more. */
export function benturanBertambah(
  sebelum: readonly Benturan[],
  sesudah: readonly Benturan[],
): readonly (Benturan & { readonly bertambah: number })[] {
  const lama = new Map(sebelum.map(({ tugasId, menit }) => [tugasId, menit]));
  return sesudah.flatMap((satu) => {
    const bertambah = satu.menit - (lama.get(satu.tugasId) ?? 0);
    return bertambah > 0 ? [{ ...satu, bertambah }] : [];
  });
}

const bertumpuk = (a: PotonganBenturan, b: PotonganBenturan): boolean => a.mulai <= b.akhir && b.mulai <= a.akhir;

/**
 * Did the person have too much in these days already without the absence? Then the minutes more only change their places: what
 * is handed over because of it is never seen in the difference. A piece that the absence itself makes too long for its days (a
 * meeting on one of them) is no such thing, unless it did not fit before.
 */
export function sudahLebih(sebelum: readonly Benturan[], { tugasId, potongan }: Benturan): boolean {
  const dulu = sebelum.filter((lama) => lama.tugasId === tugasId).flatMap((lama) => lama.potongan);
  if (potongan.some((p) => p.absen !== null && !dulu.some((a) => bertumpuk(a, p)))) return false;
  return sebelum.some((lama) => lama.potongan.some((a) => potongan.some((p) => bertumpuk(a, p))));
}
