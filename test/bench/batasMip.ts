import type { Soal } from '../../src/domain/bagiHabisSoal';
import type { Pemecah } from './batasLp';

/**
 * The same problem as an integer program: the least highest load of the year, whole tasks as yes or no, cut ones in whole
 * pieces; months and teams aside. Value of the best plan the solver found in the time, null when it found none.
 */
export function puncakMip(soal: Soal, pemecah: Pemecah, detik: number): { puncak: number; selesai: boolean } | null {
  const syarat: string[] = [];
  const biner: string[] = [];
  const bulat: string[] = [];
  const milik = Array.from({ length: soal.jumlahOrang }, (): string[] => []);
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    const anggota = soal.anggota[soal.kelompok[t]!]!;
    if (anggota.length === 0 || soal.sisaPorsi[t]! <= 0) continue;
    const butir = soal.butir[t]!;
    const banyak = butir === 0 ? 1 : Math.floor(soal.sisaPorsi[t]! / butir);
    const menit = (soal.menit[t]! * soal.sisaPorsi[t]!) / soal.pembagi[t]! / banyak;
    syarat.push(`${[...anggota].map((p) => `x${t}_${p}`).join(' + ')} = ${banyak}`);
    for (const p of anggota) {
      (banyak === 1 ? biner : bulat).push(`x${t}_${p}`);
      milik[p]!.push(`${menit.toFixed(4)} x${t}_${p}`);
    }
  }
  milik.forEach((suku, p) => {
    const kapasitas = soal.kapasitasTahun[p]!;
    if (suku.length > 0 && kapasitas > 0) {
      syarat.push(`${suku.join(' + ')} - ${kapasitas} z <= ${-soal.tetapTahun[p]!}`);
    }
  });
  const baris = syarat.map((s, i) => ` c${i}: ${s}`).join('\n');
  const jenis = `${biner.length > 0 ? `Binary\n ${biner.join('\n ')}\n` : ''}${bulat.length > 0 ? `General\n ${bulat.join('\n ')}\n` : ''}`;
  const hasil = pemecah.solve(`Minimize\n obj: z\nSubject To\n${baris}\n${jenis}End`, { time_limit: detik });
  return Number.isFinite(hasil.ObjectiveValue) && hasil.ObjectiveValue > 0 && hasil.ObjectiveValue < 1e6
    ? { puncak: hasil.ObjectiveValue, selesai: hasil.Status === 'Optimal' }
    : null;
}
