import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { KalenderTahunan } from '../../../api/kalenderViews';
import { BulanKalender } from './BulanKalender';
import { indeksTanggal, susunTahun, type RentangHari } from './hariTahun';
import css from './Kalender.module.css';
import type { LayarKalender, NiatTombol } from './kalenderStore';
import { useSeret } from './useSeret';

interface Props {
  readonly store: StoreApi<LayarKalender>;
  readonly kalender: KalenderTahunan;
  readonly ramadan: RentangHari | null;
  onRamadan(baru: RentangHari): void;
  onNiat(niat: NiatTombol): void;
}

/** Twelve months; one day of the year is in the tab order and the arrows lead through all of it. */
export function GridTahun({ store, kalender, ramadan, onRamadan, onNiat }: Props) {
  const { tahun } = kalender;
  const fokus = useStore(store, (s) => s.fokus);
  const pilihan = useStore(store, (s) => s.pilihan);
  const alat = useStore(store, (s) => s.alat);
  const calon = useStore(store, (s) => s.calonRamadan);
  const seret = useSeret(store, ramadan, onRamadan);
  const bulan = useMemo(() => susunTahun(tahun), [tahun]);
  const libur = useMemo(
    () => new Map(kalender.libur.map((hari) => [indeksTanggal(tahun, hari.tanggal), hari])),
    [kalender.libur, tahun],
  );
  const wadah = useRef<HTMLDivElement>(null);
  const olehTombol = useRef(false);
  useEffect(() => {
    if (!olehTombol.current) return;
    olehTombol.current = false;
    wadah.current?.querySelector<HTMLElement>(`[data-hari="${fokus}"]`)?.focus();
  }, [fokus]);
  const tekan = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const niat = store.getState().tombol(event.key, event.shiftKey);
    if (niat === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (niat === 'geser') olehTombol.current = true;
    else onNiat(niat);
  };
  const tampil = calon ?? ramadan;
  // While Ramadan is dragged its band is the choice.
  const dipilih = calon === null ? pilihan : null;
  return (
    <div
      ref={wadah}
      className={`${css.tahun} ${alat === 'ramadan' ? css.geser : ''}`}
      role="group"
      aria-label={`Dua belas bulan ${tahun}`}
      onKeyDown={tekan}
      onFocus={({ target }) => {
        const hari = (target as HTMLElement).dataset['hari'];
        if (hari !== undefined) store.getState().fokusKe(Number(hari));
      }}
      {...seret}
    >
      {bulan.map((satu) => {
        const hari = satu.minggu.flat().filter((i) => i !== null);
        const [awal, akhir] = [hari[0] ?? 0, hari.at(-1) ?? 0];
        const dalam = (r: RentangHari | null): boolean => r !== null && r.awal <= akhir && r.akhir >= awal;
        return (
          <BulanKalender
            key={satu.nomor}
            tahun={tahun}
            bulan={satu}
            waktu={kalender.bulan[satu.nomor - 1] ?? { hariKerja: 0, menitEfektif: 0 }}
            hariKerjaMinggu={kalender.hariKerjaMinggu}
            libur={libur}
            ramadan={dalam(tampil) ? tampil : null}
            pilihan={dalam(dipilih) ? dipilih : null}
            fokus={fokus >= awal && fokus <= akhir ? fokus : null}
          />
        );
      })}
    </div>
  );
}
