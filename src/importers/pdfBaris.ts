import type { BarisCetak, SelCetak } from './dpaCetakBaris';

/** A run of text as the PDF draws it: start of its baseline, direction (unit vector), length and height, in points. */
export interface PotonganTeks {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly arahX: number;
  readonly arahY: number;
  readonly lebar: number;
  readonly tinggi: number;
}

interface Letak {
  readonly teks: string;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly tinggi: number;
}

/** Distances in heights of the text: a wider gap begins a new cell, a narrower one than a blank joins a torn word. */
const JARAK_SEL = 0.6;
const JARAK_KATA = 0.14;
/** Baselines closer than this part of the text height are one line. */
const SEBARIS = 0.35;
const SETENGAH = 0.75;

/** Lines of cells in reading order. Text that runs across the page's main direction (stamps, watermarks) is left out. */
export function susunBaris(potongan: readonly PotonganTeks[], halaman: number): BarisCetak[] {
  const letak = luruskan(potongan);
  letak.sort((a, b) => a.y - b.y || a.x - b.x);
  const baris: Letak[][] = [];
  let isi: Letak[] = [];
  let y = 0;
  for (const l of letak) {
    const awal = isi[0];
    if (awal && l.y - y <= SEBARIS * Math.min(awal.tinggi, l.tinggi)) isi.push(l);
    else {
      if (awal) baris.push(isi);
      isi = [l];
      y = l.y;
    }
  }
  if (isi.length > 0) baris.push(isi);
  const rapat = gabungTengah(baris);
  const jarakSel = jarakAntarSel(letak);
  return rapat
    .flatMap((b) => {
      const sel = susunSel(b, jarakSel);
      return sel.length === 0 ? [] : [{ sel, y: Math.min(...b.map((l) => l.y)) }];
    })
    .map((b, i) => ({ halaman, baris: i + 1, ...b }));
}

/**
 * Cells of one table row that are centred on each other lie half a line apart: joined to one line where nothing overlaps.
 * Lines of one cell are at least a whole text height apart.
 */
function gabungTengah(baris: readonly Letak[][]): Letak[][] {
  const hasil: Letak[][] = [];
  for (const b of baris) {
    const atas = hasil.at(-1);
    const [a, z] = [atas?.[0], b[0]];
    const dekat = a && z && z.y - a.y < SETENGAH * Math.min(a.tinggi, z.tinggi);
    if (atas && dekat && !atas.some((p) => b.some((q) => p.x < q.x2 + 1 && q.x < p.x2 + 1))) atas.push(...b);
    else hasil.push([...b]);
  }
  return hasil;
}

/** In a typewriter face a blank is as wide as any letter: cells are further apart than that. */
function jarakAntarSel(letak: readonly Letak[]): number {
  const lebar = letak
    .filter((l) => l.teks.length >= 4)
    .slice(0, 300)
    .map((l) => (l.x2 - l.x) / l.teks.length / l.tinggi)
    .sort((a, b) => a - b);
  const [awal, akhir] = [lebar[Math.floor(lebar.length * 0.1)] ?? 0, lebar[Math.floor(lebar.length * 0.9)] ?? 1];
  return lebar.length >= 20 && akhir - awal < 0.02 ? Math.max(JARAK_SEL, akhir * 1.4) : JARAK_SEL;
}

/** Turns the page so that most of its text runs from left to right. */
function luruskan(potongan: readonly PotonganTeks[]): Letak[] {
  const huruf = [0, 0, 0, 0];
  const arah = potongan.map((p) => {
    const a = Math.abs(p.arahX) > 0.98 ? (p.arahX > 0 ? 0 : 2) : Math.abs(p.arahY) > 0.98 ? (p.arahY > 0 ? 1 : 3) : -1;
    if (a >= 0) huruf[a] = (huruf[a] ?? 0) + p.teks.length;
    return a;
  });
  const utama = huruf.indexOf(Math.max(...huruf));
  return potongan.flatMap((p, i) => {
    if (arah[i] !== utama) return [];
    const [x, y] = utama === 0 ? [p.x, p.y] : utama === 1 ? [p.y, -p.x] : utama === 2 ? [-p.x, -p.y] : [-p.y, p.x];
    return [{ teks: p.teks, x, y, x2: x + p.lebar, tinggi: p.tinggi }];
  });
}

function susunSel(baris: Letak[], jarakSel: number): SelCetak[] {
  baris.sort((a, b) => a.x - b.x);
  const sel: { teks: string; x: number; x2: number }[] = [];
  let akhir: { teks: string; x: number; x2: number } | null = null;
  let lalu: Letak | null = null;
  for (const l of baris) {
    const teks = bersihkan(l.teks);
    if (teks.trim() === '') continue;
    // The same words drawn twice a hair apart are an imitation of bold.
    if (lalu && lalu.teks === l.teks && Math.abs(lalu.x - l.x) < l.tinggi * 0.2) continue;
    lalu = l;
    const jarak = akhir ? l.x - akhir.x2 : 0;
    if (akhir && jarak < l.tinggi * jarakSel) {
      const spasi = jarak > l.tinggi * JARAK_KATA && !akhir.teks.endsWith(' ') && !teks.startsWith(' ');
      akhir.teks += spasi ? ` ${teks}` : teks;
      akhir.x2 = Math.max(akhir.x2, l.x2);
    } else {
      akhir = { teks, x: l.x, x2: l.x2 };
      sel.push(akhir);
    }
  }
  return sel.map((s) => ({ teks: s.teks.replace(/\s+/g, ' ').trim(), x: s.x, x2: s.x2 }));
}

/** Ligatures and full-width forms become plain letters; soft hyphens and zero-width marks go. */
function bersihkan(teks: string): string {
  // Plain ASCII, the common case, needs no cleaning.
  if (/^[\x20-\x7e]*$/.test(teks)) return teks;
  return teks
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
}
