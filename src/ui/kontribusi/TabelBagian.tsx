import type { PetaKontribusiView } from '../../api/kontribusiViews';
import { angka } from '../../domain/tampil';
import { Rasio } from '../parts/Angka';
import css from './Kontribusi.module.css';
import { teks } from './teks';

/** Load and result of whole units; small ones are joined, so nobody can be told apart. */
export function TabelBagian({ peta }: { readonly peta: PetaKontribusiView }) {
  const { nama, orang, beban, hasil, hadir } = teks.kolomBagian;
  return (
    <section className={css.kotak}>
      <h2>{teks.bagian}</h2>
      {peta.k > 1 && <p className={css.arti}>{teks.gabungan(peta.k)}</p>}
      <div className={css.gulung} role="region" aria-label={teks.bagian} tabIndex={0}>
        <table className="tabel" aria-label={teks.bagian}>
          <thead>
            <tr>
              <th scope="col">{nama}</th>
              <th scope="col" className="kanan">
                {orang}
              </th>
              <th scope="col" className="kanan">
                {beban}
              </th>
              <th scope="col" className="kanan">
                {hasil}
              </th>
              <th scope="col" className="kanan">
                {hadir}
              </th>
            </tr>
          </thead>
          <tbody>
            {peta.bagian.map((satu) => (
              <tr key={satu.nama}>
                <td>{satu.nama}</td>
                <td className="kanan angka">{angka(satu.orang)}</td>
                <td className="kanan">
                  <Rasio nilai={satu.beban} />
                </td>
                <td className="kanan angka">{teks.persen(satu.hasil)}</td>
                <td className="kanan angka">{teks.persen(satu.hadir)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
