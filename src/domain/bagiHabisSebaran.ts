import type { Soal } from './bagiHabisSoal';

/** Pairs of person and window whose spread is kept (96 bytes each). */
const TERSIMPAN = 1_000_000;
const BULAN = 12;
/** Several divisions of one problem are weighed; all of them spread alike. */
const perSoal = new WeakMap<Soal, Sebaran>();

/**
 * Spread of one minute over the months: how much of a task with window w falls into each month of person p, inside each
 * block in proportion to the capacity of p there. Small problems keep every spread; large ones work it out when asked.
 */
export class Sebaran {
  /** Twelve parts from `tempat(p, w)` on; zero in blocks in which p has no capacity. */
  readonly isi: Float64Array;
  private readonly terisi: Uint8Array | null;
  private readonly jumlahPola: number;
  private readonly jumlahBlok = new Float64Array(BULAN);
  /** 1 = one block only, the usual case. */
  private readonly sederhana: Uint8Array;
  /** What the two places of a large problem hold. */
  private readonly kini = [-1, -1];

  static untuk(soal: Soal): Sebaran {
    let sebaran = perSoal.get(soal);
    if (sebaran === undefined) perSoal.set(soal, (sebaran = new Sebaran(soal)));
    return sebaran;
  }

  private constructor(private readonly soal: Soal) {
    const { blokPola, bagianBlok } = soal;
    this.jumlahPola = soal.bobotPola.length / BULAN;
    this.sederhana = Uint8Array.from({ length: this.jumlahPola }, (_, w) => {
      for (let i = w * BULAN; i < (w + 1) * BULAN; i += 1) if (blokPola[i] !== 0 || bagianBlok[i] !== 1) return 0;
      return 1;
    });
    const pasangan = soal.jumlahOrang * this.jumlahPola;
    this.terisi = pasangan <= TERSIMPAN ? new Uint8Array(pasangan) : null;
    this.isi = new Float64Array(BULAN * (this.terisi === null ? 2 : Math.max(1, pasangan)));
  }

  /** Place of the spread in `isi`. Two can be looked at together: ask for them with different `sela`. */
  tempat(p: number, w: number, sela: 0 | 1): number {
    const { terisi } = this;
    const nomor = p * this.jumlahPola + w;
    if (terisi !== null) {
      const di = nomor * BULAN;
      if (terisi[nomor] === 0) {
        terisi[nomor] = 1;
        this.hitung(p, w, di);
      }
      return di;
    }
    const di = BULAN * sela;
    if (this.kini[sela] !== nomor) {
      this.kini[sela] = nomor;
      this.hitung(p, w, di);
    }
    return di;
  }

  private hitung(p: number, w: number, di: number): void {
    const { isi, jumlahBlok } = this;
    const { kapasitas, bobotPola, blokPola, bagianBlok } = this.soal;
    const [k, b] = [p * BULAN, w * BULAN];
    if (this.sederhana[w] === 1) {
      let jumlah = 0;
      for (let i = 0; i < BULAN; i += 1) {
        const bagian = kapasitas[k + i]! * bobotPola[b + i]!;
        isi[di + i] = bagian;
        jumlah += bagian;
      }
      if (jumlah > 0) for (let i = 0; i < BULAN; i += 1) isi[di + i]! /= jumlah;
      return;
    }
    const khusus = this.soal.bagianKhusus.get(p * this.jumlahPola + w);
    jumlahBlok.fill(0);
    for (let i = 0; i < BULAN; i += 1) jumlahBlok[blokPola[b + i]!]! += kapasitas[k + i]! * bobotPola[b + i]!;
    for (let i = 0; i < BULAN; i += 1) {
      const total = jumlahBlok[blokPola[b + i]!]!;
      const bagian = khusus?.[i] ?? bagianBlok[b + i]!;
      isi[di + i] = total > 0 ? (bagian * kapasitas[k + i]! * bobotPola[b + i]!) / total : 0;
    }
  }
}
