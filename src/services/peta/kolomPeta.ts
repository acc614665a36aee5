import type { KolomPeta, PerPeta } from '../../api/petaViews';
import { awalTahun, bulanTahun, hariDari, hariPekan, mingguTahun, tanggalDari, type Minggu } from '../../domain/hari';
import { jumlahHariKerja, menitEfektif } from '../../domain/kalender';
import type { Kantor } from '../../domain/kantor';
import { hariIni } from '../hariIni';

export const rentangPeta = (tahun: number, per: PerPeta): readonly Minggu[] =>
  per === 'minggu' ? mingguTahun(tahun) : bulanTahun(tahun);

/** Weeks or months with their working days, holidays and the mark of today. */
export function kolomPeta(
  kantor: Pick<Kantor, 'kalender' | 'pengaturan'>,
  per: PerPeta,
  kini = hariIni(),
): KolomPeta[] {
  const { kalender, pengaturan } = kantor;
  const effective = menitEfektif(kalender, pengaturan);
  const first = awalTahun(kalender.tahun);
  const today = hariDari(kini);
  const holidays = kalender.libur
    .map(({ tanggal, keterangan }) => ({ hari: hariDari(tanggal), keterangan }))
    .filter(({ hari }) => hariPekan(hari) <= pengaturan.hariKerja);
  return rentangPeta(kalender.tahun, per).map(({ nomor, mulai, akhir }) => ({
    nomor,
    mulai: tanggalDari(mulai),
    akhir: tanggalDari(akhir),
    hariKerja: jumlahHariKerja(effective.subarray(mulai - first, akhir - first + 1)),
    kini: mulai <= today && today <= akhir,
    libur: [...new Set(holidays.filter(({ hari }) => mulai <= hari && hari <= akhir).map((one) => one.keterangan))],
  }));
}
