import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { layarStore } from '../stores/layarStore';
import { teks } from './teks';

interface Props {
  readonly tabel: string;
  readonly id: string;
  /** What is open would be lost. */
  readonly terkunci?: boolean;
  /** Closes what it is opened from. */
  onBuka?(): void;
}

/** From a record to everything that ever happened to it. */
export const TautanRiwayat = ({ tabel, id, terkunci = false, onBuka }: Props) => (
  <Button
    variant="subtle"
    ml="auto"
    leftSection={<IconHistory size={15} aria-hidden />}
    disabled={terkunci}
    onClick={() => {
      onBuka?.();
      layarStore.getState().buka('riwayat', { catatan: { tabel, id } });
    }}
  >
    {teks.riwayat}
  </Button>
);
