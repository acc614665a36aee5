import { menitKeJam, rasioTeks, rupiah, rupiahRingkas, angka } from '../../domain/tampil';
import { useKelasWarna } from './kelasWarna';
import css from './Angka.module.css';

/** Short amount with the full one on hover. */
export const Rupiah = ({ nilai, penuh = false }: { readonly nilai: number; readonly penuh?: boolean }) => (
  <span className="angka" title={penuh ? undefined : rupiah(nilai)}>
    {penuh ? rupiah(nilai) : rupiahRingkas(nilai)}
  </span>
);

export const Jam = ({ menit }: { readonly menit: number | null }) =>
  menit === null ? (
    <span className="redup">norma belum diisi</span>
  ) : (
    <span className="angka" title={`${angka(menit)} menit`}>
      {menitKeJam(menit)}
    </span>
  );

export const Bilangan = ({ nilai }: { readonly nilai: number }) => <span className="angka">{angka(nilai)}</span>;

/** Load ratio as a chip in the colour of its class; the word of the class on hover and for screen readers. */
export function Rasio({ nilai }: { readonly nilai: number | null }) {
  const warna = useKelasWarna()(nilai);
  return (
    <span className={`angka ${css.rasio} ${warna?.css ?? ''}`} title={warna?.sebutan}>
      {rasioTeks(nilai)}
      {warna && <span className="tersembunyi"> {warna.sebutan}</span>}
    </span>
  );
}
