import { Button, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { angka } from '../../domain/tampil';
import { teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './Tinjau.module.css';

/** What can be done with the chosen rows at once. */
export function PilihanTinjau({ store, idBagian }: { readonly store: TinjauDpaStore; readonly idBagian: string }) {
  const { terpilih, ubahTerpilih, nyatakanBenar, gabungkan, pilih } = useStore(store);
  const [bagian, setBagian] = useState('');
  return (
    <div className={css.banyak} role="group" aria-label="Tindakan untuk yang dipilih">
      <strong>{angka(terpilih.size)} dipilih</strong>
      <form
        className={css.tetapkan}
        onSubmit={(e) => {
          e.preventDefault();
          if (bagian.trim() !== '') ubahTerpilih({ bagian: bagian.trim() });
        }}
      >
        <TextInput
          aria-label="Bagian untuk yang dipilih"
          placeholder="Bagian…"
          list={idBagian}
          w={190}
          maxLength={200}
          value={bagian}
          onChange={(e) => setBagian(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={bagian.trim() === ''}>
          Tetapkan
        </Button>
      </form>
      <Button variant="default" onClick={() => nyatakanBenar([...terpilih])}>
        Bacaan benar
      </Button>
      <Button variant="default" disabled={terpilih.size < 2} onClick={gabungkan}>
        Gabungkan
      </Button>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button variant="default">{teks.tanpaTugas}…</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {teks.alasanUmum.map((alasan) => (
            <Menu.Item key={alasan} onClick={() => ubahTerpilih({ alasanTanpaTugas: alasan })}>
              {alasan}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => ubahTerpilih({ alasanTanpaTugas: '' })}>Memerlukan tugas</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" title={teks.tinjau.lewati} onClick={() => ubahTerpilih({ abaikan: true })}>
        Lewati
      </Button>
      <Button variant="subtle" onClick={() => pilih([])}>
        Batalkan pilihan
      </Button>
    </div>
  );
}
