import type { Soal } from './bagiHabisSoal';

/**
 * People who can take over work from each other, directly or over others, belong together; the search treats each such
 * part of the office on its own. Only parts with at least two people, ascending by their first person.
 */
export function komponen(soal: Soal): readonly (readonly number[])[] {
  const induk = Int32Array.from({ length: soal.jumlahOrang }, (_, p) => p);
  const akar = (p: number): number => {
    let a = p;
    while (induk[a] !== a) {
      induk[a] = induk[induk[a]!]!;
      a = induk[a]!;
    }
    return a;
  };
  const terpakai = new Set<number>();
  for (let t = 0; t < soal.jumlahTugas; t += 1) if (soal.sisaPorsi[t]! > 0) terpakai.add(soal.kelompok[t]!);
  for (const g of terpakai) {
    const anggota = soal.anggota[g]!;
    for (let i = 1; i < anggota.length; i += 1) {
      const [a, b] = [akar(anggota[0]!), akar(anggota[i]!)];
      if (a !== b) induk[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const isi = new Map<number, number[]>();
  for (let p = 0; p < soal.jumlahOrang; p += 1) {
    const a = akar(p);
    const daftar = isi.get(a);
    if (daftar === undefined) isi.set(a, [p]);
    else daftar.push(p);
  }
  return [...isi.values()].filter((daftar) => daftar.length > 1);
}
