import { tidakDicatatTeks } from '../../domain/hasilDicatat';
import type { Tanggal } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import {
  periodeBerjalan,
  sebutanPeriode,
  type BarisEvaluasi,
  type PeriodeEvaluasi,
} from '../../domain/laporanTriwulan';
import { SEBUTAN_EKSPEKTASI, type Ekspektasi } from '../../domain/predikat';
import { tanggalPanjang } from '../../domain/tampil';
import type { NaskahLaporan } from './modelLaporan';

export interface BahanSusunTriwulan {
  readonly kantor: Kantor;
  readonly periode: PeriodeEvaluasi;
  readonly baris: readonly BarisEvaluasi[];
  /** Groups below this are not shown on their own. */
  readonly k: number;
  readonly dicetak: Tanggal;
}

/** Of a period that is not over its figures say so. */
export const bawahTriwulan = ({
  kantor,
  periode,
  dicetak,
}: Pick<BahanSusunTriwulan, 'kantor' | 'periode' | 'dicetak'>) => {
  const { tahun } = kantor.pengaturan.identitas;
  const sementara = periodeBerjalan(periode, tahun, dicetak);
  return `${sebutanPeriode(periode, tahun)}${sementara ? `, keadaan sementara per ${tanggalPanjang(dicetak)}` : ''}`;
};

export const naskahTriwulan = (
  { kantor, dicetak }: Pick<BahanSusunTriwulan, 'kantor' | 'dicetak'>,
  judul: string,
): Omit<NaskahLaporan, 'bagian' | 'lembar' | 'sifat' | 'orientasi'> => {
  const { identitas, kop, surat } = kantor.pengaturan;
  const nama = `${identitas.opd} ${identitas.daerah}`;
  return { judul, kantor: nama, kop, kertas: surat.kertas, tahun: identitas.tahun, dicetak };
};

export function catatanTriwulan({ kantor, k }: Pick<BahanSusunTriwulan, 'kantor' | 'k'>): string[] {
  const { evaluasi } = kantor.pengaturan;
  return [
    'Target: rencana sampai akhir periode dikurangi yang sudah dikerjakan sebelumnya, tanpa bulan yang tidak dicatat; realisasi: yang dicatat dalam periode; keduanya volume × norma waktu.',
    `Predikat menurut hasil kerja dan perilaku kerja. Sumber matriks: ${evaluasi.sumber}.`,
    `Tanpa nama; bagian dengan kurang dari ${k} orang digabung dan predikat hanya disebut untuk seluruh pegawai, dengan jumlah kecil disamarkan, agar tidak menunjuk perorangan.`,
  ];
}

export const ekspektasiTeks = (nilai: Ekspektasi | ''): string => (nilai === '' ? '' : SEBUTAN_EKSPEKTASI[nilai]);
/** What the figures propose, with what they leave out (E5). */
export const usulanTeks = ({ usulan, angka }: Pick<BarisEvaluasi, 'usulan' | 'angka'>): string =>
  [ekspektasiTeks(usulan ?? '') || (tidakDicatatTeks(angka) === '' ? '' : '–'), tidakDicatatTeks(angka)]
    .filter((s) => s !== '')
    .join(', ');
export const SIFAT_PERORANGAN = 'RAHASIA: untuk pejabat penilai';
