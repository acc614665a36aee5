import type { Benturan } from '../../api/gabungViews';

/** One conflict, the same in every copy. */
export const kunciBenturan = ({ tabel, id, kolom, kalah, pemenang }: Benturan): string =>
  [tabel, id, kolom, kalah.perubahan, pemenang.perubahan].join('/');
