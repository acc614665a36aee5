import { SUMBER_ALPA, TINGKAT_ALPA, tingkatAlpa } from '../../domain/disiplin';
import { teks } from './teks';
import css from './Tpp.module.css';

/** What the regulation says of absence without a reason: to be read, never applied here. */
export function TabelAlpa({ hari }: { readonly hari: number }) {
  const kini = tingkatAlpa(hari);
  return (
    <section className="kotak">
      <h2>{teks.pp94}</h2>
      <p className="arti">{teks.pp94Arti}</p>
      <table className="tabel" aria-label={teks.pp94}>
        <tbody>
          {TINGKAT_ALPA.map((satu) => (
            <tr key={satu.dari} className={satu === kini ? css.kini : undefined}>
              <td className="angka">{teks.pp94Hari(satu.dari, satu.sampai)}</td>
              <td>
                {satu.uraian}
                {satu === kini && <span className="redup"> · {teks.pp94Kini(hari)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="arti">Sumber: {SUMBER_ALPA}.</p>
    </section>
  );
}
