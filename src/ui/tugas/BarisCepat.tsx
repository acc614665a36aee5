import { Button, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { SATUAN_NORMA, SIFAT_TUGAS } from '../../domain/tugas';
import type { BarisSubKegiatan } from '../../api/views';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import css from './Pecah.module.css';
import { createPecahStore } from './pecahStore';
import { teks } from './teks';
import gaya from './Tugas.module.css';
import { useTugas } from './tugasContext';
import { tampakTabel } from './useTempel';

/** Quick entry: Enter in any field adds the task, and the next one can be typed at once. */
export function BarisCepat({ sub }: { readonly sub: BarisSubKegiatan }) {
  const api = useApi();
  const [store] = useState(() => createPecahStore(api));
  const { baris, galat, terakhir, ubah, tambah } = useStore(store);
  const { jalankan, sedang } = useAction();
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const nama = useRef<HTMLInputElement>(null);
  const e = teks.editor;
  const kirim = async () => {
    const id = await jalankan(() => tambah(sub.id, sub.bagianId));
    if (id) nama.current?.focus();
  };
  const bilangan = (nilai: number | string): number | '' => (typeof nilai === 'number' ? nilai : '');
  return (
    <form
      className={css.cepat}
      aria-label={teks.pecahan.tambah}
      noValidate
      onSubmit={(ev) => {
        ev.preventDefault();
        if (!sedang) void kirim();
      }}
      // Several rows of a sheet pasted into the line are several tasks.
      onPaste={(ev) => {
        const isi = ev.clipboardData.getData('text/plain');
        if (!tampakTabel(isi)) return;
        ev.preventDefault();
        bukaAlat({ jenis: 'tempel', teks: isi });
      }}
    >
      <TextInput
        ref={nama}
        className={css.nama}
        autoFocus
        data-autofocus
        label={e.nama}
        value={baris.nama}
        error={galat.nama}
        onChange={(ev) => ubah({ nama: ev.currentTarget.value })}
      />
      <TextInput
        className={css.keluaran}
        label={e.keluaran}
        value={baris.keluaran}
        onChange={(ev) => ubah({ keluaran: ev.currentTarget.value })}
      />
      <Select
        label={e.sifat}
        allowDeselect={false}
        data={SIFAT_TUGAS.map((s) => ({ value: s, label: e.sifatIsi[s] }))}
        value={baris.sifat}
        onChange={(nilai) => ubah({ sifat: nilai ?? 'rutin' })}
      />
      <IsianBilangan
        label={e.volume}
        min={0}
        hideControls
        value={baris.volume}
        error={galat.volume}
        onChange={(nilai) => ubah({ volume: bilangan(nilai) })}
      />
      <TextInput
        label={e.satuan}
        placeholder={e.contohSatuan}
        value={baris.satuan}
        onChange={(ev) => ubah({ satuan: ev.currentTarget.value })}
      />
      <IsianBilangan
        label={e.norma}
        min={0}
        decimalScale={2}
        hideControls
        value={baris.norma}
        error={galat.norma}
        onChange={(nilai) => ubah({ norma: bilangan(nilai) })}
      />
      <Select
        label={e.satuanNorma}
        allowDeselect={false}
        data={SATUAN_NORMA.map((s) => ({ value: s, label: e.satuanWaktu[s] }))}
        value={baris.satuanNorma}
        onChange={(nilai) => ubah({ satuanNorma: nilai ?? 'menit' })}
      />
      <TextInput
        className={css.bulan}
        label={teks.pecahan.bulan}
        placeholder={teks.pecahan.contohBulan}
        value={baris.bulan}
        error={galat.bulan}
        onChange={(ev) => ubah({ bulan: ev.currentTarget.value })}
      />
      <div className={css.tombol}>
        <Button type="submit" disabled={sedang}>
          {teks.pecahan.tambah}
        </Button>
        <span className="redup">{teks.pecahan.petunjuk}</span>
      </div>
      <span className={gaya.tersembunyi} role="status">
        {terakhir !== '' && teks.pecahan.ditambahkan(terakhir)}
      </span>
    </form>
  );
}
