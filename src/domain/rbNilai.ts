import {
  bobotButir,
  indeksTertinggi,
  nilaiJawab,
  PENUH,
  SELURUHNYA,
  type ButirRb,
  type JawabanRb,
  type KategoriRb,
  type KomponenRb,
  type PaketRb,
} from './rb';

/** What the app knows about a question: the share in ten-thousandths, with the sentence that shows it. */
export interface HasilIndikator {
  readonly nilai: number;
  readonly bukti: string;
}
export interface NilaiKomponen {
  /** Points in hundredths, unrounded. */
  readonly nilai: number;
  readonly bobot: number;
  /** Questions below, and how many of them are answered (by somebody or by the app). */
  readonly butir: number;
  readonly terjawab: number;
  /** R4: this component itself was answered. */
  readonly langsung: boolean;
  /** R4: one above it, or the whole, was answered; its own points do not count. */
  readonly tertutup: boolean;
}
export interface NilaiButir {
  /** Ten-thousandths, null = not answered. */
  readonly nilai: number | null;
  /** R5 */
  readonly asal: 'isian' | 'aplikasi' | null;
  readonly bobot: number;
  /** A component above is answered as a whole: this one does not count. */
  readonly tertutup: boolean;
}
/** A question with points still to win. */
export interface PeluangRb {
  readonly butir: ButirRb;
  readonly komponen: string;
  /** Hundredths of a point that a full answer would add. */
  readonly tambah: number;
  /** Among the fewest that would reach the next category. */
  readonly cukup: boolean;
}
export interface HasilRb {
  /** Hundredths, R6. */
  readonly indeks: number;
  readonly tertinggi: number;
  /** R8: nothing that carries weight is unanswered. */
  readonly lengkap: boolean;
  /** null until it is `lengkap`. */
  readonly kategori: KategoriRb | null;
  /** R7: the next category and what is missing to its limit, in hundredths; null = the highest is reached. */
  readonly berikut: { readonly kategori: KategoriRb; readonly kurang: number } | null;
  readonly komponen: ReadonlyMap<string, NilaiKomponen>;
  readonly butir: ReadonlyMap<string, NilaiButir>;
  readonly jumlahButir: number;
  readonly terjawab: number;
  readonly dariAplikasi: number;
  /** Index if everything not answered were full, in hundredths. */
  readonly mungkin: number;
  /** Largest gain first. */
  readonly peluang: readonly PeluangRb[];
}

const rapi = (n: number): number => Math.round(n * 1e6) / 1e6;

/** R3–R8. `diketahui`: by question; empty for another year than that of the office. */
export function hitungRb(
  paket: PaketRb,
  jawaban: ReadonlyMap<string, JawabanRb>,
  diketahui: ReadonlyMap<string, HasilIndikator> = new Map(),
): HasilRb {
  const komponen = new Map<string, NilaiKomponen>();
  const butir = new Map<string, NilaiButir>();
  const peluang: Omit<PeluangRb, 'cukup'>[] = [];
  let dariAplikasi = 0;
  let terbuka = 0;

  const satuButir = (induk: KomponenRb, satu: ButirRb, tertutup: boolean): number => {
    const bobot = bobotButir(induk, satu);
    const isian = jawaban.get(satu.id)?.nilai ?? null;
    const tahu = diketahui.get(satu.id);
    const nilai = isian ?? (tahu ? nilaiJawab(satu.jawab, tahu.nilai) : null);
    const asal = isian !== null ? 'isian' : nilai === null ? null : 'aplikasi';
    butir.set(satu.id, { nilai, asal, bobot, tertutup });
    if (tertutup) return 0;
    if (asal === 'aplikasi') dariAplikasi += 1;
    if (nilai === null) terbuka += bobot;
    const tambah = rapi((bobot * (PENUH - (nilai ?? 0))) / PENUH);
    if (tambah > 0) peluang.push({ butir: satu, komponen: induk.nama, tambah });
    return (bobot * (nilai ?? 0)) / PENUH;
  };
  const satuKomponen = (satu: KomponenRb, tertutup: boolean): NilaiKomponen => {
    const langsung = jawaban.get(satu.id)?.nilai ?? null;
    const tutup = tertutup || langsung !== null;
    const dari = satu.butir.reduce((n, b) => n + satuButir(satu, b, tutup), 0);
    const anak = satu.anak.map((a) => satuKomponen(a, tutup));
    const jumlah = (ambil: (n: NilaiKomponen) => number): number => anak.reduce((n, a) => n + ambil(a), 0);
    const terjawab = satu.butir.filter((b) => butir.get(b.id)?.nilai != null).length;
    const hasil: NilaiKomponen = {
      nilai: rapi(langsung === null ? dari + jumlah((a) => a.nilai) : (satu.bobot * langsung) / PENUH),
      bobot: satu.bobot,
      butir: satu.butir.length + jumlah((a) => a.butir),
      terjawab: terjawab + jumlah((a) => a.terjawab),
      langsung: langsung !== null,
      tertutup,
    };
    komponen.set(satu.id, hasil);
    return hasil;
  };

  const seluruhnya = jawaban.get(SELURUHNYA)?.nilai ?? null;
  const atas = paket.komponen.map((satu) => satuKomponen(satu, seluruhnya !== null));
  const tertinggi = indeksTertinggi(paket);
  const jumlah = seluruhnya === null ? atas.reduce((n, a) => n + a.nilai, 0) : (tertinggi * seluruhnya) / PENUH;
  const indeks = Math.round(rapi(jumlah));
  const berikut = kategoriBerikut(paket, indeks, tertinggi);
  const lengkap = rapi(terbuka) === 0;
  return {
    ...{ indeks, tertinggi, lengkap, komponen, butir, dariAplikasi, berikut },
    kategori: lengkap ? kategoriDari(paket, indeks) : null,
    jumlahButir: atas.reduce((n, a) => n + a.butir, 0),
    terjawab: atas.reduce((n, a) => n + a.terjawab, 0),
    mungkin: Math.round(rapi(jumlah + terbuka)),
    peluang: tandai(peluang, berikut?.kurang ?? null),
  };
}

/** R6: the highest category whose limit lies below the index. */
export const kategoriDari = ({ kategori }: Pick<PaketRb, 'kategori'>, indeks: number): KategoriRb | null =>
  kategori.find(({ lebih }) => lebih === null || indeks > lebih) ?? null;

function kategoriBerikut({ kategori }: PaketRb, indeks: number, tertinggi: number): HasilRb['berikut'] {
  const di = kategori.findIndex(({ lebih }) => lebih === null || indeks > lebih);
  const berikut = di > 0 ? kategori[di - 1] : undefined;
  if (!berikut || berikut.lebih === null || berikut.lebih >= tertinggi) return null;
  return { kategori: berikut, kurang: berikut.lebih - indeks };
}

function tandai(peluang: Omit<PeluangRb, 'cukup'>[], kurang: number | null): PeluangRb[] {
  peluang.sort((a, b) => b.tambah - a.tambah || (a.butir.id < b.butir.id ? -1 : 1));
  // The limit itself is not above it (R6): the sum has to pass it by the hundredth that rounding keeps.
  let sisa = kurang === null ? 0 : kurang + 1;
  return peluang.map((satu) => {
    const cukup = sisa > 0;
    sisa -= satu.tambah;
    return { ...satu, cukup };
  });
}
