import { indukKode, kodeGenerik } from '../domain/kodeSubKegiatan';
import { kemiripan, normalNama } from '../domain/mirip';
import type { Keyakinan, SubMentah } from './dpaHasil';
import type { Calon, Nomenklatur } from './nomenklatur';

/** What the match looks at. */
export type Dicocokkan = Pick<
  SubMentah,
  'kode' | 'nama' | 'namaKegiatan' | 'namaProgram' | 'kodeSubUnit' | 'namaSubUnit'
>;

export interface Cocok {
  /** Key form with the office's own bidang; '' when nothing fits. */
  readonly kode: string;
  readonly keyakinan: Keyakinan;
  /** Best first; codes already with the office's own bidang. */
  readonly calon: readonly Calon[];
}

/** From here a name counts as the same … */
const AMBANG_PASTI = 0.86;
/** … when the next best name is at least this much less alike. */
const JARAK_PASTI = 0.04;
/** Below this a candidate is only shown, never taken. */
const AMBANG_RAGU = 0.55;
/** A code whose name in the list is less alike than this is doubted … */
const AMBANG_NAMA = 0.35;
/** … and below this when the name is that of another code. */
const AMBANG_TERTUKAR = 0.8;
const AMBANG_SAMA = 0.95;
/** A name that was cut off in a print is the beginning of the official one; shorter beginnings fit too many. */
const PANJANG_POTONGAN = 25;
const SKOR_POTONGAN = 0.9;

const bidangDari = (kode: string): string => kode.split('.').slice(0, 2).join('.');

/** Replaces X.XX by the office's bidang (`4.01`), when it is known. */
function milikKantor(kode: string, bidang: string): string {
  return bidang === '' ? kode : kode.replace(/^X\.XX(?=\.)/, bidang);
}

/**
 * The office's bidang: the commonest of the codes (program 01 included), else of the programs the source names.
 * '' when only the generic program is known.
 */
export function bidangKantor(baris: readonly Dicocokkan[], nomenklatur: Nomenklatur): string {
  const suara = new Map<string, number>();
  const beri = (b: string): unknown => (b.includes('X') || b === '' ? null : suara.set(b, (suara.get(b) ?? 0) + 1));
  for (const b of baris) if (b.kode !== '') beri(bidangDari(b.kode));
  if (suara.size === 0)
    for (const nama of new Set(baris.map((b) => b.namaProgram))) {
      const calon = nama === '' ? undefined : nomenklatur.cari('program', nama, [], 1)[0];
      if (calon && calon.skor >= 0.75) beri(bidangDari(calon.kode));
    }
  return [...suara].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Up to three bidang stand in the code of a unit: `2.14.2.08.0.00.01.0000` → 2.14, 2.08. */
function bidangUnit(kodeSubUnit: string): string[] {
  const b = kodeSubUnit.split('.');
  return [0, 2, 4]
    .map((i) => `${b[i] ?? ''}.${b[i + 1] ?? ''}`)
    .filter((s) => /^[1-9]\.\d\d$/.test(s) && !s.endsWith('.00'));
}

/** Bidang of a line, the likeliest first: those of its own unit (a rekap holds many offices), else the office's. */
function bidangBaris(b: Dicocokkan, kantor: string): readonly string[] {
  const sendiri = bidangUnit(b.kodeSubUnit);
  if (sendiri.length === 0) return kantor === '' ? [] : [kantor];
  return sendiri.includes(kantor) ? [kantor, ...sendiri.filter((s) => s !== kantor)] : sendiri;
}

type CariCalon = (b: Dicocokkan, bidang: readonly string[]) => Calon[];

/** A line with a code: the code decides, the name only raises doubt. A generic code gets the office's bidang. */
function cocokKode(b: Dicocokkan, bidang: readonly string[], nomenklatur: Nomenklatur, cari: CariCalon): Cocok {
  const kode = milikKantor(b.kode, bidang[0] ?? '');
  const butir = nomenklatur.butir(kode);
  const mirip = butir && b.nama !== '' ? kemiripan(b.nama, butir.nama) : 1;
  if (butir && (mirip >= AMBANG_TERTUKAR || potongan(b.nama, butir.nama)))
    return { kode, keyakinan: 'pasti', calon: [] };
  const sendiri = bidangDari(kode);
  const calon = b.nama === '' ? [] : cari(b, sendiri.includes('X') ? bidang : [sendiri]);
  if (!butir) return { kode, keyakinan: 'tidak_dikenal', calon };
  const lain = calon[0];
  const tertukar = lain !== undefined && lain.skor >= AMBANG_SAMA && kodeGenerik(lain.kode) !== kodeGenerik(kode);
  return mirip < AMBANG_NAMA || tertukar ? { kode, keyakinan: 'ragu', calon } : { kode, keyakinan: 'pasti', calon: [] };
}

const potongan = (pendek: string, utuh: string): boolean => {
  const awal = normalNama(pendek);
  return awal.length >= PANJANG_POTONGAN && normalNama(utuh).startsWith(awal);
};

/** The same name comes back many times in a rekap of many offices. */
function pencariCalon(nomenklatur: Nomenklatur): CariCalon {
  const ingat = new Map<string, Calon[]>();
  return (b, bidang) => {
    const kunci = [...bidang, b.nama, b.namaKegiatan, b.namaProgram].join('|');
    let calon = ingat.get(kunci);
    if (!calon) ingat.set(kunci, (calon = calonNama(b, bidang, nomenklatur)));
    return calon;
  };
}

/** Candidates by name; the program and kegiatan of the source only break ties (offices file lines under wrong ones). */
function calonNama(b: Dicocokkan, bidang: readonly string[], nomenklatur: Nomenklatur): Calon[] {
  const awalan = bidang.length === 0 ? [] : ['X.XX.', ...bidang.map((satu) => `${satu}.`)];
  let kasar = nomenklatur.cari('sub', b.nama, awalan, 12);
  if ((kasar[0]?.skor ?? 0) < AMBANG_RAGU) kasar = nomenklatur.cari('sub', b.nama, [], 12);
  const konteks = (kode: string): number => {
    const kegiatan = indukKode(kode) ?? '';
    const program = indukKode(kegiatan) ?? '';
    const mirip = (milik: string, kodeInduk: string): number =>
      milik === '' ? 0 : kemiripan(milik, nomenklatur.butir(kodeInduk)?.nama ?? '');
    return 0.06 * mirip(b.namaKegiatan, kegiatan) + 0.04 * mirip(b.namaProgram, program);
  };
  return kasar
    .map((c) => (potongan(b.nama, c.nama) ? { ...c, skor: Math.max(c.skor, SKOR_POTONGAN) } : c))
    .map((c) => ({ ...c, kode: milikKantor(c.kode, bidang[0] ?? ''), urut: c.skor + konteks(c.kode) }))
    .sort((a, z) => z.urut - a.urut || (a.kode < z.kode ? -1 : 1))
    .slice(0, 5)
    .map(({ kode, nama, skor }) => ({ kode, nama, skor: Math.round(skor * 1000) / 1000 }));
}

/**
 * Matches all lines. Without codes no two different names of one sub unit get the same code: the most alike line takes
 * it, the others fall to their next candidate and are doubtful.
 */
export function cocokkanSemua(
  baris: readonly Dicocokkan[],
  nomenklatur: Nomenklatur,
  bidangDiminta = '',
): readonly Cocok[] {
  const bidang = bidangDiminta !== '' ? bidangDiminta : bidangKantor(baris, nomenklatur);
  const cari = pencariCalon(nomenklatur);
  const hasil: (Cocok | undefined)[] = baris.map((b) =>
    b.kode === '' ? undefined : cocokKode(b, bidangBaris(b, bidang), nomenklatur, cari),
  );
  const terpakai = new Set<string>();
  const tempat = (b: Dicocokkan, kode: string): string =>
    `${b.kodeSubUnit !== '' ? b.kodeSubUnit : b.namaSubUnit}|${kodeGenerik(kode)}`;
  baris.forEach((b, i) => hasil[i] && terpakai.add(tempat(b, hasil[i].kode)));
  const antre = baris
    .map((b, i) => ({ b, i, calon: b.kode === '' ? cari(b, bidangBaris(b, bidang)) : [] }))
    .filter((a) => a.b.kode === '')
    .sort((a, b) => (b.calon[0]?.skor ?? 0) - (a.calon[0]?.skor ?? 0) || a.i - b.i);
  for (const { b, i, calon } of antre) {
    const pilih = calon.find((c) => c.skor >= AMBANG_RAGU && !terpakai.has(tempat(b, c.kode)));
    if (!pilih) {
      hasil[i] = { kode: '', keyakinan: 'tidak_dikenal', calon };
      continue;
    }
    terpakai.add(tempat(b, pilih.kode));
    const lawan = calon.find((c) => c !== pilih)?.skor ?? 0;
    const pasti =
      pilih === calon[0] &&
      pilih.skor >= AMBANG_PASTI &&
      pilih.skor - lawan >= JARAK_PASTI &&
      !pilih.kode.startsWith('X');
    hasil[i] = { kode: pilih.kode, keyakinan: pasti ? 'pasti' : 'ragu', calon };
  }
  return hasil.map((h) => h ?? { kode: '', keyakinan: 'tidak_dikenal', calon: [] });
}
