import { KOLOM_NAMA, KOLOM_SETAHUN, type Sel } from './barisTampil';
import { CELAH, kiriKolom, type Geometri } from './geometri';
import { BARIS_JUMLAH } from './geserSel';

/** A rectangle in pixels: of the body of the map, or of the window where it says so. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}
interface Titik {
  readonly x: number;
  readonly y: number;
}

/** Where a cell stands for a scroll position. */
export function kotakDalam(g: Geometri, gulir: Titik, { baris, kolom }: Sel): Kotak {
  const tinggi = g.tinggiBaris;
  const y = baris === BARIS_JUMLAH ? 0 : tinggi + baris * tinggi - gulir.y;
  if (kolom === KOLOM_NAMA) return { x: 0, y, lebar: g.lebarNama - CELAH, tinggi };
  if (kolom === KOLOM_SETAHUN) return { x: g.lebarNama, y, lebar: g.lebarTahun - CELAH, tinggi };
  return { x: kiriKolom(g) + kolom * g.langkah - gulir.x, y, lebar: g.langkah - CELAH, tinggi };
}

/** The cell at a point of the body; null beside the rows and columns. */
export function selPada(g: Geometri, gulir: Titik, x: number, y: number): Sel | null {
  if (x < 0 || y < 0 || x > g.lebar || y > g.tinggi + g.tinggiBaris) return null;
  const baris = y < g.tinggiBaris ? BARIS_JUMLAH : Math.floor((y - g.tinggiBaris + gulir.y) / g.tinggiBaris);
  if (baris >= g.jumlahBaris) return null;
  if (x < g.lebarNama) return { baris, kolom: KOLOM_NAMA };
  if (x < kiriKolom(g)) return { baris, kolom: KOLOM_SETAHUN };
  const kolom = Math.floor((x - kiriKolom(g) + gulir.x) / g.langkah);
  return kolom < g.jumlahKolom ? { baris, kolom } : null;
}

/** Puts a ring around a cell (or its whole row), or hides it where the cell is out of sight. */
export function pasangTanda(
  tanda: HTMLElement,
  g: Geometri | null,
  gulir: Titik,
  sel: Sel | null,
  penuh: boolean,
): void {
  const k = g && sel && kotakDalam(g, gulir, sel);
  const tampak =
    k && (sel.kolom < 0 || k.x >= kiriKolom(g) - 4) && (sel.baris === BARIS_JUMLAH || k.y > 0) && k.y <= g.tinggi + k.tinggi; // prettier-ignore
  tanda.style.display = tampak ? 'block' : 'none';
  if (!tampak) return;
  tanda.style.transform = `translate(${penuh ? 0 : k.x}px, ${k.y}px)`;
  tanda.style.width = `${penuh ? g.lebar : k.lebar}px`;
  tanda.style.height = `${k.tinggi}px`;
}
