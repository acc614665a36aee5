import type { UjiAlihInput } from '../api/alihInputs';
import type { LebihAlih } from '../api/alihViews';
import { penugasanId } from '../data/ids';
import { alihkan, porsiUtuh } from '../domain/alihkan';
import { pekerjaanPegawai } from '../domain/benturan';
import { tidakMuat } from '../domain/benturanSaran';
import type { PegawaiId, TugasId } from '../domain/ids';
import type { TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';

/** Who takes over more than fits into the days of the work, beside everything they have; nothing is written. */
export function ujiAlih(cache: KantorCache, { pegawaiId: dariId, baris, ...masa }: UjiAlihInput): LebihAlih[] {
  const { kantor } = cache;
  const next = new Map<TugasId, TugasTerbagi>();
  const receivers = new Set<PegawaiId>();
  for (const { tugasId, tinggal, kepada, batal } of baris) {
    const task = kantor.tugas.get(tugasId);
    const share = task?.penugasan.find((one) => one.pegawaiId === dariId);
    // What is no decision (yet) is refused when it is made.
    if (!task || !share || kepada.reduce((sum, { porsi }) => sum + porsi, tinggal + batal) > porsiUtuh(task, share))
      continue;
    const { penugasan, mulai } = alihkan(task, { dariId, masa, tinggal, kepada, batal }, () => true, penugasanId);
    if (masa.kembali !== null && masa.kembali < mulai) continue;
    next.set(tugasId, { ...task, penugasan });
    for (const { pegawaiId } of kepada) receivers.add(pegawaiId);
  }
  return [...receivers].flatMap((pegawaiId): LebihAlih[] => {
    const person = kantor.pegawai.get(pegawaiId);
    if (!person) return [];
    const own = cache.tugasPegawai(pegawaiId);
    const more = [...next.values()].filter(({ penugasan }) => penugasan.some((one) => one.pegawaiId === pegawaiId));
    const then = [...own.filter(({ id }) => !next.has(id)), ...more];
    const menit =
      tidakMuat(kantor, person, pekerjaanPegawai(kantor, person, then)) -
      tidakMuat(kantor, person, pekerjaanPegawai(kantor, person, own));
    return menit > 0 ? [{ pegawaiId, menit }] : [];
  });
}
