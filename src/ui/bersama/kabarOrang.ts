import type { Kedatangan } from '../../api/bersamaViews';

/** What one person sent within a short while, as one line. */
export interface KabarOrang {
  readonly aktor: string;
  readonly pc: string;
  readonly perubahan: number;
  readonly label: string;
  /** Instant of the newest arrival here, milliseconds. */
  readonly waktu: number;
}

/** Arrivals of one person closer together than this are one line, ms: news is told, not counted out. */
export const SELANG_KABAR = 12_000;
const PALING_BANYAK = 20;

/** Newest first; what a person sends within the interval adds up in that person's line. */
export function catatKabar(
  lama: readonly KabarOrang[],
  dari: readonly Kedatangan[],
  waktu: number,
): readonly KabarOrang[] {
  return dari.reduce<readonly KabarOrang[]>((daftar, { aktor, pc, perubahan, label }) => {
    const sama = daftar.find((k) => k.aktor === aktor && k.pc === pc && waktu - k.waktu < SELANG_KABAR);
    const satu = { aktor, pc, perubahan: perubahan + (sama?.perubahan ?? 0), label, waktu };
    return [satu, ...daftar.filter((k) => k !== sama)].slice(0, PALING_BANYAK);
  }, lama);
}
