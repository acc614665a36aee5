import { uangBaris } from './dpaCetakAngka';
import type { BarisCetak } from './dpaCetakBaris';
import { rekeningBaris } from './dpaCetakKode';
import { bacaPasangan } from './dpaCetakLabel';

/** A row gap is at least this much wider than the gap between lines of one cell. */
const LEBIH = 1.15;

const bertanda = (b: BarisCetak): boolean => /^\[\s*[#\-+]\s*\]/.test(b.sel[0]?.teks ?? '');
const pangkal = (b: BarisCetak): boolean => rekeningBaris(b) !== null || bacaPasangan(b) !== null;

/**
 * Lines that belong to the row or label below them: in prints that centre the cells of a row on each other, a cell of
 * several lines begins above its code or label. Known by the gaps: narrow down to the row, wide above the first line.
 */
export function barisAwalan(semua: readonly BarisCetak[]): ReadonlySet<BarisCetak> {
  const hasil = new Set<BarisCetak>();
  const jarak = semua.map((b, i) => {
    const lalu = semua[i - 1];
    return lalu?.halaman === b.halaman ? b.y - lalu.y : Infinity;
  });
  const polos = (b: BarisCetak): boolean =>
    b.sel.length <= 2 && !bertanda(b) && !uangBaris(b.sel).some((u) => u.rp || u.nilai >= 1000) && !pangkal(b);
  semua.forEach((b, i) => {
    const rapat = jarak[i] ?? Infinity;
    const atas = semua[i - 1];
    if (rapat === Infinity || !atas || atas.sel.length > 2 || !pangkal(b)) return;
    const kumpul: BarisCetak[] = [];
    let k = i;
    while ((jarak[k] ?? Infinity) <= rapat * LEBIH) {
      const baris = semua[k - 1];
      if (!baris || !polos(baris)) return;
      kumpul.push(baris);
      k -= 1;
    }
    // The top of a page tells nothing: the lines may well be the rest of a row of the page before.
    if ((jarak[k] ?? Infinity) !== Infinity) for (const p of kumpul) hasil.add(p);
  });
  return hasil;
}
