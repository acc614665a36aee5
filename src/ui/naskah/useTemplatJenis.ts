import type { TemplatNaskah } from '../../domain/templatNaskah';
import { idBawaan } from '../../domain/templatNaskah';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useNaskah } from './naskahContext';

/** The templates of the kind the form is about, and the one it is written with. */
export function useTemplatJenis(): {
  readonly semua: readonly TemplatNaskah[];
  readonly dipakai: TemplatNaskah | undefined;
} {
  const api = useApi();
  const jenis = useNaskah((s) => s.draf.jenis);
  const templatId = useNaskah((s) => s.draf.templatId);
  const { data = [] } = useQuery(() => api.listTemplatNaskah(), [], ['pengaturan']);
  const semua = data.map(({ templat }) => templat).filter((templat) => templat.jenis === jenis);
  return { semua, dipakai: semua.find(({ id }) => id === (templatId ?? idBawaan(jenis))) };
}
