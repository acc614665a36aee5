import type { Abk } from './abk';
import type { Ringkasan } from './habis';
import { tambahHari } from './hari';
import type { Tanggal } from './ids';
import type { HasilIndikator } from './rbNilai';
import { PENUH, semuaButir, type PaketRb } from './rb';
import { angka, rupiahRingkas, tanggalPanjang } from './tampil';

/** What the app knows of the office and can show as evidence. */
export const NAMA_INDIKATOR = [
  'tugasTerbagi',
  'paguTerbagi',
  'pegawaiBertugas',
  'abkNorma',
  'abkUnit',
  'laporanBulanan',
  'evaluasiTriwulan',
] as const;
export type NamaIndikator = (typeof NAMA_INDIKATOR)[number];
export const SEBUTAN_INDIKATOR: Readonly<Record<NamaIndikator, string>> = {
  tugasTerbagi: 'Tugas yang terbagi habis',
  paguTerbagi: 'Pagu yang sudah ditugaskan',
  pegawaiBertugas: 'Pegawai yang mempunyai tugas',
  abkNorma: 'Tugas yang bernorma waktu (ABK)',
  abkUnit: 'Unit dengan ABK lengkap',
  laporanBulanan: 'Laporan bulanan tepat waktu',
  evaluasiTriwulan: 'Evaluasi triwulan tepat waktu',
};
/** Indicators that ask for a day of the following month. */
export const BERTENGGAT: ReadonlySet<NamaIndikator> = new Set<NamaIndikator>(['laporanBulanan', 'evaluasiTriwulan']);
const TENGGAT_BAWAAN = 10;

export interface FaktaKantor {
  readonly hariIni: Tanggal;
  readonly tahun: number;
  readonly ringkasan: Pick<Ringkasan, 'tugas' | 'rupiah' | 'pegawai'>;
  readonly abk: Pick<Abk, 'unit' | 'jumlah'>;
  /** Reports that were made: `2026-05` or `2026-TW2` with the day. */
  readonly laporan: readonly { readonly periode: string; readonly tanggal: Tanggal }[];
}

function bagian(ada: number, dari: number, kata: string, hari: Tanggal): HasilIndikator | null {
  if (dari <= 0) return null;
  const nilai = Math.floor((Math.min(ada, dari) / dari) * PENUH + 1e-9);
  return { nilai, bukti: `${kata} per ${tanggalPanjang(hari)} menurut BagiHabis` };
}

/** Periods that are over with their deadline, a day of the month after each. */
function periodeLewat({ tahun, hariIni }: FaktaKantor, bulanan: boolean, tenggat: number) {
  const panjang = bulanan ? 1 : 3;
  return Array.from({ length: 12 / panjang }, (_, i) => {
    const sesudah = (i + 1) * panjang + 1;
    const [t, b] = sesudah > 12 ? [tahun + 1, 1] : [tahun, sesudah];
    const batas = tambahHari(`${t}-${String(b).padStart(2, '0')}-01`, tenggat - 1);
    return { periode: bulanan ? `${tahun}-${String(i + 1).padStart(2, '0')}` : `${tahun}-TW${i + 1}`, batas };
  }).filter(({ batas }) => batas < hariIni);
}

function tepatWaktu(fakta: FaktaKantor, bulanan: boolean, tenggat: number): HasilIndikator | null {
  const lewat = periodeLewat(fakta, bulanan, tenggat);
  const tepat = lewat.filter(({ periode, batas }) =>
    fakta.laporan.some((satu) => satu.periode === periode && satu.tanggal <= batas),
  );
  const apa = bulanan ? 'laporan bulanan' : 'evaluasi triwulan';
  const kata = `${angka(tepat.length)} dari ${angka(lewat.length)} ${apa} dibuat paling lambat tanggal ${tenggat} bulan berikutnya,`;
  return bagian(tepat.length, lewat.length, kata, fakta.hariIni);
}

/** One indicator; null = there is nothing yet to measure it by. */
export function hitungIndikator(
  { nama, tenggatHari }: { readonly nama: NamaIndikator; readonly tenggatHari: number | null },
  fakta: FaktaKantor,
): HasilIndikator | null {
  const { ringkasan, abk, hariIni } = fakta;
  const { tugas, rupiah, pegawai } = ringkasan;
  const dari = (ada: number, semua: number, kata: string): HasilIndikator | null =>
    bagian(ada, semua, `${angka(ada)} dari ${angka(semua)} ${kata}`, hariIni);
  switch (nama) {
    case 'tugasTerbagi':
      return dari(tugas.terbagi, tugas.total, 'tugas terbagi habis');
    case 'paguTerbagi': {
      const kata = `Pagu ${rupiahRingkas(rupiah.terbagi)} dari ${rupiahRingkas(rupiah.total)} sudah ditugaskan`;
      return bagian(rupiah.terbagi, rupiah.total, kata, hariIni);
    }
    case 'pegawaiBertugas':
      return dari(pegawai.total - pegawai.tanpaTugas, pegawai.total, 'pegawai mempunyai tugas');
    case 'abkNorma':
      return dari(abk.jumlah.tugas - abk.jumlah.tanpaNorma, abk.jumlah.tugas, 'tugas bernorma waktu');
    case 'abkUnit': {
      const unit = abk.unit.filter(({ bagianId }) => bagianId !== null);
      const lengkap = unit.filter(({ jumlah }) => jumlah.tugas > 0 && jumlah.tanpaNorma === 0);
      return dari(lengkap.length, unit.length, 'unit ABK-nya lengkap (seluruh tugas bernorma waktu)');
    }
    case 'laporanBulanan':
      return tepatWaktu(fakta, true, tenggatHari ?? TENGGAT_BAWAAN);
    case 'evaluasiTriwulan':
      return tepatWaktu(fakta, false, tenggatHari ?? TENGGAT_BAWAAN);
  }
}

/** By question, those that can be measured. */
export function indikatorPaket(paket: Pick<PaketRb, 'komponen'>, fakta: FaktaKantor): Map<string, HasilIndikator> {
  const hasil = new Map<string, HasilIndikator>();
  for (const { id, indikator } of semuaButir(paket)) {
    const satu = indikator && hitungIndikator(indikator, fakta);
    if (satu) hasil.set(id, satu);
  }
  return hasil;
}
