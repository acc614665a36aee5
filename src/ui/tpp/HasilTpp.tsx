import { SEBUTAN_KEJADIAN } from '../../domain/disiplin';
import { rupiah } from '../../domain/tampil';
import type { HasilTpp as Hasil } from '../../domain/tpp';
import { TabelKecil } from '../parts/TabelKecil';
import { teks } from './teks';
import css from './Tpp.module.css';

interface Props {
  readonly hasil: Hasil;
  readonly capaian: number;
  /** Percent of the productivity part. */
  readonly produktivitas: number;
  readonly hukuman: number;
}

/** The calculation line by line, so that it can be followed by hand. */
export function HasilTpp({ hasil, capaian, produktivitas, hukuman }: Props) {
  const { uraian, hitungan, jumlah } = teks.kolom;
  return (
    <section className="kotak">
      <h2>
        <span className={css.cap}>{teks.simulasi}</span>
        {teks.hasil}
      </h2>
      <TabelKecil judul={teks.hasil} kiri={[uraian, hitungan]} kanan={[jumlah]} gaya={css.lurus}>
        <tr>
          <th scope="row">{teks.produktivitas}</th>
          <td>
            {teks.hitungProduktivitas(
              teks.persen(produktivitas * 100),
              rupiah(hasil.penuh.produktivitas),
              teks.persen(Math.min(capaian, 10_000)),
            )}
          </td>
          <td className="kanan angka">{rupiah(hasil.produktivitas)}</td>
        </tr>
        <tr>
          <th scope="row">{teks.disiplin}</th>
          <td>
            {teks.hitungDisiplin(
              teks.persen((100 - produktivitas) * 100),
              rupiah(hasil.penuh.disiplin),
              teks.persen(hasil.potongan),
            )}
            {hasil.rincian.map(({ kejadian, jumlah: kali, potongan }) => (
              <div key={kejadian} className="redup">
                {SEBUTAN_KEJADIAN[kejadian]}: {teks.rincian(kali, teks.persen(potongan / kali))}
              </div>
            ))}
          </td>
          <td className="kanan angka">{rupiah(hasil.disiplin)}</td>
        </tr>
        {hasil.hukuman > 0 && (
          <tr>
            <th scope="row">{teks.potonganHukuman}</th>
            <td>{teks.persen(hukuman * 100)}</td>
            <td className="kanan angka">{rupiah(-hasil.hukuman)}</td>
          </tr>
        )}
        <tr className={css.jumlah}>
          <th scope="row">{teks.jumlah}</th>
          <td>{hasil.dasar > 0 ? teks.persen(Math.round((hasil.jumlah / hasil.dasar) * 10_000)) : ''}</td>
          <td className="kanan angka" role="status" aria-label={teks.jumlah}>
            {rupiah(hasil.jumlah)}
          </td>
        </tr>
      </TabelKecil>
    </section>
  );
}
