import * as a from '../agendaInputs';
import type * as v from '../agendaViews';
import { returns } from '../contract';

/** Due dates, the calendar, lists of the week, and what is owed. */
export const agendaCalls = {
  getAgenda: returns<v.AgendaView>()(a.agendaInput),
  getKalenderAgenda: returns<v.KalenderAgenda>()(a.kalenderAgendaInput),
  getTagihan: returns<v.Tagihan>()(a.tagihanInput),
  getDaftarMinggu: returns<v.DaftarMinggu>()(a.daftarMingguInput),
  /** The lists as one PDF, a page or more per person. null = the user cancelled. */
  exportDaftarMinggu: returns<{ readonly path: string; readonly lembar: number } | null>()(a.eksporMingguInput),
  /** The same PDF for the print dialog. */
  getPdfMinggu: returns<{ readonly pdf: Uint8Array; readonly judul: string }>()(a.pdfMingguInput),
  /** Orders, due days and meetings as a calendar file. null = the user cancelled. */
  exportIcs: returns<{ readonly path: string; readonly acara: number; readonly batal: number } | null>()(
    a.eksporIcsInput,
  ),
} as const;
