import type { BarisPapan } from '../../api/views';
import { rasio as rasioSetelan, rasioTeks } from '../../domain/tampil';
import { useKelasWarna } from '../parts/kelasWarna';
import gaya from './BarisOrang.module.css';
import type { Dampak } from './dampak';
import { teksPapan } from './teks';
import { jamBulat } from '../parts/jamBulat';

interface Props {
  readonly baris: BarisPapan;
  /** What a drop would do, null when nothing hangs over the row. */
  readonly dampak: Dampak | null;
}

const sisaTeks = (sisa: number): string =>
  sisa > 0 ? teksPapan.sisaJam(jamBulat(sisa)) : sisa < 0 ? teksPapan.lebihJam(jamBulat(-sisa)) : teksPapan.pas;

/** Ratio with its class, free hours; or old → new ratio with the new class of a drop. */
export function AngkaOrang({ baris, dampak }: Props) {
  const kelas = useKelasWarna();
  const rasio = baris.kapasitas > 0 ? baris.beban / baris.kapasitas : null;
  if (dampak) {
    const baru = kelas(dampak.sesudah);
    return (
      <>
        <span className={gaya.ubah}>
          {rasioTeks(dampak.sebelum)} →{' '}
          <b className={`${gaya.rasio} ${baru?.css ?? ''}`}>{rasioTeks(dampak.sesudah)}</b>
        </span>
        <span className={gaya.kelas}>{baru?.sebutan ?? ''}</span>
      </>
    );
  }
  const warna = kelas(rasio);
  const sisa = baris.kapasitas - baris.beban;
  const { bebanDiterima: batas, bebanSetahun, kapasitasSetahun } = baris;
  // An accepted load is no alarm, up to its limit; beyond it is one again.
  const diterima = batas !== undefined && sisa < 0 && bebanSetahun * 100 <= batas * kapasitasSetahun;
  return (
    <>
      <b className={`${gaya.rasio} ${warna?.css ?? ''}`} title={warna?.sebutan}>
        {rasioTeks(rasio)}
      </b>
      <span
        className={sisa < 0 && !diterima ? gaya.lebih : gaya.sisa}
        title={batas === undefined ? undefined : teksPapan.diterima(rasioSetelan(batas))}
      >
        {baris.kapasitas > 0 ? sisaTeks(sisa) : teksPapan.tanpaKapasitas}
        {diterima && ` · ${teksPapan.diterimaSingkat}`}
      </span>
    </>
  );
}
