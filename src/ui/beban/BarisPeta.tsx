import { memo } from 'react';
import type { BarisPeta as Baris } from '../../api/views';
import { rasioTeks } from '../../domain/tampil';
import { useKelasWarna } from '../parts/kelasWarna';
import gaya from './Peta.module.css';
import type { KepalaPeta } from './petaStore';
import { judulKolom } from './susunKolom';
import { teksBeban } from './teks';

/** Column of the yearly ratio among the cells. */
export const KOLOM_SETAHUN = -1;

interface Props {
  readonly baris: Baris;
  readonly nomor: number;
  readonly kepala: KepalaPeta;
  /** Cell of this row that holds the roving focus. */
  readonly aktif: number | null;
  /** Columns to mount. */
  readonly awal: number;
  readonly akhir: number;
}

/** One person: yearly ratio, then percent per week or month in the colour of the class. */
export const BarisPeta = memo(function BarisPeta({ baris, nomor, kepala, aktif, awal, akhir }: Props) {
  const kelas = useKelasWarna();
  const { kolom, per } = kepala;
  const setahun = kelas(baris.setahun);
  return (
    <div role="row" aria-label={baris.nama} aria-rowindex={nomor + 2} className={gaya.baris}>
      <span role="rowheader" aria-colindex={1} className={gaya.nama} title={`${baris.nama} · ${baris.jabatan}`}>
        {baris.nama}
      </span>
      <span
        role="gridcell"
        aria-colindex={2}
        aria-label={`${teksBeban.setahun} ${rasioTeks(baris.setahun)}${setahun ? `, ${setahun.sebutan}` : ''}`}
        data-b={nomor}
        data-k={KOLOM_SETAHUN}
        tabIndex={aktif === KOLOM_SETAHUN ? 0 : -1}
        className={`${gaya.sel} ${gaya.setahun} ${setahun?.css ?? 'cuti'}`}
      >
        {rasioTeks(baris.setahun)}
      </span>
      {kolom.slice(awal, akhir + 1).map((k, ke) => {
        const i = awal + ke;
        const rasio = baris.sel[i] ?? null;
        const warna = kelas(rasio);
        const persen = rasio === null ? '' : String(Math.round(rasio * 100));
        const libur = k.hariKerja === 0;
        const waktu = per === 'minggu' ? teksBeban.namaMinggu(k.nomor) : judulKolom(k, per);
        return (
          <span
            key={k.mulai}
            role="gridcell"
            aria-colindex={i + 3}
            style={{ gridColumn: i + 3 }}
            aria-label={`${waktu}: ${warna ? `${persen} %, ${warna.sebutan}` : libur ? teksBeban.libur : teksBeban.cuti}`}
            data-b={nomor}
            data-k={i}
            tabIndex={aktif === i ? 0 : -1}
            className={`${gaya.sel} ${warna ? warna.css : libur ? gaya.libur : `cuti ${gaya.cuti}`}`}
          >
            {warna ? persen : libur ? '–' : teksBeban.cuti}
          </span>
        );
      })}
    </div>
  );
});
