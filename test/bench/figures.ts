import fs from 'node:fs';
import path from 'node:path';
import { root } from '../e2e/start';

/** A short run (npm run bench -- --cepat): fewer repetitions, smaller lots. */
export const SHORT = process.env['BAGIHABIS_BENCH_CEPAT'] === '1';

/** One measured thing. Machines differ: what is compared is the ratio to a baseline taken in the same run. */
export interface Figure {
  readonly what: string;
  /** Size of the office or the lot. */
  readonly size: string;
  readonly value: number;
  /** `beban` = a load ratio, `jam` = hours of work. */
  readonly unit: 'ms' | 'MB' | 'beban' | 'jam';
  readonly baseline: { readonly name: string; readonly value: number };
  readonly ratio: number;
  /** The ratio that is wanted at most, where one was set. */
  readonly aim: number | null;
  /** Repetitions behind the value. */
  readonly runs: number;
}

type Measured = Omit<Figure, 'ratio' | 'aim'> & { readonly aim?: number };

/** Writes the figures of one bench file (or of one size of it); the table of a run is made of all of these. */
export function record(name: string, measured: readonly Measured[]): void {
  const figures = measured.map((one): Figure => ({
    ...one,
    value: round(one.value),
    baseline: { ...one.baseline, value: round(one.baseline.value) },
    ratio: one.value / one.baseline.value,
    aim: one.aim ?? null,
  }));
  const folder = path.join(root, 'hasil/bench');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Value below which the given part of the runs lie; 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds of each run. */
export async function time(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work(run);
    took.push(performance.now() - started);
  }
  return took;
}
