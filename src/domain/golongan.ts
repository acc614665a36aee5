import { ROMAWI } from './romawi';

/** Pangkat of PNS by golongan ruang; PPPK have a golongan I–XVII without pangkat. */
export const GOLONGAN_PNS = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tk. I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tk. I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tk. I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tk. I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tk. I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tk. I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tk. I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
] as const;
export const GOLONGAN_PPPK = ROMAWI;

export interface BarisGolongan {
  readonly golongan: string;
  /** '' for PPPK. */
  readonly pangkat: string;
  readonly jenis: 'PNS' | 'PPPK';
}

/** All golongan, lowest first, PNS before PPPK. */
export const GOLONGAN: readonly BarisGolongan[] = [
  ...GOLONGAN_PNS.map(([golongan, pangkat]) => ({ golongan, pangkat, jenis: 'PNS' as const })),
  ...GOLONGAN_PPPK.map((golongan) => ({ golongan, pangkat: '', jenis: 'PPPK' as const })),
];

const PANGKAT = new Map<string, string>(GOLONGAN_PNS);
const DARI_PANGKAT = new Map<string, string>(GOLONGAN_PNS.map(([g, p]) => [rapikanPangkat(p), g]));

/**
 * `III/c` out of `III/c`, `III c`, `3C`, `Gol. III.c`, `Penata (III/c)`, `Penata, III/c`, `Penata`; `IX` out of `IX`, `PPPK IX`,
 * `IX (PPPK)`, `Golongan 9`. Null when there is none in the text.
 */
export function parseGolongan(teks: string): string | null {
  const rapi = teks.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const pns = /(?:^|[^A-Za-z\d])(IV|I{1,3}|[1-4])\s*[/.\-–, ]?\s*([a-e])(?![A-Za-z\d])/i.exec(rapi);
  if (pns?.[1] && pns[2]) {
    const romawi = ROMAWI[Number(pns[1]) - 1] ?? pns[1].toUpperCase();
    const golongan = `${romawi}/${pns[2].toLowerCase()}`;
    if (PANGKAT.has(golongan)) return golongan;
  }
  const pangkat = DARI_PANGKAT.get(rapikanPangkat(rapi));
  if (pangkat !== undefined) return pangkat;
  const pppk =
    /^(?:gol(?:ongan)?\b\.?\s*)?([IVX]+|\d{1,2})$/i.exec(rapi) ??
    (/\b(?:pppk|p3k)\b/i.test(rapi) ? /\b([IVX]+|\d{1,2})\b/i.exec(rapi.replace(/\bp3k\b/gi, '')) : null);
  if (!pppk?.[1]) return null;
  const urut = /^\d/.test(pppk[1])
    ? Number(pppk[1]) - 1
    : (GOLONGAN_PPPK as readonly string[]).indexOf(pppk[1].toUpperCase());
  return GOLONGAN_PPPK[urut] ?? null;
}

/** As printed in letters: `Penata Tk. I, III/d`; the golongan alone for PPPK, '' for none. */
export function pangkatGolongan(golongan: string): string {
  const pangkat = PANGKAT.get(golongan);
  return pangkat === undefined ? golongan : `${pangkat}, ${golongan}`;
}

function rapikanPangkat(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/\btingkat\b|\btk\b\.?/g, 'tk')
    .replace(/\btk\s*(?:1|i)\b/g, 'tk i')
    .replace(/[^a-z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
