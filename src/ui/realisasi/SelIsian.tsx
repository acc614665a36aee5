import { useEffect, useRef } from 'react';
import type { BarisRealisasi } from '../../api/realisasiViews';
import { volumeTeks } from '../../domain/volumeTeks';
import { isiSel, type KolomIsian } from './kisiRealisasi';
import css from './Realisasi.module.css';
import { TombolBukti } from './TombolBukti';
import { teks } from './teks';

interface Props {
  readonly baris: BarisRealisasi;
  readonly kolom: KolomIsian;
  readonly judul: string;
  /** The year's sheet shows the plan under the number. */
  readonly denganRencana: boolean;
  readonly kini: boolean;
  readonly terpilih: boolean;
  /** Something was due in this month of the past, and nothing is noted. */
  readonly belum: boolean;
  readonly sunting: { readonly awal: string } | null;
  readonly indeksAria: number;
  onTekan(luaskan: boolean): void;
  onSeret(): void;
  onSunting(): void;
  onKetik(isi: string): void;
  onSelesai(isi: string): void;
  /** Shows where the evidence of the month is. */
  onBukti(): void;
}

/** A cell that can be typed into. */
export function SelIsian(props: Props) {
  const { baris, kolom, judul, denganRencana, kini, terpilih, belum, sunting } = props;
  const isi = isiSel(baris, kolom);
  const angka = kolom.jenis === 'volume';
  const rencana = angka ? (baris.rencanaBulan[kolom.bulan - 1] ?? 0) : 0;
  const catatan = angka && denganRencana && baris.catatan.some((c) => c.bulan === kolom.bulan);
  const { tugas, pegawai } = baris;
  const sebut = !angka ? null : denganRencana ? teks.selTahun : teks.sel;
  const nama = sebut
    ? sebut(judul, tugas, pegawai, isi, rencana > 0 ? volumeTeks(rencana) : '')
    : teks.selTeks(judul, tugas, pegawai, isi);
  return (
    <div
      role="gridcell"
      aria-label={nama}
      aria-colindex={props.indeksAria}
      aria-selected={terpilih}
      tabIndex={kini ? 0 : -1}
      className={`${css.isian} ${angka ? css.kanan : ''}`}
      data-kini={kini || undefined}
      data-belum={belum || undefined}
      data-catatan={catatan || undefined}
      title={angka ? undefined : isi || undefined}
      onPointerDown={(e) => {
        if (e.button === 0 && sunting === null) props.onTekan(e.shiftKey);
      }}
      onPointerEnter={(e) => {
        if (e.buttons === 1) props.onSeret();
      }}
      onDoubleClick={props.onSunting}
    >
      {sunting ? (
        <Penyunting awal={sunting.awal} nama={nama} onKetik={props.onKetik} onSelesai={props.onSelesai} />
      ) : denganRencana && angka ? (
        <span className={css.angkaSel}>
          {isi !== '' && <span>{isi}</span>}
          {rencana > 0 && <span className={css.rencanaSel}>{volumeTeks(rencana)}</span>}
        </span>
      ) : (
        <span className={angka ? undefined : 'satu-baris'}>{isi}</span>
      )}
      {kolom.jenis === 'bukti' && !sunting && <TombolBukti isi={isi} onBukti={props.onBukti} />}
    </div>
  );
}

/** Keys are read by the sheet; leaving by the pointer keeps what was typed. */
function Penyunting({
  awal,
  nama,
  onKetik,
  onSelesai,
}: Pick<Props, 'onKetik' | 'onSelesai'> & { readonly awal: string; readonly nama: string }) {
  const isian = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const el = isian.current;
    el?.focus();
    el?.setSelectionRange(el.value.length, el.value.length);
  }, []);
  return (
    <input
      ref={isian}
      className={css.ketik}
      aria-label={nama}
      defaultValue={awal}
      autoComplete="off"
      spellCheck={false}
      onInput={(e) => onKetik(e.currentTarget.value)}
      onBlur={(e) => onSelesai(e.currentTarget.value)}
    />
  );
}
