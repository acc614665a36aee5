import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconFileText,
  IconLayoutSidebar,
  IconMinus,
  IconPlus,
  IconPrinter,
  IconSearch,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { angka, persen } from '../../../domain/tampil';
import { IsianBilangan } from '../IsianBilangan';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';
import type { Pandangan } from './usePandangan';

const p = teks.pratinjau;

interface Props {
  readonly pandangan: Pandangan;
  readonly jumlah: number;
  readonly daftar: boolean;
  readonly mencari: boolean;
  readonly keterangan?: ReactNode;
  onDaftar(): void;
  onCari(): void;
  readonly onCetak?: () => void;
}

/** The tools above the pages. */
export function BilahPdf({ pandangan, jumlah, daftar, mencari, keterangan, onDaftar, onCari, onCetak }: Props) {
  const { kini, ke, nilai, zum, setZum, ubahZum } = pandangan;
  const ukuran = persen(Math.round(nilai * 100) / 100);
  return (
    <div className={css.alat} role="toolbar" aria-label={p.alat}>
      <Tombol nama={p.daftar} tekan={daftar} onClick={onDaftar}>
        <IconLayoutSidebar size={16} aria-hidden />
      </Tombol>
      <Tombol nama={p.sebelum} mati={kini <= 1} onClick={() => ke(kini - 1)}>
        <IconChevronUp size={16} aria-hidden />
      </Tombol>
      <Tombol nama={p.sesudah} mati={kini >= jumlah} onClick={() => ke(kini + 1)}>
        <IconChevronDown size={16} aria-hidden />
      </Tombol>
      <NomorHalaman key={kini} kini={kini} jumlah={jumlah} ke={ke} />
      <span className="redup">{p.dari(angka(jumlah))}</span>
      <span className={css.sela} />
      <Tombol nama={p.perkecil} onClick={() => ubahZum(-1)}>
        <IconMinus size={16} aria-hidden />
      </Tombol>
      <Tooltip label={p.asli} openDelay={400}>
        <Button variant="subtle" px={6} miw={54} aria-label={p.asliKini(ukuran)} onClick={() => setZum(1)}>
          <span className="angka">{ukuran}</span>
        </Button>
      </Tooltip>
      <Tombol nama={p.perbesar} onClick={() => ubahZum(1)}>
        <IconPlus size={16} aria-hidden />
      </Tombol>
      <Tombol nama={p.pasLebar} tekan={zum === 'lebar'} onClick={() => setZum('lebar')}>
        <IconArrowAutofitWidth size={16} aria-hidden />
      </Tombol>
      <Tombol nama={p.pasHalaman} tekan={zum === 'halaman'} onClick={() => setZum('halaman')}>
        <IconFileText size={16} aria-hidden />
      </Tombol>
      <span className={css.sela} />
      <Tombol nama={p.cari} tekan={mencari} onClick={onCari}>
        <IconSearch size={16} aria-hidden />
      </Tombol>
      {keterangan !== undefined && <span className={css.keterangan}>{keterangan}</span>}
      {onCetak && (
        <Button
          variant="default"
          {...(keterangan === undefined && { ml: 'auto' })}
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={onCetak}
        >
          {p.cetak}
        </Button>
      )}
    </div>
  );
}

interface PropsTombol {
  readonly nama: string;
  readonly mati?: boolean;
  /** Given for buttons that stay pressed. */
  readonly tekan?: boolean;
  onClick(): void;
  readonly children: ReactNode;
}

export const Tombol = ({ nama, mati = false, tekan, onClick, children }: PropsTombol) => (
  <Tooltip label={nama} openDelay={400}>
    <ActionIcon
      variant={tekan ? 'light' : 'default'}
      aria-label={nama}
      {...(tekan !== undefined && { 'aria-pressed': tekan })}
      disabled={mati}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  </Tooltip>
);

/** A page is opened when the number is finished (Enter or leaving), not with every digit. */
function NomorHalaman({ kini, jumlah, ke }: { readonly kini: number; readonly jumlah: number; ke(n: number): void }) {
  const [isi, setIsi] = useState<number | string>(kini);
  const buka = () => {
    if (typeof isi === 'number' && isi !== kini) ke(isi);
    else setIsi(kini);
  };
  return (
    <IsianBilangan
      aria-label={p.halaman}
      w={56}
      hideControls
      min={1}
      max={Math.max(1, jumlah)}
      value={isi}
      onChange={setIsi}
      onFocus={(e) => e.currentTarget.select()}
      onBlur={buka}
      onKeyDown={(e) => {
        if (e.key === 'Enter') buka();
      }}
    />
  );
}
