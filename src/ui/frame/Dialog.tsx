import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { BerkasBaruForm } from '../mulai/BerkasBaruForm';
import { TahunBaruForm } from '../mulai/TahunBaruForm';
import { useDialog, type NamaDialog } from '../stores/dialogStore';
import { teks } from '../text';
import { DialogImpor } from './DialogImpor';
import { DialogPanduan } from './DialogPanduan';
import { DialogPintasan } from './DialogPintasan';
import { DialogSalinan } from '../gabung/DialogSalinan';
import { DialogTentang } from './DialogTentang';

const JUDUL: Record<NamaDialog, string> = {
  berkasBaru: 'Berkas baru',
  tahunBaru: 'Berkas tahun berikutnya',
  pintasan: 'Pintasan papan tik',
  panduan: 'Panduan singkat',
  tentang: 'Tentang BagiHabis',
  impor: 'Berkas ini berisi apa?',
  salinan: 'Salinan dari berkas yang terbuka',
};

/** The windows of the frame, one at a time; Esc closes. */
export function Dialog() {
  const { dialog, paths, tutup } = useDialog((s) => s);
  const ISI: Record<NamaDialog, ReactNode> = {
    berkasBaru: <BerkasBaruForm onTutup={tutup} />,
    tahunBaru: <TahunBaruForm onTutup={tutup} />,
    pintasan: <DialogPintasan />,
    panduan: <DialogPanduan />,
    tentang: <DialogTentang />,
    impor: <DialogImpor paths={paths} onTutup={tutup} />,
    salinan: <DialogSalinan path={paths[0] ?? ''} onTutup={tutup} />,
  };
  return (
    <Modal
      opened={dialog !== null}
      onClose={tutup}
      title={dialog && <strong>{JUDUL[dialog]}</strong>}
      size={dialog === 'panduan' || dialog === 'pintasan' ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': teks.tutup }}
    >
      {dialog && ISI[dialog]}
    </Modal>
  );
}
