import type { Api } from '../../api/api';
import { kabarGalat } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';

/** Asks for the file here and now, so that one button on the start page leads straight into the review. */
export async function imporDari(api: Api, jenis: 'dpa' | 'pegawai' | 'tugas'): Promise<void> {
  try {
    if (jenis === 'dpa') {
      const imporPaths = await api.pickSources({ jenis });
      if (imporPaths !== null) layarStore.getState().buka('dpa', { imporPaths });
      return;
    }
    const path = await api.pickSource({ jenis });
    if (path !== null) layarStore.getState().buka(jenis, { imporPath: path });
  } catch (error) {
    kabarGalat(error);
  }
}
