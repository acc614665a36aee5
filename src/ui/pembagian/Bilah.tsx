import { memo } from 'react';
import type { BarisPapan } from '../../api/views';
import { useKelasWarna } from '../parts/kelasWarna';
import gaya from './Bilah.module.css';
import { usePembagian } from './pembagianStore';
import { Segmen } from './Segmen';
import { teksPapan } from './teks';
import { jamBulat } from '../parts/jamBulat';

/** Ratio at the right end of the track: room behind the capacity mark for what is too much. */
const SKALA = 1.16;

interface Props {
  readonly baris: BarisPapan;
  /** Minutes a drop would add, shown as a ghost at the end of the load. */
  readonly bayangan: number;
}

/** The tasks of a person up to (and over) the capacity mark. */
export const Bilah = memo(function Bilah({ baris, bayangan }: Props) {
  const setahun = usePembagian((s) => s.bulan === null);
  const { kapasitas, beban } = baris;
  // In a month only what falls into it; over the year also tasks whose norm is still missing.
  const segmen = baris.segmen.filter((s) => setahun || s.menit > 0);
  const warna = useKelasWarna()(kapasitas > 0 ? beban / kapasitas : null)?.css ?? 'ej ej-c';
  const penuh = Math.max(kapasitas * SKALA, beban + Math.max(0, bayangan), 1);
  const persen = (menit: number): number => (menit / penuh) * 100;
  return (
    <div className={gaya.lintasan}>
      <div className={gaya.isi}>
        {segmen.map((s) => (
          <Segmen key={s.penugasanId} segmen={s} pegawaiId={baris.pegawaiId} lebar={persen(s.menit)} warna={warna} />
        ))}
        {bayangan > 0 && (
          <div className={gaya.bayangan} style={{ width: `${persen(bayangan)}%` }}>
            +{jamBulat(bayangan)}
          </div>
        )}
        {segmen.length === 0 && bayangan <= 0 && <span className={gaya.kosong}>{teksPapan.belumAdaTugas}</span>}
      </div>
      {kapasitas > 0 && (
        <div
          className={gaya.batas}
          style={{ left: `${persen(kapasitas)}%` }}
          title={`kapasitas ${jamBulat(kapasitas)}`}
        />
      )}
    </div>
  );
});
