import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { PegawaiId } from '../../domain/ids';
import { JENIS_KETIDAKHADIRAN, type JenisKetidakhadiran, type Ketidakhadiran } from '../../domain/pegawai';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import css from './Pegawai.module.css';
import { teks } from './teks';

interface Props {
  readonly pegawaiId: PegawaiId;
  /** null = a new one. */
  readonly awal: Ketidakhadiran | null;
  onSelesai(): void;
}

/** One absence over some days, whole or for a part of each day. */
export function FormKetidakhadiran({ pegawaiId, awal, onSelesai }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [jenis, setJenis] = useState<JenisKetidakhadiran>(awal?.jenis ?? 'cuti_tahunan');
  const [mulai, setMulai] = useState(awal?.mulai ?? '');
  const [akhir, setAkhir] = useState(awal?.akhir ?? '');
  const [persen, setPersen] = useState<number | ''>(awal?.persen ?? 100);
  const [galat, setGalat] = useState<{ tanggal?: string; persen?: string }>({});
  const c = teks.cuti;
  const kirim = async () => {
    const salah = {
      ...((mulai === '' || akhir === '' || akhir < mulai) && { tanggal: teks.galat.cuti }),
      ...((persen === '' || persen < 1 || persen > 100) && { persen: teks.galat.persen }),
    };
    setGalat(salah);
    if (Object.keys(salah).length > 0 || persen === '') return;
    const id = await jalankan(
      () => api.saveKetidakhadiran({ id: awal?.id ?? null, pegawaiId, mulai, akhir, jenis, persen }),
      { berhasil: awal ? c.diubah : c.ditambah },
    );
    if (id === undefined) return;
    setMulai('');
    setAkhir('');
    setPersen(100);
    onSelesai();
  };
  return (
    <form
      className={css.kotak}
      aria-label={c.tambah}
      onSubmit={(ev) => {
        ev.preventDefault();
        void kirim();
      }}
    >
      <div className={css.baris}>
        <Select
          label={c.jenis}
          allowDeselect={false}
          data={JENIS_KETIDAKHADIRAN.map((j) => ({ value: j, label: teks.ketidakhadiran[j] }))}
          value={jenis}
          onChange={(nilai) => setJenis(nilai ?? 'cuti_tahunan')}
        />
        <IsianTanggal
          label={c.mulai}
          nilai={mulai}
          galat={galat.tanggal}
          onUbah={(nilai) => {
            setGalat({});
            setMulai(nilai);
            if (akhir === '' || akhir < nilai) setAkhir(nilai);
          }}
        />
        <IsianTanggal label={c.akhir} nilai={akhir} min={mulai || undefined} onUbah={setAkhir} />
        <NumberInput
          label={c.persen}
          suffix=" %"
          min={1}
          max={100}
          step={10}
          allowDecimal={false}
          value={persen}
          error={galat.persen}
          onChange={(nilai) => setPersen(typeof nilai === 'number' ? nilai : '')}
        />
      </div>
      <Button type="submit" mt={10} variant="light" loading={sedang}>
        {awal ? c.simpan : c.tambah}
      </Button>
      {awal && (
        <Button mt={10} ml={8} variant="subtle" color="gray" onClick={onSelesai}>
          {c.batal}
        </Button>
      )}
      <p className="redup" style={{ margin: '8px 0 0' }}>
        {c.catatan}
      </p>
    </form>
  );
}
