import { kunciAturan, pencariAturan } from './aturanBagian';
import type { BagianId } from './ids';
import { kalimatHasil } from './kalimatHasil';
import type { Kantor } from './kantor';
import { kodeGenerik } from './kodeSubKegiatan';
import type { Indikator, SubKegiatan } from './subKegiatan';
import type { Tugas } from './tugas';

/**
 * What a leader has to reach, and so the columns of the Matriks Peran Hasil of the unit:
 * R1 the office may type them per bagian, each with the kegiatan and sub kegiatan (or program) it covers;
 * R2 where nothing is typed they are derived: one per kegiatan of the bagian's budget lines, with the indicators of the DPA;
 * R3 a task belongs to the result with the most specific code that covers its sub kegiatan; all other tasks (tusi,
 *    disposisi, tambahan, codes nobody covers) to "Tugas dan fungsi", which stands last and only where it is needed.
 */
export interface HasilPimpinan {
  readonly id: string;
  /** In result language. */
  readonly uraian: string;
  /** Ukuran keberhasilan / IKI. */
  readonly indikator: readonly Indikator[];
  /** Keys as in A1 of aturanBagian.ts; empty = covers no budget line. */
  readonly kode: readonly string[];
}

/** Results typed for one bagian; null = for the office, which the leaders of its bagian support. */
export interface HasilBagian {
  readonly bagianId: BagianId | null;
  readonly hasil: readonly HasilPimpinan[];
}

export const HASIL_TUSI: HasilPimpinan = {
  id: 'tusi',
  uraian: 'Terlaksananya tugas dan fungsi',
  indikator: [],
  kode: [],
};

/** The bagian a task belongs to: its own, else that of its budget line; null = the whole office. */
export function bagianTugas(
  tugas: Pick<Tugas, 'bagianId' | 'subKegiatanId'>,
  { subKegiatan }: Pick<Kantor, 'subKegiatan'>,
): BagianId | null {
  if (tugas.bagianId !== null) return tugas.bagianId;
  return tugas.subKegiatanId === null ? null : (subKegiatan.get(tugas.subKegiatanId)?.bagianId ?? null);
}

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** R2. `baris` are the budget lines of the bagian and those its tasks hang on. */
export function turunkanHasil(baris: readonly SubKegiatan[]): HasilPimpinan[] {
  const perKegiatan = new Map<string, SubKegiatan[]>();
  for (const sub of baris) {
    if (!sub.berlaku) continue;
    const kunci = sub.kodeKegiatan || sub.namaKegiatan || sub.kode || sub.nama;
    perKegiatan.set(kunci, [...(perKegiatan.get(kunci) ?? []), sub]);
  }
  return [...perKegiatan]
    .sort(([a], [b]) => banding(a, b))
    .map(([kunci, isi]) => {
      const indikator = new Map<string, Indikator>();
      for (const sub of isi) for (const satu of sub.indikator) indikator.set(satu.uraian, satu);
      const kode = isi[0]?.kodeKegiatan ? [isi[0].kodeKegiatan] : isi.map((sub) => sub.kode);
      return {
        id: `kegiatan:${kunci}`,
        uraian: kalimatHasil(isi[0]?.namaKegiatan || isi[0]?.nama || ''),
        indikator: [...indikator.values()],
        kode: [...new Set(kode.filter(Boolean).map(kodeGenerik))],
      };
    });
}

/** R1 or R2 for one bagian. `dipakai`: lines of other bagian its tasks hang on. */
export function hasilBagian(
  kantor: Pick<Kantor, 'subKegiatan'>,
  bagianId: BagianId,
  ditulis: readonly HasilBagian[],
  dipakai: readonly SubKegiatan[] = [],
): readonly HasilPimpinan[] {
  const tertulis = ditulis.find((satu) => satu.bagianId === bagianId);
  if (tertulis && tertulis.hasil.length > 0) return tertulis.hasil;
  const milik = [...kantor.subKegiatan.values()].filter((sub) => sub.bagianId === bagianId);
  return turunkanHasil([...new Set([...milik, ...dipakai])]);
}

/** R3: the result a task supports. */
export function pencariHasil(
  hasil: readonly HasilPimpinan[],
  { subKegiatan }: Pick<Kantor, 'subKegiatan'>,
): (tugas: Pick<Tugas, 'subKegiatanId'>) => HasilPimpinan {
  const cari = pencariAturan(
    hasil.flatMap((satu) =>
      satu.kode.flatMap((kode) => {
        const kunci = kunciAturan(kode);
        return kunci === null ? [] : [{ kunci, hasil: satu }];
      }),
    ),
  );
  return (tugas) => {
    const sub = tugas.subKegiatanId === null ? undefined : subKegiatan.get(tugas.subKegiatanId);
    return (sub && cari(sub.kode)?.hasil) ?? HASIL_TUSI;
  };
}
