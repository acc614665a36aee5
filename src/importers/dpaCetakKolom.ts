import type { BarisCetak, SelCetak } from './dpaCetakBaris';
import type { UangCetak } from './dpaCetakAngka';

const KEPALA_TABEL =
  /^(kode( rekening)?|rekening|no\.?|uraian|rincian( perhitungan)?|perhitungan|koefisien( ?\/ ?volume)?|koefisien ?\/|volume|satuan|harga( satuan)?|ppn|pajak|jumlah( \(rp\.?\))?|\(rp\.?\)|rp|sebelum( (perubahan|pergeseran))?|setelah( (perubahan|pergeseran))?|perubahan|pergeseran|bertambah ?\/? ?(\(?berkurang\)?)?|\(?berkurang\)?|selisih|\(?\d{1,2}\)?( ?= ?[\d\s+x*()-]+)?)$/i;

/** All cells are words of the head of a rincian table (or its row of column numbers). */
export const kepalaTabel = (baris: BarisCetak): boolean =>
  baris.sel.every((s) => KEPALA_TABEL.test(s.teks)) && !/^[\d.]+$/.test(baris.sel[0]?.teks ?? '');

/** The three money columns of a change; a print of one block has only `setelah`. */
export type KolomUang = 'sebelum' | 'setelah' | 'selisih';
export type UangKolom = Partial<Record<KolomUang, number>>;

const menutup = (u: UangCetak, r: { readonly x: number; readonly x2: number }): boolean =>
  Math.min(u.x2, r.x2) - Math.max(u.x, r.x) > (u.x2 - u.x) * 0.5;
const lewat = (a: SelCetak | UangCetak, b: SelCetak): number => Math.min(a.x2, b.x2) - Math.max(a.x, b.x);

/**
 * Columns of the rincian table: taught by the heads, then by rows that prove themselves (setelah − sebelum = selisih).
 * Every page repeats its head; columns keep what they learned.
 */
export class KolomRincian {
  private kepala: SelCetak[] = [];
  private readonly rentang = new Map<KolomUang, { x: number; x2: number }>();
  private menyambung = false;
  private kiri: number | null = null;

  /** Takes a head line; consecutive ones belong together. */
  tambahKepala(baris: BarisCetak): void {
    if (!this.menyambung) this.kepala = [];
    this.menyambung = true;
    this.kepala.push(...baris.sel);
  }

  akhirKepala(): void {
    this.menyambung = false;
  }

  /** Nothing is known yet of this table: a new print begins. */
  lupakan(): void {
    this.kepala = [];
    this.rentang.clear();
    this.menyambung = false;
    this.kiri = null;
  }

  get dikenal(): boolean {
    return this.kepala.length > 0;
  }

  /** The table prints Sebelum and Setelah. */
  get dua(): boolean {
    return this.cari(/^jumlah/i).length >= 2 || this.cari(/^(sebelum|setelah)/i).length >= 2;
  }

  private cari(pola: RegExp): SelCetak[] {
    return this.kepala.filter((s) => pola.test(s.teks)).sort((a, b) => a.x - b.x);
  }

  /** Could a code that begins at x stand in the code column? Item rows have nothing there. */
  kodeDi(x: number): boolean {
    const [uraian] = this.cari(/^uraian/i);
    const [kode] = this.cari(/^(kode|rekening)/i);
    if (uraian && kode && x >= uraian.x) return false;
    if (this.kiri === null) this.kiri = x;
    // Centred codes begin anywhere left of the account's name; left-aligned ones all at the same place.
    return x < this.kiri + Math.max(60, uraian ? uraian.x - this.kiri : 0) || x <= this.kiri + 2;
  }

  /** Left edge of the code column, null before the first row. */
  get tepiKiri(): number | null {
    return this.kiri;
  }

  /** Amounts of a row by column. A row that proves itself also teaches where the columns are. */
  bagi(uang: readonly UangCetak[], baris: 'rekening' | 'item'): UangKolom {
    if (!this.dua) {
      const akhir = baris === 'rekening' ? this.pilihSatu(uang) : this.pilihItem(uang);
      if (akhir && baris === 'rekening') this.ajari('setelah', akhir);
      return akhir ? { setelah: akhir.nilai } : {};
    }
    const [a, b, c] = uang.slice(-3);
    if (baris === 'rekening' && a && b && c && b.nilai - a.nilai === c.nilai) {
      this.ajari('sebelum', a);
      this.ajari('setelah', b);
      this.ajari('selisih', c);
      return { sebelum: a.nilai, setelah: b.nilai, selisih: c.nilai };
    }
    const hasil: UangKolom = {};
    for (const u of uang) {
      const kolom = this.terdekat(u);
      if (kolom && (hasil[kolom] === undefined || u.rp)) hasil[kolom] = u.nilai;
    }
    return hasil;
  }

  /** Of one block: the amount under "Jumlah", else the last with Rp, else the last. */
  private pilihSatu(uang: readonly UangCetak[]): UangCetak | undefined {
    const [jumlah] = this.cari(/^jumlah/i);
    const tepat = jumlah && uang.filter((u) => lewat(u, jumlah) > 0);
    return tepat?.at(-1) ?? uang.filter((u) => u.rp).at(-1) ?? uang.at(-1);
  }

  /** A line may hold a unit price whose amount follows on the next line: only what stands below "Jumlah" counts. */
  private pilihItem(uang: readonly UangCetak[]): UangCetak | undefined {
    const r = this.rentang.get('setelah');
    if (!r) return this.pilihSatu(uang);
    return uang.filter((u) => menutup(u, r)).at(-1) ?? uang.filter((u) => u.rp).at(-1);
  }

  private ajari(kolom: KolomUang, u: UangCetak): void {
    const ada = this.rentang.get(kolom);
    this.rentang.set(kolom, { x: Math.min(ada?.x ?? u.x, u.x), x2: Math.max(ada?.x2 ?? u.x2, u.x2) });
  }

  /** The money column an amount lies in: by what was learned, else by the heads; unit prices lie in none. */
  private terdekat(u: UangCetak): KolomUang | null {
    for (const [kolom, r] of this.rentang) if (menutup(u, r)) return kolom;
    if (this.rentang.size > 0) return null;
    const uang = this.kolomKepala();
    const lain = this.cari(/^(koefisien|volume|satuan|harga|ppn)/i).map((s) => [null, s] as const);
    let terbaik: { kolom: KolomUang | null; nilai: number } | null = null;
    for (const [kolom, s] of [...uang, ...lain]) {
      const nilai = lewat(u, s) > 0 ? lewat(u, s) : -Math.abs((u.x + u.x2) / 2 - (s.x + s.x2) / 2);
      if (!terbaik || nilai > terbaik.nilai) terbaik = { kolom, nilai };
    }
    return terbaik?.kolom ?? null;
  }

  private kolomKepala(): (readonly [KolomUang, SelCetak])[] {
    const jumlah = this.cari(/^jumlah/i);
    const selisih = this.cari(/^(bertambah|selisih|\(?berkurang)/i)[0];
    return [
      ...(jumlah[0] ? [['sebelum', jumlah[0]] as const] : []),
      ...(jumlah[1] ? [['setelah', jumlah[1]] as const] : []),
      ...(selisih ? [['selisih', selisih] as const] : []),
    ];
  }
}
