import type { BarisTugas, Calon } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import type { Porsi } from '../../domain/pembagian';
import { bagiRata } from '../../domain/porsi';

/** A share in the editor. */
export interface BarisDraf extends Porsi {
  readonly nama: string;
  /** Of another bagian: the consent must be noted. */
  readonly lintas: boolean;
}
export type DrafPorsi = readonly BarisDraf[];
type TugasDraf = Pick<BarisTugas, 'pembagi' | 'hadirBersama' | 'dapatDibagi' | 'namaBagian'>;

export const drafDari = (tugas: BarisTugas): DrafPorsi =>
  tugas.pembagian.map(({ pegawaiId, nama, porsi, peran, terkunci, persetujuanLintas }) => ({
    pegawaiId, nama, porsi, peran, terkunci, persetujuanLintas, lintas: persetujuanLintas !== '',
  })); // prettier-ignore

export const jumlahDraf = (draf: DrafPorsi): number => draf.reduce((n, p) => n + p.porsi, 0);

/** What stops the draft from being saved; null = nothing. */
export type CacatDraf = 'lebih' | 'nol' | 'persetujuan' | 'sendiri';
export function cacatDraf(draf: DrafPorsi, tugas: TugasDraf): CacatDraf | null {
  if (jumlahDraf(draf) > tugas.pembagi) return 'lebih';
  if (draf.some((p) => p.porsi <= 0)) return 'nol';
  if (draf.some((p) => p.lintas && p.persetujuanLintas.trim() === '')) return 'persetujuan';
  return !tugas.dapatDibagi && draf.length > 1 ? 'sendiri' : null;
}

/** Evenly among those whose share is not locked; locked ones keep theirs. */
export function ratakanDraf(draf: DrafPorsi, pembagi: number): DrafPorsi {
  const bebas = draf.filter((p) => !p.terkunci);
  const sisa = pembagi - jumlahDraf(draf.filter((p) => p.terkunci));
  if (bebas.length === 0 || sisa < bebas.length) return draf;
  const bagian = bagiRata(sisa, bebas.length);
  return draf.map((p) => (p.terkunci ? p : { ...p, porsi: bagian[bebas.indexOf(p)] ?? p.porsi }));
}

/** A new person takes what is left; with nothing left the shares become even. At a meeting everybody is simply there. */
export function tambahDraf(draf: DrafPorsi, calon: Calon, tugas: TugasDraf): DrafPorsi {
  if (draf.some((p) => p.pegawaiId === calon.pegawaiId)) return draf;
  const sisa = tugas.pembagi - jumlahDraf(draf);
  const baru: BarisDraf = {
    pegawaiId: calon.pegawaiId,
    nama: calon.nama,
    porsi: Math.max(0, sisa),
    peran: draf.length === 0 ? 'ketua' : 'anggota',
    terkunci: false,
    persetujuanLintas: '',
    lintas: tugas.namaBagian !== '' && calon.namaBagian !== tugas.namaBagian,
  };
  const hasil = [...draf, baru];
  return sisa > 0 && !tugas.hadirBersama ? hasil : ratakanDraf(hasil, tugas.pembagi);
}

/** Taking the ketua away makes the first of the others ketua; at a meeting the rest share evenly again. */
export function hapusDraf(draf: DrafPorsi, id: PegawaiId, tugas: TugasDraf): DrafPorsi {
  const tinggal = draf.filter((p) => p.pegawaiId !== id);
  const adaKetua = tinggal.some((p) => p.peran === 'ketua');
  const berketua = adaKetua ? tinggal : tinggal.map((p, i) => (i === 0 ? { ...p, peran: 'ketua' as const } : p));
  return tugas.hadirBersama ? ratakanDraf(berketua, tugas.pembagi) : berketua;
}

export const ubahDraf = (draf: DrafPorsi, id: PegawaiId, ubah: Partial<BarisDraf>): DrafPorsi =>
  draf.map((p) => (p.pegawaiId === id ? { ...p, ...ubah } : p));

/** One ketua at most: naming one makes the others anggota. */
export const ketuaDraf = (draf: DrafPorsi, id: PegawaiId): DrafPorsi =>
  draf.map((p) => ({ ...p, peran: p.pegawaiId === id ? 'ketua' : 'anggota' }));

export const samaDraf = (a: DrafPorsi, b: DrafPorsi): boolean => JSON.stringify(a) === JSON.stringify(b);
