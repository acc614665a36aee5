import { kodeKunci, parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import type { KodeTerbaca } from '../domain/kodeSubKegiatan';
import type { BidangDpa } from './dpaBidang';
import { contohKolom } from './dpaJudul';
import type { Sel } from './lembar';
import { teksSel } from './lembar';
import type { Tabel } from './tabel';

/** Code cell(s) of one row as far as they can be understood. */
export interface KodeBaris {
  /** As the sheet writes it (joined by dots where it stands in several cells), '' when empty. */
  readonly teks: string;
  readonly kode: KodeTerbaca | null;
  /** Rest of a cell that holds code and name. */
  readonly nama: string;
  /** A single cell that Excel turned into a number. */
  readonly angka: boolean;
  /** Part that can be read in two ways. */
  readonly ambigu?: string;
}

const LEBAR_REKENING = [1, 1, 2, 2, 2, 4] as const;

/** `5|1|2|1|1|24`, `5.1.02.01.01.0024.`, `5.1.02.01.01.0024 Belanja ATK` → `5.1.02.01.01.0024`; '' when it is none. */
export function kodeRekening(teks: string): string {
  const m = /^\d(?:\s?[.|]\s?\d{1,4}){0,6}(?=[.\s]*$|\s*[-–:]|\s+\D)/.exec(teks.trim());
  if (!m) return '';
  const bagian = m[0].replace(/\s/g, '').split(/[.|]/);
  return bagian.map((b, i) => b.padStart(LEBAR_REKENING[i] ?? 1, '0')).join('.');
}

/** Levels of a rekening code: `5.1.02.01.01.0024` → 6; 0 for an empty cell or text that is no code. */
export const tingkatRekening = (kode: string): number => (kode === '' ? 0 : kode.split('.').length);

/**
 * A cell of a code. A number lost its zeros at the end (`2.10` → 2.1), one with two decimals did not; so did its text in a
 * CSV whose other cells keep the zero (`nolUtuh`: "2.01" beside "2.1").
 */
function bagianKode(s: Sel, nolUtuh: boolean): string {
  if (typeof s !== 'number') {
    const teks = teksSel(s).replace(/\s+/g, '').replace(/\.+$/, '');
    return nolUtuh && SATU_DESIMAL.test(teks) ? `${teks}0` : teks;
  }
  const pecahan = String(s).split('.')[1] ?? '';
  return pecahan.length === 1 ? s.toFixed(2) : String(s);
}
const SATU_DESIMAL = /^\d\.[1-9]$/;

/** Joins parts left to right; a cell that repeats the codes before it ("4.01.01" after "4.01") replaces them. */
export function gabungBagian(sel: readonly Sel[], nolUtuh = false): string {
  let kode = '';
  for (const s of sel) {
    const b = bagianKode(s, nolUtuh);
    if (b === '') continue;
    const mengulang = b.startsWith(`${kode}.`) || (b === kode && b.includes('.'));
    kode = kode === '' || mengulang ? b : `${kode}.${b}`;
  }
  return kode;
}

const TINGKAT_ATAS = ['kodeUrusan', 'kodeBidang', 'kodeProgram', 'kodeKegiatan'] as const;

/** Reads the code of each row; equal texts are read once (a rekap repeats them thousands of times). */
export class PembacaKode {
  private readonly ingat = new Map<string, KodeTerbaca | null>();
  private readonly terpisah = new Map<string, ReturnType<typeof pisahKodeNama>>();

  /** The sheet writes each level into its own column and only the last part beside it ("4.01 | 01 | 2.13 | 0001"). */
  private readonly bertingkat: boolean;

  private readonly nolUtuh: boolean;

  constructor(private readonly tabel: Tabel<BidangDpa>) {
    const { judul } = tabel;
    const contoh = (k: number): readonly Sel[] => contohKolom(tabel.lembar, judul, k);
    const akhir = contoh(judul.kolom.get('kode') ?? -1);
    this.bertingkat = tabel.ada('kodeKegiatan') && akhir.length > 0 && akhir.every((s) => /^\d{1,4}$/.test(teksSel(s)));
    const kolom = [...(judul.semua.get('kode') ?? []), ...TINGKAT_ATAS.flatMap((b) => judul.kolom.get(b) ?? [])];
    this.nolUtuh = kolom.some((k) => contoh(k).some((s) => /^\d\.0\d$/.test(teksSel(s))));
  }

  baca(i: number): KodeBaris {
    const sel = this.tabel.semua(i, 'kode');
    if (sel.length > 1) {
      return this.gabungan(sel);
    }
    const satu = sel[0] ?? null;
    const teks = teksSel(satu);
    if (this.bertingkat) {
      return this.gabungan([...TINGKAT_ATAS.map((b) => this.tabel.sel(i, b)), satu]);
    }
    if (typeof satu === 'number') {
      const t = bagianKode(satu, false);
      return { teks, kode: this.parse(t), nama: '', angka: true };
    }
    const kode = this.parse(teks);
    if (kode || !/[a-z]{3}/i.test(teks)) return { teks, kode, nama: '', angka: false };
    const pisah = this.pisah(teks);
    return pisah.kode
      ? {
          teks: teks.slice(0, teks.length - pisah.nama.length).replace(/[\s:–-]+$/, ''),
          kode: pisah.kode,
          nama: pisah.nama,
          angka: false,
        }
      : { teks, kode: null, nama: '', angka: false };
  }

  /** A code over several cells. "2.1" as text may be 2.01 or 2.10 where no other cell shows which. */
  private gabungan(sel: readonly Sel[]): KodeBaris {
    const teks = gabungBagian(sel, this.nolUtuh);
    const ambigu = this.nolUtuh ? undefined : sel.find((s) => typeof s === 'string' && SATU_DESIMAL.test(s.trim()));
    return { teks, kode: this.parse(teks), nama: '', angka: false, ...(ambigu ? { ambigu: teksSel(ambigu) } : {}) };
  }

  /** Code and name in one cell; names come back for every account of a rekap. */
  pisah(nama: string): ReturnType<typeof pisahKodeNama> {
    let hasil = this.terpisah.get(nama);
    if (!hasil) {
      hasil = pisahKodeNama(nama);
      // "1 Penyediaan …", "X …": numbers of a list and letters of a name are no urusan or bidang.
      const bernomor =
        hasil.kode?.tingkat === 'urusan' || (hasil.kode?.tingkat === 'bidang' && !/^\s*\d\.\d\d\D/.test(nama));
      if (bernomor) hasil = { kode: null, nama };
      this.terpisah.set(nama, hasil);
    }
    return hasil;
  }

  private parse(teks: string): KodeTerbaca | null {
    let hasil = this.ingat.get(teks);
    if (hasil === undefined) this.ingat.set(teks, (hasil = teks === '' ? null : parseKode(teks)));
    return hasil;
  }
}

export const kunciSub = (kode: KodeTerbaca): string => kodeKunci(kode.kode);

/** `4.01.0.00.0.00.01.0006`: code of an organisation or unit (eight parts). */
export const kodeUnit = (teks: string): boolean =>
  /^\d\.\d{2}(\.\d\.\d{2}){2}\.\d{2}\.\d{4}$/.test(teks.replace(/\s/g, ''));
