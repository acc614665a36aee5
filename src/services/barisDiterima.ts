import { AppError } from '../api/errors';
import type { Api } from '../api/api';
import type { AnggaranBaris } from '../data/versiDpa';
import { parseKode } from '../domain/kodeSubKegiatan';
import type { IdentitasSub } from '../domain/subKegiatan';
import type { BarisDpa } from '../importers/dpaHasil';
import type { Nomenklatur } from '../importers/nomenklatur';

export type PerbaikanDpa = Parameters<Api['acceptDpa']>[0]['perbaikan'][number];

/** A row of the source with the edits of the review, before it meets the office's rows. */
export interface BarisDiterima extends IdentitasSub {
  readonly nomor: number;
  readonly bagian: string;
  readonly alasanTanpaTugas: string;
  readonly bawaTugas: boolean;
  readonly anggaran: AnggaranBaris;
}

/** What the review showed of a row where it is not what the source says. */
export interface Tampil {
  readonly nama: string;
  readonly bagian: string;
}

/**
 * Applies the edits of the review: left out, another code, another amount, merged into another row. Rows not named are
 * taken as shown.
 * @throws AppError masukanTidakSah for a code that is none, a merge in a circle or into a row that is left out;
 *   imporGagal when nothing is left.
 */
export function barisDiterima(
  rows: readonly BarisDpa[],
  perbaikan: readonly PerbaikanDpa[],
  tampil: (nomor: number) => Tampil,
  nomenklatur: () => Nomenklatur,
): BarisDiterima[] {
  const edits = new Map(perbaikan.map((edit) => [edit.nomor, edit]));
  const goal = mergeGoals(rows, edits);
  const lines = new Map<number, BarisDiterima>();
  const merged: [into: number, line: BarisDiterima][] = [];
  rows.forEach((row, nomor) => {
    const edit = edits.get(nomor);
    if (edit?.abaikan) return;
    const line = corrected(row, nomor, tampil(nomor), edit, nomenklatur);
    const into = goal.get(nomor);
    if (into === undefined) lines.set(nomor, line);
    else merged.push([into, line]);
  });
  for (const [into, line] of merged) {
    const target = lines.get(into);
    if (target) lines.set(into, { ...target, anggaran: gabungAnggaran(target.anggaran, line.anggaran) });
  }
  if (lines.size === 0) throw new AppError('imporGagal', { pesan: 'Tidak ada baris yang dipilih untuk diimpor.' });
  return [...lines.values()];
}

/** Row every merged row ends in, chains followed. */
function mergeGoals(rows: readonly BarisDpa[], edits: ReadonlyMap<number, PerbaikanDpa>): Map<number, number> {
  const goals = new Map<number, number>();
  for (const [nomor, edit] of edits) {
    if (edit.gabungKe === null || edit.abaikan) continue;
    const refuse = (sebab: string): never => {
      throw new AppError('masukanTidakSah', { bidang: `gabungan baris "${rows[nomor]?.nama ?? ''}"`, sebab });
    };
    let goal = edit.gabungKe;
    for (let steps = 0; ; steps++) {
      if (goal === nomor || steps > edits.size) refuse('baris digabungkan ke dirinya sendiri');
      const next = edits.get(goal);
      if (!rows[goal]) refuse('baris tujuannya tidak ada');
      if (next?.abaikan) refuse(`baris tujuannya, "${rows[goal]?.nama ?? ''}", dilewati`);
      if (!next || next.gabungKe === null) break;
      goal = next.gabungKe;
    }
    goals.set(nomor, goal);
  }
  return goals;
}

/** The row with the user's edits; a new code brings the names of its kegiatan and program from the nomenclature. */
function corrected(
  row: BarisDpa,
  nomor: number,
  tampil: Tampil,
  edit: PerbaikanDpa | undefined,
  nomenklatur: () => Nomenklatur,
): BarisDiterima {
  const { kode, kodeKegiatan, namaKegiatan, kodeProgram, namaProgram, kodeSubUnit, namaSubUnit } = row;
  const nama = edit?.nama ?? tampil.nama;
  const line: BarisDiterima = {
    ...{ nomor, kode, kodeKegiatan, namaKegiatan, kodeProgram, namaProgram, kodeSubUnit, namaSubUnit, nama },
    bagian: edit?.bagian ?? tampil.bagian,
    alasanTanpaTugas: edit?.alasanTanpaTugas ?? '',
    bawaTugas: edit?.bawaTugas ?? true,
    anggaran: { ...anggaranDari(row), nama: row.nama === nama ? '' : row.nama, pagu: edit?.pagu ?? row.pagu },
  };
  if (!edit || edit.kode === row.kode) return line;
  if (edit.kode === '') return { ...line, kode: '' };
  const read = parseKode(edit.kode);
  if (read?.tingkat !== 'sub')
    throw new AppError('masukanTidakSah', {
      bidang: `kode "${edit.kode}" (${edit.nama})`,
      sebab: 'kode sub kegiatan terdiri atas 6 bagian, misalnya 4.01.01.2.13.0001',
    });
  if (read.kunci === row.kode) return line;
  const parts = read.kunci.split('.');
  const [program, kegiatan] = [parts.slice(0, 3).join('.'), parts.slice(0, 5).join('.')];
  const named = (code: string): string => nomenklatur().butir(code)?.nama ?? '';
  return {
    ...line,
    kode: read.kunci,
    kodeProgram: program,
    kodeKegiatan: kegiatan,
    namaProgram: program === kodeProgram ? namaProgram : named(program) || namaProgram,
    namaKegiatan: kegiatan === kodeKegiatan ? namaKegiatan : named(kegiatan) || namaKegiatan,
  };
}

function anggaranDari(row: BarisDpa): AnggaranBaris {
  const { pagu, paguSebelum, indikator, sumberDana, lokasi, waktu, rekening, bulan, keterangan } = row;
  return {
    ...{ nama: '', pagu, paguSebelum, indikator, sumberDana, lokasi, waktu, rekening, bulan, keterangan },
    asal: asalTeks(row.asal),
  };
}

/** `DPA.pdf, halaman 3–5`; of scattered rows the first and the last. */
function asalTeks({ berkas, lembar, baris, satuan }: BarisDpa['asal']): string {
  const [first, last] = [Math.min(...baris), Math.max(...baris)];
  const where = baris.length === 0 ? '' : `${satuan} ${first}${last > first ? `–${last}` : ''}`;
  return [berkas, lembar !== '' && lembar !== berkas && satuan === 'baris' && `lembar ${lembar}`, where]
    .filter(Boolean)
    .join(', ');
}

/** Two rows of one line: amounts are added, of everything else each different value is kept. */
export function gabungAnggaran(a: AnggaranBaris, b: AnggaranBaris): AnggaranBaris {
  const sum = (x: number | null, y: number | null): number | null =>
    x === null && y === null ? null : (x ?? 0) + (y ?? 0);
  const bulan = a.bulan && b.bulan ? a.bulan.map((rupiah, at) => rupiah + (b.bulan?.[at] ?? 0)) : null;
  return {
    nama: a.nama,
    pagu: a.pagu + b.pagu,
    paguSebelum: sum(a.paguSebelum, b.paguSebelum),
    indikator: distinct([...a.indikator, ...b.indikator], (one) => `${one.uraian}\n${one.target}\n${one.satuan}`),
    sumberDana: added([...a.sumberDana, ...b.sumberDana], (x, y) => ({ ...x, pagu: sum(x.pagu, y.pagu) })),
    lokasi: [...new Set([...a.lokasi, ...b.lokasi])],
    waktu:
      a.waktu && b.waktu
        ? { mulai: Math.min(a.waktu.mulai, b.waktu.mulai), akhir: Math.max(a.waktu.akhir, b.waktu.akhir) }
        : (a.waktu ?? b.waktu),
    rekening: added([...a.rekening, ...b.rekening], (x, y) => ({ ...x, pagu: x.pagu + y.pagu })).sort((x, y) =>
      x.kode < y.kode ? -1 : x.kode > y.kode ? 1 : 0,
    ),
    bulan,
    keterangan: [...new Set([a.keterangan, b.keterangan].filter(Boolean))].join('; '),
    asal: [...new Set([a.asal, b.asal].filter(Boolean))].join('; '),
  };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** By code and name; later ones are added to the first. */
function added<T extends { readonly kode: string; readonly nama: string }>(
  items: readonly T[],
  add: (a: T, b: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = `${item.kode}\n${item.kode === '' ? item.nama : ''}`;
    const before = found.get(key);
    found.set(key, before ? add(before, item) : item);
  }
  return [...found.values()];
}
