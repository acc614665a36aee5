import type { Api } from '../../api/api';
import type { Surat } from '../../domain/surat';
import { bolehTanpaNomor } from '../../domain/tanpaNomor';
import type { PilihanTerbitkan } from './AksiSurat';

/**
 * Issues chosen konsep: those that need no number of their own first, then the others, into the same folder. null = no
 * folder was chosen, nothing went out.
 */
export async function terbitkanBanyak(
  api: Api,
  konsep: readonly Pick<Surat, 'id' | 'jenis'>[],
  { penomoran, tanpaNomor, cara }: PilihanTerbitkan,
  jobId: string,
): Promise<{ readonly jumlah: number; readonly folder: string } | null> {
  const tanpa = konsep.filter(({ jenis }) => tanpaNomor && bolehTanpaNomor(jenis));
  const kelompok = [
    { penomoran: 'tanpa' as const, isi: tanpa },
    { penomoran, isi: konsep.filter((satu) => !tanpa.includes(satu)) },
  ].filter(({ isi }) => isi.length > 0);
  let jumlah = 0;
  let folder: string | null = null;
  for (const satu of kelompok) {
    const ids = satu.isi.map(({ id }) => id);
    const hasil = await api.issueKonsep({ ids, penomoran: satu.penomoran, cara, folder, jobId });
    if (!hasil) return null;
    jumlah += hasil.diterbitkan.length;
    folder = hasil.folder;
  }
  return folder === null ? null : { jumlah, folder };
}
