import { Button } from '@mantine/core';
import type { HasilDalam } from '../../domain/perbaikan';
import css from './Cadangan.module.css';
import { teksSehat } from './teks';

interface Props {
  readonly hasil: HasilDalam;
  readonly sibuk: boolean;
  onBangun(): void;
}

/** Findings in words. Differences between a table and its history can be mended in one step. */
export function TemuanKesehatan({ hasil, sibuk, onBangun }: Props) {
  const { basisData, beda, jumlahBeda } = hasil;
  return (
    <>
      {basisData.length > 0 && (
        <>
          <p className={css.awas}>{teksSehat.basisData}</p>
          <ul className={css.basisData}>
            {basisData.slice(0, 10).map((kata) => (
              <li key={kata}>{kata}</li>
            ))}
          </ul>
        </>
      )}
      {jumlahBeda > 0 && (
        <>
          <h3>{teksSehat.beda(jumlahBeda)}</h3>
          <div
            className={`${css.daftar} ${css.temuan}`}
            tabIndex={0}
            role="group"
            aria-label={teksSehat.temuan(jumlahBeda)}
          >
            <table className="tabel">
              <thead>
                <tr>
                  {teksSehat.kolom.map((nama) => (
                    <th key={nama} scope="col">
                      {nama}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {beda.map(({ tabel, id, sebutan, nama, kolom, isiTabel, isiRiwayat }) => (
                  <tr key={`${tabel}/${id}/${kolom}`}>
                    <th scope="row">
                      <span className="redup">{sebutan}</span> {nama}
                    </th>
                    <td>{kolom}</td>
                    <td>{isiTabel}</td>
                    <td>{isiRiwayat}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={css.catatan}>{teksSehat.artiBangun}</p>
          <div className={css.kepala}>
            <Button disabled={sibuk || basisData.length > 0} onClick={onBangun}>
              {teksSehat.bangun}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
