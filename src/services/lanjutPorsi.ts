import { tambahHari } from '../domain/hari';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { lanjutkan } from '../domain/masaPorsi';
import type { CaraBagi } from '../domain/pembagian';
import { sisaPorsi } from '../domain/porsi';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import { hariIni } from './hariIni';
import { teamRules } from './teamRules';
import type { KantorCache } from './kantorCache';

export type Bagi = (daftar: readonly Penugasan[], cara: CaraBagi) => readonly Penugasan[] | null;

/** The share of somebody who had stopped: what was called off or handed over ended it. */
export const porsiBerhenti = ({ penugasan }: Pick<TugasTerbagi, 'penugasan'>, id: PegawaiId): Penugasan | undefined =>
  penugasan.find((one) => one.pegawaiId === id && one.sampai !== undefined);

/**
 * A division by `bagi` that also opens the share of somebody who had stopped (D5): its lock keeps what was done, and does not
 * keep them from taking up what nobody has. That is due from today on; what was done stays in its own days.
 */
export function bagiLanjut(
  { kantor }: KantorCache,
  task: TugasTerbagi,
  daftar: readonly Penugasan[],
  pegawaiId: PegawaiId,
  cara: CaraBagi,
  bagi: Bagi,
): readonly Penugasan[] | null {
  const lama = porsiBerhenti({ penugasan: daftar }, pegawaiId);
  if (lama?.sampai === undefined) return bagi(daftar, cara);
  const terbuka = daftar.map((one) => (one === lama ? { ...one, terkunci: false } : one));
  // Even parts would go by what was done long ago: of one who had stopped it is what nobody has.
  const hasil = task.hadirBersama
    ? sisaRapat(task, terbuka, pegawaiId)
    : bagi(terbuka, cara === 'rata' ? 'sisa' : cara);
  const kini = hasil?.find((one) => one.pegawaiId === pegawaiId);
  if (!hasil || !kini || kini.porsi <= lama.porsi) return bagi(daftar, cara);
  const lain = hasil.filter((one) => one !== kini && one.sampai === undefined);
  const memimpin = lain.length === 0 && (teamRules(kantor, task)?.bolehKetua?.(pegawaiId) ?? true);
  const tutup = { akhir: lama.sampai, porsi: lama.porsi, hingga: hingga(lama.sampai, kantor.kalender.tahun) };
  const lagi = lanjutkan({ ...kini, ...(memimpin && { peran: 'ketua' }) }, tutup, kini.porsi);
  return hasil.map((one) => (one === kini ? lagi : one));
}

/** Of a meeting everybody has left, what is left of its time. */
function sisaRapat(task: TugasTerbagi, daftar: readonly Penugasan[], id: PegawaiId): readonly Penugasan[] {
  const sisa = Math.max(0, sisaPorsi(task));
  return daftar.map((one) => (one.pegawaiId === id ? { ...one, porsi: one.porsi + sisa } : one));
}

/** Yesterday, within the year; the last day of the share where that is later. */
function hingga(sampai: Tanggal, tahun: number): Tanggal {
  const kini = hariIni();
  const kemarin = tambahHari(kini > `${tahun}-12-31` ? `${tahun}-12-31` : kini, -1);
  return kemarin > sampai ? kemarin : sampai;
}
