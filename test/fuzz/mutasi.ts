import type { Random } from '../bench/random';
import type { Sel, Tabel } from './tataLetak';

export interface Mutasi {
  readonly nama: string;
  ubah(tabel: Tabel, acak: Random): Tabel;
}

const antara = (acak: Random, dari: number, sampai: number): number => dari + Math.floor(acak() * (sampai - dari));
const ribuan = (n: number, pemisah: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, pemisah);

const tulisUang: readonly ((n: number) => Sel)[] = [
  (n) => `Rp${ribuan(n, '.')}`,
  (n) => `Rp. ${ribuan(n, '.')}`,
  (n) => ribuan(n, '.'),
  (n) => `${ribuan(n, '.')},00`,
  (n) => ribuan(n, ','),
  (n) => String(n),
];
const tulisKode: readonly ((kode: string) => string)[] = [
  (kode) => `${kode}.`,
  (kode) => kode.replaceAll('.', '. '),
  (kode) => ` ${kode} `,
  (kode) => kode.replace(/\.(\d)\.(\d\d\.\d{4})$/, '.0$1.$2'),
  (kode) => kode.replace(/\.00(\d\d)$/, '.$1'),
];

const perSel = (tabel: Tabel, ganti: (sel: Sel, baris: number, kolom: number) => Sel): Tabel => ({
  ...tabel,
  baris: tabel.baris.map((b, i) => (i <= tabel.judul ? b : b.map((sel, k) => ganti(sel, i, k)))),
});

const sisip = (tabel: Tabel, di: number, baris: readonly Sel[]): Tabel => ({
  ...tabel,
  judul: di <= tabel.judul ? tabel.judul + 1 : tabel.judul,
  baris: [...tabel.baris.slice(0, di), baris, ...tabel.baris.slice(di)],
});

/** What offices do to a sheet without changing what it says: such a sheet must still be taken in, with the same sums. */
export const RINGAN: readonly Mutasi[] = [
  {
    nama: 'baris judul surat di atas tabel',
    ubah: (t) => sisip(sisip(t, 0, ['REKAPITULASI DPA']), 1, ['TAHUN ANGGARAN 2026']),
  },
  { nama: 'baris kosong di antara data', ubah: (t, acak) => sisip(t, antara(acak, t.judul + 1, t.baris.length), []) },
  {
    nama: 'baris nomor kolom',
    ubah: (t) =>
      sisip(
        t,
        t.judul + 1,
        (t.baris[t.judul] ?? []).map((_, k) => k + 1),
      ),
  },
  {
    nama: 'angka ditulis sebagai teks',
    ubah: (t, acak) => {
      const tulis = tulisUang[antara(acak, 0, tulisUang.length)] ?? String;
      return perSel(t, (sel, _, k) => (t.uang.includes(k) && typeof sel === 'number' ? tulis(sel) : sel));
    },
  },
  {
    nama: 'kode ditulis lain',
    ubah: (t, acak) => {
      const tulis = tulisKode[antara(acak, 0, tulisKode.length)] ?? String;
      return perSel(t, (sel, _, k) => (k === t.kode && typeof sel === 'string' && /^\d/.test(sel) ? tulis(sel) : sel));
    },
  },
  {
    nama: 'huruf besar-kecil judul',
    ubah: (t, acak) => ({
      ...t,
      baris: t.baris.map((b, i) =>
        i !== t.judul
          ? b
          : b.map((sel) => (typeof sel !== 'string' ? sel : acak() < 0.5 ? sel.toUpperCase() : sel.toLowerCase())),
      ),
    }),
  },
  {
    nama: 'kolom tak dikenal di depan',
    ubah: (t) => ({
      ...t,
      kode: t.kode + 1,
      uang: t.uang.map((k) => k + 1),
      baris: t.baris.map((b, i) => [i < t.judul ? null : i === t.judul ? 'No.' : b.length > 1 ? i : null, ...b]),
    }),
  },
  {
    nama: 'spasi ganda dan ganti baris dalam nama',
    ubah: (t, acak) =>
      perSel(t, (sel, _, k) =>
        typeof sel === 'string' && k > t.kode && sel.includes(' ') && acak() < 0.3 ? sel.replace(' ', '  \n') : sel,
      ),
  },
  {
    nama: 'tanda tangan di bawah tabel',
    ubah: (t) => ({
      ...t,
      baris: [...t.baris, [], [null, null, 'Contoh, 5 Januari 2026'], [null, null, 'Pengguna Anggaran,'], []],
    }),
  },
];

const JANGGAL: readonly Sel[] = [
  '#REF!',
  '1e308',
  1e21,
  -500_000,
  '(1.000.000)',
  'Rp',
  'abc',
  '\ud800',
  '=1+1',
  '99999999999999999999',
  '1.23.456',
  '١٢٣',
  '',
  null,
];

/** What makes a sheet say something else, or nothing: it may be refused or reported, never misread in silence. */
export const BERAT: readonly Mutasi[] = [
  {
    nama: 'sel uang janggal',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      const isi = JANGGAL[antara(acak, 0, JANGGAL.length)] ?? null;
      return perSel(t, (sel, baris, k) => (baris === i && t.uang.includes(k) ? isi : sel));
    },
  },
  {
    nama: 'sel kode janggal',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      const isi = [null, '4.01', '4.01.01.2.01', 4.01, 'X', '99.99.99.9.99.9999', '4.01.01.2.01.00001'][
        antara(acak, 0, 7)
      ];
      return perSel(t, (sel, baris, k) => (baris === i && k === t.kode ? (isi ?? null) : sel));
    },
  },
  {
    nama: 'satu digit uang berubah',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      return perSel(t, (sel, baris, k) =>
        baris === i && t.uang.includes(k) && typeof sel === 'number' ? sel + 1000 * (1 + antara(acak, 0, 9)) : sel,
      );
    },
  },
  {
    nama: 'satu baris hilang',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      return { ...t, baris: t.baris.filter((_, k) => k !== i) };
    },
  },
  {
    nama: 'satu baris ganda',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      return sisip(t, i, t.baris[i] ?? []);
    },
  },
  {
    nama: 'judul kolom uang hilang',
    ubah: (t) => ({
      ...t,
      baris: t.baris.map((b, i) => (i === t.judul ? b.map((sel, k) => (t.uang.includes(k) ? null : sel)) : b)),
    }),
  },
  {
    nama: 'kolom bergeser',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      return { ...t, baris: t.baris.map((b, k) => (k === i ? [null, ...b] : b)) };
    },
  },
  {
    nama: 'baris terpotong',
    ubah(t, acak) {
      const i = antara(acak, t.judul + 1, t.baris.length);
      return { ...t, baris: t.baris.map((b, k) => (k === i ? b.slice(0, antara(acak, 1, Math.max(2, b.length))) : b)) };
    },
  },
];

/** Damage below the level of cells. */
export function rusakkan(bytes: Uint8Array, acak: Random): Uint8Array {
  const hasil = Uint8Array.from(bytes);
  const cara = acak();
  if (cara < 0.25) return hasil.slice(0, antara(acak, 0, hasil.length));
  const kali = cara < 0.6 ? 1 : antara(acak, 2, 40);
  for (let n = 0; n < kali; n += 1) hasil[antara(acak, 0, hasil.length)] = antara(acak, 0, 256);
  return hasil;
}
