import { Button, Group, Modal, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { BarisSubKegiatan } from '../../api/views';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { teks } from './teks';
import css from './Dpa.module.css';

/** "Tidak memerlukan tugas" counts the line as divided, so it needs a reason that stands in the papers. */
export function AlasanTanpaTugas({ baris, onTutup }: { readonly baris: BarisSubKegiatan; onTutup(): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState(baris.alasanTanpaTugas);
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    const hasil = await jalankan(() => api.setTanpaTugas({ ids: [baris.id], alasan }), {
      berhasil: `Ditandai tidak memerlukan tugas: ${baris.nama}`,
    });
    if (hasil !== undefined) onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      title={<strong>{teks.tanpaTugas}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <form onSubmit={(event) => void kirim(event)}>
        <Stack gap="xs">
          <Text size="sm">{baris.nama}</Text>
          <Textarea
            label="Alasan"
            description="Ikut tercatat di riwayat dan laporan."
            value={alasan}
            onChange={(e) => setAlasan(e.currentTarget.value)}
            maxLength={300}
            autosize
            minRows={2}
            data-autofocus
          />
          <div className={css.saran}>
            {teks.alasanUmum.map((saran) => (
              <UnstyledButton key={saran} onClick={() => setAlasan(saran)}>
                {saran}
              </UnstyledButton>
            ))}
          </div>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onTutup}>
              {umum.batal}
            </Button>
            <Button type="submit" disabled={alasan.trim() === ''} loading={sedang}>
              Tandai
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
