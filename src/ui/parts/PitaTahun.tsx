import { Button } from '@mantine/core';
import { tahunBerakhir } from '../../domain/lintasTahun';
import { dialogStore } from '../stores/dialogStore';
import { useSesi } from '../stores/sesiStore';
import css from './PitaTahun.module.css';
import { hariIni } from './waktu';

const buatBerkas = (tahun: number) => (
  <Button variant="subtle" size="compact-xs" onClick={() => dialogStore.getState().buka('tahunBaru')}>
    Buat berkas {tahun}…
  </Button>
);

/** LT1: the year of the open file is over; what was left is over too, and the next year has a file of its own. */
export function PitaTahun() {
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun);
  if (tahun === undefined || !tahunBerakhir(tahun, hariIni())) return null;
  return (
    <p className={css.pita} role="note">
      Tahun anggaran {tahun} sudah berakhir: yang belum selesai disebut lewat, pekerjaan {tahun + 1} dicatat di berkas{' '}
      {tahun + 1}. {buatBerkas(tahun + 1)}
    </p>
  );
}

/** LT4, where days of another year are looked at; nothing for those of the file's own. */
export function PitaTahunLain({ tahun: dilihat }: { readonly tahun: number }) {
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun);
  if (tahun === undefined || dilihat === tahun) return null;
  const sudah = tahunBerakhir(tahun, hariIni());
  return (
    <p className={css.pita} role="note">
      Berkas ini untuk {tahun}: dari {dilihat} yang diketahui hanya tenggat, rapat, dan ketidakhadiran; beban belum
      diketahui. {dilihat === tahun + 1 && !sudah && buatBerkas(tahun + 1)}
    </p>
  );
}
