import { Button, Modal } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { Galat } from '../parts/Galat';
import { ProgresImpor } from '../parts/ProgresImpor';
import { teks as umum } from '../text';
import css from './Alat.module.css';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

interface KeadaanBerkas {
  readonly tahap: 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';
  readonly jobId: string;
  readonly galat: string;
  /** Asks for a file and reads it. */
  mulai(): Promise<void>;
}
interface Props {
  readonly judul: string;
  readonly lebar: string;
  readonly store: Pick<StoreApi<KeadaanBerkas>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** The review, once there is one. */
  readonly children: ReactNode;
}

/** A dialogue that begins by asking for a file: choice, reading with cancel, failure with another try, review. */
export function DialogBerkas({ judul, lebar, store, children }: Props) {
  const tutup = useTugas((s) => s.tutupAlat);
  const { tahap, jobId, galat, mulai } = useStore(store);
  useEffect(() => {
    void store
      .getState()
      .mulai()
      .then(() => {
        if (store.getState().tahap === 'tutup') tutup();
      });
  }, [store, tutup]);
  return (
    <Modal
      opened={tahap !== 'tutup'}
      onClose={tutup}
      size={lebar}
      title={<strong>{judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {tahap === 'membaca' && <ProgresImpor jobId={jobId} onTutup={tutup} />}
      {tahap === 'gagal' && (
        <div className={css.badan}>
          <Galat pesan={galat} />
          <div className={css.kaki}>
            <Button onClick={() => void mulai()}>{teksAlat.salin.pilihLain}</Button>
            <Button variant="default" onClick={tutup}>
              {umum.tutup}
            </Button>
          </div>
        </div>
      )}
      {tahap !== 'membaca' && children}
    </Modal>
  );
}
