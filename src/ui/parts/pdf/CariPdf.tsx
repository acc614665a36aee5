import { CloseButton, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { angka } from '../../../domain/tampil';
import { Tombol } from './BilahPdf';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';
import type { useCariPdf } from './useCariPdf';

const p = teks.pratinjau;

interface Props {
  readonly cari: ReturnType<typeof useCariPdf>;
  /** Pages of the PDF. */
  readonly halaman: number;
  onTutup(): void;
}

/** Search in the PDF: Enter goes on, Shift+Enter goes back, Esc closes. */
export function CariPdf({ cari, halaman, onTutup }: Props) {
  const { kata, setKata, jumlah, urutan, terbaca, geser } = cari;
  const kosong = kata.trim() === '';
  const membaca = !kosong && terbaca < halaman;
  return (
    <div className={css.cari} role="search">
      <TextInput
        autoFocus
        aria-label={p.cari}
        placeholder={p.cariIsi}
        w={220}
        maw="60%"
        value={kata}
        onChange={(e) => setKata(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter') {
            e.preventDefault();
            geser(e.shiftKey ? -1 : 1);
          } else if (e.key === 'Escape') {
            e.stopPropagation();
            onTutup();
          }
        }}
      />
      <Tombol nama={p.cocokSebelum} mati={jumlah === 0} onClick={() => geser(-1)}>
        <IconChevronUp size={16} aria-hidden />
      </Tombol>
      <Tombol nama={p.cocokSesudah} mati={jumlah === 0} onClick={() => geser(1)}>
        <IconChevronDown size={16} aria-hidden />
      </Tombol>
      <span className="redup" role="status">
        {kosong
          ? ''
          : jumlah > 0
            ? p.cocokKe(angka(urutan + 1), angka(jumlah))
            : membaca
              ? p.mencari(angka(terbaca), angka(halaman))
              : p.takCocok}
      </span>
      <CloseButton ml="auto" aria-label={p.tutupCari} onClick={onTutup} />
    </div>
  );
}
