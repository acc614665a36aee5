import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';
import { hurufKolom } from './temuan';

/** Synonyms of each field, already in the folded form of `lipatJudul`; the first ones win. */
export type KamusJudul<F extends string> = Readonly<Record<F, readonly string[]>>;

export interface Judul<F extends string> {
  /** Index of the last header row (0-based). */
  readonly baris: number;
  /** Index of the first row below the header and the row of column numbers. */
  readonly awalData: number;
  readonly kolom: ReadonlyMap<F, number>;
}

const JANGKAUAN = 60;

/** `"NAMA SUB\nKEGIATAN *"` → `nama sub kegiatan`; a bracketed unit is dropped by the caller, not here. */
export function lipatJudul(teks: string): string {
  return teks
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

interface Sebutan<F extends string> {
  readonly bidang: F;
  /** Place in its list of synonyms: of two columns for one field the better known header wins. */
  readonly urut: number;
}

function petaSebutan<F extends string>(kamus: KamusJudul<F>): Map<string, Sebutan<F>> {
  const peta = new Map<string, Sebutan<F>>();
  for (const bidang of Object.keys(kamus) as F[])
    kamus[bidang].forEach((sebutan, urut) => {
      if (!peta.has(sebutan)) peta.set(sebutan, { bidang, urut });
    });
  return peta;
}

/** Finds the field of one header text: as it is, without a bracketed unit, without a trailing `rp`. */
function cocokkan<F extends string>(mentah: string, peta: ReadonlyMap<string, Sebutan<F>>): Sebutan<F> | undefined {
  const penuh = lipatJudul(mentah);
  return (
    peta.get(penuh) ??
    peta.get(lipatJudul(mentah.replace(/\([^)]*\)/g, ' '))) ??
    peta.get(penuh.replace(/ (rp|rupiah)$/, ''))
  );
}

/** Columns by field for one reading of the header. */
function kolomBidang<F extends string>(
  bacaan: readonly (readonly string[])[],
  peta: ReadonlyMap<string, Sebutan<F>>,
): Map<F, number> {
  const kolom = new Map<F, number>();
  const urut = new Map<F, number>();
  bacaan.forEach((semua, k) => {
    const cocok = semua
      .filter((t) => t !== '' && t.length <= 120)
      .map((t) => cocokkan(t, peta))
      .find((b) => b !== undefined);
    if (!cocok || cocok.urut >= (urut.get(cocok.bidang) ?? Infinity)) return;
    kolom.set(cocok.bidang, k);
    urut.set(cocok.bidang, cocok.urut);
  });
  return kolom;
}

/** Readings of each column's header, best first; over two rows: both joined, the lower, the upper one. */
function bacaanJudul(lembar: Lembar, baris: number, rangkap: boolean): string[][] {
  const atas = lembar.baris[baris] ?? [];
  if (!rangkap) return atas.map((s) => [teksSel(s)]);
  const bawah = lembar.baris[baris + 1] ?? [];
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, k) => {
    const a = teksSel(atas[k]);
    const b = teksSel(bawah[k]);
    return a === b || b === '' ? [a] : a === '' ? [b] : [`${a} ${b}`, b, a];
  });
}

/** A row with an amount, a code or a number is data: a first row with the unit "Bulan" is no second header row. */
function berangka(sel: readonly Sel[]): boolean {
  return sel.some((s) => typeof s === 'number' || /^\W*\d[\d\s.,%]*$/.test(teksSel(s)));
}

/** A row "1 2 3 … 6=3x5" or "(1) (2)" under the header: small rising numbers from 1, formulas allowed. */
export function barisNomorKolom(sel: readonly Sel[]): boolean {
  const isi = sel.map((s) => teksSel(s)).filter((t) => t !== '');
  let lalu = 0;
  for (const t of isi) {
    const m = /^\(?(\d{1,2})\)?(?:\s*=[\s\d=x+*/()-]*)?$/i.exec(t);
    if (!m || Number(m[1]) <= lalu || (lalu === 0 && m[1] !== '1')) return false;
    lalu = Number(m[1]);
  }
  return isi.length >= 3;
}

/**
 * The row (or pair of rows) of the first 60 that names most fields; title rows above are skipped by this. Needs at
 * least `minimal` fields, else null.
 */
export function cariJudul<F extends string>(lembar: Lembar, kamus: KamusJudul<F>, minimal: number): Judul<F> | null {
  const peta = petaSebutan(kamus);
  let terbaik: { judul: Judul<F>; nilai: number } | null = null;
  const akhir = Math.min(lembar.baris.length, JANGKAUAN);
  for (let i = 0; i < akhir; i += 1)
    for (const rangkap of [false, true]) {
      if (rangkap && berangka(lembar.baris[i + 1] ?? [])) continue;
      const bacaan = bacaanJudul(lembar, i, rangkap);
      const kolom = kolomBidang(bacaan, peta);
      // One row is preferred to a pair, and a lower row of equal worth to a higher one (merged two-line headers).
      const nilai = kolom.size - (rangkap ? 0.5 : 0);
      if (kolom.size < minimal || (terbaik && nilai < terbaik.nilai)) continue;
      if (terbaik && nilai === terbaik.nilai && i > terbaik.judul.baris + 1) continue;
      const baris = rangkap ? i + 1 : i;
      const nomor = barisNomorKolom(lembar.baris[baris + 1] ?? []);
      terbaik = {
        judul: { baris, awalData: baris + (nomor ? 2 : 1), kolom },
        nilai,
      };
    }
  return terbaik?.judul ?? null;
}

/** `kolom F` for messages. */
export function letakKolom<F extends string>(judul: Judul<F>, bidang: F): string | null {
  const k = judul.kolom.get(bidang);
  return k === undefined ? null : hurufKolom(k);
}
