import type { PerubahanBidang } from '../api/pegawaiViews';
import { lipat } from '../domain/nama';
import { nipTampil } from '../domain/nip';
import { SEBUTAN_STATUS, type Pegawai } from '../domain/pegawai';
import { desimalRingkas, tanggalPanjang } from '../domain/tampil';

/** Names of units, of the office and of those a list would add. */
export interface UnitNames {
  bagian(person: Pick<Pegawai, 'bagianId'>): string;
  tim(person: Pick<Pegawai, 'timKerjaId'>): string;
}

/** Old and new values of every field in which a list differs, in the words of the screen. */
export function differences(old: Pegawai, next: Pegawai, names: UnitNames): PerubahanBidang[] {
  const rows: readonly (readonly [string, (p: Pegawai) => string])[] = [
    ['Nama', (p) => p.nama],
    ['NIP', (p) => nipTampil(p.nip)],
    ['Bagian', (p) => names.bagian(p)],
    ['Tim kerja', (p) => names.tim(p)],
    ['Jabatan', (p) => p.jabatan],
    ['Jenis jabatan', (p) => p.jenisJabatan ?? ''],
    ['Kelas', (p) => (p.kelas === null ? '' : String(p.kelas))],
    ['Golongan', (p) => p.golongan],
    ['Jenis pegawai', (p) => p.jenisPegawai],
    ['FTE', (p) => desimalRingkas(p.fte / 1000, 3)],
    ['Status', (p) => SEBUTAN_STATUS[p.status]],
    ['Kompetensi', (p) => p.kompetensi.join(', ')],
    ['Masuk', (p) => (p.masuk === null ? '' : tanggalPanjang(p.masuk))],
    ['Keluar', (p) => (p.keluar === null ? '' : tanggalPanjang(p.keluar))],
  ];
  return rows.flatMap(([bidang, value]) => {
    const [lama, baru] = [value(old), value(next)];
    return lama === baru ? [] : [{ bidang, lama, baru }];
  });
}

/** Another bagian or another jabatan is a move; a first entry or another spelling is a correction. */
export function isMove(old: Pegawai, next: Pegawai): boolean {
  if (old.bagianId !== null && next.bagianId !== null && old.bagianId !== next.bagianId) return true;
  return old.jabatan !== '' && next.jabatan !== '' && !isSpelling(old.jabatan, next.jabatan);
}

/** The same words but for case, marks and slips of the keys. `Ahli Muda` and `Ahli Madya` are two posts. */
export function isSpelling(a: string, b: string): boolean {
  const words = (text: string): string[] =>
    lipat(text)
      .split(/[^a-z\d]+/)
      .filter((word) => word !== '');
  const [x, y] = [words(a), words(b)];
  if (x.join('') === y.join('')) return true;
  return x.length === y.length && x.every((word, at) => nearly(word, y[at] ?? ''));
}

function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 6 && edits(a, b) <= (shorter >= 9 ? 2 : 1);
}

/** Letters to add, drop or change (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 0;
}
