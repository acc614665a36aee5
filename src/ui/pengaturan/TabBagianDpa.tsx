import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { AturanBagianView } from '../../api/dpaViews';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Pengaturan.module.css';

interface Unit {
  readonly id: BagianId;
  readonly nama: string;
}

function TambahAturan({ bagian }: { readonly bagian: readonly Unit[] }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [kode, setKode] = useState('');
  const [bagianId, setBagianId] = useState<BagianId | null>(null);
  const simpan = async (event: FormEvent) => {
    event.preventDefault();
    if (bagianId === null) return;
    const hasil = await jalankan(() => api.saveAturanBagian({ kode, bagianId }), {
      berhasil: `Aturan disimpan untuk kode ${kode.trim()}`,
    });
    if (hasil !== undefined) setKode('');
  };
  return (
    <form className={css.baris} onSubmit={(event) => void simpan(event)}>
      <TextInput
        label="Kode kegiatan"
        placeholder="2.13 atau 4.01.01.2.13"
        w={210}
        maxLength={40}
        value={kode}
        onChange={(e) => setKode(e.currentTarget.value)}
      />
      <Select
        label="Bagian pengampu"
        w={280}
        searchable
        nothingFoundMessage="Tidak ada bagian dengan nama itu"
        value={bagianId}
        data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
        onChange={(nilai) => setBagianId(nilai)}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={14} />}
        loading={sedang}
        disabled={kode.trim() === '' || bagianId === null}
      >
        Tambah aturan
      </Button>
    </form>
  );
}

function BarisAturan({ aturan, bagian }: { readonly aturan: AturanBagianView; readonly bagian: readonly Unit[] }) {
  const api = useApi();
  const { jalankan } = useAction();
  const ganti = (bagianId: BagianId) =>
    jalankan(() => api.saveAturanBagian({ kode: aturan.kunci, bagianId }), {
      berhasil: `Aturan ${aturan.sebutan} diubah`,
    });
  const hapus = () =>
    jalankan(() => api.removeAturanBagian({ kunci: aturan.kunci }), { berhasil: `Aturan ${aturan.sebutan} dihapus` });
  return (
    <tr>
      <td className="angka">{aturan.sebutan}</td>
      <td>{aturan.nama}</td>
      <td>
        <Select
          aria-label={`Bagian pengampu ${aturan.sebutan}`}
          size="xs"
          searchable
          allowDeselect={false}
          placeholder={aturan.namaBagian}
          value={aturan.bagianId}
          data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
          onChange={(nilai) => nilai !== null && void ganti(nilai)}
        />
      </td>
      <td className="kanan">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Hapus aturan ${aturan.sebutan}`}
          onClick={() => void hapus()}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** Which bagian owns which kegiatan: learnt at imports, offered at the next document, here corrected. */
export function TabBagianDpa() {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const { data, galat, muatUlang } = useQuery(
    () => api.listAturanBagian(),
    [],
    ['pengaturan', 'bagian', 'sub_kegiatan'],
  );
  return (
    <section className={css.kotak} aria-label="Bagian pengampu kegiatan">
      <h2>Bagian pengampu kegiatan</h2>
      <p className={css.arti}>
        Dipelajari saat DPA diterima dan ditawarkan pada DPA berikutnya untuk sub kegiatan yang belum berbagian. Kode
        yang lebih rinci didahulukan: sub kegiatan, kegiatan, lalu program. Aturan tidak mengubah sub kegiatan yang
        sudah ada.
      </p>
      <TambahAturan bagian={bagian} />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {data?.length === 0 && (
        <p className={css.arti}>
          Belum ada aturan. Pilih “Ingat bagian pengampu” saat menerima DPA, atau tambahkan di sini.
        </p>
      )}
      {data && data.length > 0 && (
        <div className={css.tabel} tabIndex={0} role="group" aria-label="Daftar aturan bagian">
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">Berlaku untuk</th>
                <th scope="col">Nama pada DPA</th>
                <th scope="col">Bagian pengampu</th>
                <th scope="col">
                  <span className="tersembunyi">Tindakan</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((aturan) => (
                <BarisAturan key={aturan.kunci} aturan={aturan} bagian={bagian} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
