import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconFileText,
  IconListCheck,
  IconMailForward,
  IconNotes,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { BarisPerintah } from '../../api/perintahViews';
import { MenuBaris } from '../parts/MenuBaris';
import { teks } from './teks';
import { useAksiPerintah } from './useAksiPerintah';

export function MenuPerintah({ perintah: p, aktif }: { readonly perintah: BarisPerintah; readonly aktif: boolean }) {
  const aksi = useAksiPerintah();
  const tanpaOrang = p.pelaksana.length === 0;
  return (
    <MenuBaris nama={teks.aksi(p.perihal)} aktif={aktif}>
      <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => aksi.ubah(p)}>
        {teks.ubah}
      </Menu.Item>
      {p.jenis === 'rapat' && p.selesai === null ? (
        <Menu.Item leftSection={<IconNotes size={14} />} onClick={() => aksi.notula(p)}>
          {teks.isiNotula}
        </Menu.Item>
      ) : p.selesai === null ? (
        <Menu.Item
          leftSection={<IconCheck size={14} />}
          rightSection={<kbd>S</kbd>}
          onClick={() => void aksi.selesaikan(p)}
        >
          {teks.selesaikan}
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconArrowBackUp size={14} />} onClick={() => void aksi.bukaKembali(p)}>
          {teks.bukaKembali}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconMailForward size={14} />}
        disabled={tanpaOrang}
        onClick={() => aksi.surat(p, 'disposisi')}
      >
        {teks.disposisi}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileText size={14} />}
        disabled={tanpaOrang}
        onClick={() => aksi.surat(p, 'surat_tugas')}
      >
        {teks.suratTugas}
      </Menu.Item>
      <Menu.Item leftSection={<IconListCheck size={14} />} onClick={() => aksi.tugas(p)}>
        {teks.bukaTugas}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        color="merah"
        leftSection={<IconTrash size={14} />}
        rightSection={<kbd>Del</kbd>}
        onClick={() => void aksi.hapus(p)}
      >
        {teks.hapus}
      </Menu.Item>
    </MenuBaris>
  );
}
