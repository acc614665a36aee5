import { SegmentedControl } from '@mantine/core';
import { menitPekan } from '../../domain/kalender';
import type { AngkaBersumber as Angka } from '../../domain/pengaturan';
import { AngkaBersumber } from './AngkaBersumber';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

const jamMenit = (menit: number): string =>
  menit % 60 === 0 ? `${menit / 60} jam` : `${Math.floor(menit / 60)} jam ${menit % 60} menit`;

/** What the week becomes per day: `Senin–Kamis 7 jam 30 menit, Jumat 7 jam 30 menit`. */
function perHari(minggu: Angka, hariKerja: 5 | 6, jumat: Angka): string {
  const pekan = menitPekan(minggu.nilai, hariKerja, jumat.nilai);
  const lain = jamMenit(pekan[0] ?? 0);
  if (jumat.nilai <= 0) return `${lain} sehari`;
  const hari = hariKerja === 6 ? 'Senin–Kamis dan Sabtu' : 'Senin–Kamis';
  return `${hari} ${lain}, Jumat ${jamMenit(pekan[4] ?? 0)}`;
}

/** The official week and what is taken off it. */
export function JamKerja({ pengaturan, simpan }: PropsTab) {
  const { hariKerja, menitMinggu, menitMingguRamadan, menitJumat, menitJumatRamadan } = pengaturan;
  const jumat = (nilai: number): string => (nilai > 0 ? jamMenit(nilai) : '0 = sama dengan hari lain');
  return (
    <section className={css.kotak} aria-label="Jam kerja">
      <h2>Jam kerja</h2>
      <SegmentedControl
        aria-label="Hari kerja seminggu"
        value={String(hariKerja)}
        data={[
          { value: '5', label: '5 hari kerja' },
          { value: '6', label: '6 hari kerja' },
        ]}
        onChange={(nilai) => void simpan({ hariKerja: nilai === '6' ? 6 : 5 })}
      />
      <AngkaBersumber
        label="Jam kerja seminggu"
        keterangan={jamMenit(menitMinggu.nilai)}
        akhiran="menit"
        nilai={menitMinggu}
        min={60}
        maks={5040}
        onSimpan={(baru) => simpan({ menitMinggu: baru })}
      />
      <AngkaBersumber
        label="Jam kerja Jumat"
        keterangan={jumat(menitJumat.nilai)}
        akhiran="menit"
        nilai={menitJumat}
        min={0}
        maks={1440}
        onSimpan={(baru) => simpan({ menitJumat: baru })}
      />
      <p className={css.arti}>Di luar Ramadan: {perHari(menitMinggu, hariKerja, menitJumat)}, tanpa waktu istirahat.</p>
      <AngkaBersumber
        label="Seminggu dalam Ramadan"
        keterangan={jamMenit(menitMingguRamadan.nilai)}
        akhiran="menit"
        nilai={menitMingguRamadan}
        min={60}
        maks={5040}
        onSimpan={(baru) => simpan({ menitMingguRamadan: baru })}
      />
      <AngkaBersumber
        label="Jumat dalam Ramadan"
        keterangan={jumat(menitJumatRamadan.nilai)}
        akhiran="menit"
        nilai={menitJumatRamadan}
        min={0}
        maks={1440}
        onSimpan={(baru) => simpan({ menitJumatRamadan: baru })}
      />
      <p className={css.arti}>Dalam Ramadan: {perHari(menitMingguRamadan, hariKerja, menitJumatRamadan)}.</p>
      <AngkaBersumber
        label="Kelonggaran"
        keterangan="Dipotong dari jam kerja formal"
        akhiran="%"
        nilai={pengaturan.kelonggaran}
        min={0}
        maks={90}
        onSimpan={(kelonggaran) => simpan({ kelonggaran })}
      />
      <AngkaBersumber
        label="Hak cuti tahunan"
        keterangan="Lebih dari ini diberitahukan, tidak dicegah"
        akhiran="hari kerja"
        nilai={pengaturan.hakCutiTahunan}
        min={1}
        maks={366}
        onSimpan={(hakCutiTahunan) => simpan({ hakCutiTahunan })}
      />
    </section>
  );
}
