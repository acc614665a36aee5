import { memo, type KeyboardEvent } from 'react';
import type { BarisPapan } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import { rasioTeks } from '../../domain/tampil';
import { TandaPorsi } from '../bersama/TandaPorsi';
import { useKelasWarna } from '../parts/kelasWarna';
import { AngkaOrang } from './AngkaOrang';
import { AngkaUsulOrang } from './AngkaUsulOrang';
import gaya from './BarisOrang.module.css';
import { Bilah } from './Bilah';
import { useTujuan } from './seret';
import { teksPapan } from './teks';
import { useDampak } from './useDampak';
import { jamBulat } from '../parts/jamBulat';
import { useBayangan, useUsulOrang } from '../usulan/useUsulan';
import { BilahUsul } from './BilahUsul';

interface Props {
  readonly baris: BarisPapan;
  readonly nomor: number;
  readonly aktif: boolean;
  onTombol(event: KeyboardEvent<HTMLElement>, id: PegawaiId): void;
  onFokus(id: PegawaiId): void;
}

/** A person: name, jabatan, bar, ratio, free hours. While something is carried over the row it says what a drop would do. */
export const BarisOrang = memo(function BarisOrang({ baris, nomor, aktif, onTombol, onFokus }: Props) {
  const tujuan = useTujuan(baris.pegawaiId);
  const dampak = useDampak(baris);
  const usulOrang = useUsulOrang(baris.pegawaiId);
  // While something is carried the plain bar says what a drop would do.
  const usul = dampak === null ? usulOrang : null;
  const disorot = useBayangan((s) => usulOrang !== null && s.sorot?.pegawaiId === baris.pegawaiId);
  const halangan = dampak ? dampak.halangan || (dampak.lintas ? teksPapan.lintas : '') : '';
  const rasio = baris.kapasitas > 0 ? baris.beban / baris.kapasitas : null;
  const warna = useKelasWarna()(rasio);
  const arti = [
    `${teksPapan.kapasitasTeks(jamBulat(baris.beban), jamBulat(baris.kapasitas))}`,
    `rasio ${rasioTeks(rasio)}`,
    warna?.sebutan ?? '',
  ].join(', ');
  return (
    <div
      ref={tujuan}
      role="row"
      aria-label={baris.nama}
      aria-rowindex={nomor + 1}
      data-pegawai={baris.pegawaiId}
      data-tujuan={dampak !== null || undefined}
      data-halangan={halangan !== '' || undefined}
      data-sorot={disorot || undefined}
      tabIndex={aktif ? 0 : -1}
      className={gaya.baris}
      onKeyDown={(e) => onTombol(e, baris.pegawaiId)}
      onFocus={() => onFokus(baris.pegawaiId)}
    >
      <div role="gridcell" className={gaya.siapa}>
        <div className={gaya.nama} title={baris.nama}>
          {baris.nama}
        </div>
        {halangan ? (
          <div className={gaya.halangan} title={halangan}>
            {halangan}
          </div>
        ) : (
          <div className={gaya.jabatan} title={baris.jabatan}>
            <TandaPorsi segmen={baris.segmen} /> {baris.jabatan || '–'}
            {!baris.dihitung && ` · ${teksPapan.tidakDihitung}`}
          </div>
        )}
      </div>
      <div role="gridcell" className={gaya.bilah}>
        {usul ? <BilahUsul baris={baris} usul={usul} /> : <Bilah baris={baris} bayangan={dampak?.menit ?? 0} />}
      </div>
      <div role="gridcell" className={gaya.angka} title={arti}>
        {usul ? <AngkaUsulOrang baris={baris} usul={usul} /> : <AngkaOrang baris={baris} dampak={dampak} />}
      </div>
    </div>
  );
});
