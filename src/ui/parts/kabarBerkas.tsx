import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from '../../api/api';
import { kabarGalat } from './useAction';

/** Says that a file was written and opens it on request. */
export function kabarBerkas(api: Api, pesan: string, path: string): void {
  const buka = (): void => void api.openKeluaran({ path }).catch(kabarGalat);
  notifications.show({
    autoClose: 12_000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{pesan}</span>
        <Button variant="light" size="compact-xs" flex="none" onClick={buka}>
          Buka berkas
        </Button>
      </Group>
    ),
  });
}
