import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Cadangan } from '../../api/views';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { Galat } from '../parts/Galat';
import { Konfirmasi } from '../parts/Konfirmasi';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { waktuPanjang } from '../parts/waktu';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import kotak from '../pengaturan/Pengaturan.module.css';
import { BarisCadangan } from './BarisCadangan';
import css from './Cadangan.module.css';
import { HapusLama } from './HapusLama';
import { jumlahUkuran, kelompokkan, ruangPerJenis } from './kelompok';
import { LaciCadangan } from './LaciCadangan';
import { SEBAB, teks } from './teks';

/** Snapshots of the open document: what each holds, what differs, restore, remove. */
export function DaftarCadangan() {
  const api = useApi();
  const { simpanSalinan } = usePerintah();
  const pakai = useSesi((s) => s.pakai);
  const { jalankan, sedang } = useAction();
  const { data, galat, muatUlang } = useQuery(() => api.listCadangan(), []);
  const [dilihat, setDilihat] = useState<Cadangan | null>(null);
  const [dihapus, setDihapus] = useState<readonly Cadangan[] | null>(null);
  const [lama, setLama] = useState(false);
  const belumDihitung = data?.some(({ isi }) => isi === null) ?? false;
  useEffect(() => {
    if (!belumDihitung) return undefined;
    let masih = true;
    // What cannot be read stays uncounted: asked once for each list.
    api.countCadangan().then(
      () => masih && muatUlang(),
      () => undefined,
    );
    return () => {
      masih = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the list itself has changed
  }, [api, data?.length]);
  const buka = async ({ id }: Cadangan) => {
    const sesi = await jalankan(() => api.openCadangan({ id, path: null }));
    if (!sesi) return;
    layarStore.getState().buka('beranda');
    pakai(sesi);
  };
  const buat = () => jalankan(() => api.takeCadangan(), { berhasil: teks.dibuat, urungkan: false }).then(muatUlang);
  const hapus = async (pilihan: readonly Cadangan[]) => {
    setDihapus(null);
    setLama(false);
    if (pilihan.length === 0) return;
    const ids = pilihan.map(({ id }) => id);
    await jalankan(() => api.removeCadangan({ ids }), { berhasil: teks.dihapus(ids.length), urungkan: false });
    muatUlang();
  };
  const daftar = data ?? [];
  return (
    <section className={kotak.kotak} aria-label={teks.judul}>
      <h2>{teks.judul}</h2>
      <p className={kotak.arti}>{teks.arti}</p>
      <div className={css.kepala}>
        <Button loading={sedang} onClick={() => void buat()}>
          {teks.buat}
        </Button>
        <Button variant="default" onClick={() => void simpanSalinan()}>
          {teks.salinan}
        </Button>
        <Button variant="default" disabled={daftar.length === 0} onClick={() => setLama(true)}>
          {teks.hapusLama}
        </Button>
      </div>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {data?.length === 0 && <p className={kotak.arti}>{teks.kosong}</p>}
      {daftar.length > 0 && (
        <>
          <p className={css.ruang}>
            <strong>{teks.ruang(daftar.length, jumlahUkuran(daftar))}</strong>
            {ruangPerJenis(daftar).map(({ sebab, jumlah, ukuran }) => (
              <span key={sebab}>{teks.ruangJenis(SEBAB[sebab], jumlah, ukuran)}</span>
            ))}
          </p>
          <div className={css.daftar} tabIndex={0} role="group" aria-label={teks.daftar}>
            <table className="tabel">
              <thead>
                <tr>
                  <th scope="col">Waktu</th>
                  <th scope="col">Sebab</th>
                  {['Pegawai', 'Tugas', 'Terbagi', 'Naskah', 'Ukuran'].map((nama) => (
                    <th key={nama} scope="col" className="kanan">
                      {nama}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="tersembunyi">Tindakan</span>
                  </th>
                </tr>
              </thead>
              {kelompokkan(daftar).map(({ jenis, daftar: isi }) => (
                <tbody key={jenis}>
                  <tr className={css.kelompok}>
                    <th scope="rowgroup" colSpan={8}>
                      {teks.kelompok[jenis]}
                    </th>
                  </tr>
                  {isi.map((satu) => (
                    <BarisCadangan
                      key={satu.id}
                      cadangan={satu}
                      sedang={sedang}
                      onLihat={() => setDilihat(satu)}
                      onBuka={() => void buka(satu)}
                      onHapus={() => setDihapus([satu])}
                    />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        </>
      )}
      <LaciCadangan
        cadangan={dilihat}
        onTutup={() => setDilihat(null)}
        onBuka={(satu) => void buka(satu)}
        onPulih={() => {
          setDilihat(null);
          muatUlang();
        }}
      />
      <Konfirmasi
        terbuka={dihapus !== null}
        judul={teks.tanyaHapus}
        aksi={teks.aksiHapus}
        onTutup={() => setDihapus(null)}
        onYa={() => void hapus(dihapus ?? [])}
      >
        {dihapus?.[0] && teks.isiHapus(waktuPanjang(dihapus[0].dibuat))}
      </Konfirmasi>
      {lama && <HapusLama daftar={daftar} onTutup={() => setLama(false)} onYa={(pilihan) => void hapus(pilihan)} />}
    </section>
  );
}
