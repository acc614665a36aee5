import { useEffect, useRef, useState } from 'react';
import type { ContohTemplat } from '../../../api/templatNaskahViews';
import { periksaTemplat } from '../../../domain/periksaTemplat';
import type { TemplatNaskah } from '../../../domain/templatNaskah';
import { useApi } from '../../api';
import { dibatalkan, teksGalat } from '../../parts/teksGalat';
import { tungguGiliran } from '../../parts/tungguGiliran';
import { rapi } from './templatNaskahStore';

const JEDA_MS = 500;

interface Pratinjau {
  /** The last one that could be made; it stays while the next is on its way. */
  readonly contoh: ContohTemplat | null;
  readonly galat: string;
  readonly memuat: boolean;
}

/** What was made last, or why it could not be, and from which draft. */
type Dibuat = Omit<Pratinjau, 'memuat'> & { readonly dari: string };

/** A letter written with the draft, anew when typing pauses. One at a time: a newer draft stops the one being made. */
export function usePratinjauTemplat(templat: TemplatNaskah | undefined, aktif: boolean): Pratinjau {
  const api = useApi();
  const [keadaan, setKeadaan] = useState<Dibuat>({ contoh: null, galat: '', dari: '' });
  const berjalan = useRef<{ readonly jobId: string; readonly selesai: Promise<void> } | null>(null);
  const layak = aktif && templat !== undefined && periksaTemplat(rapi(templat)).length === 0;
  const kunci = layak ? JSON.stringify(rapi(templat)) : '';
  const id = templat?.id ?? '';
  const idLalu = useRef(id);
  useEffect(() => {
    if (kunci === '') return;
    let usang = false;
    const buat = async (): Promise<void> => {
      const lama = berjalan.current;
      if (lama) {
        await api.cancelJob({ jobId: lama.jobId }).catch(() => undefined);
        await lama.selesai;
      }
      if (usang) return;
      const jobId = crypto.randomUUID();
      const draf = rapi(JSON.parse(kunci) as TemplatNaskah);
      const kerja = tungguGiliran(
        () => api.previewTemplatNaskah({ templat: draf, jobId }),
        () => usang,
      );
      berjalan.current = {
        jobId,
        selesai: kerja.then(
          () => undefined,
          () => undefined,
        ),
      };
      try {
        const contoh = await kerja;
        if (!usang) setKeadaan({ contoh, galat: '', dari: kunci });
      } catch (error) {
        if (!usang) setKeadaan((k) => ({ ...k, galat: dibatalkan(error) ? '' : teksGalat(error), dari: kunci }));
      } finally {
        if (berjalan.current?.jobId === jobId) berjalan.current = null;
      }
    };
    // Another template is shown at once; only typing waits for a pause.
    const jam = setTimeout(() => void buat(), id === idLalu.current ? JEDA_MS : 0);
    idLalu.current = id;
    return () => {
      usang = true;
      clearTimeout(jam);
    };
  }, [api, kunci, id]);
  const { contoh, galat, dari } = keadaan;
  return { contoh, galat: dari === kunci ? galat : '', memuat: kunci !== '' && dari !== kunci };
}
