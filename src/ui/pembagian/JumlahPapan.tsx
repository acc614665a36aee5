import { angka } from '../../domain/tampil';
import { usePembagian } from './pembagianStore';
import { teksPapan } from './teks';

/** People shown and working days of the period. */
export function JumlahPapan() {
  const pegawai = usePembagian((s) => s.papan?.pegawai.length);
  const hari = usePembagian((s) => s.papan?.hariKerja);
  if (pegawai === undefined || hari === undefined) return null;
  return (
    <>
      {teksPapan.jumlahPegawai(angka(pegawai))} · {teksPapan.hariKerja(angka(hari))}
    </>
  );
}
