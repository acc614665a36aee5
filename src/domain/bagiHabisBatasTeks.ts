import type { BatasPuncak } from './bagiHabisPuncak';
import { bagianTeks } from './bagiHabisSebut';
import type { Soal } from './bagiHabisSoal';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import { angka } from './tampil';

/** The proven limit of the peak (batasPuncak) with names and in words. */
export interface BatasTeks {
  readonly rasio: number;
  /** Highest ratio of the proposal less the bound, ≥ 0. */
  readonly jarak: number;
  readonly teks: string;
  /** The first of the people who make it so. */
  readonly orang: readonly PegawaiId[];
  readonly jumlahOrang: number;
  readonly jumlahTugas: number;
  readonly menit: number;
  readonly kapasitas: number;
}

/** More names than this say nothing. */
const NAMA = 20;
const SEBUT = 3;
/** The kernel counts in fractions of a minute, the office in whole ones. */
const BULAT = 1e-4;
const jam = (menit: number): string => `${angka(menit / 60)} jam`;

/**
 * null when there is nobody or nothing to divide, and when the proposal lies below: then it is no limit of these people (it
 * may rest on guests, who are not in `tertinggi`), and saying so would be false.
 */
export function batasTeks(kantor: Kantor, soal: Soal, batas: BatasPuncak | null, tertinggi: number): BatasTeks | null {
  if (batas === null || batas.orang.length === 0 || tertinggi < batas.rasio - BULAT) return null;
  const orang = batas.orang.flatMap((p) => kantor.pegawai.get(soal.pegawai[p]!) ?? []);
  return {
    rasio: batas.rasio,
    jarak: Math.max(0, tertinggi - batas.rasio),
    teks: `${siapa(kantor, orang)}: ${jam(batas.menit)} kerja untuk ${jam(batas.kapasitas)} kapasitas`,
    orang: orang.slice(0, NAMA).map((p) => p.id),
    jumlahOrang: orang.length,
    jumlahTugas: batas.tugas.length,
    menit: batas.menit,
    kapasitas: batas.kapasitas,
  };
}

/** `Bagian Hukum, 3 orang kelas ≥ 7`, `Bagian Hukum, seluruh 12 orang`, `Bagian Hukum, Pegawai 1`. */
function siapa(kantor: Kantor, orang: readonly Pegawai[]): string {
  const banyak = `${angka(orang.length)} orang`;
  const [satu] = orang;
  const bagian = new Set(orang.map((p) => p.bagianId));
  if (satu === undefined || bagian.size > 1) return `${banyak} dari ${bagian.size} bagian`;
  const nama = bagianTeks(kantor, satu.bagianId).replace(/^di /, '');
  const rekan = [...kantor.pegawai.values()].filter((p) => dihitung(p) && p.bagianId === satu.bagianId);
  if (orang.length > 1 && orang.length >= rekan.length) return `${nama}, seluruh ${banyak}`;
  if (orang.length <= SEBUT) return `${nama}, ${orang.map((p) => p.nama).join(', ')}`;
  const kelas = Math.min(...orang.map((p) => p.kelas ?? 0));
  const setara = rekan.filter((p) => (p.kelas ?? 0) >= kelas).length;
  return kelas > 0 && setara === orang.length ? `${nama}, ${banyak} kelas ≥ ${kelas}` : `${nama}, ${banyak}`;
}
