import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { BarisBagian } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { DaftarTim } from './DaftarTim';
import { IsianTeks } from './Isian';
import css from './Pengaturan.module.css';

function Baris({ bagian }: { readonly bagian: BarisBagian }) {
  const api = useApi();
  const { jalankan } = useAction();
  const ubah = async (isian: { nama?: string; kodeSubUnit?: string }) =>
    (await jalankan(() =>
      api.saveBagian({ id: bagian.id, nama: bagian.nama, kodeSubUnit: bagian.kodeSubUnit, ...isian }),
    )) !== undefined;
  const hapus = () =>
    jalankan(() => api.removeBagian({ id: bagian.id }), { berhasil: `Bagian dihapus: ${bagian.nama}` });
  return (
    <tr>
      <td>
        <IsianTeks
          label={`Nama ${bagian.nama}`}
          tanpaLabel
          petunjuk="Nama bagian"
          nilai={bagian.nama}
          maks={200}
          wajib
          onSimpan={(nama) => ubah({ nama })}
        />
      </td>
      <td>
        <IsianTeks
          label={`Kode sub unit ${bagian.nama}`}
          tanpaLabel
          petunjuk="Kode sub unit"
          nilai={bagian.kodeSubUnit}
          maks={40}
          onSimpan={(kodeSubUnit) => ubah({ kodeSubUnit })}
        />
      </td>
      <td>
        <DaftarTim bagian={bagian} />
      </td>
      <td className="kanan angka">{angka(bagian.pegawai)}</td>
      <td className="kanan angka">{angka(bagian.subKegiatan)}</td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Hapus ${bagian.nama}`}
          title="Hapus bagian yang tidak dipakai"
          onClick={() => void hapus()}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** Bagian and their tim kerja, in the office's order. Imports add what they find; here they are named and tidied. */
export function DaftarBagian() {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { data = [] } = useQuery(() => api.listBagian(), []);
  const [nama, setNama] = useState('');
  const tambah = async (event: FormEvent) => {
    event.preventDefault();
    const id = await jalankan(() => api.saveBagian({ id: null, nama, kodeSubUnit: '' }), {
      berhasil: `Bagian ditambahkan: ${nama.trim()}`,
    });
    if (id !== undefined) setNama('');
  };
  return (
    <section className={`${css.kotak} ${css.lebar}`} aria-label="Bagian dan tim kerja">
      <h2>Bagian dan tim kerja</h2>
      {data.length === 0 ? (
        <p className={css.arti}>Belum ada bagian. Impor DPA dan impor pegawai menambahkannya sendiri.</p>
      ) : (
        <div className={css.tabel} tabIndex={0} role="group" aria-label="Daftar bagian">
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">Bagian</th>
                <th scope="col">Kode sub unit</th>
                <th scope="col">Tim kerja</th>
                <th scope="col" className="kanan">
                  Pegawai
                </th>
                <th scope="col" className="kanan">
                  Sub kegiatan
                </th>
                <th scope="col">
                  <span className="tersembunyi">Tindakan</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((bagian) => (
                <Baris key={bagian.id} bagian={bagian} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form className={css.baris} onSubmit={(event) => void tambah(event)}>
        <TextInput
          aria-label="Nama bagian baru"
          placeholder="Nama bagian baru"
          maxLength={200}
          w={300}
          value={nama}
          onChange={(e) => setNama(e.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={nama.trim() === ''}
          loading={sedang}
        >
          Tambah bagian
        </Button>
      </form>
    </section>
  );
}
