import { akhirTahun, awalTahun, hariDari, hariPekan, sipilDari, tanggalDari } from './hari';
import { hariKerjaPegawai } from './hitungan';
import { liburTetap } from './kalender';
import type { Kantor } from './kantor';
import { hariBerkas } from './lintasTahun';
import type { Ketidakhadiran } from './pegawai';

export interface HariTahun {
  readonly tahun: number;
  readonly hariKerja: number;
}

/**
 * Working days of an absence that lie in other years than that of the file, ascending; they count in the file of their year
 * (LT4). By the week of the person and the holidays that are the same every year: the others are not known here.
 */
export function hariKerjaLain(
  kantor: Pick<Kantor, 'bagian' | 'kalender' | 'pegawai' | 'pengaturan'>,
  { pegawaiId, mulai, akhir }: Pick<Ketidakhadiran, 'pegawaiId' | 'mulai' | 'akhir'>,
): readonly HariTahun[] {
  const { tahun } = kantor.kalender;
  const [awal, ujung] = [hariDari(mulai), hariDari(akhir)];
  if (hariBerkas(tahun, awal) && hariBerkas(tahun, ujung)) return [];
  const minggu = hariKerjaPegawai(kantor, kantor.pegawai.get(pegawaiId) ?? { bagianId: null });
  const hasil: HariTahun[] = [];
  for (let lain = sipilDari(awal).tahun; lain <= sipilDari(ujung).tahun; lain++) {
    if (lain === tahun) continue;
    const libur = new Set(liburTetap(lain).map(({ tanggal }) => tanggal));
    let hariKerja = 0;
    for (let hari = Math.max(awal, awalTahun(lain)); hari <= Math.min(ujung, akhirTahun(lain)); hari++)
      if (hariPekan(hari) <= minggu && !libur.has(tanggalDari(hari))) hariKerja += 1;
    if (hariKerja > 0) hasil.push({ tahun: lain, hariKerja });
  }
  return hasil;
}
