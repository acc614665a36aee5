import { useEffect, useState } from 'react';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';

/** The map comes first; what does not fit is counted when its cells stand. */
const JEDA = 1500;
/** In an office of more people the test takes its time: it runs when its list is opened. */
const BANYAK = 1000;

/** How much work does not fit; null while it is not known (a very large office is looked through when the list opens). */
export function useJumlahTidakMuat(bagianId: BagianId | null, orang: number | null): number | null {
  const api = useApi();
  const siap = orang !== null && orang <= BANYAK;
  const [tenang, setTenang] = useState(false);
  useEffect(() => {
    if (!siap || tenang) return undefined;
    const jam = setTimeout(() => setTenang(true), JEDA);
    return () => clearTimeout(jam);
  }, [siap, tenang]);
  const { data } = useQuery(tenang && siap ? () => api.getBenturan({ bagianId, offset: 0, limit: 1 }) : null, [
    bagianId,
    tenang,
  ]);
  return data && data.diperiksa >= data.orang ? data.total : null;
}
