import type { Api } from '../../api/api';
import type { PerubahanId } from '../../domain/ids';

/**
 * Takes back one's own changes from the newest down to this one, as so many single steps (each can be redone). Ids sort
 * by time, so it never goes past the wanted change, even when that one is not among the own ones any more.
 * @returns how many were taken back
 */
export async function urungkanSampai(api: Api, id: PerubahanId): Promise<number> {
  for (let jumlah = 0; ; jumlah++) {
    const { urungkan } = await api.getSesi();
    if (urungkan === null || urungkan.id < id) return jumlah;
    await api.undo();
    if (urungkan.id === id) return jumlah + 1;
  }
}
