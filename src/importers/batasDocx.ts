/** Largest Word file that is kept as a template, bytes. */
export const BATAS_DOCX = 5 * 1024 * 1024;
