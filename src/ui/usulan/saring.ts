import type { JenisUbahan } from '../../api/usulanViews';
import type { BagianId, PegawaiId } from '../../domain/ids';

/** What of a proposal is shown, and under which headings. The program filters: a regency has 100.000 changes. */
export interface SaringUsulan {
  readonly cari: string;
  readonly bagianId: BagianId | null;
  readonly pegawaiId: PegawaiId | null;
  readonly jenis: 'semua' | JenisUbahan;
  readonly urut: 'asal' | 'pegawai';
}
export const SARING_AWAL: SaringUsulan = { cari: '', bagianId: null, pegawaiId: null, jenis: 'semua', urut: 'asal' };
