import type { Sejarah } from './langkah';

/** Histories that once broke a law, as small as they got: every run begins with them. */
export const pernahGagal: readonly Sejarah[] = [
  // A command that wrote a field twice was taken for its own witness: its value vanished without a word.
  {
    langkah: [
      { apa: 'duaKali', siapa: 0, baris: 0, nilai: 0 },
      { apa: 'tulis', siapa: 1, baris: 0, nilai: 1, kolom: 'nama' },
    ],
    hari: [0, 0, 0],
    lama: false,
  },
  // Two sessions wrote into a row whose removal knew neither; only the newer was told.
  {
    langkah: [
      { apa: 'tulis', siapa: 0, baris: 0, nilai: 0, kolom: 'nama' },
      { apa: 'hapus', siapa: 0, tabel: 'bagian', baris: 0 },
      { apa: 'tulis', siapa: 1, baris: 0, nilai: 0, kolom: 'nama' },
      { apa: 'tulis', siapa: 2, baris: 0, nilai: 0, kolom: 'nama' },
    ],
    hari: [0, 0, 0],
    lama: true,
  },
  // One command revived a row and wrote into it; the removal that knew neither was told twice.
  {
    langkah: [
      { apa: 'bagi', siapa: 1, baris: 0, nilai: 1 },
      { apa: 'hapusBagi', siapa: 1, baris: 0, nilai: 0 },
      { apa: 'terimaUlang', siapa: 0, dengan: 1 },
      { apa: 'bagi', siapa: 1, baris: 0, nilai: 0 },
      { apa: 'urung', siapa: 1 },
      { apa: 'bagi', siapa: 0, baris: 0, nilai: 0 },
    ],
    hari: [0, 1, 0],
    lama: true,
  },
];
