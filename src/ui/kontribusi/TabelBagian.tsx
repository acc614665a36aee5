import type { PetaKontribusiView } from '../../api/kontribusiViews';
import { angka } from '../../domain/tampil';
import { Rasio } from '../parts/Angka';
import { TabelKecil } from '../parts/TabelKecil';
import { teks } from './teks';

/** Load and result of whole units; small ones are joined, so nobody can be told apart. */
export function TabelBagian({ peta }: { readonly peta: PetaKontribusiView }) {
  const { nama, orang, beban, hasil, hadir } = teks.kolomBagian;
  return (
    <section className="kotak">
      <h2>{teks.bagian}</h2>
      {peta.k > 1 && <p className="arti">{teks.gabungan(peta.k)}</p>}
      <TabelKecil judul={teks.bagian} kiri={[nama]} kanan={[orang, beban, hasil, hadir]} tinggi={460}>
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
      </TabelKecil>
    </section>
  );
}
