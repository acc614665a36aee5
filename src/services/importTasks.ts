import type { BarisPratinjauTugas, TemuanImpor } from '../api/views';
import { formatSyarat } from '../domain/syarat';
import { menitTugas } from '../domain/porsi';
import { jendelaTeks } from '../domain/tampil';
import type { SubKegiatan } from '../domain/subKegiatan';
import type { Tugas } from '../domain/tugas';
import type { BarisTugas, HasilTugas } from '../importers/tugasTabel';
import { fileName } from './fileName';
import { findingsOf, Pending, readInJob, refuseErrors, toView } from './importRun';
import type { Program, Service } from './program';
import { bagianKey, ensureBagian } from './writeBudget';
import { addTasks, fromTaskRow, lineFinder, taskKey } from './writeTasks';

/** Task lists: rows hang on budget lines by code or name; a task that is there already is not doubled. */
export const taskImportService: Service<'readTugas' | 'acceptTugas'> = (program) => {
  const pending = new Pending<{ berkas: string; hasil: HasilTugas; temuan: readonly TemuanImpor[] }>(
    program,
    'imporKedaluwarsa',
  );
  return {
    async readTugas({ path, jobId }) {
      const hasil = await readInJob(program, 'bacaTugas', path, jobId, {});
      const berkas = fileName(path);
      const rows = resolve(program, hasil.tugas);
      const temuan = [...rows.flatMap((row) => row.temuan), ...hasil.temuan.map(toView)];
      return {
        imporId: pending.add({ berkas, hasil, temuan }),
        berkas,
        lembar: hasil.lembar,
        baris: rows.map(({ row, task, same, temuan: own }, nomor): BarisPratinjauTugas => ({
          nomor,
          tugas: row.nama,
          bagian: row.bagian,
          kodeSubKegiatan: row.kode,
          namaSubKegiatan: row.namaSubKegiatan,
          sumber: task.sumber,
          volume: row.volume,
          satuan: row.satuan,
          norma: task.norma,
          waktu: jendelaTeks(row.jendela),
          syarat: formatSyarat(row.syarat),
          keadaan: same ? 'sama' : 'baru',
          temuan: [...own, ...findingsOf(hasil.temuan, new Set([row.asal.baris]))],
        })),
        menit: rows.reduce((sum, { task }) => sum + (menitTugas(task) ?? 0), 0),
        temuan,
      };
    },

    async acceptTugas({ imporId }) {
      const { berkas, hasil, temuan } = pending.get(imporId);
      refuseErrors(temuan);
      const rows = resolve(program, hasil.tugas);
      const fresh = rows.filter((row) => !row.same);
      program.dokumen.snapshot('impor');
      const { langkah } = await program.write(`impor ${fresh.length} tugas dari ${berkas}`, async (tx) => {
        const unitOf = await ensureBagian(
          tx,
          program.cache.kantor.bagian,
          fresh.map(({ row }) => row.bagian),
        );
        const tasks = fresh.map(({ row, task }) => ({ ...task, bagianId: unitOf(row.bagian) ?? task.bagianId }));
        await addTasks(tx, tasks, lastOrder(program));
      });
      pending.done(imporId);
      return { baru: fresh.length, diperbarui: 0, sama: rows.length - fresh.length, langkah };
    },
  };
};

interface Resolved {
  readonly row: BarisTugas;
  readonly task: Omit<Tugas, 'urutan'>;
  /** Already in the office. */
  readonly same: boolean;
  /** What is wrong or worth a look about its place in this office. */
  readonly temuan: readonly TemuanImpor[];
}

function resolve(program: Program, rows: readonly BarisTugas[]): Resolved[] {
  const { kantor } = program.cache;
  const find = lineFinder(kantor.subKegiatan.values());
  const units = new Map(kantor.bagian.map((unit) => [bagianKey(unit.nama), unit.id]));
  const present = new Set([...kantor.tugas.values()].map(taskKey));
  const firstRow = new Map<string, number>();
  return rows.map((row) => {
    const named = units.get(bagianKey(row.bagian)) ?? null;
    const line = row.sumber === 'dpa' ? find(row, named) : undefined;
    const place = { bagianId: named ?? line?.bagianId ?? null, subKegiatanId: line?.id ?? null };
    const task = fromTaskRow(row, place, kantor.pengaturan);
    const key = taskKey(task);
    const same = present.has(key);
    const twin = firstRow.get(key);
    if (twin === undefined) firstRow.set(key, row.asal.baris);
    const temuan = [
      row.sumber === 'dpa' && !line && orphanFinding(row),
      !same && line && line.alasanTanpaTugas !== '' && needlessFinding(row, line),
      !same && twin !== undefined && twinFinding(row, twin),
    ].filter((found) => found !== false && found !== undefined);
    return { row, task, same, temuan };
  });
}

const placed = (row: BarisTugas): Pick<TemuanImpor, 'lembar' | 'baris' | 'kolom'> => ({
  lembar: row.asal.lembar,
  baris: row.asal.baris,
  kolom: '',
});

const needlessFinding = (row: BarisTugas, line: SubKegiatan): TemuanImpor => ({
  tingkat: 'peringatan',
  kode: 'sub_kegiatan_tanpa_tugas',
  pesan: `Sub kegiatan "${line.nama}" ditandai tidak memerlukan tugas (${line.alasanTanpaTugas}). Dengan tugas ini pagunya baru terhitung sesudah tugasnya terbagi.`,
  ...placed(row),
});

const twinFinding = (row: BarisTugas, first: number): TemuanImpor => ({
  tingkat: 'peringatan',
  kode: 'tugas_kembar',
  pesan: `Tugas ini sama namanya dengan baris ${first} pada bagian dan sub kegiatan yang sama; keduanya ditambahkan.`,
  ...placed(row),
});

const orphanFinding = (row: BarisTugas): TemuanImpor => ({
  tingkat: 'galat',
  kode: 'sub_kegiatan_tidak_ada',
  pesan: `Sub kegiatan ${[row.kode, row.namaSubKegiatan && `"${row.namaSubKegiatan}"`].filter(Boolean).join(' ')} tidak ada dalam berkas ini. Impor DPA-nya dahulu, atau kosongkan kodenya bila tugas ini di luar DPA.`,
  ...placed(row),
});

function lastOrder(program: Program): string | null {
  let last: string | null = null;
  for (const { urutan } of program.cache.kantor.tugas.values()) if (last === null || urutan > last) last = urutan;
  return last;
}
