import type { Api } from '../../api/api';
import { bagianStore } from '../stores/bagianStore';
import { sesiPeta } from './sesiPeta';

/** Reads the first rows of the map before somebody opens it, so that its first picture waits for nothing. */
export async function siapkanPeta(api: Api, berkas: string): Promise<void> {
  const { store } = sesiPeta(api, berkas);
  const { bagianId } = bagianStore.getState();
  const ada = bagianId === null || (await api.listBagian()).some(({ id }) => id === bagianId);
  const { tampil, memuat, ubah } = store.getState();
  if (tampil === null && !memuat) await ubah({ bagianId: ada ? bagianId : null, tutup: [] });
}
