// The closing line that people and machines read.

/** Prints what failed and `N passed, N failed` alone on the last line; returns the exit code. */
export function closingLine(outcomes) {
  const bad = outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.name);
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  if (bad.length > 0) process.stdout.write(`\nfailed: ${bad.join(', ')}\n`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return bad.length === 0 && sum('failed') === 0 ? 0 : 1;
}
