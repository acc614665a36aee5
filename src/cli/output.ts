/** Where a command writes: results to standard output, everything said meanwhile to standard error. */
export interface Output {
  result(text: string): void;
  note(text: string): void;
}

export const processOutput: Output = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};

const id = new Intl.NumberFormat('id-ID');
export const angka = (value: number): string => id.format(value);
export const rupiah = (value: number): string => `Rp${id.format(value)}`;
export const jam = (minutes: number): string => `${id.format(Math.round(minutes / 6) / 10)} jam`;
/** `0,96`; an em dash without capacity. */
export const rasio = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace('.', ','));

/** Columns padded to their widest cell; columns named in `right` are flush right. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  const pad = (cell: string, at: number): string =>
    right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
