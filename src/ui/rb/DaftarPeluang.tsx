import { poin } from '../../domain/rbTeks';
import { TabelPanjang } from '../parts/TabelPanjang';
import type { LembarTerhitung } from './lembarTerhitung';
import css from './Rb.module.css';
import type { RbStore } from './rbStore';
import { teks } from './teks';

const t = teks.peluang;

/** Where points are still to be had, the most first, and how few of them reach the next category. */
export function DaftarPeluang({ store, isi }: { readonly store: RbStore; readonly isi: LembarTerhitung }) {
  const { peluang, berikut } = isi.hasil;
  if (peluang.length === 0) return <p className="arti">{t.kosong}</p>;
  const cukup = peluang.filter((satu) => satu.cukup).length;
  const tercapai = cukup < peluang.length || peluang.reduce((n, p) => n + p.tambah, 0) > (berikut?.kurang ?? 0);
  return (
    <>
      <p className="arti">
        {t.arti} {berikut && tercapai && t.cukup(cukup, berikut.kategori.huruf)}
      </p>
      <div className={css.tabel}>
        <TabelPanjang
          label={t.tabel}
          jumlah={peluang.length}
          kolom={4}
          tinggi={36}
          kunci={(i) => peluang[i]?.butir.id ?? String(i)}
          kepala={
            <tr>
              <th scope="col">{teks.kolom.kode}</th>
              <th scope="col">{t.butir}</th>
              <th scope="col">{t.komponen}</th>
              <th scope="col" className="kanan">
                {t.tambah}
              </th>
            </tr>
          }
          baris={(i, props) => {
            const satu = peluang[i];
            if (!satu) return null;
            const { butir } = satu;
            return (
              <tr key={butir.id} {...props} aria-label={butir.tanya}>
                <td className="satu-baris angka redup">{butir.id}</td>
                <td>
                  <button type="button" className={css.lipat} onClick={() => store.getState().bukaIsian(butir.id)}>
                    {butir.tanya}
                  </button>
                </td>
                <td>{satu.komponen}</td>
                <td className="kanan angka">
                  {satu.cukup && berikut && <span className={css.sumber}>{t.tanda} </span>}+{poin(satu.tambah)}
                </td>
              </tr>
            );
          }}
        />
      </div>
    </>
  );
}
