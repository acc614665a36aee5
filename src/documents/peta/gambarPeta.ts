import { desimal, rasioTeks } from '../../domain/tampil';
import { rasioIsi, selisihRasio, type IsiPeta } from './isiPeta';
import { muatkan, type GayaTeks, type Kanvas } from './kanvas';
import { kelasSel, POLA_KELAS, WARNA_KELAS } from './kelasWarna';
import type { KolomTata, TataPeta } from './tataPeta';
import { UKURAN } from './tataPeta';

const GARIS = '#9aa5ab';
const KELOMPOK = '#e9edef';
/** Difference of a cell to the compared plan that is marked (5 of 100). */
const BEDA = 0.05;

/** A number of cells to draw: present plan, and the compared one where there is one. */
export interface Angka {
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
  readonly at: number;
  readonly lain: { readonly beban: Float64Array; readonly kapasitas: Float64Array } | null;
}
type Rentang = readonly [number, number];

/** Text inside a column, small enough to fit. */
function teksKolom(k: Kanvas, { x, lebar }: KolomTata, dasar: number, teks: string, gaya: GayaTeks): void {
  const muat = muatkan(teks, lebar - 4, gaya);
  const di = gaya.rata === 'tengah' ? x + lebar / 2 : gaya.rata === 'kanan' ? x + lebar - 2 : x + 2;
  k.teks(di, dasar, muat.teks, { ...gaya, ukuran: muat.ukuran });
}

type Kotak = KolomTata & { readonly y: number; readonly tinggi: number };

/** One cell by itself in the colour and pattern of its class. */
export function gambarSel(
  k: Kanvas,
  kotak: Kotak,
  nilai: number | null,
  teks: string,
  isi: Pick<IsiPeta, 'kelasEj'>,
): void {
  const kelas = kelasSel(nilai, isi.kelasEj);
  latarSel(k, kotak, kelas);
  k.bingkai(kotak.x, kotak.y, kotak.lebar, kotak.tinggi, 0.3, GARIS);
  angkaSel(k, kotak, kelas, teks);
}

type Kelas = ReturnType<typeof kelasSel>;

function latarSel(k: Kanvas, { x, y, lebar, tinggi }: Kotak, kelas: Kelas): void {
  if (kelas !== 'C') k.kotak(x, y, lebar, tinggi, WARNA_KELAS[kelas]);
  const pola = kelas === 'kosong' ? undefined : POLA_KELAS[kelas];
  if (pola) k.pola(x, y, lebar, tinggi, pola);
}

/** The figure, on a plain ground where there is a hatch; the frame of class A. */
function angkaSel(k: Kanvas, { x, y, lebar, tinggi }: Kotak, kelas: Kelas, teks: string): void {
  const ukuran = Math.min(7, lebar * 0.4);
  if (kelas === 'D' || kelas === 'E') {
    const alas = Math.min(lebar - 1, teks.length * ukuran * 0.556 + 2);
    k.kotak(x + (lebar - alas) / 2, y + tinggi / 2 - ukuran * 0.52, alas, ukuran * 1.04, WARNA_KELAS[kelas]);
  }
  if (kelas === 'A') k.bingkai(x + 0.7, y + 0.7, lebar - 1.4, tinggi - 1.4, 0.8, '#000000');
  const warna = kelas === 'kosong' ? '#555555' : '#000000';
  const tebal = kelas === 'A';
  k.teks(x + lebar / 2, y + tinggi / 2 + ukuran * 0.36, teks, {
    ukuran,
    rata: 'tengah',
    tebal,
    garisBawah: tebal,
    warna,
  });
}

/** Year, comparison and the periods of one row. */
export function gambarAngka(
  k: Kanvas,
  isi: IsiPeta,
  tata: TataPeta,
  y: number,
  angka: Angka,
  [dari, sampai]: Rentang,
): void {
  const tinggi = UKURAN.baris;
  const lainDahulu = isi.banding?.lainDahulu ?? true;
  const tahun = rasioIsi(angka, angka.at);
  gambarSel(k, { ...tata.setahun, y, tinggi }, tahun, rasioTeks(tahun), isi);
  if (tata.banding && angka.lain) {
    const lain = rasioIsi(angka.lain, angka.at);
    gambarSel(k, { ...tata.banding.lain, y, tinggi }, lain, rasioTeks(lain), isi);
    const { x, lebar } = tata.banding.selisih;
    k.bingkai(x, y, lebar, tinggi, 0.3, GARIS);
    const selisih = selisihRasio(tahun, lain, lainDahulu);
    const beda = selisih === null ? '' : bertanda(selisih);
    k.teks(x + lebar / 2, y + tinggi / 2 + 2.5, beda, { ukuran: 7, rata: 'tengah', tebal: beda !== '' });
  }
  const sel = Array.from({ length: sampai - dari }, (_, i) => {
    const nilai = rasioIsi(angka, angka.at + 1 + dari + i);
    return { nilai, kelas: kelasSel(nilai, isi.kelasEj) };
  });
  // Equal neighbours share one ground; lines and figures come over it.
  for (let i = 0, awal = 0; i < sel.length; i++) {
    const kelas = sel[i]?.kelas ?? 'kosong';
    if (sel[i + 1]?.kelas === kelas) continue;
    const x = tata.xSel + awal * tata.lebarSel;
    latarSel(k, { x, y, lebar: (i + 1 - awal) * tata.lebarSel, tinggi }, kelas);
    awal = i + 1;
  }
  k.garis(tata.xSel, y + tinggi, tata.xSel + sel.length * tata.lebarSel, y + tinggi, 0.3, GARIS);
  sel.forEach(({ nilai, kelas }, i) => {
    const x = tata.xSel + i * tata.lebarSel;
    angkaSel(k, { x, lebar: tata.lebarSel, y, tinggi }, kelas, nilai === null ? '–' : String(Math.round(nilai * 100)));
    const lain = angka.lain ? rasioIsi(angka.lain, angka.at + 1 + dari + i) : null;
    const beda = selisihRasio(nilai, lain, lainDahulu) ?? 0;
    if (Math.abs(beda) < BEDA) return;
    k.teks(x + tata.lebarSel - 1, y + 4, beda > 0 ? '+' : '–', { ukuran: 5.5, rata: 'kanan', tebal: true });
  });
}

/** Lines between the periods of a whole page, over the grounds. */
export function gambarKisi(k: Kanvas, tata: TataPeta, y: number, tinggi: number, jumlah: number): void {
  for (let i = 0; i <= jumlah; i++) {
    const x = tata.xSel + i * tata.lebarSel;
    k.garis(x, y, x, y + tinggi, 0.3, GARIS);
  }
}

/** `+0,12`, `-0,05`, `0,00`. */
export const bertanda = (beda: number): string => {
  const teks = desimal(beda, 2);
  return beda > 0 && /[1-9]/.test(teks) ? `+${teks}` : teks;
};

/** Heads of the columns: month over weeks, the period, its working days. */
export function gambarJudul(k: Kanvas, isi: IsiPeta, tata: TataPeta, y: number, [dari, sampai]: Rentang): void {
  const tinggi = UKURAN.judulKolom;
  const judul = ({ x, lebar }: KolomTata, atas: string, bawah = ''): void => {
    k.kotak(x, y, lebar, tinggi, KELOMPOK);
    k.bingkai(x, y, lebar, tinggi, 0.5, '#000000');
    teksKolom(k, { x, lebar }, y + (bawah ? 13 : 18), atas, { ukuran: 7, tebal: true, rata: 'tengah' });
    if (bawah) teksKolom(k, { x, lebar }, y + 23, bawah, { ukuran: 6, rata: 'tengah' });
  };
  judul(tata.nomor, 'No.');
  if (tata.nama) judul(tata.nama, 'Nama');
  judul(tata.jabatan, isi.kolomKedua === 'bagian' ? 'Bagian' : 'Jabatan');
  judul(tata.setahun, 'Setahun', 'rasio');
  if (tata.banding && isi.banding) {
    judul(tata.banding.lain, 'Pembanding', 'rasio');
    judul(tata.banding.selisih, 'Selisih');
  }
  const lebar = tata.lebarSel;
  let bulan = { nama: '', x: 0 };
  for (let i = dari; i < sampai; i++) {
    const kolom = isi.kolom[i];
    if (!kolom) continue;
    const x = tata.xSel + (i - dari) * lebar;
    const mingguan = kolom.bulan !== '';
    k.kotak(x, y, lebar, tinggi, KELOMPOK);
    k.bingkai(x, mingguan ? y + 10 : y, lebar, mingguan ? tinggi - 10 : tinggi, 0.3, GARIS);
    teksKolom(k, { x, lebar }, y + (mingguan ? 18.5 : 13), kolom.judul, { ukuran: 7, tebal: true, rata: 'tengah' });
    const hari = mingguan ? `${kolom.hariKerja}h` : `${kolom.hariKerja} hari`;
    if (!mingguan || kolom.pendek)
      teksKolom(k, { x, lebar }, y + (mingguan ? 27 : 23), hari, { ukuran: 5.5, rata: 'tengah' });
    if (mingguan && kolom.bulan !== bulan.nama) {
      bulan = { nama: kolom.bulan, x };
      k.garis(x, y, x, y + 10, 0.5, '#000000');
      k.teks(x + 2, y + 7.5, kolom.bulan, { ukuran: 6.5, tebal: true });
    }
  }
  k.bingkai(tata.xSel, y, (sampai - dari) * lebar, tinggi, 0.5, '#000000');
}

/** A group heading or the grand total: shaded over the columns of names. */
export function gambarKelompok(k: Kanvas, tata: TataPeta, y: number, nama: string, rincian: string): void {
  const [x, lebar] = [tata.nomor.x, tata.setahun.x - tata.nomor.x];
  k.kotak(x, y, lebar, UKURAN.baris, KELOMPOK);
  k.bingkai(x, y, lebar, UKURAN.baris, 0.5, '#000000');
  const separuh = rincian === '' ? lebar : lebar * 0.52;
  teksKolom(k, { x, lebar: separuh }, y + 9, nama, { ukuran: 7.5, tebal: true });
  teksKolom(k, { x: x + separuh, lebar: lebar - separuh }, y + 9, rincian, { ukuran: 6.5, rata: 'kanan' });
}

export function gambarOrang(k: Kanvas, isi: IsiPeta, tata: TataPeta, y: number, nomor: number, at: number): void {
  const baris = isi.baris[at];
  if (!baris) return;
  const dasar = y + 9.2;
  for (const kolom of [tata.nomor, ...(tata.nama ? [tata.nama] : []), tata.jabatan])
    k.bingkai(kolom.x, y, kolom.lebar, UKURAN.baris, 0.3, GARIS);
  teksKolom(k, tata.nomor, dasar, `${nomor}`, { ukuran: 6.5, rata: 'kanan', warna: '#333333' });
  const nama = baris.dihitung ? baris.nama : `${baris.nama} (tidak dihitung)`;
  if (tata.nama) teksKolom(k, tata.nama, dasar, nama, { ukuran: 7.2, tebal: true });
  teksKolom(k, tata.jabatan, dasar, baris[isi.kolomKedua], { ukuran: 6.6 });
}
