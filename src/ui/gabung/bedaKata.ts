export interface Potongan {
  readonly teks: string;
  /** Stands only on this side. */
  readonly beda: boolean;
}

/** Short values are read at a glance; marks in them would only be noise. */
const PENDEK = 3;
/** A mark over more of the value than this says nothing. */
const SEBAGIAN = 0.7;

/** A value in pieces, with the middle that the other one does not have marked: common words at both ends stay plain. */
export function bedaKata(nilai: string, lain: string): readonly Potongan[] {
  const [a, b] = [nilai.split(/(\s+)/), lain.split(/(\s+)/)];
  if (nilai === lain || a.length <= PENDEK || b.length <= PENDEK) return [{ teks: nilai, beda: false }];
  let awal = 0;
  while (awal < a.length && awal < b.length && a[awal] === b[awal]) awal++;
  let akhir = 0;
  while (akhir < a.length - awal && akhir < b.length - awal && a.at(-1 - akhir) === b.at(-1 - akhir)) akhir++;
  const tengah = a.slice(awal, a.length - akhir).join('');
  // Nothing or little in common: most of it differs, so nothing needs a mark.
  if (awal + akhir === 0 || tengah.includes('\n') || tengah.length > nilai.length * SEBAGIAN)
    return [{ teks: nilai, beda: false }];
  return [
    { teks: a.slice(0, awal).join(''), beda: false },
    { teks: tengah, beda: true },
    { teks: a.slice(a.length - akhir).join(''), beda: false },
  ].filter(({ teks }) => teks !== '');
}
