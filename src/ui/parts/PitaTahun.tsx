import { Button } from '@mantine/core';
import { tahunBerakhir } from '../../domain/lintasTahun';
import { dialogStore } from '../stores/dialogStore';
import { useSesi } from '../stores/sesiStore';
import css from './PitaTahun.module.css';
import { hariIni } from './waktu';

interface Props {
  /** Year of the days that are looked at; absent = those of today. */
  readonly dilihat?: number | undefined;
}

/**
 * LT1: the year of the open file is over; what was left is over too, and the next year has a file of its own. LT4: where days of
 * another year are looked at, what is known of them. Nothing else is said within the year.
 */
export function PitaTahun({ dilihat }: Props) {
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun);
  if (tahun === undefined) return null;
  const lain = dilihat !== undefined && dilihat !== tahun;
  const berakhir = tahunBerakhir(tahun, hariIni());
  if (!lain && !berakhir) return null;
  return (
    <p className={css.pita} role="note">
      {lain
        ? `Berkas ini untuk ${tahun}: dari ${dilihat} yang diketahui hanya tenggat, rapat, dan ketidakhadiran; beban belum diketahui. `
        : `Tahun anggaran ${tahun} sudah berakhir: yang belum selesai disebut lewat, pekerjaan ${tahun + 1} dicatat di berkas ${tahun + 1}. `}
      {(berakhir || dilihat === tahun + 1) && (
        <Button variant="subtle" size="compact-xs" onClick={() => dialogStore.getState().buka('tahunBaru')}>
          Buat berkas {tahun + 1}…
        </Button>
      )}
    </p>
  );
}
