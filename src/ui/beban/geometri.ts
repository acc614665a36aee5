/** Where things stand in the map, in CSS pixels. Rows are all of one height, so a row's place is a product. */
export interface Geometri {
  readonly tinggiBaris: number;
  readonly lebarNama: number;
  readonly lebarTahun: number;
  /** Width of a column with its gap. */
  readonly langkah: number;
  readonly jumlahKolom: number;
  /** Room for rows: below the head and the grand total. */
  readonly tinggi: number;
  /** Width of the window on the map. */
  readonly lebar: number;
  readonly jumlahBaris: number;
}
export const CELAH = 2;
const LANGKAH_MINGGU = 39;
const LANGKAH_BULAN = 60;
const TINGGI = { rapat: 26, lega: 32 } as const;
/** Narrow windows (a zoom of 200 %) keep less for the names. */
const SEMPIT = 900;
const TEPI = 8;

export function buatGeometri(masukan: {
  readonly lebar: number;
  readonly tinggi: number;
  readonly per: 'minggu' | 'bulan';
  readonly jumlahKolom: number;
  readonly jumlahBaris: number;
  readonly kerapatan: keyof typeof TINGGI;
}): Geometri {
  const { lebar, per, jumlahKolom, kerapatan } = masukan;
  const sempit = lebar < SEMPIT;
  const lebarNama = sempit ? 150 : 208;
  const lebarTahun = sempit ? 62 : 108;
  const ruang = lebar - lebarNama - lebarTahun - TEPI;
  const langkah = per === 'minggu' ? LANGKAH_MINGGU : Math.max(LANGKAH_BULAN, Math.floor(ruang / jumlahKolom));
  const { tinggi, jumlahBaris } = masukan;
  return { tinggiBaris: TINGGI[kerapatan], lebarNama, lebarTahun, langkah, jumlahKolom, tinggi, lebar, jumlahBaris };
}

export const kiriKolom = (g: Geometri): number => g.lebarNama + g.lebarTahun;
/** Extent of everything that can be scrolled, without head and total. */
export const lebarIsi = (g: Geometri): number => {
  const isi = kiriKolom(g) + g.jumlahKolom * g.langkah + TEPI;
  // At the right end columns begin whole beside the names, too.
  return isi <= g.lebar ? isi : g.lebar + Math.ceil((isi - g.lebar) / g.langkah) * g.langkah;
};
export const tinggiIsi = (g: Geometri): number => g.jumlahBaris * g.tinggiBaris;

export interface Rentang {
  readonly awal: number;
  readonly akhir: number;
}
const jepit = (n: number, dari: number, sampai: number): number => Math.max(dari, Math.min(sampai, n));

/** First and last row that can be seen, cut ones too. */
export const barisTampak = (g: Geometri, gulirY: number): Rentang => ({
  awal: jepit(Math.floor(gulirY / g.tinggiBaris), 0, Math.max(0, g.jumlahBaris - 1)),
  akhir: jepit(Math.ceil((gulirY + g.tinggi) / g.tinggiBaris) - 1, 0, Math.max(0, g.jumlahBaris - 1)),
});
export const kolomTampak = (g: Geometri, gulirX: number): Rentang => ({
  awal: jepit(Math.floor(gulirX / g.langkah), 0, g.jumlahKolom - 1),
  akhir: jepit(Math.ceil((gulirX + g.lebar - kiriKolom(g)) / g.langkah) - 1, 0, g.jumlahKolom - 1),
});

/** Scroll position at which a row or column is whole on screen; unchanged when it is already. */
export const gulirKeBaris = (g: Geometri, baris: number, gulirY: number): number => {
  const atas = baris * g.tinggiBaris;
  if (atas < gulirY) return atas;
  return Math.max(gulirY, atas + g.tinggiBaris - g.tinggi);
};
export const gulirKeKolom = (g: Geometri, kolom: number, gulirX: number): number => {
  if (kolom < 0) return gulirX;
  const kiri = kolom * g.langkah;
  if (kiri < gulirX) return kiri;
  return Math.max(gulirX, kiri + g.langkah + TEPI - (g.lebar - kiriKolom(g)));
};

/** Column of a day, or -1 when the day is in another year. */
export const kolomHari = (kolom: readonly { readonly mulai: string; readonly akhir: string }[], hari: string): number =>
  kolom.findIndex(({ mulai, akhir }) => mulai <= hari && hari <= akhir);
