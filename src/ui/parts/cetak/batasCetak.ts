import { MAKS_CETAK } from '../../../api/cetakInputs';
import { angka } from '../../../domain/tampil';
import { teksCetak as t } from './teksCetak';

/** Of many letters those that fit into one PDF for the printer, the words of the button, and what to say of the others. */
export function batasCetak<T>(ids: readonly T[]): {
  readonly ids: T[];
  readonly tombol: string;
  readonly keterangan: string | null;
} {
  const lebih = ids.length - MAKS_CETAK;
  if (lebih <= 0) return { ids: [...ids], tombol: t.sekaligus, keterangan: null };
  return {
    ids: ids.slice(0, MAKS_CETAK),
    tombol: t.pertama(angka(MAKS_CETAK)),
    keterangan: t.sisanya(angka(MAKS_CETAK), angka(lebih)),
  };
}
