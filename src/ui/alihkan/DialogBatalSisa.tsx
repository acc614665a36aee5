import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TugasId } from '../../domain/ids';
import { menitKeJam } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { teks as umum } from '../text';
import css from './Alihkan.module.css';
import { teks } from './teks';

interface Props {
  readonly tugasId: TugasId;
  readonly nama: string;
  onTutup(): void;
}

/** From a day on nobody does it any more: what that means for each, and why. */
export function DialogBatalSisa({ tugasId, nama, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [tanggal, setTanggal] = useState(hariIni);
  const [alasan, setAlasan] = useState('');
  const minta = { tugasId, pegawaiId: null, tanggal };
  const { data, galat } = useQuery(tanggal === '' ? null : () => api.getBatalSisa(minta), [tugasId, tanggal]);
  const b = teks.batal;
  const bisa = data !== undefined && data.length > 0 && alasan.trim() !== '';
  const kirim = async (): Promise<void> => {
    const selesai = await jalankan(() => api.batalkanSisa({ ...minta, alasan: alasan.trim() }), {
      berhasil: b.berhasil(nama),
    });
    if (selesai !== undefined) onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      title={<strong>{b.judul}</strong>}
      size={560}
      centered
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <form
        noValidate
        className={css.form}
        onSubmit={(e) => {
          e.preventDefault();
          if (bisa) void kirim();
        }}
      >
        <p className={css.nama}>{nama}</p>
        <div className={css.isian}>
          <IsianTanggal wajib cepat={hariIni()} label={b.sejak} nilai={tanggal} onUbah={setTanggal} />
          <TextInput
            data-autofocus
            required
            className={css.keterangan}
            size="xs"
            label={b.alasan}
            placeholder={b.contohAlasan}
            maxLength={500}
            value={alasan}
            onChange={(e) => setAlasan(e.currentTarget.value)}
          />
        </div>
        {galat !== '' && <Galat pesan={galat} />}
        {data?.length === 0 && <p>{b.tidakAda}</p>}
        {data !== undefined && data.length > 0 && (
          <table className="tabel">
            <thead>
              <tr>
                <th>{b.siapa}</th>
                <th>{b.tinggal}</th>
                <th>{b.dibatalkan}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ pegawaiId, nama: siapa, tinggal, batal, menitBatal }) => (
                <tr key={pegawaiId ?? ''}>
                  <td>{pegawaiId === null ? b.tanpaOrang : siapa}</td>
                  <td>{pegawaiId === null ? '' : tinggal}</td>
                  <td>
                    {batal} <span className="redup">({menitKeJam(menitBatal)})</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTutup}>
            {umum.batal}
          </Button>
          <Button type="submit" color="merah" loading={sedang} disabled={!bisa}>
            {b.kirim}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
