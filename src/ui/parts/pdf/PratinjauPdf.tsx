import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ingat, teringat } from '../../stores/setempat';
import { Galat } from '../Galat';
import { BilahPdf } from './BilahPdf';
import { CariPdf } from './CariPdf';
import { DaftarHalaman } from './DaftarHalaman';
import { HalamanPdf } from './HalamanPdf';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';
import { TANPA_SOROT, useCariPdf } from './useCariPdf';
import { JARAK, usePandangan } from './usePandangan';
import { usePdf } from './usePdf';

const p = teks.pratinjau;

interface Props {
  readonly pdf: Uint8Array;
  /** Beside the page controls: what this PDF is. */
  readonly keterangan?: ReactNode;
  /** Shows "Cetak"; the caller opens the print dialog. */
  readonly onCetak?: () => void;
  /** 1 = true size; absent = as the room allows. */
  readonly zumAwal?: number;
  /** The pages before stay until the new ones can be drawn. */
  readonly tahan?: boolean;
}

/**
 * The real PDF on screen: pages and their text drawn as they come into view, thumbnails, zoom, search. Keys inside it:
 * Page Up/Down, Home, End; Ctrl+F searches; Ctrl with plus, minus, 0 or the wheel zooms the pages, not the window.
 */
export function PratinjauPdf({ pdf, keterangan, onCetak, zumAwal, tahan }: Props) {
  const { dokumen, ukuran, galat } = usePdf(pdf, tahan);
  const pandangan = usePandangan(ukuran, zumAwal);
  const cari = useCariPdf(dokumen);
  const [mencari, setMencari] = useState(false);
  const [daftar, setDaftar] = useState(() => teringat('pdf.daftar') === 'ya');
  const bungkus = useRef<HTMLDivElement>(null);
  const { pasang, gulir, tampak, tinggi, skala, kini, ke, setZum, ubahZum } = pandangan;
  // A page that is drawn already brings its hit into view by itself; another one is opened first.
  const tujuan = cari.kini?.halaman ?? null;
  const terpasang = tujuan === null || tampak.some(({ index }) => index === tujuan - 1);
  useEffect(() => {
    if (tujuan !== null && !terpasang) ke(tujuan);
    // Scrolling away from a hit must not jump back: only a new hit moves the pages.
  }, [cari.kini]); // eslint-disable-line react-hooks/exhaustive-deps -- see above
  if (galat) return <Galat pesan={p.gagal} />;

  const bukaCari = () => {
    setMencari(true);
    bungkus.current?.querySelector<HTMLInputElement>('[role="search"] input')?.select();
  };
  const tutupCari = () => {
    setMencari(false);
    cari.setKata('');
    gulir?.focus();
  };
  const tombolCtrl: Readonly<Record<string, () => void>> = {
    f: bukaCari,
    '+': () => ubahZum(1),
    '=': () => ubahZum(1),
    '-': () => ubahZum(-1),
    '0': () => setZum(1),
    ...(onCetak && { p: onCetak }),
  };
  const tombolHalaman: Readonly<Record<string, () => void>> = {
    PageDown: () => ke(kini + 1),
    PageUp: () => ke(kini - 1),
    Home: () => ke(1),
    End: () => ke(ukuran.length),
  };
  const tekan = (event: KeyboardEvent, peta: Readonly<Record<string, () => void>>) => {
    const aksi = peta[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!aksi || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    aksi();
  };
  return (
    <div
      ref={bungkus}
      className={css.bungkus}
      role="region"
      aria-label={p.judul}
      onKeyDown={(e) => (e.ctrlKey || e.metaKey) && tekan(e, tombolCtrl)}
    >
      <BilahPdf
        pandangan={pandangan}
        jumlah={ukuran.length}
        daftar={daftar}
        mencari={mencari}
        keterangan={keterangan}
        onDaftar={() => {
          ingat('pdf.daftar', daftar ? 'tidak' : 'ya');
          setDaftar(!daftar);
        }}
        onCari={mencari ? tutupCari : bukaCari}
        {...(onCetak && { onCetak })}
      />
      {mencari && <CariPdf cari={cari} halaman={ukuran.length} onTutup={tutupCari} />}
      <div className={css.isi}>
        {daftar && dokumen && <DaftarHalaman dokumen={dokumen} ukuran={ukuran} kini={kini} ke={ke} />}
        <div
          ref={pasang}
          className={css.gulir}
          tabIndex={0}
          role="group"
          aria-label={p.halaman}
          onKeyDown={(e) => !e.ctrlKey && !e.metaKey && !e.shiftKey && tekan(e, tombolHalaman)}
        >
          <div className={css.tumpukan} style={{ height: tinggi }}>
            {dokumen &&
              tampak.map(({ key, index, start }) => {
                const u = ukuran[index];
                return (
                  u && (
                    <div key={key} className={css.letak} style={{ transform: `translateY(${start + JARAK / 2}px)` }}>
                      <HalamanPdf
                        dokumen={dokumen}
                        nomor={index + 1}
                        skala={skala}
                        lebar={u.lebar}
                        tinggi={u.tinggi}
                        sorot={cari.sorotan.get(index + 1) ?? TANPA_SOROT}
                      />
                    </div>
                  )
                );
              })}
          </div>
        </div>
      </div>
    </div>
  );
}
