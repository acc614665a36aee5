import { SEBUTAN_JENIS, SEBUTAN_STATUS, type Surat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { bukuXlsx } from './bukuXlsx';
import type { GayaSel } from './gayaXlsx';
import {
  JUDUL_REGISTER,
  keteranganBaris,
  ringkasanRegister,
  sebutanTanpaNomor,
  type DataRegister,
} from './isiRegister';
import { namaKolom, type BarisXlsx, type Sel } from './lembarXlsx';
import { tanggalSerial } from './tanggalSerial';

const TOSKA = '0B5F59';
const G = {
  judul: { tebal: true, ukuran: 14, warna: TOSKA, tegak: 'center' },
  kantor: { ukuran: 10, warna: '475A61', tegak: 'center' },
  kepala: { tebal: true, warna: 'FFFFFF', latar: TOSKA, bingkai: true, bungkus: true, rata: 'center', tegak: 'center' },
  bulat: { bingkai: true, rata: 'center', format: '0' },
  teks: { bingkai: true, bungkus: true },
  nomor: { bingkai: true, bungkus: true, format: '@' },
  tanggal: { bingkai: true, rata: 'center', format: 'dd/mm/yyyy' },
} as const satisfies Record<string, GayaSel>;

const KEPALA = 4;
const selTanggal = (tanggal: string): number | null => (tanggal === '' ? null : tanggalSerial(tanggal));

interface KolomRegister {
  readonly judul: string;
  readonly lebar: number;
  readonly gaya: GayaSel;
  readonly isi: (surat: Surat, data: DataRegister) => Sel['isi'];
}
const KOLOM: readonly KolomRegister[] = [
  { judul: 'Urut', lebar: 7, gaya: G.bulat, isi: ({ urut }) => urut || null },
  { judul: 'Nomor', lebar: 34, gaya: G.nomor, isi: (surat) => surat.nomor || sebutanTanpaNomor(surat) },
  { judul: 'Tanggal', lebar: 12, gaya: G.tanggal, isi: ({ tanggal }) => selTanggal(tanggal) },
  { judul: 'Jenis', lebar: 20, gaya: G.teks, isi: ({ jenis }) => SEBUTAN_JENIS[jenis] },
  { judul: 'Unit', lebar: 10, gaya: G.teks, isi: ({ unit }) => unit },
  { judul: 'Perihal', lebar: 48, gaya: G.teks, isi: ({ perihal }) => perihal },
  { judul: 'Kepada', lebar: 44, gaya: G.teks, isi: ({ penerima }) => penerima.map(({ nama }) => nama).join('; ') },
  { judul: 'Orang', lebar: 8, gaya: G.bulat, isi: ({ penerima }) => penerima.length },
  { judul: 'Status', lebar: 18, gaya: G.teks, isi: ({ status }) => SEBUTAN_STATUS[status] },
  { judul: 'Keterangan', lebar: 34, gaya: G.teks, isi: (surat, { nomorDari }) => keteranganBaris(surat, nomorDari) },
  { judul: 'Dicatat oleh', lebar: 22, gaya: G.teks, isi: ({ diterbitkanOleh }) => diterbitkanOleh },
  {
    judul: 'Dicatat pada',
    lebar: 13,
    gaya: G.tanggal,
    isi: ({ diterbitkanPada }) => selTanggal(diterbitkanPada.slice(0, 10)),
  },
];

/** Rows of several lines show them: not every program fits rows by itself on opening. */
function tinggiBaris(sel: readonly Sel[]): number {
  const baris = sel.map(({ isi }, k) =>
    typeof isi === 'string' ? Math.ceil(isi.length / ((KOLOM[k]?.lebar ?? 10) * 1.05)) : 1,
  );
  return 3 + 13 * Math.min(8, Math.max(1, ...baris));
}

/** Buku register as a sheet to work with: real dates and numbers, a filter, the heading on every printed page. */
export function registerXlsx(data: DataRegister): Uint8Array {
  const judul = `${JUDUL_REGISTER} ${data.tahun}`;
  const bawah = [data.kantor, ...(data.saringan === '' ? [] : [data.saringan]), ringkasanRegister(data.surat)];
  const baris: BarisXlsx[] = [
    { sel: [{ isi: judul, gaya: G.judul }], tinggi: 24 },
    { sel: [{ isi: bawah.join(' · '), gaya: G.kantor }], tinggi: 16 },
    { sel: [] },
    { sel: KOLOM.map((kolom) => ({ isi: kolom.judul, gaya: G.kepala })), tinggi: 22 },
    ...data.surat.map((surat): BarisXlsx => {
      const sel = KOLOM.map(({ isi, gaya }): Sel => ({ isi: isi(surat, data), gaya }));
      return { sel, tinggi: tinggiBaris(sel), ikutIsi: true };
    }),
  ];
  const akhir = namaKolom(KOLOM.length - 1);
  return bukuXlsx({
    judul,
    pembuat: data.kantor,
    sifat: { Dicetak: data.dicetak },
    lembar: [
      {
        nama: `Register ${data.tahun}`,
        kolom: KOLOM.map(({ lebar }) => lebar),
        baris,
        beku: { baris: KEPALA, kolom: 2 },
        bebas: { saringan: `A${KEPALA}:${akhir}${baris.length}` },
        cetak: {
          kertas: data.kertas === 'A4' ? 'A4' : 'F4',
          judulBaris: [KEPALA, KEPALA],
          area: `A1:${akhir}${baris.length}`,
          kaki: `${judul}, ${data.kantor}, dicetak ${tanggalPanjang(data.dicetak)}`,
        },
      },
    ],
  });
}
