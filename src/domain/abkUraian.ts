import { menitPerBaris } from './abk';
import { kelompokJabatan, type KunciAbk } from './abkJabatan';
import { dasarAbk, hitungUraian, ulanganAbk, type DasarAbk, type HitunganUraian, type UlanganAbk } from './abkPeriode';
import type { TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Tugas, TugasTerbagi } from './tugas';

/** One uraian tugas in the form of a jabatan: the part of the task that its holders have. */
export interface UraianAbk extends HitunganUraian {
  readonly tugasId: TugasId;
  readonly nama: string;
  readonly satuan: string;
  /** Minutes per unit. */
  readonly norma: number;
  readonly asalNorma: Tugas['asalNorma'];
  /** Minutes of the year of this row. */
  readonly menit: number;
  /** Shares of holders of the jabatan; 0 in the row without pemangku. */
  readonly orang: number;
  readonly hadirBersama: boolean;
}

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The uraian tugas of every row (or only of `hanya`), in the manual order of the tasks. */
export function uraianAbk(
  kantor: Kantor,
  hanya: KunciAbk | null = null,
  dasar: DasarAbk = dasarAbk(kantor.pengaturan, kantor.kalender.tahun),
): ReadonlyMap<KunciAbk, readonly UraianAbk[]> {
  const ulangan = ulanganAbk(kantor, dasar);
  const { kunci } = kelompokJabatan(kantor, dasar.per);
  const hasil = new Map<KunciAbk, { tugas: TugasTerbagi; menit: number; orang: number }[]>();
  for (const tugas of kantor.tugas.values())
    for (const { kunci: k, menit, orang } of menitPerBaris(tugas, kunci)) {
      if (hanya !== null && k !== hanya) continue;
      const daftar = hasil.get(k);
      if (daftar) daftar.push({ tugas, menit, orang });
      else hasil.set(k, [{ tugas, menit, orang }]);
    }
  const jadi = new Map<KunciAbk, readonly UraianAbk[]>();
  for (const [k, daftar] of hasil) {
    daftar.sort((a, b) => banding(a.tugas.urutan, b.tugas.urutan) || banding(a.tugas.id, b.tugas.id));
    jadi.set(
      k,
      daftar.map(({ tugas, menit, orang }) => baris(tugas, menit, orang, ulangan(tugas), dasar)),
    );
  }
  return jadi;
}

const baris = (tugas: TugasTerbagi, menit: number, orang: number, ulangan: UlanganAbk, dasar: DasarAbk): UraianAbk => ({
  tugasId: tugas.id,
  nama: tugas.nama,
  satuan: tugas.satuan || (tugas.jenis === 'layanan' ? 'minggu' : 'kegiatan'),
  norma: tugas.norma ?? 0,
  asalNorma: tugas.asalNorma,
  menit,
  orang,
  hadirBersama: tugas.hadirBersama,
  ...hitungUraian(tugas, menit, ulangan, dasar),
});
