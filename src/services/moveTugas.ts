import { AppError } from '../api/errors';
import { setRow } from '../data/rows';
import { countTasks, findTask } from './assignPegawai';
import type { Service } from './program';

/** Tasks of a line the budget no longer has, given another line or none; what people have of them stays. */
export const moveTugasService: Service<'moveTugas'> = (program) => ({
  async moveTugas({ ids, subKegiatanId }) {
    const { cache } = program;
    const tasks = ids.map((id) => findTask(cache, id));
    const line = subKegiatanId === null ? null : cache.kantor.subKegiatan.get(subKegiatanId);
    if (line === undefined) throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan' });
    const label = line
      ? `pindahkan ${countTasks(tasks)} ke sub kegiatan ${line.nama}`
      : `jadikan ${countTasks(tasks)} di luar DPA`;
    await program.write(label, async (tx) => {
      for (const task of tasks) {
        const home = task.subKegiatanId === null ? null : cache.kantor.subKegiatan.get(task.subKegiatanId);
        // As when a line changes its bagian: tasks nobody works on yet follow, divided ones stay with their people.
        const bagianId =
          line && task.penugasan.length === 0
            ? (line.bagianId ?? task.bagianId)
            : (task.bagianId ?? home?.bagianId ?? null);
        await setRow(tx, 'tugas', task.id, {
          sumber: line ? 'dpa' : 'tusi',
          sub_kegiatan_id: subKegiatanId,
          bagian_id: bagianId,
        });
      }
    });
    return null;
  },
});
