import type { Soal } from './bagiHabisSoal';

/** What no division of one part of the office can avoid, in minutes over the year. */
export interface BatasBagian {
  /** Over the yearly limits, summed over the people of the part. */
  readonly lebih: number;
  /** Missing to the low thresholds. */
  readonly kurang: number;
  /** People for whom no piece of work is left. */
  readonly tanpaTugas: number;
}

/**
 * Lower bounds by counting: work that only these people may do, against the room they have. A part whose complaints are at
 * these bounds cannot be helped by any search, only by people, time or eligibility.
 */
export function batasBagian(soal: Soal, bagian: readonly (readonly number[])[]): readonly BatasBagian[] {
  const milik = new Int32Array(soal.jumlahOrang).fill(-1);
  bagian.forEach((orang, i) => orang.forEach((p) => (milik[p] = i)));
  // A meeting costs everybody who is there: one person at least, at most those who are there now.
  const kerja = new Float64Array(bagian.length);
  const kerjaRamai = new Float64Array(bagian.length);
  const pemegang = new Float64Array(bagian.length);
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    const satu = soal.anggota[soal.kelompok[t]!]![0];
    const i = satu === undefined ? -1 : milik[satu]!;
    if (i < 0 || soal.sisaPorsi[t]! <= 0) continue;
    const hadir = soal.hadir[t] === 1;
    const menit = hadir ? soal.menit[t]! : (soal.menit[t]! * soal.sisaPorsi[t]!) / soal.pembagi[t]!;
    kerja[i]! += menit;
    const terbanyak = hadir ? Infinity : soal.butir[t] === 0 ? 1 : soal.sisaPorsi[t]! / Math.max(1, soal.porsiMin[t]!);
    pemegang[i]! += Math.max(soal.orangMin[t]!, Math.min(terbanyak, soal.orangMax[t]!));
    kerjaRamai[i]! += hadir ? menit * Math.max(1, soal.lamaMulai[t + 1]! - soal.lamaMulai[t]!) : menit;
  }
  return bagian.map((orang, i) => {
    let [lebih, ruang, perlu, kosong] = [0, 0, 0, 0];
    for (const p of orang) {
      const tetap = soal.tetapTahun[p]!;
      lebih += Math.max(0, tetap - soal.batasAtas[p]!);
      ruang += Math.max(0, soal.batasAtas[p]! - tetap);
      perlu += Math.max(0, soal.batasBawah[p]! - tetap);
      if (soal.batasBawah[p]! > 0 && soal.tetapJumlah[p] === 0) kosong += 1;
    }
    return {
      lebih: lebih + Math.max(0, kerja[i]! - ruang),
      kurang: Math.max(0, perlu - kerjaRamai[i]!),
      tanpaTugas: Math.max(0, kosong - pemegang[i]!),
    };
  });
}
