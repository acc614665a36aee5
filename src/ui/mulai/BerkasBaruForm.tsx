import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks } from '../text';
import css from './BerkasBaruForm.module.css';

const TAHUN_INI = new Date().getFullYear();

/** One file = one office in one budget year. Asks only what every letter needs; the rest is in Pengaturan. */
export function BerkasBaruForm({ onTutup }: { onTutup(): void }) {
  const api = useApi();
  const pakai = useSesi((s) => s.pakai);
  const { jalankan, sedang } = useAction();
  const [opd, setOpd] = useState('');
  const [daerah, setDaerah] = useState('');
  const [kodeUnit, setKodeUnit] = useState('');
  const [tahun, setTahun] = useState<number | string>(TAHUN_INI);
  const angkaTahun = Number(tahun);
  const tahunSah = Number.isInteger(angkaTahun) && angkaTahun >= 2000 && angkaTahun <= 2100;
  const lengkap = opd.trim() !== '' && daerah.trim() !== '' && tahunSah;
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    const sesi = await jalankan(() => api.createFile({ path: null, opd, daerah, tahun: angkaTahun, kodeUnit }));
    if (!sesi) return;
    onTutup();
    layarStore.getState().buka('beranda');
    pakai(sesi);
  };
  return (
    <form onSubmit={(event) => void kirim(event)} className={css.form}>
      <TextInput
        label="Perangkat Daerah"
        placeholder="mis. Sekretariat Daerah"
        value={opd}
        onChange={(e) => setOpd(e.currentTarget.value)}
        maxLength={200}
        data-autofocus
      />
      <TextInput
        label="Kabupaten atau kota"
        placeholder="mis. Kabupaten Contoh"
        value={daerah}
        onChange={(e) => setDaerah(e.currentTarget.value)}
        maxLength={200}
      />
      <Group grow align="start" gap="sm">
        <IsianBilangan
          label="Tahun anggaran"
          value={tahun}
          onChange={setTahun}
          min={2000}
          max={2100}
          tanpaTitik
          error={tahunSah ? undefined : 'Isi tahun antara 2000 dan 2100'}
        />
        <TextInput
          label="Kode unit"
          description=""
          placeholder="mis. 4.01.0.00.0.00.01.0000"
          value={kodeUnit}
          onChange={(e) => setKodeUnit(e.currentTarget.value)}
          maxLength={40}
        />
      </Group>
      <p className={css.catatan}>
        Kode unit boleh dikosongkan. Kop, logo, dan penandatangan diatur kemudian di Pengaturan. Langkah berikut:
        memilih tempat berkas disimpan.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button type="submit" disabled={!lengkap} loading={sedang}>
          Buat berkas
        </Button>
      </Group>
    </form>
  );
}
