import { isTanggal } from './hari';
import type { Tanggal } from './ids';
import { lipat } from './nama';
import type { JenisJabatan } from './pegawai';

/** Age of retirement (batas usia pensiun) with the rule it comes from. */
export interface Bup {
  readonly usia: number;
  readonly sumber: string;
}

const UU_ASN = 'UU 20/2023 Pasal 55';
const PP_11 = 'PP 11/2017 jo. PP 17/2020';

/** UU 20/2023: JPT 60, administrator, pengawas and pelaksana 58; JF by level (58, madya 60, utama 65). */
export function bup(jenisJabatan: JenisJabatan | null, jabatan: string): Bup {
  const nama = lipat(jabatan);
  switch (jenisJabatan) {
    case 'JPT':
      return { usia: 60, sumber: `${UU_ASN}: pejabat pimpinan tinggi` };
    case 'Administrator':
    case 'Pengawas':
      return { usia: 58, sumber: `${UU_ASN}: administrator dan pengawas` };
    case 'Fungsional':
    case 'Fungsional (penyetaraan)':
      if (/\butama\b/.test(nama)) return { usia: 65, sumber: `${PP_11}: ahli utama` };
      if (/\bmadya\b/.test(nama)) return { usia: 60, sumber: `${PP_11}: ahli madya` };
      if (/\bguru\b/.test(nama)) return { usia: 60, sumber: 'UU 14/2005 tentang Guru dan Dosen (belum dikonfirmasi)' };
      return { usia: 58, sumber: `${PP_11}: ahli pertama, ahli muda, keterampilan` };
    case 'Pelaksana':
      return { usia: 58, sumber: `${UU_ASN}: pelaksana` };
    case null:
      return { usia: 58, sumber: `${UU_ASN}: pelaksana (jenis jabatan belum diisi)` };
  }
}

/** TMT pensiun: first day of the month after the month in which the age is reached (practice, unconfirmed). */
export function tanggalBup(lahir: Tanggal, usia: number): Tanggal | null {
  if (!isTanggal(lahir)) return null;
  const bulan = Number(lahir.slice(5, 7)) + 1;
  const tahun = Number(lahir.slice(0, 4)) + usia + (bulan > 12 ? 1 : 0);
  return `${tahun}-${String(bulan > 12 ? 1 : bulan).padStart(2, '0')}-01`;
}
