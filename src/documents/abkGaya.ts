import type { GayaSel } from './gayaXlsx';

const TOSKA = '0B5F59';
const angka: GayaSel = { bingkai: true, rata: 'right', sisip: 1, tegak: 'top', format: '#,##0' };
const tengah: GayaSel = { bingkai: true, rata: 'center', tegak: 'top' };
const jumlah: GayaSel = { ...angka, tebal: true, latar: 'E6F1F0' };
const jumlahTengah: GayaSel = { ...tengah, tebal: true, latar: 'E6F1F0' };

/** Looks of the ABK workbook: yellow cells may be changed and everything follows, the rest is calculated. */
export const GAYA_ABK = {
  judul: { tebal: true, ukuran: 14, warna: TOSKA, tegak: 'center' },
  kantor: { ukuran: 10, warna: '475A61', tegak: 'center' },
  kepala: { tebal: true, warna: 'FFFFFF', latar: TOSKA, bingkai: true, bungkus: true, rata: 'center', tegak: 'center' },
  unit: { tebal: true, latar: 'DDEFEC', bingkai: true, bungkus: true, tegak: 'center' },
  teks: { bingkai: true, bungkus: true },
  miring: { bingkai: true, bungkus: true, miring: true },
  tengah: { bingkai: true, rata: 'center', bungkus: true },
  angka,
  desimal: { ...angka, format: '#,##0.00' },
  orang: { ...angka, format: '0.0000' },
  rasio: { ...tengah, format: '0.00' },
  selisih: { ...tengah, format: '+#,##0;-#,##0;0' },
  bilangan: { ...tengah, format: '#,##0' },
  isian: { ...angka, latar: 'FFFBE6', terbuka: true },
  isianDesimal: { ...angka, latar: 'FFFBE6', terbuka: true, format: '#,##0.00' },
  isianBulat: { ...tengah, format: '#,##0', latar: 'FFFBE6', terbuka: true },
  jumlahTeks: { tebal: true, latar: 'E6F1F0', bingkai: true, bungkus: true },
  jumlah,
  jumlahOrang: { ...jumlah, format: '0.0000' },
  jumlahBilangan: { ...jumlahTengah, format: '#,##0' },
  jumlahDesimal: { ...jumlahTengah, format: '0.00' },
  jumlahSelisih: { ...jumlahTengah, format: '+#,##0;-#,##0;0' },
  catatan: { ukuran: 9, miring: true, bungkus: true, warna: '475A61' },
} as const satisfies Record<string, GayaSel>;
