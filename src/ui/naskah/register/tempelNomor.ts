import type { SuratId } from '../../../domain/ids';

interface PasanganNomor {
  readonly id: SuratId;
  /** '' = nothing was pasted for it. */
  readonly nomor: string;
}

/** Pasted lines beside the letters they are for: the first line for the first letter; an empty line leaves its letter out. */
export function pasangkan(ids: readonly SuratId[], tempelan: string): { pasangan: PasanganNomor[]; lebih: number } {
  const baris = tempelan
    .replace(/\r\n?/g, '\n')
    .split('\n')
    // A spreadsheet row may bring more columns along: the number is the first.
    .map((satu) => (satu.split('\t')[0] ?? '').trim());
  while (baris.at(-1) === '') baris.pop();
  return {
    pasangan: ids.map((id, i) => ({ id, nomor: baris[i] ?? '' })),
    lebih: Math.max(0, baris.length - ids.length),
  };
}
