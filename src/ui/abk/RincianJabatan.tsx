import { Anchor, Button } from '@mantine/core';
import type { RincianAbk } from '../../api/abkViews';
import type { KunciAbk } from '../../domain/abkJabatan';
import {
  catatanUraian,
  judulVolume,
  kelasTeks,
  orangTeks,
  rumusEj,
  rumusKebutuhan,
  satuanTeks,
  selisihTeks,
} from '../../domain/abkTeks';
import { angka, desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Laci } from '../parts/Laci';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import css from './Abk.module.css';
import { caraDipilih, type KeadaanKebutuhan } from './kebutuhanStore';
import { teks } from './teks';

const r = teks.rincian;

function Form({ rincian }: { readonly rincian: RincianAbk }) {
  const { baris, uraian, dasar, namaUnit } = rincian;
  const norma = dasar.cara === 'norma';
  const beban = (n: number) => (norma ? angka(n) : desimalRingkas(n, 2));
  const { buka } = layarStore.getState();
  return (
    <div className="isi-laci">
      <p className="redup">{r.unit(namaUnit, kelasTeks(baris))}</p>
      {uraian.length === 0 ? (
        <div className={css.kaki}>
          <p>{r.kosong}</p>
          <Button onClick={() => buka('pembagian')}>{r.bagi}</Button>
        </div>
      ) : (
        <div className={css.gulung} role="region" aria-label={r.uraian} tabIndex={0}>
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">{r.no}</th>
                <th scope="col">{r.uraian}</th>
                <th scope="col">{r.satuan}</th>
                <th scope="col" className="kanan">
                  {judulVolume(dasar)}
                </th>
                <th scope="col" className="kanan">
                  {r.norma}
                </th>
                <th scope="col" className="kanan">
                  {r.beban}
                </th>
                <th scope="col" className="kanan">
                  {r.wke}
                </th>
                <th scope="col" className="kanan">
                  {r.kebutuhan}
                </th>
              </tr>
            </thead>
            <tbody>
              {uraian.map((u, i) => (
                <tr key={u.tugasId}>
                  <td className="kanan angka redup">{i + 1}</td>
                  <td>
                    <Anchor
                      component="button"
                      size="sm"
                      ta="left"
                      onClick={() => buka('tugas', { tugasId: u.tugasId })}
                    >
                      {u.nama}
                    </Anchor>
                    <div className="redup">
                      {[catatanUraian(u), u.asalNorma === 'perkiraan' ? r.perkiraan : ''].filter(Boolean).join('; ')}
                    </div>
                  </td>
                  <td>{satuanTeks(u, dasar)}</td>
                  <td className="kanan angka">{desimalRingkas(u.volume, 2)}</td>
                  <td className="kanan angka">{angka(u.norma)}</td>
                  <td className="kanan angka">{beban(u.beban)}</td>
                  <td className="kanan angka redup">{angka(u.wke)}</td>
                  <td className="kanan angka">{orangTeks(u.kebutuhan)}</td>
                </tr>
              ))}
              <tr className={css.jumlah}>
                <td />
                <td colSpan={4}>{r.jumlah}</td>
                <td className="kanan angka">{beban(uraian.reduce((n, u) => n + u.beban, 0))}</td>
                <td />
                <td className="kanan angka">{orangTeks(baris.kebutuhan)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <ul className={css.sumber}>
        <li>
          {teks.kolom.bulat}: {rumusKebutuhan(baris, dasar)}
        </li>
        <li>
          {teks.kolom.selisih}: {angka(baris.pemangku)} pemangku − {angka(baris.bulat)} = {selisihTeks(baris.selisih)}
        </li>
        <li>
          {teks.kolom.ej}: {rumusEj(baris, dasar)}
        </li>
        {baris.tidakAktif > 0 && <li>{teks.tidakAktif(baris.tidakAktif)}</li>}
      </ul>
    </div>
  );
}

interface Props {
  readonly kunci: KunciAbk | null;
  readonly cara: KeadaanKebutuhan['cara'];
  onTutup(): void;
}

/** The form of one jabatan: its uraian tugas as they are printed. */
export function RincianJabatan({ kunci, cara, onTutup }: Props) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(
    kunci === null ? null : () => api.getAbkJabatan({ kunci, ...caraDipilih(cara) }),
    [kunci, cara],
  );
  const ini = data?.baris.kunci === kunci ? data : undefined;
  return (
    <Laci terbuka={kunci !== null} judul={ini ? ini.baris.jabatan : ''} lebar={980} onTutup={onTutup}>
      {() => (
        <>
          {galat && <Galat pesan={galat} onUlang={muatUlang} />}
          {ini && <Form rincian={ini} />}
        </>
      )}
    </Laci>
  );
}
