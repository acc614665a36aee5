import type { PemetaanLembar, PetaKolom } from '../../api/dpaViews';

/** The mapping as the user changes it: pure steps from one mapping to the next. */

/** The field a column is used for, '' = none. */
export const bidangKolom = (peta: PetaKolom, indeks: number): string =>
  Object.entries(peta.kolom).find(([, kolom]) => kolom.includes(indeks))?.[0] ?? '';

/** A column serves one field; a field may take several columns, always from left to right. */
export function pasangKolom(peta: PetaKolom, indeks: number, bidang: string): PetaKolom {
  const kolom: Record<string, readonly number[]> = {};
  for (const [nama, lama] of Object.entries(peta.kolom)) {
    const sisa = lama.filter((k) => k !== indeks);
    if (sisa.length > 0) kolom[nama] = sisa;
  }
  if (bidang !== '') kolom[bidang] = [...(kolom[bidang] ?? []), indeks].sort((a, b) => a - b);
  return { ...peta, kolom };
}

/** Other header rows are another layout: its fingerprint is not known before it is read. */
export function aturJudul(peta: PetaKolom, judulAwal: number, judulAkhir: number, awalData?: number): PetaKolom {
  const awal = Math.max(0, judulAwal);
  const akhir = Math.max(awal, judulAkhir);
  return { ...peta, sidik: '', judulAwal: awal, judulAkhir: akhir, awalData: Math.max(akhir + 1, awalData ?? 0) };
}

/** Either of these tells which line a row is; where both can be chosen and none is required, one must be. */
const PENGENAL = ['kode', 'nama'];

/** Required fields without a column, by their names; "kode atau nama" where one of the two is still needed. */
export function bidangKurang(peta: PetaKolom, bidang: PemetaanLembar['bidang']): readonly string[] {
  const kosong = (kunci: string): boolean => (peta.kolom[kunci]?.length ?? 0) === 0;
  const pengenal = bidang.filter((b) => PENGENAL.includes(b.kunci));
  const tanpaPengenal =
    pengenal.length === PENGENAL.length && pengenal.every((b) => !b.wajib && kosong(b.kunci))
      ? [pengenal.map((b) => b.nama).join(' atau ')]
      : [];
  return [...tanpaPengenal, ...bidang.filter((b) => b.wajib && kosong(b.kunci)).map((b) => b.nama)];
}

/** `kosong`: asks the machine to guess again, on this sheet and under these header rows. */
export const tanpaKolom = (peta: PetaKolom, lembar = peta.lembar): PetaKolom =>
  lembar === peta.lembar
    ? { ...peta, sidik: '', kolom: {} }
    : { sidik: '', lembar, judulAwal: 0, judulAkhir: 0, awalData: 0, kolom: {} };

/** Place of a column among those of its field: `2 dari 5`, '' when it is alone. */
export function urutanKolom(peta: PetaKolom, indeks: number): string {
  const kolom = peta.kolom[bidangKolom(peta, indeks)] ?? [];
  return kolom.length < 2 ? '' : `${kolom.indexOf(indeks) + 1} dari ${kolom.length}`;
}

export type JenisBarisCuplikan = 'atas' | 'judul' | 'antara' | 'data';
export function jenisBaris(peta: PetaKolom, baris: number): JenisBarisCuplikan {
  if (baris < peta.judulAwal) return 'atas';
  if (baris <= peta.judulAkhir) return 'judul';
  return baris < peta.awalData ? 'antara' : 'data';
}
