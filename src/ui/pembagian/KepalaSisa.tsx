import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { KartuPapan } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useAksiPapan } from './aksiPapan';
import { menitSisa } from './Kartu';
import gaya from './Papan.module.css';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { URUTAN_KARTU, type UrutanKartu } from './susunKartu';
import { teksPapan } from './teks';
import { jamBulat } from '../parts/jamBulat';

const URUTAN = URUTAN_KARTU.map((value) => ({ value, label: teksPapan.urutan[value] }));

/** Title with the counter that runs to zero, filter, order, and what can be done with the selection. */
export function KepalaSisa({ tampak }: { readonly tampak: readonly KartuPapan[] }) {
  const store = usePembagianStore();
  const aksi = useAksiPapan();
  const total = usePembagian((s) => s.papan?.totalTugas ?? 0);
  const dimuat = usePembagian((s) => s.papan?.tugas.length ?? 0);
  const urut = usePembagian((s) => s.urut);
  const cari = usePembagian((s) => s.cari);
  const pilihan = usePembagian((s) => s.pilihan);
  const totalMenit = usePembagian((s) => s.papan?.totalMenit ?? 0);
  const lain = usePembagian((s) => s.papan?.terbagiBelumHabis ?? 0);
  // Without a filter the hours are those of every task the title counts, also of those that were not sent.
  const menit = useMemo(
    () => (tampak.length === dimuat ? totalMenit : tampak.reduce((n, k) => n + menitSisa(k), 0)),
    [tampak, dimuat, totalMenit],
  );
  const pertama = tampak.find((k) => pilihan.has(k.id));
  return (
    <div className={gaya.kepala}>
      <div className={gaya.barisJudul}>
        <h2>
          {teksPapan.sisa}{' '}
          <span className="redup angka">
            {tampak.length === total ? angka(total) : teksPapan.dari(angka(tampak.length), angka(total))}
          </span>
        </h2>
        <span className="redup angka">{menit > 0 && jamBulat(menit)}</span>
      </div>
      <div className={gaya.saring}>
        <TextInput
          flex="1 1 130px"
          aria-label={teksPapan.cari}
          placeholder={teksPapan.cari}
          leftSection={<IconSearch size={14} />}
          value={cari}
          onChange={(e) => store.getState().aturCari(e.currentTarget.value)}
        />
        <Select
          w={142}
          aria-label={teksPapan.urut}
          data={URUTAN}
          value={urut}
          allowDeselect={false}
          onChange={(nilai) => store.getState().aturUrut(nilai as UrutanKartu)}
        />
      </div>
      {pertama && (
        <div className={gaya.terpilih}>
          <span className="angka">{teksPapan.dipilih(pilihan.size)}</span>
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => aksi.pindahkan({ jenis: 'kartu', tugasIds: [...pilihan], nama: pertama.nama })}
          >
            {teksPapan.pindahkanKe}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => store.getState().pilihBanyak([])}>
            {teksPapan.batalPilih}
          </Button>
        </div>
      )}
      {lain > 0 && <p className={gaya.catatan}>{teksPapan.terbagiBelumHabis(angka(lain))}</p>}
      {dimuat < total && <p className={gaya.catatan}>{teksPapan.sebagian(angka(dimuat), angka(total))}</p>}
    </div>
  );
}
