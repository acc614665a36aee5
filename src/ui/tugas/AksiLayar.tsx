import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconCalendarTime,
  IconChevronDown,
  IconClipboardText,
  IconFileExport,
  IconFileImport,
  IconHistory,
  IconListTree,
  IconPlus,
  IconTemplate,
} from '@tabler/icons-react';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { MenuFormulir } from '../formulir/FormulirBagian';
import { useAction } from '../parts/useAction';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import css from './Tugas.module.css';
import { useTugas } from './tugasContext';

interface Props {
  readonly bagianId: BagianId | null;
  readonly adaDpa: boolean;
  onImpor(): void;
}

/** The three steps that are always at hand; all other ways to get tasks lie behind one arrow. */
export function AksiLayar({ bagianId, adaDpa, onImpor }: Props) {
  const saring = useTugas((s) => s.saring);
  const bukaBaru = useTugas((s) => s.bukaBaru);
  const bukaPecah = useTugas((s) => s.bukaPecah);
  return (
    <>
      <div className={css.rangkap}>
        <Button variant="default" leftSection={<IconFileImport size={15} aria-hidden />} onClick={onImpor}>
          {teks.impor}
        </Button>
        <MenuImpor />
      </div>
      {adaDpa && (
        <Button
          variant="default"
          leftSection={<IconListTree size={15} aria-hidden />}
          onClick={() => bukaPecah(saring.subKegiatanId)}
        >
          {teks.pecah}
        </Button>
      )}
      <Button
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() =>
          bukaBaru({ sumber: saring.subKegiatanId ? 'dpa' : 'tusi', subKegiatanId: saring.subKegiatanId, bagianId })
        }
      >
        {teks.baru}
      </Button>
    </>
  );
}

function MenuImpor() {
  const api = useApi();
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const { jalankan } = useAction();
  const kata = teksAlat.menu;
  const ekspor = () =>
    void jalankan(() => api.exportTemplat({ path: null }), {
      berhasil: (hasil) => hasil && teksAlat.templat.diekspor(hasil.jumlah),
      urungkan: false,
    });
  const impor = () =>
    void jalankan(() => api.importTemplat({ path: null }), {
      berhasil: (hasil) => hasil && teksAlat.templat.diimpor(hasil.baru, hasil.diperbarui, hasil.sama),
    });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={teksAlat.lain} title={teksAlat.lain} className={css.panah}>
          <IconChevronDown size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconClipboardText size={15} aria-hidden />}
          rightSection={<kbd>Ctrl+V</kbd>}
          onClick={() => bukaAlat({ jenis: 'tempel', teks: '' })}
        >
          {kata.tempel}
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={15} aria-hidden />} onClick={() => bukaAlat({ jenis: 'salin' })}>
          {kata.salin}
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendarTime size={15} aria-hidden />} onClick={() => bukaAlat({ jenis: 'abk' })}>
          {kata.abk}
        </Menu.Item>
        <Menu.Divider />
        <MenuFormulir />
        <Menu.Divider />
        <Menu.Item leftSection={<IconTemplate size={15} aria-hidden />} onClick={impor}>
          {kata.imporTemplat}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileExport size={15} aria-hidden />} onClick={ekspor}>
          {kata.ekspor}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
