import {
  IconArrowsDiff,
  IconCalendarEvent,
  IconChartBar,
  IconProgressCheck,
  IconArrowsExchange,
  IconChecklist,
  IconFileText,
  IconFileAnalytics,
  IconGridDots,
  IconHistory,
  IconHome,
  IconReportMoney,
  IconSettings,
  IconUsers,
  IconUsersPlus,
} from '@tabler/icons-react';
import { memo } from 'react';
import { angka } from '../../domain/tampil';
import { useJumlahBenturan } from '../gabung/jumlahBenturan';
import { teks } from '../text';
import { layarStore, NAMA_LAYAR, tombolLayar, useLayar, type NamaLayar } from '../stores/layarStore';
import css from './Rel.module.css';

const IKON: Record<NamaLayar, typeof IconHome> = {
  beranda: IconHome,
  dpa: IconReportMoney,
  tugas: IconChecklist,
  pembagian: IconArrowsExchange,
  beban: IconGridDots,
  agenda: IconCalendarEvent,
  realisasi: IconProgressCheck,
  abk: IconUsersPlus,
  pegawai: IconUsers,
  naskah: IconFileText,
  dokumen: IconFileAnalytics,
  laporan: IconChartBar,
  riwayat: IconHistory,
  pengaturan: IconSettings,
  benturan: IconArrowsDiff,
};

/** The screens in the order of the work. */
export const Rel = memo(function Rel() {
  const kini = useLayar((s) => s.layar);
  const menunggu = useJumlahBenturan((s) => s.benturan + s.pelanggaran);
  const daftar: readonly NamaLayar[] = menunggu > 0 || kini === 'benturan' ? [...NAMA_LAYAR, 'benturan'] : NAMA_LAYAR;
  return (
    <nav className={css.rel} aria-label="Layar">
      {daftar.map((nama, urutan) => {
        const Ikon = IKON[nama];
        const tombol = tombolLayar(urutan);
        return (
          <a
            key={nama}
            href={`#${nama}`}
            className={css.tautan}
            aria-current={nama === kini ? 'page' : undefined}
            title={tombol === '' ? teks.layar[nama] : `${teks.layar[nama]} (Alt+${tombol})`}
            onClick={(event) => {
              event.preventDefault();
              layarStore.getState().buka(nama);
            }}
          >
            <Ikon size={20} stroke={1.6} aria-hidden />
            <span className={css.kata}>{teks.layar[nama]}</span>
            {nama === 'benturan' && menunggu > 0 && (
              <span className={css.jumlah} aria-hidden>
                {menunggu > 99 ? '99+' : angka(menunggu)}
              </span>
            )}
          </a>
        );
      })}
    </nav>
  );
});
