import type { PetaKontribusiView } from '../../api/kontribusiViews';
import { KELAS_KONTRIBUSI, TINGKAT_HASIL } from '../../domain/kontribusi';
import { angka } from '../../domain/tampil';
import css from './Kontribusi.module.css';
import type { SelKontribusi } from './kontribusiStore';
import { SEBUTAN_HASIL, SEBUTAN_KELAS, teks } from './teks';

interface Props {
  readonly peta: PetaKontribusiView;
  readonly dipilih: SelKontribusi | null;
  /** Only while names are shown: a cell then leads to its people. */
  readonly onSel: ((sel: SelKontribusi) => void) | null;
}

/** Load by result: how many people stand where. */
export function MatriksKontribusi({ peta, dipilih, onSel }: Props) {
  if (peta.selSekantor) return <p className={css.kutip}>{teks.selSekantor}</p>;
  const isi = new Map(peta.sel.map((satu) => [`${satu.kelas}.${satu.tingkat}`, satu.jumlah]));
  return (
    <section className="kotak">
      <h2>{teks.matriks}</h2>
      <p className="arti">{teks.matriksArti}</p>
      <div className={css.gulung} role="region" aria-label={teks.matriks} tabIndex={0}>
        <table className={`tabel ${css.matriks}`} aria-label={teks.matriks}>
          <thead>
            <tr>
              <th scope="col">{teks.hasil}</th>
              {KELAS_KONTRIBUSI.map((kelas) => (
                <th key={kelas} scope="col">
                  <span className={`${css.kelas} ${kelas === 'kosong' ? 'cuti' : `ej ej-${kelas.toLowerCase()}`}`}>
                    {SEBUTAN_KELAS(kelas)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TINGKAT_HASIL.map((tingkat) => (
              <tr key={tingkat}>
                <th scope="row">{SEBUTAN_HASIL[tingkat]}</th>
                {KELAS_KONTRIBUSI.map((kelas) => {
                  const jumlah = isi.get(`${kelas}.${tingkat}`) ?? null;
                  const nama = `${teks.sel(SEBUTAN_KELAS(kelas), SEBUTAN_HASIL[tingkat])}: `;
                  const lisan = jumlah === null ? teks.samarLisan : teks.orang(jumlah);
                  const angkanya = jumlah === null ? teks.samar : jumlah === 0 ? '·' : angka(jumlah);
                  return (
                    <td key={kelas}>
                      {onSel && jumlah !== 0 ? (
                        <button
                          type="button"
                          className={`angka ${css.sel}`}
                          aria-label={nama + lisan}
                          aria-pressed={dipilih?.kelas === kelas && dipilih.tingkat === tingkat}
                          onClick={() => onSel({ kelas, tingkat })}
                        >
                          {angkanya}
                        </button>
                      ) : (
                        <span className={`angka ${css.sel} ${jumlah === 0 ? 'redup' : ''}`}>
                          <span className="tersembunyi">{lisan}</span>
                          <span aria-hidden>{angkanya}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {peta.sel.some(({ jumlah }) => jumlah === null) && <p className="arti">{teks.samarArti}</p>}
    </section>
  );
}
