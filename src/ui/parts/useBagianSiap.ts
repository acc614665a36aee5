import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useBagian } from '../stores/bagianStore';
import { useQuery } from './useQuery';

/**
 * The chosen bagian if it exists in this file, null for all, undefined while that is not known yet: screens whose read
 * is heavy for the whole office wait instead of reading everything first.
 */
export function useBagianSiap(): BagianId | null | undefined {
  const api = useApi();
  const { data } = useQuery(() => api.listBagian(), [], ['bagian']);
  const dipilih = useBagian((s) => s.bagianId);
  if (dipilih === null) return null;
  if (data === undefined) return undefined;
  return data.some((bagian) => bagian.id === dipilih) ? dipilih : null;
}
