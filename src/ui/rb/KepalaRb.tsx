import { semuaKomponen } from '../../domain/rb';
import { bobotTeks, jarakTeks, kalimatKepalaRb, kategoriTeks, poin, terjawabTeks } from '../../domain/rbTeks';
import type { LembarTerhitung } from './lembarTerhitung';
import css from './Rb.module.css';
import { teks } from './teks';

/** What the sheet comes to, how far the next category is, and what the number is not. */
export function KepalaRb({ isi }: { readonly isi: LembarTerhitung }) {
  const { hasil, paket } = isi;
  const komponen = semuaKomponen(paket.komponen);
  const belum = komponen.filter(({ dikonfirmasi }) => !dikonfirmasi).length;
  return (
    <div className={css.kepala}>
      <div className={css.indeks} role="status" aria-label={teks.indeks}>
        {hasil.lengkap ? (
          <>
            {poin(hasil.indeks)} <span className={css.kategori}>{kategoriTeks(hasil)}</span>{' '}
            <small>{teks.dari(bobotTeks(hasil.tertinggi))}</small>
          </>
        ) : (
          <>
            <span className={css.kategori}>{terjawabTeks(hasil)}</span>{' '}
            <small>{teks.sementara(poin(hasil.indeks), bobotTeks(hasil.tertinggi))}</small>
          </>
        )}
      </div>
      <p className={css.ket}>
        <strong>{jarakTeks(hasil)}</strong> {kalimatKepalaRb(hasil)}{' '}
        {hasil.dariAplikasi > 0 && teks.dariAplikasi(hasil.dariAplikasi)}
        <br />
        <span className="redup" title={[paket.sumber, paket.catatan].filter(Boolean).join('\n')}>
          {teks.bukanResmi} {belum > 0 && teks.belumDikonfirmasi(belum, komponen.length)}
        </span>
      </p>
    </div>
  );
}
