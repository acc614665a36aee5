import { Button, Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { kabarBerkas } from '../parts/kabarBerkas';
import { useJob } from '../parts/useJob';
import { teks } from './teks';

interface Props {
  readonly id: PegawaiId;
  readonly nama: string;
  readonly kecil?: true;
}

/** Everything the file holds about one person, to be handed to that person. */
export function EksporPribadi({ id, nama, kecil }: Props) {
  const api = useApi();
  const { pekerjaan, mulai } = useJob();
  const ekspor = async (format: keyof typeof teks.format) => {
    const hasil = await mulai(teks.eksporUntuk(nama), (jobId) => api.exportPribadi({ id, format, path: null, jobId }));
    if (hasil) kabarBerkas(api, teks.tersimpan, hasil.path);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          size={kecil ? 'compact-xs' : 'sm'}
          variant="default"
          loading={pekerjaan !== null}
          leftSection={kecil ? undefined : <IconFileExport size={15} aria-hidden />}
          aria-label={teks.eksporUntuk(nama)}
        >
          {teks.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(teks.format) as (keyof typeof teks.format)[]).map((format) => (
          <Menu.Item key={format} onClick={() => void ekspor(format)}>
            {teks.format[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
