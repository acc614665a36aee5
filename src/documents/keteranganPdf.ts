import { PDFDocument } from '@cantoo/pdf-lib';
import type { CapNaskah } from '../domain/capNaskah';
import type { HurufNaskah } from '../domain/surat';

/** What a printed letter says of itself in its PDF's properties, and how its pages are numbered. */
export interface KeteranganPdf {
  readonly judul: string;
  readonly pembuat: string;
  /** Which letter it is, from `tandaNaskah`; '' for drafts. */
  readonly tanda: string;
  /** Instant, ISO UTC, so that the same letter printed again gives the same bytes; '' = not said. */
  readonly pada: string;
  /** Face of the page numbers. */
  readonly huruf: HurufNaskah;
  /** Word over every page; absent = none. */
  readonly cap?: CapNaskah;
}

const PEMBUKA = 'bagihabis';

/** `bagihabis <id> <hash of the content>`, kept among the keywords: a saved file tells which letter it holds. */
export const tandaNaskah = (id: string, hashIsi: string): string => `${PEMBUKA} ${id} ${hashIsi}`;

/** Title, author, language and time of a PDF. */
export function lengkapiPdf(dokumen: PDFDocument, { judul, pembuat, tanda, pada }: KeteranganPdf): void {
  dokumen.setTitle(judul, { showInWindowTitleBar: true });
  dokumen.setLanguage('id-ID');
  dokumen.setAuthor(pembuat);
  dokumen.setCreator('BagiHabis');
  dokumen.setProducer('BagiHabis');
  if (tanda !== '') dokumen.setKeywords([tanda]);
  if (pada === '') return;
  dokumen.setCreationDate(new Date(pada));
  dokumen.setModificationDate(new Date(pada));
}

/** Title and author of a PDF, for one that is made of it. */
export const keteranganDari = (dokumen: PDFDocument): KeteranganPdf => ({
  judul: dokumen.getTitle() ?? '',
  pembuat: dokumen.getAuthor() ?? '',
  tanda: '',
  pada: '',
  huruf: 'arial',
});

/** The sign of the letter a PDF holds, '' when it holds none of ours or is no PDF. */
export async function bacaTanda(pdf: Uint8Array): Promise<string> {
  try {
    const kata = (await bukaPdf(pdf)).getKeywords() ?? '';
    return kata.startsWith(`${PEMBUKA} `) ? kata : '';
  } catch {
    return '';
  }
}

/** In one go: the parser's pauses are meant for a window that has to stay alive, and these run in a worker. */
export const bukaPdf = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });

export const simpanPdf = (dokumen: PDFDocument): Promise<Uint8Array> =>
  dokumen.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
