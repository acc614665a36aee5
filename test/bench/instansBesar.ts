import type { Soal } from '../../src/domain/bagiHabisSoal';

/** A problem as the file of `bagi --instans`; recurring work becomes work of all its months. */
export function instansDari(soal: Soal): unknown {
  const kelompok = soal.anggota.map((anggota) => Array.from(anggota, (p) => soal.pegawai[p]));
  return {
    orang: soal.pegawai.map((id, p) => ({ id, kapasitas: Array.from(soal.kapasitas.subarray(p * 12, p * 12 + 12)) })),
    tugas: soal.tugas.map((id, t) => {
      const w = soal.pola[t]! * 12;
      const bagian = soal.butir[t] === 0 ? 1 : Math.floor(soal.pembagi[t]! / soal.butir[t]!);
      return {
        id,
        menit: soal.menit[t],
        bulan: Array.from({ length: 12 }, (_, i) => i + 1).filter((b) => soal.bobotPola[w + b - 1]! > 0),
        boleh: kelompok[soal.kelompok[t]!],
        bagian,
        bagianTerkecil: bagian === 1 ? 1 : Math.max(1, Math.floor(soal.porsiMin[t]! / soal.butir[t]!)),
      };
    }),
  };
}
