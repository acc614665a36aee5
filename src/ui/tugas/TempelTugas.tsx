import { Button, Group, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { BarisSubKegiatan } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { FormTempel } from '../parts/FormTempel';
import { teks as umum } from '../text';
import { ImporTugas } from './ImporTugas';
import { createImporTugas } from './imporTugasStore';
import { namaSub } from './pilihanSub';
import { teksAlat } from './teksAlat';
import css from './Tugas.module.css';
import { useTugas } from './tugasContext';

interface Props {
  /** From the clipboard; '' = to be pasted into the field. */
  readonly awal: string;
  readonly sub: BarisSubKegiatan | undefined;
  readonly bagian: { readonly id: BagianId; readonly nama: string } | undefined;
}

/** Cells of a spreadsheet, pasted: a field for those who come by the menu, then the same review as for a file. */
export function TempelTugas({ awal, sub, bagian }: Props) {
  const api = useApi();
  const tutup = useTugas((s) => s.tutupAlat);
  const [isi, setIsi] = useState(awal);
  const [impor] = useState(() =>
    createImporTugas(
      api,
      () => Promise.resolve(null),
      (teks, _, peta) => api.readTempelan({ teks, peta, subKegiatanId: sub?.id ?? null, bagianId: bagian?.id ?? null }),
    ),
  );
  const { store } = impor;
  const tahap = useStore(store, (s) => s.tahap);
  const [dibaca, setDibaca] = useState(awal !== '');
  useEffect(() => {
    if (awal !== '') void store.getState().mulai(awal);
  }, [awal, store]);
  useEffect(() => {
    // Accepted or closed: nothing is left to do here. The store knows it first: the effect above may just have begun.
    if (dibaca && tahap === 'tutup' && store.getState().tahap === 'tutup') tutup();
  }, [dibaca, tahap, store, tutup]);
  const kata = teksAlat.tempel;
  const baca = () => {
    setDibaca(true);
    void store.getState().mulai(isi);
  };
  const namaTempat = sub ? namaSub(sub) : bagian?.nama;
  return (
    <>
      <Modal
        opened={!dibaca}
        onClose={tutup}
        size="min(820px, 94vw)"
        title={<strong>{kata.judul}</strong>}
        closeButtonProps={{ 'aria-label': umum.tutup }}
      >
        <FormTempel kata={kata} isi={isi} baris={[8, 16]} gaya={css.lembar} onUbah={setIsi} onBaca={baca}>
          <p className="redup">{namaTempat ? kata.tempat(namaTempat) : kata.tanpaTempat}</p>
          <Group gap="xs">
            <Button type="submit" disabled={isi.trim() === ''}>
              {kata.baca}
            </Button>
            <Button variant="subtle" color="gray" onClick={tutup}>
              {umum.batal}
            </Button>
          </Group>
        </FormTempel>
      </Modal>
      <ImporTugas
        impor={impor}
        judul={kata.judul}
        lagi={{
          teks: kata.lagi,
          onKlik: () => {
            setDibaca(false);
            store.getState().tutup();
          },
        }}
      />
    </>
  );
}
