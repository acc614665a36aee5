import { Button } from '@mantine/core';
import { IconChecks, IconClipboardList, IconFilterOff } from '@tabler/icons-react';
import { Kosong } from '../parts/Kosong';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { teksPapan } from './teks';

/** Nothing on the left: all divided (the aim), nothing made yet, or nothing that fits the filter. */
export function SisaKosong() {
  const store = usePembagianStore();
  const dimuat = usePembagian((s) => s.papan !== null);
  const tersaring = usePembagian((s) => s.cari !== '' && (s.papan?.tugas.length ?? 0) > 0);
  const adaTugas = useSesi((s) => (s.ringkasan?.tugas.total ?? 0) > 0);
  if (!dimuat) return null;
  if (tersaring)
    return (
      <Kosong
        ikon={IconFilterOff}
        judul={teksPapan.tidakCocok}
        aksi={
          <Button variant="default" onClick={() => store.getState().aturCari('')}>
            Hapus saringan
          </Button>
        }
      >
        {null}
      </Kosong>
    );
  return adaTugas ? (
    <Kosong
      ikon={IconChecks}
      judul={teksPapan.habisJudul}
      aksi={<Button onClick={() => layarStore.getState().buka('naskah')}>{teksPapan.siapkanNaskah}</Button>}
    >
      {teksPapan.habisIsi}
    </Kosong>
  ) : (
    <Kosong
      ikon={IconClipboardList}
      judul={teksPapan.kosongJudul}
      aksi={<Button onClick={() => layarStore.getState().buka('tugas')}>{teksPapan.bukaTugas}</Button>}
    >
      {teksPapan.kosongIsi}
    </Kosong>
  );
}
