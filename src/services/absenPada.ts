import { absenSebelum } from '../data/absenPada';
import { jamPerubahan } from '../data/ids';
import type { Db } from '../data/schema';
import { absenDiketahui } from '../domain/absenDiketahui';
import type { PegawaiId, Tanggal } from '../domain/ids';
import type { Ketidakhadiran } from '../domain/pegawai';
import { hariIni, sesudahHari } from './hariIni';
import { ingatPerHari } from './ingatPerHari';

type Absen = ReadonlyMap<PegawaiId, readonly Ketidakhadiran[]>;
/** From when on what is written was not known on that evening; of the first day of a file all was known before there was one. */
export async function batasDiketahui(db: Db, hari: Tanggal): Promise<number> {
  const first = await db.selectFrom('perubahan').select('id').orderBy('id').limit(1).executeTakeFirst();
  const awal = first ? sesudahHari(hariIni(new Date(jamPerubahan(first.id)))) : 0;
  return Math.max(sesudahHari(hari), awal);
}

/** People whose absences a report up to the day counts otherwise than they are now (absenDiketahui), with these. */
export const absenPada = ingatPerHari(async ({ cache: { kantor }, dokumen: { db } }, hari): Promise<Absen> => {
  const touched = await absenSebelum(db, await batasDiketahui(db, hari));
  const people = new Set([...touched.values()].flatMap(({ pegawaiId }) => pegawaiId));
  const found = new Map<PegawaiId, readonly Ketidakhadiran[]>();
  for (const id of people) {
    const kini = kantor.ketidakhadiran.get(id) ?? [];
    const before = [...touched.values()].flatMap(({ dulu }) => (dulu?.pegawaiId === id ? [dulu] : []));
    const dulu = [...kini.filter((one) => !touched.has(one.id)), ...before];
    const then = absenDiketahui(kini, dulu, hari);
    if (then.length !== kini.length || then.some((one) => !kini.includes(one))) found.set(id, then);
  }
  return found;
});
