import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import * as abk from '../abkViews';
import type * as b from '../bebanViews';
import * as m from '../petaInputs';
import type * as mv from '../petaViews';

/** What it amounts to: the map, what does not fit, and the need for staff (ABK). */
export const loadCalls = {
  getSelPeta: returns<mv.RincianSelPeta>()(m.selPeta),
  /** A page of the map: people and group rows with the minutes of every column. */
  listPeta: returns<mv.HalamanPeta>()(m.listPeta),
  /** The rows of some people again, after a change (`changed` names them), with their groups and the grand total. */
  getPetaBaris: returns<mv.BarisPetaUlang>()(m.barisPeta),
  /** Both rows as a move would leave them, and what stands against it; nothing is written. */
  getPetaCoba: returns<mv.CobaPindah>()(m.cobaPindah),
  /** Opens a plan to compare with (in place of the one before); null = the user cancelled. */
  openBandingPeta: returns<mv.BandingPeta | null>()(m.bandingPeta),
  closeBandingPeta: returns<null>()(i.none),
  /** The need for staff by jabatan and unit (ABK). */
  getAbk: returns<abk.AbkView>()(abk.abkInput),
  getAbkJabatan: returns<abk.RincianAbk>()(abk.abkJabatanInput),
  /** Answer to "kami kekurangan orang" of a bagian, or of the office (null). */
  getBuktiAbk: returns<abk.BuktiView>()(abk.buktiAbkInput),
  /** The forms as workbook or PDF, the answer as PDF. null = the user cancelled. */
  exportAbk: returns<abk.HasilEksporAbk | null>()(abk.exportAbkInput),
  /** Work that people cannot do inside its windows, in the order of the office; large offices answer in several calls. */
  getBenturan: returns<b.HalamanBenturan>()(z.object({ bagianId: i.id<'Bagian'>().nullable(), ...i.page })),
  getAngkaBeban: returns<b.AngkaBeban>()(z.object({ bagianId: i.id<'Bagian'>().nullable() })),
  getSaranBenturan: returns<b.SaranBenturan>()(z.object({ tugasId: i.id<'Tugas'>(), pegawaiId: i.id<'Pegawai'>() })),
  /** Minutes given to these people by the nature of the work. */
  listSifatBeban: returns<readonly b.SifatBeban[]>()(z.object({ ids: z.array(i.id<'Pegawai'>()).max(1000) })),
  /** The map as XLSX, PDF or PNG; null path asks. */
  exportPeta: returns<mv.HasilEksporPeta | null>()(m.eksporPeta),
  /** The PDF of the map for the print dialog. */
  getPdfPeta: returns<{ pdf: Uint8Array; judul: string }>()(m.cetakPeta),
} as const;
