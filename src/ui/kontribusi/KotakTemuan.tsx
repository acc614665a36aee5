import { SEBUTAN_TEMUAN, TEMUAN_KONTRIBUSI } from '../../domain/kontribusi';
import type { PetaKontribusiView } from '../../api/kontribusiViews';
import { angka } from '../../domain/tampil';
import css from './Kontribusi.module.css';
import { ARTI_TEMUAN, teks } from './teks';

/** The two findings, one in each direction, as numbers only. */
export function KotakTemuan({ peta }: { readonly peta: PetaKontribusiView }) {
  if (peta.selSekantor) return null;
  const lengkap = peta.bulan.every((bulan) => peta.bulanKehadiran.includes(bulan));
  return (
    <div className={`${css.dua} ${css.sama}`}>
      {TEMUAN_KONTRIBUSI.map((temuan) => {
        const jumlah = peta.temuan[temuan];
        const judul = SEBUTAN_TEMUAN[temuan];
        return (
          <section key={temuan} className={`kotak ${css.temuan}`}>
            <span className={`angka ${css.jumlah}`} role="status" aria-label={judul}>
              {!lengkap ? '–' : jumlah === null ? teks.kurangDari(peta.k) : angka(jumlah)}
            </span>
            <h2>{judul}</h2>
            <p className="arti">{lengkap ? ARTI_TEMUAN[temuan] : teks.butuhRekap(peta.bulan, peta.bulanKehadiran)}</p>
          </section>
        );
      })}
    </div>
  );
}
