import { Button } from '@mantine/core';
import { IconChecks, IconClipboardList, IconFilterOff } from '@tabler/icons-react';
import { tugasBelum, type Ringkasan } from '../../domain/habis';
import { angka } from '../../domain/tampil';
import { Kosong } from '../parts/Kosong';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { teksPapan } from './teks';

const kekurangan = (r: Ringkasan): string => {
  const { subKegiatan, pegawai, keputusan } = r;
  return [
    { jumlah: tugasBelum(r), apa: 'tugas di bagian lain' },
    { jumlah: keputusan.tugas, apa: 'tugas perlu keputusan' },
    { jumlah: subKegiatan.total - subKegiatan.habis, apa: 'sub kegiatan belum terbagi habis' },
    { jumlah: pegawai.tanpaTugas, apa: 'pegawai belum ada tugas' },
    { jumlah: pegawai.rendah, apa: 'pegawai berbeban rendah' },
    { jumlah: pegawai.melebihi, apa: 'pegawai melebihi kapasitas' },
  ]
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jumlah, apa }) => `${angka(jumlah)} ${apa}`)
    .join(', ');
};

/** Nothing on the left: all divided (the aim), nothing made yet, or nothing that fits the filter. */
export function SisaKosong() {
  const store = usePembagianStore();
  const dimuat = usePembagian((s) => s.papan !== null);
  const tersaring = usePembagian((s) => s.cari !== '' && (s.papan?.tugas.length ?? 0) > 0);
  const ringkasan = useSesi((s) => s.ringkasan);
  const adaTugas = (ringkasan?.tugas.total ?? 0) > 0;
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
  // "Terbagi habis" speaks of the whole office: people in balance and every sub kegiatan with tasks included.
  if (adaTugas && ringkasan && !ringkasan.habis)
    return (
      <Kosong
        ikon={IconChecks}
        judul={teksPapan.dibagiJudul}
        aksi={<Button onClick={() => layarStore.getState().buka('beranda')}>{teksPapan.lihatSisa}</Button>}
      >
        {teksPapan.dibagiIsi(kekurangan(ringkasan))}
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
