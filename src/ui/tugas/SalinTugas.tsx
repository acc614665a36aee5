import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PratinjauSalinan } from '../../api/tugasViews';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { teks as umum } from '../text';
import css from './Alat.module.css';
import { TABEL_DPA } from './pilihanSub';
import { KelompokSalin } from './KelompokSalin';
import { createSalinStore, jumlahDisalin, perluDipilih, type KeadaanSalin } from './salinStore';
import { DialogBerkas } from './DialogBerkas';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

const kata = teksAlat.salin;

/** Last year's tasks and the lines of this year they go to. */
export function SalinTugas() {
  const api = useApi();
  const [store] = useState(() => createSalinStore(api));
  const keadaan = useStore(store);
  const { pratinjau } = keadaan;
  return (
    <DialogBerkas judul={kata.judul} lebar="min(1120px, 94vw)" store={store}>
      {pratinjau && <Isi key={pratinjau.imporId} keadaan={keadaan} pratinjau={pratinjau} />}
    </DialogBerkas>
  );
}

function Isi({ keadaan, pratinjau }: { readonly keadaan: KeadaanSalin; readonly pratinjau: PratinjauSalinan }) {
  const api = useApi();
  const tutup = useTugas((s) => s.tutupAlat);
  const { jalankan } = useAction();
  const { data: dpa } = useQuery(() => api.getDpa(), [], TABEL_DPA);
  const perlu = perluDipilih(pratinjau);
  const [hanya, setHanya] = useState(perlu.length > 0);
  const tampak = hanya ? perlu : pratinjau.kelompok;
  const semua = pratinjau.kelompok.reduce((n, k) => n + k.tugas.length, 0);
  const jumlah = jumlahDisalin(keadaan);
  const kirim = async () => {
    const hasil = await jalankan(() => keadaan.terima(), {
      berhasil: (h) => h && kata.berhasil(h.baru, h.sama),
    });
    if (hasil) tutup();
  };
  return (
    <div className={css.badan}>
      <div className={css.ringkas}>
        <span>
          <strong>{pratinjau.berkas}</strong> <span className="redup">{kata.asal(pratinjau.opd, pratinjau.tahun)}</span>
        </span>
        <span className="angka">{kata.ringkas(semua, pratinjau.kelompok.length)}</span>
        {pratinjau.catatan.map((catatan) => (
          <span key={catatan}>{catatan}</span>
        ))}
        {pratinjau.bagianBaru.length > 0 && <span>{kata.bagianBaru(pratinjau.bagianBaru)}</span>}
      </div>
      <p className="redup" style={{ margin: 0 }}>
        {semua === 0 ? kata.kosong : kata.keterangan}
      </p>
      {perlu.length > 0 && (
        <SegmentedControl
          aria-label="Saring kelompok"
          style={{ alignSelf: 'start' }}
          value={hanya ? 'perlu' : 'semua'}
          onChange={(nilai) => setHanya(nilai === 'perlu')}
          data={[
            { value: 'perlu', label: kata.perlu(perlu.length) },
            { value: 'semua', label: kata.semua(pratinjau.kelompok.length) },
          ]}
        />
      )}
      {semua > 0 && (
        <div className={css.gulir}>
          {tampak.map((k) => (
            <KelompokSalin key={k.nomor} kelompok={k} keadaan={keadaan} baris={dpa?.baris ?? []} />
          ))}
        </div>
      )}
      {keadaan.galat !== '' && <Galat pesan={keadaan.galat} />}
      {semua > 0 && jumlah === 0 && perlu.length === 0 && (
        <p className="redup" style={{ margin: 0 }}>
          {kata.sudahSemua}
        </p>
      )}
      <Checkbox
        label={kata.pembagian}
        checked={keadaan.pembagian}
        onChange={(ev) => keadaan.aturPembagian(ev.currentTarget.checked)}
      />
      <div className={css.kaki}>
        <Button disabled={jumlah === 0} loading={keadaan.tahap === 'menerima'} onClick={() => void kirim()}>
          {kata.aksi(jumlah)}
        </Button>
        <Button variant="default" onClick={() => void keadaan.mulai()}>
          {kata.pilihLain}
        </Button>
        <Button variant="subtle" color="gray" onClick={tutup}>
          {umum.batal}
        </Button>
      </div>
    </div>
  );
}
