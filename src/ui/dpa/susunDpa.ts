import type { BarisSubKegiatan } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { cariCocok } from '../../domain/nama';

export type SaringDpa = 'semua' | 'belum' | 'tanpaTugas' | 'tanpaBagian' | 'dihapus';

/** A line of the list: headings of program and kegiatan carry the sums of what is shown below them. */
export type ButirDpa<B = BarisSubKegiatan> =
  | {
      readonly jenis: 'program' | 'kegiatan';
      readonly kunci: string;
      readonly kode: string;
      readonly nama: string;
      readonly pagu: number;
    }
  | { readonly jenis: 'sub'; readonly kunci: string; readonly baris: B };

/** What a line needs to stand in its program and kegiatan. */
export type BarisBersusun = Pick<
  BarisSubKegiatan,
  'id' | 'kode' | 'pagu' | 'kodeProgram' | 'namaProgram' | 'kodeKegiatan' | 'namaKegiatan'
>;

export const perluTugas = (baris: BarisSubKegiatan): boolean =>
  baris.berlaku && baris.jumlahTugas === 0 && baris.alasanTanpaTugas === '';

const LOLOS: Record<SaringDpa, (baris: BarisSubKegiatan) => boolean> = {
  semua: () => true,
  belum: (baris) => baris.berlaku && !baris.habis,
  tanpaTugas: perluTugas,
  tanpaBagian: (baris) => baris.berlaku && baris.bagianId === null,
  dihapus: (baris) => !baris.berlaku,
};

export function saringDpa(
  baris: readonly BarisSubKegiatan[],
  saring: SaringDpa,
  bagianId: BagianId | null,
  cari: string,
): readonly BarisSubKegiatan[] {
  return baris.filter(
    (b) =>
      LOLOS[saring](b) &&
      (bagianId === null || b.bagianId === bagianId) &&
      (cari === '' || cariCocok(`${b.kode} ${b.nama} ${b.namaKegiatan}`, cari)),
  );
}

const urut = (a: BarisBersusun, b: BarisBersusun): number =>
  Number(a.kode === '') - Number(b.kode === '') ||
  (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0) ||
  a.namaProgram.localeCompare(b.namaProgram, 'id') ||
  a.namaKegiatan.localeCompare(b.namaKegiatan, 'id');

/** By code; lines without a code after them, kept together by the names of program and kegiatan. */
export function susunDpa<B extends BarisBersusun>(baris: readonly B[]): readonly ButirDpa<B>[] {
  const kunciProgram = (b: B) => b.kodeProgram || b.namaProgram;
  const kunciKegiatan = (b: B) => `${kunciProgram(b)} ${b.kodeKegiatan || b.namaKegiatan}`;
  const jumlah = new Map<string, number>();
  const tambah = (kunci: string, pagu: number) => jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + pagu);
  for (const b of baris) {
    tambah(`p ${kunciProgram(b)}`, b.pagu);
    tambah(`k ${kunciKegiatan(b)}`, b.pagu);
  }
  const hasil: ButirDpa<B>[] = [];
  let program = '';
  let kegiatan = '';
  for (const b of [...baris].sort(urut)) {
    const p = `p ${kunciProgram(b)}`;
    const k = `k ${kunciKegiatan(b)}`;
    if (p !== program)
      hasil.push({
        jenis: 'program',
        kunci: `${p} ${b.id}`,
        kode: b.kodeProgram,
        nama: b.namaProgram,
        pagu: jumlah.get(p) ?? 0,
      });
    if (k !== kegiatan)
      hasil.push({
        jenis: 'kegiatan',
        kunci: `${k} ${b.id}`,
        kode: b.kodeKegiatan,
        nama: b.namaKegiatan,
        pagu: jumlah.get(k) ?? 0,
      });
    program = p;
    kegiatan = k;
    hasil.push({ jenis: 'sub', kunci: b.id, baris: b });
  }
  return hasil;
}
