// The figures of one bench run: collected into hasil/bench.json and bench.md, and shown as a table.
import fs from 'node:fs';
import { inProject } from './places.mjs';

const folder = () => inProject('hasil/bench');

/** Forgets the figures of earlier runs, so that a bench that fails leaves a gap and no old number. */
export function clearFigures() {
  fs.rmSync(folder(), { recursive: true, force: true });
}

const shown = (value, unit) => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`;
const times = (ratio) => `${ratio >= 100 ? Math.round(ratio) : Number(ratio.toPrecision(3))} ×`;

/** Titles of the benches that failed, as Playwright's report names them. */
function failures() {
  const failed = [];
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) if (!spec.ok) failed.push(spec.title);
    for (const inner of suite.suites ?? []) walk(inner);
  };
  try {
    for (const suite of JSON.parse(fs.readFileSync(inProject('test-results/bench.json'), 'utf8')).suites) walk(suite);
  } catch {
    failed.push('the run itself: no report was written');
  }
  return failed;
}

export function showFigures() {
  // What else a bench leaves there (counts, pictures) is for people.
  const files = fs.existsSync(folder()) ? fs.readdirSync(folder()).sort() : [];
  const names = files.filter((name) => name.endsWith('.json'));
  const figures = names.flatMap((name) => JSON.parse(fs.readFileSync(inProject('hasil/bench', name), 'utf8')));
  const failed = failures();
  fs.mkdirSync(inProject('hasil'), { recursive: true });
  fs.writeFileSync(inProject('hasil/bench.json'), `${JSON.stringify({ figures, failed }, null, 2)}\n`);
  const head = ['what', 'size', 'value', 'ratio', 'aim', 'baseline', 'runs'];
  const rows = figures.map(({ what, size, value, unit, ratio, aim, baseline, runs }) => [
    what,
    size,
    shown(value, unit),
    times(ratio),
    aim === null ? '' : `≤ ${aim}${ratio <= aim ? '' : ' MISSED'}`,
    `${baseline.name} = ${shown(baseline.value, unit)}`,
    String(runs),
  ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${lines.join('\n')}\n`);
  const markdown = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  fs.writeFileSync(inProject('hasil/bench.md'), `${markdown.join('\n')}\n`);
  for (const title of failed) process.stdout.write(`FAILED: ${title}\n`);
  process.stdout.write(`\nFigures: hasil/bench.json\n`);
}
