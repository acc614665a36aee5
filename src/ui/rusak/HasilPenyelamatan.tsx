import { Button } from '@mantine/core';
import type { HasilPerbaiki, LaporanSelamat } from '../../api/perbaikanViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { waktuPanjang } from '../parts/waktu';
import css from './Rusak.module.css';
import { teks } from './teks';

/** What was saved and what was not; the same stands in the text file beside the document. */
export function HasilPenyelamatan({ hasil, onTutup }: { readonly hasil: HasilPerbaiki; onTutup(): void }) {
  const api = useApi();
  const { jalankan } = useAction();
  const { laporan, rusak, berkasLaporan, terpisah } = hasil;
  return (
    <div className={css.isi}>
      {laporan && <Laporan laporan={laporan} />}
      {terpisah && <p>{teks.terpisah}</p>}
      <p className={css.path}>{teks.rusakDi(rusak)}</p>
      <div className={css.kaki}>
        {berkasLaporan && (
          <Button variant="default" onClick={() => void jalankan(() => api.openKeluaran({ path: berkasLaporan }))}>
            {teks.laporan}
          </Button>
        )}
        <Button data-autofocus onClick={onTutup}>
          {teks.tutup}
        </Button>
      </div>
    </div>
  );
}

function Laporan({ laporan }: { readonly laporan: LaporanSelamat }) {
  const { perubahan, tabel } = laporan;
  const hilang = tabel.filter((satu) => satu.hilang > 0);
  return (
    <>
      <p role="status">
        {laporan.lengkap ? teks.lengkap : teks.ringkas(perubahan.utuh, perubahan.dariCadangan, perubahan.hilang)}
      </p>
      {laporan.barisDariTabel > 0 && <p>{teks.dariTabel(laporan.barisDariTabel)}</p>}
      {hilang.length > 0 && (
        <table className="tabel" aria-label={teks.tabel}>
          <thead>
            <tr>
              {teks.kolom.map((nama, at) => (
                <th key={nama} scope="col" className={at > 0 ? 'kanan' : undefined}>
                  {nama}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hilang.map((satu) => (
              <tr key={satu.tabel}>
                <th scope="row">{satu.sebutan}</th>
                {[satu.dikenal, satu.selamat, satu.hilang].map((n, at) => (
                  <td key={at} className="kanan angka">
                    {angka(n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Daftar
        judul={teks.hilang(perubahan.hilang)}
        isi={perubahan.contohHilang.map(({ waktu, aktor, label }) => `${waktuPanjang(waktu)}, ${aktor}: ${label}`)}
      />
      <Daftar judul={teks.lama(laporan.jumlahMungkinLama)} isi={laporan.mungkinLama} />
      <Daftar judul={teks.berbeda(laporan.jumlahBerbeda)} isi={laporan.berbeda} />
      {laporan.menggantung > 0 && <p>{teks.menggantung(laporan.menggantung)}</p>}
    </>
  );
}

const Daftar = ({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) =>
  isi.length > 0 && (
    <div>
      <strong>{judul}</strong>
      <ul className={css.daftar} tabIndex={0} aria-label={judul}>
        {isi.map((satu, at) => (
          <li key={at}>{satu}</li>
        ))}
      </ul>
    </div>
  );
