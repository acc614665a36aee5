import { isTanggal, tambahHari } from './hari';
import type { Tanggal } from './ids';
import { lipat } from './nama';
import { parseNip } from './nip';
import type { JenisJabatan, Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';

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

/** When and by which rule a person reaches the age of retirement. */
export interface Pensiun extends Bup {
  /** TMT pensiun: the first day without work. */
  readonly tanggal: Tanggal;
}

type Orang = Pick<Pegawai, 'nip' | 'jenisPegawai' | 'jenisJabatan' | 'jabatan'>;
// People are immutable: who is edited is another object.
const sudahDihitung = new WeakMap<Orang, Pensiun | null>();

/**
 * Retirement of one person, whatever the year:
 * N1 the birthday is the one in the NIP or NI PPPK; without one there is no date;
 * N2 PPPK (paruh waktu too) reach the age of their jabatan like PNS, because a contract ends with its term or with the BUP
 *    (UU 20/2023 Pasal 52 and 55; belum dikonfirmasi). The end of the term itself is entered as the last day of work;
 * N3 people outside the ASN have no BUP.
 */
export function pensiun(pegawai: Orang): Pensiun | null {
  const ada = sudahDihitung.get(pegawai);
  if (ada !== undefined) return ada;
  const hasil = hitungPensiun(pegawai);
  sudahDihitung.set(pegawai, hasil);
  return hasil;
}

function hitungPensiun({ nip, jenisPegawai, jenisJabatan, jabatan }: Orang): Pensiun | null {
  if (jenisPegawai === 'Non-ASN' || nip === '') return null;
  const { lahir } = parseNip(nip);
  if (lahir === null) return null;
  const aturan = bup(jenisJabatan, jabatan);
  const tanggal = tanggalBup(lahir, aturan.usia);
  return tanggal === null ? null : { ...aturan, tanggal };
}

type Bekerja = Orang & Pick<Pegawai, 'status' | 'keluar'>;
type AturanPensiun = Pick<Pengaturan, 'hitungBup' | 'identitas'>;

/**
 * What the age of retirement means for the year of the office:
 * N4 a TMT inside the year ends the work on the day before, when the office counts it (hitungBup);
 * N5 an unknown jenis jabatan cuts nothing (58, 60 or 65 is not known) and is doubtful;
 * N6 a TMT before the year cuts nothing: who still stands as working stays by some decision, and is doubtful;
 * N7 only working people (aktif, pola kerja khusus) without a last day of work of their own; that day is stronger.
 */
export type KeadaanPensiun = 'berlaku' | 'jenisJabatan' | 'lewat' | 'tidak';

export function keadaanPensiun(pegawai: Bekerja, pengaturan: AturanPensiun): KeadaanPensiun {
  if (pegawai.keluar !== null || (pegawai.status !== 'aktif' && pegawai.status !== 'pola_khusus')) return 'tidak';
  const hasil = pensiun(pegawai);
  const { tahun } = pengaturan.identitas;
  if (hasil === null || hasil.tanggal > `${tahun}-12-31`) return 'tidak';
  if (pegawai.jenisJabatan === null) return 'jenisJabatan';
  if (hasil.tanggal < `${tahun}-01-01`) return 'lewat';
  return pengaturan.hitungBup ? 'berlaku' : 'tidak';
}

/** Last day of work as far as it is known: `keluar`, else the day before a retirement inside the year (N4), else null. */
export function akhirKerja(pegawai: Bekerja, pengaturan: AturanPensiun): Tanggal | null {
  if (pegawai.keluar !== null) return pegawai.keluar;
  if (keadaanPensiun(pegawai, pengaturan) !== 'berlaku') return null;
  const tmt = pensiun(pegawai)?.tanggal ?? null;
  return tmt === null ? null : tambahHari(tmt, -1);
}
