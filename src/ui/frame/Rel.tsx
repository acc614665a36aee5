import {
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
import { teks } from '../text';
import { layarStore, NAMA_LAYAR, tombolLayar, useLayar, type NamaLayar } from '../stores/layarStore';
import css from './Rel.module.css';

const IKON: Record<NamaLayar, typeof IconHome> = {
  beranda: IconHome,
  dpa: IconReportMoney,
  tugas: IconChecklist,
  pembagian: IconArrowsExchange,
  beban: IconGridDots,
  abk: IconUsersPlus,
  pegawai: IconUsers,
  naskah: IconFileText,
  dokumen: IconFileAnalytics,
  riwayat: IconHistory,
  pengaturan: IconSettings,
};

/** The screens in the order of the work. */
export const Rel = memo(function Rel() {
  const kini = useLayar((s) => s.layar);
  return (
    <nav className={css.rel} aria-label="Layar">
      {NAMA_LAYAR.map((nama, urutan) => {
        const Ikon = IKON[nama];
        return (
          <a
            key={nama}
            href={`#${nama}`}
            className={css.tautan}
            aria-current={nama === kini ? 'page' : undefined}
            title={`${teks.layar[nama]} (Alt+${tombolLayar(urutan)})`}
            onClick={(event) => {
              event.preventDefault();
              layarStore.getState().buka(nama);
            }}
          >
            <Ikon size={20} stroke={1.6} aria-hidden />
            <span className={css.kata}>{teks.layar[nama]}</span>
          </a>
        );
      })}
    </nav>
  );
});
