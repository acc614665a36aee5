import { bulanRomawi } from './tampil';

/**
 * Numbers of letters by a token pattern (their counting, N4 to N9, is in penomoran.ts):
 * N1 tokens are {keamanan} {kode} {urut} {urut:3} (leading zeros) {unit} {bulan} {bulan_romawi} {tahun}; other text stays;
 * N2 an empty token takes the separator after it (at the end: before it) with it, so nothing prints as `//`;
 * N3 a pattern needs {urut} once; without {tahun} it is usable (offices have such numbers), but N6 has more to pass over,
 *    since the counter starts again each year;
 */
export interface NilaiNomor {
  readonly keamanan: string;
  readonly kode: string;
  readonly urut: number;
  readonly unit: string;
  /** 1–12. */
  readonly bulan: number;
  readonly tahun: number;
}

export const TOKEN_NOMOR = ['keamanan', 'kode', 'urut', 'unit', 'bulan', 'bulan_romawi', 'tahun'] as const;
type Token = (typeof TOKEN_NOMOR)[number];
const POLA_TOKEN = /\{([^{}]*)\}/g;

/** N1, N2. Unknown tokens are printed as they stand (periksaPola names them first). */
export function formatNomor(pola: string, nilai: NilaiNomor): string {
  let hasil = '';
  let posisi = 0;
  let buangPemisah = false;
  const tambah = (teks: string): void => {
    hasil += buangPemisah && /^[/.\-\s]/.test(teks) ? teks.slice(1) : teks;
    if (teks !== '') buangPemisah = false;
  };
  for (const m of pola.matchAll(POLA_TOKEN)) {
    tambah(pola.slice(posisi, m.index));
    posisi = m.index + m[0].length;
    const isi = isiToken(m[1] ?? '', nilai);
    if (isi === null) tambah(m[0]);
    else if (isi !== '') tambah(isi);
    else buangPemisah = true;
  }
  tambah(pola.slice(posisi));
  return buangPemisah ? hasil.replace(/[/.\-\s]$/, '') : hasil;
}

function isiToken(token: string, nilai: NilaiNomor): string | null {
  const m = /^([a-z_]+)(?::([1-9]))?$/.exec(token);
  const nama = m?.[1];
  if (nama === undefined || !isToken(nama) || (m?.[2] !== undefined && nama !== 'urut')) return null;
  switch (nama) {
    case 'urut':
      return String(nilai.urut).padStart(Number(m?.[2] ?? 1), '0');
    case 'bulan':
      return String(nilai.bulan).padStart(2, '0');
    case 'bulan_romawi':
      return bulanRomawi(nilai.bulan);
    case 'tahun':
      return String(nilai.tahun);
    default:
      return nilai[nama].trim();
  }
}

function isToken(nama: string): nama is Token {
  return (TOKEN_NOMOR as readonly string[]).includes(nama);
}

const CONTOH: NilaiNomor = { keamanan: 'B', kode: '800.1.11.1', urut: 1, unit: 'ORG', bulan: 1, tahun: 2026 };

/** N3: what is wrong with a pattern, in Indonesian; empty = usable. */
export function periksaPola(pola: string): string[] {
  const temuan: string[] = [];
  const token = [...pola.matchAll(POLA_TOKEN)].map((m) => m[1] ?? '');
  for (const t of token) if (isiToken(t, CONTOH) === null) temuan.push(`penanda tidak dikenal: {${t}}`);
  if (/[{}]/.test(pola.replace(POLA_TOKEN, ''))) temuan.push('kurung kurawal tidak berpasangan');
  const urut = token.filter((t) => t === 'urut' || t.startsWith('urut:')).length;
  if (urut === 0) temuan.push('pola belum memuat {urut}');
  if (urut > 1) temuan.push('{urut} hanya boleh sekali');
  return temuan;
}

/** N3: what an office should know about a pattern that is usable. */
export const petunjukPola = (pola: string): string[] =>
  pola.includes('{tahun}')
    ? []
    : [
        'Pola tanpa {tahun} boleh dipakai; nomor urut mulai lagi setiap tahun dan nomor yang sudah pernah ada dilewati.',
      ];
