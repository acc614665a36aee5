import type { BarisCetak, SumberCetak } from './dpaCetakBaris';
import type { IndukCetak } from './dpaCetakKepala';
import type { SubMentah } from './dpaHasil';
import type { Temuan } from './temuan';

export function gabungRekap(
  rekap: readonly { readonly judul: string; readonly baris: readonly BarisCetak[] }[],
  rincian: readonly SubMentah[],
  induk: IndukCetak | null,
  sumber: SumberCetak,
): { ada: boolean; sub: SubMentah[]; total: number | null; temuan: Temuan[] } {
  return { ada: rekap.length > 0, sub: [], total: null, temuan: [] };
}
