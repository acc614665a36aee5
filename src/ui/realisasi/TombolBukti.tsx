import { ActionIcon } from '@mantine/core';
import { IconCopy, IconFolderOpen } from '@tabler/icons-react';
import { bacaBukti } from '../../domain/bukti';
import css from './Realisasi.module.css';
import { teks } from './teks';

/** At the end of a cell whose words name a file or a link; by keys Ctrl+Enter does the same. */
export function TombolBukti({ isi, onBukti }: { readonly isi: string; onBukti(): void }) {
  const bukti = bacaBukti(isi);
  if (bukti === null) return null;
  const disini = bukti.jenis === 'berkas' && !bukti.jaringan;
  const label = disini ? teks.bukti.buka : teks.bukti.salin;
  return (
    <ActionIcon
      variant="subtle"
      size={24}
      tabIndex={-1}
      className={css.bukaBukti}
      aria-label={label}
      title={label}
      onPointerDown={(e) => e.stopPropagation()}
      onDoubleClick={(e) => e.stopPropagation()}
      onClick={onBukti}
    >
      {disini ? <IconFolderOpen size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
    </ActionIcon>
  );
}
