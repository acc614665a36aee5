import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BarisPegawai } from '../../api/views';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';
import css from './Pegawai.module.css';
import { teks } from './teks';

/**
 * Accepts a yearly load outside the thresholds with a reason (overtime with its SPKL number). It stays visible, and can
 * be taken back.
 */
export function FormAlasan({ pegawai }: { readonly pegawai: BarisPegawai }) {
  const api = useApi();
  const ambang = useSesi((s) => s.pengaturan);
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState('');
  const [nomor, setNomor] = useState('');
  const [galat, setGalat] = useState('');
  const b = teks.beban;
  const ada = pegawai.alasanMelebihi ?? pegawai.alasanRendah;
  const kirim = (jenis: 'rendah' | 'melebihi', isi: string | null) =>
    jalankan(() => api.acceptAlasan({ pegawaiId: pegawai.id, jenis, alasan: isi, nomor: isi === null ? '' : nomor }), {
      berhasil: isi === null ? b.dicabut : b.diterima,
    });

  if (ada)
    return (
      <div className={css.kotak}>
        <h3>{b.diterima}</h3>
        <div className={css.grup}>
          <span className={css.tumbuh}>
            {ada.alasan}
            {ada.nomor !== '' && <span className="redup"> · {ada.nomor}</span>}
          </span>
          <Button variant="default" loading={sedang} onClick={() => void kirim(ada.jenis, null)}>
            {b.cabut}
          </Button>
        </div>
      </div>
    );
  if (ambang === null || pegawai.rasio === null || pegawai.status !== 'aktif') return null;
  const jenis =
    pegawai.rasio * 100 > ambang.ambangMelebihi.nilai
      ? 'melebihi'
      : pegawai.rasio * 100 < ambang.ambangRendah.nilai
        ? 'rendah'
        : null;
  if (jenis === null) return null;
  return (
    <form
      className={css.kotak}
      onSubmit={(ev) => {
        ev.preventDefault();
        if (alasan.trim() === '') setGalat(b.isiAlasan);
        else void kirim(jenis, alasan);
      }}
    >
      <h3>{jenis === 'melebihi' ? b.alasanMelebihi : b.alasanRendah}</h3>
      <div className={css.baris}>
        <TextInput
          label={b.alasan}
          placeholder={jenis === 'melebihi' ? b.contohMelebihi : b.contohRendah}
          value={alasan}
          error={galat}
          onChange={(ev) => {
            setGalat('');
            setAlasan(ev.currentTarget.value);
          }}
        />
        <TextInput
          label={jenis === 'melebihi' ? b.spkl : b.nomor}
          value={nomor}
          onChange={(ev) => setNomor(ev.currentTarget.value)}
        />
      </div>
      <Button type="submit" mt={10} variant="light" loading={sedang}>
        {b.terima}
      </Button>
    </form>
  );
}
