import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Pengguna } from '../../api/views';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';
import css from './PenggunaForm.module.css';

interface Props {
  readonly awal?: Pengguna | null;
  onTersimpan?(): void;
}

/** Name and jabatan of who works here, asked once. */
export function PenggunaForm({ awal = null, onTersimpan }: Props) {
  const api = useApi();
  const pakai = useSesi((s) => s.pakai);
  const { jalankan, sedang } = useAction();
  const [nama, setNama] = useState(awal?.nama ?? '');
  const [jabatan, setJabatan] = useState(awal?.jabatan ?? '');
  const lengkap = nama.trim() !== '' && jabatan.trim() !== '';
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    const sesi = await jalankan(() => api.setPengguna({ nama, jabatan }));
    if (!sesi) return;
    pakai(sesi);
    onTersimpan?.();
  };
  return (
    <form className={css.form} onSubmit={(event) => void kirim(event)}>
      <TextInput
        label="Nama Anda"
        placeholder="mis. Rina Wulandari, S.E."
        value={nama}
        maxLength={120}
        onChange={(e) => setNama(e.currentTarget.value)}
      />
      <TextInput
        label="Jabatan"
        placeholder="mis. Kepala Bagian Organisasi"
        value={jabatan}
        maxLength={160}
        onChange={(e) => setJabatan(e.currentTarget.value)}
      />
      <Button type="submit" disabled={!lengkap} loading={sedang}>
        Simpan nama
      </Button>
    </form>
  );
}
