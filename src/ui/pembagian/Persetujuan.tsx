import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { teks } from '../text';
import gaya from './Papan.module.css';
import { teksPapan } from './teks';

interface Props {
  /** Name of the person, null = closed. */
  readonly nama: string | null;
  onTutup(): void;
  onSetuju(persetujuan: string): void;
}

/** A person of another bagian needs the consent of the home head, noted with its date. */
export const Persetujuan = ({ nama, onTutup, onSetuju }: Props) => (
  <Modal
    opened={nama !== null}
    onClose={onTutup}
    title={teksPapan.persetujuanJudul}
    centered
    closeButtonProps={{ 'aria-label': teks.tutup }}
  >
    {nama !== null && <Isi nama={nama} onTutup={onTutup} onSetuju={onSetuju} />}
  </Modal>
);

function Isi({ nama, onTutup, onSetuju }: Props & { readonly nama: string }) {
  const [persetujuan, setPersetujuan] = useState('');
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (persetujuan.trim() !== '') onSetuju(persetujuan.trim());
      }}
    >
      <p className={gaya.penjelasan}>{teksPapan.persetujuanIsi(nama)}</p>
      <TextInput
        data-autofocus
        label={teksPapan.persetujuan}
        placeholder={teksPapan.persetujuanContoh}
        maxLength={300}
        value={persetujuan}
        onChange={(e) => setPersetujuan(e.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button type="submit" disabled={persetujuan.trim() === ''}>
          {teksPapan.berikan}
        </Button>
      </Group>
    </form>
  );
}
