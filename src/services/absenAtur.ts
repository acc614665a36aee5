import { AppError } from '../api/errors';
import { tutupan, type AlihTugas } from '../data/alihTugas';
import type { Absen } from '../domain/absen';
import type { TindakanAbsen } from '../domain/absenUsulan';
import type { TugasId } from '../domain/ids';
import type { TugasTerbagi } from '../domain/tugas';
import { beforeAndAfter, proposer } from './absenUsul';
import { checkEligible, findPerson, findTask, type Division } from './assignPegawai';
import { capaianKantor } from './capaianKantor';
import type { Program } from './program';

export interface Ways {
  readonly divisions: readonly Division[];
  readonly windows: readonly { readonly id: TugasId; readonly jendela: TugasTerbagi['jendela'] }[];
  /** Hand-overs from a day on, as the history keeps them. */
  readonly moves: readonly AlihTugas[];
}

/**
 * The chosen ways one after the other, each on what the ones before left; `absen` is what is written of what was asked.
 * @throws AppError when one cannot be done.
 */
export async function applyWays(
  program: Program,
  absen: readonly Absen[],
  asked: readonly Absen[],
  ways: readonly TindakanAbsen[],
): Promise<Ways> {
  if (ways.length === 0) return { divisions: [], windows: [], moves: [] };
  const { cache } = program;
  const state = proposer(cache, beforeAndAfter(cache, absen).sesudah, await capaianKantor(program), asked);
  const moves: AlihTugas[] = [];
  for (const way of ways) {
    const task = state.tugas(way.tugasId) ?? findTask(cache, way.tugasId);
    if (way.jenis === 'alihkan') {
      const receiver = findPerson(cache, way.kepadaId);
      const shares = task.penugasan.filter(({ pegawaiId }) => pegawaiId === way.pegawaiId || pegawaiId === receiver.id);
      if (!shares.some(({ pegawaiId }) => pegawaiId === way.pegawaiId))
        throw new AppError('tidakDitemukan', { apa: 'Penugasan' });
      if (shares.some(({ terkunci }) => terkunci)) throw new AppError('terkunci', { tugas: task.nama });
      if (!shares.some(({ pegawaiId }) => pegawaiId === receiver.id)) checkEligible(cache, task, receiver, '');
      const since = state.catatan(way);
      if (since)
        moves.push({
          ...since,
          tugasId: task.id,
          dariId: way.pegawaiId,
          kepadaId: receiver.id,
          sebab: 'cuti',
          porsi: way.porsi,
          pembagi: task.pembagi,
          keterangan: '',
        });
      if (!state.terapkan(way))
        throw new AppError('timTidakSesuai', {
          pegawai: receiver.nama,
          tugas: task.nama,
          sebab: 'porsinya sudah dikerjakan atau susunan pelaksananya tidak lagi memenuhi syarat',
        });
    } else if (!state.terapkan(way)) {
      throw new AppError('masukanTidakSah', { bidang: 'tenggat', sebab: `waktu "${task.nama}" tidak dapat digeser` });
    }
  }
  const touched = [...new Set(ways.map(({ tugasId }) => tugasId))].map((id) => ({
    task: findTask(cache, id),
    next: state.tugas(id) ?? findTask(cache, id),
  }));
  return {
    moves: [...moves, ...touched.flatMap(({ task, next }) => tutupan(task, next.penugasan, 'cuti'))],
    divisions: touched
      .filter(({ task, next }) => task.penugasan !== next.penugasan)
      .map(({ task, next }) => ({ task, next: next.penugasan })),
    windows: touched
      .filter(({ task, next }) => task.jendela !== next.jendela)
      .map(({ next }) => ({ id: next.id, jendela: next.jendela })),
  };
}
