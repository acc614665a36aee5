import { rupiah } from '../../domain/tampil';
import { tanggaTpp, type PengaturanTpp } from '../../domain/tpp';
import { teks } from './teks';
import css from './Tpp.module.css';

/** The same class at full, half and no work: they do not earn the same. */
export function TanggaTpp({ tpp, dasar }: { readonly tpp: PengaturanTpp; readonly dasar: number }) {
  const { capaian, jumlah, selisih } = teks.tanggaKolom;
  return (
    <section className="kotak">
      <h2>{teks.tangga}</h2>
      <p className="arti">{dasar > 0 ? teks.tanggaArti(rupiah(dasar)) : teks.belumDasar}</p>
      {dasar > 0 && (
        <div className={css.gulung} role="region" aria-label={teks.tangga} tabIndex={0}>
          <table className="tabel" aria-label={teks.tangga}>
            <thead>
              <tr>
                <th scope="col" className="kanan">
                  {capaian}
                </th>
                <th scope="col" aria-hidden />
                <th scope="col" className="kanan">
                  {jumlah}
                </th>
                <th scope="col" className="kanan">
                  {selisih}
                </th>
              </tr>
            </thead>
            <tbody>
              {tanggaTpp(tpp, dasar).map((satu) => (
                <tr key={satu.capaian}>
                  <td className="kanan angka">{teks.persen(satu.capaian)}</td>
                  <td aria-hidden>
                    <span className={css.lintasan}>
                      <span className={css.batang} style={{ width: `${(satu.jumlah / dasar) * 100}%` }} />
                    </span>
                  </td>
                  <td className="kanan angka">{rupiah(satu.jumlah)}</td>
                  <td className="kanan angka">{satu.jumlah === dasar ? '–' : rupiah(satu.jumlah - dasar)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
