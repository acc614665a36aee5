import { periksaIsian } from './isianNaskah';
import { periksaPola } from './nomorSurat';
import type { TemplatNaskah } from './templatNaskah';

/** Bounds of the numbers of a template: mm, points, line height as a factor. */
export const BATAS_TEMPLAT = {
  tepi: { min: 5, maks: 60 },
  ukuran: { min: 9, maks: 14 },
  spasi: { min: 1, maks: 2 },
} as const;

/** Parts of a template that hold text with fields, as the office calls them. */
export const SEBUTAN_BIDANG = {
  nama: 'Nama templat',
  judul: 'Judul',
  pembuka: 'Pembuka',
  diktum: 'Diktum',
  menimbang: 'Menimbang',
  dasar: 'Dasar',
  untuk: 'Untuk',
  paragraf: 'Paragraf',
  penutup: 'Penutup',
  tembusan: 'Tembusan',
  catatanKaki: 'Catatan kaki',
  polaNomor: 'Pola nomor',
  tepi: 'Tepi halaman',
  tata: 'Huruf',
} as const;
export type BidangTemplat = keyof typeof SEBUTAN_BIDANG;

export interface TemuanTemplat {
  readonly bidang: BidangTemplat;
  readonly pesan: string;
}

const TEKS = ['judul', 'pembuka', 'diktum', 'penutup', 'catatanKaki'] as const;
const DAFTAR = ['menimbang', 'dasar', 'untuk', 'paragraf', 'tembusan'] as const;

/** What keeps a template from being used, part by part; empty = usable. */
export function periksaTemplat(templat: TemplatNaskah): TemuanTemplat[] {
  const { jenis, nama, polaNomor, tepi, tata } = templat;
  const temuan: TemuanTemplat[] = [];
  const catat = (bidang: BidangTemplat, pesan: string): void => void temuan.push({ bidang, pesan });
  if (nama.trim() === '') catat('nama', 'wajib diisi');
  for (const bidang of TEKS) for (const pesan of periksaIsian(templat[bidang] ?? '', jenis)) catat(bidang, pesan);
  for (const bidang of DAFTAR)
    for (const [indeks, teks] of (templat[bidang] ?? []).entries())
      for (const pesan of periksaIsian(teks, jenis)) catat(bidang, `butir ${indeks + 1}: ${pesan}`);
  if (polaNomor !== null) for (const pesan of periksaPola(polaNomor)) catat('polaNomor', pesan);
  const di = (nilai: number, { min, maks }: { min: number; maks: number }): boolean => nilai >= min && nilai <= maks;
  if (tepi !== null && !tepi.every((mm) => di(mm, BATAS_TEMPLAT.tepi))) catat('tepi', 'antara 5 dan 60 mm');
  if (!di(tata.ukuran, BATAS_TEMPLAT.ukuran)) catat('tata', 'ukuran antara 9 dan 14 pt');
  if (!di(tata.spasi, BATAS_TEMPLAT.spasi)) catat('tata', 'spasi antara 1 dan 2');
  return temuan;
}
