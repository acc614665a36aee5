import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { HariAgenda, KalenderAgenda } from '../../api/agendaViews';
import { hariDari, nomorMinggu, sipilDari, tanggalDari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import { BULAN_SINGKAT, NAMA_HARI } from '../../domain/tampil';
import { useAgenda } from './agendaStore';
import type { ModeKalender } from './gerakKalender';
import { IsiHari } from './IsiHari';
import css from './Kalender.module.css';
import { namaHari, teks } from './teks';

const BANYAK_MINGGU = 14;

interface Props {
  /** undefined = still being read: the days stand already. */
  readonly data: KalenderAgenda | undefined;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly kursor: Tanggal;
  readonly mode: ModeKalender;
  /** 1–12: days of other months are paler. */
  readonly bulan: number;
}

/** The days as a grid with one tab stop; arrows choose the day, Page Up and Down the month or week, T is today. */
export function KisiKalender({ data, mulai, akhir, kursor, mode, bulan }: Props) {
  const { tekan, aturKursor } = useAgenda((s) => s);
  const kisi = useRef<HTMLDivElement>(null);
  const digerakkan = useRef(false);
  useEffect(() => {
    if (!digerakkan.current) return;
    digerakkan.current = false;
    kisi.current?.querySelector<HTMLElement>(`[data-hari="${kursor}"]`)?.focus();
  }, [kursor]);
  const kunci = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.altKey || e.metaKey || !tekan(e.key, kursor)) return;
    digerakkan.current = true;
    e.preventDefault();
  };
  const awal = hariDari(mulai);
  const minggu = Array.from({ length: (hariDari(akhir) - awal + 1) / 7 }, (_, i) => awal + i * 7);
  const isi = new Map(data?.hari.map((satu) => [satu.tanggal, satu]));
  return (
    <div
      ref={kisi}
      role="grid"
      aria-label={teks.kalender}
      className={mode === 'minggu' ? `${css.kisi ?? ''} ${css.seminggu ?? ''}` : css.kisi}
      onKeyDown={kunci}
    >
      <div role="row" className={`${css.baris ?? ''} ${css.kepala ?? ''}`}>
        <span role="columnheader" className={css.nomor}>
          <span className="tersembunyi">Minggu ke-</span>
        </span>
        {NAMA_HARI.map((nama) => (
          <span key={nama} role="columnheader">
            {nama}
          </span>
        ))}
      </div>
      {minggu.map((senin) => (
        <div key={senin} role="row" className={css.baris}>
          <span role="rowheader" className={`${css.nomor ?? ''} angka`} title={`Minggu ke-${nomorMinggu(senin)}`}>
            {nomorMinggu(senin)}
          </span>
          {NAMA_HARI.map((_, i) => {
            const tanggal = tanggalDari(senin + i);
            return (
              <Sel
                key={tanggal}
                tanggal={tanggal}
                isi={isi.get(tanggal)}
                dipilih={tanggal === kursor}
                hariIni={tanggal === data?.hariIni}
                luar={mode === 'bulan' && sipilDari(senin + i).bulan !== bulan}
                mode={mode}
                banyak={mode === 'minggu' ? BANYAK_MINGGU : minggu.length > 5 ? 2 : 3}
                onPilih={() => aturKursor(tanggal)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface PropsSel {
  readonly tanggal: Tanggal;
  readonly isi: HariAgenda | undefined;
  readonly dipilih: boolean;
  readonly hariIni: boolean;
  readonly luar: boolean;
  readonly mode: ModeKalender;
  /** Lines that fit into the cell. */
  readonly banyak: number;
  onPilih(): void;
}

function Sel({ tanggal, isi, dipilih, hariIni, luar, mode, banyak, onPilih }: PropsSel) {
  const { bulan, tanggal: tgl } = sipilDari(hariDari(tanggal));
  const kelas = [
    css.sel,
    dipilih && css.dipilih,
    hariIni && css.kini,
    luar && css.luar,
    (isi?.libur ?? '') !== '' && css.libur,
    isi?.kerja === false && css.bukanKerja,
  ];
  return (
    <div
      role="gridcell"
      tabIndex={dipilih ? 0 : -1}
      aria-selected={dipilih}
      aria-current={hariIni ? 'date' : undefined}
      data-hari={tanggal}
      className={kelas.filter(Boolean).join(' ')}
      onClick={onPilih}
      onFocus={onPilih}
    >
      <span className="tersembunyi">
        {namaHari(tanggal, {
          butir: isi?.butir.total ?? 0,
          absen: isi?.absen.total ?? 0,
          libur: isi?.libur ?? '',
        })}
      </span>
      <span className={`${css.tgl ?? ''} angka`} aria-hidden>
        {tgl}
        {(tgl === 1 || mode === 'minggu') && ` ${BULAN_SINGKAT[bulan - 1] ?? ''}`}
      </span>
      {isi && <IsiHari isi={isi} banyak={banyak} />}
    </div>
  );
}
