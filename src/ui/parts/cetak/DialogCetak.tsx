import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { teks } from '../../text';
import { useCetak } from './cetakStore';
import { teksCetak } from './teksCetak';

const FormCetak = lazy(() => import('./FormCetak').then((satu) => ({ default: satu.FormCetak })));

/** "Cetak naskah", over whatever screen asked for it. */
export function DialogCetak() {
  const dokumen = useCetak((s) => s.dokumen);
  const tutup = useCetak((s) => s.tutup);
  return (
    <Modal
      opened={dokumen !== null}
      onClose={tutup}
      size="md"
      title={<strong>{teksCetak.judul}</strong>}
      closeButtonProps={{ 'aria-label': teks.tutup }}
    >
      <Suspense>{dokumen && <FormCetak dokumen={dokumen} onTutup={tutup} />}</Suspense>
    </Modal>
  );
}
