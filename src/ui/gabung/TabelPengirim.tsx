import type { PengirimGabung } from '../../api/gabungViews';
import { angka } from '../../domain/tampil';
import css from './DialogGabung.module.css';
import { teks } from './teks';

/** Who wrote what arrives: one line per person and computer. */
export const TabelPengirim = ({ pengirim }: { readonly pengirim: readonly PengirimGabung[] }) => (
  <div className={css.pengirim} tabIndex={0} role="group" aria-label={teks.pengirim}>
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{teks.pengirim}</th>
          <th scope="col">Komputer</th>
          <th scope="col" className="kanan">
            Perubahan
          </th>
          <th scope="col">Kapan</th>
        </tr>
      </thead>
      <tbody>
        {pengirim.map(({ aktor, pc, jumlah, pertama, terakhir }) => (
          <tr key={`${aktor}\n${pc}`}>
            <td>{aktor}</td>
            <td>{pc}</td>
            <td className="kanan angka">{angka(jumlah)}</td>
            <td>{teks.rentang(pertama, terakhir)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
