import type { PegawaiId, Tanggal } from './ids';
import type { Pegawai } from './pegawai';
import type { Penugasan, TugasTerbagi } from './tugas';

type Keluar = Pick<Pegawai, 'status' | 'keluar'>;

/**
 * Somebody as a report up to `hari` counts them: who leaves on that day or after it had planned for the days that were known on
 * that evening (`dulu`), or for the whole year. Who is gone before is gone, whenever it was written down.
 */
export function pegawaiDiketahui(kini: Pegawai, dulu: Partial<Keluar>, hari: Tanggal): Pegawai {
  const { keluar = kini.keluar, status = kini.status } = dulu;
  const lewat = (hingga: Tanggal | null): boolean => hingga !== null && hingga < hari;
  if (keluar === kini.keluar || lewat(kini.keluar) || lewat(keluar)) return kini;
  return { ...kini, keluar, status };
}

/** Somebody who had not left yet, and the last days that were written of them since. */
export interface BelumKeluar {
  readonly orang: Pegawai;
  readonly ditulis: ReadonlySet<Tanggal>;
}

/** A task of which the shares go on that only the leaving of these people closed. */
export function tanpaHariKeluar(tugas: TugasTerbagi, keluar: ReadonlyMap<PegawaiId, BelumKeluar>): TugasTerbagi {
  const tertutup = ({ pegawaiId, sampai }: Penugasan): boolean =>
    sampai !== undefined && keluar.get(pegawaiId)?.ditulis.has(sampai) === true;
  if (!tugas.penugasan.some(tertutup)) return tugas;
  const penugasan = tugas.penugasan.map((satu): Penugasan => {
    if (!tertutup(satu)) return satu;
    const { sampai: _, ...lanjut } = satu;
    return lanjut;
  });
  return { ...tugas, penugasan };
}
