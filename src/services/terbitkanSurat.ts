import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { SasaranSurat } from '../api/suratInputs';
import type { HasilSurat } from '../api/views';
import { stageOutputs, type Keluaran } from '../data/file/keluaran';
import { hashBytes, hashTeks, newId } from '../data/ids';
import type { Db, Tx } from '../data/schema';
import { addSurat, listSurat, type SuratTerbit } from '../data/surat';
import { perihalSurat } from '../documents/perihalSurat';
import { TEMPLAT_SURAT } from '../documents/templatSurat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { idBawaan } from '../domain/templatNaskah';
import { bahanUntuk } from './bahanSurat';
import { catatKeluaran } from './bukaKeluaran';
import { cetakBersama, cetakTerpisah, hurufNaskah } from './cetakNaskah';
import { gantikan } from './gantiSurat';
import type { Job } from './jobs';
import { folderSurat, namaBerkasGabungan, namaBerkasSurat } from './namaBerkasSurat';
import { bernomor, pakaiNomor, unitNomor, type Bernomor } from './penomoran';
import type { Program } from './program';
import { susunNaskah } from './susunNaskah';

type Input = Parameters<Api['issueSurat']>[0];

/** A composed letter without its number, and what it was made from. */
export interface SuratSiap {
  readonly isi: IsiSurat;
  /** The choice that gives this one letter again. */
  readonly bahan: SasaranSurat;
  readonly templatId: string;
  /** Unit whose counter numbers it, '' = the office. */
  readonly unit: string;
  /** The konsep that becomes this letter. */
  readonly konsepId?: SuratId;
}

export interface PilihanTerbit extends Pick<Input, 'penomoran' | 'cara' | 'folder' | 'jobId'> {
  /** Writes more in the same command, e.g. what becomes of the letter that a new one replaces. */
  readonly serta?: (tx: Tx, terbit: readonly SuratTerbit[]) => Promise<void>;
}

type Numbered = Bernomor<SuratSiap>;

/** Issues the letters of a choice; see `terbitkanIsi`. */
export async function terbitkanSurat(program: Program, input: Input): Promise<HasilSurat | null> {
  const { sasaran } = input;
  refuseReading(program);
  const letters = (await susunNaskah(program, sasaran)).map((isi): SuratSiap => ({
    isi,
    bahan: bahanUntuk(program.cache, sasaran, isi),
    templatId: sasaran.templatId ?? idBawaan(sasaran.jenis),
    unit: unitNomor(program.cache.kantor.pengaturan, sasaran.bagianId),
  }));
  return terbitkanIsi(program, letters, { ...input, serta: gantikan });
}

/**
 * Issues letters: numbers and prints them first, puts the files aside, and only then enters all of them into the register
 * as one command; the files get their names last. Whatever fails before that leaves no number used. null = no folder was
 * chosen.
 */
export async function terbitkanIsi(
  program: Program,
  drafts: readonly SuratSiap[],
  pilihan: PilihanTerbit,
): Promise<HasilSurat | null> {
  const { dokumen, cache, host } = program;
  refuseReading(program);
  for (const { isi } of drafts) checkSigner(isi.penandatangan);
  const folder = await folderSurat(host, pilihan.folder);
  if (folder === null) return null;
  const letters = await bernomor(dokumen.db, cache.kantor.pengaturan, drafts, pilihan.penomoran);
  const files = await program.jobs.run(pilihan.jobId, 'menerbitkan naskah', (job) =>
    printFiles(program, job, letters, pilihan.cara),
  );
  if (!program.adaBerkas || program.dokumen !== dokumen) throw new AppError('dibatalkan');
  const staged = stageOutputs(folder, files);
  const { nama: oleh } = dokumen.penulis;
  const frozen = freeze(letters, files, { oleh, versiHuruf: hurufNaskah(host).versi });
  try {
    const label = `terbitkan ${letters.length} naskah`;
    await program.write(
      label,
      async (tx) => {
        await refuseIssued(tx, letters);
        await pakaiNomor(tx, cache.kantor.pengaturan, letters);
        await addSurat(tx, frozen);
        await pilihan.serta?.(tx, frozen);
      },
      { jenis: 'tetap' },
    );
  } catch (error) {
    staged.batalkan();
    throw error;
  }
  const berkas = staged.terbitkan();
  for (const path of berkas) catatKeluaran(program, path);
  return { diterbitkan: frozen.map((surat) => surat.id), berkas, folder };
}

function refuseReading({ dokumen }: Program): void {
  if (dokumen.hanyaBaca) throw new AppError('hanyaBaca', { path: dokumen.path });
}

function checkSigner({ nama, jabatan }: IsiSurat['penandatangan']): void {
  if (nama.trim() === '' || jabatan.trim() === '') throw new AppError('penandatanganKosong');
}

/** Throws when one of the konsep is no konsep any more: somebody issued or removed it while its pages were printed. */
async function refuseIssued(db: Db | Tx, letters: readonly Numbered[]): Promise<void> {
  const ids = letters.flatMap(({ konsepId }) => konsepId ?? []);
  if (ids.length === 0) return;
  const found = await listSurat(db, ids);
  if (found.length < ids.length) throw new AppError('tidakDitemukan', { apa: 'Konsep naskah' });
  const changed = found.find(({ status }) => status !== 'konsep');
  if (changed) throw new AppError('versiUsang', { apa: `Konsep "${changed.perihal}"` });
}

async function printFiles(
  { host }: Program,
  job: Job,
  letters: readonly Numbered[],
  cara: Input['cara'],
): Promise<Keluaran[]> {
  const contents = letters.map(({ isi }) => isi);
  if (cara === 'satuBerkas')
    return [{ nama: namaBerkasGabungan(contents), isi: await cetakBersama(host, job, contents) }];
  const pdfs = await cetakTerpisah(host, job, contents);
  return contents.flatMap((isi, at) => {
    const pdf = pdfs[at];
    return pdf ? [{ nama: namaBerkasSurat(isi, at, contents.length), isi: pdf }] : [];
  });
}

function freeze(
  letters: readonly Numbered[],
  files: readonly Keluaran[],
  fixed: Pick<SuratTerbit, 'oleh' | 'versiHuruf'>,
): SuratTerbit[] {
  const hashes = files.map(({ isi }) => hashBytes(Buffer.from(isi)));
  const hashTemplat = hashTeks(TEMPLAT_SURAT);
  const pada = new Date().toISOString();
  return letters.map(({ isi, urut, bahan, templatId, unit, konsepId }, at) => ({
    ...fixed,
    id: konsepId ?? newId<SuratId>(),
    isi,
    urut,
    tahun: Number(isi.tanggal.slice(0, 4)),
    perihal: perihalSurat(isi),
    hashTemplat,
    hashPdf: hashes[at] ?? hashes[0] ?? '',
    pada,
    unit,
    templatId,
    bahan: JSON.stringify(bahan),
  }));
}
