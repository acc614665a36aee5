import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { BarisPeta as Baris } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import { barisKe } from '../parts/halamanStore';
import { hariIni } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import { useTampilan } from '../stores/tampilanStore';
import { namaKelompok } from '../pembagian/susunBaris';
import { BarisPeta, KOLOM_SETAHUN } from './BarisPeta';
import { geserSel, type Sel } from './geserSel';
import { KepalaKolom } from './KepalaKolom';
import gaya from './Peta.module.css';
import type { KepalaPeta, PetaStore } from './petaStore';
import { gulirKeKolom, kolomHari, LEBAR_MINGGU, rentangKolom, type Rentang } from './rentangKolom';
import { teksBeban } from './teks';

interface Props {
  readonly store: PetaStore;
  readonly kepala: KepalaPeta;
  readonly semuaBagian: boolean;
  readonly tunjuk: PegawaiId | undefined;
  onBuka(baris: Baris, kolom: number, sel: Element): void;
}
const TINGGI = { rapat: 26, lega: 32 } as const;
const TINGGI_JUDUL = 26;
/** Pixels of the sticky columns on a wide window (narrow ones only mount some columns more). */
const TETAP = 258;

const selDari = (target: EventTarget): { readonly el: HTMLElement; readonly sel: Sel } | null => {
  const el = (target as HTMLElement).closest<HTMLElement>('[data-k]');
  return el ? { el, sel: { baris: Number(el.dataset['b']), kolom: Number(el.dataset['k']) } } : null;
};

/** People × weeks or months. Walked with the arrow keys; rows are mounted and read only where one looks. */
export function GridPeta({ store, kepala, semuaBagian, tunjuk, onBuka }: Props) {
  const halaman = useStore(store.halaman);
  const total = halaman.total ?? 0;
  const hariSeminggu = useSesi((s) => s.pengaturan?.hariKerja ?? 5);
  const tinggi = TINGGI[useTampilan((s) => s.kerapatan)];
  const wadah = useRef<HTMLDivElement>(null);
  const [aktif, setAktif] = useState<Sel>({ baris: 0, kolom: KOLOM_SETAHUN });

  const judul = (i: number): string | null => {
    const kini = barisKe(halaman, i);
    const sebelum = i > 0 ? barisKe(halaman, i - 1) : undefined;
    if (!kini || (i > 0 && !sebelum)) return null;
    const nama = (b: Baris) => (semuaBagian ? `${b.namaBagian} · ${namaKelompok(b)}` : namaKelompok(b));
    return sebelum && nama(sebelum) === nama(kini) ? null : nama(kini);
  };
  const maya = useVirtualizer({
    count: total,
    getScrollElement: () => wadah.current,
    estimateSize: (i) => tinggi + (judul(i) === null ? 0 : TINGGI_JUDUL),
    overscan: 6,
    scrollPaddingStart: 44,
  });
  const ukurUlang = useRef(maya.measure);
  useEffect(() => {
    ukurUlang.current = maya.measure;
  });
  // Headings are known only when the rows are here.
  useEffect(() => ukurUlang.current(), [halaman.halaman, tinggi]);
  const tampak = maya.getVirtualItems();
  const awal = tampak[0]?.index ?? 0;
  const akhir = tampak.at(-1)?.index ?? 0;
  useEffect(() => store.halaman.getState().butuh(awal, akhir), [store, awal, akhir]);

  const mingguan = kepala.per === 'minggu';
  const jumlahKolom = kepala.kolom.length;
  const [rentang, setRentang] = useState<Rentang>({ awal: 0, akhir: 35 });
  const hitungRentang = useCallback(() => {
    const el = wadah.current;
    if (!el) return;
    const baru = rentangKolom(el.scrollLeft, el.clientWidth, TETAP, jumlahKolom);
    setRentang((lama) => (lama.awal === baru.awal && lama.akhir === baru.akhir ? lama : baru));
  }, [jumlahKolom]);
  useEffect(() => {
    const el = wadah.current;
    if (!el) return undefined;
    const pengamat = new ResizeObserver(hitungRentang);
    pengamat.observe(el);
    return () => pengamat.disconnect();
  }, [hitungRentang]);

  // The map opens at the present week of the year; whoever scrolled stays where they are.
  const dibuka = useRef(false);
  useEffect(() => {
    const kotak = wadah.current;
    if (!kotak || !mingguan || dibuka.current) return;
    dibuka.current = true;
    const kini = kolomHari(kepala.kolom, hariIni());
    // Some weeks ahead belong to the picture, too.
    const ke = Math.min(kini + 5, jumlahKolom - 1);
    if (kini >= 0) kotak.scrollLeft = gulirKeKolom(ke, 0, kotak.clientWidth, TETAP);
    hitungRentang();
  }, [mingguan, kepala.kolom, jumlahKolom, hitungRentang]);

  const fokuskan = useCallback(
    (sel: Sel) => {
      setAktif(sel);
      maya.scrollToIndex(sel.baris, { align: 'auto' });
      const kotak = wadah.current;
      if (kotak && mingguan && sel.kolom >= 0) {
        kotak.scrollLeft = gulirKeKolom(sel.kolom, kotak.scrollLeft, kotak.clientWidth, TETAP);
        hitungRentang();
      }
      requestAnimationFrame(() => {
        const el = wadah.current?.querySelector<HTMLElement>(`[data-b="${sel.baris}"][data-k="${sel.kolom}"]`);
        el?.focus({ preventScroll: true });
        el?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      });
    },
    [maya, mingguan, hitungRentang],
  );
  const dicari = useRef<PegawaiId | undefined>(undefined);
  useEffect(() => {
    if (!tunjuk || dicari.current === tunjuk) return;
    for (let i = 0; i < total; i++)
      if (barisKe(halaman, i)?.pegawaiId === tunjuk) {
        dicari.current = tunjuk;
        fokuskan({ baris: i, kolom: KOLOM_SETAHUN });
      }
  }, [tunjuk, halaman, total, fokuskan]);

  const buka = (sel: Sel, el: Element): void => {
    const baris = barisKe(halaman, sel.baris);
    setAktif(sel);
    if (baris) onBuka(baris, sel.kolom, el);
  };
  const klik = (e: MouseEvent): void => {
    const kena = selDari(e.target);
    if (kena) buka(kena.sel, kena.el);
  };
  const tombol = (e: KeyboardEvent): void => {
    const kena = selDari(e.target);
    if (!kena) return;
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      buka(kena.sel, kena.el);
      return;
    }
    const ke = geserSel(e.key, e.ctrlKey, kena.sel, { baris: total, kolom: kepala.kolom.length }, 12);
    if (!ke) return;
    e.preventDefault();
    fokuskan(ke);
  };

  const lebarKolom = mingguan ? `${LEBAR_MINGGU}px` : 'minmax(58px, 1fr)';
  const kolomCss = `var(--lebar-nama) 58px repeat(${kepala.kolom.length}, ${lebarKolom})`;
  return (
    <div className={gaya.wadah} ref={wadah} onScroll={hitungRentang} style={{ ['--kolom' as string]: kolomCss }}>
      <div
        role="grid"
        aria-label={teksBeban.judul}
        aria-rowcount={total + 1}
        aria-colcount={kepala.kolom.length + 2}
        className={gaya.grid}
        onClick={klik}
        onKeyDown={tombol}
      >
        <KepalaKolom kepala={kepala} hariSeminggu={hariSeminggu} />
        <div role="rowgroup" className={gaya.isi} style={{ height: maya.getTotalSize() }}>
          {tampak.map(({ index, key, start }) => {
            const baris = barisKe(halaman, index);
            const kelompok = judul(index);
            return (
              <div key={key} role="presentation" className={gaya.butir} style={{ top: start }}>
                {kelompok !== null && (
                  <div role="presentation" className={gaya.kelompok} style={{ height: TINGGI_JUDUL }}>
                    <span>{kelompok}</span>
                  </div>
                )}
                {baris ? (
                  <BarisPeta
                    baris={baris}
                    nomor={index}
                    kepala={kepala}
                    aktif={aktif.baris === index ? aktif.kolom : null}
                    awal={mingguan ? rentang.awal : 0}
                    akhir={mingguan ? rentang.akhir : jumlahKolom - 1}
                  />
                ) : (
                  <div className={gaya.menunggu} style={{ height: tinggi }} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
