import { AppError } from '../api/errors';
import type { BahanHapus, HapusTugasInput, HasilHapus, TugasTertahan } from '../api/hapusViews';
import { hapusTugas } from '../data/hapusTugas';
import { loadRealisasi } from '../data/realisasi';
import { porsiUtuh } from '../domain/alihkan';
import { rentangJendela } from '../domain/beban';
import { barisDihapus } from '../domain/habis';
import { sudahDikerjakan } from '../domain/hapusTugas';
import { hariDari, tanggalDari } from '../domain/hari';
import type { Tanggal, TugasId } from '../domain/ids';
import type { TugasTerbagi } from '../domain/tugas';
import { countTasks, findTask } from './assignPegawai';
import { restOf, writeCalledOff, type RestOfTask } from './batalSisa';
import { hariIni } from './hariIni';
import type { Program, Service } from './program';

/** Deleting tasks: what was done stays (see domain/hapusTugas.ts), the rest of it is called off. */
export const hapusTugasService: Service<'getBahanHapus' | 'removeTugas'> = (program) => ({
  async getBahanHapus({ ids }): Promise<BahanHapus> {
    const { bebas, tahan } = await doneOrFree(program, ids);
    const gone = tahan.some(({ task }) => barisDihapus(task, program.cache.kantor));
    return {
      bebas: bebas.length,
      tertahan: tahan.map(({ view }) => view),
      alasan: gone ? 'Sub kegiatan dihapus dari DPA' : '',
    };
  },
  removeTugas: (input) => removeTasks(program, input),
});

async function removeTasks(program: Program, { ids, batalkan }: HapusTugasInput): Promise<HasilHapus> {
  const { bebas, tahan } = await doneOrFree(program, ids);
  const [first] = tahan;
  if (first && batalkan === undefined)
    throw new AppError('tugasDikerjakan', {
      tugas: first.task.nama,
      sebab: first.view.dikerjakan,
      lain: tahan.length > 1 ? ` (dan ${tahan.length - 1} tugas lain)` : '',
    });
  const alasan = batalkan?.alasan ?? '';
  if (first && alasan === '') throw new AppError('masukanTidakSah', { bidang: 'alasan', sebab: 'wajib diisi' });
  const rest = tahan.filter(({ view }) => view.adaSisa);
  const hasil = { dihapus: bebas.length, dibatalkan: rest.length, tetap: tahan.length - rest.length };
  if (bebas.length + rest.length === 0) return hasil;
  const parts = [
    bebas.length > 0 ? `hapus ${countTasks(bebas)}` : '',
    rest.length > 0 ? `batalkan sisa ${countTasks(rest.map(({ task }) => task))}` : '',
  ];
  await program.write(parts.filter(Boolean).join(', '), async (tx) => {
    await writeCalledOff(
      tx,
      rest.map(({ rest: one }) => one),
      alasan,
    );
    await hapusTugas(
      tx,
      bebas.map(({ id }) => id),
    );
  });
  return hasil;
}

export interface TaskWithWork {
  readonly task: TugasTerbagi;
  readonly rest: RestOfTask;
  readonly view: TugasTertahan;
}

/** The tasks nobody has worked on, and those whose work stays. */
export async function doneOrFree(
  program: Program,
  ids: readonly TugasId[],
): Promise<{ readonly bebas: readonly TugasTerbagi[]; readonly tahan: readonly TaskWithWork[] }> {
  const { kantor } = program.cache;
  const noted = await loadRealisasi(program.dokumen.db, ids);
  const bebas: TugasTerbagi[] = [];
  const tahan: TaskWithWork[] = [];
  for (const id of new Set(ids)) {
    const task = findTask(program.cache, id);
    const dikerjakan = sudahDikerjakan(task, noted.get(id) ?? [], hariIni());
    if (dikerjakan === '') {
      bebas.push(task);
      continue;
    }
    const tanggal = lastDay(task, kantor.kalender.tahun);
    const called = await restOf(program, { tugasId: id, pegawaiId: null, tanggal });
    // On a line that is gone nobody is asked again: shares that are done have their last day, too.
    const rest = barisDihapus(task, kantor) ? { ...called, off: [...called.off, ...doneShares(task, called)] } : called;
    tahan.push({ task, rest, view: { tugasId: id, nama: task.nama, dikerjakan, adaSisa: rest.off.length > 0 } });
  }
  return { bebas, tahan };
}

/** Today, or the last day of the task's time where that is over: then, too, its rest can be called off. */
function lastDay({ jendela }: TugasTerbagi, tahun: number): Tanggal {
  const last = rentangJendela(jendela, tahun).at(-1)?.[1];
  const today = hariIni();
  return last !== undefined && last < hariDari(today) ? tanggalDari(last) : today;
}

const doneShares = (task: TugasTerbagi, { tanggal, off }: RestOfTask): RestOfTask['off'] =>
  task.penugasan
    .filter((share) => share.sampai === undefined && !off.some(({ pegawaiId }) => pegawaiId === share.pegawaiId))
    .map((share) => ({ pegawaiId: share.pegawaiId, tanggal, tinggal: porsiUtuh(task, share), batal: 0 }));
