import type { BarisProyeksi, JumlahProyeksi } from '../domain/proyeksi';
import { tanggalPanjang } from '../domain/tampil';
import { GAYA_ABK as G } from './abkGaya';
import { rumus, sel, tinggiTeks } from './abkLembar';
import { bukuXlsx } from './bukuXlsx';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Sel } from './lembarXlsx';
import { catatanProyeksi, simpulanProyeksi, type DataProyeksi } from './proyeksiIsi';

const KEPALA = 5;
const LEBAR_NAMA = 48;
/** Unit / jabatan, pemangku, need; then keluar, sisa, selisih, isi of every year. */
const TETAP = 3;
const PER_TAHUN = 4;
const kolom = (tahun: number, apa: number): string => namaKolom(TETAP + tahun * PER_TAHUN + apa);

interface Gaya {
  readonly teks: Sel['gaya'];
  readonly angka: Sel['gaya'];
  readonly isian: Sel['gaya'];
  readonly selisih: Sel['gaya'];
}
const BIASA: Gaya = { teks: G.teks, angka: G.bilangan, isian: G.isianBulat, selisih: G.selisih };
const TEBAL: Gaya = {
  teks: G.jumlahTeks,
  angka: G.jumlahBilangan,
  isian: G.jumlahBilangan,
  selisih: G.jumlahSelisih,
};

/** A jabatan: pemangku, need and who goes may be tried out, the rest follows. */
function barisJabatan({ jabatan, jenis, ...b }: BarisProyeksi, r: number): BarisXlsx {
  return {
    sel: [
      sel(jabatan, jenis === 'belum' ? G.miring : BIASA.teks),
      sel(b.pemangku, BIASA.isian),
      sel(b.bulat, BIASA.isian),
      ...b.tahun.flatMap(({ keluar, sisa, selisih, isi }, i) => [
        sel(keluar, BIASA.isian),
        sel(rumus(`${i === 0 ? 'B' : kolom(i - 1, 1)}${r}-${kolom(i, 0)}${r}`, sisa), BIASA.angka),
        sel(rumus(`${kolom(i, 1)}${r}-C${r}`, selisih), BIASA.selisih),
        jenis === 'belum' ? sel(0, BIASA.angka) : sel(rumus(`MAX(0,C${r}-${kolom(i, 1)}${r})`, isi), BIASA.angka),
      ]),
    ],
    tinggi: tinggiTeks(jabatan, LEBAR_NAMA),
    ikutIsi: true,
  };
}

/** Sums of the named rows, column by column. */
function barisJumlah(nama: string, jumlah: JumlahProyeksi, dari: (kolom: string) => string): BarisXlsx {
  return {
    sel: [
      sel(nama, TEBAL.teks),
      sel(rumus(dari('B'), jumlah.pemangku), TEBAL.angka),
      sel(rumus(dari('C'), jumlah.bulat), TEBAL.angka),
      ...jumlah.tahun.flatMap(({ keluar, sisa, selisih, isi }, i) =>
        [keluar, sisa, selisih, isi].map((nilai, apa) =>
          sel(rumus(dari(kolom(i, apa)), nilai), apa === 2 ? TEBAL.selisih : TEBAL.angka),
        ),
      ),
    ],
    tinggi: 20,
  };
}

function lembar(data: DataProyeksi): LembarXlsx {
  const { tahun, unit, jumlah } = data;
  const banyak = TETAP + tahun.length * PER_TAHUN;
  const akhir = namaKolom(banyak - 1);
  const atas = ['Unit / Jabatan', 'Pemangku', 'Kebutuhan', ...tahun.flatMap((t) => [String(t), '', '', ''])];
  const bawah = ['', '', '', ...tahun.flatMap(() => ['Keluar', 'Sisa', 'Selisih', 'Perlu diisi'])];
  const baris: BarisXlsx[] = [
    { sel: [sel(data.judul.toUpperCase(), G.judul)], tinggi: 24 },
    { sel: [sel(data.kantor, G.kantor)], tinggi: 16 },
    { sel: [sel(simpulanProyeksi(data), G.catatan)], tinggi: 30 },
    { sel: atas.map((k) => sel(k, G.kepala)), tinggi: 18 },
    { sel: bawah.map((k) => sel(k, G.kepala)), tinggi: 30 },
  ];
  const gabung = [
    `A3:${akhir}3`,
    ...['A', 'B', 'C'].map((k) => `${k}4:${k}5`),
    ...tahun.map((_, i) => `${kolom(i, 0)}4:${kolom(i, 3)}4`),
  ];
  const unitDi: number[] = [];
  for (const satu of unit) {
    const r = baris.length + 1;
    unitDi.push(r);
    const sampai = r + satu.baris.length;
    const jumlahkan = (k: string): string => (satu.baris.length === 0 ? '0' : `SUM(${k}${r + 1}:${k}${sampai})`);
    baris.push(barisJumlah(satu.nama, satu.jumlah, jumlahkan));
    for (const b of satu.baris) baris.push(barisJabatan(b, baris.length + 1));
  }
  if (unit.length > 1) baris.push(barisJumlah('Jumlah', jumlah, (k) => unitDi.map((r) => `${k}${r}`).join('+')));
  const sampai = baris.length;
  for (const satu of catatanProyeksi(data)) {
    baris.push({ sel: [sel(satu, G.catatan)], tinggi: tinggiTeks(satu, 150) });
    gabung.push(`A${baris.length}:${akhir}${baris.length}`);
  }
  return {
    nama: 'Proyeksi',
    kolom: [LEBAR_NAMA, 11, 12, ...tahun.flatMap(() => [8, 8, 9, 8])],
    baris,
    gabung,
    warnaTab: '0B7A75',
    beku: { baris: KEPALA, kolom: 1 },
    bersyarat: tahun.map((_, i) => ({
      sel: `${kolom(i, 2)}${KEPALA + 1}:${kolom(i, 2)}${sampai}`,
      rumus: `${kolom(i, 2)}${KEPALA + 1}<0`,
      gaya: { tebal: true, warna: 'B45309' },
    })),
    cetak: {
      kertas: 'A4',
      judulBaris: [4, 5],
      area: `A1:${akhir}${baris.length}`,
      kaki: `${data.judul}, dicetak ${tanggalPanjang(data.dicetak)}`,
    },
  };
}

/** The projection as a workbook to try out: yellow numbers may be changed and everything follows. */
export const proyeksiXlsx = (data: DataProyeksi): Uint8Array =>
  bukuXlsx({
    judul: data.judul,
    pembuat: data.kantor,
    sifat: { jenis: 'proyeksi', tahun: String(data.tahun[0] ?? '') },
    lembar: [lembar(data)],
  });
