import { Button, Stack, Text } from '@mantine/core';
import { namaBerkas } from '../parts/namaBerkas';
import { layarStore } from '../stores/layarStore';

/** A dropped table says nothing about what it holds: the user does. */
export function DialogImpor({ path, onTutup }: { readonly path: string; onTutup(): void }) {
  const impor = (layar: 'dpa' | 'pegawai' | 'tugas') => () => {
    onTutup();
    layarStore.getState().buka(layar, { imporPath: path });
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>{namaBerkas(path)}</strong> akan dibaca dan ditampilkan untuk diperiksa. Belum ada yang ditulis.
      </Text>
      <Button onClick={impor('dpa')} data-autofocus>
        Impor DPA
      </Button>
      <Button variant="default" onClick={impor('pegawai')}>
        Impor pegawai
      </Button>
      <Button variant="default" onClick={impor('tugas')}>
        Impor tugas
      </Button>
    </Stack>
  );
}
