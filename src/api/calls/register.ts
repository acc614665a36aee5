import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import * as n from '../penomoranInputs';
import type * as p from '../penomoranViews';
import type { BarisSurat } from '../suratViews';
import type { Halaman } from '../views';

/** The register of letters and its numbers. */
export const registerCalls = {
  listSurat: returns<Halaman<BarisSurat>>()(n.kueriRegister),
  /** Counters of a year with their gaps, doubles, reserved and void numbers. */
  getPenomoran: returns<p.PenomoranView>()(z.object({ tahun: n.tahunRegister })),
  /** Keeps numbers free for letters to come. Throws `nomorGanda` when a wanted one is taken. */
  reserveNomor: returns<p.CadanganView[]>()(n.cadanganBaru),
  /** Gives back a reserved number that nobody used; only the highest of its scope, any other is voided. */
  releaseNomor: returns<null>()(z.object({ id: i.id<'Surat'>() })),
  /** A reserved number is void: it stays in the register with the reason. */
  voidNomor: returns<null>()(n.alasanNomor),
  /** The number that TU or SRIKANDI gave for a letter issued without one, or a correction of it. */
  setNomorSurat: returns<null>()(n.nomorSurat),
  /** The same for many, all or none. */
  setNomorBanyak: returns<p.HasilNomorBanyak>()(z.object({ nomor: n.nomorBanyak })),
  /** An issued letter is void; its number stays used. */
  voidSurat: returns<null>()(n.alasanNomor),
  /** Buku register as a workbook or PDF; null = the user cancelled. */
  exportRegister: returns<p.HasilRegister | null>()(n.eksporRegister),
} as const;
