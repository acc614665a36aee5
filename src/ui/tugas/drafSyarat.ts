import type { Api } from '../../api/api';
import { pembagiUntuk } from '../../domain/porsi';
import { pertentanganSyarat, type Pertentangan } from '../../domain/syaratTim';
import type { Syarat } from '../../domain/tugas';
import type { DrafTugas } from './draf';

export type SyaratDiperiksa = Parameters<Api['previewSyarat']>[0];

/** What is asked of the people cannot be met by any division; null = it can. */
export function cacatSyarat(draf: DrafTugas): Pertentangan | null {
  const isi = { ...draf, volume: draf.volume === '' ? 0 : draf.volume };
  return pertentanganSyarat({ ...isi, pembagi: pembagiUntuk(isi) });
}

/** The part of a draft that decides who may do the task, as the program takes it. */
export function syaratDiperiksa(draf: DrafTugas, jendela: SyaratDiperiksa['jendela']): SyaratDiperiksa {
  const { bagianId, jenis, satuan, dapatDibagi, hadirBersama, syarat } = draf;
  const lengkap =
    (jendela.jenis !== 'bulan' || jendela.bulan.length > 0) &&
    (jendela.jenis !== 'tanggal' || (jendela.mulai !== '' && jendela.akhir !== ''));
  return {
    bagianId,
    subKegiatanId: draf.sumber === 'dpa' ? draf.subKegiatanId : null,
    jenis,
    satuan,
    volume: draf.volume === '' ? 0 : draf.volume,
    jendela: lengkap ? jendela : { jenis: 'tahun' },
    dapatDibagi,
    hadirBersama,
    syarat: salinanSyarat(syarat),
  };
}

/** The wire takes lists of its own. */
export const salinanSyarat = (syarat: Syarat): SyaratDiperiksa['syarat'] => ({
  ...syarat,
  jabatan: [...syarat.jabatan],
  kompetensi: [...syarat.kompetensi],
  jenisJabatan: [...syarat.jenisJabatan],
  ketuaJenisJabatan: [...syarat.ketuaJenisJabatan],
  boleh: [...syarat.boleh],
  tidakBoleh: [...syarat.tidakBoleh],
});
