import { IconLock } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import type { SegmenPapan } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import { useBaruDiubah } from '../bersama/bersamaContext';
import { teksBersama } from '../bersama/teks';
import { useAksiPapan } from './aksiPapan';
import { bawaSegmen } from './dampak';
import gaya from './Bilah.module.css';
import { useSeret } from './seret';
import { teksPapan } from './teks';
import { jamBulat } from '../parts/jamBulat';

interface Props {
  readonly segmen: SegmenPapan;
  readonly pegawaiId: PegawaiId;
  /** Width in percent of the track. */
  readonly lebar: number;
  readonly warna: string;
}

/** Narrower parts (percent of the track) show their colour only; the name is in the tooltip. */
const LEBAR_NAMA = 8;

/** One task in a person's bar: click opens it, drag moves it, the menu does the same by single clicks. */
export const Segmen = memo(function Segmen({ segmen, pegawaiId, lebar, warna }: Props) {
  const aksi = useAksiPapan();
  const { penugasanId, tugasId, nama, terkunci } = segmen;
  const pegangan = useSeret(penugasanId, () => bawaSegmen(segmen, pegawaiId), terkunci);
  const menu = (di: Element): void => aksi.menu({ jenis: 'segmen', segmen, pegawaiId }, di);
  const baru = useBaruDiubah('penugasan', penugasanId);
  const arti = [
    nama,
    jamBulat(segmen.menit),
    segmen.peran === 'ketua' ? teksPapan.ketua : '',
    terkunci ? teksPapan.terkunci : '',
    baru ? teksBersama.baruSaja(baru.aktor) : '',
  ]
    .filter((bagian) => bagian !== '')
    .join(', ');
  const tombol = (e: KeyboardEvent): void => {
    if (e.key === 'Enter') {
      e.preventDefault();
      aksi.rincian(tugasId);
    } else if (e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey)) {
      e.preventDefault();
      menu(e.currentTarget);
    } else if (e.key === ' ') {
      e.preventDefault();
      pegangan.onKeyDown?.(e);
    }
  };
  return (
    <div
      ref={pegangan.ref}
      role="button"
      tabIndex={-1}
      aria-label={arti}
      aria-describedby={pegangan.petunjukId}
      title={arti}
      data-segmen={penugasanId}
      data-terkunci={terkunci || undefined}
      data-diangkat={pegangan.diangkat || undefined}
      data-baru={baru ? '' : undefined}
      className={`${warna} ${gaya.segmen} ${lebar < LEBAR_NAMA ? gaya.sempit : ''}`}
      style={{ width: `${lebar}%` }}
      onPointerDown={pegangan.onPointerDown}
      onKeyDown={tombol}
      onClick={() => aksi.rincian(tugasId)}
      onContextMenu={(e) => {
        e.preventDefault();
        menu(e.currentTarget);
      }}
    >
      {terkunci && lebar >= LEBAR_NAMA && <IconLock size={11} aria-hidden />}
      {lebar >= LEBAR_NAMA && <span className={gaya.namaSegmen}>{nama}</span>}
    </div>
  );
});
