import type { Rentang } from './beban';
import type { Hari } from './hari';
import { awalTahun, bulanTahun, hariDari } from './hari';
import type { Kantor } from './kantor';
import { kumulatifDari } from './kapasitas';
import { menitEfektif } from './kalender';
import type { KejadianTahun } from './kejadian';
import { kapasitasPegawai, kejadianPegawai } from './hitungan';
import { sebarMilik } from './jedaPorsi';
import { kejadianKantor } from './kejadian';
import type { Masa } from './masaPorsi';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { akhirKerja } from './pensiun';
import type { Jendela, Penugasan } from './tugas';

const BULAN = 12;

/** Months and windows of the year as the kernel sees them. */
export class PolaTahun {
  private readonly awal: Hari;
  private readonly bulan: readonly (readonly [number, number])[];
  private readonly kumulatif: Int32Array;
  private readonly kejadian: KejadianTahun;
  private readonly pengaturan: Pengaturan;
  private readonly nomor = new Map<string, number>();
  private readonly semuaBobot: number[] = [];
  private readonly semuaBlok: number[] = [];
  private readonly semuaBagian: number[] = [];
  /** Windows that recur, by the number of their pattern. */
  private readonly berulang = new Map<number, Jendela>();

  constructor(private readonly kantor: Kantor) {
    const tahun = kantor.pengaturan.identitas.tahun;
    this.awal = awalTahun(tahun);
    this.bulan = bulanTahun(tahun).map(({ mulai, akhir }) => [mulai - this.awal, akhir - this.awal + 1] as const);
    this.kumulatif = kumulatifDari(menitEfektif(kantor.kalender, kantor.pengaturan));
    this.kejadian = kejadianKantor(kantor);
    this.pengaturan = kantor.pengaturan;
  }

  perBulan(kumulatif: Int32Array): number[] {
    return this.bulan.map(([mulai, sampai]) => kumulatif[sampai]! - kumulatif[mulai]!);
  }

  /** Index of the pattern of a window, see `Soal.bobotPola` and `Soal.blokPola`. */
  indeks(jendela: Jendela): number {
    const kunci = kunciJendela(jendela);
    const ada = this.nomor.get(kunci);
    if (ada !== undefined) return ada;
    const baru = this.nomor.size;
    this.nomor.set(kunci, baru);
    const potongan = this.kejadian.potongan(jendela);
    const rentang = potongan.flat();
    const bobot = this.bulan.map(([mulai, sampai]) => {
      const penuh = jumlahAntara(this.kumulatif, mulai, sampai);
      return penuh === 0 ? 0 : this.diBulan(rentang, mulai, sampai) / penuh;
    });
    this.semuaBobot.push(...bobot);
    const blok = this.bulan.map((_, b) =>
      potongan.length === 1 || jendela.jenis !== 'berulang' ? 0 : jendela.tiap === 'triwulan' ? Math.floor(b / 3) : b,
    );
    this.semuaBlok.push(...blok);
    if (potongan.length > 1) this.berulang.set(baru, jendela);
    this.semuaBagian.push(...(potongan.length === 1 ? blok.map(() => 1) : this.bagianBlok(potongan, blok)));
    return baru;
  }

  /** Part of the whole that the parts of a window bring into the block of each month. */
  private bagianBlok(potongan: readonly Rentang[], blok: readonly number[]): number[] {
    const bagian = new Float64Array(BULAN);
    for (const satu of potongan) {
      const isi = this.bulan.map(([mulai, sampai]) => this.diBulan(satu, mulai, sampai));
      const semua = isi.reduce((a, b) => a + b, 0);
      isi.forEach((menit, b) => (bagian[blok[b]!]! += semua === 0 ? 0 : menit / semua / potongan.length));
    }
    return blok.map((b) => bagian[b]!);
  }

  private diBulan(rentang: Rentang, mulai: number, sampai: number): number {
    let dalam = 0;
    for (const [a, z] of rentang) {
      dalam += jumlahAntara(this.kumulatif, Math.max(a - this.awal, mulai), Math.min(z - this.awal + 1, sampai));
    }
    return dalam;
  }

  get bobotPola(): Float64Array {
    return Float64Array.from(this.semuaBobot);
  }
  get blokPola(): Int8Array {
    return Int8Array.from(this.semuaBlok);
  }
  get bagianBlokPola(): Float64Array {
    return Float64Array.from(this.semuaBagian);
  }

  /**
   * Recurring work of people who come or go inside the year: their parts are fewer and larger (kejadian.ts, B9). By
   * person × number of patterns + pattern, twelve parts as in `bagianBlokPola`. Ask when all patterns are known.
   */
  khusus(orang: readonly Pegawai[]): Map<number, Float64Array> {
    const hasil = new Map<number, Float64Array>();
    const banyak = this.nomor.size;
    orang.forEach((pegawai, p) => {
      for (const [w, jendela] of this.berulang) {
        const bagian = this.bagianMilik(w, jendela, pegawai);
        if (bagian !== null) hasil.set(p * banyak + w, Float64Array.from(bagian));
      }
    });
    return hasil;
  }

  /** null = all parts are the person's. */
  private bagianMilik(pola: number, jendela: Jendela, pegawai: Pegawai): readonly number[] | null {
    const kejadian = kejadianPegawai(this.kantor, pegawai);
    const milik = kejadian.milik(jendela, pegawai);
    if (kejadian === this.kejadian && milik.length === kejadian.potongan(jendela).length) return null;
    const mulai = pegawai.masuk === null ? -Infinity : hariDari(pegawai.masuk);
    const terakhir = akhirKerja(pegawai, this.pengaturan);
    const akhir = terakhir === null ? Infinity : hariDari(terakhir);
    // The first and the last part may begin before the person came, or end after.
    const dalam = milik.map((satu) =>
      satu.flatMap(([a, z]) => (z < mulai || a > akhir ? [] : [[Math.max(a, mulai), Math.min(z, akhir)] as const])),
    );
    return this.bagianBlok(dalam, this.semuaBlok.slice(pola * BULAN, (pola + 1) * BULAN));
  }

  /** Adds minutes of a window to the months of somebody with this capacity per month, as the kernel spreads them. */
  tambahkan(
    menit: number,
    pola: number,
    pegawai: Pegawai,
    kapasitas: readonly number[],
    ke: Float64Array,
    dari: number,
  ): void {
    const jendela = this.berulang.get(pola);
    const milik = jendela === undefined ? null : this.bagianMilik(pola, jendela, pegawai);
    const [w, blok] = [pola * BULAN, this.semuaBlok];
    const jumlah = new Float64Array(BULAN);
    for (let b = 0; b < BULAN; b += 1) jumlah[blok[w + b]!]! += this.semuaBobot[w + b]! * kapasitas[b]!;
    for (let b = 0; b < BULAN; b += 1) {
      const total = jumlah[blok[w + b]!]!;
      if (total > 0)
        ke[dari + b]! +=
          (menit * (milik?.[b] ?? this.semuaBagian[w + b]!) * this.semuaBobot[w + b]! * kapasitas[b]!) / total;
    }
  }

  /** The same for a share with days of its own, spread as the map spreads it (B10). */
  tambahkanMasa(
    milik: Penugasan,
    menit: number,
    jendela: Jendela,
    pegawai: Pegawai,
    ke: Float64Array,
    dari: number,
  ): void {
    const kejadian = kejadianPegawai(this.kantor, pegawai);
    const { kumulatif } = kapasitasPegawai(this.kantor, pegawai.id);
    const akhirPeriode = Int32Array.from(this.bulan, ([, sampai]) => sampai - 1);
    const bagian = (masa: Masa | null): readonly Rentang[] => kejadian.milik(jendela, pegawai, masa);
    const isi = ke.subarray(dari, dari + BULAN);
    sebarMilik(milik, menit, { jendela, bagian, awal: this.awal, kumulatif, akhirPeriode }, isi);
  }

  /** Has somebody with this cumulative capacity any minute inside the window? */
  adaWaktu(kumulatif: Int32Array, jendela: Jendela): boolean {
    return this.kejadian
      .potongan(jendela)
      .some((satu) => satu.some(([a, z]) => jumlahAntara(kumulatif, a - this.awal, z - this.awal + 1) > 0));
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
