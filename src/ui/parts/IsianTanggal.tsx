import { DateInput } from '@mantine/dates';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { tambahHari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import { bacaTanggalKetik } from '../../domain/tanggalKetik';
import { useTertunda } from './isianTertunda';
import { tanggalTerketik } from './ketikTanggal';
import { hariIni } from './waktu';

interface Props {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly tanpaLabel?: boolean;
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
 * A date, typed (`6/5`, `6 Mei 2026`, `besok`, `3 hari`) or picked, as ISO text. Shown as `4 Mei 2026`. A typed date is told when
 * it is whole: on leaving the field, or with Enter, which then does what it does. Of `12 Oktober` nobody hears a 1st first.
 */
export function IsianTanggal({
  label,
  tanpaLabel = false,
  nilai,
  onUbah,
  galat,
  wajib = false,
  min,
  cepat,
  lebar,
}: Props) {
  const isian = useRef<HTMLInputElement>(null);
  const terketik = useRef(false);
  /** What the text means so far; null = nothing is being typed. */
  const [sementara, setSementara] = useState<Tanggal | null>(null);
  const [salah, setSalah] = useState('');
  const [tampak, setTampak] = useState(false);
  useTertunda(isian, salah, () => setTampak(true));
  const baca = (teks: string) => tanggalTerketik(teks, cepat ?? hariIni(), min);
  const katakan = (baru: Tanggal): void => {
    setSementara(null);
    if (baru !== nilai) onUbah(baru);
  };
  const enter = (e: KeyboardEvent<HTMLInputElement>): void => {
    if (e.key !== 'Enter' || (salah === '' && sementara === null)) return;
    e.preventDefault();
    e.stopPropagation();
    setTampak(true);
    if (salah !== '' || sementara === null) return;
    flushSync(() => katakan(sementara));
    // The form knows the date now: the same key once more.
    const { form } = e.currentTarget;
    if (!e.ctrlKey && form) form.requestSubmit();
    else e.currentTarget.dispatchEvent(new window.KeyboardEvent('keydown', { ...TOMBOL_ENTER, ctrlKey: e.ctrlKey }));
  };
  const tampil = sementara ?? nilai;
  const terlihat = tampak && salah !== '';
  return (
    <DateInput
      ref={isian}
      size="xs"
      {...(tanpaLabel ? { 'aria-label': label } : { label })}
      value={tampil === '' ? null : tampil}
      onChange={(baru) => {
        const hari = baru === null ? '' : String(baru).slice(0, 10);
        setSalah('');
        if (terketik.current) setSementara(hari);
        else katakan(hari);
        terketik.current = false;
      }}
      valueFormat="D MMMM YYYY"
      placeholder="Pilih tanggal"
      clearable={!wajib}
      error={galat ?? (terlihat ? salah : undefined)}
      {...(min === undefined ? {} : { minDate: min })}
      {...(lebar === undefined ? {} : { w: lebar })}
      dateParser={(teks) => {
        const hasil = baca(teks);
        if (!('tanggal' in hasil)) return null;
        terketik.current = true;
        return hasil.tanggal;
      }}
      {...(cepat === undefined ? {} : { presets: hariDekat(cepat) })}
      onInput={(e) => {
        const hasil = baca(e.currentTarget.value);
        setTampak(false);
        setSalah('galat' in hasil ? hasil.galat : '');
        if ('galat' in hasil) setSementara(null);
      }}
      onKeyDown={enter}
      onBlur={() => {
        setTampak(true);
        if (sementara !== null) katakan(sementara);
      }}
      // The calendar would lie over the words that say what is wrong.
      popoverProps={{ withinPortal: true, ...(terlihat && { opened: false }) }}
    />
  );
}

const TOMBOL_ENTER = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true } as const;
