import type { Judul } from './judul';
import { letakKolom } from './judul';
import type { Lembar, Sel } from './lembar';
import { teksAngka, teksSel } from './lembar';
import type { Temuan, TingkatTemuan } from './temuan';

/** Cells of a sheet by field, and findings that say where. Row indexes are 0-based here, 1-based in findings. */
export class Tabel<F extends string> {
  readonly temuan: Temuan[] = [];

  constructor(
    readonly lembar: Lembar,
    readonly judul: Judul<F>,
  ) {}

  ada(bidang: F): boolean {
    return this.judul.kolom.has(bidang);
  }

  /** Value of the field; where it has several columns, the first that is not empty. */
  sel(i: number, bidang: F): Sel {
    const baris = this.lembar.baris[i];
    const banyak = this.judul.semua.get(bidang);
    if (banyak)
      for (const k of banyak) {
        const s = baris?.[k];
        if (s != null && s !== '') return s;
      }
    const k = this.judul.kolom.get(bidang);
    return k === undefined ? null : (baris?.[k] ?? null);
  }

  /** All values of a field that may stand in several columns, in their order. */
  semua(i: number, bidang: F): readonly Sel[] {
    const banyak = this.judul.semua.get(bidang);
    return banyak ? banyak.map((k) => this.lembar.baris[i]?.[k] ?? null) : [this.sel(i, bidang)];
  }

  /** First of the fields that has text, in one line. */
  teks(i: number, ...bidang: readonly F[]): string {
    for (const b of bidang) {
      const t = teksSel(this.sel(i, b));
      if (t !== '') return t;
    }
    return '';
  }

  /** Text of a field that has to be a number, as bacaBilangan takes it. */
  angka(i: number, bidang: F): string {
    return teksAngka(this.sel(i, bidang));
  }

  /** Not empty texts of the whole row. */
  isi(i: number): string[] {
    return (this.lembar.baris[i] ?? []).map((s) => teksSel(s)).filter((t) => t !== '');
  }

  catat(tingkat: TingkatTemuan, kode: string, i: number, bidang: F | null, pesan: string): void {
    const kolom = bidang === null ? null : letakKolom(this.judul, bidang);
    const letak = `Lembar “${this.lembar.nama}” baris ${i + 1}${kolom ? ` kolom ${kolom}` : ''}: `;
    this.temuan.push({ tingkat, kode, pesan: letak + pesan, lembar: this.lembar.nama, baris: i + 1, kolom });
  }
}
