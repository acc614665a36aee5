import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PratinjauAbk } from '../../api/tugasViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { Temuan } from '../parts/Temuan';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { createAbkStore, jumlahAbk, type KeadaanAbk } from './abkStore';
import css from './Alat.module.css';
import { BarisAbk } from './BarisAbk';
import { DialogBerkas } from './DialogBerkas';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

const kata = teksAlat.abk;

/** Norm times out of the office's ABK paper, line by line beside the task they belong to. */
export function AbkTugas() {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const [store] = useState(() => createAbkStore(api, bagianId));
  const keadaan = useStore(store);
  const { pratinjau } = keadaan;
  return (
    <DialogBerkas judul={kata.judul} lebar="min(1240px, 94vw)" store={store}>
      {pratinjau && <Isi key={pratinjau.imporId} keadaan={keadaan} pratinjau={pratinjau} />}
    </DialogBerkas>
  );
}

const SARINGAN = ['semua', 'usul', 'lain'] as const;

function Isi({ keadaan, pratinjau }: { readonly keadaan: KeadaanAbk; readonly pratinjau: PratinjauAbk }) {
  const tutup = useTugas((s) => s.tutupAlat);
  const { jalankan } = useAction();
  const [saring, setSaring] = useState<(typeof SARINGAN)[number]>('semua');
  const { baris } = pratinjau;
  const saringan = {
    semua: baris,
    usul: baris.filter((b) => b.calon.length > 0),
    lain: baris.filter((b) => b.calon.length === 0),
  };
  const { norma, tugas } = jumlahAbk(keadaan);
  const tempat = new Set(baris.flatMap((b) => b.temuan.map((t) => `${t.lembar}/${t.baris}`)));
  const lepas = pratinjau.temuan.filter((t) => !tempat.has(`${t.lembar}/${t.baris}`));
  const kirim = async () => {
    const hasil = await jalankan(() => keadaan.terima(), {
      berhasil: (h) => h && kata.berhasil(h.normaDiisi, h.tugasBaru),
    });
    if (hasil) tutup();
  };
  return (
    <div className={css.badan}>
      <div className={css.ringkas}>
        <span>
          <strong>{pratinjau.berkas}</strong> <span className="redup">lembar {pratinjau.lembar}</span>
        </span>
        <span className="angka">{angka(baris.length)} baris</span>
      </div>
      <p className="redup" style={{ margin: 0 }}>
        {kata.keterangan}
      </p>
      {lepas.length > 0 && <Temuan daftar={lepas} />}
      <div className={css.kaki}>
        <SegmentedControl
          aria-label="Saring baris"
          value={saring}
          onChange={(nilai) => setSaring(SARINGAN.find((s) => s === nilai) ?? 'semua')}
          data={SARINGAN.map((s) => ({
            value: s,
            label: `${kata.saring[s]} ${angka(saringan[s].length)}`,
            disabled: saringan[s].length === 0,
          }))}
        />
        <Button variant="subtle" size="compact-sm" onClick={keadaan.tambahSemua}>
          {kata.tambahSemua}
        </Button>
        <Button variant="subtle" size="compact-sm" color="gray" onClick={keadaan.lepasSemua}>
          {kata.lepasSemua}
        </Button>
      </div>
      <div className={css.gulir} role="region" aria-label={kata.judul} tabIndex={0}>
        <table className="tabel">
          <thead>
            <tr>
              <th>{kata.kolom.abk}</th>
              <th className="kanan">{kata.kolom.waktu}</th>
              <th>{kata.kolom.tugas}</th>
              <th>{kata.kolom.norma}</th>
            </tr>
          </thead>
          <tbody>
            {saringan[saring].map((b) => (
              <BarisAbk key={b.nomor} baris={b} keadaan={keadaan} />
            ))}
          </tbody>
        </table>
      </div>
      {keadaan.galat !== '' && <Galat pesan={keadaan.galat} />}
      <div className={css.kaki}>
        <Button disabled={norma + tugas === 0} loading={keadaan.tahap === 'menerima'} onClick={() => void kirim()}>
          {kata.aksi(norma, tugas)}
        </Button>
        {tugas > 0 && (
          <Select
            aria-label={kata.tambahUntuk}
            placeholder={kata.tambahUntuk}
            w={240}
            searchable
            data={pratinjau.bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
            value={keadaan.bagianId}
            onChange={keadaan.aturBagian}
          />
        )}
        <Button variant="default" onClick={() => void keadaan.mulai()}>
          {teksAlat.salin.pilihLain}
        </Button>
        <Button variant="subtle" color="gray" onClick={tutup}>
          {umum.batal}
        </Button>
      </div>
    </div>
  );
}
