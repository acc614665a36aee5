import { kelasEj, KELAS_EJ, sebutanBeban, type KelasEj } from '../../domain/ej';
import type { Pengaturan } from '../../domain/pengaturan';
import { rasio } from '../../domain/tampil';

type Batas = Pengaturan['kelasEj'];

/**
 * Load classes on paper: the order of the screen's colours, lighter. On a grey copy E keeps a dense hatch, D a sparse one,
 * B a plain tint, C stays white, A has a frame and bold underlined figures, no capacity a dash: never colour alone.
 */
export const WARNA_KELAS: Readonly<Record<KelasEj | 'kosong', string>> = {
  A: '#f5b971',
  B: '#bfe3cb',
  C: '#ffffff',
  D: '#e2f0f8',
  E: '#c6dff0',
  kosong: '#ececec',
};
export type Pola = 'rapat' | 'jarang';
export const POLA_KELAS: Readonly<Partial<Record<KelasEj, Pola>>> = { E: 'rapat', D: 'jarang' };

export const kelasSel = (nilai: number | null, batas: Batas): KelasEj | 'kosong' =>
  nilai === null ? 'kosong' : kelasEj(nilai, batas);

/** Limits of a class in words, from the office's settings: `0,50 s.d. < 0,70`. */
function batasKelas(kelas: KelasEj, { b, c, d }: Batas): string {
  const antara = (bawah: number, atas: number): string => `${rasio(bawah)} s.d. < ${rasio(atas)}`;
  switch (kelas) {
    case 'A':
      return `> ${rasio(100)}`;
    case 'B':
      return `${rasio(b)} s.d. ${rasio(100)}`;
    case 'C':
      return antara(c, b);
    case 'D':
      return antara(d, c);
    case 'E':
      return `< ${rasio(d)}`;
  }
}

/** From the lowest class to the highest: the class, its limits, its words. */
export const legendaKelas = (batas: Batas): readonly { kelas: KelasEj; batas: string; arti: string }[] =>
  [...KELAS_EJ].reverse().map((kelas) => ({ kelas, batas: batasKelas(kelas, batas), arti: sebutanBeban(kelas) }));

/** Where the limits come from: printed under the legend. */
export const sumberKelas = ({ sumber }: Batas): string => (sumber ? `Batas kelas: ${sumber}.` : '');
