import { Button } from '@mantine/core';
import type { Cadangan } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { waktuPanjang } from '../parts/waktu';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Pengaturan.module.css';

const SEBAB: Readonly<Record<Cadangan['sebab'], string>> = {
  berkala: 'Berkala',
  migrasi: 'Sebelum berkas diperbarui ke versi baru',
  impor: 'Sebelum impor',
  pulih: 'Saat memulihkan',
  gabung: 'Sebelum penggabungan',
};

/** Snapshots the app made by itself; one opens as a document of its own, beside the present one. */
export function TabCadangan() {
  const api = useApi();
  const { simpanSalinan } = usePerintah();
  const pakai = useSesi((s) => s.pakai);
  const { jalankan, sedang } = useAction();
  const { data, galat, muatUlang } = useQuery(() => api.listCadangan(), []);
  const buka = async (id: string) => {
    const sesi = await jalankan(() => api.openCadangan({ id, path: null }));
    if (!sesi) return;
    layarStore.getState().buka('beranda');
    pakai(sesi);
  };
  return (
    <section className={css.kotak} aria-label="Cadangan">
      <h2>Cadangan</h2>
      <p className={css.arti}>
        Dibuat sendiri secara berkala, sebelum setiap impor, dan sebelum berkas diperbarui. Membuka cadangan tidak
        menimpa berkas yang sekarang: Anda memilih nama berkas baru untuknya.
      </p>
      <div className={css.baris}>
        <Button variant="default" onClick={() => void simpanSalinan()}>
          Simpan salinan sekarang…
        </Button>
      </div>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {data?.length === 0 && <p className={css.arti}>Belum ada cadangan untuk berkas ini.</p>}
      {data && data.length > 0 && (
        <div className={css.tabel} tabIndex={0} role="group" aria-label="Daftar cadangan">
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">Waktu</th>
                <th scope="col">Sebab</th>
                <th scope="col" className="kanan">
                  Ukuran
                </th>
                <th scope="col">
                  <span className="tersembunyi">Tindakan</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((c) => (
                <tr key={c.id}>
                  <td className="angka">{waktuPanjang(c.dibuat)}</td>
                  <td>{SEBAB[c.sebab]}</td>
                  <td className="kanan angka">{angka(Math.ceil(c.ukuran / 1024))} KB</td>
                  <td className="kanan">
                    <Button size="compact-xs" variant="default" disabled={sedang} onClick={() => void buka(c.id)}>
                      Buka sebagai berkas lain…
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
