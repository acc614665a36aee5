import type { SasaranSurat } from '../../api/suratInputs';
import type { BagianId, PegawaiId, TugasId } from '../../domain/ids';
import { teks } from './teks';

export type Lingkup = keyof typeof teks.lingkup;

/** What the form holds; lists are typed one item a line. Both kinds keep their fields while one switches. */
export interface DrafNaskah {
  readonly jenis: 'petikan' | 'surat_tugas';
  readonly tanggal: string;
  readonly lingkup: Lingkup;
  readonly bagianId: BagianId | null;
  readonly pegawaiIds: readonly PegawaiId[];
  readonly tugasId: TugasId | null;
  readonly untuk: string;
  readonly dasar: string;
  readonly menimbang: string;
  readonly perOrang: boolean;
}
export type GalatNaskah = Partial<Record<keyof DrafNaskah, string>>;

export const drafKosong = (tanggal: string): DrafNaskah => ({
  jenis: 'petikan',
  tanggal,
  lingkup: 'semua',
  bagianId: null,
  pegawaiIds: [],
  tugasId: null,
  untuk: '',
  dasar: '',
  menimbang: '',
  perOrang: false,
});

/** Non-empty lines; a number or letter typed in front ("1. ", "a) ") is dropped since the form prints its own. */
export const baris = (isi: string): string[] =>
  isi
    .split('\n')
    .map((b) => b.trim().replace(/^(\d{1,2}|[a-z])[.)]\s+/i, ''))
    .filter((b) => b !== '');

/**
 * The wire form of a draft, or what is missing. `orangBagian` gives the people with tasks of one bagian, read only when
 * that scope is chosen.
 */
export async function sasaranDari(
  draf: DrafNaskah,
  orangBagian: (bagianId: BagianId) => Promise<PegawaiId[]>,
): Promise<{ readonly sasaran: SasaranSurat } | { readonly galat: GalatNaskah }> {
  const galat: GalatNaskah = draf.tanggal === '' ? { tanggal: teks.galat.tanggal } : {};
  const { jenis, tanggal } = draf;
  if (jenis === 'surat_tugas') {
    const untuk = baris(draf.untuk);
    if (draf.pegawaiIds.length === 0) galat.pegawaiIds = teks.galat.pegawai;
    if (untuk.length === 0) galat.untuk = teks.galat.untuk;
    if (Object.keys(galat).length > 0) return { galat };
    return {
      sasaran: {
        jenis,
        tanggal,
        pegawaiIds: [...draf.pegawaiIds],
        tugasId: draf.tugasId,
        untuk,
        dasar: baris(draf.dasar),
        menimbang: baris(draf.menimbang),
        perOrang: draf.perOrang,
      },
    };
  }
  if (draf.lingkup === 'pilih' && draf.pegawaiIds.length === 0) galat.pegawaiIds = teks.galat.pegawai;
  if (draf.lingkup === 'bagian' && draf.bagianId === null) galat.bagianId = teks.galat.bagian;
  if (Object.keys(galat).length > 0) return { galat };
  if (draf.lingkup === 'semua') return { sasaran: { jenis, tanggal, pegawaiIds: null } };
  const pegawaiIds =
    draf.lingkup === 'bagian' && draf.bagianId !== null ? await orangBagian(draf.bagianId) : [...draf.pegawaiIds];
  return { sasaran: { jenis, tanggal, pegawaiIds } };
}
