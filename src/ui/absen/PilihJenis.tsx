import { Select } from '@mantine/core';
import { JENIS_KETIDAKHADIRAN, SEBUTAN_KETIDAKHADIRAN, type JenisKetidakhadiran } from '../../domain/pegawai';

interface Props {
  readonly label: string;
  readonly nilai: JenisKetidakhadiran;
  onUbah(nilai: JenisKetidakhadiran): void;
}

/** One kind of absence, never none. */
export function PilihJenis({ label, nilai, onUbah }: Props) {
  return (
    <Select
      size="xs"
      label={label}
      allowDeselect={false}
      data={JENIS_KETIDAKHADIRAN.map((value) => ({ value, label: SEBUTAN_KETIDAKHADIRAN[value] }))}
      value={nilai}
      onChange={(baru) => onUbah(baru ?? 'cuti_tahunan')}
    />
  );
}
