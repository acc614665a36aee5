import { Button, Checkbox, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { teksBeban } from './teks';

export interface WujudCetak {
  readonly bentuk: 'xlsx' | 'pdf' | 'png' | 'cetak';
  readonly kertas: 'A4' | 'A3';
  readonly tanpaNama: boolean;
}
interface Props {
  readonly sedang: boolean;
  onPilih(wujud: WujudCetak): void;
}
const BUTIR = [
  { bentuk: 'xlsx', kertas: 'A4', nama: teksBeban.bentuk.xlsx },
  { bentuk: 'pdf', kertas: 'A4', nama: teksBeban.bentuk.pdfA4 },
  { bentuk: 'pdf', kertas: 'A3', nama: teksBeban.bentuk.pdfA3 },
  { bentuk: 'png', kertas: 'A4', nama: teksBeban.bentuk.png },
  { bentuk: 'cetak', kertas: 'A4', nama: teksBeban.bentuk.cetakA4 },
  { bentuk: 'cetak', kertas: 'A3', nama: teksBeban.bentuk.cetakA3 },
] as const;

/** The map on paper, as a sheet or as a picture: what the filters show. */
export function MenuSimpan({ sedang, onPilih }: Props) {
  // Names are for the direct superior: a map that is passed on has them only when asked for.
  const [tanpaNama, setTanpaNama] = useState(true);
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={15} />} disabled={sedang}>
          {teksBeban.simpan}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {BUTIR.map(({ nama, ...wujud }) => (
          <Menu.Item key={nama} onClick={() => onPilih({ ...wujud, tanpaNama })}>
            {nama}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          component="div"
          role="menuitemcheckbox"
          aria-checked={tanpaNama}
          closeMenuOnClick={false}
          onClick={() => setTanpaNama(!tanpaNama)}
        >
          <Checkbox.Indicator checked={tanpaNama} size="xs" mr={8} style={{ verticalAlign: 'middle' }} />
          {teksBeban.tanpaNama}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
