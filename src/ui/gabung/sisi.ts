import type { Benturan, SisiBenturan } from '../../api/gabungViews';
import { teks } from './teks';

export type Pilih = 'kini' | 'kalah' | 'pemenang';
export interface Sisi extends SisiBenturan {
  readonly pilih: Pilih;
  /** What this side is: written over, or what stands now. */
  readonly judul: string;
}

/** `nanti`: in a preview, where the merge has not happened yet. The sides in the order of their keys: the lost value first, the present one last, between them what somebody wrote over since. */
export function sisiBenturan({ kolom, kalah, pemenang, terakhir }: Benturan, nanti = false): readonly Sisi[] {
  const hapus = kolom === 'dihapus';
  const kini =
    hapus && terakhir.nilai === 'dihapus'
      ? nanti
        ? teks.akanDihapus
        : teks.tetapDihapus
      : nanti
        ? teks.akanDipakai
        : teks.sekarang;
  return [
    {
      ...kalah,
      pilih: 'kalah',
      judul: nanti ? teks.akanTertimpa : hapus && terakhir.nilai === 'dihapus' ? teks.kembalikan : teks.tertimpa,
    },
    ...(pemenang.perubahan === terakhir.perubahan || pemenang.nilai === terakhir.nilai
      ? []
      : [{ ...pemenang, pilih: 'pemenang' as const, judul: teks.sebelumnya }]),
    { ...terakhir, pilih: 'kini', judul: kini },
  ];
}

/** What key 1, 2 or 3 chooses here. */
export const pilihanTombol = (benturan: Benturan, tombol: string): Pilih | undefined =>
  /^[1-3]$/.test(tombol) ? sisiBenturan(benturan)[Number(tombol) - 1]?.pilih : undefined;

export const kunciSatuBenturan = ({ tabel, id, kolom, kalah }: Benturan): string =>
  [tabel, id, kolom, kalah.perubahan].join('\n');
