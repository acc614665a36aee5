import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Layar } from '../parts/Layar';
import { usePilihanLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import css from './Laporan.module.css';
import { TAB_LAPORAN, type TabLaporan } from './tabLaporan';

const ISI = {
  bulanan: lazy(async () => ({ default: (await import('./TabBulanan')).TabBulanan })),
  triwulan: lazy(async () => ({ default: (await import('./TabTriwulan')).TabTriwulan })),
  kontribusi: lazy(async () => ({ default: (await import('../kontribusi/TabKontribusi')).TabKontribusi })),
  tpp: lazy(async () => ({ default: (await import('../tpp/TabTpp')).TabTpp })),
  proyeksi: lazy(async () => ({ default: (await import('../proyeksi/TabProyeksi')).TabProyeksi })),
  rb: lazy(async () => ({ default: (await import('../rb/TabRb')).TabRb })),
} satisfies Record<TabLaporan, unknown>;

/** What goes upstairs and what the head talks about: one report per tab. */
export function LaporanScreen() {
  const diminta = usePilihanLayar('laporan');
  const [dipilih, setDipilih] = useState<{ readonly tab: TabLaporan; readonly atas: typeof diminta } | null>(null);
  // A new wish of another screen is stronger than what was chosen under the last one.
  const tab = (dipilih?.atas === diminta ? dipilih.tab : diminta.tab) ?? 'bulanan';
  const Isi = ISI[tab];
  const pilih = (
    <SegmentedControl
      size="xs"
      value={tab}
      onChange={(nama) => setDipilih({ tab: nama, atas: diminta })}
      data={TAB_LAPORAN.map(([value, label]) => ({ value, label }))}
      aria-label="Jenis laporan"
      classNames={{ root: css.jenis ?? '' }}
    />
  );
  return (
    <Layar judul={umum.layar.laporan} saring={pilih}>
      <Suspense fallback={null}>
        <Isi />
      </Suspense>
    </Layar>
  );
}
