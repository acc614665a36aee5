import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Kalender } from '../../api/views';
import { hariDari, hariPekan } from '../../domain/hari';
import { JENIS_LIBUR, SEBUTAN_LIBUR, type JenisLibur } from '../../domain/kalender';
import { NAMA_HARI, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import css from './Pengaturan.module.css';

function TambahLibur({ tahun }: { readonly tahun: number }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [tanggal, setTanggal] = useState('');
  const [jenis, setJenis] = useState<JenisLibur>('libur_nasional');
  const [keterangan, setKeterangan] = useState('');
  const [sumber, setSumber] = useState('');
  const luar = tanggal !== '' && !tanggal.startsWith(`${tahun}-`);
  const simpan = async (event: FormEvent) => {
    event.preventDefault();
    const hasil = await jalankan(() => api.saveHariLibur({ id: null, tanggal, jenis, keterangan, sumber }), {
      berhasil: `Hari libur ditambahkan: ${tanggalPanjang(tanggal)}`,
    });
    if (hasil === undefined) return;
    setTanggal('');
    setKeterangan('');
  };
  return (
    <form className={css.baris} onSubmit={(event) => void simpan(event)}>
      <IsianTanggal
        label="Tanggal"
        nilai={tanggal}
        onUbah={setTanggal}
        galat={luar ? `Di luar tahun ${tahun}` : undefined}
      />
      <Select
        label="Jenis"
        w={150}
        allowDeselect={false}
        value={jenis}
        data={JENIS_LIBUR.map((nilai) => ({ value: nilai, label: SEBUTAN_LIBUR[nilai] }))}
        onChange={(nilai) => setJenis(nilai as JenisLibur)}
      />
      <TextInput
        label="Keterangan"
        w={240}
        maxLength={200}
        value={keterangan}
        onChange={(e) => setKeterangan(e.currentTarget.value)}
      />
      <TextInput
        label="Dasar"
        w={240}
        maxLength={300}
        value={sumber}
        onChange={(e) => setSumber(e.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={14} />}
        loading={sedang}
        disabled={tanggal === '' || luar || keterangan.trim() === ''}
      >
        Tambah hari libur
      </Button>
    </form>
  );
}

/** The days off of the year, each with the decree it comes from. */
export function TabelLibur({ kalender }: { readonly kalender: Kalender }) {
  const api = useApi();
  const { jalankan } = useAction();
  const hapus = (id: string, tanggal: string) =>
    jalankan(() => api.removeHariLibur({ id }), { berhasil: `Hari libur dihapus: ${tanggalPanjang(tanggal)}` });
  return (
    <section className={`${css.kotak} ${css.lebar}`} aria-label="Hari libur">
      <h2>Hari libur {kalender.tahun}</h2>
      <TambahLibur tahun={kalender.tahun} />
      <div className={css.tabel} tabIndex={0} role="group" aria-label="Daftar hari libur">
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Tanggal</th>
              <th scope="col">Hari</th>
              <th scope="col">Jenis</th>
              <th scope="col">Keterangan</th>
              <th scope="col">Dasar</th>
              <th scope="col">
                <span className="tersembunyi">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kalender.libur.map((libur) => (
              <tr key={libur.id || libur.tanggal}>
                <td className="angka">{tanggalPanjang(libur.tanggal)}</td>
                <td>{NAMA_HARI[hariPekan(hariDari(libur.tanggal)) - 1]}</td>
                <td>{SEBUTAN_LIBUR[libur.jenis]}</td>
                <td>{libur.keterangan}</td>
                <td className="redup">{libur.sumber}</td>
                <td className="kanan">
                  {libur.id !== '' && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Hapus ${libur.keterangan} ${tanggalPanjang(libur.tanggal)}`}
                      onClick={() => void hapus(libur.id, libur.tanggal)}
                    >
                      <IconTrash size={15} />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
