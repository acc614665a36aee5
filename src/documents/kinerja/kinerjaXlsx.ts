import { tanggalPanjang } from '../../domain/tampil';
import { sel } from '../abkLembar';
import { bukuXlsx } from '../bukuXlsx';
import type { GayaSel } from '../gayaXlsx';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Sel } from '../lembarXlsx';
import { namaLembar } from '../namaLembar';
import { tanggalSerial } from '../tanggalSerial';
import { GAYA_JUMLAH, GAYA_KOLOM, GAYA_LEMBAR as G, GAYA_ULANG } from './gayaKinerja';
import type { BagianKinerja, BarisKinerja, JenisKolom, KolomKinerja, NaskahKinerja, SelKinerja } from './modelKinerja';

/** One letter of the workbook's face in mm, at 10 points. */
const MM_HURUF = 1.9;
const TINGGI_BARIS = 13;
const TINGGI_BUTIR = 11.8;
const TINGGI_TERBESAR = 400;

function isiSel(isi: SelKinerja, jenis: JenisKolom, gaya: GayaSel): Sel {
  if (typeof isi === 'string' && jenis === 'nama' && isi.includes('\n')) {
    const [judul = '', ...lain] = isi.split('\n');
    return sel({ judul, isi: lain.join('\n') }, gaya);
  }
  if (isi === null || typeof isi === 'string' || typeof isi === 'number') return sel(isi, gaya);
  // Looks are known by identity: a new one per cell would be remembered for each of them.
  if ('tanggal' in isi) return sel(tanggalSerial(isi.tanggal), G.tanggal);
  if ('rupiah' in isi) return sel(isi.rupiah, GAYA_KOLOM.rupiah);
  return sel(isi.length < 2 ? (isi[0] ?? '') : isi.map((satu) => `• ${satu}`).join('\n'), gaya);
}

const teksSel = (isi: SelKinerja): string => {
  if (typeof isi === 'string') return isi;
  if (isi === null || typeof isi === 'number' || 'tanggal' in isi || 'rupiah' in isi) return '';
  return isi.map((satu) => `• ${satu}`).join('\n');
};

/** The narrowest that shows the numbers of a large office (and words of a heading) also in a wider face. */
const TERSEMPIT: Partial<Readonly<Record<JenisKolom, number>>> = { rupiah: 21, jam: 12, angka: 10, rasio: 8 };
const lebar = ({ mm, jenis }: KolomKinerja): number => Math.max(TERSEMPIT[jenis] ?? 6, Math.round(mm / MM_HURUF));

/** Height that shows every wrapped text of a row: not every program fits rows by itself on opening. */
function tinggi(teks: readonly string[], kolom: readonly KolomKinerja[]): number {
  const tinggiSel = teks.map((satu, k) => {
    const { [k]: punya } = kolom;
    if (!punya) return 0;
    const muat = lebar(punya) * 1.05;
    const baris = satu.split('\n').reduce((n, s) => n + Math.max(1, Math.ceil(s.length / muat)), 0);
    return baris * (punya.jenis === 'butir' ? TINGGI_BUTIR : TINGGI_BARIS);
  });
  return Math.min(TINGGI_TERBESAR, 4 + Math.max(TINGGI_BARIS, ...tinggiSel));
}

function barisIsi(baris: BarisKinerja, sebelum: BarisKinerja | undefined, kolom: readonly KolomKinerja[]): BarisXlsx[] {
  if (baris.jenis === 'kelompok') return [];
  const ulang =
    baris.jenis === 'isi' &&
    baris.bersama !== undefined &&
    sebelum?.jenis === 'isi' &&
    sebelum.bersama === baris.bersama;
  const isi = kolom.map((k, i) => {
    const gaya = baris.jenis === 'jumlah' ? GAYA_JUMLAH : ulang && k.gabung ? GAYA_ULANG : GAYA_KOLOM;
    return isiSel(baris.sel[i] ?? null, k.jenis, gaya[k.jenis]);
  });
  // The column of the numbers is too narrow for a word.
  if (baris.jenis === 'jumlah') isi[Math.min(1, kolom.length - 1)] = sel(baris.teks, G.jumlahTeks);
  const teks = kolom.map((k, i) => (ulang && k.gabung ? '' : teksSel(baris.sel[i] ?? null)));
  return [{ sel: isi, tinggi: tinggi(teks, kolom), ikutIsi: !ulang }];
}

function kepala(kolom: readonly KolomKinerja[]): BarisXlsx {
  const teks = kolom.map(({ judul, rincian = [] }) => [judul, ...rincian].join('\n'));
  return {
    sel: kolom.map(({ judul, jenis, rincian = [] }) =>
      sel(
        rincian.length === 0 ? judul : { judul, isi: rincian.join('\n') },
        jenis === 'butir' ? G.kepalaHasil : G.kepala,
      ),
    ),
    // Bold words are wider.
    tinggi: Math.max(44, tinggi(teks, kolom)),
  };
}

/** One sheet; several tables of one part lie below each other under the head of the first. */
function lembar(naskah: NaskahKinerja, bagian: BagianKinerja, ada: Set<string>): LembarXlsx {
  const kolom = bagian.tabel[0]?.kolom ?? [];
  const terakhir = namaKolom(Math.max(0, kolom.length - 1));
  const kaki = `${bagian.judul}, ${naskah.kantor} ${naskah.tahun}, dicetak ${tanggalPanjang(naskah.dicetak)}`;
  const baris: BarisXlsx[] = [
    { sel: [sel(bagian.judul, G.judul)], tinggi: 24 },
    ...[naskah.kantor, ...bagian.bawahJudul].map((teks) => ({ sel: [sel(teks, G.kantor)], tinggi: 16 })),
    ...bagian.identitas.map(([label, isi]) => ({ sel: [sel(`${label}: ${isi}`, G.isian)], tinggi: 16 })),
    { sel: [] },
  ];
  const di = baris.length + 1;
  baris.push(kepala(kolom));
  const isi = bagian.tabel.flatMap((tabel) => tabel.baris);
  const badan = isi.flatMap((satu, i) => barisIsi(satu, isi[i - 1], kolom));
  const tanpaJumlah = isi.filter((satu) => satu.jenis === 'isi').length;
  for (const satu of badan) baris.push(satu);
  const catatan = baris.length + 2;
  if (bagian.catatan.length > 0) baris.push({ sel: [] });
  for (const teks of bagian.catatan)
    baris.push({
      sel: [sel(teks, G.catatan)],
      tinggi:
        4 +
        12 *
          Math.ceil(
            teks.length /
              Math.max(
                60,
                kolom.reduce((n, k) => n + lebar(k), 0),
              ),
          ),
    });
  return {
    nama: namaLembar(bagian.nama, ada),
    kolom: kolom.map(lebar),
    baris,
    gabung: kolom.length < 2 ? [] : bagian.catatan.map((_, i) => `A${catatan + i}:${terakhir}${catatan + i}`),
    beku: { baris: di, kolom: Math.min(2, Math.max(0, kolom.length - 1)) },
    bebas: { saringan: tanpaJumlah > 0 ? `A${di}:${terakhir}${di + tanpaJumlah}` : null },
    cetak: {
      kertas: naskah.kertas === 'A4' ? 'A4' : 'F4',
      judulBaris: [di, di],
      area: `A1:${terakhir}${baris.length}`,
      kaki,
    },
  };
}

/** The paper as a workbook: real numbers and dates, filters, frozen head, A4 or F4 landscape one page wide. */
export function kinerjaXlsx(naskah: NaskahKinerja, progres?: (bagian: number) => void): Uint8Array {
  const ada = new Set<string>();
  const lembaran = naskah.bagian.map((bagian, i) => {
    const satu = lembar(naskah, bagian, ada);
    progres?.((0.7 * (i + 1)) / naskah.bagian.length);
    return satu;
  });
  return bukuXlsx({
    judul: naskah.judul,
    pembuat: naskah.kantor,
    sifat: { jenis: 'kinerja', tahun: String(naskah.tahun) },
    lembar: lembaran,
  });
}
