import { z } from 'zod';
import type * as v from '../cadanganViews';
import { returns } from '../contract';
import * as i from '../inputs';
import type { Cadangan } from '../views';

const idCadangan = i.requiredText(200);

/** Snapshots of the open document (listCadangan and openCadangan are with the file). */
export const cadanganCalls = {
  /** Counts what was not counted yet and answers the list. */
  countCadangan: returns<readonly Cadangan[]>()(i.none),
  takeCadangan: returns<readonly Cadangan[]>()(i.none),
  removeCadangan: returns<readonly Cadangan[]>()(z.object({ ids: z.array(idCadangan).min(1).max(500) })),
  previewCadangan: returns<v.PratinjauCadangan>()(z.object({ id: idCadangan, jobId: i.jobId })),
  /** One command that can be undone; letters with a number stay. A snapshot of now is taken first. */
  restoreCadangan: returns<v.HasilPulihkan>()(z.object({ id: idCadangan, jobId: i.jobId })),
} as const;
