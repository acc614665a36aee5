import type { BarisHilang as Baris } from '../../api/dpaViews';
import { angka, rupiah } from '../../domain/tampil';
import type { PropsBaris } from '../parts/TabelPanjang';
import { teks } from './teks';
import nada from './Nada.module.css';
import css from './BarisTinjau.module.css';

/** Heading over the lines the new document no longer names, with what becomes of them. */
export const KepalaHilang = ({
  jumlah,
  kolom,
  props,
}: {
  readonly jumlah: number;
  readonly kolom: number;
  readonly props: PropsBaris;
}) => (
  <tr {...props} className={css.kepalaHilang}>
    <td colSpan={kolom}>
      <strong>
        {teks.tinjau.hilang} ({angka(jumlah)})
      </strong>{' '}
      <span className="redup">{teks.tinjau.hilangArti}</span>
    </td>
  </tr>
);

const gantungan = ({ jumlahTugas, jumlahPegawai, surat }: Baris): string =>
  [
    jumlahTugas > 0 && `${angka(jumlahTugas)} tugas`,
    jumlahPegawai > 0 && `${angka(jumlahPegawai)} pegawai`,
    surat.length > 0 &&
      `surat ${surat
        .slice(0, 3)
        .map((s) => s.nomor || 'tanpa nomor')
        .join(', ')}${surat.length > 3 ? ` dan ${angka(surat.length - 3)} lagi` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');

export const BarisHilang = ({ baris, props }: { readonly baris: Baris; readonly props: PropsBaris }) => {
  const isi = gantungan(baris);
  return (
    <tr {...props} className={css.hilang} aria-label={baris.nama}>
      <td />
      <td className={nada.dihapus}>dihapus</td>
      <td className={css.kodeMati}>{baris.kode || '–'}</td>
      <td className={css.selNama}>
        <del>{baris.nama}</del>
        <div className={css.samping}>
          {isi === '' ? 'Tidak ada tugas maupun surat padanya.' : `${isi} tetap disimpan, menunggu keputusan Anda.`}
          {baris.namaSubUnit && <span>{baris.namaSubUnit}</span>}
        </div>
      </td>
      <td>{baris.namaBagian || <span className="redup">belum ada</span>}</td>
      <td className="kanan angka">
        <del>{rupiah(baris.pagu)}</del>
      </td>
      <td />
    </tr>
  );
};
