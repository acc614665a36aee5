import { z } from 'zod';
import type { SuratId } from '../../domain/ids';
import { returns } from '../contract';
import * as i from '../inputs';
import { idsKonsep, suntinganSurat } from '../konsepInputs';
import type * as k from '../konsepViews';
import { sasaranSurat } from '../suratInputs';
import { pilihanTerbit } from '../terbitInputs';
import type * as v from '../views';

/** Life of a letter: written as a konsep, issued, replaced or revoked; and what an issued one no longer says rightly. */
export const konsepCalls = {
  /** The letters of a choice with changed words, as one PDF; nothing is kept. */
  draftSurat: returns<k.RancanganSurat>()(
    z.object({ sasaran: sasaranSurat, suntingan: suntinganSurat, jobId: i.jobId }),
  ),
  /** One konsep for each letter of the choice, at most MAKS_KONSEP. An ordinary edit: Ctrl+Z takes it back. */
  createKonsep: returns<readonly SuratId[]>()(z.object({ sasaran: sasaranSurat, suntingan: suntinganSurat })),
  /** Composes anew: from another choice, with other words. A choice that gives more than one letter is refused. */
  updateKonsep: returns<null>()(
    z.object({ id: i.id<'Surat'>(), sasaran: sasaranSurat.exactOptional(), suntingan: suntinganSurat.exactOptional() }),
  ),
  getKonsep: returns<k.KonsepSurat>()(z.object({ id: i.id<'Surat'>() })),
  removeKonsep: returns<null>()(z.object({ ids: idsKonsep })),
  previewKonsep: returns<Uint8Array>()(z.object({ ids: idsKonsep, jobId: i.jobId })),
  /** The konsep become letters; what they replace becomes `diganti` in the same command. null = no folder was chosen. */
  issueKonsep: returns<v.HasilSurat | null>()(z.object({ ids: idsKonsep, ...pilihanTerbit })),
  /** A konsep for each issued letter, composed anew to take its place; `sasaran` (one letter only) = from another choice. */
  replaceSurat: returns<k.PenggantiSurat>()(z.object({ ids: idsKonsep, sasaran: sasaranSurat.nullable() })),
  /** No longer valid from that day on. */
  revokeSurat: returns<null>()(
    z.object({ ids: z.array(i.id<'Surat'>()).min(1).max(20_000), alasan: i.requiredText(300), tanggal: i.tanggal }),
  ),
  /** How an issued letter differs from the same letter composed now. */
  getBedaSurat: returns<k.BedaNaskah>()(z.object({ id: i.id<'Surat'>() })),
  countBedaSurat: returns<k.JumlahBeda>()(i.none),
} as const;
