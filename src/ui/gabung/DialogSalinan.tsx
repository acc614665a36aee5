import { Button, Stack, Text } from '@mantine/core';
import { usePerintah } from '../frame/perintah';
import { namaBerkas } from '../parts/namaBerkas';
import { gabungDialog } from './gabungDialog';
import { teks } from './teks';

/** A dropped copy of the open document: taken over, or looked at as a file of its own. */
export function DialogSalinan({ path, onTutup }: { readonly path: string; onTutup(): void }) {
  const { buka } = usePerintah();
  return (
    <Stack gap="xs">
      <Text size="sm">{teks.lepasIsi(namaBerkas(path))}</Text>
      <Button
        data-autofocus
        onClick={() => {
          onTutup();
          gabungDialog.getState().buka(path);
        }}
      >
        {teks.lepasGabung}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          onTutup();
          void buka(path);
        }}
      >
        {teks.lepasBuka}
      </Button>
    </Stack>
  );
}
