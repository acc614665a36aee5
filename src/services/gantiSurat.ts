import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import type { PenggantiSurat } from '../api/konsepViews';
import { endSurat, loadBahan, restoreSurat, type SuratBerbahan } from '../data/bahanSurat';
import type { Db, Tx } from '../data/schema';
import type { SuratTerbit } from '../data/surat';
import type { SuratId, Tanggal } from '../domain/ids';
import { SEBUTAN_JENIS, SEBUTAN_STATUS, type IsiSurat } from '../domain/surat';
import { hariIni } from './hariIni';
import { bahanOf, createMany } from './konsepSurat';
import type { Program } from './program';
import { sasaranBerlaku } from './sasaranBerlaku';

/**
 * Konsep that take the place of issued letters: composed anew from what each was made from (dated today, or on the day of a
 * letter of a day to come), naming the letter they replace. Words that were changed by hand stay as they were; a signer or
 * template that is gone gives way to what holds now, which `catatan` says.
 */
export async function replaceSurat(
  program: Program,
  ids: readonly SuratId[],
  sasaran: SasaranSurat | null,
): Promise<PenggantiSurat> {
  const old = await inForce(program, ids);
  if (sasaran && old.length > 1)
    throw new AppError('masukanTidakSah', { bidang: 'naskah', sebab: 'pilihan baru hanya untuk satu naskah' });
  const catatan = new Set<string>();
  const choices = [];
  for (const surat of old) {
    const { sasaran: lama, suntingan } = bahanOf(program, surat);
    const berlaku = await sasaranBerlaku(program, lama);
    if (!sasaran) for (const hilang of berlaku.hilang) catatan.add(hilang);
    const tanggal = [hariIni(), surat.tanggal].sort().at(-1) ?? hariIni();
    const baru = sasaran ?? { ...berlaku.sasaran, tanggal };
    choices.push({ sasaran: { ...baru, menggantikan: surat.id }, suntingan: sasaran ? {} : suntingan });
  }
  const [first] = old;
  const what = old.length === 1 ? first?.nomor || (first?.perihal ?? '') : `${old.length} naskah`;
  const baru = await createMany(program, `buat konsep pengganti ${what}`, choices);
  return { ids: baru, dilewati: choices.length - baru.length, catatan: [...catatan] };
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

/**
 * Why these letters cannot take the place of those they name: one is not in force any more, is younger, or would be replaced
 * twice. null = they can.
 */
export async function halanganGanti(db: Db | Tx, letters: readonly IsiSurat[]): Promise<AppError | null> {
  const baru = letters.flatMap(({ tanggal, menggantikan }) => (menggantikan ? [{ tanggal, id: menggantikan.id }] : []));
  if (baru.length === 0) return null;
  const old = await loadBahan(
    db,
    baru.map(({ id }) => id),
  );
  const once = new Set<SuratId>();
  for (const { id, tanggal } of baru) {
    const lama = old.get(id);
    if (!lama) return new AppError('tidakDitemukan', { apa: 'Naskah yang digantikan' });
    const sebut = lama.nomor || lama.perihal;
    if (lama.status !== 'terbit') return new AppError('versiUsang', { apa: sebut });
    if (once.has(id))
      return new AppError('masukanTidakSah', {
        bidang: 'naskah',
        sebab: `${sebut} digantikan oleh lebih dari satu naskah`,
      });
    once.add(id);
    if (tanggal < lama.tanggal)
      return new AppError('masukanTidakSah', { bidang: 'tanggal', sebab: `sebelum tanggal naskah ${sebut}` });
  }
  return null;
}

/** Ends the letters that newly issued ones replace, in the command that issues them. */
export async function gantikan(tx: Tx, terbit: readonly SuratTerbit[]): Promise<void> {
  const baru = terbit.map(({ isi }) => isi);
  const halangan = await halanganGanti(tx, baru);
  if (halangan) throw halangan;
  for (const isi of baru) {
    if (!isi.menggantikan) continue;
    const belum = isi.tanpaNomor ? '(tanpa nomor)' : '(nomor menyusul)';
    const oleh = isi.nomor === '' ? `${SEBUTAN_JENIS[isi.jenis]} ${belum}` : `nomor ${isi.nomor}`;
    await endSurat(tx, isi.menggantikan.id, {
      status: 'diganti',
      berakhir: isi.tanggal,
      keterangan: `diganti dengan ${oleh}`,
    });
  }
}

/** The letter that a void one had taken the place of is in force again; one that something else ended since is not. */
export async function pulihkan(tx: Tx, menggantikan: SuratId): Promise<void> {
  const lama = (await loadBahan(tx, [menggantikan])).get(menggantikan);
  if (lama?.status === 'diganti') await restoreSurat(tx, menggantikan);
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
