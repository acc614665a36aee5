import { Button, Group, Modal, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { BarisSubKegiatan } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { teks } from './teks';
import css from './Dpa.module.css';

interface Props {
  readonly baris: readonly BarisSubKegiatan[];
  onTutup(): void;
  onSelesai?(): void;
}

/** "Tidak memerlukan tugas" counts the line as divided, so it needs a reason that stands in the papers. */
export function AlasanTanpaTugas({ baris, onTutup, onSelesai }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState(baris[0]?.alasanTanpaTugas ?? '');
  // Lines with tasks do need them; of several chosen ones they are left as they are.
  const dapat = baris.filter((b) => b.jumlahTugas === 0 || b.alasanTanpaTugas !== '');
  const dilewati = baris.length - dapat.length;
  const nama = baris.length === 1 ? (baris[0]?.nama ?? '') : `${angka(dapat.length)} sub kegiatan`;
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    const hasil = await jalankan(() => api.setTanpaTugas({ ids: dapat.map((b) => b.id), alasan }), {
      berhasil: `Ditandai tidak memerlukan tugas: ${nama}`,
    });
    if (hasil === undefined) return;
    onTutup();
    onSelesai?.();
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
          <SedangDiubah
            tabel="sub_kegiatan"
            id={baris.length === 1 ? (baris[0]?.id ?? null) : null}
            nama={baris[0]?.nama ?? ''}
            apa="sub kegiatan ini"
          />
          <Text size="sm">
            {dapat.length === 0
              ? 'Semua yang dipilih sudah mempunyai tugas.'
              : `${nama}${dilewati > 0 ? `; ${angka(dilewati)} lainnya sudah mempunyai tugas dan tidak diubah` : ''}`}
          </Text>
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
            <Button type="submit" disabled={alasan.trim() === '' || dapat.length === 0} loading={sedang}>
              Tandai
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
