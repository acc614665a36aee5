import { tambahHari } from './hari';
import type { PegawaiId, PenugasanId, Tanggal } from './ids';
import { kaliBagi } from './porsi';
import type { PorsiBatal } from './realisasi';
import type { Penugasan, TugasTerbagi } from './tugas';

/** One share that went on with somebody else (null = back to the left-overs) from a day on. */
export interface Perpindahan {
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId | null;
  readonly tanggal: Tanggal;
  /** Out of `pembagi`, that of the task on that day. */
  readonly porsi: number;
  readonly pembagi: number;
}
export interface BatalPada extends PorsiBatal {
  readonly tanggal: Tanggal;
}

export interface TugasPada {
  readonly tugas: TugasTerbagi;
  readonly batal: readonly PorsiBatal[];
}

/**
 * A task as it was divided on the evening of a day: what was handed over or called off later is with whom it was. A share is cut
 * to what was done when it goes on elsewhere (A1, K5), so the plan of the months before would be what was done in them, and
 * what was late in a report of those months would not be late any more. Work everybody attends is left as it is.
 */
export function tugasPada(
  tugas: TugasTerbagi,
  pindah: readonly Perpindahan[],
  batal: readonly BatalPada[],
  hari: Tanggal,
): TugasPada {
  if (tugas.hadirBersama) return { tugas, batal };
  const isi = new Map(tugas.penugasan.map((satu) => [satu.pegawaiId, satu]));
  const beri = (id: PegawaiId, porsi: number, tanggal: Tanggal): void => {
    const { sampai, ...tetap } = isi.get(id) ?? kosong(tugas, id);
    const lama = { ...tetap, ...(sampai !== undefined && sampai !== tambahHari(tanggal, -1) && { sampai }) };
    isi.set(id, { ...lama, porsi: lama.porsi + porsi });
  };
  const ambil = (id: PegawaiId, porsi: number, tanggal: Tanggal): void => {
    const milik = isi.get(id);
    if (milik) isi.set(id, sebelumTerima(milik, porsi, tanggal));
  };
  const sesudah = pindah.filter(({ tanggal, dariId, kepadaId }) => tanggal > hari && dariId !== kepadaId);
  for (const satu of sesudah.toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))) {
    const porsi = kaliBagi(satu.porsi, tugas.pembagi, Math.max(1, satu.pembagi));
    if (satu.kepadaId !== null) ambil(satu.kepadaId, porsi, satu.tanggal);
    beri(satu.dariId, porsi, satu.tanggal);
  }
  for (const { pegawaiId, porsi, tanggal } of batal)
    if (pegawaiId !== null && tanggal > hari) beri(pegawaiId, porsi, tanggal);
  const penugasan = [...isi.values()].filter(({ porsi, mulai }) => porsi > 0 && (mulai === undefined || mulai <= hari));
  return { tugas: { ...tugas, penugasan }, batal: batal.filter(({ tanggal }) => tanggal <= hari) };
}

/** A share without what it took over on a day; one that was taken up again by it (D5) is over again. */
function sebelumTerima(milik: Penugasan, porsi: number, tanggal: Tanggal): Penugasan {
  const { terima = [], tutup = [], ...tetap } = milik;
  const sisa = Math.max(0, milik.porsi - porsi);
  const lain = terima.filter(({ mulai }) => mulai !== tanggal);
  const buka = tutup.findLast(({ akhir, porsi: sudah }) => akhir < tanggal && sisa <= sudah);
  const tutupLain = tutup.filter((satu) => satu !== buka);
  return {
    ...tetap,
    porsi: sisa,
    ...(lain.length > 0 && { terima: lain }),
    ...(tutupLain.length > 0 && { tutup: tutupLain }),
    ...(buka && { sampai: buka.akhir }),
  };
}

const kosong = ({ id }: TugasTerbagi, pegawaiId: PegawaiId): Penugasan => ({
  id: `${id}.${pegawaiId}` as PenugasanId,
  tugasId: id,
  pegawaiId,
  porsi: 0,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
});
