import { useCallback, useRef, useState } from 'react';
import { useApi } from '../api';
import { useDengar } from '../stores/kabar';
import { kabarGalat } from './useAction';

export interface Pekerjaan {
  readonly jobId: string;
  /** 0..1 */
  readonly bagian: number;
  readonly teks: string;
}

/** A heavy call: gives it a job id, follows its progress events and can stop it. Show it with <Progres>. */
export function useJob() {
  const api = useApi();
  const [pekerjaan, setPekerjaan] = useState<Pekerjaan | null>(null);
  const kini = useRef<string | null>(null);
  useDengar((event) => {
    if (event.type === 'progress' && event.jobId === kini.current)
      setPekerjaan({ jobId: event.jobId, bagian: event.bagian, teks: event.teks });
  });
  /** undefined = failed (a toast said why) or stopped. */
  const mulai = useCallback(async <T>(teks: string, aksi: (jobId: string) => Promise<T>): Promise<T | undefined> => {
    const jobId = crypto.randomUUID();
    kini.current = jobId;
    setPekerjaan({ jobId, bagian: 0, teks });
    try {
      return await aksi(jobId);
    } catch (error) {
      kabarGalat(error);
      return undefined;
    } finally {
      if (kini.current === jobId) {
        kini.current = null;
        setPekerjaan(null);
      }
    }
  }, []);
  const batal = useCallback(() => {
    if (kini.current) api.cancelJob({ jobId: kini.current }).catch(kabarGalat);
  }, [api]);
  return { pekerjaan, mulai, batal };
}
