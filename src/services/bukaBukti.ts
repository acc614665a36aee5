import { AppError } from '../api/errors';
import type { Api } from '../api/api';
import { sourceExists } from '../data/file/sumber';
import { bacaBukti } from '../domain/bukti';
import { capaianKantor } from './capaianKantor';
import type { Program } from './program';

/**
 * Shows the evidence of one month of a share as it stands in the file: a file in its folder (never opened). The program
 * reaches no other computer, so a link or a shared folder is answered as the address to copy (`salin`). Throws
 * tidakDitemukan where there is nothing to open, berkasTidakAda for a path that is gone.
 */
export async function bukaBukti(
  program: Program,
  { tugasId, pegawaiId, bulan }: Parameters<Api['openBukti']>[0],
): Promise<{ readonly salin: string | null }> {
  const { realisasi } = await program.turn(() => capaianKantor(program));
  const catatan = realisasi.get(tugasId)?.find((r) => r.pegawaiId === pegawaiId && r.bulan === bulan);
  const bukti = bacaBukti(catatan?.bukti ?? '');
  if (bukti === null) throw new AppError('tidakDitemukan', { apa: 'Tautan atau berkas bukti' });
  if (bukti.jenis === 'tautan') return { salin: bukti.alamat };
  const { path, jaringan } = bukti;
  if (jaringan) return { salin: path };
  if (!(await sourceExists(path))) throw new AppError('berkasTidakAda', { path });
  program.host.showInFolder(path);
  return { salin: null };
}
