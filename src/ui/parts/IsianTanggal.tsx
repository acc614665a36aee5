import { DateInput } from '@mantine/dates';
import { tambahHari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import { bacaTanggalKetik } from '../../domain/tanggalKetik';

interface Props {
  readonly label: string;
  /** ISO date, '' = none. */
  readonly nilai: Tanggal;
  onUbah(nilai: Tanggal): void;
  readonly galat?: string | undefined;
  readonly wajib?: boolean;
  readonly min?: Tanggal | undefined;
  /** Today: then `besok`, `jumat`, `3 hari`, `25/5` can be typed, and the nearest days be picked. */
  readonly cepat?: Tanggal | undefined;
}

const hariDekat = (hari: Tanggal) => [
  { value: hari, label: 'Hari ini' },
  { value: tambahHari(hari, 1), label: 'Besok' },
  { value: bacaTanggalKetik('jumat', hari) ?? hari, label: 'Jumat' },
  { value: tambahHari(hari, 7), label: 'Seminggu' },
];

/** A date, typed or picked, as ISO text. Shown as `4 Mei 2026`. */
export const IsianTanggal = ({ label, nilai, onUbah, galat, wajib = false, min, cepat }: Props) => (
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
    {...(cepat === undefined
      ? {}
      : { dateParser: (teks: string) => bacaTanggalKetik(teks, cepat), presets: hariDekat(cepat) })}
    popoverProps={{ withinPortal: true }}
  />
);
