import type { BarisBeda } from '../../../domain/bedaSurat';
import { teksRegister as r } from '../teksRegister';
import css from './Register.module.css';

/** What an issued letter says beside what it would say now. */
export function TabelBeda({ baris }: { readonly baris: readonly BarisBeda[] }) {
  if (baris.length === 0) return <p>{r.tanpaBeda}</p>;
  return (
    <div className={css.gulir} tabIndex={0} role="group" aria-label={r.beda}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{r.bedaKolom.bagian}</th>
            <th scope="col">{r.bedaKolom.lama}</th>
            <th scope="col">{r.bedaKolom.baru}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map(({ bagian, lama, baru }, i) => (
            <tr key={i}>
              <td>
                <strong>{bagian}</strong>
              </td>
              <td>{lama || <em className="redup">{r.tidakAda}</em>}</td>
              <td>{baru || <em className="redup">{r.tidakAda}</em>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
