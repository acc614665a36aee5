import { Menu } from '@mantine/core';
import {
  IconArrowsShuffle,
  IconArrowsSplit2,
  IconBan,
  IconChecklist,
  IconCopy,
  IconFileText,
  IconPencil,
  IconTemplate,
  IconTrash,
} from '@tabler/icons-react';
import type { BarisTugas } from '../../api/views';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { teks as teksAlih } from '../alihkan/teks';
import { MenuBaris } from '../parts/MenuBaris';
import { teks as teksRealisasi } from '../realisasi/teks';
import { useLayar } from '../stores/layarStore';
import { useAksiTugas } from './useAksiTugas';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

export function AksiTugas({ tugas, aktif }: { readonly tugas: BarisTugas; readonly aktif: boolean }) {
  const { buka, gandakan, hapus, simpanTemplat } = useAksiTugas();
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const keLayar = useLayar((s) => s.buka);
  return (
    <MenuBaris nama={teks.aksi(tugas.nama)} aktif={aktif}>
      <Menu.Item
        leftSection={<IconPencil size={14} />}
        rightSection={<kbd>Enter</kbd>}
        onClick={() => void buka(tugas.id)}
      >
        {teks.ubah}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopy size={14} />}
        rightSection={<kbd>D</kbd>}
        onClick={() => void gandakan([tugas.id])}
      >
        {teks.gandakan}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowsSplit2 size={14} />}
        rightSection={<kbd>P</kbd>}
        onClick={() => bukaAlat({ jenis: 'potong', tugasId: tugas.id })}
      >
        {teksAlat.potong.menu}
      </Menu.Item>
      {tugas.sumber === 'dpa' && (
        <Menu.Item leftSection={<IconTemplate size={14} />} onClick={() => void simpanTemplat([tugas.id])}>
          {teksAlat.templat.simpan}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconArrowsShuffle size={14} />}
        onClick={() => keLayar('pembagian', { tugasId: tugas.id, bagianId: tugas.bagianId })}
      >
        {teks.bukaPembagian}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileText size={14} />} onClick={() => keLayar('naskah', { tugasId: tugas.id })}>
        {teks.suratTugas}
      </Menu.Item>
      {tugas.pembagian.length > 0 && (
        <Menu.Item
          leftSection={<IconChecklist size={14} />}
          onClick={() => keLayar('realisasi', { tugasId: tugas.id })}
        >
          {teksRealisasi.catat}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconBan size={14} />}
        onClick={() => alihkanDialog.getState().batalkan(tugas.id, tugas.nama)}
      >
        {teksAlih.batal.aksi}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        color="merah"
        leftSection={<IconTrash size={14} />}
        rightSection={<kbd>Del</kbd>}
        onClick={() => void hapus([tugas.id])}
      >
        {teks.hapus}
      </Menu.Item>
    </MenuBaris>
  );
}
