import type { AngkaUsulan as Angka } from '../../api/usulanViews';
import { angka, rasioTeks } from '../../domain/tampil';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';

const BARIS = [
  { nama: teksUsulan.tugasBelum, isi: (a: Angka) => angka(a.tugasBelum), baik: (a: Angka) => a.tugasBelum === 0 },
  { nama: teksUsulan.jamBelum, isi: (a: Angka) => angka(a.menitBelum / 60), baik: (a: Angka) => a.menitBelum === 0 },
  { nama: teksUsulan.tanpaTugas, isi: (a: Angka) => angka(a.tanpaTugas), baik: (a: Angka) => a.tanpaTugas === 0 },
  { nama: teksUsulan.rendah, isi: (a: Angka) => angka(a.rendah), baik: (a: Angka) => a.rendah === 0 },
  { nama: teksUsulan.melebihi, isi: (a: Angka) => angka(a.melebihi), baik: (a: Angka) => a.melebihi === 0 },
  {
    nama: teksUsulan.bulanMelebihi,
    isi: (a: Angka) => angka(a.bulanMelebihi),
    baik: (a: Angka) => a.bulanMelebihi === 0,
  },
  {
    nama: teksUsulan.rentang,
    isi: (a: Angka) => `${rasioTeks(a.rasioTerendah)}–${rasioTeks(a.rasioTertinggi)}`,
    baik: () => false,
  },
  { nama: teksUsulan.rataRata, isi: (a: Angka) => rasioTeks(a.rasioRataRata), baik: () => false },
] as const;

/** What the proposal is worth: the same numbers now and after. */
export const AngkaUsulan = ({ sebelum, sesudah }: { readonly sebelum: Angka; readonly sesudah: Angka }) => (
  <dl className={gaya.angka} aria-label={teksUsulan.angka}>
    {BARIS.map(({ nama, isi, baik }) => {
      const [lama, baru] = [isi(sebelum), isi(sesudah)];
      return (
        <div key={nama} data-baik={baik(sesudah) || undefined}>
          <dt title={nama}>{nama}</dt>
          <dd className="angka">
            {lama === baru ? (
              <b>{lama}</b>
            ) : (
              <>
                <span className={gaya.lama}>{lama} →</span> <b>{baru}</b>
              </>
            )}
          </dd>
        </div>
      );
    })}
  </dl>
);
