import { Select } from '@mantine/core';
import { NAMA_BULAN } from '../../domain/tampil';
import { hariIni } from './waktu';

interface Props {
  readonly nilai: number;
  onUbah(bulan: number): void;
  readonly label?: string;
}
const DATA = NAMA_BULAN.map((label, i) => ({ value: String(i + 1), label }));

/** A month of the year of the file. */
export const PilihBulan = ({ nilai, onUbah, label = 'Bulan' }: Props) => (
  <Select
    aria-label={label}
    size="xs"
    w={130}
    allowDeselect={false}
    data={DATA}
    value={String(nilai)}
    onChange={(baru) => baru !== null && onUbah(Number(baru))}
  />
);

/** The last month of the file's year that is over today; January while none is. */
export function bulanLewat(tahun: number, kini: string = hariIni()): number {
  const [tahunKini = 0, bulan = 0] = kini.split('-').map(Number);
  if (tahunKini > tahun) return 12;
  return tahunKini < tahun ? 1 : Math.max(1, bulan - 1);
}
