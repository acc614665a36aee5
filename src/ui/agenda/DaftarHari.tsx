import { Fragment, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { AgendaView, BarisAgenda } from '../../api/agendaViews';
import type { Tanggal, TugasId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { hariTeks } from '../../domain/teksMinggu';
import { geserFokus } from '../parts/geserFokus';
import css from './Agenda.module.css';
import { BarisButir } from './BarisButir';
import { teks } from './teks';

const SEHALAMAN = 10;

interface Props {
  readonly data: AgendaView;
  onPerintah(id: TugasId): void;
}

/** Late work first, then a heading per day; arrows move from line to line. */
export function DaftarHari({ data, onPerintah }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const tekan = (e: KeyboardEvent): void => {
    const daftar = [...(wadah.current?.querySelectorAll<HTMLElement>('[data-butir]') ?? [])];
    const kini = daftar.indexOf(e.target as HTMLElement);
    if (kini < 0) return;
    const tujuan = geserFokus(e.key, kini, daftar.length, SEHALAMAN);
    if (tujuan === null) return;
    daftar[tujuan]?.focus();
    e.preventDefault();
  };
  const { hariIni, terlambat, mendatang, libur } = data;
  const baris = (butir: readonly BarisAgenda[]) =>
    butir.map((satu) => (
      <BarisButir
        key={`${satu.jenis}.${satu.tugasId}.${satu.tenggat}`}
        butir={satu}
        hariIni={hariIni}
        onPerintah={onPerintah}
      />
    ));
  return (
    <div ref={wadah} className={css.daftarHari} role="group" aria-label={teks.daftarJatuhTempo} onKeyDown={tekan}>
      {terlambat.total > 0 && (
        <Kelompok judul={teks.terlambat} jumlah={terlambat.total} awas>
          {baris(terlambat.baris)}
          <Potong total={terlambat.total} tampil={terlambat.baris.length} />
        </Kelompok>
      )}
      {perHari(mendatang.baris).map(([tanggal, isi]) => {
        const nama = libur.find((l) => l.tanggal === tanggal)?.keterangan;
        const judul = tanggal === hariIni ? `${teks.hariIni}, ${hariTeks(tanggal)}` : hariTeks(tanggal);
        return (
          <Fragment key={tanggal}>
            <Kelompok judul={nama === undefined ? judul : `${judul} (${nama})`} jumlah={isi.length}>
              {baris(isi)}
            </Kelompok>
          </Fragment>
        );
      })}
      <Potong total={mendatang.total} tampil={mendatang.baris.length} />
    </div>
  );
}

function Kelompok(props: {
  readonly judul: string;
  readonly jumlah: number;
  readonly awas?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={props.judul}>
      <h2 className={props.awas ? `${css.hari ?? ''} ${css.awas ?? ''}` : css.hari}>
        {props.judul} <span className="angka">{angka(props.jumlah)}</span>
      </h2>
      <ul className={css.butirButir}>{props.children}</ul>
    </section>
  );
}

const Potong = ({ total, tampil }: { readonly total: number; readonly tampil: number }) =>
  total > tampil ? <p className={css.lagi}>{teks.lewatPotong(total - tampil)}</p> : null;

/** Rows come by day. */
function perHari(baris: readonly BarisAgenda[]): readonly (readonly [Tanggal, readonly BarisAgenda[]])[] {
  const hasil: [Tanggal, BarisAgenda[]][] = [];
  for (const satu of baris) {
    const terakhir = hasil.at(-1);
    if (terakhir?.[0] === satu.tenggat) terakhir[1].push(satu);
    else hasil.push([satu.tenggat, [satu]]);
  }
  return hasil;
}
