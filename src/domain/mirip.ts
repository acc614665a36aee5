import { lipat } from './nama';

/** A name ready to be compared many times. */
export interface SidikNama {
  readonly normal: string;
  readonly trigram: ReadonlySet<string>;
}

/** Spellings that differ between SIPD, nomenclature and office tables but mean the same. */
const SAMAKAN: readonly (readonly [RegExp, string])[] = [
  [/\bskpd?\b|\bperangkat daerah\b|\bopd\b/g, 'skpd'],
  [/\bnon formal\b/g, 'nonformal'],
  [/\bkerja sama\b/g, 'kerjasama'],
  [/\btata laksana\b/g, 'tatalaksana'],
  [/\bperaturan daerah\b/g, 'perda'],
];

/**
 * Comparable form of an official name: lower case, no marks or punctuation, single blanks, without a leading
 * program/kegiatan/sub kegiatan word, a bracketed ending or the hyphen of "SKPD-".
 */
export function normalNama(nama: string): string {
  let s = lipat(nama)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .replace(/^(?:program|sub ?kegiatan|kegiatan) /, '');
  for (const [pola, ganti] of SAMAKAN) s = s.replace(pola, ganti);
  return s;
}

/** Trigrams of each word with its borders, so that the order of words does not matter. */
export function sidikNama(nama: string): SidikNama {
  const normal = normalNama(nama);
  const trigram = new Set<string>();
  for (const kata of normal.split(' ')) {
    const bertepi = ` ${kata} `;
    for (let i = 0; i + 3 <= bertepi.length; i++) trigram.add(bertepi.slice(i, i + 3));
  }
  return { normal, trigram };
}

/** Dice coefficient of two prepared names: 1 = the same, 0 = nothing in common. */
export function kemiripanSidik(a: SidikNama, b: SidikNama): number {
  if (a.normal === b.normal) return 1;
  const [kecil, besar] = a.trigram.size <= b.trigram.size ? [a, b] : [b, a];
  let sama = 0;
  for (const t of kecil.trigram) if (besar.trigram.has(t)) sama += 1;
  // Same trigrams in another order are very near, but not the same name.
  return Math.min(0.999, (2 * sama) / (a.trigram.size + b.trigram.size));
}

export function kemiripan(a: string, b: string): number {
  return kemiripanSidik(sidikNama(a), sidikNama(b));
}
