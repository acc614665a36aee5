import type { SasaranSurat } from '../api/suratInputs';
import type { BarisTugas } from '../api/views';
import { usulanUntuk } from '../documents/susunPekerjaan';
import type { PegawaiId } from '../domain/ids';
import { butirDasar } from '../domain/tugas';

/** A Surat Tugas for a task of the file in its own words, for these people or for those who have it. */
export function sasaranTugas(
  tugas: BarisTugas,
  jenis: 'surat_tugas' | 'surat_perintah',
  pilihan: {
    readonly pegawaiIds: readonly PegawaiId[] | null;
    readonly tanggal: string;
    /** Year of the office: the window of a task in words. */
    readonly tahun: number;
    readonly perOrang: boolean;
  },
): SasaranSurat {
  const { pegawaiIds, tanggal, perOrang } = pilihan;
  return {
    jenis,
    tanggal,
    pegawaiIds: [...(pegawaiIds ?? new Set(tugas.pembagian.map((satu) => satu.pegawaiId)))],
    tugasId: tugas.id,
    untuk: [...usulanUntuk(tugas, pilihan.tahun)],
    dasar: butirDasar(tugas.dasar),
    menimbang: [],
    perOrang,
  };
}
