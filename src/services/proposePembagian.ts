import { AppError } from '../api/errors';
import type { HasilUsulan } from '../api/usulanViews';
import type { DasarUsulan, PorsiUsul } from '../domain/bagiHabisPorsi';
import { jadiPenugasan } from '../domain/bagiHabisPorsi';
import { PandanganUsulan } from '../domain/bagiHabisBuka';
import { jelaskanMengapa } from '../domain/bagiHabisMengapa';
import type { PegawaiId, TugasId } from '../domain/ids';
import { findPerson, findTask, writeDivisions, type Division } from './assignPegawai';
import { Pending } from './importRun';
import { sediakanUsulan } from './peta/usulanPeta';
import type { Program, Service } from './program';
import { napas, pegawaiUsulan, saringUsulan, sedikitDemiSedikit } from './usulanSaring';
import { barisUsulan, hasilUsulan, lingkupTeks, pandanganCache } from './usulanTampil';

/** A computed proposal that waits for a decision. */
export interface PendingUsulan {
  readonly pandangan: PandanganUsulan;
  /** Its tasks by bagian, line and name. */
  readonly asal: readonly TugasId[];
  /** The state it was computed on: a later change makes it stale. */
  readonly generation: number;
  readonly lingkup: string;
  /** Rows kept from an earlier proposal. */
  readonly dipertahankan: ReadonlySet<TugasId>;
}

/** "Usulkan pembagian": the kernel in a worker, the result as changes against now, accepted whole or in part. */
export const proposalService: Service<
  'proposePembagian' | 'finishJob' | 'listUsulan' | 'getUsulanPegawai' | 'getMengapa' | 'acceptUsulan'
> = (program) => {
  const pending = new Pending<PendingUsulan>(program, 'usulanKedaluwarsa');
  const fresh = (usulanId: string): PendingUsulan => {
    const found = pending.get(usulanId);
    if (program.cache.generation !== found.generation) throw new AppError('usulanKedaluwarsa');
    return found;
  };
  sediakanUsulan(program, (usulanId) => {
    const { pandangan } = fresh(usulanId);
    return new Map(pandangan.padat.tugas.flatMap((id) => petaTugas(id, pandangan.tugas(id))));
  });
  return {
    async proposePembagian({ bagianId, benih, jobId, pertahankan = true, detik = null, dasar: kept = null }) {
      const { cache } = program;
      const { generation } = cache;
      const lingkup = lingkupTeks(cache.kantor, bagianId);
      const dasar = kept ? dasarDari(fresh(kept.usulanId), kept) : [];
      const sampai = detik === null ? null : Date.now() + detik * 1000;
      return program.jobs.run(jobId, 'menghitung usulan', async (job): Promise<HasilUsulan> => {
        const { salinan } = program.dokumen;
        const hitung = await job.task(
          'hitungUsulan',
          { salinan, bagianId, benih, pertahankan, sampai, dasar },
          'membagi tugas',
        );
        // A large answer is taken in step by step, so that the window never waits for all of it.
        await napas();
        const pandangan = new PandanganUsulan(pandanganCache(cache), hitung.usulan.padat, pertahankan);
        await napas();
        const asal = Array.from(hitung.urutAsal, (i) => pandangan.padat.tugas[i]!);
        const dipertahankan = new Set(dasar.map(({ tugasId }) => tugasId));
        if (cache.generation !== generation) throw new AppError('usulanKedaluwarsa');
        const usulanId = pending.add({ pandangan, asal, generation, lingkup, dipertahankan });
        return {
          usulanId,
          benih,
          lingkup,
          bagianId,
          dikunci: dipertahankan.size,
          ...hasilUsulan(cache.kantor, hitung),
        };
      });
    },

    finishJob: ({ jobId }) => Promise.resolve(program.jobs.finish(jobId)),

    async listUsulan({ usulanId, offset, limit, ...saring }) {
      const found = fresh(usulanId);
      const { tugasIds, urutan } = await saringUsulan(found, saring);
      const baris = await sedikitDemiSedikit(urutan.slice(offset, offset + limit), ({ tugasId, pegawaiId }) =>
        barisUsulan(found.pandangan, tugasId, pegawaiId, found.dipertahankan),
      );
      return { total: urutan.length, tugasIds: offset === 0 ? tugasIds : [], baris };
    },

    getUsulanPegawai({ usulanId, pegawaiIds, bulan = null }) {
      const { pandangan } = fresh(usulanId);
      return Promise.resolve(pegawaiIds.map((id) => pegawaiUsulan(pandangan, id, bulan)));
    },

    getMengapa({ tugasId, pegawaiId, usulanId }) {
      const { cache } = program;
      findTask(cache, tugasId);
      findPerson(cache, pegawaiId);
      const pandangan = usulanId === null ? pandanganCache(cache) : fresh(usulanId).pandangan;
      const { akibat, ...jawaban } = jelaskanMengapa(pandangan, tugasId, pegawaiId);
      const nama = (id: PegawaiId): string => cache.kantor.pegawai.get(id)?.nama ?? '';
      return Promise.resolve({ ...jawaban, akibat: akibat.map((one) => ({ ...one, nama: nama(one.pegawaiId) })) });
    },

    async acceptUsulan({ usulanId, tugasIds }) {
      const { cache } = program;
      const found = fresh(usulanId);
      const divisions = divisionsOf(program, found.pandangan, tugasIds);
      const { langkah } = await program.write(
        `terapkan usulan pembagian ${found.lingkup} (${divisions.length} tugas)`,
        (tx) => writeDivisions(tx, divisions),
      );
      if (!langkah) throw new AppError('usulanKedaluwarsa');
      const rest = found.pandangan.tanpa(new Set(divisions.map(({ task }) => task.id)));
      // The rest stays good: this command made the very division the proposal foresaw, and nothing else happened.
      if (rest.padat.tugas.length > 0 && cache.generation === found.generation + 1)
        pending.replace(usulanId, {
          ...found,
          pandangan: rest,
          asal: found.asal.filter((id) => rest.porsi(id) !== undefined),
          generation: cache.generation,
        });
      else pending.done(usulanId);
      return langkah;
    },
  };
};

const petaTugas = <T>(id: TugasId, task: T | undefined): [TugasId, T][] => (task === undefined ? [] : [[id, task]]);

function divisionsOf(program: Program, pandangan: PandanganUsulan, tugasIds: readonly TugasId[] | null): Division[] {
  const chosen = tugasIds && new Set(tugasIds);
  return pandangan.padat.tugas
    .filter((id) => !chosen || chosen.has(id))
    .map((id): Division => {
      const task = findTask(program.cache, id);
      return { task, next: (pandangan.porsi(id) ?? []).map((share) => jadiPenugasan(share, task)) };
    });
}

/** What the user liked of an earlier proposal: whole rows, or single people on rows. */
function dasarDari(
  { pandangan }: PendingUsulan,
  {
    tugasIds,
    orang,
  }: {
    readonly tugasIds: readonly TugasId[];
    readonly orang: readonly { readonly tugasId: TugasId; readonly pegawaiId: PegawaiId }[];
  },
): DasarUsulan[] {
  const shares = (id: TugasId): readonly PorsiUsul[] => pandangan.porsi(id) ?? [];
  const rows = new Set(tugasIds);
  const people = new Map<TugasId, PegawaiId[]>();
  for (const { tugasId, pegawaiId } of orang) {
    if (!rows.has(tugasId)) people.set(tugasId, [...(people.get(tugasId) ?? []), pegawaiId]);
  }
  return [
    ...[...rows].map((tugasId): DasarUsulan => ({ tugasId, porsi: shares(tugasId), orang: 'semua' })),
    ...[...people].map(([tugasId, ids]): DasarUsulan => ({ tugasId, porsi: shares(tugasId), orang: ids })),
  ].filter(({ porsi }) => porsi.length > 0);
}
