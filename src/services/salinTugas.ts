import { AppError } from '../api/errors';
import type { PratinjauSalinan } from '../api/tugasViews';
import { bacaArsip, type Arsip } from '../data/file/bacaArsip';
import { samePath } from '../data/file/berkas';
import { readResource } from '../data/file/sumber';
import { addRows } from '../data/rows';
import { penugasanValues } from '../data/tugas';
import { tanpaPengganti } from '../domain/serahPorsi';
import type { TugasTerbagi } from '../domain/tugas';
import { fileName } from './fileName';
import { Pending } from './importRun';
import type { Program, Service } from './program';
import { lastOrder } from './saveTugas';
import {
  copiedShares,
  copiedTask,
  peopleByNip,
  planGroups,
  type GroupPlan,
  type Pilihan,
  datedOrder,
} from './salinRencana';
import { groupView } from './salinPandangan';
import { bagianKey, ensureBagian } from './writeBudget';
import { addTasks, taskKey } from './writeTasks';

const FILTERS = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }];

/** "Salin tugas dari tahun lalu": another year's file is read from a copy and its tasks find their lines in this one. */
export const salinService: Service<'readTugasLalu' | 'acceptTugasLalu'> = (program) => {
  const pending = new Pending<{ berkas: string; arsip: Arsip; groups: readonly GroupPlan[] }>(
    program,
    'imporKedaluwarsa',
  );
  return {
    async readTugasLalu({ path, jobId }) {
      const title = 'Pilih berkas tahun lalu';
      const chosen = path ?? (await program.host.pickOpen({ title, filters: FILTERS }));
      if (!chosen) return null;
      if (samePath(chosen, program.dokumen.path))
        throw new AppError('imporGagal', {
          pesan: 'Itu berkas yang sedang dibuka. Pilih berkas tahun lalu.',
        });
      return program.jobs.run(jobId, 'membaca berkas tahun lalu', async (job) => {
        job.progress(0, 'membaca berkas tahun lalu');
        const arsip = await bacaArsip(program.host.userDataDir, chosen);
        const groups = planGroups(arsip.kantor, program.cache.kantor, await successors(program));
        const berkas = fileName(chosen);
        const imporId = pending.add({ berkas, arsip, groups });
        return preview(program, imporId, berkas, arsip, groups);
      });
    },

    async acceptTugasLalu({ imporId, kelompok, tanpa, pembagian }) {
      const { berkas, arsip, groups } = pending.get(imporId);
      const { kantor } = program.cache;
      const chosen = new Map(kelompok.map((one) => [one.nomor, one]));
      const without = new Set(tanpa);
      const present = new Set([...kantor.tugas.values()].map(taskKey));
      const people = peopleByNip(arsip.kantor, kantor);
      const wanted = groups.flatMap((group) => {
        const to = target(group, chosen.get(group.nomor));
        return to === null
          ? []
          : group.tugas.flatMap(({ nomor, tugas }) =>
              without.has(nomor) ? [] : [{ tugas, to, bagian: group.bagian }],
            );
      });
      for (const { to } of wanted)
        if (to.subKegiatanId && !kantor.subKegiatan.has(to.subKegiatanId))
          throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan tujuan' });
      program.dokumen.snapshot('impor');
      let sama = 0;
      const label = `salin tugas dari ${berkas}${pembagian ? ' beserta pembagiannya' : ''}`;
      const { hasil, langkah } = await program.write(label, async (tx) => {
        const unitOf = await ensureBagian(
          tx,
          kantor.bagian,
          wanted.map(({ bagian }) => bagian),
        );
        const copies = wanted.flatMap(({ tugas, to, bagian }) => {
          const line = to.subKegiatanId ? kantor.subKegiatan.get(to.subKegiatanId) : undefined;
          const copy = copiedTask(tugas, line, unitOf(bagian), people, kantor.pengaturan.identitas.tahun - arsip.tahun);
          if (present.has(taskKey(copy))) {
            sama++;
            return [];
          }
          present.add(taskKey(copy));
          return [{ copy, shares: pembagian ? copiedShares(standIns(arsip, tugas), copy, people) : [] }];
        });
        const tasks = copies.map(({ copy }) => copy);
        await addTasks(tx, tasks, lastOrder(program.cache));
        const shares = copies.flatMap((one) => one.shares);
        await addRows(
          tx,
          'penugasan',
          shares.map((share) => ({ id: share.id, ...penugasanValues(share) })),
        );
        return tasks.length;
      });
      pending.done(imporId);
      return { baru: hasil, diperbarui: 0, sama, langkah };
    },
  };
};

/** D9: what somebody did for some days of last year is no part of their work of the next. */
function standIns({ alih }: Arsip, task: TugasTerbagi): TugasTerbagi {
  const moved = alih.get(task.id);
  return moved?.some(({ sampai }) => sampai !== null) ? { ...task, penugasan: tanpaPengganti(task, moved) } : task;
}

interface Target {
  readonly subKegiatanId: Pilihan['subKegiatanId'];
}

/** What becomes of a group: as chosen, else as proposed; null = left out. */
function target(group: GroupPlan, choice: Pilihan | undefined): Target | null {
  if (choice?.tindakan === 'lewati') return null;
  if (choice?.tindakan === 'tusi' || group.tujuan === null) return { subKegiatanId: null };
  const id = choice ? choice.subKegiatanId : group.tujuan.usul;
  return id === null ? null : { subKegiatanId: id };
}

/** Successors of retired codes; the nomenclature is read only here. */
async function successors(program: Program): Promise<(kode: string) => readonly string[]> {
  const { bukaNomenklatur } = await import('../importers/nomenklatur');
  const list = bukaNomenklatur(readResource(program.host.resourcesDir, 'nomenklatur/nomenklatur.tsv'));
  return (kode) => list.penggantiDari(kode);
}

function preview(
  program: Program,
  imporId: string,
  berkas: string,
  arsip: Arsip,
  groups: readonly GroupPlan[],
): PratinjauSalinan {
  const { kantor } = program.cache;
  const { identitas } = arsip.kantor.pengaturan;
  const known = new Set(kantor.bagian.map((unit) => bagianKey(unit.nama)));
  const bagianBaru = new Map(groups.map(({ bagian }) => [bagianKey(bagian), bagian]));
  const people = peopleByNip(arsip.kantor, kantor);
  const present = new Set([...kantor.tugas.values()].map(taskKey));
  const selisih = kantor.pengaturan.identitas.tahun - arsip.tahun;
  const kelompok = groups.map((group) => groupView(group, kantor, present, people, selisih));
  return {
    imporId,
    berkas,
    opd: identitas.opd,
    tahun: arsip.tahun,
    kelompok,
    bagianBaru: [...bagianBaru].flatMap(([key, nama]) => (key === '' || known.has(key) ? [] : [nama])),
    catatan: notes(program, arsip, groups),
  };
}

function notes(program: Program, arsip: Arsip, groups: readonly GroupPlan[]): string[] {
  const { identitas } = program.cache.kantor.pengaturan;
  const other = arsip.kantor.pengaturan.identitas;
  const dated = groups.flatMap((group) => group.tugas).filter(({ tugas }) => tugas.jendela.jenis === 'tanggal').length;
  const orders = [...arsip.kantor.tugas.values()].filter(datedOrder).length;
  const standing = groups
    .flatMap((group) => group.tugas)
    .filter(({ tugas }) => standIns(arsip, tugas).penugasan !== tugas.penugasan).length;
  const all = [
    arsip.tahun === identitas.tahun && `Berkas ini juga dari tahun ${identitas.tahun}.`,
    arsip.tahun > identitas.tahun && `Berkas ini dari tahun ${arsip.tahun}, sesudah tahun berkas yang dibuka.`,
    other.opd.trim().toLowerCase() !== identitas.opd.trim().toLowerCase() && `Berkas ini milik ${other.opd}.`,
    dated > 0 && `${dated} tugas bertanggal disalin dengan bulannya saja.`,
    standing > 0 &&
      `Bila pembagian ikut disalin: porsi pengganti selama cuti atau Plt pada ${standing} tugas kembali kepada yang digantikan.`,
    orders > 0 && `${orders} perintah bertanggal tidak ikut: perintah selesai bersama tahunnya.`,
  ];
  return all.filter((one) => one !== false);
}
