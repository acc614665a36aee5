import type { BarisPratinjauAbk, CalonAbk } from '../api/tugasViews';
import type { TemuanImpor } from '../api/views';
import { newId } from '../data/ids';
import { setRow } from '../data/rows';
import type { TugasId } from '../domain/ids';
import { namaBagian, type Kantor } from '../domain/kantor';
import { pembagiUntuk } from '../domain/porsi';
import { SYARAT_KOSONG } from '../domain/syarat';
import { desimalRingkas } from '../domain/tampil';
import type { SatuanNorma, Tugas, TugasTerbagi } from '../domain/tugas';
import { menitWaktuAbk, periksaWaktuAbk } from '../domain/waktuAbk';
import type { BarisAbk, HasilAbk } from '../importers/abkTabel';
import { findTask } from './assignPegawai';
import { fileName } from './fileName';
import { likeNames, type Like } from './likeNames';
import { Pending, readInJob, toView } from './importRun';
import type { Service } from './program';
import { lastOrder } from './saveTugas';
import { addTasks } from './writeTasks';

/** From here on a line is proposed without asking. */
const SURE = 0.72;
const FILTERS = [{ name: 'Tabel ABK', extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'] }];

/** Norm times of tasks from the office's own ABK paper: proposed by likeness of names, taken over by a person. */
export const abkService: Service<'readAbk' | 'acceptAbk'> = (program) => {
  const pending = new Pending<{ berkas: string; hasil: HasilAbk }>(program, 'imporKedaluwarsa');
  return {
    async readAbk({ path, jobId }) {
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih tabel ABK', filters: FILTERS }));
      if (!chosen) return null;
      const hasil = await readInJob(program, 'bacaAbk', chosen, jobId, {});
      const berkas = fileName(chosen);
      const { kantor } = program.cache;
      return {
        imporId: pending.add({ berkas, hasil }),
        berkas,
        lembar: hasil.lembar,
        baris: proposals(kantor, hasil),
        temuan: hasil.temuan.map(toView),
        bagian: kantor.bagian.map(({ id, nama }) => ({ id, nama })),
      };
    },

    async acceptAbk({ imporId, norma, tugas }) {
      const { berkas, hasil } = pending.get(imporId);
      const { pengaturan } = program.cache.kantor;
      const usable = (nomor: number): { row: BarisAbk; menit: number } | null => {
        const row = hasil.baris[nomor];
        if (!row) return null;
        const menit = menitWaktuAbk(row.waktu, row.satuan, pengaturan);
        return periksaWaktuAbk(menit, row.volume, pengaturan.normaAbk.nilai)?.mustahil ? null : { row, menit };
      };
      const norms = norma.flatMap(({ nomor, tugasId }) => {
        const found = usable(nomor);
        return found ? [{ task: findTask(program.cache, tugasId), ...found }] : [];
      });
      const fresh = tugas.flatMap(({ nomor, bagianId }) => {
        const found = usable(nomor);
        return found ? [newTask(found.row, found.menit, bagianId)] : [];
      });
      const what = [
        norms.length > 0 && `isi norma ${norms.length} tugas`,
        fresh.length > 0 && `tambah ${fresh.length} tugas`,
      ];
      const { langkah } = await program.write(`${what.filter(Boolean).join(', ')} dari ABK ${berkas}`, async (tx) => {
        for (const { task, menit, row } of norms)
          await setRow(tx, 'tugas', task.id, { norma: menit, satuan_norma: unitOf(row, menit), asal_norma: 'abk' });
        await addTasks(tx, fresh, lastOrder(program.cache));
      });
      pending.done(imporId);
      return { normaDiisi: norms.length, tugasBaru: fresh.length, langkah };
    },
  };
};

/** The unit to show a norm in: as the paper has it where the form knows that unit. */
const unitOf = ({ satuan }: BarisAbk, menit: number): SatuanNorma =>
  satuan === 'menit' || satuan === 'jam' || satuan === 'hari' ? satuan : menit % 60 === 0 ? 'jam' : 'menit';

function newTask(row: BarisAbk, menit: number, bagianId: Tugas['bagianId']): Omit<Tugas, 'urutan'> {
  const kind = { jenis: 'hasil', volume: row.volume, dapatDibagi: true, hadirBersama: false } as const;
  return {
    id: newId<TugasId>(),
    sumber: 'tusi',
    subKegiatanId: null,
    bagianId,
    nama: row.uraian,
    keluaran: row.hasil,
    satuan: row.hasil.length <= 30 ? row.hasil : '',
    sifat: 'rutin',
    norma: menit,
    satuanNorma: unitOf(row, menit),
    asalNorma: 'abk',
    jendela: { jenis: 'tahun' },
    ...kind,
    pembagi: pembagiUntuk(kind),
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: row.tugasPokok,
  };
}

function proposals(kantor: Kantor, hasil: HasilAbk): BarisPratinjauAbk[] {
  const alike = likeNames([...kantor.tugas.values()], ({ nama }) => nama);
  const rows = hasil.baris.map((row, nomor) => rowView(kantor, row, nomor, alike(row.uraian), hasil));
  // A task takes one line: the one most like it.
  const best = new Map<TugasId, { nomor: number; skor: number }>();
  for (const { nomor, calon, mustahil, temuan } of rows) {
    const first = calon[0];
    if (!first || first.skor < SURE || mustahil || temuan.some((t) => t.kode === 'abk_periksa')) continue;
    if (first.skor > (best.get(first.tugasId)?.skor ?? 0)) best.set(first.tugasId, { nomor, skor: first.skor });
  }
  return rows.map((row) => {
    const first = row.calon[0];
    return first && best.get(first.tugasId)?.nomor === row.nomor ? { ...row, usul: first.tugasId } : row;
  });
}

function rowView(
  kantor: Kantor,
  row: BarisAbk,
  nomor: number,
  alike: readonly Like<TugasTerbagi>[],
  hasil: HasilAbk,
): BarisPratinjauAbk {
  const menit = menitWaktuAbk(row.waktu, row.satuan, kantor.pengaturan);
  const odd = periksaWaktuAbk(menit, row.volume, kantor.pengaturan.normaAbk.nilai);
  const own = hasil.temuan.filter((t) => t.lembar === row.asal.lembar && t.baris === row.asal.baris).map(toView);
  const temuan: TemuanImpor[] = odd ? [oddFinding(row, odd), ...own] : own;
  const calon = alike.map(({ satu: task, skor }): CalonAbk => ({
    tugasId: task.id,
    nama: task.nama,
    namaBagian: namaBagian(kantor, task.bagianId),
    norma: task.norma,
    volume: task.volume,
    satuan: task.satuan,
    skor,
  }));
  const { uraian, tugasPokok, jabatan, volume } = row;
  const waktu = `${desimalRingkas(row.waktu, 2)} ${row.satuan}`;
  const base = { nomor, uraian, tugasPokok, jabatan, hasil: row.hasil, volume, waktu, menit };
  return { ...base, calon, usul: null, mustahil: odd?.mustahil ?? false, temuan };
}

const oddFinding = ({ asal }: BarisAbk, { mustahil, pesan }: { mustahil: boolean; pesan: string }): TemuanImpor => ({
  tingkat: mustahil ? 'galat' : 'peringatan',
  kode: 'abk_periksa',
  pesan: `${pesan.charAt(0).toUpperCase()}${pesan.slice(1)}.`,
  lembar: asal.lembar,
  baris: asal.baris,
  kolom: '',
});
