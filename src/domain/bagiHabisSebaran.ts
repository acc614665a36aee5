import type { Soal } from './bagiHabisSoal';

/** Pairs of person and window whose spread is kept (96 bytes each). */
const TERSIMPAN = 400_000;

/**
 * Even spread of one minute over the months: how much of a task with window w falls into each month of person p, in
 * proportion to the capacity of p there. Small problems keep every spread; large ones work it out when asked.
 */
export class Sebaran {
  /** Twelve parts from `tempat(p, w)` on; all zero when p has no capacity in the window. */
  readonly isi: Float64Array;
  private readonly terisi: Uint8Array | null;
  private readonly jumlahPola: number;

  constructor(private readonly soal: Soal) {
    this.jumlahPola = soal.bobotPola.length / 12;
    const pasangan = soal.jumlahOrang * this.jumlahPola;
    this.terisi = pasangan <= TERSIMPAN ? new Uint8Array(pasangan) : null;
    this.isi = new Float64Array(12 * (this.terisi === null ? 2 : Math.max(1, pasangan)));
  }

  /** Place of the spread in `isi`. Two can be looked at together: ask for them with different `sela`. */
  tempat(p: number, w: number, sela: 0 | 1): number {
    const { terisi, isi } = this;
    const nomor = p * this.jumlahPola + w;
    if (terisi !== null && terisi[nomor] === 1) return nomor * 12;
    const di = 12 * (terisi === null ? sela : nomor);
    if (terisi !== null) terisi[nomor] = 1;
    const { kapasitas, bobotPola } = this.soal;
    let jumlah = 0;
    for (let i = 0; i < 12; i += 1) {
      const bagian = kapasitas[p * 12 + i]! * (bobotPola[w * 12 + i] ?? 0);
      isi[di + i] = bagian;
      jumlah += bagian;
    }
    for (let i = 0; i < 12 && jumlah > 0; i += 1) isi[di + i]! /= jumlah;
    return di;
  }
}
