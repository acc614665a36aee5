import type { BarisSubKegiatan } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { teks } from './teks';

/** Tables whose changes show in `getDpa`. */
export const TABEL_DPA = [
  'sub_kegiatan',
  'anggaran_sub_kegiatan',
  'indikator',
  'dpa',
  'bagian',
  'tugas',
  'penugasan',
] as const;

export interface PilihanSub {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

export const namaSub = (sub: Pick<BarisSubKegiatan, 'kode' | 'nama'>): string =>
  sub.kode === '' ? sub.nama : `${kodeTampil(sub.kode)} ${sub.nama}`;

/** Lines that still wait for tasks: without any, and not marked "tidak memerlukan tugas". */
export const belumDipecah = (
  baris: readonly BarisSubKegiatan[],
  bagianId: BagianId | null,
): readonly BarisSubKegiatan[] =>
  baris.filter(
    (s) => s.jumlahTugas === 0 && s.alasanTanpaTugas === '' && (bagianId === null || s.bagianId === bagianId),
  );

/** The lines of one bagian (or all) as choices: those without tasks first. */
export function pilihanSub(baris: readonly BarisSubKegiatan[], bagianId: BagianId | null): PilihanSub[] {
  const milik = baris.filter((s) => bagianId === null || s.bagianId === bagianId);
  const pilih = (ada: boolean) =>
    milik.filter((s) => s.jumlahTugas > 0 === ada).map((s) => ({ value: s.id, label: namaSub(s) }));
  return [
    { group: teks.pecahan.kelompokBelum, items: pilih(false) },
    { group: teks.pecahan.kelompokSudah, items: pilih(true) },
  ].filter((g) => g.items.length > 0);
}
