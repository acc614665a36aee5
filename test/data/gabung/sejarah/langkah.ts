import fc from 'fast-check';

/** People who work apart; more copies come by copying the file. */
export const ORANG = 3;

interface Milik {
  readonly siapa: number;
}
interface Antara extends Milik {
  readonly dengan: number;
}
export type Tulis = Milik &
  (
    | { readonly apa: 'tulis'; readonly baris: number; readonly kolom: 'nama' | 'status'; readonly nilai: number }
    /** One command that writes one field twice. */
    | { readonly apa: 'duaKali'; readonly baris: number; readonly nilai: number }
    | { readonly apa: 'tim'; readonly baris: number; readonly nilai: number }
    | { readonly apa: 'hapus' | 'hidupkan'; readonly tabel: 'bagian' | 'tim_kerja'; readonly baris: number }
    /** One command over several rows: the division of a task. */
    | { readonly apa: 'bagi'; readonly baris: number; readonly nilai: number }
    | { readonly apa: 'hapusBagi'; readonly baris: number; readonly nilai: number }
    | { readonly apa: 'urung' }
    | { readonly apa: 'ulang' }
    | { readonly apa: 'putuskan'; readonly urutan: number; readonly pilih: 'kalah' | 'pemenang' }
  );
export type Langkah =
  | Tulis
  | (Milik & { readonly apa: 'jam'; readonly lompat: number })
  | (Milik & { readonly apa: 'bukaUlang' | 'naikSkema' | 'periksa' | 'simpanSalinan' | 'kembaliKeSalinan' })
  /** `siapa` receives: everything; the first part of what is missing; the next commands of one session; all of it again. */
  | (Antara & { readonly apa: 'temu' | 'terimaUlang' | 'salin' })
  | (Antara & { readonly apa: 'separuh' | 'kiriman'; readonly bagian: number });

export interface Sejarah {
  readonly langkah: readonly Langkah[];
  /** Days by which each clock is off. */
  readonly hari: readonly number[];
  /** The third person begins with the program of the schema before. */
  readonly lama: boolean;
}

const HARI = 86_400_000;
const siapa = fc.nat({ max: ORANG - 1 });
const dengan = fc.nat({ max: ORANG - 1 });
const baris = fc.nat({ max: 2 });
const nilai = fc.nat({ max: 3 });
const tetap = <T extends string>(...kata: T[]) => fc.constantFrom(...kata);

const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ apa: tetap('tulis'), siapa, baris, nilai, kolom: tetap('nama', 'status') }),
  },
  { weight: 2, arbitrary: fc.record({ apa: tetap('duaKali'), siapa, baris, nilai }) },
  { weight: 2, arbitrary: fc.record({ apa: tetap('tim'), siapa, baris, nilai }) },
  {
    weight: 4,
    arbitrary: fc.record({ apa: tetap('hapus', 'hidupkan'), siapa, tabel: tetap('bagian', 'tim_kerja'), baris }),
  },
  { weight: 3, arbitrary: fc.record({ apa: tetap('bagi', 'hapusBagi'), siapa, baris: fc.nat({ max: 1 }), nilai }) },
  { weight: 4, arbitrary: fc.record({ apa: tetap('urung'), siapa }) },
  { weight: 2, arbitrary: fc.record({ apa: tetap('ulang'), siapa }) },
  {
    weight: 2,
    arbitrary: fc.record({
      apa: tetap('putuskan'),
      siapa,
      urutan: fc.nat({ max: 3 }),
      pilih: tetap('kalah', 'pemenang'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ apa: tetap('temu'), siapa, dengan }) },
  {
    weight: 5,
    arbitrary: fc.record({
      apa: tetap('separuh', 'kiriman'),
      siapa,
      dengan,
      bagian: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ apa: tetap('terimaUlang', 'salin'), siapa, dengan }) },
  {
    weight: 2,
    arbitrary: fc.record({ apa: tetap('jam'), siapa, lompat: fc.integer({ min: -40 * HARI, max: 40 * HARI }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      apa: tetap('bukaUlang', 'naikSkema', 'periksa', 'simpanSalinan', 'kembaliKeSalinan'),
      siapa,
    }),
  },
);

const selisih = fc.integer({ min: -400, max: 400 });
/** Histories of three people, up to so many steps. */
export const sejarahAcak = (paling: number): fc.Arbitrary<Sejarah> =>
  fc.record({
    langkah: fc.array(langkah, { maxLength: paling, size: 'max' }),
    hari: fc.tuple(selisih, selisih, fc.constant(0)),
    lama: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
  });
