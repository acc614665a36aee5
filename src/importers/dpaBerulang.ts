import type { BarisMentah } from './dpaMentah';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';

/**
 * A list without accounts that names one sub kegiatan in several rows. Copies of a row, and rows with different amounts,
 * become lines of their own: whether they are one pagu is decided later, by a person. Rows that a fund, a package or
 * another text tells apart are parts of one pagu, and so is a list in which most codes come back (one row per expense).
 */
export function pisahBerulang(
  kelompok: readonly (readonly BarisMentah[])[],
  lembar: Lembar,
): readonly (readonly BarisMentah[])[] {
  const berulang = kelompok.filter((isi) => barisBerjumlah(isi).length > 1 && tanpaPembeda(isi));
  if (berulang.length === 0 || (kelompok.length > 2 && berulang.length * 2 > kelompok.length)) return kelompok;
  const pilih = new Set(berulang.filter((isi) => terpisah(barisBerjumlah(isi), lembar)));
  return kelompok.flatMap((isi) => (pilih.has(isi) ? pecah(isi) : [isi]));
}

const barisBerjumlah = (isi: readonly BarisMentah[]): BarisMentah[] =>
  isi.filter((b) => b.jenis === 'sub' && b.pagu > 0);

function tanpaPembeda(isi: readonly BarisMentah[]): boolean {
  if (isi.some((b) => b.jenis === 'rekening' || b.rekening !== null)) return false;
  return new Set(barisBerjumlah(isi).map((b) => `${b.dana?.kode ?? ''}|${b.dana?.nama ?? ''}|${b.paket}`)).size === 1;
}

/** Different amounts, or the very same row again (a running number in front does not count). */
function terpisah(baris: readonly BarisMentah[], lembar: Lembar): boolean {
  const teks = (b: BarisMentah): string => {
    const sel = lembar.baris[b.baris - 1] ?? [];
    return sel
      .slice(typeof sel[0] === 'number' ? 1 : 0)
      .map((s) => teksSel(s))
      .join('\u0000');
  };
  const isi = new Map<number, string>();
  return baris.every((b) => {
    const [ini, lama] = [teks(b), isi.get(b.pagu)];
    isi.set(b.pagu, ini);
    return lama === undefined || lama === ini;
  });
}

/** Each row of the sub kegiatan with the rows that tell more about it. */
function pecah(isi: readonly BarisMentah[]): BarisMentah[][] {
  const hasil: BarisMentah[][] = [];
  for (const b of isi) {
    const akhir = hasil.at(-1);
    if (b.jenis === 'sub' || !akhir) hasil.push([b]);
    else akhir.push(b);
  }
  return hasil;
}
