import { Menu } from '@mantine/core';
import { IconFileSpreadsheet, IconMailOpened } from '@tabler/icons-react';
import { BacaFormulir } from './BacaFormulir';
import { formulirDialog, useFormulirDialog } from './formulirDialog';
import { KirimFormulir } from './KirimFormulir';
import { teks } from './teks';

/** The two windows of the forms, wherever they were asked for; mounted once. */
export function FormulirBagian() {
  const { terbuka, paths, tutup } = useFormulirDialog((s) => s);
  if (terbuka === 'kirim') return <KirimFormulir onTutup={tutup} />;
  if (terbuka === 'baca') return <BacaFormulir paths={paths} onTutup={tutup} />;
  return null;
}

/** Entries for a menu of tasks. */
export const MenuFormulir = () => (
  <>
    <Menu.Item
      leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
      onClick={() => formulirDialog.getState().kirim()}
    >
      {teks.menuKirim}
    </Menu.Item>
    <Menu.Item leftSection={<IconMailOpened size={15} aria-hidden />} onClick={() => formulirDialog.getState().baca()}>
      {teks.menuBaca}
    </Menu.Item>
  </>
);
