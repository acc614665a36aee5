import type { Hari } from './hari';
import { akhirTahun, awalTahun, hariPekan } from './hari';
import { hitungPeriode, kapasitasPegawai, type Periode } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import type { TugasTerbagi } from './tugas';

/** What one person has of a task in a week. */
export interface TugasMinggu {
  readonly tugas: TugasTerbagi;
  /** Whole minutes of the spread of load (B1–B9) that fall into the days. */
  readonly menit: number;
  /** The same by day; days outside the year have none. */
  readonly harian: readonly number[];
}

/** Monday to Sunday around a day; not cut at the ends of the year. */
export function mingguHari(hari: Hari): { readonly mulai: Hari; readonly akhir: Hari } {
  const mulai = hari + 1 - hariPekan(hari);
  return { mulai, akhir: mulai + 6 };
}

/**
 * The tasks of a person in some days, in the order given: by the very spread that the map and the board show, so the list
 * adds up to the week of the map. Tasks without minutes there are left out.
 */
export function tugasMinggu(
  kantor: Kantor,
  pegawaiId: PegawaiId,
  tugasnya: readonly TugasTerbagi[],
  mulai: Hari,
  akhir: Hari,
): readonly TugasMinggu[] {
  const { tahun } = kantor.kalender;
  const [awal, ujung] = [awalTahun(tahun), akhirTahun(tahun)];
  const [a, z] = [Math.max(mulai, awal), Math.min(akhir, ujung)];
  if (a > z) return [];
  const hari = Array.from({ length: z - a + 1 }, (_, n) => ({ mulai: a + n, akhir: a + n }));
  const sebelum = a > awal ? [{ mulai: awal, akhir: a - 1 }] : [];
  const sesudah = z < ujung ? [{ mulai: z + 1, akhir: ujung }] : [];
  const periode: Periode = [...sebelum, ...hari, ...sesudah];
  return tugasnya.flatMap((tugas) => {
    const { beban } = hitungPeriode(kantor, pegawaiId, [tugas], periode);
    const harian = Array.from({ length: akhir - mulai + 1 }, (_, n) => {
      const ke = mulai + n - a;
      return ke < 0 || ke >= hari.length ? 0 : (beban[sebelum.length + ke] ?? 0);
    });
    const menit = harian.reduce((x, y) => x + y, 0);
    return menit > 0 ? [{ tugas, menit, harian }] : [];
  });
}

/** Capacity of a person by day; days outside the year have none. */
export function kapasitasHari(kantor: Kantor, pegawaiId: PegawaiId, mulai: Hari, akhir: Hari): number[] {
  const { harian } = kapasitasPegawai(kantor, pegawaiId);
  const awal = awalTahun(kantor.kalender.tahun);
  return Array.from({ length: akhir - mulai + 1 }, (_, i) => harian[mulai + i - awal] ?? 0);
}
