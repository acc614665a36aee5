import { liveRows, removeRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import type { PenugasanId } from '../domain/ids';
import { bagiMenit, dibagiPerUnit, kaliBagi } from '../domain/porsi';
import type { Tugas, TugasTerbagi } from '../domain/tugas';

/**
 * Shares when the denominator changes. Divided by whole units before and after: the units people have stay, so a raised
 * volume opens a visible remainder; only one person who has the whole task keeps the whole. Otherwise (percent ↔ units,
 * or fewer units than are given away) the proportions stay, by largest remainder; a share that comes to nothing is 0.
 * What was called off counts as given away and keeps its proportion; what was taken over goes with the share it became part of.
 */
export function rescaledShares(old: TugasTerbagi, next: Tugas): [PenugasanId, number][] {
  if (old.pembagi === next.pembagi || old.penugasan.length === 0) return [];
  const sum = old.penugasan.reduce((total, share) => total + share.porsi, 0);
  const alone = old.penugasan.length === 1 && sum === old.pembagi;
  if (unitsStay(old, next) && !alone) return [];
  const target = kaliBagi(next.pembagi, Math.min(sum, old.pembagi), old.pembagi);
  const parts = bagiMenit(target, sum, old.penugasan);
  return old.penugasan.map((share, at) => [share.id, parts[at] ?? 0]);
}

const unitsStay = (old: TugasTerbagi, next: Tugas): boolean =>
  dibagiPerUnit(old) &&
  dibagiPerUnit(next) &&
  old.penugasan.reduce((total, share) => total + share.porsi, old.batal ?? 0) <= next.pembagi;

/** Writes the shares of a task whose denominator changed; those that come to nothing go. */
export async function writeRescaled(tx: Tx, old: TugasTerbagi, next: Tugas): Promise<void> {
  const shares = rescaledShares(old, next);
  for (const [id, porsi] of shares) if (porsi > 0) await setRow(tx, 'penugasan', id, { porsi });
  await removeRows(
    tx,
    'penugasan',
    shares.flatMap(([id, porsi]) => (porsi > 0 ? [] : [id])),
  );
  if (old.pembagi === next.pembagi) return;
  if (shares.length === 0 && unitsStay(old, next)) await keepHandedOver(tx, old, next);
  if (unitsStay(old, next)) return;
  for (const row of await liveRows(tx, 'pembatalan', { column: 'tugas_id', values: [old.id] })) {
    // Below zero is what was brought back: it goes the way of what it belongs to.
    const porsi = Math.sign(row.porsi) * kaliBagi(Math.abs(row.porsi), next.pembagi, old.pembagi);
    if (porsi !== 0) await setRow(tx, 'pembatalan', row.id, { porsi });
    else await removeRows(tx, 'pembatalan', [row.id]);
  }
}

/** Hand-overs are noted out of the pembagi of their day and scale with it (withTaken): where the units stay, so do theirs. */
async function keepHandedOver(tx: Tx, old: TugasTerbagi, { pembagi }: Tugas): Promise<void> {
  for (const row of await liveRows(tx, 'alih_tugas', { column: 'tugas_id', values: [old.id] })) {
    const porsi = kaliBagi(row.porsi, old.pembagi, Math.max(1, row.pembagi));
    await setRow(tx, 'alih_tugas', row.id, { porsi, pembagi });
  }
}
