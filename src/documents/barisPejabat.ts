import type { IsiSurat } from '../domain/surat';

export const PEJABAT_KOSONG = '.'.repeat(24);

/** The post ends with a comma, also where it was typed without or with one. */
const berkoma = (jabatan: string): string => `${jabatan.trim().replace(/[\s,]+$/, '') || PEJABAT_KOSONG},`;

/** Lines above a signature; `awalan` (a.n., Plt., Plh., or '') stands before the first of them. */
export interface BarisPejabat {
  readonly awalan: string;
  readonly baris: readonly string[];
}

/**
 * a.n. = mandate one level down, u.b. = two levels down (the post between stands above), Plt./Plh. stand before the post
 * itself. Only the last line has a comma. Posts in a Keputusan stand in capitals, as in its title; elsewhere as typed.
 */
export function barisPejabat({ jenis, penandatangan: p }: Pick<IsiSurat, 'jenis' | 'penandatangan'>): BarisPejabat {
  const tampil = (teks: string): string => (jenis === 'keputusan' ? teks.toUpperCase() : teks);
  const jabatan = berkoma(tampil(p.jabatan));
  if (p.kuasa === '' || p.kuasa === 'Plt.' || p.kuasa === 'Plh.') return { awalan: p.kuasa, baris: [jabatan] };
  const lewatPerantara = p.kuasa === 'u.b.' || p.perantara !== '';
  const antara = lewatPerantara ? [...(p.perantara === '' ? [] : [tampil(p.perantara)]), UNTUK_BELIAU] : [];
  return { awalan: 'a.n.', baris: [tampil(p.pemberiKuasa) || PEJABAT_KOSONG, ...antara, jabatan] };
}

/** The line between two posts, narrower than they. */
export const UNTUK_BELIAU = 'u.b.';

/** In a Keputusan a name alone stands in plain capitals, unless it carries degrees, which capitals would spoil. */
export function namaPejabat({ jenis, penandatangan }: Pick<IsiSurat, 'jenis' | 'penandatangan'>): string {
  const { nama, pangkat, nip } = penandatangan;
  const kapital = jenis === 'keputusan' && pangkat + nip === '' && !/[.,]/.test(nama);
  return kapital ? nama.toUpperCase() : nama;
}
