import { z } from 'zod';
import { returns } from '../contract';
import { dpaInput, petaKolom } from '../dpaInputs';
import * as i from '../inputs';
import type * as d from '../dpaViews';
import type * as v from '../views';

/** Budget documents: read (nothing written), accepted as one command, compared, and who owns which line. */
export const budgetCalls = {
  getDpa: returns<v.DaftarDpa>()(i.none),
  /** One or many files of one document (each print of SIPD holds one kegiatan); `peta` overrules the machine's guess. */
  readDpa: returns<d.PratinjauDpa>()(
    z.object({
      paths: z.array(i.path).min(1).max(500),
      subUnit: i.text(60).nullable(),
      peta: petaKolom.nullable(),
      jobId: i.jobId,
    }),
  ),
  acceptDpa: returns<d.HasilImporDpa>()(dpaInput),
  /** Newest first. */
  listVersiDpa: returns<readonly d.VersiDpa[]>()(i.none),
  getVersiDpa: returns<d.IsiVersiDpa>()(z.object({ id: i.id<'Dpa'>() })),
  compareVersiDpa: returns<d.PerbandinganDpa>()(z.object({ lama: i.id<'Dpa'>(), baru: i.id<'Dpa'>() })),
  /** Takes a document back that was imported by mistake; lines with tasks stay as "dihapus". */
  removeVersiDpa: returns<null>()(z.object({ id: i.id<'Dpa'>() })),
  getSisaVersi: returns<d.SisaVersi>()(i.none),
  /** Which bagian owns which kegiatan: learnt at imports (`ingatBagian`), offered at later ones. */
  listAturanBagian: returns<readonly d.AturanBagianView[]>()(i.none),
  /** `kode`: `2.13`, or the full code of a kegiatan, sub kegiatan or program; an older rule of that code is replaced. */
  saveAturanBagian: returns<null>()(z.object({ kode: i.requiredText(40), bagianId: i.id<'Bagian'>() })),
  removeAturanBagian: returns<null>()(z.object({ kunci: i.requiredText(40) })),
  setBagianSubKegiatan: returns<null>()(
    z.object({ ids: z.array(i.id<'SubKegiatan'>()).min(1).max(5000), bagianId: i.id<'Bagian'>().nullable() }),
  ),
  /** '' takes the mark back. */
  setTanpaTugas: returns<null>()(
    z.object({ ids: z.array(i.id<'SubKegiatan'>()).min(1).max(5000), alasan: i.text(300) }),
  ),
} as const;
