import type { CakupanDpa, HasilDpa, SubMentah } from './dpaHasil';
import type { Temuan } from './temuan';

const lipat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();
type SubUnit = HasilDpa['subUnit'][number];
const sebut = (u: SubUnit): string => [u.kode, u.nama].filter((t) => t !== '').join(' ');

/** What tells sub units apart: the code, else the name; '' where the source names none. */
export const unitDari = (s: Pick<SubMentah, 'kodeSubUnit' | 'namaSubUnit'>): string =>
  s.kodeSubUnit !== '' ? s.kodeSubUnit : lipat(s.namaSubUnit);

export interface PilihanUnit {
  readonly sub: readonly SubMentah[];
  readonly subUnit: readonly SubUnit[];
  readonly temuan: readonly Temuan[];
  /** Lines of other sub units were left out. */
  readonly disaring: boolean;
}

/** `4.01.0.00.0.00.01`: the office as a whole, with all its sub units. */
const KANTOR = /^\d(\.\d{1,2}){6}$/;

/** A list whose title names one sub unit, and whose rows name no other, says nothing about the rest of the office. */
export function cakupanDaftar(kode: string, sub: readonly Pick<SubMentah, 'kodeSubUnit'>[]): CakupanDpa {
  const sendiri = kode !== '' && !kode.endsWith('.0000') && !KANTOR.test(kode);
  return sendiri && sub.every((s) => s.kodeSubUnit === kode)
    ? { seluruh: false, kegiatan: [{ kodeSubUnit: kode, kodeKegiatan: '' }] }
    : { seluruh: true, kegiatan: [] };
}

/** Codes of the offices the sub units belong to; more than one in the rekap of a whole local government. */
function kantorDari(subUnit: readonly SubUnit[]): string[] {
  const kode = subUnit.map((u) => u.kode.split('.').slice(0, 7).join('.')).filter((k) => KANTOR.test(k));
  return [...new Set(kode)];
}

/**
 * Lists the sub units of the sources and keeps the lines of the one asked for (by code or exact name), or of all of an
 * office when its code without the sub unit is asked for.
 */
export function pilihSubUnit(semua: readonly SubMentah[], diminta: string | undefined): PilihanUnit {
  const peta = new Map<string, { kode: string; nama: string; sub: Set<string> }>();
  for (const s of semua) {
    const unit = unitDari(s);
    if (unit === '') continue;
    const ada = peta.get(unit) ?? { kode: s.kodeSubUnit, nama: s.namaSubUnit, sub: new Set<string>() };
    if (ada.nama === '') ada.nama = s.namaSubUnit;
    ada.sub.add(s.kode !== '' ? s.kode : lipat(s.nama));
    peta.set(unit, ada);
  }
  const subUnit = [...peta.values()].map((u) => ({ kode: u.kode, nama: u.nama, jumlah: u.sub.size }));
  const beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string): Temuan => ({
    tingkat,
    kode,
    pesan,
    lembar: '',
    baris: null,
    kolom: null,
  });
  const daftar =
    subUnit.slice(0, 8).map(sebut).join('; ') + (subUnit.length > 8 ? `; dan ${subUnit.length - 8} lainnya` : '');
  if (diminta === undefined || diminta.trim() === '') {
    const kantor = kantorDari(subUnit);
    const banyak =
      kantor.length > 1
        ? `Sumber memuat ${kantor.length} perangkat daerah dengan ${subUnit.length} sub unit (${daftar}). Pilih satu perangkat daerah (kode tanpa sub unit, misalnya ${kantor[0] ?? ''}) atau satu sub unit.`
        : `Sumber memuat ${subUnit.length} sub unit (${daftar}). Semuanya diimpor; pilih satu sub unit bila hanya perlu sebagian.`;
    const temuan = subUnit.length > 1 ? [beri('peringatan', 'banyak_sub_unit', banyak)] : [];
    return { sub: semua, subUnit, temuan, disaring: false };
  }
  const padat = diminta.replace(/\s+/g, '');
  const nama = lipat(diminta);
  const kantor = KANTOR.test(padat) ? `${padat}.` : null;
  const sub = semua.filter(
    (s) =>
      s.kodeSubUnit === padat || lipat(s.namaSubUnit) === nama || (kantor !== null && s.kodeSubUnit.startsWith(kantor)),
  );
  if (sub.length > 0) return { sub, subUnit, temuan: [], disaring: sub.length < semua.length };
  const tiada =
    subUnit.length === 0
      ? `Sumber tidak menyebut sub unit, sehingga sub unit “${diminta}” tidak dapat dipilih.`
      : `Sub unit “${diminta}” tidak ada di sumber ini. Yang ada: ${daftar}.`;
  return { sub: [], subUnit, temuan: [beri('galat', 'sub_unit_tidak_ada', tiada)], disaring: true };
}
