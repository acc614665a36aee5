import * as XLSX from '@e965/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Nilai = string | number | null;
const ISIAN = 'Isian tugas';

/** A form that went out, filled in by another program than the one that wrote it. */
export class FormulirUji {
  readonly #buku: XLSX.WorkBook;
  readonly #kolom = new Map<string, number>();
  readonly #kepala: number;

  constructor(path: string) {
    this.#buku = XLSX.read(readFileSync(path));
    const baris = this.#baris();
    this.#kepala = baris.findIndex((b) => b.includes('Tugas') && b.includes('Volume setahun'));
    baris[this.#kepala]?.forEach((judul, k) => this.#kolom.set(String(judul), k));
  }

  get lembar(): XLSX.WorkSheet {
    const lembar = this.#buku.Sheets[ISIAN];
    if (!lembar) throw new Error('no such sheet');
    return lembar;
  }
  #baris(): Nilai[][] {
    return XLSX.utils.sheet_to_json<Nilai[]>(this.lembar, { header: 1, defval: null });
  }

  /** 1-based row of a task by its name. */
  tugas(nama: string): number {
    const at = this.#baris().findIndex((b) => b[this.#kolom.get('Tugas') ?? 0] === nama);
    if (at < 0) throw new Error(`no row ${nama}`);
    return at + 1;
  }
  /** 1-based row of the nth empty row of the form. */
  kosong(ke = 0): number {
    const semua = this.#baris().flatMap((b, i) => (String(b[0]).startsWith('B:') ? [i + 1] : []));
    return semua[ke] ?? 0;
  }
  tulis(baris: number, isi: Readonly<Record<string, Nilai>>): this {
    for (const [judul, nilai] of Object.entries(isi)) {
      const k = this.#kolom.get(judul);
      if (k === undefined) throw new Error(`no column ${judul}`);
      const alamat = XLSX.utils.encode_cell({ r: baris - 1, c: k });
      if (nilai === null) delete this.lembar[alamat];
      else this.lembar[alamat] = { t: typeof nilai === 'number' ? 'n' : 's', v: nilai };
    }
    return this;
  }
  sel(baris: number, judul: string): XLSX.CellObject | undefined {
    return this.lembar[XLSX.utils.encode_cell({ r: baris - 1, c: this.#kolom.get(judul) ?? 0 })] as
      XLSX.CellObject | undefined;
  }
  /** Keeps only the filled sheet, without its hidden keys and ids: as when it was copied into a new workbook. */
  tanpaIdentitas(): this {
    const baris = this.#baris().map((b) => b.map((sel) => (/^[TSBP]:/.test(String(sel)) ? null : sel)));
    this.#buku.SheetNames = [ISIAN];
    this.#buku.Sheets = { [ISIAN]: XLSX.utils.aoa_to_sheet(baris) };
    return this;
  }
  simpan(folder: string, nama: string): string {
    const path = join(folder, nama);
    writeFileSync(path, XLSX.write(this.#buku, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    return path;
  }
}
