import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { nilaiAngka, PENUH, type JawabRb } from '../../domain/rb';
import { desimalRingkas } from '../../domain/tampil';
import { bacaAngka } from './lembarTerhitung';
import { teks } from './teks';

interface Props {
  readonly label: string;
  readonly jawab: JawabRb;
  /** Ten-thousandths, null = not answered. */
  readonly nilai: number | null;
  /** What the app knows, shown while nothing is typed. */
  readonly tersirat: number | null;
  onUbah(nilai: number | null): void;
}

/** The answer of one question: an option, or a number that is taken over when the field is left. */
export function IsianJawaban(props: Props) {
  return props.jawab.jenis === 'pilihan' ? (
    <IsianPilihan {...props} jawab={props.jawab} />
  ) : (
    <IsianAngka {...props} jawab={props.jawab} />
  );
}

type Jenis<J extends JawabRb['jenis']> = Omit<Props, 'jawab'> & { readonly jawab: Extract<JawabRb, { jenis: J }> };

function IsianPilihan({ label, jawab, nilai, tersirat, onUbah }: Jenis<'pilihan'>) {
  const dariAplikasi = jawab.pilihan.find((satu) => satu.nilai === tersirat)?.label;
  return (
    <NativeSelect
      aria-label={label}
      size="xs"
      w={116}
      value={nilai === null ? '' : String(nilai)}
      data={[
        { value: '', label: dariAplikasi ?? '–' },
        ...jawab.pilihan.map((satu) => ({ value: String(satu.nilai), label: satu.label })),
      ]}
      onChange={(e) => onUbah(e.currentTarget.value === '' ? null : Number(e.currentTarget.value))}
    />
  );
}

function IsianAngka({ label, jawab, nilai, tersirat, onUbah }: Jenis<'angka'>) {
  const maks = desimalRingkas(jawab.maks, 2);
  const tertulis = (isi: number | null): string => (isi === null ? '' : desimalRingkas((isi / PENUH) * jawab.maks, 2));
  const [isi, setIsi] = useState(tertulis(nilai));
  const [salah, setSalah] = useState(false);
  const simpanan = tertulis(nilai);
  const [dari, setDari] = useState(simpanan);
  // Another answer arrived (saved, undone, from another PC): it replaces what stands here.
  if (dari !== simpanan) {
    setDari(simpanan);
    setIsi(simpanan);
    setSalah(false);
  }
  const terima = (): void => {
    if (isi.trim() === simpanan) return setSalah(false);
    if (isi.trim() === '') return onUbah(null);
    const angka = bacaAngka(isi);
    const baru = angka === null ? null : nilaiAngka(angka, jawab);
    setSalah(baru === null);
    if (baru !== null) onUbah(baru);
  };
  return (
    <TextInput
      aria-label={label}
      size="xs"
      w={116}
      inputMode="decimal"
      value={isi}
      placeholder={tertulis(tersirat) || teks.isiPersen(maks, jawab.satuan === 'persen' ? '%' : '')}
      error={salah && teks.angkaSalah(maks)}
      onChange={(e) => setIsi(e.currentTarget.value)}
      onBlur={terima}
      onKeyDown={(e) => {
        if (e.key === 'Enter') terima();
      }}
    />
  );
}
