import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HasilImporRb, LembarRbId } from '../../api/rbViews';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import css from './Rb.module.css';
import { teks } from './teks';

interface Props {
  /** Counts the presses of the button. */
  readonly mulai: number;
  onImpor(id: LembarRbId): void;
}

/** Takes a pack or a sheet from a file; what is wrong with it is listed with its place. */
export function ImporRb({ mulai, onImpor }: Props) {
  const api = useApi();
  const { jalankan } = useAction();
  const [gagal, setGagal] = useState<HasilImporRb | null>(null);
  const selesai = useRef(onImpor);
  useEffect(() => {
    selesai.current = onImpor;
  });
  useEffect(() => {
    if (mulai === 0) return;
    const impor = async (): Promise<void> => {
      const hasil = await jalankan(() => api.importRb({ path: null, tahun: null }), {
        berhasil: (h) => (h?.id ? teks.diimpor(h.nama) : null),
      });
      if (hasil?.id) selesai.current(hasil.id);
      else if (hasil) setGagal(hasil);
    };
    void impor();
  }, [mulai, api, jalankan]);
  return (
    <Modal opened={gagal !== null} onClose={() => setGagal(null)} title={teks.gagalImpor} size="lg" centered>
      <div className="isi-laci">
        <ul className={css.temuan}>
          {gagal?.temuan.map(({ letak, pesan }, i) => (
            <li key={i}>
              {letak !== '' && <strong>{letak}: </strong>}
              {pesan}
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={() => setGagal(null)}>{teks.tutup}</Button>
        </div>
      </div>
    </Modal>
  );
}
