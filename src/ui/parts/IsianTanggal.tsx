import { DateInput } from '@mantine/dates';
import type { Tanggal } from '../../domain/ids';

interface Props {
  readonly label: string;
  /** ISO date, '' = none. */
  readonly nilai: Tanggal;
  onUbah(nilai: Tanggal): void;
  readonly galat?: string | undefined;
  readonly wajib?: boolean;
  readonly min?: Tanggal | undefined;
}

/** A date, typed or picked, as ISO text. Shown as `4 Mei 2026`. */
export const IsianTanggal = ({ label, nilai, onUbah, galat, wajib = false, min }: Props) => (
  <DateInput
    size="xs"
    label={label}
    value={nilai === '' ? null : nilai}
    onChange={(baru) => onUbah(baru === null ? '' : String(baru).slice(0, 10))}
    valueFormat="D MMMM YYYY"
    placeholder="Pilih tanggal"
    clearable={!wajib}
    error={galat}
    {...(min === undefined ? {} : { minDate: min })}
    popoverProps={{ withinPortal: true }}
  />
);
