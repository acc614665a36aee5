import { nipTerbaca } from './pegawaiNip';

/** `dr.` + `Nama` + `S.Sos., M.Si.` → `dr. Nama, S.Sos., M.Si.`; titles already in the name are not repeated. */
export function gabungGelar(depan: string, nama: string, belakang: string): string {
  const bersih = (s: string): string => (/^[-–.]*$/.test(s) ? '' : s.replace(/^[\s,]+|[\s,]+$/g, ''));
  const d = bersih(depan);
  const b = bersih(belakang);
  const awal = d !== '' && !nama.toLowerCase().startsWith(d.toLowerCase()) ? `${d} ${nama}` : nama;
  return b !== '' && !nama.toLowerCase().endsWith(b.toLowerCase()) ? `${awal.replace(/,\s*$/, '')}, ${b}` : awal;
}

/** No name with its NIP is longer; a cell of thirty thousand signs is not searched. */
const TERPANJANG = 400;

export interface NamaNip {
  readonly nama: string;
  readonly nip: string;
  /** What follows the NIP: pangkat or golongan in a third line. */
  readonly sisa: string;
}

/** `Nama\nNIP. 1987…`, `Nama / 19870101 201001 1 001`, `Nama NIP. 1987… Penata (III/c)` in one cell. */
export function pisahNamaNip(isi: string): NamaNip {
  const teks = isi.slice(0, TERPANJANG);
  const m = /(?:\b(?:nip|nipppk|ni\s?pppk)\b\.?\s*(?:pppk)?\s*[:.]?\s*)?['’]?((?:\d[\s.]?){16,18}\d)(?!\d)/i.exec(teks);
  const tanpaNip = /[\s,/]*\b(?:nip|nipppk)\b\.?\s*:?\s*[-–.]*\s*$/i;
  if (!m) return { nama: teks.replace(tanpaNip, '').trim(), nip: '', sisa: '' };
  const sisa = teks.slice(m.index + m[0].length);
  return {
    nama: teks
      .slice(0, m.index)
      .replace(/[\s/,:(–-]+$/, '')
      .trim(),
    nip: (m[1] ?? '').replace(/\D/g, ''),
    sisa: sisa.replace(/^[\s/,;.)–-]+/, '').trim(),
  };
}

/** Letters, no long numbers, not a heading: what a name of a person looks like. */
export function miripNama(teks: string): boolean {
  return /\p{L}{2}/u.test(teks) && !/\d{3}/.test(teks) && teks.length <= 90 && !/[:=]/.test(teks);
}

/** One NIP, or one that lost its digits: used where only the content tells what a column is. */
export function tampakNip(teks: string): boolean {
  const hasil = nipTerbaca(teks);
  return 'galat' in hasil || /^\d{18}$/.test(hasil.nilai);
}
