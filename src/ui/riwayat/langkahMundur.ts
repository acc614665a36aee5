import type { PerubahanId } from '../../domain/ids';

/**
 * True for an undo, false for a redo (the undo of an undo) and for plain changes. `rantai` says for each known change
 * what it undoes; beyond its end a change counts as plain.
 */
export function langkahMundur(rantai: ReadonlyMap<PerubahanId, PerubahanId | null>, id: PerubahanId): boolean {
  let mundur = false;
  for (let kini = rantai.get(id); kini != null; kini = rantai.get(kini)) mundur = !mundur;
  return mundur;
}
