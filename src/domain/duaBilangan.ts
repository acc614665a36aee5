const ANTARA = /\d(?:\s*[\t\n\v\f\r]|\s{2})\s*\d/;

/** Two numbers in one cell: a line break, tab or more than one space stands between figures, where a thousand has one space. */
export const duaBilangan = (teks: string): boolean => ANTARA.test(teks);
