import { AppError } from '../api/errors';
import { penugasanId } from '../data/ids';
import { untukSatuOrang } from '../domain/syaratTim';
import { checkEligible, findPerson, findTask, writeDivisions } from './assignPegawai';
import type { Service } from './program';
import { wholeTeamRefusal } from './teamRules';

/** The whole division of one task, as the shares dialogue writes it. */
export const setPembagianService: Service<'setPembagian'> = (program) => ({
  async setPembagian({ tugasId, porsi }) {
    const { cache } = program;
    const task = findTask(cache, tugasId);
    if (new Set(porsi.map((share) => share.pegawaiId)).size < porsi.length)
      throw new AppError('porsiTidakSah', { tugas: task.nama });
    const records = new Set(task.penugasan.filter(({ sampai }) => sampai).map(({ pegawaiId }) => pegawaiId));
    const holders = porsi.filter(({ pegawaiId }) => !records.has(pegawaiId)).length;
    if (untukSatuOrang(task) && holders > 1 && task.syarat.orangMax !== 1)
      throw new AppError('masukanTidakSah', {
        bidang: 'pembagian',
        sebab: 'tugas ini dikerjakan utuh oleh satu orang',
      });
    const sum = porsi.reduce((total, share) => total + share.porsi, 0);
    const whole = task.pembagi - (task.batal ?? 0);
    if (!task.hadirBersama && sum > whole)
      throw new AppError('porsiLebih', { jumlah: sum, pembagi: whole, tugas: task.nama });
    const undivided = { ...task, penugasan: [] };
    for (const share of porsi) {
      const had = task.penugasan.find((old) => old.pegawaiId === share.pegawaiId);
      // Whoever is on it stays, unless the consent that holds the share is taken away.
      if (had?.persetujuanLintas !== share.persetujuanLintas)
        checkEligible(cache, undivided, findPerson(cache, share.pegawaiId), share.persetujuanLintas);
    }
    const next = porsi.map((share) => {
      const { sampai, mulai } = task.penugasan.find((old) => old.pegawaiId === share.pegawaiId) ?? {};
      return {
        ...share,
        ...(sampai && { sampai }),
        ...(mulai && { mulai }),
        id: penugasanId(tugasId, share.pegawaiId),
        tugasId,
      };
    });
    const refusal = wholeTeamRefusal(cache.kantor, task, next);
    if (refusal !== '') throw new AppError('masukanTidakSah', { bidang: 'pembagian', sebab: refusal });
    await program.write(`ubah pembagian ${task.nama}`, (tx) => writeDivisions(tx, [{ task, next }]));
    return null;
  },
});
