import type { Api } from '../../../src/api/api';
import type { HalamanPeta, KueriPeta, PerPeta, SelBaris } from '../../../src/api/petaViews';

export const KUERI: KueriPeta = {
  bagianId: null,
  per: 'bulan',
  kelompok: 'tidak',
  urut: 'susunan',
  cari: '',
  keadaan: 'semua',
  tutup: [],
  bandingId: null,
};

/** One page with everything of a small office. */
export const seluruh = (api: Api, over: Partial<KueriPeta> = {}): Promise<HalamanPeta> =>
  api.listPeta({ ...KUERI, ...over, offset: 0, limit: 1000 });

/** Numbers of row `at`: the year first. */
export function sel({ kolom, ...isi }: SelBaris & { kolom: HalamanPeta['kolom'] }, at: number) {
  const width = kolom.length + 1;
  return {
    beban: [...isi.beban.subarray(at * width, (at + 1) * width)],
    kapasitas: [...isi.kapasitas.subarray(at * width, (at + 1) * width)],
  };
}

/** `Nama` of people, `[Nama]` of groups, in the order shown. */
export const nama = ({ baris }: Pick<HalamanPeta, 'baris'>): string[] =>
  baris.map((row) => (row.jenis === 'orang' ? row.nama : `[${row.nama}]`));

export const PER: readonly PerPeta[] = ['minggu', 'bulan'];
