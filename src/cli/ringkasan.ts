import type { Api } from '../api/api';
import { angka, jam, rupiah, table } from './output';

export type Ringkasan = Awaited<ReturnType<Api['getRingkasan']>>;

const KIND = { subKegiatan: 'Sub kegiatan', tugas: 'Tugas', pegawai: 'Pegawai' } as const;

export const countRows = (r: Ringkasan): string[][] => [
  ['', 'seluruhnya', 'terbagi', 'sisa'],
  [
    'Sub kegiatan',
    angka(r.subKegiatan.total),
    angka(r.subKegiatan.habis),
    angka(r.subKegiatan.total - r.subKegiatan.habis),
  ],
  ['Pagu', rupiah(r.rupiah.total), rupiah(r.rupiah.terbagi), rupiah(r.rupiah.total - r.rupiah.terbagi)],
  ['Tugas', angka(r.tugas.total), angka(r.tugas.terbagi), angka(r.tugas.total - r.tugas.terbagi - r.keputusan.tugas)],
  ...(r.keputusan.tugas > 0 ? [['  perlu keputusan', '', '', angka(r.keputusan.tugas)]] : []),
  ['Jam kerja', jam(r.menit.total), jam(r.menit.terbagi), jam(r.menit.total - r.menit.terbagi - r.keputusan.menit)],
];

export const peopleLine = ({ pegawai }: Ringkasan): string =>
  `${angka(pegawai.total)} pegawai dihitung: ${pegawai.tanpaTugas} tanpa tugas, ${pegawai.rendah} beban rendah, ${pegawai.melebihi} melebihi kapasitas, ${pegawai.beralasan} dengan alasan tercatat`;

export const verdict = ({ habis, tahun }: Ringkasan): string =>
  habis ? `Tahun ${tahun}: TERBAGI HABIS` : `Tahun ${tahun}: belum terbagi habis`;

export const leftOver = ({ sisa }: Ringkasan): string[] =>
  sisa.map(({ jenis, nama, sebab }) => `${KIND[jenis]} ${nama}: ${sebab}`);

export function describeRingkasan(r: Ringkasan): string {
  const left = leftOver(r).map((line) => `  ${line}`);
  return [
    verdict(r),
    '',
    table(countRows(r), new Set([1, 2, 3])),
    '',
    peopleLine(r),
    ...(left.length > 0 ? ['', 'Yang tersisa:', ...left] : []),
  ].join('\n');
}
