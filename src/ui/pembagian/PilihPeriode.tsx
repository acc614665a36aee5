import { Select } from '@mantine/core';
import { NAMA_BULAN } from '../../domain/tampil';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { teksPapan } from './teks';

const SETAHUN = '0';
const DATA = [
  { value: SETAHUN, label: teksPapan.setahun },
  ...NAMA_BULAN.map((nama, i) => ({ value: String(i + 1), label: nama })),
];

/** The period whose capacity and load the rows show. */
export function PilihPeriode() {
  const store = usePembagianStore();
  const bulan = usePembagian((s) => s.bulan);
  const bagianId = usePembagian((s) => s.bagianId);
  return (
    <Select
      w={124}
      aria-label={teksPapan.periode}
      data={DATA}
      value={String(bulan ?? 0)}
      allowDeselect={false}
      maxDropdownHeight={420}
      onChange={(nilai) => void store.getState().lihat(bagianId, nilai === SETAHUN ? null : Number(nilai))}
    />
  );
}
