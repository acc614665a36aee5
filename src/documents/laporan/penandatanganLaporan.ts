import { nipTampil } from '../../domain/nip';
import type { Pengaturan } from '../../domain/pengaturan';
import { barisPejabat } from '../barisPejabat';
import type { TandaTangan } from '../kinerja/modelKinerja';

/** Whoever signs letters of the office signs its reports; nobody while nobody is named in the settings. */
export function penandatanganLaporan({ penandatangan }: Pick<Pengaturan, 'penandatangan'>): TandaTangan[] {
  const { jabatan, nama, pangkat, nip } = penandatangan;
  if (jabatan === '' && nama === '') return [];
  const { awalan, baris } = barisPejabat({ jenis: 'nota_dinas', penandatangan });
  const sebutan = [awalan, ...baris].filter((teks) => teks !== '').join(' ');
  return [{ jabatan: sebutan.replace(/,$/, ''), nama, pangkat, nip: nipTampil(nip) }];
}
