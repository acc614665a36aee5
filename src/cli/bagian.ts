import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { BarisBagian } from '../api/views';

/** Id of the bagian of that name (large and small letters alike), null when none was asked for. */
export async function bagianNamed(api: Api, name: string | undefined): Promise<BarisBagian['id'] | null> {
  if (name === undefined) return null;
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/^bagian /, '');
  const found = (await api.listBagian()).find(({ nama }) => nama.toLowerCase().replace(/^bagian /, '') === wanted);
  if (!found) throw new AppError('tidakDitemukan', { apa: `Bagian "${name}"` });
  return found.id;
}
