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
  /** Folded texts of the header by column, '' = none. */
  readonly teks: readonly string[];
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

function bidangDari<F extends string>(kamus: KamusJudul<F>): Map<string, F> {
  const peta = new Map<string, F>();
  for (const bidang of Object.keys(kamus) as F[])
    for (const sebutan of kamus[bidang]) if (!peta.has(sebutan)) peta.set(sebutan, bidang);
  return peta;
}

/** Finds the field of one header text: as it is, without brackets, without leading `no`/trailing `rp`. */
function cocokkan<F extends string>(mentah: string, peta: ReadonlyMap<string, F>): F | undefined {
  const penuh = lipatJudul(mentah);
  return (
    peta.get(penuh) ??
    peta.get(lipatJudul(mentah.replace(/\([^)]*\)/g, ' '))) ??
    peta.get(penuh.replace(/ (rp|rupiah)$/, ''))
  );
}

/** Texts of the header over one or two rows: the pair is joined where both have text. */
function teksJudul(lembar: Lembar, baris: number, rangkap: boolean): string[] {
  const atas = lembar.baris[baris] ?? [];
  if (!rangkap) return atas.map((s) => teksSel(s));
  const bawah = lembar.baris[baris + 1] ?? [];
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, k) => {
    const a = teksSel(atas[k]);
    const b = teksSel(bawah[k]);
    return a === b || b === '' ? a : a === '' ? b : `${a} ${b}`;
  });
}

/** A row "1 2 3 … 6=3x5" or "(1) (2)" under the header. */
export function barisNomorKolom(sel: readonly Sel[]): boolean {
  const isi = sel.map((s) => teksSel(s)).filter((t) => t !== '');
  return (
    isi.length >= 2 &&
    isi.every(
      (t, i) =>
        /^\(?\d{1,2}\)?([=x+*\-/()\d\s]*)$/i.test(t) && Number(/\d+/.exec(t)?.[0]) <= i + 30 && !/^\d{3,}/.test(t),
    ) &&
    /^\(?1\)?$/.test(isi[0] ?? '')
  );
}

/**
 * The row (or pair of rows) of the first 60 that names most fields; title rows above are skipped by this. Needs at
 * least `minimal` fields, else null.
 */
export function cariJudul<F extends string>(lembar: Lembar, kamus: KamusJudul<F>, minimal: number): Judul<F> | null {
  const peta = bidangDari(kamus);
  let terbaik: { judul: Judul<F>; nilai: number } | null = null;
  const akhir = Math.min(lembar.baris.length, JANGKAUAN);
  for (let i = 0; i < akhir; i += 1)
    for (const rangkap of [false, true]) {
      const teks = teksJudul(lembar, i, rangkap);
      const kolom = new Map<F, number>();
      teks.forEach((t, k) => {
        const bidang = t === '' || t.length > 120 ? undefined : cocokkan(t, peta);
        if (bidang !== undefined && !kolom.has(bidang)) kolom.set(bidang, k);
      });
      // One row is preferred to a pair, and a lower row of equal worth to a higher one (merged two-line headers).
      const nilai = kolom.size - (rangkap ? 0.5 : 0);
      if (kolom.size < minimal || (terbaik && nilai < terbaik.nilai)) continue;
      if (terbaik && nilai === terbaik.nilai && i > terbaik.judul.baris + 1) continue;
      const baris = rangkap ? i + 1 : i;
      const nomor = barisNomorKolom(lembar.baris[baris + 1] ?? []);
      terbaik = {
        judul: { baris, awalData: baris + (nomor ? 2 : 1), kolom, teks: teks.map(lipatJudul) },
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
