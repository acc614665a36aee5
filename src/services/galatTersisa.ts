import type { Api } from '../api/api';
import { parseKode } from '../domain/kodeSubKegiatan';
import type { HasilDpa } from '../importers/dpaHasil';

/** A code that differs only in its writing is no correction. */
const kunci = (kode: string): string => parseKode(kode)?.kunci ?? kode.trim();

type Perbaikan = Parameters<Api['acceptDpa']>[0]['perbaikan'];

/**
 * Findings that still stand after the review: those of a row that was left out, merged, or given another code or amount
 * are settled; those of the file as a whole never are.
 */
export function temuanTersisa(
  { baris, temuan }: Pick<HasilDpa, 'baris' | 'temuan'>,
  perbaikan: Perbaikan,
): HasilDpa['temuan'] {
  const selesai = new Set<string>();
  for (const { nomor, abaikan, gabungKe, kode, pagu } of perbaikan) {
    const row = baris[nomor];
    if (row && (abaikan || gabungKe !== null || kunci(kode) !== kunci(row.kode) || pagu !== row.pagu))
      for (const satu of row.temuan) selesai.add(JSON.stringify(satu));
  }
  return temuan.filter((satu) => !selesai.has(JSON.stringify(satu)));
}
