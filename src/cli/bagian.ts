import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { BarisBagian } from '../api/views';

/**
 * Id of the bagian of that name (large and small letters alike), null when none was asked for. Throws bagianTidakAda with the
 * names there are: nobody at a command line sees a list to choose from.
 */
export async function bagianNamed(api: Api, name: string | undefined): Promise<BarisBagian['id'] | null> {
  if (name === undefined) return null;
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/^bagian /, '');
  const all = await api.listBagian();
  const found = all.find(({ nama }) => nama.toLowerCase().replace(/^bagian /, '') === wanted);
  if (!found)
    throw new AppError('bagianTidakAda', { nama: name, daftar: all.map(({ nama }) => nama).join(', ') || 'belum ada' });
  return found.id;
}
