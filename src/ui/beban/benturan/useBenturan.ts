import { useCallback, useState } from 'react';
import type { BarisBenturan, HalamanBenturan } from '../../../api/bebanViews';
import type { BagianId } from '../../../domain/ids';
import { useApi } from '../../api';
import { useHalaman } from '../../parts/useHalaman';

export type Kemajuan = Pick<HalamanBenturan, 'diperiksa' | 'orang' | 'menit'>;

/** The conflicts of the shown bagian; a very large office is looked through in steps, `kemajuan` says how far. */
export function useBenturan(bagianId: BagianId | null) {
  const api = useApi();
  const [kemajuan, setKemajuan] = useState<Kemajuan | null>(null);
  const muat = useCallback(
    async (offset: number, limit: number): Promise<{ total: number; baris: readonly BarisBenturan[] }> => {
      for (;;) {
        const kabar = await api.getBenturan({ bagianId, offset: 0, limit: 1 });
        setKemajuan(kabar);
        if (kabar.diperiksa >= kabar.orang) return api.getBenturan({ bagianId, offset, limit });
      }
    },
    [api, bagianId],
  );
  const data = useHalaman(muat, [bagianId]);
  return { data, kemajuan };
}
