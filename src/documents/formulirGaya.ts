import type { GayaSel } from './gayaXlsx';

const TOSKA = '0B5F59';
const ISIAN = 'FFFBE6';
const HITUNGAN = 'EEF3F4';
const dasar: GayaSel = { bingkai: true, bungkus: true };
const isian: GayaSel = { ...dasar, latar: ISIAN, terbuka: true };

/** Looks of the form: yellow may be filled in, grey is calculated, the rest is given. */
export const GAYA = {
  judul: { tebal: true, ukuran: 14, warna: TOSKA, tegak: 'center' },
  ajakan: { ukuran: 10, warna: '475A61', tegak: 'center' },
  labelBeban: { ukuran: 9, warna: '475A61', rata: 'right', tegak: 'center' },
  bebanOrang: { ukuran: 9, rata: 'center', tegak: 'center', bingkai: true, latar: HITUNGAN, format: '#,##0' },
  rasioOrang: { ukuran: 9, rata: 'center', tegak: 'center', bingkai: true, latar: HITUNGAN, format: '0.00' },
  kepala: { tebal: true, warna: 'FFFFFF', latar: TOSKA, bingkai: true, bungkus: true, rata: 'center', tegak: 'center' },
  kepalaOrang: {
    tebal: true,
    ukuran: 9,
    warna: 'FFFFFF',
    latar: TOSKA,
    bingkai: true,
    bungkus: true,
    putar: true,
    rata: 'center',
    tegak: 'bottom',
  },
  blok: { latar: 'DDEFEC', bingkai: true, bungkus: true, tegak: 'center' },
  jamBlok: { latar: 'DDEFEC', bingkai: true, tebal: true, tegak: 'center', rata: 'right', sisip: 1, format: '#,##0.0' },
  teks: { ...isian, format: '@' },
  bilangan: { ...isian, format: '#,##0', rata: 'right', sisip: 1 },
  norma: { ...isian, format: 'General', rata: 'right', sisip: 1 },
  orang: { ...isian, format: 'General', rata: 'center' },
  orangTerkunci: { ...dasar, latar: HITUNGAN, rata: 'center' },
  pelaksanaTerkunci: { ...dasar, latar: HITUNGAN, format: '@' },
  hitungan: { ...dasar, latar: HITUNGAN, rata: 'right', sisip: 1, format: '#,##0.0' },
  sisa: { ...dasar, latar: HITUNGAN, rata: 'center' },
  kunci: { format: '@' },
  daftarKepala: { tebal: true, latar: 'DDEFEC', bingkai: true },
  daftar: { bingkai: true, format: '@' },
  petunjuk: { bungkus: true, ukuran: 11 },
  petunjukJudul: { tebal: true, ukuran: 12, warna: TOSKA },
} as const satisfies Record<string, GayaSel>;
