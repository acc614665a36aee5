/** Reasons come as parts of sentences; alone in their place they begin with a capital letter. */
export const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
