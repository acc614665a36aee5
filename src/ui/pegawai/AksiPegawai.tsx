import { Menu } from '@mantine/core';
import {
  IconArrowsShuffle,
  IconCalendarOff,
  IconChecklist,
  IconDoorExit,
  IconFileExport,
  IconFileText,
  IconArrowRightToArc,
  IconPencil,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import type { BarisPegawai } from '../../api/views';
import { absenDialog } from '../absen/absenDialog';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { teks as teksAlih } from '../alihkan/teks';
import { MenuBaris } from '../parts/MenuBaris';
import { teks as teksRealisasi } from '../realisasi/teks';
import { useLayar } from '../stores/layarStore';
import { usePegawai } from './pegawaiContext';
import { teks } from './teks';
import { useAksiPegawai } from './useAksiPegawai';

export function AksiPegawai({ pegawai, aktif }: { readonly pegawai: BarisPegawai; readonly aktif: boolean }) {
  const { buka, hapus } = useAksiPegawai();
  const tanyaKeluar = usePegawai((s) => s.tanyaKeluar);
  const keLayar = useLayar((s) => s.buka);
  const { id, bagianId } = pegawai;
  return (
    <MenuBaris nama={teks.aksi(pegawai.nama)} aktif={aktif}>
      <Menu.Item leftSection={<IconPencil size={14} />} rightSection={<kbd>Enter</kbd>} onClick={() => void buka(id)}>
        {teks.ubah}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowsShuffle size={14} />}
        onClick={() => keLayar('pembagian', { pegawaiId: id, bagianId })}
      >
        {teks.beriTugas}
      </Menu.Item>
      {pegawai.jumlahTugas > 0 && (
        <Menu.Item
          leftSection={<IconArrowRightToArc size={14} />}
          onClick={() => alihkanDialog.getState().alihkan({ pegawaiId: id })}
        >
          {teksAlih.aksi}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconTable size={14} />} onClick={() => keLayar('beban', { pegawaiId: id, bagianId })}>
        {teks.bukaBeban}
      </Menu.Item>
      {pegawai.jumlahTugas > 0 && (
        <Menu.Item leftSection={<IconChecklist size={14} />} onClick={() => keLayar('realisasi', { pegawaiId: id })}>
          {teksRealisasi.catat}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconCalendarOff size={14} />} onClick={() => absenDialog.getState().catat([id])}>
        {teks.cuti.tambah}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileText size={14} />} onClick={() => keLayar('naskah', { pegawaiIds: [id] })}>
        {teks.petikan}
      </Menu.Item>
      {pegawai.jumlahTugas > 0 && (
        <Menu.Item leftSection={<IconFileExport size={14} />} onClick={() => keLayar('naskah', { serahTerima: id })}>
          {teks.serahTerima}
        </Menu.Item>
      )}
      <Menu.Divider />
      {pegawai.status !== 'keluar' && (
        <Menu.Item leftSection={<IconDoorExit size={14} />} onClick={() => tanyaKeluar([pegawai])}>
          {teks.keluar.aksi}
        </Menu.Item>
      )}
      <Menu.Item
        color="merah"
        leftSection={<IconTrash size={14} />}
        rightSection={<kbd>Del</kbd>}
        onClick={() => void hapus([id])}
      >
        {teks.hapus}
      </Menu.Item>
    </MenuBaris>
  );
}
