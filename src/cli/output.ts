/** Where a command writes: results to standard output, everything said meanwhile to standard error. */
export interface Output {
  result(text: string): void;
  note(text: string): void;
}

export const processOutput: Output = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};

/** A reader that has seen enough (`| head`) closes the pipe: the rest is not written, the file is still closed in order. */
export function surviveClosedPipe(streams: readonly NodeJS.EventEmitter[] = [process.stdout, process.stderr]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

const id = new Intl.NumberFormat('id-ID');
export const angka = (value: number): string => id.format(value);
/** Fixed decimals with a comma: `4,38`. */
export const desimal = (value: number, digit: number): string => value.toFixed(digit).replace('.', ',');
/** Percent of a ratio: persen(0.5, 1) = `50,0 %`. */
export const persen = (bagian: number, digit: number): string => `${desimal(bagian * 100, digit)} %`;
/** `−2`, `+1`, `0`: a minus sign as wide as the plus, as on the forms. */
export const selisih = (n: number): string => (n < 0 ? `−${angka(-n)}` : n > 0 ? `+${angka(n)}` : '0');
export const rupiah = (value: number): string => `Rp${id.format(value)}`;
export const jam = (minutes: number): string => `${id.format(Math.round(minutes / 6) / 10)} jam`;
/** `0,96`; an em dash without capacity. */
export const rasio = (value: number | null): string => (value === null ? '–' : desimal(value, 2));

/** Columns padded to their widest cell; columns named in `right` are flush right. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  const pad = (cell: string, at: number): string =>
    right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
