import { sepertiRumus } from '../documents/selAman';

/** One value of a `;` separated file: an apostrophe keeps text that looks like a formula text (readers take it off). */
export function selCsv(nilai: string | number): string {
  const teks = typeof nilai === 'string' && sepertiRumus(nilai) ? `'${nilai}` : String(nilai);
  return /[";\n\r]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;
}
