/**
 * Name of the PDF destination on the first page of letter `indeks` (from 0). dokumenSurat.tsx gives the letter this id
 * and a link to it; Chromium then writes the named destination; pisahPdf.ts reads it back.
 */
export const tandaSurat = (indeks: number): string => `surat-${indeks}`;
