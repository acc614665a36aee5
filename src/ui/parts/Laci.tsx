import { Drawer } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { teks } from '../text';
import { Konfirmasi } from './Konfirmasi';
import css from './Laci.module.css';

interface Props {
  readonly terbuka: boolean;
  readonly judul: string;
  /** CSS pixels; never wider than the window. */
  readonly lebar: number;
  onTutup(): void;
  /** Given when closing loses what was typed: the question to ask first. */
  readonly buang?: { readonly judul: string; readonly isi: string; readonly aksi: string } | undefined;
  /** `tutup` asks the question when there is one. */
  children(tutup: () => void): ReactNode;
}

/**
 * A form at the right edge. Escape is read inside the drawer and not from the window as the kit does: there one key
 * press would close a drawer and everything over or under it.
 */
export function Laci({ terbuka, judul, lebar, onTutup, buang, children }: Props) {
  const [tanya, setTanya] = useState(false);
  const tutup = () => (buang ? setTanya(true) : onTutup());
  const tekan = (e: KeyboardEvent) => {
    const daftarTerbuka = (e.target as HTMLElement).dataset['mantineStopPropagation'] === 'true';
    if (e.key !== 'Escape' || daftarTerbuka || tanya) return;
    e.stopPropagation();
    tutup();
  };
  // The button that held the focus may be gone (a row deleted, a choice made): Escape then arrives at the page.
  const isi = useRef<HTMLDivElement>(null);
  useWindowEvent('keydown', (e) => {
    if (e.key !== 'Escape' || e.target !== document.body || tanya || isi.current === null) return;
    const teratas = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    if (teratas?.contains(isi.current)) tutup();
  });
  return (
    <>
      <Drawer
        opened={terbuka}
        onClose={tutup}
        closeOnEscape={false}
        onKeyDown={tekan}
        position="right"
        size={`min(${lebar}px, 100vw)`}
        title={judul}
        classNames={{ title: css.judul ?? '', content: css.isi ?? '' }}
        closeButtonProps={{ 'aria-label': teks.tutup }}
        transitionProps={{ duration: 140 }}
      >
        {terbuka && <div ref={isi}>{children(tutup)}</div>}
      </Drawer>
      {buang && (
        <Konfirmasi
          terbuka={tanya}
          judul={buang.judul}
          aksi={buang.aksi}
          onTutup={() => setTanya(false)}
          onYa={() => {
            setTanya(false);
            onTutup();
          }}
        >
          {buang.isi}
        </Konfirmasi>
      )}
    </>
  );
}
