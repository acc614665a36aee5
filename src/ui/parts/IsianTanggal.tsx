import { DateInput } from '@mantine/dates';
import { useRef, useState } from 'react';
import { tambahHari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import { bacaTanggalKetik } from '../../domain/tanggalKetik';
import { tanggalTerketik } from './ketikTanggal';
import { hariIni } from './waktu';

interface Props {
  readonly label: string;
  /** ISO date, '' = none. */
  readonly nilai: Tanggal;
  onUbah(nilai: Tanggal): void;
  readonly galat?: string | undefined;
  readonly wajib?: boolean;
  readonly min?: Tanggal | undefined;
  /** Today: then the nearest days can be picked, too. */
  readonly cepat?: Tanggal | undefined;
  readonly lebar?: number;
}

const hariDekat = (hari: Tanggal) => [
  { value: hari, label: 'Hari ini' },
  { value: tambahHari(hari, 1), label: 'Besok' },
  { value: bacaTanggalKetik('jumat', hari) ?? hari, label: 'Jumat' },
  { value: tambahHari(hari, 7), label: 'Seminggu' },
];

/**
 * A date, typed (`6/5`, `6 Mei 2026`, `besok`, `3 hari`) or picked, as ISO text. Shown as `4 Mei 2026`. Every letter is
 * read; a text that ends as no date takes back what its beginning had been read as.
 */
export function IsianTanggal({ label, nilai, onUbah, galat, wajib = false, min, cepat, lebar }: Props) {
  const semula = useRef(nilai);
  const [salah, setSalah] = useState('');
  const [tampak, setTampak] = useState(false);
  const baca = (teks: string) => tanggalTerketik(teks, cepat ?? hariIni(), min);
  return (
    <DateInput
      size="xs"
      label={label}
      value={nilai === '' ? null : nilai}
      onChange={(baru) => {
        setSalah('');
        onUbah(baru === null ? '' : String(baru).slice(0, 10));
      }}
      valueFormat="D MMMM YYYY"
      placeholder="Pilih tanggal"
      clearable={!wajib}
      error={galat ?? (tampak && salah !== '' ? salah : undefined)}
      {...(min === undefined ? {} : { minDate: min })}
      {...(lebar === undefined ? {} : { w: lebar })}
      dateParser={(teks) => {
        const hasil = baca(teks);
        return 'tanggal' in hasil ? hasil.tanggal : null;
      }}
      {...(cepat === undefined ? {} : { presets: hariDekat(cepat) })}
      onFocus={() => {
        semula.current = nilai;
        setTampak(false);
        setSalah('');
      }}
      onInput={(e) => {
        const teks = e.currentTarget.value;
        const hasil = baca(teks);
        setTampak(false);
        setSalah('galat' in hasil ? hasil.galat : '');
        const dikosongkan = teks.trim() === '' && !wajib;
        if ('galat' in hasil && !dikosongkan && nilai !== semula.current) onUbah(semula.current);
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || salah === '') return;
        e.preventDefault();
        setTampak(true);
      }}
      onBlur={() => setTampak(true)}
      popoverProps={{ withinPortal: true }}
    />
  );
}
