import type { Api } from '../api/api';
import type { BarisBagian, BarisSubKegiatan, Halaman } from '../api/views';
import { AppError } from '../api/errors';
import { tenggatBerikut } from '../domain/kejadian';
import { cariCocok } from '../domain/nama';
import { jumlahPorsi, kaliBagi, menitTugas } from '../domain/porsi';
import { dihitung, dijumlahkan } from '../domain/kapasitas';
import { keadaanPegawai, menungguKeputusan, rupiahTugas, type KeadaanTugas } from '../domain/habis';
import type { SubKegiatan } from '../domain/subKegiatan';
import type { TugasTerbagi } from '../domain/tugas';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Service } from './program';
import { lettersNaming } from './sisaVersi';
import { bagianName, subKegiatanView, tugasView } from './views';

export const page = <T, V>(
  items: readonly T[],
  { offset, limit }: { offset: number; limit: number },
  view: (item: T) => V,
): Halaman<V> => ({
  total: items.length,
  baris: items.slice(offset, offset + limit).map(view),
});

const keptViews = new WeakMap<
  KantorCache,
  { readonly generation: number; readonly views: Map<SubKegiatan, BarisSubKegiatan> }
>();

/** The line as it is shown; a note of what was done changes none. */
function keptView(cache: KantorCache, sub: SubKegiatan): BarisSubKegiatan {
  const generation = cache.kantorGeneration;
  let kept = keptViews.get(cache);
  if (kept?.generation !== generation) keptViews.set(cache, (kept = { generation, views: new Map() }));
  let view = kept.views.get(sub);
  if (!view) kept.views.set(sub, (view = subKegiatanView(cache, sub)));
  return view;
}

/** Reading the work: counters, units, budget lines, tasks. */
export const workService: Service<'getRingkasan' | 'listBagian' | 'getDpa' | 'listTugas' | 'getTugas'> = (program) => ({
  getRingkasan: () => {
    const whole = program.cache.ringkasan();
    return Promise.resolve({ ...whole, sisa: whole.sisa.slice(0, 200) });
  },
  listBagian: () => Promise.resolve(keptRows(program.cache)),
  async getDpa() {
    const { cache } = program;
    const lines = [...cache.kantor.subKegiatan.values()];
    const inForce = new Set(lines.flatMap((sub) => (sub.berlaku && sub.kode !== '' ? [sub.kode] : [])));
    const bare = (sub: SubKegiatan): boolean => !sub.berlaku && cache.tugasSub(sub.id).length === 0;
    // A line that is gone is listed while tasks hang on it, or letters that name it and no line of another unit.
    const letters = lines.some(bare) ? await lettersNaming(program) : null;
    const shown = lines.filter((sub) => !letters || !bare(sub) || (!inForce.has(sub.kode) && letters(sub).length > 0));
    return { dpa: cache.kantor.dpa, baris: shown.map((sub) => keptView(cache, sub)) };
  },
  listTugas: (input) => {
    const { cache } = program;
    return Promise.resolve(page(foundTugas(cache, input), input, (task) => tugasView(cache, task)));
  },
  getTugas: ({ id }) => {
    const task = program.cache.kantor.tugas.get(id);
    if (!task) throw new AppError('tidakDitemukan', { apa: 'Tugas' });
    return Promise.resolve(tugasView(program.cache, task));
  },
});

type TugasQuery = Omit<Parameters<Api['listTugas']>[0], 'offset' | 'limit'>;

/** The last answer of each open file: its further pages need no second search and sort. */
const lastFound = new WeakMap<KantorCache, { generation: number; query: string; tasks: readonly TugasTerbagi[] }>();

function foundTugas(cache: KantorCache, input: TugasQuery): readonly TugasTerbagi[] {
  const { bagianId, subKegiatanId, sumber, keadaan, cari, urut } = input;
  const query = JSON.stringify([bagianId, subKegiatanId, sumber, keadaan, cari, urut]);
  const last = lastFound.get(cache);
  if (last?.generation === cache.generation && last.query === query) return last.tasks;
  const found = [...cache.kantor.tugas.values()].filter(
    (task) =>
      (bagianId === null || task.bagianId === bagianId) &&
      (subKegiatanId === null || task.subKegiatanId === subKegiatanId) &&
      (sumber === null || task.sumber === sumber) &&
      (keadaan === 'semua' || keadaanDaftar(cache.keadaan(task)) === keadaan) &&
      (cari === '' || cariCocok(`${task.nama} ${task.keluaran} ${task.dasar}`, cari)),
  );
  const tasks = sortTugas(cache, found, urut);
  lastFound.set(cache, { generation: cache.generation, query, tasks });
  return tasks;
}

const ORIGIN = { dpa: 0, tusi: 1, disposisi: 2, tambahan: 3 } as const;

export function sortTugas(
  cache: KantorCache,
  tasks: readonly TugasTerbagi[],
  by: 'asal' | 'nama' | 'menit' | 'tenggat' | 'rupiah',
): TugasTerbagi[] {
  const { subKegiatan, kalender } = cache.kantor;
  const today = hariIni();
  const key = (task: TugasTerbagi): string | number => {
    if (by === 'nama') return task.nama.toLowerCase();
    if (by === 'menit') return -(menitTugas(task) ?? 0);
    // Recurring work is due at the end of its present period; undated work comes last.
    if (by === 'tenggat')
      return task.jendela.jenis === 'tahun' ? '9' : (tenggatBerikut(task.jendela, kalender.tahun, today) ?? '8');
    const sub = task.subKegiatanId ? subKegiatan.get(task.subKegiatanId) : undefined;
    if (by === 'rupiah') return sub ? -rupiahTugas(task, sub, cache.tugasSub(sub.id)) : 0;
    return `${ORIGIN[task.sumber]}${sub ? `${sub.kode || '~'} ${sub.nama}` : bagianName(cache.kantor, task.bagianId)}`;
  };
  const keyed = tasks.map((task) => ({ task, key: key(task) }));
  // The manual order decides, not the place in memory: a task that came back by undo stands where it stood.
  const manual = (a: TugasTerbagi, b: TugasTerbagi): number =>
    a.urutan < b.urutan ? -1 : a.urutan > b.urutan ? 1 : a.id < b.id ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : manual(a.task, b.task)));
  return keyed.map(({ task }) => task);
}

/** H17 */
const keadaanDaftar = (state: KeadaanTugas): 'terbagi' | 'belum' | 'keputusan' =>
  state.habis ? 'terbagi' : menungguKeputusan(state) ? 'keputusan' : 'belum';

const kept = new WeakMap<KantorCache, { readonly generation: number; readonly rows: readonly BarisBagian[] }>();

/** Counted once for every state of the office: the start page and every list of units ask for it. */
function keptRows(cache: KantorCache): readonly BarisBagian[] {
  const known = kept.get(cache);
  if (known?.generation === cache.kantorGeneration) return known.rows;
  const rows = bagianRows(cache);
  kept.set(cache, { generation: cache.kantorGeneration, rows });
  return rows;
}

function bagianRows(cache: KantorCache): BarisBagian[] {
  const { kantor } = cache;
  const rows = new Map(
    kantor.bagian.map((unit) => [
      unit.id,
      {
        ...unit,
        timKerja: kantor.timKerja.filter((team) => team.bagianId === unit.id),
        pegawai: 0,
        tanpaTugas: 0,
        rendah: 0,
        melebihi: 0,
        subKegiatan: 0,
        pagu: 0,
        tugas: 0,
        tugasBelum: 0,
        keputusan: 0,
        menit: 0,
        menitTerbagi: 0,
        menitBelum: 0,
        menitRutin: 0,
        kapasitas: 0,
        rasio: null as number | null,
      },
    ]),
  );
  for (const person of kantor.pegawai.values()) {
    const row = person.bagianId && rows.get(person.bagianId);
    if (!row || !dijumlahkan(person, kantor.kalender.tahun)) continue;
    const load = cache.beban(person.id);
    row.kapasitas += load.kapasitas;
    if (!dihitung(person)) continue;
    row.pegawai++;
    const state = keadaanPegawai(person, load, cache.tugasPegawai(person.id).length > 0, kantor.pengaturan);
    if (state === 'tanpaTugas' || state === 'rendah' || state === 'melebihi') row[state]++;
  }
  for (const sub of kantor.subKegiatan.values()) {
    const row = sub.berlaku && sub.bagianId && rows.get(sub.bagianId);
    if (!row) continue;
    row.subKegiatan++;
    row.pagu += sub.pagu;
  }
  for (const task of kantor.tugas.values()) {
    const row = task.bagianId && rows.get(task.bagianId);
    if (!row) continue;
    const whole = menitTugas(task) ?? 0;
    row.tugas++;
    row.menit += whole;
    if (task.sifat === 'rutin') row.menitRutin += whole;
    const divided = kaliBagi(whole, Math.min(jumlahPorsi(task), task.pembagi), task.pembagi);
    row.menitTerbagi += divided;
    const state = cache.keadaan(task);
    if (menungguKeputusan(state)) {
      row.keputusan++;
      continue;
    }
    row.menitBelum += whole - divided;
    if (!state.habis) row.tugasBelum++;
  }
  for (const row of rows.values()) row.rasio = row.kapasitas > 0 ? row.menit / row.kapasitas : null;
  return [...rows.values()];
}
