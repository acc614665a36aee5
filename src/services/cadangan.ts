import { AppError } from '../api/errors';
import { pulihkanKeadaan } from '../data/cadangan/pulihkan';
import { denganCadangan } from '../data/file/denganCadangan';
import { snapshotFolder } from '../data/file/salinanKerja';
import type { Cadangan } from '../domain/berkas';
import { tanggalPanjang } from '../domain/tampil';
import { inBackground } from './jobs';
import type { Program, Service } from './program';

/** Snapshots: counted, compared with now, restored into the open document as one command, removed. */
export const cadanganService: Service<
  'countCadangan' | 'takeCadangan' | 'removeCadangan' | 'previewCadangan' | 'restoreCadangan'
> = (program) => ({
  async countCadangan() {
    const { cadangan, dokumenId } = program.dokumen;
    const belum = cadangan.list().filter(({ isi }) => isi === null);
    const folder = snapshotFolder(program.host.userDataDir, dokumenId);
    if (belum.length > 0)
      await inBackground('hitungCadangan', { folder, daftar: belum.map(({ id, ukuran }) => ({ id, ukuran })) });
    return cadangan.list();
  },
  takeCadangan() {
    program.dokumen.snapshot('manual');
    return Promise.resolve(program.dokumen.cadangan.list());
  },
  removeCadangan({ ids }) {
    const { cadangan } = program.dokumen;
    for (const id of ids) cadangan.remove(id);
    return Promise.resolve(cadangan.list());
  },
  previewCadangan: ({ id, jobId }) =>
    program.jobs.run(jobId, 'membandingkan cadangan', async (job) => {
      const { cadangan, path } = pick(program, id);
      const minta = { userDataDir: program.host.userDataDir, salinan: program.dokumen.salinan, cadangan: path };
      return { cadangan, ...(await job.task('bandingCadangan', minta, 'Membandingkan dengan keadaan sekarang')) };
    }),
  restoreCadangan: ({ id, jobId }) =>
    program.jobs.run(jobId, 'memulihkan cadangan', async (job) => {
      const { cadangan, path } = pick(program, id);
      const { dokumen, host } = program;
      if (dokumen.hanyaBaca) throw new AppError('hanyaBaca', { path: dokumen.path });
      job.progress(0.1, 'Membuat cadangan dari keadaan sekarang');
      dokumen.snapshot('pulih');
      job.progress(0.4, 'Memulihkan');
      return denganCadangan(host.userDataDir, path, dokumen.db, async (dulu) => {
        job.signal.throwIfAborted();
        const { hasil, langkah } = await program.turn(() =>
          program.write(`pulihkan cadangan ${waktuCadangan(cadangan)}`, (tx) => pulihkanKeadaan(tx, dulu)),
        );
        return { langkah, ...hasil };
      });
    }),
});

function pick(program: Program, id: string): { cadangan: Cadangan; path: string } {
  const ring = program.dokumen.cadangan;
  const cadangan = ring.list().find((one) => one.id === id);
  const path = ring.pathOf(id);
  if (!cadangan || !path) throw new AppError('tidakDitemukan', { apa: 'Cadangan' });
  return { cadangan, path };
}

const dua = (n: number): string => String(n).padStart(2, '0');

/** `4 Mei 2026 pukul 10.42`, in the zone of this PC. */
export function waktuCadangan({ dibuat }: Pick<Cadangan, 'dibuat'>): string {
  const d = new Date(dibuat);
  const tanggal = `${d.getFullYear()}-${dua(d.getMonth() + 1)}-${dua(d.getDate())}`;
  return `${tanggalPanjang(tanggal)} pukul ${dua(d.getHours())}.${dua(d.getMinutes())}`;
}
