import { AppError } from '../api/errors';
import type { NaskahKinerja } from '../documents/kinerja/modelKinerja';
import { angka } from '../domain/tampil';

/** A workbook is whole in memory, 17 kB a row: 100.000 rows of SKP took 1,7 GB, more than a PC of 4 GB has left. */
const BARIS_XLSX = 40_000;
/** More sheets nobody finds his own among, and spreadsheets open them for minutes. */
const LEMBAR_XLSX = 4_000;

/** Throws `masukanTidakSah` for a workbook that an office PC could neither write nor open. */
export function refuseTooLarge({
  bagian,
}: {
  readonly bagian: readonly Pick<NaskahKinerja['bagian'][number], 'tabel'>[];
}): void {
  const baris = bagian.reduce((n, { tabel }) => n + tabel.reduce((m, satu) => m + satu.baris.length, 0), 0);
  const terlalu = (jumlah: number, batas: number, apa: string): void => {
    if (jumlah <= batas) return;
    const sebab = `buku kerja ini ${angka(jumlah)} ${apa}, paling banyak ${angka(batas)} dalam satu berkas; susun per bagian atau simpan sebagai PDF`;
    throw new AppError('masukanTidakSah', { bidang: 'lingkup', sebab });
  };
  terlalu(bagian.length, LEMBAR_XLSX, 'lembar');
  terlalu(baris, BARIS_XLSX, 'baris');
}
