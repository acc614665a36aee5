import fs from 'node:fs';

/** Memory of a process and all that descend from it in MB; what several share counts once (PSS). Linux only. */
export function treeMemory(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    const list = children.get(parent);
    if (list) list.push(Number(name));
    else children.set(parent, [Number(name)]);
  }
  const sum = (one: number): number =>
    proportional(one) + (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid) / 1024;
}

/** The name in parentheses may hold anything, so the fields are counted from its end. */
function parentOf(pid: number): number {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function proportional(pid: number): number {
  try {
    const found = /^Pss:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(found?.[1] ?? 0);
  } catch {
    // Ended meanwhile.
    return 0;
  }
}
