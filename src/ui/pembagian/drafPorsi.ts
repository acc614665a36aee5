import type { BarisTugas, Calon } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import type { Porsi } from '../../domain/pembagian';
import { bagiRata } from '../../domain/porsi';
import {
  mintaKetua,
  pemegang,
  sebabTimDari,
  teksSebabTim,
  untukSatuOrang,
  type SebabTim,
} from '../../domain/syaratTim';

/** A share in the editor. */
export interface BarisDraf extends Porsi {
  readonly nama: string;
  /** Of another bagian: the consent must be noted. */
  readonly lintas: boolean;
  /** Why this person may not lead the task; absent = may. */
  readonly halanganKetua?: string;
}
export type DrafPorsi = readonly BarisDraf[];
type TugasDraf = Pick<BarisTugas, 'pembagi' | 'batal' | 'hadirBersama' | 'dapatDibagi' | 'namaBagian' | 'syarat'>;

export const drafDari = (tugas: BarisTugas): DrafPorsi =>
  tugas.pembagian.map(({ pegawaiId, nama, porsi, peran, terkunci, persetujuanLintas, halanganKetua, sampai }) => ({
    pegawaiId, nama, porsi, peran, terkunci, persetujuanLintas, lintas: persetujuanLintas !== '',
    ...(halanganKetua !== undefined && { halanganKetua }), ...(sampai && { sampai }),
  })); // prettier-ignore

export const jumlahDraf = (draf: DrafPorsi): number => draf.reduce((n, p) => n + p.porsi, 0);

/** What there is to share: the whole less what was called off. */
export const utuhDraf = ({ pembagi, batal = 0 }: Pick<BarisTugas, 'pembagi' | 'batal'>): number => pembagi - batal;

/** What stops the draft from being saved; null = nothing. */
export type CacatDraf = 'lebih' | 'nol' | 'persetujuan' | 'sendiri' | 'lebihOrang' | 'ketuaTidakMemenuhi';
export function cacatDraf(draf: DrafPorsi, tugas: TugasDraf): CacatDraf | null {
  if (jumlahDraf(draf) > utuhDraf(tugas)) return 'lebih';
  if (draf.some((p) => p.porsi <= 0)) return 'nol';
  if (draf.some((p) => p.lintas && p.persetujuanLintas.trim() === '')) return 'persetujuan';
  if (untukSatuOrang(tugas) && tugas.syarat.orangMax !== 1 && pemegang(draf).length > 1) return 'sendiri';
  const tim = sebabTimDraf(draf, tugas);
  return tim.includes('lebihOrang') ? 'lebihOrang' : tim.includes('ketuaTidakMemenuhi') ? 'ketuaTidakMemenuhi' : null;
}

/** What the people of the draft lack together (S9, S10). */
const sebabTimDraf = (draf: DrafPorsi, { syarat }: TugasDraf): SebabTim[] =>
  sebabTimDari(syarat, draf, (id) => draf.find((p) => p.pegawaiId === id)?.halanganKetua === undefined);

/** The same in words, '' = nothing: what is missing may be saved and stays to be done. */
export const teksTimDraf = (draf: DrafPorsi, tugas: TugasDraf): string =>
  sebabTimDraf(draf, tugas)
    .map((sebab) => teksSebabTim(sebab, tugas.syarat, pemegang(draf).length))
    .join('; ');

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
  const sisa = utuhDraf(tugas) - jumlahDraf(draf);
  const baru: BarisDraf = {
    pegawaiId: calon.pegawaiId,
    nama: calon.nama,
    porsi: Math.max(0, sisa),
    peran: calon.halanganKetua === undefined && perluKetua(draf, tugas) ? 'ketua' : 'anggota',
    terkunci: false,
    persetujuanLintas: '',
    lintas: tugas.namaBagian !== '' && calon.namaBagian !== tugas.namaBagian,
    ...(calon.halanganKetua !== undefined && { halanganKetua: calon.halanganKetua }),
  };
  const hasil = [...draf, baru];
  return sisa > 0 && !tugas.hadirBersama ? hasil : ratakanDraf(hasil, utuhDraf(tugas));
}

/** The first on a task leads it; where a level of the ketua is asked, the first who has it. */
const perluKetua = (draf: DrafPorsi, { syarat }: TugasDraf): boolean =>
  draf.length === 0 || (mintaKetua(syarat) && !draf.some((p) => p.peran === 'ketua'));

/** Taking the ketua away makes the first of the others who may lead ketua; at a meeting the rest share evenly again. */
export function hapusDraf(draf: DrafPorsi, id: PegawaiId, tugas: TugasDraf): DrafPorsi {
  const tinggal = draf.filter((p) => p.pegawaiId !== id);
  const adaKetua = tinggal.some((p) => p.peran === 'ketua');
  const ganti = adaKetua ? undefined : tinggal.find((p) => p.halanganKetua === undefined);
  const berketua = tinggal.map((p) => (p === ganti ? { ...p, peran: 'ketua' as const } : p));
  return tugas.hadirBersama ? ratakanDraf(berketua, utuhDraf(tugas)) : berketua;
}

export const ubahDraf = (draf: DrafPorsi, id: PegawaiId, ubah: Partial<BarisDraf>): DrafPorsi =>
  draf.map((p) => (p.pegawaiId === id ? { ...p, ...ubah } : p));

/** One ketua at most: naming one makes the others anggota. */
export const ketuaDraf = (draf: DrafPorsi, id: PegawaiId): DrafPorsi =>
  draf.map((p) => ({ ...p, peran: p.pegawaiId === id ? 'ketua' : 'anggota' }));

export const samaDraf = (a: DrafPorsi, b: DrafPorsi): boolean => JSON.stringify(a) === JSON.stringify(b);
