/** Names of the errors that are the reader's own (its classes are not exported). */
const MILIK_PDFJS =
  /^(XRefEntryException|XRefParseException|MissingDataException|ParserEOFException|FormatError|InvalidPDFException|UnknownErrorException|AbortException|Jbig2Error|JpegError|JpxError)$/;

type Penampung = (sebab: unknown, janji: Promise<unknown>) => void;

const milikPembaca = (sebab: unknown): boolean =>
  sebab instanceof Error && (MILIK_PDFJS.test(sebab.name) || (sebab.stack ?? '').includes('pdf.worker'));

let berjalan = 0;
let semula: readonly Penampung[] = [];

/** Rejections of anything else reach whoever listened before; with no listener they end the thread, as they would have. */
const tampung: Penampung = (sebab, janji) => {
  if (milikPembaca(sebab)) return;
  if (semula.length === 0) throw sebab;
  for (const lain of semula) lain(sebab, janji);
};

/**
 * Reading a damaged PDF, pdf.js rejects promises that nobody waits for, besides the one that tells of the damage. Node
 * would end the thread for that; while the work runs these are dropped.
 */
export async function redamPdfjs<T>(kerja: () => Promise<T>): Promise<T> {
  if (berjalan === 0) {
    semula = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', tampung);
  }
  berjalan += 1;
  try {
    return await kerja();
  } finally {
    // Rejections are reported after the turn in which they happen.
    await new Promise((lanjut) => setTimeout(lanjut, 0));
    berjalan -= 1;
    if (berjalan === 0) {
      process.off('unhandledRejection', tampung);
      for (const lain of semula) process.on('unhandledRejection', lain);
      semula = [];
    }
  }
}
