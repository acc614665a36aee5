import { openDokumen } from '../data/file/bukaDokumen';
import { salinanKirim, sementaraSandi } from '../data/file/salinanKirim';
import { AKHIRAN_SANDI } from '../data/file/sandi';
import { fileName } from './fileName';
import { AppError } from '../api/errors';
import type { Job } from './jobs';
import type { Program, Service } from './program';

const SANDI = [{ name: 'Salinan bersandi BagiHabis', extensions: ['bagihabis-sandi'] }] as const;
const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }] as const;

const denganAkhiran = (path: string, akhiran: string): string =>
  path.toLowerCase().endsWith(akhiran) ? path : `${path}${akhiran}`;

/** Where an encrypted copy is really written: its ending may be left out. */
export const jalurSandi = (path: string): string => denganAkhiran(path, AKHIRAN_SANDI);

/** Copies for sending, and what comes back of them. */
export const sandiService: Service<'saveSandi' | 'openSandi'> = (program) => {
  const { host, jobs } = program;
  return {
    async saveSandi({ path, kataSandi, jobId }) {
      const { dokumen } = program;
      const nama = fileName(dokumen.path).replace(/\.bagihabis$/i, '');
      const title = 'Simpan salinan bersandi';
      const defaultPath = `${nama}${AKHIRAN_SANDI}`;
      const chosen = path ?? (await host.pickSave({ title, defaultPath, filters: SANDI }));
      if (!chosen) return null;
      const tujuan = jalurSandi(chosen);
      return jobs.run(jobId, 'menyimpan salinan bersandi', async (job) => {
        const kirim = salinanKirim(host.userDataDir);
        const sementara = sementaraSandi(tujuan);
        try {
          await program.turn(() => Promise.resolve(dokumen.saveCopy(kirim.path)));
          const { ukuran } = await job.task(
            'sandikan',
            { sumber: kirim.path, tujuan, sementara: sementara.path, kataSandi },
            'Menyandikan',
          );
          return { path: tujuan, ukuran };
        } catch (error) {
          // The copy does not exist yet: what is missing is the folder it was to be written to.
          if (error instanceof AppError && error.code === 'berkasTidakAda' && error.detail['path'] === tujuan)
            throw new AppError('berkasTidakDapatDitulis', { path: tujuan }, { cause: error });
          throw error;
        } finally {
          kirim.buang();
          sementara.buang();
        }
      });
    },

    async openSandi({ path, kataSandi, ke, jobId }) {
      const meja = program.meja();
      const bacaan = salinanKirim(host.userDataDir);
      try {
        await jobs.run(jobId, 'membuka salinan bersandi', (job) =>
          job.task('bukaSandi', { sumber: path, tujuan: bacaan.path, kataSandi }, 'Membuka sandi'),
        );
        const defaultPath = `${fileName(path).replace(/\.bagihabis-sandi$/i, '')}.bagihabis`;
        const title = 'Simpan berkas yang dibuka';
        const chosen = ke ?? (await host.pickSave({ title, defaultPath, filters: DOCUMENT }));
        if (!chosen) return null;
        const tujuan = denganAkhiran(chosen, '.bagihabis');
        bacaan.taruh(tujuan);
        return await program.use(() => openDokumen(meja, tujuan));
      } finally {
        bacaan.buang();
      }
    },
  };
};

/**
 * Runs `work` on the document inside an encrypted copy, or on the file itself where no password came with it. What is
 * wrong with the document is said of the file the user chose.
 */
export async function denganIsiSandi<T>(
  { host }: Program,
  job: Job,
  path: string,
  kataSandi: string | undefined,
  work: (path: string) => Promise<T>,
): Promise<T> {
  if (kataSandi === undefined) return work(path);
  const bacaan = salinanKirim(host.userDataDir);
  try {
    await job.task('bukaSandi', { sumber: path, tujuan: bacaan.path, kataSandi }, 'Membuka sandi');
    return await work(bacaan.path);
  } catch (error) {
    if (error instanceof AppError && error.detail['path'] === bacaan.path)
      throw new AppError(error.code, { ...error.detail, path }, { cause: error });
    throw error;
  } finally {
    bacaan.buang();
  }
}
