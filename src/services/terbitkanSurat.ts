import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { HasilSurat } from '../api/views';
import { stageOutputs, type Keluaran } from '../data/file/keluaran';
import { hashBytes, hashTeks, newId } from '../data/ids';
import type { Db, Tx } from '../data/schema';
import { addSurat, knownNomor, usedNomor, type SuratTerbit } from '../data/surat';
import { perihalSurat } from '../documents/susunSurat';
import { TEMPLAT_SURAT } from '../documents/templatSurat';
import { formatNomor, nomorGanda, periksaPola, urutBerikut } from '../domain/nomorSurat';
import type { SuratId } from '../domain/ids';
import type { Pengaturan } from '../domain/pengaturan';
import type { IsiSurat } from '../domain/surat';
import { cetakBersama, cetakTerpisah, hurufNaskah } from './cetakNaskah';
import type { Job } from './jobs';
import { folderSurat, namaBerkasGabungan, namaBerkasSurat } from './namaBerkasSurat';
import type { Program } from './program';
import { susunNaskah } from './susunNaskah';

type Input = Parameters<Api['issueSurat']>[0];
interface Numbered {
  readonly isi: IsiSurat;
  readonly urut: number | null;
}

/**
 * Issues letters: composes, numbers and prints them first, puts the files aside, and only then enters all of them into
 * the register as one command; the files get their names last. Whatever fails before that leaves no number used.
 */
export async function terbitkanSurat(program: Program, input: Input): Promise<HasilSurat | null> {
  const { dokumen, cache, host } = program;
  if (dokumen.hanyaBaca) throw new AppError('hanyaBaca', { path: dokumen.path });
  const { pengaturan } = cache.kantor;
  checkSigner(pengaturan);
  const drafts = susunNaskah(cache, input.sasaran);
  const folder = await folderSurat(host, input.folder);
  if (folder === null) return null;
  const tahun = Number(input.sasaran.tanggal.slice(0, 4));
  const letters =
    input.penomoran === 'menyusul'
      ? drafts.map((isi): Numbered => ({ isi, urut: null }))
      : await numbered(dokumen.db, pengaturan, drafts, tahun);
  const files = await program.jobs.run(input.jobId, 'menerbitkan naskah', (job) =>
    printFiles(program, job, letters, input.cara),
  );
  if (!program.adaBerkas || program.dokumen !== dokumen) throw new AppError('dibatalkan');
  const staged = stageOutputs(folder, files);
  const { nama: oleh } = dokumen.penulis;
  const frozen = freeze(letters, files, { tahun, oleh, versiHuruf: hurufNaskah(host).versi });
  try {
    const label = `terbitkan ${letters.length} naskah`;
    await program.write(
      label,
      async (tx) => {
        await refuseDouble(tx, letters);
        await addSurat(tx, frozen);
      },
      { jenis: 'tetap' },
    );
  } catch (error) {
    staged.batalkan();
    throw error;
  }
  return { diterbitkan: frozen.map((surat) => surat.id), berkas: staged.terbitkan(), folder };
}

function checkSigner({ penandatangan: { nama, jabatan } }: Pengaturan): void {
  if (nama.trim() === '' || jabatan.trim() === '') throw new AppError('penandatanganKosong');
}

/** Numbers on from the highest of the year, without those that somebody gave by hand. */
async function numbered(db: Db, pengaturan: Pengaturan, drafts: readonly IsiSurat[], tahun: number) {
  const { polaNomor, keamanan, kode, unit } = pengaturan.surat;
  const sebab = periksaPola(polaNomor)[0];
  if (sebab) throw new AppError('polaNomorTidakSah', { sebab });
  const bulan = Number(drafts[0]?.tanggal.slice(5, 7));
  const format = (urut: number): string => formatNomor(polaNomor, { keamanan, kode, urut, unit, bulan, tahun });
  const free: number[] = [];
  let next = urutBerikut((await usedNomor(db, tahun)).urut);
  while (free.length < drafts.length) {
    const from = next;
    const tried = Array.from({ length: drafts.length - free.length }, (_, at) => from + at);
    const taken = new Set(await knownNomor(db, tried.map(format)));
    free.push(...tried.filter((urut) => !taken.has(format(urut))));
    next += tried.length;
  }
  return drafts.map((isi, at): Numbered => {
    const urut = free[at] ?? next;
    return { urut, isi: { ...isi, nomor: format(urut) } };
  });
}

/** Throws `nomorGanda` when one of these numbers is in the register meanwhile. */
async function refuseDouble(db: Db | Tx, letters: readonly Numbered[]): Promise<void> {
  const numbers = letters.map(({ isi }) => isi.nomor).filter((nomor) => nomor !== '');
  const [nomor] = [...nomorGanda(numbers), ...(await knownNomor(db, numbers))];
  if (nomor !== undefined) throw new AppError('nomorGanda', { nomor });
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
  fixed: Pick<SuratTerbit, 'tahun' | 'oleh' | 'versiHuruf'>,
): SuratTerbit[] {
  const hashes = files.map(({ isi }) => hashBytes(Buffer.from(isi)));
  const hashTemplat = hashTeks(TEMPLAT_SURAT);
  const pada = new Date().toISOString();
  return letters.map(({ isi, urut }, at) => ({
    ...fixed,
    id: newId<SuratId>(),
    isi,
    urut,
    perihal: perihalSurat(isi),
    hashTemplat,
    hashPdf: hashes[at] ?? hashes[0] ?? '',
    pada,
  }));
}
