import { hurufKecil } from './hurufAwal';
import type { PegawaiId, Tanggal, TugasId } from './ids';
import { bagiRata } from './porsi';
import type { Jendela } from './tugas';

export const JENIS_PERINTAH = ['tugas', 'rapat'] as const;
export type JenisPerintah = (typeof JENIS_PERINTAH)[number];
/** Who goes to a meeting: '' = nobody has decided yet. */
export const KEHADIRAN_RAPAT = ['', 'sendiri', 'diwakilkan'] as const;
export type KehadiranRapat = (typeof KEHADIRAN_RAPAT)[number];

/** An order that came in during the year. The work it makes is the tugas of the same id; its due date is the end of its window. */
export interface Perintah {
  readonly id: TugasId;
  readonly jenis: JenisPerintah;
  /** Who ordered: `Sekretaris Daerah`. */
  readonly dari: string;
  readonly perihal: string;
  readonly nomorSurat: string;
  readonly tanggalSurat: Tanggal | null;
  /** Day it arrived. */
  readonly diterima: Tanggal;
  /** Of a meeting: its day, `09.00`, its place. */
  readonly tanggalAcara: Tanggal | null;
  readonly waktu: string;
  readonly tempat: string;
  readonly kehadiran: KehadiranRapat;
  /** Who stands in (kehadiran `diwakilkan`): the first of the people on the task. */
  readonly wakilId: PegawaiId | null;
  /** Path, link or words of the notula. */
  readonly notula: string;
  /** Day it was done; null = open. */
  readonly selesai: Tanggal | null;
}

export const KEADAAN_PERINTAH = ['terlambat', 'putuskan', 'notula', 'belumDibagi', 'berjalan', 'selesai'] as const;
export type KeadaanPerintah = (typeof KEADAAN_PERINTAH)[number];
export const SEBUTAN_PERINTAH: Readonly<Record<KeadaanPerintah, string>> = {
  terlambat: 'Terlambat',
  putuskan: 'Hadir sendiri atau diwakilkan?',
  notula: 'Notula ditunggu',
  belumDibagi: 'Belum ada pelaksana',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
};

/** Last day of dated work; null = no date of its own. */
export const tenggatJendela = (jendela: Jendela): Tanggal | null =>
  jendela.jenis === 'tanggal' || jendela.jenis === 'berulang' ? jendela.akhir : null;

/**
 * What an order waits for on the day `hari`; the first that holds:
 * I1 it is done when somebody said so (`selesai`);
 * I2 a meeting nobody has gone to yet waits for the decision who goes;
 * I3 a meeting whose day is over waits for its notula;
 * I4 work without people waits for them, also when its day is over: that is what is to be done about it;
 * I5 work whose last day is over is late;
 * I6 everything else runs.
 */
export function keadaanPerintah(
  perintah: Pick<Perintah, 'jenis' | 'kehadiran' | 'selesai' | 'tanggalAcara'>,
  tugas: { readonly tenggat: Tanggal | null; readonly jumlahOrang: number },
  hari: Tanggal,
): KeadaanPerintah {
  if (perintah.selesai !== null) return 'selesai';
  if (perintah.jenis === 'rapat') {
    const acara = perintah.tanggalAcara ?? tugas.tenggat;
    if (perintah.kehadiran === '' && tugas.jumlahOrang === 0) return 'putuskan';
    if (acara !== null && acara < hari) return 'notula';
    return tugas.jumlahOrang === 0 ? 'belumDibagi' : 'berjalan';
  }
  if (tugas.jumlahOrang === 0) return 'belumDibagi';
  return tugas.tenggat !== null && tugas.tenggat < hari ? 'terlambat' : 'berjalan';
}

/** Words of a hurried office that only repeat what the kind of order says already. */
const SUDAH_HADIR = /^(menghadiri|mengikuti|hadir)\b/i;

/** The subject of an invitation says so itself; the form asks for a meeting then until somebody chooses. */
export const tampakRapat = (perihal: string): boolean => /^(undangan|rapat|rakor|rakornas)\b/i.test(perihal.trim());

/** Name of the task an order makes: `Menghadiri rapat evaluasi SAKIP` for an invitation, else its subject. */
export function namaTugasPerintah(jenis: JenisPerintah, perihal: string): string {
  const rapi = perihal.trim().replace(/^undangan\s+/i, '');
  if (jenis === 'tugas') return perihal.trim();
  if (SUDAH_HADIR.test(rapi)) return rapi;
  return `Menghadiri ${hurufKecil(rapi)}`;
}

/** Shares of the people of an order: even and whole; at a meeting they only say who is there. */
export const porsiPerintah = (pembagi: number, orang: number): readonly number[] =>
  orang === 0 ? [] : bagiRata(pembagi, orang);
