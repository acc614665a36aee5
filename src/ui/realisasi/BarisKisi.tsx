import type { BarisRealisasi } from '../../api/realisasiViews';
import { angkaBaris, belumDicatat } from './angkaBaris';
import type { Kursor } from './kisiKendali';
import { didalam, type Kotak } from './kisiRealisasi';
import type { KolomKisi } from './kolomTampil';
import css from './Realisasi.module.css';
import { SelIsian } from './SelIsian';
import { SelTetap } from './SelTetap';
import { teks } from './teks';

interface Props {
  readonly baris: BarisRealisasi;
  readonly nomor: number;
  readonly kolom: readonly KolomKisi[];
  readonly tahunan: boolean;
  readonly bulan: number;
  readonly bulanLewat: number;
  readonly kursor: Kursor;
  readonly kotak: Kotak;
  pindah(baris: number, kolom: number, luaskan: boolean): void;
  sunting(): void;
  ketik(isi: string): void;
  selesai(isi: string): void;
  bukti(baris: BarisRealisasi, bulan: number): void;
}

/** One share: the task, what is given, and the cells to type into. */
export function BarisKisi(props: Props) {
  const { baris, nomor, kolom, tahunan, bulan, bulanLewat, kursor, kotak } = props;
  const angka = angkaBaris(baris, tahunan ? Math.max(1, bulanLewat) : bulan);
  return (
    <div role="row" aria-rowindex={nomor + 2} aria-label={`${baris.tugas}, ${baris.pegawai}`} className={css.baris}>
      <div role="rowheader" aria-colindex={1} className={css.tugas} title={baris.tugas}>
        <span className={css.namaTugas}>{baris.tugas}</span>
        {!baris.berporsi && (
          <span className={css.tanda} title={teks.bukanPemegang}>
            dialihkan
          </span>
        )}
      </div>
      {kolom.map((k, i) =>
        k.isian === null ? (
          <SelTetap key={k.tetap} kolom={k.tetap} baris={baris} angka={angka} indeksAria={i + 2} />
        ) : (
          <SelIsian
            key={`${k.isian.jenis}${k.isian.bulan}`}
            baris={baris}
            kolom={k.isian}
            judul={k.judul}
            denganRencana={tahunan}
            kini={kursor.kini.baris === nomor && kursor.kini.kolom === k.ke}
            terpilih={didalam(kotak, nomor, k.ke)}
            belum={k.isian.jenis === 'volume' && k.isian.bulan <= bulanLewat && belumDicatat(baris, k.isian.bulan)}
            sunting={kursor.kini.baris === nomor && kursor.kini.kolom === k.ke ? kursor.sunting : null}
            indeksAria={i + 2}
            onTekan={(luaskan) => props.pindah(nomor, k.ke, luaskan)}
            onSeret={() => props.pindah(nomor, k.ke, true)}
            onSunting={props.sunting}
            onKetik={props.ketik}
            onSelesai={props.selesai}
            onBukti={() => props.bukti(baris, k.isian.bulan)}
          />
        ),
      )}
    </div>
  );
}
