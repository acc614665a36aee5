import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { KartuPapan } from '../../api/views';
import type { TugasId } from '../../domain/ids';
import { geserFokus } from '../parts/geserFokus';
import { hariIni } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import { useAksiPapan } from './aksiPapan';
import { Kartu } from './Kartu';
import gayaKartu from './Kartu.module.css';
import { KepalaSisa } from './KepalaSisa';
import gaya from './Papan.module.css';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { useTujuan } from './seret';
import { useSeretan, useSeretStore } from './seretStore';
import { SisaKosong } from './SisaKosong';
import { susunKartu, tenggatDari } from './susunKartu';
import { teksPapan } from './teks';

/** The tasks nobody has yet (or not wholly), and the place to bring them back to. */
export function DaftarSisa({ tunjuk }: { readonly tunjuk: TugasId | undefined }) {
  const store = usePembagianStore();
  const seret = useSeretStore();
  const aksi = useAksiPapan();
  const tugas = usePembagian((s) => s.papan?.tugas);
  const urut = usePembagian((s) => s.urut);
  const cari = usePembagian((s) => s.cari);
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun ?? 0);
  const diAtas = useSeretan((s) => s.tujuan === 'sisa' && s.bawaan?.jenis === 'segmen');
  const [hari] = useState(hariIni);
  const butir = useMemo(
    () => susunKartu(tugas ?? [], { urut, cari, tahun, hariIni: hari }),
    [tugas, urut, cari, tahun, hari],
  );
  const kartu = useMemo(() => butir.flatMap((b) => (b.jenis === 'kartu' ? [b.kartu] : [])), [butir]);
  const terakhir = useRef(kartu);
  useEffect(() => {
    terakhir.current = kartu;
  });
  const urutan = useCallback(() => terakhir.current, []);

  const [fokus, setFokus] = useState<TugasId | null>(null);
  const aktif = kartu.some((k) => k.id === fokus) ? fokus : (kartu[0]?.id ?? null);
  const wadah = useRef<HTMLDivElement | null>(null);
  const tujuan = useTujuan('sisa');
  const maya = useVirtualizer({
    count: butir.length,
    getScrollElement: () => wadah.current,
    estimateSize: (i) => (butir[i]?.jenis === 'judul' ? 30 : 64),
    getItemKey: (i) => butir[i]?.kunci ?? i,
    overscan: 6,
  });
  const fokuskan = useCallback(
    (id: TugasId) => {
      setFokus(id);
      const i = butir.findIndex((b) => b.kunci === id);
      if (i >= 0) maya.scrollToIndex(i, { align: 'auto' });
      // The row may only be mounted by the scroll.
      requestAnimationFrame(() =>
        wadah.current?.querySelector<HTMLElement>(`[data-kartu="${CSS.escape(id)}"]`)?.focus(),
      );
    },
    [butir, maya],
  );
  useEffect(() => {
    if (!tunjuk || !kartu.some((k) => k.id === tunjuk)) return;
    store.getState().pilihBanyak([tunjuk]);
    fokuskan(tunjuk);
    // Only when asked for: a later refresh must not pull the focus back.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said above
  }, [tunjuk, kartu.length > 0]);

  const tombol = useCallback(
    (e: KeyboardEvent, milik: KartuPapan) => {
      if (seret.getState().bawaan) return;
      const daftar = terakhir.current;
      const kini = daftar.findIndex((k) => k.id === milik.id);
      const ke = geserFokus(e.key, kini, daftar.length, 8);
      const tuju = ke === null ? undefined : daftar[ke];
      if (tuju) {
        e.preventDefault();
        fokuskan(tuju.id);
        if (e.shiftKey)
          store.getState().pilih(
            tuju.id,
            'rentang',
            daftar.map((k) => k.id),
          );
      } else if (e.key === 'Enter') aksi.rincian(milik.id);
      else if (e.key === ' ' && e.ctrlKey) {
        e.preventDefault();
        store.getState().pilih(milik.id, 'alih', []);
      } else if (e.key.toLowerCase() === 'a' && e.ctrlKey) {
        e.preventDefault();
        store.getState().pilihBanyak(daftar.map((k) => k.id));
      } else if (e.key === 'Escape') store.getState().pilihBanyak([]);
      else if (e.key.toLowerCase() === 'p' && !e.ctrlKey && !e.altKey) {
        e.preventDefault();
        const { pilihan } = store.getState();
        aksi.pindahkan({
          jenis: 'kartu',
          tugasIds: pilihan.has(milik.id) ? [...pilihan] : [milik.id],
          nama: milik.nama,
        });
      }
    },
    [aksi, fokuskan, seret, store],
  );
  const onFokus = useCallback((milik: KartuPapan) => setFokus(milik.id), []);

  // A card that was given away takes the focus with it: the next one in its place gets it, once every dialogue is gone.
  const tempat = useRef(0);
  useEffect(() => {
    const kini = kartu.findIndex((k) => k.id === fokus);
    if (kini >= 0) tempat.current = kini;
    if (kini >= 0 || fokus === null) return undefined;
    const jam = setTimeout(() => {
      const berikut = kartu[Math.min(tempat.current, kartu.length - 1)];
      if (berikut && document.activeElement === document.body) fokuskan(berikut.id);
    }, 120);
    return () => clearTimeout(jam);
  }, [kartu, fokus, fokuskan]);

  return (
    <section
      className={`${gaya.panel} ${gaya.sisa}`}
      aria-label={teksPapan.sisa}
      data-di-atas={diAtas || undefined}
      ref={tujuan}
    >
      <KepalaSisa tampak={kartu} />
      {diAtas && <p className={gaya.lepasSisa}>{teksPapan.lepasSisa}</p>}
      {kartu.length === 0 ? (
        <SisaKosong />
      ) : (
        <div className={gaya.gulir} ref={wadah}>
          <div role="list" aria-label={teksPapan.sisa} className={gaya.isi} style={{ height: maya.getTotalSize() }}>
            {maya.getVirtualItems().map(({ index, key, start }) => {
              const b = butir[index];
              return (
                <div
                  key={key}
                  ref={maya.measureElement}
                  data-index={index}
                  className={gaya.butir}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {b?.jenis === 'judul' && (
                    <div className={gayaKartu.judul}>
                      <span className={gayaKartu.tanda}>{b.tanda}</span>
                      <span>{b.nama}</span>
                    </div>
                  )}
                  {b?.jenis === 'kartu' && (
                    <Kartu
                      kartu={b.kartu}
                      lewat={(tenggatDari(b.kartu.jendela, tahun, hari) ?? '9999') < hari}
                      aktif={b.kartu.id === aktif}
                      urutan={urutan}
                      onTombol={tombol}
                      onFokus={onFokus}
                    />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}
