import { Button } from '@mantine/core';
import { useStore } from 'zustand';
import type { PenggantiView } from '../../api/proyeksiViews';
import { menitKeJam, rasioTeks } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Laci } from '../parts/Laci';
import { useKelasWarna } from '../parts/kelasWarna';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import css from './Proyeksi.module.css';
import type { ProyeksiStore } from './proyeksiStore';
import { teks } from './teks';

const p = teks.pengganti;

function Rasio({ nilai }: { readonly nilai: number | null }) {
  const kelas = useKelasWarna()(nilai);
  return (
    <span className={kelas?.css} title={kelas?.sebutan}>
      {rasioTeks(nilai)}
    </span>
  );
}

function Isi({ data }: { readonly data: PenggantiView }) {
  const { tugas, calon, jumlah, halangan } = data;
  return (
    <div className={`isi-laci ${css.laci}`}>
      <p>
        {[tugas.namaBagian, tugas.hasil].filter(Boolean).join(' · ')}
        <br />
        {tugas.lepas.map(({ nama, tahun }) => p.keluar(nama, tahun)).join('; ')}. {p.tinggal(tugas.tinggal)} {p.beban}:{' '}
        {menitKeJam(tugas.menit)}.
      </p>
      <h3>{p.tabel}</h3>
      {calon.length === 0 ? (
        <p>{p.tidakAda}</p>
      ) : (
        <>
          <div className={css.gulung}>
            <table className="tabel" aria-label={p.tabel}>
              <thead>
                <tr>
                  <th scope="col">{p.kolom.nama}</th>
                  <th scope="col" className="kanan">
                    {p.kolom.kini}
                  </th>
                  <th scope="col" className="kanan">
                    {p.kolom.sesudah}
                  </th>
                  <th scope="col">{p.kolom.sampai}</th>
                </tr>
              </thead>
              <tbody>
                {calon.map((satu) => (
                  <tr key={satu.pegawaiId}>
                    <td>
                      {satu.nama}
                      <div className="redup">
                        {[satu.jabatan, satu.sudahIkut ? p.ikut : satu.jabatanSama ? p.jabatanSama : '']
                          .filter(Boolean)
                          .join(' · ')}
                      </div>
                    </td>
                    <td className="kanan angka">
                      <Rasio nilai={satu.rasio} />
                    </td>
                    <td className="kanan angka">
                      <Rasio nilai={satu.rasioSesudah} />
                    </td>
                    <td>{p.sampai(satu.keluar)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {jumlah > calon.length && <p className="redup">{p.lain(jumlah - calon.length)}</p>}
          <p className="redup">{p.anggapan}</p>
        </>
      )}
      {halangan.length > 0 && (
        <>
          <h3>{p.halangan}</h3>
          <ul>
            {halangan.map(({ sebab, orang }) => (
              <li key={sebab}>{p.sebutHalangan(orang, p.sebab[sebab])}</li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button onClick={() => layarStore.getState().buka('pembagian', { tugasId: tugas.tugasId })}>{p.buka}</Button>
      </div>
    </div>
  );
}

/** Who could go on with a task that loses its holder. */
export function LaciPengganti({ store }: { readonly store: ProyeksiStore }) {
  const api = useApi();
  const { tugasId, bukaTugas } = useStore(store);
  const { data, galat, muatUlang } = useQuery(tugasId === null ? null : () => api.getPengganti({ tugasId }), [tugasId]);
  const ini = data?.tugas.tugasId === tugasId ? data : undefined;
  return (
    <Laci terbuka={tugasId !== null} judul={ini ? ini.tugas.nama : p.judul} lebar={680} onTutup={() => bukaTugas(null)}>
      {() => (
        <>
          {galat && <Galat pesan={galat} onUlang={muatUlang} />}
          {ini && <Isi data={ini} />}
        </>
      )}
    </Laci>
  );
}
