import { absenSebelum } from '../data/absenPada';
import { absenDiketahui } from '../domain/absenDiketahui';
import type { PegawaiId, Tanggal } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { Ketidakhadiran } from '../domain/pegawai';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

type Absen = ReadonlyMap<PegawaiId, readonly Ketidakhadiran[]>;
interface Kept {
  readonly generation: number;
  readonly perHari: Map<Tanggal, Promise<Absen>>;
}
const kept = new WeakMap<KantorCache, Kept>();

/** People whose absences a report up to the day counts otherwise than they are now (absenDiketahui), with these. */
export function absenPada({ cache, dokumen }: Program, hari: Tanggal): Promise<Absen> {
  const { peopleGeneration: generation } = cache;
  let known = kept.get(cache);
  if (known?.generation !== generation) kept.set(cache, (known = { generation, perHari: new Map() }));
  const { perHari } = known;
  const found = perHari.get(hari) ?? susun(cache.kantor, dokumen.db, hari);
  perHari.set(hari, found);
  found.catch(() => perHari.delete(hari));
  return found;
}

async function susun(kantor: Kantor, db: Program['dokumen']['db'], hari: Tanggal): Promise<Absen> {
  const [tahun = 0, bulan = 1, tanggal = 1] = hari.split('-').map(Number);
  // On the calendar of this computer, as everywhere (hariIni).
  const touched = await absenSebelum(db, new Date(tahun, bulan - 1, tanggal + 1).getTime());
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
}
