import { Anchor } from '@mantine/core';
import type { AngkaUsulan as Angka } from '../../api/usulanViews';
import { angka, rasioTeks } from '../../domain/tampil';
import type { KelompokSisa } from './sisa';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';

interface Baris {
  readonly nama: string;
  /** Under which heading of "Yang tersisa" those of the number stand. */
  readonly sisa?: KelompokSisa;
  isi(a: Angka): string;
  baik(a: Angka): boolean;
  memburuk?(sebelum: Angka, sesudah: Angka): boolean;
}
const hitungan = (nama: string, jumlah: (a: Angka) => number, sisa?: KelompokSisa): Baris => ({
  nama,
  ...(sisa && { sisa }),
  isi: (a) => angka(jumlah(a)),
  baik: (a) => jumlah(a) === 0,
  memburuk: (sebelum, sesudah) => jumlah(sesudah) > jumlah(sebelum),
});
const BARIS: readonly Baris[] = [
  hitungan(teksUsulan.tugasBelum, (a) => a.tugasBelum, 'tugas'),
  hitungan(teksUsulan.jamBelum, (a) => a.menitBelum / 60),
  hitungan(teksUsulan.tanpaTugas, (a) => a.tanpaTugas, 'pegawai'),
  hitungan(teksUsulan.rendah, (a) => a.rendah, 'pegawai'),
  hitungan(teksUsulan.melebihi, (a) => a.melebihi, 'pegawai'),
  hitungan(teksUsulan.bulanMelebihi, (a) => a.bulanMelebihi, 'bulan'),
  {
    nama: teksUsulan.rentang,
    isi: (a) => `${rasioTeks(a.rasioTerendah)}–${rasioTeks(a.rasioTertinggi)}`,
    baik: () => false,
  },
  { nama: teksUsulan.rataRata, isi: (a) => rasioTeks(a.rasioRataRata), baik: () => false },
];

interface Props {
  readonly sebelum: Angka;
  readonly sesudah: Angka;
  onSisa(kelompok: KelompokSisa): void;
}

/** What the proposal is worth: the same numbers now and after. What remains of a number leads to who that is. */
export const AngkaUsulan = ({ sebelum, sesudah, onSisa }: Props) => (
  <dl className={gaya.angka} aria-label={teksUsulan.angka}>
    {BARIS.map(({ nama, sisa, isi, baik, memburuk }) => {
      const [lama, baru] = [isi(sebelum), isi(sesudah)];
      const nilai = <b>{baru}</b>;
      return (
        <div
          key={nama}
          data-baik={baik(sesudah) || undefined}
          data-memburuk={memburuk?.(sebelum, sesudah) || undefined}
        >
          <dt title={nama}>{nama}</dt>
          <dd className="angka">
            {lama !== baru && <span className={gaya.lama}>{lama} →</span>}{' '}
            {sisa && !baik(sesudah) ? (
              <Anchor
                component="button"
                type="button"
                aria-label={teksUsulan.lihatSisa(nama, baru)}
                onClick={() => onSisa(sisa)}
              >
                {nilai}
              </Anchor>
            ) : (
              nilai
            )}
          </dd>
        </div>
      );
    })}
  </dl>
);
