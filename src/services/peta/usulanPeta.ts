import { AppError } from '../../api/errors';
import type { TugasId } from '../../domain/ids';
import type { TugasTerbagi } from '../../domain/tugas';
import type { Program } from '../program';

/** Tasks as a pending proposal would leave them (only those it changes); throws `usulanKedaluwarsa`. */
export type TugasUsulan = (usulanId: string) => ReadonlyMap<TugasId, TugasTerbagi>;

const kept = new WeakMap<Program, TugasUsulan>();

/** The service of proposals says here how the map finds them; neither imports the other's workings. */
export const sediakanUsulan = (program: Program, tugas: TugasUsulan): void => void kept.set(program, tugas);

export function tugasUsulan(program: Program, usulanId: string): ReadonlyMap<TugasId, TugasTerbagi> {
  const tugas = kept.get(program);
  if (!tugas) throw new AppError('usulanKedaluwarsa');
  return tugas(usulanId);
}
