import { UnstyledButton } from '@mantine/core';
import { IconBuildingCommunity, IconFilePlus, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import type { Sesi } from '../../api/views';
import { usePerintah } from '../frame/perintah';
import { namaBerkas } from '../parts/namaBerkas';
import { teks } from '../text';
import { BerkasTerbaru } from './BerkasTerbaru';
import { mulaiStore, useMulai } from './mulaiStore';
import { PenggunaForm } from './PenggunaForm';
import css from './MulaiScreen.module.css';

/** No file is open. Who works here is asked first (once), then there are three ways on. */
export function MulaiScreen({ sesi }: { readonly sesi: Sesi }) {
  const { baru, buka, contoh } = usePerintah();
  const [ubah, setUbah] = useState(false);
  const menunggu = useMulai((s) => s.menunggu);
  const tersimpan = () => {
    setUbah(false);
    if (menunggu === null) return;
    mulaiStore.setState({ menunggu: null });
    void buka(menunggu);
  };
  const tanya = sesi.pengguna === null || ubah;
  const pilihan = [
    {
      nama: 'Buka contoh',
      arti: 'Kantor rekaan berisi 112 pegawai dan 337 tugas, dalam berkas tersendiri. Aman untuk dicoba.',
      Ikon: IconBuildingCommunity,
      aksi: contoh,
    },
    {
      nama: 'Berkas baru',
      arti: 'Satu berkas untuk satu Perangkat Daerah dan satu tahun anggaran. Lalu impor DPA dan daftar pegawai.',
      Ikon: IconFilePlus,
      aksi: baru,
    },
    {
      nama: 'Buka',
      arti: 'Berkas .bagihabis yang sudah ada. Dapat juga dilepas langsung ke jendela ini.',
      Ikon: IconFolderOpen,
      aksi: async () => void (await buka()),
    },
  ];
  return (
    <main className={css.mulai}>
      <div className={css.lembar}>
        <header className={css.kepala}>
          <h1>{teks.aplikasi}</h1>
          <p>
            Dari DPA sampai surat tugas: seluruh sub kegiatan terbagi habis kepada pegawai, dengan beban yang terlihat.
          </p>
        </header>
        <section className={css.siapa} aria-label="Siapa yang bekerja di sini">
          {tanya ? (
            <>
              <p>
                <strong>Pertama, isi nama dan jabatan Anda.</strong> Keduanya dicatat pada setiap perubahan dan disimpan
                di komputer ini saja.
                {menunggu !== null && ` Setelah itu ${namaBerkas(menunggu)} langsung dibuka.`}
              </p>
              <PenggunaForm awal={sesi.pengguna} onTersimpan={tersimpan} />
            </>
          ) : (
            <p>
              Bekerja sebagai <strong>{sesi.pengguna?.nama}</strong>, {sesi.pengguna?.jabatan}.{' '}
              <UnstyledButton className={css.ubah} onClick={() => setUbah(true)}>
                Ubah
              </UnstyledButton>
            </p>
          )}
        </section>
        <div className={css.pilihan}>
          {pilihan.map(({ nama, arti, Ikon, aksi }) => (
            <UnstyledButton
              key={nama}
              className={css.kartu}
              disabled={sesi.pengguna === null}
              title={sesi.pengguna === null ? 'Isi nama dan jabatan dahulu' : undefined}
              onClick={() => void aksi()}
            >
              <Ikon size={28} stroke={1.4} aria-hidden />
              <strong>{nama}</strong>
              <span>{arti}</span>
            </UnstyledButton>
          ))}
        </div>
        <BerkasTerbaru dapatDibuka={sesi.pengguna !== null} />
        <footer className={css.kaki}>
          {teks.aplikasi} {sesi.versiAplikasi} · bekerja tanpa internet · semua data tinggal di berkas Anda
          {sesi.runtimePengembangan && ' · runtime pengembangan, bukan untuk dipakai kantor'}
        </footer>
      </div>
    </main>
  );
}
