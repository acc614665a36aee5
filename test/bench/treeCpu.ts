import fs from 'node:fs';

/** Of Linux, the same on every architecture this runs on. */
const TICKS_A_SECOND = 100;

/** Processor time of a process and all its descendants so far, ended ones included, in ms. Linux only. */
export function treeCpu(pid: number): number {
  const children = new Map<number, number[]>();
  const ticks = new Map<number, number>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name in parentheses may hold anything, so the fields are counted from its end: state, parent, …
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const parent = fields[1] ?? 0;
      // Own time in user and system mode, and that of ended children.
      ticks.set(
        Number(name),
        fields.slice(11, 15).reduce((sum, one) => sum + one, 0),
      );
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended meanwhile.
    }
  }
  const sum = (one: number): number =>
    (ticks.get(one) ?? 0) + (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return (sum(pid) * 1000) / TICKS_A_SECOND;
}
