import { TakTerbaca, type BerkasHalaman, type Rekaman } from './halaman';

/** Walking the trees of a damaged file: what is found comes in the order of its keys, with a mark where something is missing. */
export const LUBANG = 'lubang';
export type Temuan = Rekaman | typeof LUBANG;

/** Deeper trees do not exist below terabytes: a loop in damaged pointers. */
const DALAM_TERBANYAK = 20;

export interface Objek {
  readonly jenis: string;
  readonly nama: string;
  readonly akar: number;
}

/** Tables and indexes as page 1 lists them; empty when it cannot be read. */
export function daftarObjek(berkas: BerkasHalaman): Objek[] {
  const found: Objek[] = [];
  for (const satu of telusuri(berkas, 1, new Set())) {
    if (satu === LUBANG) continue;
    const [jenis, nama, , akar] = satu;
    if (typeof jenis === 'string' && typeof nama === 'string' && typeof akar === 'number' && akar > 0)
      found.push({ jenis, nama, akar });
  }
  return found;
}

/** Records below a root in key order. `dibaca` collects the pages that were legible; each is read once. */
export function* telusuri(berkas: BerkasHalaman, akar: number, dibaca: Set<number>, dalam = 0): Generator<Temuan> {
  const halaman = dalam > DALAM_TERBANYAK || dibaca.has(akar) ? null : coba(berkas, akar);
  if (!halaman) {
    yield LUBANG;
    return;
  }
  dibaca.add(akar);
  for (const { kiri, rekaman } of halaman.sel) {
    if (kiri > 0) yield* telusuri(berkas, kiri, dibaca, dalam + 1);
    else if (halaman.kanan > 0) yield LUBANG;
    if (rekaman) yield rekaman;
    else if (halaman.jenis !== 'dalamTabel') yield LUBANG;
  }
  if (halaman.kanan > 0) yield* telusuri(berkas, halaman.kanan, dibaca, dalam + 1);
}

export function coba(berkas: BerkasHalaman, nomor: number): ReturnType<BerkasHalaman['baca']> | null {
  try {
    return berkas.baca(nomor);
  } catch (error) {
    if (error instanceof TakTerbaca || error instanceof RangeError) return null;
    throw error;
  }
}

/** Pages that hold nothing any more (header bytes 32..35, trunk pages): what stands in them is old. */
export function halamanBebas(berkas: BerkasHalaman): Set<number> {
  const bebas = new Set<number>();
  try {
    for (let batang = berkas.angka32(1, 32); batang > 0 && !bebas.has(batang); batang = berkas.angka32(batang, 0)) {
      bebas.add(batang);
      const banyak = Math.min(berkas.angka32(batang, 4), berkas.ukuran / 4 - 2);
      for (let at = 0; at < banyak; at++) bebas.add(berkas.angka32(batang, 8 + at * 4));
    }
  } catch (error) {
    // A broken list: the rest of it counts as in use, where every record is looked at on its own.
    if (!(error instanceof TakTerbaca)) throw error;
  }
  return bebas;
}

/** Root pages of index trees by what no other page points to, with their first legible record: for a lost page 1. */
export function akarTersirat(berkas: BerkasHalaman): { readonly akar: number; readonly contoh: Rekaman }[] {
  const dirujuk = new Set<number>();
  const calon: { akar: number; contoh: Rekaman }[] = [];
  for (let nomor = 2; nomor <= berkas.jumlah; nomor++) {
    const halaman = coba(berkas, nomor);
    if (halaman?.jenis !== 'dalamIndeks' && halaman?.jenis !== 'daunIndeks') continue;
    if (halaman.jenis === 'dalamIndeks') {
      for (const { kiri } of halaman.sel) dirujuk.add(kiri);
      dirujuk.add(halaman.kanan);
    }
    const contoh = halaman.sel.find(({ rekaman }) => rekaman !== null)?.rekaman;
    if (contoh) calon.push({ akar: nomor, contoh });
  }
  return calon.filter(({ akar }) => !dirujuk.has(akar));
}
