import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { BarisBagian } from '../../api/views';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import css from './Pengaturan.module.css';

/** Tim kerja of one bagian as chips; the plus adds one. */
export function DaftarTim({ bagian }: { readonly bagian: BarisBagian }) {
  const api = useApi();
  const { jalankan } = useAction();
  const [buka, setBuka] = useState(false);
  const [nama, setNama] = useState('');
  const tambah = async (event: FormEvent) => {
    event.preventDefault();
    const id = await jalankan(() => api.saveTimKerja({ id: null, bagianId: bagian.id, nama }), {
      berhasil: `Tim kerja ditambahkan: ${nama.trim()}`,
    });
    if (id === undefined) return;
    setNama('');
    setBuka(false);
  };
  return (
    <>
      {bagian.timKerja.map((tim) => (
        <span key={tim.id} className={css.chip}>
          {tim.nama}
          <ActionIcon
            size={22}
            variant="subtle"
            color="gray"
            aria-label={`Hapus tim kerja ${tim.nama}`}
            onClick={() =>
              void jalankan(() => api.removeTimKerja({ id: tim.id }), { berhasil: `Tim kerja dihapus: ${tim.nama}` })
            }
          >
            <IconX size={12} />
          </ActionIcon>
        </span>
      ))}
      <Popover opened={buka} onChange={setBuka} trapFocus withinPortal>
        <Popover.Target>
          <ActionIcon
            size={24}
            variant="subtle"
            aria-label={`Tambah tim kerja di ${bagian.nama}`}
            onClick={() => setBuka(!buka)}
          >
            <IconPlus size={14} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <form className={css.baris} onSubmit={(event) => void tambah(event)}>
            <TextInput
              label="Nama tim kerja"
              value={nama}
              maxLength={200}
              onChange={(e) => setNama(e.currentTarget.value)}
              data-autofocus
            />
            <Button type="submit" disabled={nama.trim() === ''}>
              Tambah
            </Button>
          </form>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
