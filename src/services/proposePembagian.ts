import { AppError } from '../api/errors';
import type { BarisUsulan, HasilUsulan, PorsiUsulan } from '../api/views';
import { penugasanId } from '../data/ids';
import { susunSoal } from '../domain/bagiHabisSoal';
import { usulanDari, type PorsiUsul, type Usulan } from '../domain/bagiHabisUsulan';
import { menitTugas } from '../domain/porsi';
import type { TugasTerbagi } from '../domain/tugas';
import { findTask, writeDivisions, type Division } from './assignPegawai';
import { Pending } from './importRun';
import type { KantorCache } from './kantorCache';
import type { Service } from './program';
import { bagianName } from './views';

interface PendingUsulan {
  readonly usulan: Usulan;
  /** The state it was computed on: a later change makes it stale. */
  readonly generation: number;
  readonly lingkup: string;
}

/** "Usulkan pembagian": the kernel in a worker, the result as changes against now, accepted whole or in part. */
export const proposalService: Service<'proposePembagian' | 'acceptUsulan'> = (program) => {
  const pending = new Pending<PendingUsulan>(program, 'usulanKedaluwarsa');
  return {
    async proposePembagian({ bagianId, benih, jobId }) {
      const { cache } = program;
      return program.jobs.run(jobId, 'menghitung usulan', async (job): Promise<HasilUsulan> => {
        job.progress(0, 'menyusun soal');
        const { kantor, generation } = { kantor: cache.kantor, generation: cache.generation };
        const soal = susunSoal(kantor, { bagianId, pertahankan: true });
        const rencana = await job.task('bagiHabis', { soal, benih }, 'membagi tugas');
        if (cache.generation !== generation) throw new AppError('usulanKedaluwarsa');
        const usulan = usulanDari(kantor, soal, rencana);
        const lingkup = bagianId ? bagianName(kantor, bagianId) : 'seluruh kantor';
        return { usulanId: pending.add({ usulan, generation, lingkup }), ...toView(cache, usulan) };
      });
    },

    async acceptUsulan({ usulanId, tugasIds }) {
      const { usulan, generation, lingkup } = pending.get(usulanId);
      const { cache } = program;
      if (cache.generation !== generation) throw new AppError('usulanKedaluwarsa');
      const chosen = tugasIds && new Set(tugasIds);
      const divisions = usulan.baris
        .filter((row) => !chosen || chosen.has(row.tugasId))
        .map((row): Division => {
          const task = findTask(cache, row.tugasId);
          return { task, next: row.sesudah.map((share) => toShare(task, share)) };
        });
      const { langkah } = await program.write(
        `terapkan usulan pembagian ${lingkup} (${divisions.length} tugas)`,
        (tx) => writeDivisions(tx, divisions),
      );
      pending.done(usulanId);
      if (!langkah) throw new AppError('usulanKedaluwarsa');
      return langkah;
    },
  };
};

const toShare = (task: TugasTerbagi, { penugasanId: id, ...share }: PorsiUsul): TugasTerbagi['penugasan'][number] => ({
  ...share,
  id: id ?? penugasanId(task.id, share.pegawaiId),
  tugasId: task.id,
});

const ORIGIN = { dpa: '', tusi: 'Tugas dan fungsi', disposisi: 'Disposisi', tambahan: 'Tugas tambahan' } as const;

function toView(cache: KantorCache, usulan: Usulan): Omit<HasilUsulan, 'usulanId'> {
  const { kantor } = cache;
  const share = ({ pegawaiId, porsi, peran, terkunci }: PorsiUsul): PorsiUsulan => ({
    pegawaiId,
    nama: kantor.pegawai.get(pegawaiId)?.nama ?? '',
    porsi,
    peran,
    terkunci,
  });
  return {
    baris: usulan.baris.flatMap((row): BarisUsulan[] => {
      const task = kantor.tugas.get(row.tugasId);
      if (!task) return [];
      const line = task.subKegiatanId ? kantor.subKegiatan.get(task.subKegiatanId) : undefined;
      return [
        {
          tugasId: row.tugasId,
          tugas: task.nama,
          namaBagian: bagianName(kantor, task.bagianId),
          asal: line ? `${line.kode} ${line.nama}`.trim() : ORIGIN[task.sumber],
          menit: menitTugas(task) ?? 0,
          pembagi: task.pembagi,
          sebelum: row.sebelum.map(share),
          sesudah: row.sesudah.map(share),
          alasan: row.alasan,
        },
      ];
    }),
    sebelum: usulan.sebelum,
    sesudah: usulan.sesudah,
    tidakTertempat: usulan.tidakTertempat,
    pegawaiTersisa: usulan.pegawaiTersisa,
  };
}
