import { AppError } from '../api/errors';
import type { TugasInput } from '../api/tugasInputs';
import { newId } from '../data/ids';
import { addRow, checkVersi, setRow } from '../data/rows';
import { tugasValues } from '../data/tugas';
import { rupiah } from '../domain/tampil';
import type { SubKegiatanId, TugasId } from '../domain/ids';
import { pembagiUntuk } from '../domain/porsi';
import { pertentanganSyarat } from '../domain/syaratTim';
import type { Tugas, TugasTerbagi } from '../domain/tugas';
import { kunciAntara } from '../domain/urutan';
import { countTasks, findTask } from './assignPegawai';
import type { KantorCache } from './kantorCache';
import type { Service } from './program';
import { writeRescaled } from './rescaleShares';

/** Breaking budget lines into tasks, and editing tasks. */
export const tugasService: Service<'saveTugas' | 'duplicateTugas' | 'setBagianSubKegiatan' | 'setTanpaTugas'> = (
  program,
) => ({
  async saveTugas(input) {
    checkInput(input);
    const old = input.id === null ? null : findTask(program.cache, input.id);
    const task = toTugas(program.cache, input, old);
    const label = old ? `ubah tugas "${task.nama}"` : `tambah tugas "${task.nama}"`;
    await program.write(label, async (tx) => {
      if (!old) return addRow(tx, 'tugas', task.id, tugasValues(task));
      await checkVersi(tx, 'tugas', task.id, input.versi, `Tugas "${task.nama}"`);
      await setRow(tx, 'tugas', task.id, tugasValues(task));
      await writeRescaled(tx, old, task);
    });
    return task.id;
  },

  async duplicateTugas({ ids }) {
    const { cache } = program;
    let after = lastOrder(cache);
    const copies = ids.map((id): Tugas => {
      const { penugasan: _, ...task } = findTask(cache, id);
      after = kunciAntara(after, null);
      return { ...task, id: newId<TugasId>(), nama: `${task.nama} (salinan)`, urutan: after };
    });
    await program.write(`salin ${countTasks(copies)}`, async (tx) => {
      for (const copy of copies) await addRow(tx, 'tugas', copy.id, tugasValues(copy));
    });
    return copies.map((copy) => copy.id);
  },

  async setBagianSubKegiatan({ ids, bagianId }) {
    const { subKegiatan, tugas, bagian } = program.cache.kantor;
    const unit = bagian.find((one) => one.id === bagianId);
    if (bagianId && !unit) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
    const lines = new Set<SubKegiatanId>(ids);
    await program.write(`tetapkan ${ids.length} sub kegiatan ke ${unit?.nama ?? 'tanpa bagian'}`, async (tx) => {
      for (const id of ids) {
        if (!subKegiatan.has(id)) throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan' });
        await setRow(tx, 'sub_kegiatan', id, { bagian_id: bagianId });
      }
      // Tasks nobody works on yet follow their line; divided ones stay where their people are.
      for (const task of tugas.values())
        if (task.subKegiatanId && lines.has(task.subKegiatanId) && task.penugasan.length === 0)
          await setRow(tx, 'tugas', task.id, { bagian_id: bagianId });
    });
    return null;
  },

  async setTanpaTugas({ ids, alasan }) {
    const lines = ids.map((id) => {
      const line = program.cache.kantor.subKegiatan.get(id);
      if (!line) throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan' });
      return line;
    });
    const pagu = rupiah(lines.reduce((sum, line) => sum + line.pagu, 0));
    const what = alasan === '' ? 'batalkan tanda tidak memerlukan tugas' : 'tandai tidak memerlukan tugas';
    const which = lines.length === 1 ? (lines[0]?.nama ?? '') : `${lines.length} sub kegiatan`;
    await program.write(`${what}: ${which} (${pagu})`, async (tx) => {
      for (const { id } of lines) await setRow(tx, 'sub_kegiatan', id, { alasan_tanpa_tugas: alasan });
    });
    return null;
  },
});

function checkInput(input: TugasInput): void {
  const { jendela, sumber, subKegiatanId } = input;
  const refuse = (bidang: string, sebab: string): never => {
    throw new AppError('masukanTidakSah', { bidang, sebab });
  };
  const [mulai, akhir] = 'mulai' in jendela ? [jendela.mulai, jendela.akhir] : [null, null];
  if (mulai !== null && akhir !== null && akhir < mulai) refuse('waktu', 'tanggal akhir sebelum tanggal mulai');
  const clash = pertentanganSyarat({ ...input, pembagi: pembagiUntuk(input) });
  if (clash) refuse(clash.bidang, clash.sebab);
  if (sumber === 'dpa' && subKegiatanId === null) refuse('sub kegiatan', 'tugas dari DPA harus menunjuk sub kegiatan');
}

export const lastOrder = (cache: KantorCache): string | null => {
  let last: string | null = null;
  for (const task of cache.kantor.tugas.values()) if (last === null || task.urutan > last) last = task.urutan;
  return last;
};

function toTugas(cache: KantorCache, input: TugasInput, old: TugasTerbagi | null): Tugas {
  const { versi: _, id, ...fields } = input;
  const line = input.subKegiatanId ? cache.kantor.subKegiatan.get(input.subKegiatanId) : undefined;
  if (input.subKegiatanId && !line) throw new AppError('tidakDitemukan', { apa: 'Sub kegiatan' });
  if (line && !line.berlaku && old?.subKegiatanId !== line.id)
    throw new AppError('masukanTidakSah', {
      bidang: 'sub kegiatan',
      sebab: `"${line.nama}" tidak ada lagi dalam DPA yang berlaku; pilih sub kegiatan lain`,
    });
  if (input.bagianId && !cache.kantor.bagian.some((unit) => unit.id === input.bagianId))
    throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  const jendela =
    fields.jendela.jenis === 'bulan'
      ? { ...fields.jendela, bulan: [...new Set(fields.jendela.bulan)].sort((a, b) => a - b) }
      : fields.jendela;
  return {
    ...fields,
    id: id ?? newId<TugasId>(),
    jendela,
    subKegiatanId: input.sumber === 'dpa' ? input.subKegiatanId : null,
    bagianId: input.bagianId ?? line?.bagianId ?? null,
    pembagi: pembagiUntuk(input),
    urutan: old?.urutan ?? kunciAntara(lastOrder(cache), null),
  };
}
