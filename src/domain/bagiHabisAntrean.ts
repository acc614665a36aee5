import type { Keadaan } from './bagiHabisKeadaan';

/**
 * The least loaded members of a large group while loads only rise: a binary heap on the load ratio whose entries are
 * corrected when they surface, so that a placement costs O(log n) instead of a look at everybody.
 */
export class AntreanRasio {
  private readonly orang: number[];
  private readonly kunci: number[];

  constructor(
    private readonly k: Keadaan,
    anggota: Int32Array,
  ) {
    this.orang = [...anggota].sort((a, b) => k.rasio(a) - k.rasio(b) || a - b);
    this.kunci = this.orang.map((p) => k.rasio(p));
  }

  /** Up to `jumlah` people with the lowest ratio now, lowest first, ties by index. */
  terendah(jumlah: number): number[] {
    const ambil: number[] = [];
    while (ambil.length < jumlah && this.orang.length > 0) {
      const p = this.cabut();
      if (p !== null) ambil.push(p);
    }
    for (const p of ambil) this.sisip(p, this.k.rasio(p));
    return ambil;
  }

  /** Removes the top; when its key was out of date it goes back in with the right one and null is returned. */
  private cabut(): number | null {
    const [p, kunci] = [this.orang[0]!, this.kunci[0]!];
    const [akhir, kunciAkhir] = [this.orang.pop()!, this.kunci.pop()!];
    if (this.orang.length > 0) {
      this.orang[0] = akhir;
      this.kunci[0] = kunciAkhir;
      this.turun();
    }
    const kini = this.k.rasio(p);
    if (kini <= kunci) return p;
    this.sisip(p, kini);
    return null;
  }

  private sisip(p: number, kunci: number): void {
    this.orang.push(p);
    this.kunci.push(kunci);
    let i = this.orang.length - 1;
    while (i > 0) {
      const induk = (i - 1) >> 1;
      if (!this.sebelum(i, induk)) return;
      this.tukar(i, induk);
      i = induk;
    }
  }

  private turun(): void {
    let i = 0;
    for (;;) {
      const kiri = 2 * i + 1;
      if (kiri >= this.orang.length) return;
      const anak = kiri + 1 < this.orang.length && this.sebelum(kiri + 1, kiri) ? kiri + 1 : kiri;
      if (!this.sebelum(anak, i)) return;
      this.tukar(anak, i);
      i = anak;
    }
  }

  private sebelum(a: number, b: number): boolean {
    const selisih = this.kunci[a]! - this.kunci[b]!;
    return selisih < 0 || (selisih === 0 && this.orang[a]! < this.orang[b]!);
  }

  private tukar(a: number, b: number): void {
    [this.orang[a], this.orang[b]] = [this.orang[b]!, this.orang[a]!];
    [this.kunci[a], this.kunci[b]] = [this.kunci[b]!, this.kunci[a]!];
  }
}
