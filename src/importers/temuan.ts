/**
 * What an importer noticed. `galat` = nothing of this import may be written (all or nothing); `peringatan` = the user
 * should look; `info` = how something was read.
 */
export type TingkatTemuan = 'galat' | 'peringatan' | 'info';

export interface Temuan {
  readonly tingkat: TingkatTemuan;
  /** Stable machine name, snake_case. */
  readonly kode: string;
  /** Indonesian, says what was found, where, and what was expected. */
  readonly pesan: string;
  /** Name of the sheet, '' for the whole file. */
  readonly lembar: string;
  /** 1-based row as the spreadsheet shows it, null for the whole sheet. */
  readonly baris: number | null;
  /** Letter of the column, `F`; null for the whole row. */
  readonly kolom: string | null;
  /** Name of the file, where several were read at once. */
  readonly berkas?: string;
}

export type KodeGalatImpor =
  | 'berkas_kosong'
  | 'bukan_lembar_kerja'
  | 'terkunci_sandi'
  | 'terlalu_besar'
  | 'rusak'
  | 'tanpa_data'
  | 'tanpa_judul'
  | 'tabel_lain'
  | 'peta_salah';

/** The file as a whole cannot be used. The message is Indonesian and says what to do; nothing was read. */
export class GalatImpor extends Error {
  readonly kode: KodeGalatImpor;
  readonly lembar: string;
  readonly baris: number | null;
  readonly kolom: string | null;

  constructor(kode: KodeGalatImpor, pesan: string, letak: Partial<Pick<Temuan, 'lembar' | 'baris' | 'kolom'>> = {}) {
    super(pesan);
    this.name = 'GalatImpor';
    this.kode = kode;
    this.lembar = letak.lembar ?? '';
    this.baris = letak.baris ?? null;
    this.kolom = letak.kolom ?? null;
  }

  get pesan(): string {
    return this.message;
  }

  temuan(): Temuan {
    return {
      tingkat: 'galat',
      kode: this.kode,
      pesan: this.pesan,
      lembar: this.lembar,
      baris: this.baris,
      kolom: this.kolom,
    };
  }
}

/** 0 → A, 25 → Z, 26 → AA. */
export function hurufKolom(indeks: number): string {
  let n = indeks;
  let huruf = '';
  do {
    huruf = String.fromCharCode(65 + (n % 26)) + huruf;
    n = Math.floor(n / 26) - 1;
  } while (n >= 0);
  return huruf;
}

const PANGKAT: Record<TingkatTemuan, number> = { galat: 0, peringatan: 1, info: 2 };

/** Errors first, then in the order of the rows. */
export function urutkanTemuan(temuan: readonly Temuan[]): Temuan[] {
  return [...temuan].sort((a, b) => PANGKAT[a.tingkat] - PANGKAT[b.tingkat] || (a.baris ?? 0) - (b.baris ?? 0));
}
