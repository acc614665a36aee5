import type { AngkaUsulan as Angka } from '../../api/views';
import { angka, rasioTeks } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';

const BARIS = [
  { nama: teksUsulan.tugasBelum, isi: (a: Angka) => angka(a.tugasBelum) },
  { nama: teksUsulan.jamBelum, isi: (a: Angka) => jamBulat(a.menitBelum) },
  { nama: teksUsulan.tanpaTugas, isi: (a: Angka) => angka(a.tanpaTugas) },
  { nama: teksUsulan.rendah, isi: (a: Angka) => angka(a.rendah) },
  { nama: teksUsulan.melebihi, isi: (a: Angka) => angka(a.melebihi) },
  { nama: teksUsulan.terendah, isi: (a: Angka) => rasioTeks(a.rasioTerendah) },
  { nama: teksUsulan.rataRata, isi: (a: Angka) => rasioTeks(a.rasioRataRata) },
  { nama: teksUsulan.tertinggi, isi: (a: Angka) => rasioTeks(a.rasioTertinggi) },
] as const;

/** What the proposal is worth: the same numbers now and after. */
export const AngkaUsulan = ({ sebelum, sesudah }: { readonly sebelum: Angka; readonly sesudah: Angka }) => (
  <dl className={gaya.angka} aria-label={teksUsulan.angka}>
    {BARIS.map(({ nama, isi }) => {
      const [lama, baru] = [isi(sebelum), isi(sesudah)];
      return (
        <div key={nama}>
          <dt>{nama}</dt>
          <dd className="angka">
            {lama === baru ? (
              lama
            ) : (
              <>
                <span className="redup">{lama} →</span> <b>{baru}</b>
              </>
            )}
          </dd>
        </div>
      );
    })}
  </dl>
);
