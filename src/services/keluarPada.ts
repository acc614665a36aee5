import { keluarSebelum } from '../data/keluarPada';
import type { PegawaiId } from '../domain/ids';
import { pegawaiDiketahui, type BelumKeluar } from '../domain/keluarDiketahui';
import { batasDiketahui } from './absenPada';
import { ingatPerHari } from './ingatPerHari';

type Orang = ReadonlyMap<PegawaiId, BelumKeluar>;

/** People whose leaving a report up to the day does not know yet (pegawaiDiketahui), as they were then. */
export const keluarPada = ingatPerHari(async ({ cache: { kantor }, dokumen: { db } }, hari): Promise<Orang> => {
  const found = new Map<PegawaiId, BelumKeluar>();
  for (const [id, { dulu, ditulis }] of await keluarSebelum(db, await batasDiketahui(db, hari))) {
    const kini = kantor.pegawai.get(id);
    const orang = kini && pegawaiDiketahui(kini, dulu, hari);
    if (orang && orang !== kini) found.set(id, { orang, ditulis });
  }
  return found;
});
