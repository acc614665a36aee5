import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { IsianBilangan } from '../parts/IsianBilangan';

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

/**
 * What is typed, with the stored value it started from. Somebody else may store another value meanwhile: what was typed
 * stays until it is saved or given up, and `susulan` says that there is a newer one.
 */
function useKetikan<T, K>(nilai: T) {
  const [draf, setDraf] = useState<{ readonly dari: T; readonly isi: K } | null>(null);
  return {
    isi: draf === null ? nilai : draf.isi,
    susulan: draf !== null && draf.dari !== nilai && !Object.is(draf.isi, nilai),
    ketik: (isi: K) => setDraf({ dari: draf?.dari ?? nilai, isi }),
    lupakan: () => setDraf(null),
  };
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
  const ketikan = useKetikan<string, string>(nilai);
  const teks = ketikan.isi;
  const kosong = wajib === true && teks.trim() === '';
  const ketik = (baru: string) => {
    ketikan.ketik(baru);
    onKetik?.(baru);
  };
  const kembali = () => {
    ketikan.lupakan();
    onKetik?.(nilai);
  };
  const simpan = async () => {
    const baru = teks.trim();
    if (baru === nilai) ketikan.lupakan();
    else if (!kosong && (await onSimpan(baru))) ketikan.lupakan();
  };
  const props = {
    ...(tanpaLabel ? { 'aria-label': label } : { label }),
    description: ketikan.susulan ? teksSusulan(nilai) : keterangan,
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
        if (e.key === 'Escape') kembali();
      }}
    />
  );
}

const teksSusulan = (nilai: string): string =>
  `Baru saja diubah menjadi “${nilai}”; Esc memakainya, Enter menyimpan isian Anda`;

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
  const { isi, susulan, ketik, lupakan } = useKetikan<number, number | string>(nilai);
  const angka = Number(isi);
  const sah = isi !== '' && Number.isFinite(angka) && angka >= min && angka <= maks;
  const simpan = async () => {
    if (sah && angka === nilai) lupakan();
    else if (sah && (await onSimpan(angka))) lupakan();
  };
  return (
    <IsianBilangan
      label={label}
      description={susulan ? teksSusulan(String(nilai)) : keterangan}
      w={lebar}
      value={isi}
      decimalScale={desimal}
      fixedDecimalScale={desimal > 0}
      step={desimal > 0 ? 0.05 : 1}
      suffix={akhiran ? ` ${akhiran}` : ''}
      error={sah ? false : `Isi antara ${min} dan ${maks}`}
      onChange={ketik}
      onBlur={() => void simpan()}
      onKeyDown={(e) => {
        if (e.key === 'Enter') void simpan();
        if (e.key === 'Escape') lupakan();
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
