import type { LaporanBulananView } from '../../api/laporanViews';
import { desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import css from './Laporan.module.css';
import { teks } from './teks';

const TERBANYAK = 9;
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
        <ul className={css.perhatian}>
          {perhatian.slice(0, TERBANYAK).map((satu) => (
            <li key={satu.tugasId}>
              <button
                type="button"
                className={css.nama}
                onClick={() => layarStore.getState().buka('realisasi', { tugasId: satu.tugasId, bulan })}
              >
                <span>{satu.nama}</span>
                <small>
                  <b className={css.tanda}>{arti[satu.keadaan].sebutan}</b>
                  {satu.batas === null ? '' : `, batas waktu ${tanggalPanjang(satu.batas)}`}:{' '}
                  {vol(satu.realisasiSampai)} dari {vol(satu.rencanaSampai)} {satu.satuan}
                  {satu.belumDibagi > 0 && `, ${vol(satu.belumDibagi)} belum dibagi`}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {sisa > 0 && <p className={css.kabar}>{teks.lihatSemua(sisa)}</p>}
    </section>
  );
}
