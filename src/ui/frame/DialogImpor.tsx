import { Button, Stack, Text } from '@mantine/core';
import { formulirDialog } from '../formulir/formulirDialog';
import { namaBerkas } from '../parts/namaBerkas';
import { layarStore, useLayar } from '../stores/layarStore';

const SASARAN = [
  { layar: 'dpa', label: 'Impor DPA' },
  { layar: 'pegawai', label: 'Impor pegawai' },
  { layar: 'tugas', label: 'Impor tugas' },
] as const;
type Sasaran = (typeof SASARAN)[number]['layar'];

/** A dropped table says nothing about what it holds: the user does. */
export function DialogImpor({ paths, onTutup }: { readonly paths: readonly string[]; onTutup(): void }) {
  // Whoever drops a table on a screen mostly means that screen.
  const kini = useLayar((l) => l.layar);
  // Forms keep the beginning of their name, whatever a head adds to it.
  const bernama = (pola: RegExp) => paths.every((path) => pola.test(namaBerkas(path)));
  const formulir = bernama(/^formulir (?!realisasi)/i);
  const realisasi = !formulir && (kini === 'realisasi' || bernama(/^formulir realisasi/i));
  const duga =
    formulir || realisasi ? null : paths.length > 1 ? 'dpa' : (SASARAN.find((p) => p.layar === kini)?.layar ?? 'dpa');
  const impor = (layar: Sasaran) => () => {
    onTutup();
    const [path] = paths;
    if (layar === 'dpa') layarStore.getState().buka('dpa', { imporPaths: paths });
    else if (path !== undefined) layarStore.getState().buka(layar, { imporPath: path });
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>{paths.map(namaBerkas).join(', ')}</strong> akan dibaca dan ditampilkan untuk diperiksa. Belum ada yang
        ditulis.
      </Text>
      {SASARAN.map(({ layar, label }) => (
        <Button
          key={layar}
          variant={layar === duga ? 'filled' : 'default'}
          onClick={impor(layar)}
          // Lists of people and tasks come one file at a time; a DPA may be many prints.
          disabled={layar !== 'dpa' && paths.length > 1}
          {...(layar === duga ? { 'data-autofocus': true } : {})}
        >
          {label}
        </Button>
      ))}
      <Button
        variant={formulir ? 'filled' : 'default'}
        onClick={() => {
          onTutup();
          formulirDialog.getState().baca(paths);
        }}
        {...(formulir ? { 'data-autofocus': true } : {})}
      >
        Baca formulir bagian yang kembali
      </Button>
      <Button
        variant={realisasi ? 'filled' : 'default'}
        onClick={() => {
          onTutup();
          layarStore.getState().buka('realisasi', { imporPaths: paths });
        }}
        {...(realisasi ? { 'data-autofocus': true } : {})}
      >
        Baca realisasi
      </Button>
    </Stack>
  );
}
