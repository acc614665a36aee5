import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

interface Bersama<T> {
  readonly label: string;
  readonly nilai: T;
  readonly keterangan?: string;
  readonly petunjuk?: string;
  /** Answers false when the value was refused; the field then keeps what was typed. */
  onSimpan(nilai: T): Promise<boolean>;
}
interface PropsTeks extends Bersama<string> {
  readonly maks: number;
  readonly wajib?: boolean;
  readonly panjang?: boolean;
  /** In a table whose column heading says the label. */
  readonly tanpaLabel?: boolean;
  readonly galat?: string;
  onKetik?(nilai: string): void;
}

/** A text saved when it is left (or with Enter); Esc brings the stored one back. */
export function IsianTeks({
  label,
  nilai,
  maks,
  wajib,
  panjang,
  tanpaLabel,
  keterangan,
  petunjuk,
  galat,
  onSimpan,
  onKetik,
}: PropsTeks) {
  // What is typed, with the stored value it started from: an undo elsewhere makes the draft void.
  const [draf, setDraf] = useState<{ dari: string; teks: string } | null>(null);
  const teks = draf?.dari === nilai ? draf.teks : nilai;
  const kosong = wajib === true && teks.trim() === '';
  const ketik = (baru: string) => {
    setDraf({ dari: nilai, teks: baru });
    onKetik?.(baru);
  };
  const simpan = async () => {
    const baru = teks.trim();
    if (baru === nilai || kosong) return;
    if (await onSimpan(baru)) setDraf(null);
  };
  const props = {
    ...(tanpaLabel ? { 'aria-label': label } : { label }),
    description: keterangan,
    placeholder: petunjuk,
    maxLength: maks,
    value: teks,
    error: kosong ? 'Wajib diisi' : (galat ?? false),
    onBlur: () => void simpan(),
  };
  if (panjang)
    return (
      <Textarea {...props} autosize minRows={teks.length > 60 ? 2 : 1} onChange={(e) => ketik(e.currentTarget.value)} />
    );
  return (
    <TextInput
      {...props}
      onChange={(e) => ketik(e.currentTarget.value)}
      onKeyDown={(e) => {
        if (e.key === 'Enter') void simpan();
        if (e.key === 'Escape') ketik(nilai);
      }}
    />
  );
}

interface PropsAngka extends Bersama<number> {
  readonly min: number;
  readonly maks: number;
  readonly desimal?: number;
  readonly akhiran?: string;
  readonly lebar?: number;
}

export function IsianAngka({
  label,
  nilai,
  min,
  maks,
  desimal = 0,
  akhiran,
  lebar = 150,
  keterangan,
  onSimpan,
}: PropsAngka) {
  const [draf, setDraf] = useState<{ dari: number; isi: number | string } | null>(null);
  const isi = draf?.dari === nilai ? draf.isi : nilai;
  const angka = Number(isi);
  const sah = isi !== '' && Number.isFinite(angka) && angka >= min && angka <= maks;
  const simpan = async () => {
    if (!sah || angka === nilai) return;
    if (await onSimpan(angka)) setDraf(null);
  };
  return (
    <NumberInput
      label={label}
      description={keterangan}
      w={lebar}
      value={isi}
      decimalScale={desimal}
      fixedDecimalScale={desimal > 0}
      step={desimal > 0 ? 0.05 : 1}
      suffix={akhiran ? ` ${akhiran}` : ''}
      error={sah ? false : `Isi antara ${min} dan ${maks}`}
      onChange={(baru) => setDraf({ dari: nilai, isi: baru })}
      onBlur={() => void simpan()}
      onKeyDown={(e) => {
        if (e.key === 'Enter') void simpan();
      }}
    />
  );
}

/** Several lines of text as a list (dasar, tembusan, alamat): one per line. */
export const IsianDaftar = ({
  nilai,
  onSimpan,
  ...lain
}: Omit<Bersama<readonly string[]>, 'onSimpan'> & {
  readonly maks: number;
  onSimpan(nilai: string[]): Promise<boolean>;
}) => (
  <IsianTeks
    {...lain}
    panjang
    nilai={nilai.join('\n')}
    onSimpan={(teks) =>
      onSimpan(
        teks
          .split('\n')
          .map((baris) => baris.trim())
          .filter((baris) => baris !== ''),
      )
    }
  />
);
