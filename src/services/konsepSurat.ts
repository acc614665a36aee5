import { MAKS_KONSEP, type SuntinganSurat } from '../api/konsepInputs';
import type { KonsepSurat } from '../api/konsepViews';
import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { loadBahan, type SuratBerbahan } from '../data/bahanSurat';
import { newId } from '../data/ids';
import { addSurat, loadIsiSurat, removeSurat, type SuratTerbit } from '../data/surat';
import type { Db, Tx } from '../data/schema';
import { perihalSurat } from '../documents/perihalSurat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { idBawaan } from '../domain/templatNaskah';
import { bacaBahan, bahanUntuk, type BahanSurat } from './bahanSurat';
import type { Program } from './program';
import { sasaranBerlaku } from './sasaranBerlaku';
import { sunting } from './suntingSurat';
import { susunNaskah } from './susunNaskah';

/** A choice with the words changed by hand. */
export interface Rancangan {
  readonly sasaran: SasaranSurat;
  readonly suntingan: SuntinganSurat;
}

/** The letters of a choice as they would go out now. */
export async function composeKonsep(program: Program, { sasaran, suntingan }: Rancangan): Promise<IsiSurat[]> {
  return (await susunNaskah(program, sasaran)).map((isi) => sunting(isi, suntingan));
}

/** A composed letter as a row that is no letter yet: no number, nothing printed. */
function konsepRow(program: Program, id: SuratId, isi: IsiSurat, { sasaran, suntingan }: Rancangan): SuratTerbit {
  return {
    id,
    isi,
    urut: null,
    tahun: Number(isi.tanggal.slice(0, 4)),
    perihal: perihalSurat(isi),
    hashTemplat: '',
    versiHuruf: '',
    hashPdf: '',
    oleh: program.dokumen.penulis.nama,
    // Grows with every change, so that undoing an older one is refused once the konsep went out.
    pada: new Date().toISOString(),
    templatId: sasaran.templatId ?? idBawaan(sasaran.jenis),
    bahan: JSON.stringify(bahanUntuk(program.cache, sasaran, isi, suntingan)),
  };
}

const putKonsep = (tx: Tx, rows: readonly SuratTerbit[]): Promise<void> => addSurat(tx, rows, 'konsep');

export async function createKonsep(program: Program, rancangan: Rancangan): Promise<SuratId[]> {
  const letters = await composeKonsep(program, rancangan);
  if (letters.length > MAKS_KONSEP)
    throw new AppError('masukanTidakSah', { bidang: 'konsep', sebab: `paling banyak ${MAKS_KONSEP} naskah sekaligus` });
  const rows = letters.map((isi) => konsepRow(program, newId<SuratId>(), isi, rancangan));
  const [first] = rows;
  const label = rows.length === 1 ? `buat konsep ${first?.perihal ?? ''}` : `buat ${rows.length} konsep naskah`;
  await program.write(label, (tx) => putKonsep(tx, rows));
  return rows.map(({ id }) => id);
}

/**
 * Adds konsep of several choices as one command (replacements). A choice that gives no letter any more, because its person
 * has no task left, is passed over; throws `tanpaPenerima` when all are.
 */
export async function createMany(program: Program, label: string, choices: readonly Rancangan[]): Promise<SuratId[]> {
  const rows: SuratTerbit[] = [];
  for (const rancangan of choices)
    for (const isi of await composeIfAny(program, rancangan))
      rows.push(konsepRow(program, newId<SuratId>(), isi, rancangan));
  if (rows.length === 0) throw new AppError('tanpaPenerima');
  await program.write(label, (tx) => putKonsep(tx, rows));
  return rows.map(({ id }) => id);
}

async function composeIfAny(program: Program, rancangan: Rancangan): Promise<IsiSurat[]> {
  try {
    return await composeKonsep(program, rancangan);
  } catch (error) {
    if (error instanceof AppError && error.code === 'tanpaPenerima') return [];
    throw error;
  }
}

export async function updateKonsep(program: Program, id: SuratId, change: Partial<Rancangan>): Promise<null> {
  const [konsep] = await findKonsep(program.dokumen.db, [id]);
  if (!konsep) throw new AppError('tidakDitemukan', { apa: 'Konsep naskah' });
  const before = bahanOf(program, konsep);
  const sasaran = change.sasaran ?? (await sasaranBerlaku(program, before.sasaran)).sasaran;
  const rancangan = { sasaran, suntingan: change.suntingan ?? before.suntingan };
  const [isi, ...more] = await composeKonsep(program, rancangan);
  if (!isi || more.length > 0)
    throw new AppError('masukanTidakSah', { bidang: 'konsep', sebab: 'satu konsep hanya untuk satu naskah' });
  await program.write(`ubah konsep ${konsep.perihal}`, async (tx) => {
    await findKonsep(tx, [id]);
    await putKonsep(tx, [konsepRow(program, id, isi, rancangan)]);
  });
  return null;
}

export async function getKonsep(program: Program, id: SuratId): Promise<KonsepSurat> {
  const found = (await loadBahan(program.dokumen.db, [id])).get(id);
  if (!found) throw new AppError('tidakDitemukan', { apa: 'Konsep naskah' });
  const { perihal, status, isi } = found;
  const bahan = bahanOf(program, found);
  const { sasaran } = await sasaranBerlaku(program, bahan.sasaran);
  return { id, perihal, status, isi, sasaran, suntingan: bahan.suntingan };
}

export async function removeKonsep(program: Program, ids: readonly SuratId[]): Promise<null> {
  const [first, ...more] = await findKonsep(program.dokumen.db, ids);
  const label = more.length > 0 ? `hapus ${ids.length} konsep naskah` : `hapus konsep ${first?.perihal ?? ''}`;
  await program.write(label, async (tx) => {
    await findKonsep(tx, ids);
    await removeSurat(tx, ids);
  });
  return null;
}

/** The konsep of these ids in their order. Throws when one is gone or went out meanwhile. */
export async function findKonsep(db: Db | Tx, ids: readonly SuratId[]): Promise<SuratBerbahan[]> {
  const found = await loadBahan(db, ids);
  return [...new Set(ids)].map((id) => {
    const surat = found.get(id);
    if (!surat) throw new AppError('tidakDitemukan', { apa: 'Konsep naskah' });
    if (surat.status !== 'konsep') throw new AppError('versiUsang', { apa: `Konsep "${surat.perihal}"` });
    return surat;
  });
}

/** What a letter was made from. Throws for a letter that cannot be composed anew. */
export function bahanOf({ cache }: Program, { bahan, isi, perihal }: SuratBerbahan): BahanSurat {
  const found = bacaBahan(bahan, isi, cache.kantor.pengaturan);
  if (!found) throw new AppError('masukanTidakSah', { bidang: perihal, sebab: 'naskah ini tidak dapat disusun ulang' });
  return found;
}

/** Contents of konsep with their logo, in the order of `ids`. */
export async function isiKonsep({ dokumen: { db } }: Program, ids: readonly SuratId[]): Promise<IsiSurat[]> {
  await findKonsep(db, ids);
  return [...(await loadIsiSurat(db, ids)).values()];
}
