import type { Hari } from './hari';
import { akhirTahun, awalTahun, bulanTahun, hariDari } from './hari';
import type { Kantor } from './kantor';
import { kumulatifDari } from './kapasitas';
import { menitEfektif } from './kalender';
import type { Jendela } from './tugas';

/** Months and windows of the year as the kernel sees them. */
export class PolaTahun {
  private readonly awal: Hari;
  private readonly akhir: Hari;
  private readonly bulan: readonly (readonly [number, number])[];
  private readonly efektif: Int32Array;
  private readonly kumulatif: Int32Array;
  private readonly nomor = new Map<string, number>();
  private readonly semuaBobot: number[] = [];

  constructor(kantor: Pick<Kantor, 'kalender' | 'pengaturan'>) {
    const tahun = kantor.pengaturan.identitas.tahun;
    this.awal = awalTahun(tahun);
    this.akhir = akhirTahun(tahun);
    this.bulan = bulanTahun(tahun).map(({ mulai, akhir }) => [mulai - this.awal, akhir - this.awal + 1] as const);
    this.efektif = menitEfektif(kantor.kalender, kantor.pengaturan);
    this.kumulatif = kumulatifDari(this.efektif);
  }

  perBulan(kumulatif: Int32Array): number[] {
    return this.bulan.map(([mulai, sampai]) => kumulatif[sampai]! - kumulatif[mulai]!);
  }

  /** Index of the pattern of a window: 12 fractions of the month's effective minutes that lie inside it. */
  indeks(jendela: Jendela): number {
    const kunci = kunciJendela(jendela);
    const ada = this.nomor.get(kunci);
    if (ada !== undefined) return ada;
    const baru = this.nomor.size;
    this.nomor.set(kunci, baru);
    const rentang = this.rentang(jendela);
    for (const [mulai, sampai] of this.bulan) {
      const penuh = this.kumulatif[sampai]! - this.kumulatif[mulai]!;
      let dalam = 0;
      for (const [a, b] of rentang) dalam += jumlahAntara(this.kumulatif, Math.max(a, mulai), Math.min(b, sampai));
      this.semuaBobot.push(penuh === 0 ? 0 : dalam / penuh);
    }
    return baru;
  }

  bobot(indeks: number): readonly number[] {
    return this.semuaBobot.slice(indeks * 12, indeks * 12 + 12);
  }

  get bobotPola(): Float64Array {
    return Float64Array.from(this.semuaBobot);
  }

  /** Has somebody with this cumulative capacity any minute inside the window? */
  adaWaktu(kumulatif: Int32Array, jendela: Jendela): boolean {
    return this.rentang(jendela).some(([a, b]) => jumlahAntara(kumulatif, a, b) > 0);
  }

  /** Days of the year from 0, half open, clipped to the year. */
  private rentang(jendela: Jendela): readonly (readonly [number, number])[] {
    switch (jendela.jenis) {
      case 'tahun':
        return [[0, this.efektif.length]];
      case 'bulan':
        return jendela.bulan.flatMap((b) => this.bulan.slice(b - 1, b));
      case 'berulang':
      case 'tanggal': {
        const mulai = Math.max(this.awal, jendela.mulai === null ? this.awal : hariDari(jendela.mulai));
        const akhir = Math.min(this.akhir, jendela.akhir === null ? this.akhir : hariDari(jendela.akhir));
        return mulai > akhir ? [] : [[mulai - this.awal, akhir - this.awal + 1]];
      }
    }
  }
}

export function kunciJendela(jendela: Jendela): string {
  if (jendela.jenis === 'tahun') return 'tahun';
  if (jendela.jenis === 'berulang') return `${jendela.tiap}:${jendela.mulai ?? ''}/${jendela.akhir ?? ''}`;
  return jendela.jenis === 'bulan' ? jendela.bulan.join(',') : `${jendela.mulai}/${jendela.akhir}`;
}

function jumlahAntara(kumulatif: Int32Array, mulai: number, sampai: number): number {
  return sampai > mulai ? kumulatif[sampai]! - kumulatif[mulai]! : 0;
}
