import { useState } from 'react';
import { useApi } from '../api';
import { useDengar } from '../stores/kabar';
import css from './PratinjauImpor.module.css';
import { Progres } from './Progres';
import { kabarGalat } from './useAction';
import type { Pekerjaan } from './useJob';

/** Reading a file: its bar and Batal. */
export function ProgresImpor({ jobId, onTutup }: { readonly jobId: string; onTutup(): void }) {
  const api = useApi();
  const [pekerjaan, setPekerjaan] = useState<Pekerjaan>({ jobId, bagian: 0, teks: 'Membaca berkas' });
  useDengar((event) => {
    if (event.type === 'progress' && event.jobId === jobId) setPekerjaan({ ...event });
  });
  return (
    <div className={css.tengah}>
      <Progres
        pekerjaan={pekerjaan}
        onBatal={() => {
          api.cancelJob({ jobId }).catch(kabarGalat);
          onTutup();
        }}
      />
    </div>
  );
}
