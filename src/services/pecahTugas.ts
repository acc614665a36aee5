import { AppError } from '../api/errors';
import { listAlihTugas } from '../data/alihTugas';
import { newId, penugasanId } from '../data/ids';
import { loadRealisasi } from '../data/realisasi';
import { addRows, checkVersi, putRows, removeRows, setRow } from '../data/rows';
import { penugasanValues, tugasValues } from '../data/tugas';
import { bawaPorsi } from '../domain/bawaPorsi';
import type { TugasId } from '../domain/ids';
import { pecahTugas } from '../domain/pecahTugas';
import { pembagiUntuk } from '../domain/porsi';
import { bolehKetuaDari, syaratSelaras } from '../domain/syaratTim';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import { kunciAntara } from '../domain/urutan';
import { findTask } from './assignPegawai';
import type { KantorCache } from './kantorCache';
import type { Program, Service } from './program';

/** One task into its parts: the first part keeps the id (and so its history), the others stand right behind it. */
export const pecahService: Service<'pecahTugas'> = (program) => ({
  async pecahTugas({ tugasId, versi, rencana, porsi }) {
    const { cache } = program;
    const old = findTask(cache, tugasId);
    const pieces = pecahTugas(old, rencana, cache.kantor.pengaturan.identitas.tahun);
    if (pieces.length < 2)
      throw new AppError('masukanTidakSah', {
        bidang: 'cara memecah',
        sebab: 'hasilnya kurang dari dua tugas; periksa volume dan masa tugas ini',
      });
    if (old.batal !== undefined)
      throw new AppError('masukanTidakSah', {
        bidang: 'cara memecah',
        sebab: 'sebagian tugas ini dibatalkan; batalkan pembatalannya dahulu',
      });
    await refuseBegun(program, old);
    if (porsi === 'lepas' && old.penugasan.some((share) => share.terkunci))
      throw new AppError('terkunci', { tugas: old.nama });
    const { penugasan: _, ...shared } = old;
    let order = old.urutan;
    const after = nextOrder(cache, old);
    const parts = pieces.map(({ nama, volume, norma, jendela }, at): Tugas => {
      if (at > 0) order = kunciAntara(order, after);
      const part = { ...shared, nama, volume, norma, jendela, urutan: order };
      const pembagi = pembagiUntuk(part);
      const id = at === 0 ? old.id : newId<TugasId>();
      return { ...part, id, pembagi, syarat: syaratSelaras({ ...part, pembagi }) };
    });
    const shares = porsi === 'bawa' ? carried(cache, old, parts, rencana.cara.jenis === 'unit') : [];
    const { langkah } = await program.write(`pecah "${old.nama}" menjadi ${parts.length} tugas`, async (tx) => {
      await checkVersi(tx, 'tugas', old.id, versi, `Tugas "${old.nama}"`);
      const [first, ...rest] = parts;
      if (first) await setRow(tx, 'tugas', first.id, tugasValues(first));
      await addRows(
        tx,
        'tugas',
        rest.map((part) => ({ id: part.id, ...tugasValues(part) })),
      );
      const kept = new Set(shares.map(({ id }) => id));
      await removeRows(
        tx,
        'penugasan',
        old.penugasan.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
      );
      await putRows(
        tx,
        'penugasan',
        shares.map((share) => ({ id: share.id, ...penugasanValues(share) })),
      );
    });
    return { tugasIds: parts.map(({ id }) => id), langkah };
  },
});

/** What was done or handed over belongs to the whole: no part of it could say which. */
async function refuseBegun({ dokumen }: Program, { id }: TugasTerbagi): Promise<void> {
  const refuse = (sebab: string): never => {
    throw new AppError('masukanTidakSah', { bidang: 'cara memecah', sebab });
  };
  // What somebody who left gave back is still of the whole.
  if ((await listAlihTugas(dokumen.db, id)).some(({ kepadaId }) => kepadaId !== null))
    refuse('sebagian tugas ini pernah dialihkan; buat tugas baru untuk bagian yang hendak dipisahkan');
  if ((await loadRealisasi(dokumen.db, [id])).size > 0)
    refuse('sudah ada realisasi; buat tugas baru untuk bagian yang hendak dipisahkan');
}

function nextOrder(cache: KantorCache, { id, urutan }: TugasTerbagi): string | null {
  let next: string | null = null;
  for (const task of cache.kantor.tugas.values())
    if (task.id !== id && task.urutan > urutan && (next === null || task.urutan < next)) next = task.urutan;
  return next;
}

/** The shares of the parts; in a part without the ketua of the whole the largest share of who may lead does. */
function carried(cache: KantorCache, old: TugasTerbagi, parts: readonly Tugas[], inBlocks: boolean): Penugasan[] {
  const portions = bawaPorsi(old, parts, inBlocks);
  return parts.flatMap((part, at) => {
    const here = old.penugasan.flatMap((share, n) => {
      const porsi = portions[at]?.[n] ?? 0;
      return porsi > 0 ? [{ ...share, id: penugasanId(part.id, share.pegawaiId), tugasId: part.id, porsi }] : [];
    });
    if (here.length === 0 || here.some((share) => share.peran === 'ketua')) return here;
    const mayLead = bolehKetuaDari(part, (id) => cache.kantor.pegawai.get(id));
    const leader = here
      .filter((share) => mayLead(share.pegawaiId))
      .reduce<Penugasan | null>((best, share) => (best === null || share.porsi > best.porsi ? share : best), null);
    return here.map((share) => (share === leader ? { ...share, peran: 'ketua' as const } : share));
  });
}
