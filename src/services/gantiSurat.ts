import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { endSurat, loadBahan, type SuratBerbahan } from '../data/bahanSurat';
import type { Tx } from '../data/schema';
import type { SuratTerbit } from '../data/surat';
import type { SuratId, Tanggal } from '../domain/ids';
import { SEBUTAN_JENIS, SEBUTAN_STATUS } from '../domain/surat';
import { hariIni } from './hariIni';
import { bahanOf, createMany } from './konsepSurat';
import type { Program } from './program';

/**
 * Konsep that take the place of issued letters: composed anew from what each was made from (dated today), naming the letter
 * they replace. Words that were changed by hand stay as they were.
 */
export async function replaceSurat(
  program: Program,
  ids: readonly SuratId[],
  sasaran: SasaranSurat | null,
): Promise<SuratId[]> {
  const old = await inForce(program, ids);
  if (sasaran && old.length > 1)
    throw new AppError('masukanTidakSah', { bidang: 'naskah', sebab: 'pilihan baru hanya untuk satu naskah' });
  const choices = old.map((surat) => {
    const { sasaran: lama, suntingan } = bahanOf(program, surat);
    const baru = sasaran ?? { ...lama, tanggal: hariIni() };
    return { sasaran: { ...baru, menggantikan: surat.id }, suntingan: sasaran ? {} : suntingan };
  });
  const [first] = old;
  const what = old.length === 1 ? first?.nomor || (first?.perihal ?? '') : `${old.length} naskah`;
  return createMany(program, `buat konsep pengganti ${what}`, choices);
}

/** Letters that are out. Throws when one is not in the register or not in force any more. */
async function inForce({ dokumen: { db } }: Program, ids: readonly SuratId[]): Promise<SuratBerbahan[]> {
  const found = await loadBahan(db, ids);
  return [...new Set(ids)].map((id) => {
    const surat = found.get(id);
    if (!surat) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
    if (surat.status !== 'terbit')
      throw new AppError('masukanTidakSah', {
        bidang: surat.nomor || surat.perihal,
        sebab: `berstatus ${SEBUTAN_STATUS[surat.status].toLowerCase()}`,
      });
    return surat;
  });
}

/** Ends the letters that newly issued ones replace, in the command that issues them. */
export async function gantikan(tx: Tx, terbit: readonly SuratTerbit[]): Promise<void> {
  const baru = terbit.filter(({ isi }) => isi.menggantikan);
  const old = await loadBahan(
    tx,
    baru.flatMap(({ isi }) => isi.menggantikan?.id ?? []),
  );
  for (const { isi } of baru) {
    const lama = isi.menggantikan && old.get(isi.menggantikan.id);
    if (!lama) continue;
    if (lama.status !== 'terbit') throw new AppError('versiUsang', { apa: lama.nomor || lama.perihal });
    const oleh = isi.nomor === '' ? `${SEBUTAN_JENIS[isi.jenis]} (nomor menyusul)` : `nomor ${isi.nomor}`;
    await endSurat(tx, lama.id, { status: 'diganti', berakhir: isi.tanggal, keterangan: `diganti dengan ${oleh}` });
  }
}

export async function revokeSurat(
  program: Program,
  ids: readonly SuratId[],
  akhir: { readonly alasan: string; readonly tanggal: Tanggal },
): Promise<null> {
  const letters = await inForce(program, ids);
  const early = letters.find((surat) => surat.tanggal > akhir.tanggal);
  if (early)
    throw new AppError('masukanTidakSah', { bidang: 'tanggal', sebab: `sebelum tanggal naskah ${early.nomor}`.trim() });
  const [first] = letters;
  const what = letters.length === 1 ? first?.nomor || (first?.perihal ?? '') : `${letters.length} naskah`;
  await program.write(
    `cabut ${what}`,
    async (tx) => {
      for (const { id } of letters)
        await endSurat(tx, id, { status: 'dicabut', berakhir: akhir.tanggal, keterangan: akhir.alasan });
    },
    { jenis: 'tetap' },
  );
  return null;
}
