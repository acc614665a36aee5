import type { Api } from '../../api/api';
import { AppError } from '../../api/errors';
import type { BandingPeta } from '../../api/petaViews';
import { snapshotRing } from '../../data/file/cadangan';
import { samePath } from '../../data/file/berkas';
import { snapshotFolder } from '../../data/file/salinanKerja';
import { newId } from '../../data/ids';
import type { Id } from '../../domain/ids';
import { tanggalPanjang } from '../../domain/tampil';
import { fileName } from '../fileName';
import { hariIni } from '../hariIni';
import type { Job } from '../jobs';
import type { Program } from '../program';
import { susunPembanding } from './bacaPembanding';
import { buatBanding, sumberKantor, sumberUsulan } from './bandingPeta';
import { petaKantor } from './petaKantor';
import type { SumberPeta } from './ringkasanPeta';
import { tugasUsulan } from './usulanPeta';

const FILTERS = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }];
type Sumber = Parameters<Api['openBandingPeta']>[0]['sumber'];

/** Lays another plan beside the open office, in place of the one before. Files are read from a copy. */
export async function bukaBanding(
  program: Program,
  { sumber, jobId }: Parameters<Api['openBandingPeta']>[0],
): Promise<BandingPeta | null> {
  const path = sumber.jenis === 'berkas' ? (sumber.path ?? (await pick(program))) : null;
  if (sumber.jenis === 'berkas' && path === null) return null;
  if (path !== null && samePath(path, program.dokumen.path))
    throw new AppError('imporGagal', { pesan: 'Itu berkas yang sedang dibuka. Pilih berkas lain sebagai pembanding.' });
  return program.jobs.run(jobId, 'membuka pembanding', async (job) => {
    const { cache } = program;
    const rencana = await read(program, job, sumber, path);
    // A turn of its own: a command under way changes the open office in place.
    const banding = await program.turn(() => {
      if (program.cache !== cache) throw new AppError('dibatalkan');
      const bandingId = newId<Id<'Banding'>>();
      const { plan, nama } = rencana();
      return Promise.resolve(buatBanding(cache.kantor, plan, { bandingId, jenis: sumber.jenis, nama }));
    });
    await banding.ringkasan.bangun();
    if (program.cache !== cache || job.signal.aborted) throw new AppError('dibatalkan');
    petaKantor(cache).banding = banding;
    return banding.info;
  });
}

const pick = (program: Program): Promise<string | null> =>
  program.host.pickOpen({ title: 'Pilih berkas pembanding', filters: FILTERS });

/** What takes time is done at once; what is read from the open office only when the answer is called. */
type Rencana = () => { readonly plan: SumberPeta; readonly nama: string };

async function read(program: Program, job: Job, sumber: Sumber, path: string | null): Promise<Rencana> {
  if (sumber.jenis === 'usulan')
    return () => {
      const tasks = tugasUsulan(program, sumber.usulanId);
      return { plan: sumberUsulan(program.cache, tasks), nama: 'usulan pembagian' };
    };
  const { userDataDir } = program.host;
  const open = async (file: string): Promise<SumberPeta> => {
    const parts = await job.task('bacaPembanding', { userDataDir, path: file }, 'membaca pembanding');
    return sumberKantor(await susunPembanding(parts));
  };
  job.progress(0, 'membaca pembanding');
  if (sumber.jenis === 'berkas') {
    const plan = await open(path ?? '');
    return () => ({ plan, nama: fileName(path ?? '') });
  }
  const ring = snapshotRing(snapshotFolder(userDataDir, program.dokumen.dokumenId));
  const file = ring.pathOf(sumber.id);
  const found = ring.list().find((one) => one.id === sumber.id);
  if (!file || !found) throw new AppError('tidakDitemukan', { apa: 'Cadangan' });
  const plan = await open(file);
  return () => ({ plan, nama: `cadangan ${waktu(found.dibuat)}` });
}

/** `4 Mei 2026 pukul 09.12`, on this computer's clock. */
function waktu(utc: string): string {
  const at = new Date(utc);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${tanggalPanjang(hariIni(at))} pukul ${two(at.getHours())}.${two(at.getMinutes())}`;
}
