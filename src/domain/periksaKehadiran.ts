import type { JumlahKejadian, Kehadiran, KejadianDisiplin } from './disiplin';
import { angka, NAMA_BULAN } from './tampil';

/** What can happen once on a day somebody is there; whatever the step, one is late once a day. */
const SEKALI_SEHARI: readonly (readonly [apa: string, jenis: readonly KejadianDisiplin[]])[] = [
  ['Terlambat', ['tl1', 'tl2', 'tl3', 'tl4']],
  ['Pulang lebih awal', ['psw1', 'psw2', 'psw3', 'psw4']],
  ['Tidak mencatat kehadiran masuk', ['lupa_masuk']],
  ['Tidak mencatat kehadiran pulang', ['lupa_pulang']],
];
const banyak = (kejadian: JumlahKejadian, jenis: readonly KejadianDisiplin[]): number =>
  jenis.reduce((jumlah, satu) => jumlah + (kejadian[satu] ?? 0), 0);

/**
 * What of a recap can hardly be (Indonesian): more days there than the month has working days, or more breaches than days
 * there. To be looked at, not refused: who guards the house has other days than the office.
 */
export function janggalKehadiran(
  { bulan, hariHadir, kejadian }: Pick<Kehadiran, 'bulan' | 'hariHadir' | 'kejadian'>,
  hariKerja: number,
): readonly string[] {
  const lebih =
    hariHadir > hariKerja
      ? [
          `${angka(hariHadir)} hari hadir, sedangkan ${NAMA_BULAN[bulan - 1] ?? ''} hanya ${angka(hariKerja)} hari kerja.`,
        ]
      : [];
  const kali = SEKALI_SEHARI.flatMap(([apa, jenis]) => {
    const jumlah = banyak(kejadian, jenis);
    return jumlah > hariHadir ? [`${apa} ${angka(jumlah)} kali pada ${angka(hariHadir)} hari hadir.`] : [];
  });
  return [...lebih, ...kali];
}
