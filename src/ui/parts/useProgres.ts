import { useState } from 'react';
import { useDengar } from '../stores/kabar';
import type { Pekerjaan } from './useJob';

/** Progress of a job that a store started under this id; null without one. */
export function useProgres(jobId: string, teksAwal: string): Pekerjaan | null {
  const [kabar, setKabar] = useState<Pekerjaan | null>(null);
  useDengar((event) => {
    if (event.type === 'progress' && event.jobId === jobId)
      setKabar({ jobId, bagian: event.bagian, teks: event.teks || teksAwal });
  });
  if (jobId === '') return null;
  return kabar?.jobId === jobId ? kabar : { jobId, bagian: 0, teks: teksAwal };
}
