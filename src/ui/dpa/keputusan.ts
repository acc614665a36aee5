import type { SisaVersi } from '../../api/dpaViews';
import type { TugasId } from '../../domain/ids';

type TugasSisa = SisaVersi['tugas'][number];

/** Tasks of one line that is gone, in the order they come. */
export interface KelompokSisa {
  readonly kunci: string;
  readonly kode: string;
  readonly nama: string;
  readonly tugas: readonly TugasSisa[];
}

export function kelompokSisa(tugas: readonly TugasSisa[]): readonly KelompokSisa[] {
  const kelompok = new Map<string, KelompokSisa>();
  for (const t of tugas) {
    const kunci = `${t.kodeSubKegiatan}|${t.namaSubKegiatan}`;
    const lama = kelompok.get(kunci);
    kelompok.set(kunci, {
      kunci,
      kode: t.kodeSubKegiatan,
      nama: t.namaSubKegiatan,
      tugas: [...(lama?.tugas ?? []), t],
    });
  }
  return [...kelompok.values()];
}

/** What was decided goes out of the choice with it. */
export const pilihanSah = (terpilih: ReadonlySet<TugasId>, tugas: readonly TugasSisa[]): readonly TugasId[] =>
  tugas.flatMap((t) => (terpilih.has(t.id) ? [t.id] : []));

/** Letters by their number as people count: 2 before 10; those without a number last. */
export const urutSurat = (surat: SisaVersi['surat']): SisaVersi['surat'] =>
  [...surat].sort(
    (a, b) =>
      Number(a.nomor === '') - Number(b.nomor === '') || a.nomor.localeCompare(b.nomor, 'id', { numeric: true }),
  );

/** "3 tugas menunggu keputusan, 2 surat perlu ditinjau", '' = nothing waits. */
export const kataSisa = (sisa: SisaVersi): string =>
  [
    sisa.tugas.length > 0 && `${sisa.tugas.length} tugas menunggu keputusan`,
    sisa.surat.length > 0 && `${sisa.surat.length} surat perlu ditinjau`,
  ]
    .filter(Boolean)
    .join(', ');
