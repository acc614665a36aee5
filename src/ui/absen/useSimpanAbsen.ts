import type { Absen } from '../../domain/absen';
import type { TindakanAbsen } from '../../domain/absenUsulan';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { teks } from './teks';
import type { Pertimbangan } from './usePratinjauAbsen';

/** Writes absences together with what is done about their conflicts; true once they are written. */
export function useSimpanAbsen(timbang: Pertimbangan) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const simpan = async (absen: Absen[], tindakan: TindakanAbsen[]): Promise<boolean> => {
    const hasil = await jalankan(
      async () => ((await timbang.bolehTulis()) ? api.saveAbsen({ absen, tindakan }) : null),
      { berhasil: (h) => (h === null ? null : teks.hasil(h)) },
    );
    return hasil != null;
  };
  return { simpan, sedang };
}
