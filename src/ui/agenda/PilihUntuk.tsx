import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { UntukMinggu } from '../../api/agendaInputs';
import type { BagianId, PegawaiId, TimKerjaId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useAgenda } from './agendaStore';
import { teks } from './teks';

/** What is offered at once; typing finds everybody else. */
const ORANG_TERBANYAK = 200;
const BAGIAN = 'bagian:';
const TIM = 'tim:';
const PEGAWAI = 'pegawai:';

/** Whose lists: everybody of the bagian, a tim kerja of it, one person. */
export function PilihUntuk({ bagianId }: { readonly bagianId: BagianId | null }) {
  const api = useApi();
  const untuk = useAgenda((s) => s.untuk);
  const aturUntuk = useAgenda((s) => s.aturUntuk);
  const { data: unit } = useQuery(() => api.listBagian(), [], ['bagian', 'tim_kerja']);
  const [ketikan, setKetikan] = useState('');
  const seorang = untuk?.jenis === 'pegawai' ? untuk.id : null;
  const { data: dipilih } = useQuery(
    seorang === null ? null : async () => (await api.getPegawai({ id: seorang })).pegawai,
    [seorang],
    ['pegawai', 'penempatan'],
  );
  // The field repeats the name of the chosen one: that is no search.
  const [cari] = useDebouncedValue(ketikan === dipilih?.nama ? '' : ketikan, 150);
  const { data: orang } = useQuery(
    () => api.listPegawai({ bagianId, keadaan: 'semua', cari, namaDahulu: true, offset: 0, limit: ORANG_TERBANYAK }),
    [bagianId, cari],
    ['pegawai', 'penempatan'],
  );
  const bagian = unit?.find(({ id }) => id === bagianId);
  // Another bagian was chosen: its lists, unless the person that is shown is of it.
  useEffect(() => {
    if (bagianId === null || unit === undefined || untuk === null) return;
    if (untuk.jenis === 'pegawai' && dipilih?.id !== untuk.id) return;
    const milik =
      untuk.jenis === 'bagian'
        ? untuk.id === bagianId
        : untuk.jenis === 'tim'
          ? bagian?.timKerja.some(({ id }) => id === untuk.id)
          : dipilih?.bagianId === bagianId;
    if (!milik) aturUntuk({ jenis: 'bagian', id: bagianId });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the choice of a bagian changes whose lists these are
  }, [bagianId, unit, dipilih]);
  const pegawai = (orang?.baris ?? []).filter(({ status }) => status !== 'keluar');
  const semua = dipilih === undefined || pegawai.some(({ id }) => id === dipilih.id) ? pegawai : [dipilih, ...pegawai];
  const data = [
    ...(bagian ? [{ group: 'Bagian', items: [{ value: `${BAGIAN}${bagian.id}`, label: teks.seluruhBagian }] }] : []),
    ...(bagian && bagian.timKerja.length > 0
      ? [
          {
            group: teks.kelompokTim,
            items: bagian.timKerja.map(({ id, nama }) => ({ value: `${TIM}${id}`, label: nama })),
          },
        ]
      : []),
    {
      group: teks.kelompokPegawai,
      items: semua.map(({ id, nama }) => ({ value: `${PEGAWAI}${id}`, label: nama })),
    },
  ];
  return (
    <Select
      aria-label={teks.untuk}
      placeholder={teks.untuk}
      w={195}
      maw="100%"
      searchable
      allowDeselect={false}
      nothingFoundMessage="Tidak ada yang sesuai"
      data={data}
      title={ketikan}
      searchValue={ketikan}
      onSearchChange={setKetikan}
      value={untuk === null ? null : `${untuk.jenis}:${untuk.id}`}
      onChange={(nilai) => aturUntuk(nilai === null ? null : bacaUntuk(nilai))}
    />
  );
}

/** Values are made above. */
function bacaUntuk(nilai: string): UntukMinggu {
  const id = nilai.slice(nilai.indexOf(':') + 1);
  if (nilai.startsWith(TIM)) return { jenis: 'tim', id: id as TimKerjaId };
  if (nilai.startsWith(PEGAWAI)) return { jenis: 'pegawai', id: id as PegawaiId };
  return { jenis: 'bagian', id: id as BagianId };
}
