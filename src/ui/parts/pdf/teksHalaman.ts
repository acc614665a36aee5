/** What pdf.js tells about a run of text, as far as searching needs it. */
export interface ButirTeks {
  readonly str: string;
  /** The run ends its line. */
  readonly hasEOL: boolean;
}

/** The text of a page, in reading order and in small letters, and where each run lies in it. */
export interface TeksHalaman {
  readonly teks: string;
  readonly letak: readonly { readonly awal: number; readonly akhir: number }[];
}

/** A piece of one run: characters `dari` to `sampai` (not included). */
export interface PotonganButir {
  readonly butir: number;
  readonly dari: number;
  readonly sampai: number;
}

/** One character stays one character, so that places in the text are places in the run. */
function kecil(teks: string): string {
  const kecilnya = teks.toLocaleLowerCase('id-ID');
  const sepanjang = kecilnya.length === teks.length ? kecilnya : Array.from(teks, satuKecil).join('');
  return sepanjang.replace(/\s/g, ' ');
}
const satuKecil = (huruf: string): string => {
  const kecilnya = huruf.toLocaleLowerCase('id-ID');
  return kecilnya.length === huruf.length ? kecilnya : huruf;
};

export function susunTeks(butir: readonly ButirTeks[]): TeksHalaman {
  let teks = '';
  const letak: { awal: number; akhir: number }[] = [];
  for (const { str, hasEOL } of butir) {
    letak.push({ awal: teks.length, akhir: teks.length + str.length });
    teks += kecil(str) + (hasEOL ? ' ' : '');
  }
  return { teks, letak };
}

/** How a word is looked for: small and capital letters alike, a blank meets blanks and the end of a line. */
export function polaCari(kata: string): RegExp | null {
  const bagian = kecil(kata).trim().split(/ +/).filter(Boolean);
  if (bagian.length === 0) return null;
  return new RegExp(bagian.map((satu) => satu.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(' +'), 'g');
}

/** Begin and end of every hit. */
export const cariDiHalaman = ({ teks }: TeksHalaman, pola: RegExp): readonly (readonly [number, number])[] =>
  Array.from(teks.matchAll(pola), (cocok) => [cocok.index, cocok.index + cocok[0].length] as const);

/** The runs a hit lies in. */
export const potonganCocok = ({ letak }: TeksHalaman, dari: number, sampai: number): readonly PotonganButir[] =>
  letak.flatMap(({ awal, akhir }, butir) =>
    akhir <= dari || awal >= sampai
      ? []
      : [{ butir, dari: Math.max(0, dari - awal), sampai: Math.min(akhir, sampai) - awal }],
  );
