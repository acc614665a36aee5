import { useMemo } from 'react';
import { kalenderDari } from '../../domain/kalender';
import { kejadianKantor } from '../../domain/kejadian';
import { mingguPenuh } from '../../domain/mingguPenuh';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import type { HitungKali, HitungMinggu } from './drafBerulang';

/** Counts the periods of recurring work and full weeks in the calendar of this office; null until the calendar is read. */
export function useKejadian(): { readonly kali: HitungKali; readonly minggu: HitungMinggu } | null {
  const api = useApi();
  const pengaturan = useSesi((s) => s.pengaturan);
  const { data } = useQuery(() => api.getKalender(), [], ['hari_libur', 'ramadan', 'pengaturan']);
  return useMemo(() => {
    if (!data || !pengaturan) return null;
    const kalender = kalenderDari(data.tahun, data.libur, data.ramadan);
    const kejadian = kejadianKantor({ kalender, pengaturan });
    return {
      kali: (jendela) => kejadian.potongan(jendela).length,
      minggu: (jendela) => mingguPenuh(jendela, kalender, pengaturan),
    };
  }, [data, pengaturan]);
}
