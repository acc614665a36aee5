import type { BidangDpa } from './dpaBidang';
import type { BarisTotal } from './dpaMentah';
import type { JudulDpa } from './dpaJudul';
import type { Sel } from './lembar';
import { teksSel } from './lembar';

const TOTAL =
  /^(grand\s*total|total|jumlah)(\s+(keseluruhan|seluruhnya|total|anggaran|belanja|pagu|besar|umum))*\s*:?$/i;
/** Begins like a sum, whatever follows. */
export const SUBTOTAL = /^(sub\s*-?\s*total|grand\s*total|jumlah|total)\b/i;
/** Columns whose own texts begin with "Jumlah …". */
const BERJUMLAH: readonly BidangDpa[] = ['keluaran', 'tolokUkur', 'hasil', 'capaian', 'keterangan', 'target', 'lokasi'];

/** Finds the label of a row of sums: in any column but those whose texts begin so by themselves. */
export function pencariLabel(judul: JudulDpa): (sel: readonly Sel[]) => string {
  const kecuali = new Set(BERJUMLAH.flatMap((b) => judul.kolom.get(b) ?? []));
  return (sel) => {
    for (let k = 0; k < sel.length; k += 1) {
      const s = sel[k];
      if (typeof s !== 'string') continue;
      const t = teksSel(s);
      if (SUBTOTAL.test(t) && (!kecuali.has(k) || /^grand/i.test(t))) return t;
    }
    return '';
  };
}

/** A total of all rows above it or of a section; null where the label names a part ("Jumlah Bagian Umum"). */
export function barisTotal(label: string, baris: number, nilai: number): BarisTotal | null {
  return TOTAL.test(label) ? { baris, nilai, grand: /^grand|keseluruhan|seluruhnya/i.test(label) } : null;
}
