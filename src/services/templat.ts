import { AppError } from '../api/errors';
import type { BarisTemplat } from '../api/tugasViews';
import { writeOutput } from '../data/file/keluaran';
import { readResource, readSource } from '../data/file/sumber';
import { newId } from '../data/ids';
import { loadTemplat, putTemplat, removeTemplatRows, templatId, type TemplatTersimpan } from '../data/templat';
import type { TugasId } from '../domain/ids';
import { kodeGenerik } from '../domain/kodeSubKegiatan';
import { normalNama } from '../domain/mirip';
import { pembagiUntuk } from '../domain/porsi';
import type { SubKegiatan } from '../domain/subKegiatan';
import { formatSyarat, SYARAT_KOSONG } from '../domain/syarat';
import { syaratSelaras } from '../domain/syaratTim';
import { jendelaTanpaTanggal } from '../domain/salinTugas';
import { jendelaTeks, tanggalPanjang } from '../domain/tampil';
import { kunciTemplat, type TemplatTugas } from '../domain/templat';
import type { Tugas } from '../domain/tugas';
import { findTask } from './assignPegawai';
import { fileName } from './fileName';
import { hariIni } from './hariIni';
import type { Program, Service } from './program';
import { lastOrder } from './saveTugas';
import { templatCsv } from './templatCsv';
import { addTasks } from './writeTasks';

const LIMIT_BYTES = 5_000_000;
const FILTERS = [{ name: 'Templat tugas (CSV)', extensions: ['csv'] }];

/** Drafts of tasks per sub kegiatan: those shipped, and those the office keeps in its document. */
export const templatService: Service<
  'listTemplat' | 'applyTemplat' | 'saveTemplat' | 'removeTemplat' | 'exportTemplat' | 'importTemplat'
> = (program) => {
  const shipped = once(async () => {
    const bytes = readResource(program.host.resourcesDir, 'templat/tugas.csv');
    const { templat } = await readTemplat(program, bytes, 'tugas.csv');
    return templat.map((one, n): TemplatTersimpan => ({ ...one, id: `bawaan.${n}` }));
  });
  /** An office's own draft takes the place of a shipped one of the same name. */
  const all = async (): Promise<readonly TemplatTersimpan[]> => {
    const own = await loadTemplat(program.dokumen.db);
    const taken = new Set(own.map(templatId));
    return [...own, ...(await shipped()).filter((one) => !taken.has(templatId(one)))];
  };
  const forLine = async (line: SubKegiatan): Promise<readonly TemplatTersimpan[]> => {
    const [byCode, byName] = [kunciTemplat(line.kode, line.nama), normalNama(line.nama)];
    const fits = (one: TemplatTugas): boolean => {
      const key = kunciTemplat(one.kode, one.namaSubKegiatan);
      return key === byCode || key === byName;
    };
    return (await all()).filter(fits);
  };
  return {
    async listTemplat({ subKegiatanId }) {
      const line = findLine(program, subKegiatanId);
      const present = new Set(program.cache.tugasSub(line.id).map((task) => normalNama(task.nama)));
      const baris = (await forLine(line)).map((one) => view(one, present));
      return { kode: line.kode === '' ? '' : kodeGenerik(line.kode), baris };
    },

    async applyTemplat({ subKegiatanId, butir }) {
      const line = findLine(program, subKegiatanId);
      const known = new Map((await forLine(line)).map((one) => [one.id, one]));
      const tasks = butir.map(({ id, volume, norma }) => {
        const found = known.get(id);
        if (!found) throw new AppError('tidakDitemukan', { apa: 'Templat' });
        return fromTemplat(found, line, volume, norma);
      });
      const what = tasks.length === 1 ? `tugas "${tasks[0]?.nama ?? ''}"` : `${tasks.length} tugas`;
      const { langkah } = await program.write(`tambah ${what} dari templat`, (tx) =>
        addTasks(tx, tasks, lastOrder(program.cache)),
      );
      return { baru: tasks.length, diperbarui: 0, sama: 0, langkah };
    },

    async saveTemplat({ tugasIds }) {
      const templat = tugasIds.flatMap((id) => {
        const task = findTask(program.cache, id);
        const line = task.subKegiatanId ? program.cache.kantor.subKegiatan.get(task.subKegiatanId) : undefined;
        return line ? [toTemplat(task, line)] : [];
      });
      if (templat.length === 0)
        throw new AppError('masukanTidakSah', {
          bidang: 'tugas',
          sebab: 'templat disimpan per sub kegiatan, sedangkan tugas yang dipilih bukan dari DPA',
        });
      return keep(program, templat, 'simpan', '');
    },

    async removeTemplat({ ids }) {
      await program.write(`hapus ${ids.length} templat tugas`, (tx) => removeTemplatRows(tx, ids));
      return null;
    },

    async exportTemplat({ path }) {
      const templat = await all();
      const title = 'Simpan templat tugas';
      const defaultPath = 'templat-tugas.csv';
      const chosen = path ?? (await program.host.pickSave({ title, defaultPath, filters: FILTERS }));
      if (!chosen) return null;
      writeOutput(chosen, new TextEncoder().encode(templatCsv(templat)));
      return { path: chosen, jumlah: templat.length };
    },

    async importTemplat({ path }) {
      const extensions = ['csv', 'xlsx', 'xls', 'ods'];
      const filters = [{ name: 'Templat tugas', extensions }];
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih templat tugas', filters }));
      if (!chosen) return null;
      const { templat, temuan } = await readTemplat(program, readSource(chosen, LIMIT_BYTES), fileName(chosen));
      const wrong = temuan.filter(({ tingkat }) => tingkat === 'galat');
      if (wrong[0])
        throw new AppError('imporGagal', {
          pesan: `${wrong[0].pesan}${wrong.length > 1 ? ` (dan ${wrong.length - 1} galat lain)` : ''} Perbaiki, lalu impor lagi; belum ada yang ditulis.`,
        });
      return keep(program, templat, 'impor', ` dari ${fileName(chosen)}`);
    },
  };
};

/** The readers are most of the program's code: only who needs drafts loads them. */
async function readTemplat(program: Program, bytes: Uint8Array, nama: string) {
  const [{ bacaLembar }, { bacaTemplat }, { GalatImpor }] = await Promise.all([
    import('../importers/lembar'),
    import('../importers/templatTabel'),
    import('../importers/temuan'),
  ]);
  try {
    return bacaTemplat(bacaLembar(bytes, nama).lembar, program.cache.kantor.pengaturan);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

async function keep(program: Program, templat: readonly TemplatTugas[], verb: string, from: string) {
  const before = new Map((await loadTemplat(program.dokumen.db)).map(({ id, ...one }) => [id, JSON.stringify(one)]));
  const fresh = new Map(templat.map((one) => [templatId(one), one]));
  const kinds = [...fresh].map(([id, one]) => {
    const old = before.get(id);
    return old === undefined ? 'baru' : old === JSON.stringify(one) ? 'sama' : 'diperbarui';
  });
  const count = (kind: (typeof kinds)[number]): number => kinds.filter((one) => one === kind).length;
  const { langkah } = await program.write(`${verb} ${fresh.size} templat tugas${from}`, (tx) =>
    putTemplat(tx, [...fresh.values()]),
  );
  return { baru: count('baru'), diperbarui: count('diperbarui'), sama: count('sama'), langkah };
}

function findLine(program: Program, id: SubKegiatan['id']): SubKegiatan {
  const line = program.cache.kantor.subKegiatan.get(id);
  if (!line) throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan' });
  return line;
}

const view = (one: TemplatTersimpan, present: ReadonlySet<string>): BarisTemplat => ({
  id: one.id,
  nama: one.nama,
  keluaran: one.keluaran,
  satuan: one.satuan,
  volume: one.volume,
  norma: one.norma,
  waktu: jendelaTeks(one.jendela),
  status: one.status,
  sumber: one.sumber,
  milikKantor: !one.id.startsWith('bawaan.'),
  sudahAda: present.has(normalNama(one.nama)),
});

function fromTemplat(
  one: TemplatTugas,
  line: SubKegiatan,
  volume: number,
  norma: number | null,
): Omit<Tugas, 'urutan'> {
  const { nama, keluaran, satuan, jenis, sifat, satuanNorma, jendela, dasar, petunjuk } = one;
  const flags = { dapatDibagi: true, hadirBersama: false };
  const pembagi = pembagiUntuk({ jenis, volume, ...flags });
  const syarat = { ...SYARAT_KOSONG, ...one.syarat };
  return {
    id: newId<TugasId>(),
    sumber: 'dpa',
    subKegiatanId: line.id,
    bagianId: line.bagianId,
    ...{ nama, keluaran, satuan, jenis, sifat, volume, norma, jendela, dasar, petunjuk },
    satuanNorma: norma === one.norma ? satuanNorma : 'menit',
    // Whatever the draft says, nobody has measured it in this office.
    asalNorma: 'perkiraan',
    pembagi,
    ...flags,
    syarat: syaratSelaras({ jenis, volume, satuan, pembagi, syarat, ...flags }),
  };
}

const toTemplat = (task: Tugas, line: SubKegiatan): TemplatTugas => ({
  kode: line.kode === '' ? '' : kodeGenerik(line.kode),
  namaSubKegiatan: line.nama,
  nama: task.nama,
  keluaran: task.keluaran,
  satuan: task.satuan,
  jenis: task.jenis,
  sifat: task.sifat,
  volume: task.volume,
  norma: task.norma,
  satuanNorma: task.satuanNorma,
  jendela: jendelaTanpaTanggal(task.jendela),
  dasar: task.dasar,
  petunjuk: task.petunjuk,
  status: 'kantor',
  sumber: `kantor ini, ${tanggalPanjang(hariIni())}`,
  ...(formatSyarat(task.syarat) !== '' && { syarat: { ...task.syarat, boleh: [], tidakBoleh: [] } }),
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
