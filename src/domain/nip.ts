import { isTanggal } from './hari';
import type { Tanggal } from './ids';

export interface NipTerbaca {
  /** The 18 digits, or what is left after removing blanks and quotes when it is something else. */
  readonly nip: string;
  readonly jenis: 'PNS' | 'PPPK' | null;
  readonly lahir: Tanggal | null;
  /** `2015-05` (month of TMT CPNS) for PNS, `2022` (year of appointment) for PPPK. */
  readonly tmt: string | null;
  readonly kelamin: 'L' | 'P' | null;
  /** Warnings in Indonesian; never a reason to refuse (odd old numbers exist). */
  readonly temuan: readonly string[];
  readonly tampil: string;
}

/**
 * NIP of a PNS: birth YYYYMMDD, TMT CPNS YYYYMM, sex 1/2, serial (Perka BKN 22/2007). NI PPPK: birth, year, 2, frequency of
 * the appointment 1–9, sex, serial (second-hand). Months 01–12 and 21–29 never meet, so the kind can be told. The serial is
 * not judged: the issuing list is not ours, and invented samples use numbers that are never given out.
 */
export function parseNip(teks: string): NipTerbaca {
  const nip = teks.normalize('NFKC').replace(/['’`"\s.\-\u00a0]/g, '');
  const kosong = { nip, jenis: null, lahir: null, tmt: null, kelamin: null } as const;
  if (nip === '') return { ...kosong, temuan: [], tampil: '' };
  if (!/^\d+$/.test(nip)) {
    const notasi = /^\d([.,]?\d+)?e\+?\d+$/i.test(teks.trim()) ? ' (angka terpotong oleh lembar kerja)' : '';
    return { ...kosong, nip: teks.trim(), temuan: [`NIP memuat karakter selain angka${notasi}`], tampil: teks.trim() };
  }
  if (nip.length === 9)
    return { ...kosong, temuan: ['ini NIP lama (9 angka); isi NIP baru yang 18 angka'], tampil: nip };
  if (nip.length !== 18) return { ...kosong, temuan: [`NIP ${nip.length} angka, seharusnya 18`], tampil: nip };
  const temuan: string[] = [];
  const tanggal = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  const lahir = isTanggal(tanggal) ? tanggal : null;
  if (lahir === null) temuan.push(`tanggal lahir dalam NIP tidak ada: ${nip.slice(0, 8)}`);
  const tahun = Number(nip.slice(8, 12));
  const bulan = Number(nip.slice(12, 14));
  const jenis = bulan >= 1 && bulan <= 12 ? 'PNS' : bulan >= 21 && bulan <= 29 ? 'PPPK' : null;
  if (jenis === null) temuan.push(`bulan TMT dalam NIP tidak dikenal: ${nip.slice(12, 14)}`);
  const kelamin = { '1': 'L', '2': 'P' }[nip.charAt(14)] as 'L' | 'P' | undefined;
  if (kelamin === undefined) temuan.push(`kode jenis kelamin dalam NIP harus 1 atau 2, tertulis ${nip.charAt(14)}`);
  if (lahir !== null) {
    const usia = tahun - Number(lahir.slice(0, 4));
    if (usia < 18 || usia > 60) temuan.push(`usia saat TMT ${usia} tahun, di luar 18–60`);
  }
  const tmt = jenis === 'PNS' ? `${tahun}-${nip.slice(12, 14)}` : jenis === 'PPPK' ? String(tahun) : null;
  return { nip, jenis, lahir, tmt, kelamin: kelamin ?? null, temuan, tampil: nipTampil(nip) };
}

/** `19860926 201505 1 001`; anything that is not 18 digits as it is. */
export function nipTampil(nip: string): string {
  return /^\d{18}$/.test(nip) ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}` : nip;
}
