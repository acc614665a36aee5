import type { Api } from '../api/api';
import type { BarisUsulan, HasilUsulan } from '../api/usulanViews';

const PAGE = 1000;

/** Every row of a proposal with its reasons, in the order of the office. */
export async function semuaBaris(api: Api, { usulanId, tugasIds }: HasilUsulan): Promise<BarisUsulan[]> {
  const baris: BarisUsulan[] = [];
  const saring = { usulanId, bagianId: null, pegawaiId: null, cari: '', limit: PAGE };
  while (baris.length < tugasIds.length) {
    const page = await api.listUsulan({ ...saring, offset: baris.length });
    if (page.baris.length === 0) break;
    baris.push(...page.baris);
  }
  return baris;
}
