import type { SasaranSurat } from '../api/suratInputs';
import { PEJABAT_UTAMA } from '../domain/pejabat';
import { idBawaan } from '../domain/templatNaskah';
import type { Program } from './program';
import { semuaTemplat } from './templatBerlaku';

/**
 * A stored choice as it can be composed now: a template or signer that was removed since is left out, so that the shipped
 * one and the signer of the settings hold. `hilang` says so in sentences, Indonesian.
 */
export async function sasaranBerlaku(
  { dokumen, cache }: Program,
  sasaran: SasaranSurat,
): Promise<{ readonly sasaran: SasaranSurat; readonly hilang: readonly string[] }> {
  const { templatId, pejabatId, ...lain } = sasaran;
  const templat = (await semuaTemplat(dokumen.db)).find(({ id }) => id === (templatId ?? idBawaan(sasaran.jenis)));
  const pejabat = new Set([PEJABAT_UTAMA, ...cache.kantor.pengaturan.pejabat.map(({ id }) => id)]);
  const adaTemplat = templatId === undefined || templat?.jenis === sasaran.jenis;
  const adaPejabat = pejabatId === undefined || pejabat.has(pejabatId);
  return {
    sasaran: {
      ...lain,
      ...(adaTemplat && templatId !== undefined && { templatId }),
      ...(adaPejabat && pejabatId !== undefined && { pejabatId }),
    },
    hilang: [
      ...(adaTemplat ? [] : ['Templatnya sudah dihapus; dipakai templat bawaan.']),
      ...(adaPejabat ? [] : ['Penandatangannya sudah dihapus; dipakai penandatangan menurut templat atau Pengaturan.']),
    ],
  };
}
