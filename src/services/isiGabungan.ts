import type { KalimatGabung } from '../api/gabungViews';
import { jamPerubahan } from '../data/ids';
import { kalimatPerubahan } from '../data/kalimatRiwayat';
import type { Kiriman } from '../data/gabung/sambung';
import { SEMUA_PERUBAHAN } from '../data/saringRiwayat';
import type { Db } from '../data/schema';
import { urungChain } from '../data/urungRantai';
import { KELOMPOK_RIWAYAT } from '../domain/riwayat';

const TERLIHAT = 200;
const SETELAN: ReadonlySet<string> = new Set(KELOMPOK_RIWAYAT.pengaturan);

/** What the commands that arrive did, in the words of Riwayat: a change of hours for everybody must not hide among rows. */
export async function isiGabungan(merged: Db, { perubahan, log }: Kiriman): Promise<KalimatGabung[]> {
  const setelan = new Set(log.filter(({ tabel }) => SETELAN.has(tabel)).map((one) => one.perubahan));
  const shown = [...perubahan]
    .sort((a, b) => Number(setelan.has(b.id)) - Number(setelan.has(a.id)) || (a.id < b.id ? 1 : -1))
    .slice(0, TERLIHAT);
  const kalimat = await kalimatPerubahan(merged, shown, SEMUA_PERUBAHAN, await urungChain(merged, shown));
  return shown.map(({ id, aktor, label }) => ({
    perubahan: id,
    aktor,
    waktu: new Date(jamPerubahan(id)).toISOString(),
    kalimat: kalimat.get(id) ?? label,
    setelan: setelan.has(id),
  }));
}
