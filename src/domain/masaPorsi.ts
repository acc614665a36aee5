import { tambahHari } from './hari';
import type { PegawaiId, Tanggal } from './ids';
import { bagiMenit, menitHadir, menitTugas } from './porsi';
import type { Penugasan, PorsiTerima, PorsiTutup, TugasTerbagi } from './tugas';

/**
 * On which days the minutes of a share fall, where the window alone does not say it:
 * D1 a share with `sampai` loads until that day only, one with `mulai` only from it;
 * D2 parts that were taken over (`terima`) load from their own day, those of a stand-in until their last day, the rest of the
 *    share from its beginning. Where more was taken over than the share is now, the earliest parts come first;
 * D3 the minutes of the parts follow their porsi by cumulative rounding, so they add up to those of the share;
 * D4 of a window without a working day between the days of the share, all of it counts (B10): nothing is lost.
 * D5 of a share that ended and was taken up again (`tutup`), what it was by each end falls before that end, and what was
 *    taken up of what nobody had falls after the day before (`hingga`).
 */
export interface Masa {
  /** null = no limit on that side; both days included. */
  readonly mulai: Tanggal | null;
  readonly akhir: Tanggal | null;
}
export interface MenitMasa {
  readonly menit: number;
  /** null = the whole window. */
  readonly masa: Masa | null;
}

/** Has the share days of its own? */
export const bertanggal = (p: Penugasan): boolean =>
  p.sampai !== undefined || p.mulai !== undefined || (p.terima?.length ?? 0) > 0 || (p.tutup?.length ?? 0) > 0;

/** First and last day of the whole share; null = the whole window. */
export function masaSeluruh(p: Penugasan): Masa | null {
  const bagian = bagiMasa(p, Math.max(1, p.porsi));
  const ujung = (sisi: 'mulai' | 'akhir'): Tanggal | null => {
    const hari = bagian.map(({ masa }) => masa?.[sisi] ?? null);
    return hari.includes(null) ? null : (hari.toSorted().at(sisi === 'mulai' ? 0 : -1) ?? null);
  };
  const seluruh = { mulai: ujung('mulai'), akhir: ujung('akhir') };
  return seluruh.mulai === null && seluruh.akhir === null ? null : seluruh;
}

/** The first day from `tanggal` on that is one of the share's; `tanggal` itself where it has begun, or has no such day. */
export function hariMilik(p: Penugasan, tanggal: Tanggal): Tanggal {
  const awal = bagiMasa(p, Math.max(1, p.porsi))
    .filter(({ masa }) => (masa?.akhir ?? tanggal) >= tanggal)
    .map(({ masa }) => masa?.mulai ?? tanggal)
    .toSorted()[0];
  return awal === undefined || awal < tanggal ? tanggal : awal;
}

/** A4, D2, D5: a share with a part taken over on a day. */
export function denganTambahan(lama: Penugasan, baru: PorsiTerima): Penugasan {
  const { sampai, ...tetap } = lama;
  const selesai = sampai !== undefined && sampai < baru.mulai;
  const pertama =
    lama.mulai === undefined ? [] : [{ mulai: lama.mulai, porsi: lama.porsi, ...(sampai && { akhir: sampai }) }];
  return {
    ...tetap,
    porsi: lama.porsi + baru.porsi,
    terima: [...(lama.terima ?? pertama), baru],
    // A part that was noted later may begin earlier.
    ...(lama.mulai !== undefined && baru.mulai < lama.mulai && { mulai: baru.mulai }),
    // A record that was closed is open again, but what a stand-in holds still ends when the person is back.
    ...(sampai !== undefined && baru.akhir !== undefined && { sampai: sampai > baru.akhir ? sampai : baru.akhir }),
    ...(selesai && { tutup: [...(lama.tutup ?? []), { akhir: sampai, porsi: lama.porsi }] }),
  };
}

/** D5: who had stopped goes on with what nobody had; `porsi` is all of the share then. */
export const lanjutkan = ({ sampai: _, ...isi }: Penugasan, lanjut: PorsiTutup, porsi: number): Penugasan => ({
  ...isi,
  porsi,
  tutup: [...(isi.tutup ?? []), lanjut],
});

/** What was over on shares that `sesudah` has open again: the history keeps it (D5). */
export const dibukaLagi = (
  sebelum: readonly Penugasan[],
  sesudah: readonly Penugasan[],
): readonly (PorsiTutup & Pick<Penugasan, 'pegawaiId'>)[] =>
  sesudah.flatMap(({ id, pegawaiId, tutup = [] }) => {
    const dulu = sebelum.find((p) => p.id === id)?.tutup?.length ?? 0;
    return tutup.slice(dulu).map((satu) => ({ ...satu, pegawaiId }));
  });

/** The earlier of two last days; null = none. */
const lebihAwal = (a: Tanggal | null, b: Tanggal | null): Tanggal | null =>
  a === null ? b : b === null || a < b ? a : b;

interface Bagian extends Masa {
  readonly porsi: number;
}

/** D2, D5: the parts of a share in the order of their days. */
function bagianPorsi(p: Penugasan): readonly Bagian[] {
  // What was to begin after the share ended went on with somebody else.
  const terima = (p.terima ?? [])
    .filter(({ mulai }) => p.sampai === undefined || mulai <= p.sampai)
    .sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : 0));
  const tutup = [...(p.tutup ?? [])].sort((a, b) => (a.akhir < b.akhir ? -1 : 1));
  const hasil: Bagian[] = [];
  let sejak: Tanggal | null = null;
  let lanjut: Tanggal | null = null;
  let sudah = 0;
  for (const { akhir, porsi, hingga } of [...tutup, { akhir: null, porsi: p.porsi, hingga: undefined }]) {
    const dulu: Tanggal | null = sejak;
    const masuk = terima.filter(({ mulai }) => (dulu === null || mulai > dulu) && (akhir === null || mulai <= akhir));
    const diterima = masuk.reduce((jumlah, satu) => jumlah + satu.porsi, 0);
    const sisa = Math.max(0, porsi - sudah - diterima);
    const awal = { mulai: lanjut === null ? null : tambahHari(lanjut, 1), akhir: null, porsi: sisa };
    for (const satu of [awal, ...masuk]) {
      const isi = Math.max(0, Math.min(satu.porsi, porsi - sudah));
      hasil.push({ mulai: satu.mulai, akhir: lebihAwal(satu.akhir ?? null, akhir ?? p.sampai ?? null), porsi: isi });
      sudah += isi;
    }
    sejak = akhir;
    lanjut = hingga ?? akhir;
  }
  return hasil;
}

/** D1–D3, D5: `menit` are those of the share. */
export function bagiMasa(p: Penugasan, menit: number): readonly MenitMasa[] {
  if (!bertanggal(p)) return [{ menit, masa: null }];
  const awal = p.mulai ?? null;
  const hasil: MenitMasa[] = [];
  let porsi = 0;
  let sudah = 0;
  for (const { akhir, ...satu } of bagianPorsi(p)) {
    porsi = Math.min(p.porsi, porsi + satu.porsi);
    const sampai = p.porsi > 0 ? Math.floor((menit * porsi) / p.porsi) : menit;
    if (sampai > sudah) {
      const mulai = awal !== null && (satu.mulai === null || satu.mulai < awal) ? awal : satu.mulai;
      hasil.push({ menit: sampai - sudah, masa: mulai === null && akhir === null ? null : { mulai, akhir } });
    }
    sudah = sampai;
  }
  return hasil;
}

/** The shares of one person in a task with their minutes; together they are menitPegawai. */
export function menitMilik(
  tugas: TugasTerbagi,
  pegawaiId: PegawaiId,
): readonly { readonly milik: Penugasan; readonly menit: number }[] {
  const menit = menitTugas(tugas) ?? 0;
  if (menit === 0) return [];
  const daftar = tugas.penugasan;
  if (tugas.hadirBersama) {
    const milik = daftar.find((p) => p.pegawaiId === pegawaiId);
    return milik ? [{ milik, menit: menitHadir(menit, tugas, milik) }] : [];
  }
  const bagian = bagiMenit(menit, tugas.pembagi, daftar);
  return daftar.flatMap((milik, i) => (milik.pegawaiId === pegawaiId ? [{ milik, menit: bagian[i] ?? 0 }] : []));
}
