import type { GayaSel } from '../gayaXlsx';
import { GAYA_ABK } from '../abkGaya';
import type { JenisKolom } from './modelKinerja';

const jumlahTeks: GayaSel = GAYA_ABK.jumlahTeks;
const butir: GayaSel = { ...GAYA_ABK.teks, ukuran: 9 };

/** Looks of the performance papers as workbooks: those of the ABK forms, with dates and rupiah. */
export const GAYA_LEMBAR = {
  judul: GAYA_ABK.judul,
  kantor: GAYA_ABK.kantor,
  label: { ukuran: 10, tegak: 'top', warna: '475A61' },
  isian: { ukuran: 10, tegak: 'top', tebal: true },
  kepala: GAYA_ABK.kepala,
  kepalaHasil: { bingkai: true, bungkus: true, tegak: 'top', tebal: true, latar: 'DDEFEC' },
  tanggal: { ...GAYA_ABK.tengah, bungkus: false, format: 'dd/mm/yyyy' },
  catatan: GAYA_ABK.catatan,
  jumlahTeks,
} as const satisfies Record<string, GayaSel>;

export const GAYA_KOLOM: Readonly<Record<JenisKolom, GayaSel>> = {
  teks: GAYA_ABK.teks,
  nama: GAYA_ABK.teks,
  tengah: GAYA_ABK.tengah,
  triwulan: { ...GAYA_ABK.tengah, format: '#,##0' },
  angka: GAYA_ABK.angka,
  jam: { ...GAYA_ABK.angka, format: '#,##0.0' },
  rupiah: GAYA_ABK.angka,
  rasio: GAYA_ABK.rasio,
  butir,
};
const tebal = (gaya: GayaSel): GayaSel => ({ ...gaya, tebal: true, latar: 'E6F1F0' });
export const GAYA_JUMLAH = Object.fromEntries(
  Object.entries(GAYA_KOLOM).map(([nama, gaya]) => [nama, tebal(gaya)]),
) as Readonly<Record<JenisKolom, GayaSel>>;
const redup = (gaya: GayaSel): GayaSel => ({ ...gaya, warna: '8A9AA0', bungkus: false });
/** What stands in the row above already. */
export const GAYA_ULANG = Object.fromEntries(
  Object.entries(GAYA_KOLOM).map(([nama, gaya]) => [nama, redup(gaya)]),
) as Readonly<Record<JenisKolom, GayaSel>>;

/** The same papers in print: landscape, small letterhead, grey-safe. */
export const GAYA_CETAK = `
.kinerja{break-before:page}
.kinerja:first-of-type{break-before:auto}
.kop-kecil{display:flex;align-items:center;gap:3mm;border-bottom:1pt solid #000;padding-bottom:1.4mm;margin-bottom:3mm}
.kop-kecil img{height:11mm;width:11mm;object-fit:contain}
.kop-kecil .daerah{font-size:8.5pt;line-height:1.15}
.kop-kecil .opd{font-size:10.5pt;line-height:1.15;font-weight:700}
.kinerja h1{font-size:12.5pt;line-height:1.2;text-align:center;text-wrap:balance}
.kinerja .bawah-judul{text-align:center;font-size:10pt;line-height:1.25}
.kinerja .identitas{display:grid;grid-template-columns:auto 1fr auto 1fr;column-gap:3mm;font-size:9.5pt;line-height:1.3;margin-top:2.4mm}
.kinerja .identitas dt::after{content:''}
.kinerja .identitas dd::before{content:': '}
.kinerja table{font-size:8.8pt;line-height:1.18;margin-top:2.6mm;width:calc(100% - .3mm)}
.kinerja td,.kinerja th{padding:.8mm 1.1mm}
.kinerja th .rincian{display:block;font-weight:400;font-size:7.8pt;line-height:1.15;margin-top:.6mm;text-align:left}
.kinerja .angka,.kinerja .tengah{font-variant-numeric:tabular-nums}
.kinerja td{white-space:pre-line}
.kinerja td.angka{white-space:nowrap}
.kinerja th.hasil{vertical-align:top;text-align:left}
.kinerja tr.panjang{break-inside:auto}
.kinerja li{break-inside:avoid}
.kinerja ul{padding-left:3.4mm}
.kinerja li{margin-bottom:.3mm}
.kinerja li:only-child{list-style:none;margin-left:-3.4mm}
.kinerja .kelompok td{font-weight:700;background:#efefef;break-after:avoid}
.kinerja .kelompok{break-after:avoid}
.kinerja .tingkat-1 td{background:#dcdcdc}
.kinerja .tingkat-3 td{background:#f7f7f7}
.kinerja .jumlah td{font-weight:700;background:#f4f4f4;border-top-width:1pt}
.kinerja tbody.bersama{break-inside:avoid}
.kinerja .penutup td{border:0;padding:0;white-space:normal}
.kinerja .catatan-kinerja{margin-top:2mm;font-size:8pt;line-height:1.3}
.kinerja .tanda{display:flex;justify-content:space-between;gap:20mm;margin-top:5mm;font-size:9.5pt;line-height:1.25}
.kinerja .tanda:has(>:only-child){justify-content:flex-end}
.kinerja .tanda>div{width:78mm;display:flex;flex-direction:column}
.kinerja .tanda .ruang{flex:1;min-height:15mm}
.kinerja .tanda .nama{font-weight:700;text-decoration:underline;text-underline-offset:2pt}
.kinerja .kosong{margin-top:4mm;font-size:10pt}
`;
