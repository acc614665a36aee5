import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { BarisBagian } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Pengaturan.module.css';

/** Units whose working week is not that of the office (pelayanan langsung, jaga). */
export function MingguBagian({ hariKerja }: { readonly hariKerja: 5 | 6 }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const [id, setId] = useState<BagianId | null>(null);
  const [minggu, setMinggu] = useState<5 | 6>(hariKerja === 5 ? 6 : 5);
  const simpan = (unit: BarisBagian, baru: 5 | 6 | null) =>
    jalankan(() => api.saveBagian({ id: unit.id, nama: unit.nama, kodeSubUnit: unit.kodeSubUnit, hariKerja: baru }), {
      berhasil: baru === null ? `${unit.nama} mengikuti kantor` : `${unit.nama}: ${baru} hari kerja`,
    });
  const tambah = async (event: FormEvent) => {
    event.preventDefault();
    const unit = bagian.find((satu) => satu.id === id);
    if (unit && (await simpan(unit, minggu)) !== undefined) setId(null);
  };
  const sendiri = bagian.filter((unit) => unit.hariKerja !== undefined);
  return (
    <section className={css.kotak} aria-label="Hari kerja bagian">
      <h2>Hari kerja bagian</h2>
      <p className={css.arti}>
        Jam seminggu sama untuk semua; bagian berikut membaginya atas jumlah hari lain. Bagian yang tidak disebut
        mengikuti kantor ({hariKerja} hari).
      </p>
      {sendiri.length > 0 && (
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Bagian</th>
              <th scope="col">Hari kerja</th>
              <th scope="col">
                <span className="tersembunyi">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sendiri.map((unit) => (
              <tr key={unit.id}>
                <td>{unit.nama}</td>
                <td>
                  <SegmentedControl
                    aria-label={`Hari kerja ${unit.nama}`}
                    value={String(unit.hariKerja)}
                    data={['5', '6']}
                    onChange={(nilai) => void simpan(unit, nilai === '6' ? 6 : 5)}
                  />
                </td>
                <td className="kanan">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`${unit.nama} mengikuti kantor lagi`}
                    onClick={() => void simpan(unit, null)}
                  >
                    <IconTrash size={15} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form className={css.baris} onSubmit={(event) => void tambah(event)}>
        <Select
          label="Bagian"
          w={260}
          searchable
          nothingFoundMessage="Tidak ada bagian dengan nama itu"
          value={id}
          data={bagian
            .filter((unit) => unit.hariKerja === undefined)
            .map((unit) => ({ value: unit.id, label: unit.nama }))}
          onChange={(nilai) => setId(nilai)}
        />
        <SegmentedControl
          aria-label="Hari kerja bagian baru"
          value={String(minggu)}
          data={[
            { value: '5', label: '5 hari' },
            { value: '6', label: '6 hari' },
          ]}
          onChange={(nilai) => setMinggu(nilai === '6' ? 6 : 5)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          loading={sedang}
          disabled={id === null}
        >
          Tambah bagian
        </Button>
      </form>
    </section>
  );
}
