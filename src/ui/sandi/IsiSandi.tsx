import { Modal } from '@mantine/core';
import { teks as umum } from '../text';
import { BukaSandi } from './BukaSandi';
import { SimpanSandi } from './SimpanSandi';
import { useSandiDialog } from './sandiDialog';
import { teks } from './teks';

export function IsiSandi() {
  const { terbuka, tutup } = useSandiDialog((s) => s);
  if (terbuka === null) return null;
  return (
    <Modal
      opened
      onClose={tutup}
      title={<strong>{teks[terbuka.jenis].judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {terbuka.jenis === 'simpan' ? (
        <SimpanSandi onTutup={tutup} />
      ) : (
        <BukaSandi key={terbuka.path} path={terbuka.path} onTutup={tutup} />
      )}
    </Modal>
  );
}
