import { Button, Stack, Text } from '@mantine/core';
import { namaBerkas } from '../parts/namaBerkas';
import { layarStore, useLayar } from '../stores/layarStore';

const SASARAN = [
  { layar: 'dpa', label: 'Impor DPA' },
  { layar: 'pegawai', label: 'Impor pegawai' },
  { layar: 'tugas', label: 'Impor tugas' },
] as const;
type Sasaran = (typeof SASARAN)[number]['layar'];

/** A dropped table says nothing about what it holds: the user does. */
export function DialogImpor({ path, onTutup }: { readonly path: string; onTutup(): void }) {
  // Whoever drops a table on a screen mostly means that screen.
  const kini = useLayar((l) => l.layar);
  const duga = SASARAN.find((p) => p.layar === kini)?.layar ?? 'dpa';
  const impor = (layar: Sasaran) => () => {
    onTutup();
    layarStore.getState().buka(layar, { imporPath: path });
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>{namaBerkas(path)}</strong> akan dibaca dan ditampilkan untuk diperiksa. Belum ada yang ditulis.
      </Text>
      {SASARAN.map(({ layar, label }) => (
        <Button
          key={layar}
          variant={layar === duga ? 'filled' : 'default'}
          onClick={impor(layar)}
          {...(layar === duga ? { 'data-autofocus': true } : {})}
        >
          {label}
        </Button>
      ))}
    </Stack>
  );
}
