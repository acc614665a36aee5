/** Amounts below this are rounding. */
const NOL = 1e-7;

/** Maximum flow with real amounts (Dinic's layers). Nodes are numbers from 0. */
export class Arus {
  private readonly ke: number[] = [];
  private readonly sisa: number[] = [];
  private readonly dari: number[][];
  private readonly tingkat: Int32Array;
  private readonly berikut: Int32Array;

  constructor(simpul: number) {
    this.dari = Array.from({ length: simpul }, () => []);
    this.tingkat = new Int32Array(simpul);
    this.berikut = new Int32Array(simpul);
  }

  sambung(a: number, b: number, kapasitas: number): void {
    this.dari[a]!.push(this.ke.length);
    this.ke.push(b);
    this.sisa.push(kapasitas);
    this.dari[b]!.push(this.ke.length);
    this.ke.push(a);
    this.sisa.push(0);
  }

  maksimum(sumber: number, tujuan: number): number {
    let jumlah = 0;
    while (this.lapisan(sumber, tujuan)) {
      this.berikut.fill(0);
      for (let alir = this.dorong(sumber, tujuan, Infinity); alir > NOL; alir = this.dorong(sumber, tujuan, Infinity)) {
        jumlah += alir;
      }
    }
    return jumlah;
  }

  /** 1 = can still be reached from the source: its side of the smallest cut. */
  terjangkau(sumber: number): Uint8Array {
    const lihat = new Uint8Array(this.dari.length);
    const antre = [sumber];
    lihat[sumber] = 1;
    for (let a = antre.pop(); a !== undefined; a = antre.pop()) {
      for (const e of this.dari[a]!) {
        const b = this.ke[e]!;
        if (this.sisa[e]! <= NOL || lihat[b] === 1) continue;
        lihat[b] = 1;
        antre.push(b);
      }
    }
    return lihat;
  }

  private lapisan(sumber: number, tujuan: number): boolean {
    this.tingkat.fill(-1);
    this.tingkat[sumber] = 0;
    const antre = [sumber];
    for (let i = 0; i < antre.length; i += 1) {
      const a = antre[i]!;
      for (const e of this.dari[a]!) {
        const b = this.ke[e]!;
        if (this.sisa[e]! <= NOL || this.tingkat[b]! >= 0) continue;
        this.tingkat[b] = this.tingkat[a]! + 1;
        antre.push(b);
      }
    }
    return this.tingkat[tujuan]! >= 0;
  }

  private dorong(a: number, tujuan: number, paling: number): number {
    if (a === tujuan) return paling;
    const sisi = this.dari[a]!;
    for (; this.berikut[a]! < sisi.length; this.berikut[a]! += 1) {
      const e = sisi[this.berikut[a]!]!;
      const b = this.ke[e]!;
      if (this.sisa[e]! <= NOL || this.tingkat[b] !== this.tingkat[a]! + 1) continue;
      const alir = this.dorong(b, tujuan, Math.min(paling, this.sisa[e]!));
      if (alir <= NOL) continue;
      this.sisa[e]! -= alir;
      this.sisa[e ^ 1]! += alir;
      return alir;
    }
    return 0;
  }
}
