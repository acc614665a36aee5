import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { BarisRealisasi } from '../../api/realisasiViews';
import { useApi } from '../api';
import { BarisKisi } from './BarisKisi';
import { kunciBaris } from './kisiRealisasi';
import { susunKisi } from './kolomTampil';
import { lihatBukti } from './lihatBukti';
import css from './Realisasi.module.css';
import type { KeadaanRealisasi } from './realisasiStore';
import { teks } from './teks';
import { useKisi } from './useKisi';

interface Props {
  readonly store: StoreApi<KeadaanRealisasi>;
  readonly hanyaBaca: boolean;
  onPesan(isi: string): void;
}

/** The sheet: one row per share under its person, only the rows on screen exist, keys as in a spreadsheet. */
export function KisiRealisasi({ store, hanyaBaca, onPesan }: Props) {
  const { tampak, tampilan, bulan, lembar, ubah } = useStore(store);
  const api = useApi();
  const wadah = useRef<HTMLDivElement>(null);
  const fokus = useRef(false);
  const susunan = useMemo(() => susunKisi(tampilan, bulan), [tampilan, bulan]);
  const tahunan = tampilan === 'tahun';
  const maya = useVirtualizer({
    count: tampak.length,
    getScrollElement: () => wadah.current,
    estimateSize: () => 44,
    overscan: 8,
    getItemKey: (i) => (tampak[i] ? kunciBaris(tampak[i]) : i),
    scrollPaddingStart: 44,
    scrollPaddingEnd: 20,
  });
  const bukti = (baris: BarisRealisasi, bulan: number): void => void lihatBukti(api, store, baris, bulan);
  const kisi = useKisi({
    baris: tampak,
    kolom: susunan.isian,
    hanyaBaca,
    ubah,
    bukti,
    pesan: onPesan,
    halaman: () => Math.max(1, maya.getVirtualItems().length - 18),
    buang() {
      const ada = store.getState().draf.size > 0;
      if (ada) store.getState().buang();
      return ada;
    },
    tuju({ baris }) {
      fokus.current = true;
      maya.scrollToIndex(baris, { align: 'auto' });
    },
  });
  const { kursor } = kisi;
  // The cell may only come into being by scrolling.
  useLayoutEffect(() => {
    if (!fokus.current || kursor.sunting) return;
    const el = wadah.current?.querySelector<HTMLElement>('[role="gridcell"][data-kini]');
    if (!el) return;
    fokus.current = false;
    el.focus({ preventScroll: true });
    el.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (
    <div
      ref={wadah}
      role="grid"
      aria-label={teks.lembar}
      aria-rowcount={tampak.length + 1}
      aria-colcount={susunan.kolom.length + 1}
      aria-multiselectable
      className={css.kisi}
      style={susunan.gaya}
      onKeyDown={kisi.onKeyDown}
      onPaste={kisi.onPaste}
      onCopy={kisi.onCopy}
    >
      <div role="row" aria-rowindex={1} className={css.kepala}>
        <div role="columnheader" aria-colindex={1} className={css.tugas}>
          {teks.kolom.tugas}
        </div>
        {susunan.kolom.map((k, i) => (
          <div
            key={k.tetap ?? `${k.isian.jenis}${k.isian.bulan}`}
            role="columnheader"
            aria-colindex={i + 2}
            title={k.ket || undefined}
            className={rata(k.tetap ?? k.isian.jenis)}
          >
            {k.judul}
          </div>
        ))}
      </div>
      <div role="presentation" className={css.dalam} style={{ height: maya.getTotalSize() }}>
        {maya.getVirtualItems().map((v) => {
          const baris = tampak[v.index];
          if (!baris) return null;
          const kepala = tampak[v.index - 1]?.pegawaiId !== baris.pegawaiId;
          return (
            <div
              key={v.key}
              ref={maya.measureElement}
              data-index={v.index}
              role="presentation"
              className={css.letak}
              style={{ transform: `translateY(${v.start}px)` }}
            >
              {kepala && (
                <div role="row" className={css.barisOrang}>
                  <div role="gridcell" aria-colspan={susunan.kolom.length + 1}>
                    <span className={css.orang}>{baris.pegawai}</span>
                  </div>
                </div>
              )}
              <BarisKisi
                baris={baris}
                nomor={v.index}
                kolom={susunan.kolom}
                tahunan={tahunan}
                bulan={bulan}
                bulanLewat={lembar?.bulanLewat ?? 0}
                kursor={kursor}
                kotak={kisi.kotak}
                pindah={(b, k, luaskan) => kisi.pindah({ baris: b, kolom: k }, luaskan)}
                sunting={() => kisi.sunting(null)}
                ketik={kisi.ketik}
                selesai={kisi.selesai}
                bukti={bukti}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Texts to the left, numbers to the right. */
const rata = (kolom: string): string | undefined =>
  ['satuan', 'mutu', 'bukti', 'prakiraan'].includes(kolom) ? undefined : css.kanan;
