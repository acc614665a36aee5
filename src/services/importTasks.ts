import type { BarisPratinjauTugas, PratinjauTugas } from '../api/tugasViews';
import type { TemuanImpor } from '../api/views';
import { setRow } from '../data/rows';
import { tugasValues } from '../data/tugas';
import { AppError } from '../api/errors';
import { sebutSyarat } from '../domain/syarat';
import { menitTugas } from '../domain/porsi';
import { angka, jendelaTeks } from '../domain/tampil';
import type { HasilTugas } from '../importers/tugasTabel';
import { GalatImpor, type Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { Pending, readInJob, refuseErrors, remember, toView } from './importRun';
import type { Program, Service } from './program';
import { rescaledShares, writeRescaled } from './rescaleShares';
import { lastOrder } from './saveTugas';
import { resolveTasks, type Place, type ResolvedTask } from './taskRows';
import { bagianKey, ensureBagian } from './writeBudget';
import { addTasks } from './writeTasks';

interface Waiting {
  readonly berkas: string;
  readonly hasil: HasilTugas;
  readonly place: Place;
  readonly temuan: readonly TemuanImpor[];
}
const NOWHERE: Place = { bagianId: null, subKegiatanId: null };

/** Task lists of files and of the clipboard: rows hang on budget lines; what is there already is brought up to date. */
export const taskImportService: Service<'readTugas' | 'readTempelan' | 'acceptTugas'> = (program) => {
  const pending = new Pending<Waiting>(program, 'imporKedaluwarsa');
  const preview = (berkas: string, hasil: HasilTugas, place: Place): PratinjauTugas => {
    const rows = resolveTasks(program.cache.kantor, hasil.tugas, place);
    const temuan = [...rows.flatMap((row) => row.temuan), ...hasil.temuan.map(toView)];
    const found = byPlace(hasil.temuan);
    return {
      imporId: pending.add({ berkas, hasil, place, temuan }),
      berkas,
      lembar: hasil.lembar,
      baris: rows.map((row, nomor) => rowView(row, nomor, found.get(placeOf(row.row.asal)) ?? [])),
      menit: rows.reduce((sum, { task, present }) => sum + (present ? 0 : (menitTugas(task) ?? 0)), 0),
      bagianBaru: newUnits(program, rows),
      pemetaan: hasil.pemetaan,
      temuan,
    };
  };
  return {
    async readTugas({ path, jobId, peta }) {
      const more = { petaDiingat: program.lokal.petaDiingat('tugas'), ...(peta ? { peta } : {}) };
      const hasil = await readInJob(program, 'bacaTugas', path, jobId, more);
      return preview(fileName(path), hasil, NOWHERE);
    },

    async readTempelan({ teks, peta, subKegiatanId, bagianId }) {
      // Only who pastes loads the reader.
      const { bacaTempelan } = await import('../importers/tugasTempel');
      try {
        return preview('tempelan', bacaTempelan(teks, peta ? { peta } : {}), { subKegiatanId, bagianId });
      } catch (error) {
        if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
        throw error;
      }
    },

    async acceptTugas({ imporId, perbarui = true }) {
      const { berkas, hasil, place, temuan } = pending.get(imporId);
      refuseErrors(temuan);
      const rows = resolveTasks(program.cache.kantor, hasil.tugas, place);
      const fresh = rows.filter(({ present }) => present === null);
      const changed = perbarui
        ? rows.flatMap(({ present }) => (present && present.beda.length > 0 ? present : []))
        : [];
      program.dokumen.snapshot('impor');
      const { langkah } = await program.write(label(berkas, fresh.length, changed.length), async (tx) => {
        const unitOf = await ensureBagian(
          tx,
          program.cache.kantor.bagian,
          fresh.map(({ bagian }) => bagian),
        );
        const tasks = fresh.map(({ bagian, task }) => ({ ...task, bagianId: unitOf(bagian) ?? task.bagianId }));
        await addTasks(tx, tasks, lastOrder(program.cache));
        for (const { old, next } of changed) {
          await setRow(tx, 'tugas', next.id, tugasValues(next));
          await writeRescaled(tx, old, next);
        }
      });
      pending.done(imporId);
      if (hasil.pemetaan.diingat) remember(program, 'tugas', hasil.pemetaan.peta);
      const sama = rows.length - fresh.length - changed.length;
      return { baru: fresh.length, diperbarui: changed.length, sama, langkah };
    },
  };
};

const label = (berkas: string, baru: number, diperbarui: number): string =>
  diperbarui === 0
    ? `impor ${baru} tugas dari ${berkas}`
    : `impor ${baru} tugas dan perbarui ${diperbarui} tugas dari ${berkas}`;

const newUnits = (program: Program, rows: readonly ResolvedTask[]): string[] => {
  const known = new Set(program.cache.kantor.bagian.map((unit) => bagianKey(unit.nama)));
  const fresh = new Map<string, string>();
  for (const { bagian, present } of rows) {
    const key = bagianKey(bagian);
    if (!present && key !== '' && !known.has(key) && !fresh.has(key)) fresh.set(key, bagian.trim());
  }
  return [...fresh.values()];
};

function rowView({ row, bagian, line, task, present, temuan }: ResolvedTask, nomor: number, found: readonly Temuan[]) {
  const view: BarisPratinjauTugas = {
    nomor,
    tugas: row.nama,
    bagian,
    kodeSubKegiatan: line?.kode ?? row.kode,
    namaSubKegiatan: line?.nama ?? row.namaSubKegiatan,
    sumber: task.sumber,
    volume: row.volume,
    satuan: row.satuan,
    norma: task.norma,
    waktu: jendelaTeks(row.jendela),
    syarat: sebutSyarat(row.syarat),
    keadaan: present === null ? 'baru' : present.beda.length > 0 ? 'diperbarui' : 'sama',
    beda: present?.beda ?? [],
    temuan: [...temuan, ...sharesFinding(row, present), ...found.map(toView)],
  };
  return view;
}

/** Fewer units than are given away: the shares shrink in proportion, and that is said. */
function sharesFinding(row: ResolvedTask['row'], present: ResolvedTask['present']): TemuanImpor[] {
  if (!present) return [];
  const moved = rescaledShares(present.old, present.next).length;
  if (moved === 0) return [];
  const pesan = `Porsi ${angka(moved)} pegawai ikut disesuaikan sebanding karena volumenya berubah.`;
  return [
    { tingkat: 'info', kode: 'porsi_disesuaikan', pesan, lembar: row.asal.lembar, baris: row.asal.baris, kolom: '' },
  ];
}

function byPlace(temuan: readonly Temuan[]): ReadonlyMap<string, readonly Temuan[]> {
  const places = new Map<string, Temuan[]>();
  for (const found of temuan) {
    const list = places.get(placeOf(found));
    if (list) list.push(found);
    else places.set(placeOf(found), [found]);
  }
  return places;
}

/** Of several sheets each has a row 5. */
const placeOf = ({ lembar, baris }: { readonly lembar: string; readonly baris: number | null }): string =>
  `${lembar}\n${baris ?? ''}`;
