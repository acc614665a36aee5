import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { teks } from '../text';

interface Props {
  readonly terbuka: boolean;
  readonly judul: string;
  /** What would be lost. */
  readonly children: ReactNode;
  /** The verb: "Batalkan naskah". */
  readonly aksi: string;
  onTutup(): void;
  onYa(): void;
}

/** Only where something would be lost that undo does not bring back; everything else is a toast with Urungkan. */
export const Konfirmasi = ({ terbuka, judul, children, aksi, onTutup, onYa }: Props) => (
  <Modal opened={terbuka} onClose={onTutup} title={judul} centered closeButtonProps={{ 'aria-label': teks.tutup }}>
    {children}
    <Group justify="flex-end" mt="md" gap="xs">
      <Button variant="default" onClick={onTutup} data-autofocus>
        {teks.batal}
      </Button>
      <Button color="merah" onClick={onYa}>
        {aksi}
      </Button>
    </Group>
  </Modal>
);
