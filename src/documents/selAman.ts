/**
 * The one door for text of users into a spreadsheet. A cell that begins with one of these is a formula for whoever opens,
 * re-enters or re-exports it (`=HYPERLINK(…)`, `+cmd|…`, `@SUM`, a leading tab or line end).
 */
const AWALAN_RUMUS = /^[=+\-@\t\r\n]/;
/** What XML 1.0 does not allow; a stray one makes Excel offer to "repair" the file. Lone surrogates are dropped as well. */
const TERLARANG =
  // eslint-disable-next-line no-control-regex -- these are the very characters meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Longest text of a cell. */
const BATAS_SEL = 32_767;

/** True for text that a spreadsheet could take for a formula: it is stored as text and marked to stay text when edited. */
export const sepertiRumus = (teks: string): boolean => AWALAN_RUMUS.test(teks);

/** Text as a cell may hold it: no forbidden characters, one kind of line end, not longer than a cell. */
export const teksSelAman = (teks: string): string =>
  teks.replace(/\r\n?/g, '\n').slice(0, BATAS_SEL).replace(TERLARANG, '');

/** Text for element content and attributes; `_x0041_` would be read back as a letter, so its sign is written as itself. */
export const lolosXml = (teks: string): string =>
  teksSelAman(teks)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
