import type { TingkatKode } from '../domain/kodeSubKegiatan';
import type { Indikator, SumberDana, WaktuPelaksanaan } from '../domain/subKegiatan';
import type { Temuan } from './temuan';

/** One row of the sheet that belongs to a sub kegiatan, before grouping. */
export interface BarisMentah {
  /** 1-based row. */
  readonly baris: number;
  /**
   * `sub` names the sub kegiatan itself; `rekening` is a line of accounts below it (its code taken from the row or from
   * the sub kegiatan above); `rincian` tells more about the sub kegiatan above (a further indicator or fund).
   */
  readonly jenis: 'sub' | 'rekening' | 'rincian';
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** Key form or '' when the sheet has no code for it. */
  readonly kode: string;
  readonly kodeTertulis: string;
  readonly nama: string;
  readonly kodeKegiatan: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly bagian: string;
  /** Normalised code of the account, '' = none in this row, null = the sheet has no account codes at all. */
  readonly rekening: string | null;
  readonly namaRekening: string;
  /** Row of an account whose sub kegiatan was taken from the row above. */
  readonly diwarisi: boolean;
  readonly dana: SumberDana | null;
  readonly pagu: number;
  /** The cell of the amount was empty. */
  readonly paguKosong: boolean;
  readonly paguSebelum: number | null;
  readonly bulan: readonly number[] | null;
  readonly indikator: readonly Indikator[];
  readonly lokasi: string;
  readonly waktu: WaktuPelaksanaan | null;
  readonly keterangan: string;
  readonly paket: string;
  /** Total of the kegiatan as the row repeats it (layout D). */
  readonly totalKegiatan: number | null;
  /** Budget year the row names. */
  readonly tahun: number | null;
}

/** "Jumlah Anggaran Sub Kegiatan" as printed below its lines. */
export interface JumlahTercetak {
  readonly baris: number;
  readonly nilai: number;
  readonly kode: string;
  readonly nama: string;
  readonly kodeSubUnit: string;
}

/** Row of a program (3 parts), kegiatan (5 parts) or higher above its sub kegiatan; its amount is a subtotal. */
export interface BarisInduk {
  readonly baris: number;
  /** '' where the sheet writes only names. */
  readonly kode: string;
  readonly tingkat: TingkatKode;
  readonly nama: string;
  readonly pagu: number | null;
}

/** A row "JUMLAH", "GRAND TOTAL": printed sum of what stands above it. */
export interface BarisTotal {
  readonly baris: number;
  readonly nilai: number;
  readonly grand: boolean;
}

export interface TabelMentah {
  readonly baris: readonly BarisMentah[];
  readonly induk: readonly BarisInduk[];
  readonly total: readonly BarisTotal[];
  readonly jumlahSub: readonly JumlahTercetak[];
  readonly temuan: readonly Temuan[];
}

/**
 * Tells headings from mistakes among the rows with a code above sub kegiatan: a heading stands over its sub kegiatan with
 * their sum (or no amount). In a plainly hierarchical sheet a wrong subtotal is only compared later; elsewhere it is a
 * line whose code was cut off or turned into a number.
 */
export function pilahInduk(
  baris: readonly BarisMentah[],
  calon: readonly (BarisInduk & { readonly angka: boolean })[],
  hierarkis: boolean,
): {
  readonly induk: readonly BarisInduk[];
  readonly salah: readonly (BarisInduk & { readonly beranak: boolean; readonly angka: boolean })[];
} {
  const anak = new Map<string, number>();
  for (const b of baris) {
    if (b.jenis !== 'sub') continue;
    const bagian = b.kode.split('.');
    for (const n of [1, 2, 3, 5]) {
      const kode = bagian.slice(0, n).join('.');
      anak.set(kode, (anak.get(kode) ?? 0) + b.pagu);
    }
  }
  const cocok = (k: BarisInduk): boolean => anak.has(k.kode) && (!k.pagu || k.pagu === anak.get(k.kode));
  const bertingkat =
    hierarkis || calon.some((k) => (k.kode.split('.').length === 3 && !k.angka) || (!!k.pagu && cocok(k)));
  const rendah = (k: BarisInduk & { angka: boolean }): boolean => k.angka || k.kode.split('.').length === 5;
  const sah = (k: BarisInduk & { angka: boolean }): boolean =>
    k.kode === '' || !rendah(k) || cocok(k) || (bertingkat && anak.has(k.kode));
  return {
    induk: calon.filter(sah),
    salah: calon.filter((k) => !sah(k)).map((k) => ({ ...k, beranak: anak.has(k.kode) })),
  };
}

/** Headings without code that have an amount, but neither a line nor a lower heading right below them. */
export function indukTanpaIsi<I extends BarisInduk>(atas: readonly I[], baris: readonly BarisMentah[]): I[] {
  const induk = new Map(atas.map((a) => [a.baris, a.tingkat]));
  const nomor = [...induk.keys(), ...baris.map((b) => b.baris)].sort((a, b) => a - b);
  return atas.filter((a) => {
    const n = nomor.indexOf(a.baris);
    const berikut = induk.get(nomor[n + 1] ?? -1);
    const berisi =
      n < nomor.length - 1 && (berikut === undefined || (a.tingkat === 'program' && berikut === 'kegiatan'));
    return a.kode === '' && !!a.pagu && !berisi;
  });
}
