import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { HasilPerbaiki } from '../../api/perbaikanViews';
import { useSesi } from '../stores/sesiStore';
import { layarStore } from '../stores/layarStore';
import { teks as umum } from '../text';
import { HasilPenyelamatan } from './HasilPenyelamatan';
import { PilihPerbaikan } from './PilihPerbaikan';
import { useRusakDialog } from './rusakDialog';
import { teks } from './teks';

/** A damaged document: what is wrong, the ways to make it whole, and afterwards what was saved. */
export function DialogRusak() {
  const { path, tutup } = useRusakDialog((s) => s);
  const pakai = useSesi((s) => s.pakai);
  const [hasil, setHasil] = useState<HasilPerbaiki | null>(null);
  const selesai = (baru: HasilPerbaiki) => {
    layarStore.getState().buka('beranda');
    pakai(baru.sesi);
    setHasil(baru);
  };
  const keluar = () => {
    setHasil(null);
    tutup();
  };
  return (
    <Modal
      opened={path !== null}
      onClose={keluar}
      closeOnClickOutside={false}
      size="lg"
      title={<strong>{hasil?.terpisah ? teks.hasilTerpisah : hasil ? teks.hasil : teks.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {path !== null &&
        (hasil ? (
          <HasilPenyelamatan hasil={hasil} onTutup={keluar} />
        ) : (
          <PilihPerbaikan key={path} path={path} onSelesai={selesai} onTutup={keluar} />
        ))}
    </Modal>
  );
}
