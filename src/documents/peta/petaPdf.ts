import { rentangAngka } from './rentangAngka';
import { gambarAngka, gambarJudul, gambarKelompok, gambarKisi, gambarOrang, gambarSel, type Angka } from './gambarPeta';
import { arahSelisih, untukSiapa, type IsiPeta } from './isiPeta';
import type { Kanvas } from './kanvas';
import { PenulisPdf } from './kanvasPdf';
import { KanvasSvg } from './kanvasSvg';
import { legendaKelas, sumberKelas } from './kelasWarna';
import { tataGambar, tataPeta, UKURAN, type KertasPeta, type TataPeta } from './tataPeta';

const { tepi } = UKURAN;
/** Pages between two words about the progress. */
const SEKALI_LAPOR = 20;

/** The whole map as a PDF: heads repeated, pages numbered, legend on every page. */
export async function petaPdf(
  isi: IsiPeta,
  kertas: KertasPeta,
  progres: (bagian: number) => void = () => undefined,
): Promise<{ pdf: Uint8Array; halaman: number }> {
  const tata = tataPeta(isi, kertas);
  const penulis = await PenulisPdf.buat({ judul: `${judulPeta(isi)} ${isi.kantor}`, pembuat: isi.kantor });
  const jumlah = tata.bagianBaris.length * tata.bagianKolom.length;
  const nomor = nomorOrang(isi);
  let halaman = 0;
  for (const baris of tata.bagianBaris)
    for (const kolom of tata.bagianKolom) {
      halaman += 1;
      const kaki = `Halaman ${halaman} dari ${jumlah}`;
      penulis.halaman(tata.lebar, tata.tinggi, (k) => gambarHalaman(k, isi, tata, { baris, kolom, nomor, kaki }));
      if (halaman % SEKALI_LAPOR === 0) progres((0.9 * halaman) / jumlah);
    }
  const pdf = await penulis.simpan();
  progres(1);
  return { pdf, halaman };
}

/** Rows on screen as one SVG, all periods beside each other. */
export function petaSvg(isi: IsiPeta): { svg: string; lebar: number; tinggi: number } {
  const tata = tataGambar(isi);
  const k = new KanvasSvg();
  const kolom = [0, isi.kolom.length] as const;
  gambarHalaman(k, isi, tata, { baris: [0, isi.baris.length], kolom, nomor: nomorOrang(isi), kaki: '' });
  return { svg: k.svg(tata.lebar, tata.tinggi), lebar: tata.lebar, tinggi: tata.tinggi };
}

export const judulPeta = ({ tahun, per }: Pick<IsiPeta, 'tahun' | 'per'>): string =>
  `Peta Beban Kerja per ${per === 'minggu' ? 'Minggu' : 'Bulan'} Tahun ${tahun}`;

/** Running number of people inside their group. */
function nomorOrang({ baris }: IsiPeta): Int32Array {
  const hasil = new Int32Array(baris.length);
  let n = 0;
  baris.forEach(({ jenis }, i) => {
    n = jenis === 'kelompok' ? 0 : n + 1;
    hasil[i] = n;
  });
  return hasil;
}

interface Bagian {
  readonly baris: readonly [number, number];
  readonly kolom: readonly [number, number];
  readonly nomor: Int32Array;
  readonly kaki: string;
}

function gambarHalaman(
  k: Kanvas,
  isi: IsiPeta,
  tata: TataPeta,
  { baris: [dari, sampai], kolom, nomor, kaki }: Bagian,
): void {
  gambarKepala(k, isi, tata, kolom, dari);
  let y = tepi + UKURAN.kepala;
  gambarJudul(k, isi, tata, y, kolom);
  y += UKURAN.judulKolom;
  const lebar = isi.kolom.length + 1;
  for (let i = dari; i < sampai; i++, y += UKURAN.baris) {
    const baris = isi.baris[i];
    if (baris?.jenis === 'kelompok') gambarKelompok(k, tata, y, baris.nama, baris.rincian);
    else gambarOrang(k, isi, tata, y, nomor[i] ?? 0, i);
    const angka: Angka = { beban: isi.beban, kapasitas: isi.kapasitas, at: i * lebar, lain: isi.banding };
    gambarAngka(k, isi, tata, y, angka, kolom);
  }
  if (sampai >= isi.baris.length) {
    gambarKelompok(k, tata, y, 'Seluruhnya', isi.jumlah.rincian);
    gambarAngka(k, isi, tata, y, { ...isi.jumlah, at: 0, lain: isi.banding?.jumlah ?? null }, kolom);
  }
  const atas = tepi + UKURAN.kepala + UKURAN.judulKolom;
  const tinggi = y - atas + (sampai >= isi.baris.length ? UKURAN.baris : 0);
  gambarKisi(k, tata, atas, tinggi, kolom[1] - kolom[0]);
  gambarKaki(k, isi, tata, kaki);
}

function gambarKepala(k: Kanvas, isi: IsiPeta, tata: TataPeta, kolom: readonly [number, number], dari: number): void {
  const kanan = tata.lebar - tepi;
  k.teks(tepi, tepi + 11, `${judulPeta(isi).toUpperCase()}`, { ukuran: 12, tebal: true });
  k.teks(kanan, tepi + 11, isi.kantor, { ukuran: 9.5, rata: 'kanan' });
  k.teks(tepi, tepi + 24, judulLembar(isi, dari), { ukuran: 9.5, tebal: true });
  k.teks(kanan, tepi + 24, rataRataLembar(isi, dari), { ukuran: 8, rata: 'kanan' });
  k.teks(tepi, tepi + 36, isi.pilihan.join(' · '), { ukuran: 7.5 });
  const bagian = tata.bagianKolom.length > 1 ? rentangAngka(isi, kolom) : '';
  k.teks(kanan, tepi + 36, bagian, { ukuran: 8, tebal: true, rata: 'kanan' });
}

/** A sheet of one bagian carries its name; a page that goes on inside a group says so. */
function judulLembar({ baris, lingkup, lembarPerKelompok }: IsiPeta, dari: number): string {
  const pertama = baris[dari];
  if (pertama?.jenis === 'kelompok' && lembarPerKelompok && baris[dari + 1]?.jenis === 'orang') return pertama.nama;
  if (pertama?.jenis !== 'orang') return lingkup;
  for (let i = dari - 1; i >= 0; i--) {
    const nama = baris[i]?.jenis === 'kelompok' ? baris[i]?.nama : undefined;
    if (nama !== undefined) return lembarPerKelompok ? `${nama} (lanjutan)` : `${lingkup} · ${nama} (lanjutan)`;
  }
  return lingkup;
}

/** A sheet of one bagian carries its average; all other pages that of everybody shown. */
function rataRataLembar({ baris, rataRata, lembarPerKelompok }: IsiPeta, dari: number): string {
  const sendiri = baris[dari]?.jenis === 'orang' || baris[dari + 1]?.jenis === 'orang';
  if (!lembarPerKelompok || !sendiri) return rataRata;
  return baris.slice(0, dari + 1).findLast(({ jenis }) => jenis === 'kelompok')?.rataRata ?? rataRata;
}

function gambarKaki(k: Kanvas, isi: IsiPeta, tata: TataPeta, halaman: string): void {
  const y = tata.tinggi - tepi - UKURAN.kaki + 8;
  let x: number = tepi;
  k.teks(x, y + 7, 'Sel: persen beban terhadap kapasitas.', { ukuran: 7 });
  x += 136;
  for (const { kelas, batas, arti } of legendaKelas(isi.kelasEj)) {
    const contoh = { A: 1.1, B: 0.95, C: (isi.kelasEj.c + 1) / 100, D: (isi.kelasEj.d + 1) / 100, E: 0 }[kelas];
    gambarSel(k, { x, lebar: 20, y: y - 1, tinggi: 10 }, contoh, String(Math.round(contoh * 100)), isi);
    k.teks(x + 23, y + 6.5, `${batas} ${arti.toLowerCase()}`, { ukuran: 6.4 });
    x += 112;
  }
  gambarSel(k, { x, lebar: 14, y: y - 1, tinggi: 10 }, null, '–', isi);
  k.teks(x + 17, y + 6.5, 'tanpa kapasitas', { ukuran: 6.4 });
  const catatan = [
    sumberKelas(isi.kelasEj),
    isi.banding
      ? `Selisih = ${arahSelisih(isi.banding)}; + dan – menandai sel yang naik atau turun 5 persen atau lebih.`
      : '',
    untukSiapa(isi),
  ];
  k.teks(tepi, y + 19, catatan.filter(Boolean).join(' '), { ukuran: 6.8 });
  k.teks(tepi, y + 29, `Dicetak ${isi.dicetak} dengan BagiHabis.`, { ukuran: 6.8 });
  k.teks(tata.lebar - tepi, y + 29, halaman, { ukuran: 7.5, rata: 'kanan' });
}
