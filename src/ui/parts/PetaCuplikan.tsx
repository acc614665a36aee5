import type { PemetaanLembar, PetaKolom } from '../../api/dpaViews';
import { bidangKolom, jenisBaris, urutanKolom } from './petaIsian';
import css from './PetaKolom.module.css';

interface Props {
  readonly pemetaan: PemetaanLembar;
  readonly peta: PetaKolom;
  onPasang(indeks: number, bidang: string): void;
  /** This row alone becomes the header. */
  onJudul(baris: number): void;
}

const KETERANGAN = { atas: 'di atas judul', judul: 'judul', antara: 'dilewati', data: '' } as const;

/** The head of the sheet with a choice over each column; a row number makes its row the header. */
export function PetaCuplikan({ pemetaan, peta, onPasang, onJudul }: Props) {
  const { kolom, cuplikan, bidang } = pemetaan;
  return (
    <div className={css.gulir} role="region" aria-label="Awal lembar dan isi tiap kolom" tabIndex={0}>
      <table className={css.tabel}>
        <thead>
          <tr>
            <th scope="col" className={css.nomor}>
              <span className="tersembunyi">Baris</span>
            </th>
            {kolom.map((k) => {
              const terpasang = bidangKolom(peta, k.indeks);
              const urutan = urutanKolom(peta, k.indeks);
              return (
                <th key={k.indeks} scope="col" className={terpasang === '' ? undefined : css.terpakai}>
                  <span className={css.huruf}>
                    {k.huruf}
                    {urutan && <span className={css.urutan}> bagian {urutan}</span>}
                  </span>
                  <select
                    aria-label={`Isi kolom ${k.huruf}${k.judul === '' ? '' : `, ${k.judul}`}`}
                    title={k.judul}
                    value={terpasang}
                    onChange={(e) => onPasang(k.indeks, e.currentTarget.value)}
                  >
                    <option value="">tidak dipakai</option>
                    {bidang.map((b) => (
                      <option key={b.kunci} value={b.kunci}>
                        {b.nama}
                        {b.wajib ? ' (wajib)' : ''}
                      </option>
                    ))}
                  </select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {cuplikan.map((isi, baris) => {
            const jenis = jenisBaris(peta, baris);
            return (
              <tr key={baris} className={css[jenis]}>
                <th scope="row" className={css.nomor}>
                  <button
                    type="button"
                    aria-label={`Jadikan baris ${baris + 1} baris judul`}
                    aria-pressed={jenis === 'judul'}
                    title={`Jadikan baris ${baris + 1} baris judul`}
                    onClick={() => onJudul(baris)}
                  >
                    {baris + 1}
                  </button>
                  {jenis !== 'data' && <span className="tersembunyi">, {KETERANGAN[jenis]}</span>}
                </th>
                {kolom.map((k) => (
                  <td
                    key={k.indeks}
                    className={bidangKolom(peta, k.indeks) === '' ? undefined : css.terpakai}
                    title={isi[k.indeks] ?? ''}
                  >
                    <span className={css.sel}>{isi[k.indeks] ?? ''}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
