import { Checkbox } from '@mantine/core';
import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { PratinjauDpa } from '../../api/dpaViews';
import { TabelPanjang } from '../parts/TabelPanjang';
import { BarisTinjau } from './BarisTinjau';
import { BarisHilang, KepalaHilang } from './BarisHilang';
import type { ButirTinjau } from './butirTinjau';
import { RincianTinjau } from './RincianTinjau';
import { teks } from './teks';
import { usePilihRentang } from './usePilihRentang';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './BarisTinjau.module.css';

interface Props {
  readonly store: TinjauDpaStore;
  readonly pratinjau: PratinjauDpa;
  readonly butir: readonly ButirTinjau[];
  readonly galat: ReadonlyMap<number, string>;
  readonly idBagian: string;
  readonly terbuka: ReadonlySet<number>;
  onBuka(nomor: number): void;
}

const KOLOM = 7;

/** The review grid: each row as it was understood, editable in place. */
export function TabelTinjau({ store, pratinjau, butir, galat, idBagian, terbuka, onBuka }: Props) {
  const ubahan = useStore(store, (s) => s.ubahan);
  const diperiksa = useStore(store, (s) => s.diperiksa);
  const terpilih = useStore(store, (s) => s.terpilih);
  const pilih = useStore(store, (s) => s.pilih);
  const idLewati = useId();
  const wadah = useRef<HTMLDivElement>(null);
  const nomorTampak = butir.flatMap((b) => (b.jenis === 'baris' ? [b.baris.nomor] : []));
  const { centang, tekan } = usePilihRentang(nomorTampak, terpilih, pilih, wadah);
  const semua = nomorTampak.length > 0 && nomorTampak.every((n) => terpilih.has(n));
  return (
    <div ref={wadah} className={css.wadahTabel} onKeyDown={tekan}>
      <TabelPanjang
        label="Baris yang terbaca"
        jumlah={butir.length}
        kolom={KOLOM}
        tinggi={52}
        kunci={(i) => butir[i]?.kunci ?? String(i)}
        kepala={
          <tr>
            <th scope="col" className={css.selPilih}>
              <Checkbox
                aria-label="Pilih semua yang tampak"
                checked={semua}
                indeterminate={!semua && terpilih.size > 0}
                onChange={() => pilih(semua ? [] : nomorTampak)}
              />
            </th>
            <th scope="col">Bacaan</th>
            <th scope="col">Kode</th>
            <th scope="col">Sub kegiatan</th>
            <th scope="col">Bagian pengampu</th>
            <th scope="col" className="kanan">
              Pagu
            </th>
            <th scope="col" title={teks.tinjau.lewati}>
              Lewati
              <span id={idLewati} hidden>
                {teks.tinjau.lewati}
              </span>
            </th>
          </tr>
        }
        baris={(i, props) => {
          const satu = butir[i];
          if (satu === undefined) return null;
          if (satu.jenis === 'kepalaHilang')
            return <KepalaHilang key={satu.kunci} jumlah={satu.jumlah} kolom={KOLOM} props={props} />;
          if (satu.jenis === 'hilang') return <BarisHilang key={satu.kunci} baris={satu.baris} props={props} />;
          if (satu.jenis === 'rincian')
            return <RincianTinjau key={satu.kunci} store={store} baris={satu.baris} kolom={KOLOM} props={props} />;
          const { nomor } = satu.baris;
          return (
            <BarisTinjau
              key={satu.kunci}
              store={store}
              baris={satu.baris}
              suntingan={{ ubahan, diperiksa }}
              galat={galat.get(nomor) ?? ''}
              adaVersi={pratinjau.totalLama !== null}
              banyakUnit={pratinjau.subUnit.length > 1}
              idBagian={idBagian}
              idLewati={idLewati}
              terpilih={terpilih.has(nomor)}
              terbuka={terbuka.has(nomor)}
              onPilih={(rentang) => centang(nomor, rentang)}
              onBuka={() => onBuka(nomor)}
              props={props}
            />
          );
        }}
      />
    </div>
  );
}
