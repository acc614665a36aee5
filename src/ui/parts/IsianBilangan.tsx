import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { bacaKetikan, tampilBilangan } from '../../domain/bilanganTeks';
import { useTertunda } from './isianTertunda';
import { PanahBilangan } from './PanahBilangan';

type Luar = 'value' | 'defaultValue' | 'onChange' | 'type' | 'min' | 'max' | 'step' | 'prefix' | 'inputMode';

interface Props extends Omit<TextInputProps, Luar> {
  /** '' = nothing. */
  readonly value: number | string;
  /** A number within the limits, or '' while nothing or nothing readable stands there. */
  onChange(nilai: number | ''): void;
  /** The field was left changed, by keys or arrows, with something readable; not called while what stands there is refused. */
  onSelesai?(nilai: number | ''): void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Digits behind the comma; 0 = whole numbers. */
  readonly decimalScale?: number;
  readonly fixedDecimalScale?: boolean;
  /** Whole rupiah, shown with Rp; without arrows: nobody wants one rupiah more. */
  readonly rupiah?: boolean;
  readonly suffix?: string;
  /** 2026, not 2.026. */
  readonly tanpaTitik?: boolean;
  readonly hideControls?: boolean;
}

/**
 * A number as people type and paste it (`4.850.000,00`, `1.000,5`, `Rp2.500`). The text stays as typed until the field is left; what
 * cannot be read stays there with the reason, and holds saving back.
 */
export function IsianBilangan({
  value,
  onChange,
  onSelesai,
  min,
  max,
  step = 1,
  decimalScale = 0,
  fixedDecimalScale = false,
  rupiah = false,
  suffix = '',
  tanpaTitik = false,
  hideControls = false,
  error,
  ref,
  onFocus,
  onBlur,
  onKeyDown,
  onMouseDown,
  ...lain
}: Props) {
  const isian = useRef<HTMLInputElement>(null);
  const [diisi, setDiisi] = useState(false);
  const ditekan = useRef(false);
  // Dots and unit go while one types; who came with Tab replaces the number, as everywhere.
  useLayoutEffect(() => {
    if (diisi && !ditekan.current) isian.current?.select();
    ditekan.current = false;
  }, [diisi]);
  const [ketikan, setKetikan] = useState<{ readonly teks: string; readonly pada: number | string | null } | null>(null);
  const [tampak, setTampak] = useState(false);
  const diubah = useRef(false);
  const semula = useRef<number | ''>('');
  const aturan = { rupiah, desimal: decimalScale, min, maks: max, akhiran: suffix };
  const hasil = ketikan === null ? null : bacaKetikan(ketikan.teks, aturan);
  const salah = hasil !== null && 'galat' in hasil ? hasil.galat : '';
  useTertunda(isian, salah, () => setTampak(true));
  // Another number came from outside while nobody was typing: it replaces what could not be read.
  if (!diisi && ketikan !== null && ketikan.pada !== value) setKetikan(null);
  const angka = value === '' ? null : Number(value);
  const polos = angka === null || !Number.isFinite(angka) ? '' : tampilBilangan(angka, decimalScale, fixedDecimalScale);
  const ketik = (teks: string): void => {
    diubah.current = true;
    setKetikan({ teks, pada: null });
    setTampak(false);
    const baru = bacaKetikan(teks, aturan);
    onChange('galat' in baru ? '' : baru.nilai);
  };
  const langkah = (arah: 1 | -1): void => {
    const dari = hasil !== null && 'nilai' in hasil && hasil.nilai !== '' ? hasil.nilai : angka;
    const ke = dari === null ? (min ?? 0) : Number((dari + arah * step).toFixed(Math.max(decimalScale, 2)));
    const terbatas = Math.min(max ?? ke, Math.max(min ?? ke, ke));
    diubah.current = true;
    setKetikan(null);
    onChange(terbatas);
  };
  // Like a key: the change is over, and saved, when the field is left.
  const tunjuk = (arah: 1 | -1): void => {
    isian.current?.focus();
    langkah(arah);
  };
  // What half of it told goes back to what stood there.
  const batalkan = (): void => {
    setKetikan(null);
    if (diubah.current) onChange(semula.current);
    diubah.current = false;
  };
  const tekan = (e: KeyboardEvent<HTMLInputElement>): void => {
    onKeyDown?.(e);
    if (e.key === 'Escape') batalkan();
    if (e.key === 'Enter') setTampak(true);
    if (rupiah || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
    e.preventDefault();
    langkah(e.key === 'ArrowUp' ? 1 : -1);
  };
  const dasar = tanpaTitik || diisi ? polos.replaceAll('.', '') : polos;
  const lengkap = dasar === '' || diisi ? dasar : `${rupiah ? 'Rp' : ''}${dasar}${suffix}`;
  const gabungan = useMergedRef(isian, ref);
  return (
    <TextInput
      {...lain}
      ref={gabungan}
      inputMode={decimalScale > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      maxLength={40}
      value={ketikan?.teks ?? lengkap}
      error={tampak && salah !== '' ? salah : error}
      {...(hideControls || rupiah || lain.disabled || lain.rightSection !== undefined
        ? {}
        : { rightSection: <PanahBilangan onLangkah={tunjuk} />, rightSectionWidth: lain.rightSectionWidth ?? 22 })}
      onChange={(e) => ketik(e.currentTarget.value)}
      onMouseDown={(e) => {
        ditekan.current = !diisi;
        onMouseDown?.(e);
      }}
      onFocus={(e) => {
        setDiisi(true);
        if (!diubah.current) semula.current = angka ?? '';
        onFocus?.(e);
      }}
      onBlur={(e) => {
        setDiisi(false);
        setTampak(true);
        setKetikan(salah === '' || ketikan === null ? null : { teks: ketikan.teks, pada: value });
        if (diubah.current && salah === '')
          onSelesai?.(hasil !== null && 'nilai' in hasil ? hasil.nilai : (angka ?? ''));
        diubah.current = diubah.current && salah !== '';
        onBlur?.(e);
      }}
      onKeyDown={tekan}
    />
  );
}
