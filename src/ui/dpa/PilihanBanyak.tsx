import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { BarisSubKegiatan } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { AlasanTanpaTugas } from './AlasanTanpaTugas';
import { teks } from './teks';
import { useDaftarBagian } from './useDaftarBagian';
import css from './Dpa.module.css';

interface Props {
  readonly baris: readonly BarisSubKegiatan[];
  onSelesai(): void;
}

/** What can be done with several chosen lines at once. */
export function PilihanBanyak({ baris, onSelesai }: Props) {
  const api = useApi();
  const daftar = useDaftarBagian();
  const { jalankan, sedang } = useAction();
  const [menandai, setMenandai] = useState(false);
  const ids = baris.map((b) => b.id);
  const tetapkan = async (bagianId: BagianId) => {
    const nama = daftar.find((b) => b.id === bagianId)?.nama ?? '';
    const hasil = await jalankan(() => api.setBagianSubKegiatan({ ids, bagianId }), {
      berhasil: `${angka(ids.length)} sub kegiatan ditetapkan ke ${nama}`,
    });
    if (hasil !== undefined) onSelesai();
  };
  return (
    <div className={css.banyak} role="group" aria-label="Tindakan untuk yang dipilih">
      <strong>{angka(ids.length)} dipilih</strong>
      <Select
        aria-label="Tetapkan bagian pengampu"
        placeholder="Tetapkan bagian…"
        searchable
        w={260}
        disabled={sedang}
        value={null}
        data={daftar.map((b) => ({ value: b.id, label: b.nama }))}
        nothingFoundMessage="Tidak ada bagian dengan nama itu"
        onChange={(nilai) => {
          if (nilai) void tetapkan(nilai);
        }}
      />
      <Button variant="default" onClick={() => setMenandai(true)}>
        {teks.tanpaTugas}…
      </Button>
      <Button variant="subtle" onClick={onSelesai}>
        {umum.batal}
      </Button>
      {menandai && <AlasanTanpaTugas baris={baris} onTutup={() => setMenandai(false)} onSelesai={onSelesai} />}
    </div>
  );
}
