import type { PegawaiId } from '../../domain/ids';
import type { Arah } from './seret';
import type { Tujuan } from './seretStore';

/** Rows that Page Up and Page Down jump over. */
const LOMPAT = 8;

/**
 * Where an arrow key leads while something is carried: up and down by rows, left back to the list of what is left over,
 * right to the people again. `awal` is the row to begin with.
 */
export function tujuanDenganTombol(
  orang: readonly PegawaiId[],
  kini: Tujuan | null,
  arah: Arah,
  awal: PegawaiId | null,
): Tujuan | null {
  if (arah === 'ArrowLeft') return kini === 'sisa' ? null : 'sisa';
  const mulai = awal ?? orang[0] ?? null;
  if (kini === null || kini === 'sisa') {
    if (arah === 'Home') return orang[0] ?? null;
    if (arah === 'End') return orang.at(-1) ?? null;
    return mulai;
  }
  const letak = orang.indexOf(kini);
  const langkah: Readonly<Record<Exclude<Arah, 'ArrowLeft'>, number>> = {
    ArrowDown: letak + 1,
    ArrowUp: letak - 1,
    PageDown: letak + LOMPAT,
    PageUp: letak - LOMPAT,
    Home: 0,
    End: orang.length - 1,
    ArrowRight: letak,
  };
  const ke = Math.min(orang.length - 1, Math.max(0, langkah[arah]));
  return ke === letak ? null : (orang[ke] ?? null);
}
