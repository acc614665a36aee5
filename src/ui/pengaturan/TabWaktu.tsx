import { SegmentedControl } from '@mantine/core';
import { angka, desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { AngkaBersumber } from './AngkaBersumber';
import { BagianRamadan } from './BagianRamadan';
import type { PropsTab } from './PengaturanScreen';
import { TabelLibur } from './TabelLibur';
import css from './Pengaturan.module.css';

const jamMenit = (menit: number): string => `${Math.floor(menit / 60)} jam ${menit % 60} menit`;

/** Working days and minutes of the year: from here comes every capacity in the app. */
export function TabWaktu({ pengaturan, simpan }: PropsTab) {
  const api = useApi();
  const { data: kalender } = useQuery(() => api.getKalender(), []);
  return (
    <div className={css.kolom}>
      <section className={css.kotak}>
        <h2>Jam kerja</h2>
        <SegmentedControl
          aria-label="Hari kerja seminggu"
          value={String(pengaturan.hariKerja)}
          data={[
            { value: '5', label: '5 hari kerja' },
            { value: '6', label: '6 hari kerja' },
          ]}
          onChange={(nilai) => void simpan({ hariKerja: nilai === '6' ? 6 : 5 })}
        />
        <AngkaBersumber
          label="Jam kerja seminggu"
          keterangan={jamMenit(pengaturan.menitMinggu.nilai)}
          akhiran="menit"
          nilai={pengaturan.menitMinggu}
          min={60}
          maks={5040}
          onSimpan={(menitMinggu) => simpan({ menitMinggu })}
        />
        <AngkaBersumber
          label="Seminggu dalam Ramadan"
          keterangan={jamMenit(pengaturan.menitMingguRamadan.nilai)}
          akhiran="menit"
          nilai={pengaturan.menitMingguRamadan}
          min={60}
          maks={5040}
          onSimpan={(menitMingguRamadan) => simpan({ menitMingguRamadan })}
        />
        <AngkaBersumber
          label="Kelonggaran"
          keterangan="Dipotong dari jam kerja formal"
          akhiran="%"
          nilai={pengaturan.kelonggaran}
          min={0}
          maks={90}
          onSimpan={(kelonggaran) => simpan({ kelonggaran })}
        />
        {kalender && (
          <p className={css.hasil}>
            Tahun {kalender.tahun}: <strong>{angka(kalender.hariKerja)} hari kerja</strong>,{' '}
            <strong>{angka(kalender.menitEfektif)} menit efektif</strong> per pegawai penuh
            {kalender.hariKerja > 0 &&
              ` (${desimalRingkas(kalender.menitEfektif / kalender.hariKerja / 60, 2)} jam efektif/hari)`}
            , sebelum cuti.
          </p>
        )}
      </section>
      {kalender && <BagianRamadan key={kalender.ramadan?.mulai} kalender={kalender} />}
      {kalender && <TabelLibur kalender={kalender} />}
    </div>
  );
}
