import type { LaporanBulananView } from '../../api/laporanViews';
import { desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import css from './Laporan.module.css';
import { teks } from './teks';

const TERBANYAK = 12;
const vol = (volume: number): string => desimalRingkas(volume / 100, 2);

/** Tasks that are late or behind; a click leads to where their realisasi is noted. */
export function PerhatianBulanan({ laporan }: { readonly laporan: LaporanBulananView }) {
  const { perhatian, bulan, arti } = laporan;
  const sisa = perhatian.length - TERBANYAK;
  return (
    <section className={css.panel}>
      <h2>{teks.perhatian}</h2>
      {perhatian.length === 0 ? (
        <p className={css.kabar}>{teks.perhatianKosong}</p>
      ) : (
        <div className={css.gulung} role="region" aria-label={teks.perhatian} tabIndex={0}>
          <table className="tabel">
            <tbody>
              {perhatian.slice(0, TERBANYAK).map((satu) => (
                <tr key={satu.tugasId}>
                  <td>
                    <button
                      type="button"
                      className={css.nama}
                      onClick={() => layarStore.getState().buka('realisasi', { tugasId: satu.tugasId, bulan })}
                    >
                      <span>{satu.nama}</span>
                    </button>
                  </td>
                  <td className={css.tanda}>{arti[satu.keadaan].sebutan}</td>
                  <td className="angka">{satu.tenggat === null ? '' : tanggalPanjang(satu.tenggat)}</td>
                  <td className="kanan angka">
                    {vol(satu.realisasiSampai)} dari {vol(satu.rencanaSampai)} {satu.satuan}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sisa > 0 && <p className={css.kabar}>{teks.lihatSemua(sisa)}</p>}
    </section>
  );
}
