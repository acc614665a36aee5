import { Button, Select } from '@mantine/core';
import type { AngkaBersumber as Angka } from '../../domain/pengaturan';
import { angka } from '../../domain/tampil';
import { AngkaBersumber } from './AngkaBersumber';
import { IsianAngka, IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

/** The two norms in use; both second-hand, so each carries its line. */
const NORMA: readonly Angka[] = [
  { nilai: 75_000, sumber: 'PermenPANRB 1/2020: 1.250 jam setahun' },
  { nilai: 72_000, sumber: 'Perka BKN 19/2011: 240 hari × 5 jam = 1.200 jam setahun' },
];

/** The yearly norm of the ABK papers and how the need for staff is counted with it. */
export function NormaAbk({ pengaturan, simpan }: PropsTab) {
  const { abk, normaAbk } = pengaturan;
  return (
    <section className={css.kotak} aria-label="Norma naskah ABK">
      <h2>Norma naskah ABK</h2>
      <p className={css.arti}>
        Hanya untuk naskah Analisis Beban Kerja. Peta beban memakai kapasitas kalender di tab Hari &amp; jam kerja.
      </p>
      <AngkaBersumber
        label="Waktu kerja efektif setahun"
        akhiran="menit"
        nilai={normaAbk}
        min={1000}
        maks={200_000}
        onSimpan={(baru) => simpan({ normaAbk: baru })}
      />
      <div className={css.baris}>
        {NORMA.map((norma) => (
          <Button
            key={norma.nilai}
            variant="default"
            size="compact-sm"
            title={norma.sumber}
            disabled={norma.nilai === normaAbk.nilai && norma.sumber === normaAbk.sumber}
            onClick={() => void simpan({ normaAbk: norma })}
          >
            Pakai {angka(norma.nilai)} menit
          </Button>
        ))}
      </div>
      <div className={css.baris}>
        <Select
          label="Cara menghitung kebutuhan"
          w={330}
          allowDeselect={false}
          value={abk.cara}
          data={[
            { value: 'norma', label: 'Beban setahun ÷ waktu kerja efektif setahun' },
            { value: 'periode', label: 'Tiap tugas ÷ waktu efektif masanya' },
          ]}
          onChange={(cara) => cara && void simpan({ abk: { ...abk, cara } })}
        />
        <IsianAngka
          label="Pecahan dibulatkan ke atas mulai"
          nilai={abk.pembulatan / 100}
          min={0.01}
          maks={1}
          desimal={2}
          lebar={200}
          onSimpan={(baru) => simpan({ abk: { ...abk, pembulatan: Math.round(baru * 100) } })}
        />
      </div>
      <IsianTeks
        panjang
        label="Dasar"
        nilai={abk.sumber}
        maks={500}
        onSimpan={(sumber) => simpan({ abk: { ...abk, sumber } })}
      />
    </section>
  );
}
