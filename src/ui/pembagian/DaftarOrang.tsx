import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { PegawaiId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { geserFokus } from '../parts/geserFokus';
import { Kosong } from '../parts/Kosong';
import { layarStore } from '../stores/layarStore';
import { BarisOrang } from './BarisOrang';
import gayaBaris from './BarisOrang.module.css';
import gaya from './Papan.module.css';
import { usePembagian } from './pembagianStore';
import { useSeretStore } from './seretStore';
import { susunBaris, type ButirBaris } from './susunBaris';
import { teksPapan } from './teks';
import { useBayangan, useDiPapan } from '../usulan/useUsulan';
import { useButuhUsul } from './useButuhUsul';

/** What the keyboard drag needs of the list: its people in order and a way to bring one into view. */
export interface KendaliOrang {
  readonly urutan: () => readonly PegawaiId[];
  readonly gulirKe: (id: PegawaiId) => void;
  /** The first person on screen. */
  readonly pertamaTampak: () => PegawaiId | null;
}

const idDari = (butir: ButirBaris | undefined): PegawaiId | null =>
  butir?.jenis === 'pegawai' ? butir.baris.pegawaiId : null;

function kendali(
  maya: Virtualizer<HTMLDivElement, Element>,
  wadah: RefObject<HTMLDivElement | null>,
  butir: () => readonly ButirBaris[],
): KendaliOrang {
  return {
    urutan: () => butir().flatMap((b) => idDari(b) ?? []),
    gulirKe(id) {
      const i = butir().findIndex((b) => idDari(b) === id);
      if (i >= 0) maya.scrollToIndex(i, { align: 'auto' });
    },
    pertamaTampak() {
      const atas = wadah.current?.scrollTop ?? 0;
      const tampak = maya.getVirtualItems().filter((v) => v.start >= atas - 4);
      return tampak.map((v) => idDari(butir()[v.index])).find((id) => id !== null) ?? null;
    },
  };
}

interface Props {
  readonly kendaliRef: RefObject<KendaliOrang | null>;
  readonly tunjuk: PegawaiId | undefined;
}

/** One row per person by bagian and tim kerja; a grid walked with the arrow keys. */
export function DaftarOrang({ kendaliRef, tunjuk }: Props) {
  const seret = useSeretStore();
  const pegawai = usePembagian((s) => s.papan?.pegawai);
  const semuaBagian = usePembagian((s) => s.bagianId === null);
  const butir = useMemo(() => susunBaris(pegawai ?? [], semuaBagian), [pegawai, semuaBagian]);
  const terakhir = useRef(butir);
  useEffect(() => {
    terakhir.current = butir;
  });
  const wadah = useRef<HTMLDivElement | null>(null);
  const maya = useVirtualizer({
    count: butir.length,
    getScrollElement: () => wadah.current,
    estimateSize: (i) => (butir[i]?.jenis === 'judul' ? 30 : 47),
    getItemKey: (i) => butir[i]?.kunci ?? i,
    overscan: 8,
  });
  useButuhUsul(butir, maya.range?.startIndex ?? 0, maya.range?.endIndex ?? 0);
  const orang = useMemo(() => kendali(maya, wadah, () => terakhir.current), [maya]);
  useEffect(() => {
    kendaliRef.current = orang;
    return () => {
      kendaliRef.current = null;
    };
  }, [kendaliRef, orang]);

  const sorot = useBayangan((s) => s.sorot?.pegawaiId ?? null);
  const diPapan = useDiPapan();
  useEffect(() => {
    if (diPapan && sorot) orang.gulirKe(sorot);
  }, [diPapan, sorot, orang]);

  const [fokus, setFokus] = useState<PegawaiId | null>(null);
  const pertama = butir.find((b) => b.jenis === 'pegawai');
  const aktif = butir.some((b) => idDari(b) === fokus) ? fokus : idDari(pertama);
  const fokuskan = useCallback(
    (id: PegawaiId) => {
      setFokus(id);
      orang.gulirKe(id);
      requestAnimationFrame(() =>
        wadah.current?.querySelector<HTMLElement>(`[data-pegawai="${CSS.escape(id)}"]`)?.focus(),
      );
    },
    [orang],
  );
  const adaPegawai = butir.length > 0;
  useEffect(() => {
    if (tunjuk && adaPegawai) fokuskan(tunjuk);
  }, [tunjuk, adaPegawai, fokuskan]);

  const tombol = useCallback(
    (e: KeyboardEvent<HTMLElement>, id: PegawaiId) => {
      if (seret.getState().bawaan) return;
      const daftar = orang.urutan();
      const ke = geserFokus(e.key, daftar.indexOf(id), daftar.length, 8);
      const tuju = ke === null ? undefined : daftar[ke];
      if (tuju) {
        e.preventDefault();
        fokuskan(tuju);
      } else if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
        e.preventDefault();
        const segmen = [...e.currentTarget.querySelectorAll<HTMLElement>('[data-segmen]')];
        const kini = segmen.indexOf(document.activeElement as HTMLElement);
        const berikut = kini + (e.key === 'ArrowRight' ? 1 : -1);
        if (berikut < 0) e.currentTarget.focus();
        else segmen[berikut]?.focus();
      } else if (e.key === 'Escape') e.currentTarget.focus();
    },
    [fokuskan, orang, seret],
  );
  const onFokus = useCallback((id: PegawaiId) => setFokus(id), []);

  if (pegawai && pegawai.length === 0)
    return (
      <Kosong
        ikon={IconUsers}
        judul={teksPapan.tanpaPegawaiJudul}
        aksi={<Button onClick={() => layarStore.getState().buka('pegawai')}>{teksPapan.bukaPegawai}</Button>}
      >
        {teksPapan.tanpaPegawaiIsi}
      </Kosong>
    );
  return (
    <div className={gaya.gulir} ref={wadah} data-gulir-seret="ya">
      <div
        role="grid"
        aria-label={teksPapan.pegawai}
        aria-rowcount={butir.length}
        className={gaya.isi}
        style={{ height: maya.getTotalSize() }}
      >
        {maya.getVirtualItems().map(({ index, key, start }) => {
          const b = butir[index];
          return (
            <div
              key={key}
              ref={maya.measureElement}
              data-index={index}
              role="presentation"
              className={gaya.butir}
              style={{ transform: `translateY(${start}px)` }}
            >
              {b?.jenis === 'judul' && (
                <div role="row" aria-rowindex={index + 1} className={gayaBaris.judul}>
                  <span role="rowheader">
                    {b.nama} <span className="angka">· {angka(b.jumlah)}</span>
                  </span>
                </div>
              )}
              {b?.jenis === 'pegawai' && (
                <BarisOrang
                  baris={b.baris}
                  nomor={index}
                  aktif={b.baris.pegawaiId === aktif}
                  onTombol={tombol}
                  onFokus={onFokus}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
