import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BarisPegawai } from '../../api/views';
import { batasBawaan } from '../../domain/habis';
import type { AlasanBeban } from '../../domain/pegawai';
import { rasio, rasioTeks } from '../../domain/tampil';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import css from './Pegawai.module.css';
import { teks } from './teks';

interface Props {
  readonly pegawai: BarisPegawai;
  readonly jenis: AlasanBeban['jenis'];
  /** What was accepted before, to be changed. */
  readonly lama: AlasanBeban | null;
  /** Upper threshold, hundredths. */
  readonly ambang: number;
  onSelesai?(): void;
}

/** Reason, number of the paper, and for too much work the highest load that is accepted. */
export function IsianAlasan({ pegawai, jenis, lama, ambang, onSelesai }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState(lama?.alasan ?? '');
  const [nomor, setNomor] = useState(lama?.nomor ?? '');
  const [batas, setBatas] = useState<number | ''>(lama?.batas ?? batasBawaan(pegawai));
  const [galat, setGalat] = useState<{ alasan?: string; batas?: string }>({});
  const tinggi = jenis === 'melebihi';
  const kini = rasioTeks(pegawai.rasio);
  const kurang = batas !== '' && pegawai.beban * 100 > batas * pegawai.kapasitas;
  const b = teks.beban;
  const kirim = async (): Promise<void> => {
    const salah = {
      ...(alasan.trim() === '' && { alasan: b.isiAlasan }),
      ...(tinggi && (batas === '' || batas <= ambang) && { batas: b.batasSalah(rasio(ambang)) }),
    };
    setGalat(salah);
    if (Object.keys(salah).length > 0) return;
    const diterima = await jalankan(
      () => api.acceptAlasan({ pegawaiId: pegawai.id, jenis, alasan, nomor, ...(tinggi && batas !== '' && { batas }) }),
      { berhasil: lama ? b.diubah : b.diterima },
    );
    if (diterima !== undefined) onSelesai?.();
  };
  return (
    <form
      className={css.kotak}
      onSubmit={(ev) => {
        ev.preventDefault();
        void kirim();
      }}
    >
      <h3>{tinggi ? b.alasanMelebihi : b.alasanRendah}</h3>
      <div className={css.baris}>
        <TextInput
          className={tinggi ? css.lebar : undefined}
          label={b.alasan}
          placeholder={tinggi ? b.contohMelebihi : b.contohRendah}
          maxLength={300}
          value={alasan}
          error={galat.alasan}
          onChange={(ev) => setAlasan(ev.currentTarget.value)}
        />
        <TextInput
          label={tinggi ? b.spkl : b.nomor}
          maxLength={100}
          value={nomor}
          onChange={(ev) => setNomor(ev.currentTarget.value)}
        />
        {tinggi && (
          <IsianBilangan
            label={b.batas}
            description={kurang ? b.batasKurang(kini) : b.batasIsi(kini)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={1}
            max={1000}
            suffix=" %"
            value={batas}
            error={galat.batas}
            onChange={(nilai) => setBatas(typeof nilai === 'number' ? nilai : '')}
          />
        )}
      </div>
      <Group mt={10} gap="xs">
        <Button type="submit" variant="light" loading={sedang}>
          {b.terima}
        </Button>
        {onSelesai && (
          <Button variant="subtle" color="gray" onClick={onSelesai}>
            {umum.batal}
          </Button>
        )}
      </Group>
    </form>
  );
}
