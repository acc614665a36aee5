import { AppError } from '../api/errors';
import type { BahanPerintah, BarisPerintah } from '../api/perintahViews';
import { loadPerintah, type LoadedPerintah } from '../data/perintah';
import { listSuratTugas } from '../data/suratTugas';
import { loadKalenderTahun } from '../data/pengaturan';
import { awalTahun, hariDari, sipilDari, tanggalDari } from '../domain/hari';
import type { Tanggal, TugasId } from '../domain/ids';
import { kalenderDari, menitEfektif } from '../domain/kalender';
import { hariHidup } from '../domain/lintasTahun';
import { cariCocok, kunciNama } from '../domain/nama';
import { KEADAAN_PERINTAH, keadaanPerintah, tenggatJendela, type KeadaanPerintah } from '../domain/perintah';
import { menitTugas } from '../domain/porsi';
import type { TugasTerbagi } from '../domain/tugas';
import { findTask } from './assignPegawai';
import { calonPerintah } from './calonPerintah';
import { finishPerintah } from './finishPerintah';
import type { KantorCache } from './kantorCache';
import type { Program, Service } from './program';
import { sasaranPerintah } from './sasaranPerintah';
import { savePerintah } from './savePerintah';
import { bagianName } from './views';

/** Orders: writing them down, who could take them, what they wait for, and their letters. */
export const perintahService: Service<
  | 'listPerintah'
  | 'getPerintah'
  | 'getBahanPerintah'
  | 'listCalonPerintah'
  | 'savePerintah'
  | 'finishPerintah'
  | 'getSuratPerintah'
> = (program) => ({
  async listPerintah({ saring, bagianId, cari, hari, offset, limit }) {
    const { cache } = program;
    const all = (await semuaPerintah(program, hari)).filter(
      (order) => (bagianId === null || concerns(cache, order, bagianId)) && matches(order, cari),
    );
    const jumlah = Object.fromEntries(KEADAAN_PERINTAH.map((one) => [one, 0])) as Record<KeadaanPerintah, number>;
    for (const { keadaan } of all) jumlah[keadaan] += 1;
    const found = all.filter(({ keadaan }) =>
      saring === 'semua' ? true : saring === 'terbuka' ? keadaan !== 'selesai' : keadaan === saring,
    );
    return { total: found.length, baris: found.slice(offset, offset + limit), jumlah };
  },
  async getPerintah({ id, hari }) {
    const order = barisPerintah(program.cache, findTask(program.cache, id), await findOrder(program, id), hari);
    return { ...order, naskah: await listSuratTugas(program.dokumen.db, id) };
  },
  getBahanPerintah: ({ hari }) => bahanPerintah(program, hari),
  listCalonPerintah: (input) => calonPerintah(program, input),
  savePerintah: (input) => savePerintah(program, input),
  async finishPerintah({ ids, selesai, notula }) {
    const orders = new Map<TugasId, LoadedPerintah>();
    for (const id of ids) orders.set(id, await findOrder(program, id));
    await finishPerintah(program, orders, selesai, notula);
    return null;
  },
  async getSuratPerintah({ id, jenis, tanggal }) {
    const { cache } = program;
    const task = findTask(cache, id);
    const order = barisPerintah(cache, task, await findOrder(program, id), tanggal);
    return sasaranPerintah(order, task, { jenis, tanggal, tahun: cache.kantor.kalender.tahun });
  },
});

async function findOrder({ dokumen }: Program, id: TugasId): Promise<LoadedPerintah> {
  const found = (await loadPerintah(dokumen.db, [id])).get(id);
  if (!found) throw new AppError('tidakDitemukan', { apa: 'Perintah' });
  return found;
}

/** Every order whose task is there, open ones first and the nearest due date before the others; done ones newest first. */
export async function semuaPerintah({ cache, dokumen }: Program, hari: Tanggal): Promise<BarisPerintah[]> {
  const rows: BarisPerintah[] = [];
  for (const [id, loaded] of await loadPerintah(dokumen.db)) {
    const task = cache.kantor.tugas.get(id);
    if (task) rows.push(barisPerintah(cache, task, loaded, hari));
  }
  return rows.sort(
    (a, b) =>
      Number(a.selesai !== null) - Number(b.selesai !== null) ||
      (b.selesai ?? '').localeCompare(a.selesai ?? '') ||
      (a.tenggat ?? '9999').localeCompare(b.tenggat ?? '9999') ||
      (a.diterima < b.diterima ? -1 : a.diterima > b.diterima ? 1 : a.id < b.id ? -1 : 1),
  );
}

function barisPerintah(
  cache: KantorCache,
  task: TugasTerbagi,
  { perintah, versi }: LoadedPerintah,
  hari: Tanggal,
): BarisPerintah {
  const tenggat = tenggatJendela(task.jendela);
  const { kantor } = cache;
  return {
    ...perintah,
    // The board may have given the meeting to somebody else since.
    wakilId: perintah.kehadiran === 'diwakilkan' ? (task.penugasan[0]?.pegawaiId ?? null) : null,
    versi,
    keadaan: keadaanPerintah(perintah, { tenggat, jumlahOrang: task.penugasan.length }, hari),
    namaTugas: task.nama,
    tenggat,
    bagianId: task.bagianId,
    namaBagian: bagianName(kantor, task.bagianId),
    pelaksana: task.penugasan.map(({ pegawaiId }) => ({
      pegawaiId,
      nama: kantor.pegawai.get(pegawaiId)?.nama ?? '(pegawai dihapus)',
    })),
    menit: menitTugas(task) ?? 0,
    petunjuk: task.petunjuk,
  };
}

const concerns = (cache: KantorCache, order: BarisPerintah, bagianId: BarisPerintah['bagianId']): boolean =>
  order.bagianId === bagianId ||
  order.pelaksana.some(({ pegawaiId }) => cache.kantor.pegawai.get(pegawaiId)?.bagianId === bagianId);

const matches = (order: BarisPerintah, cari: string): boolean =>
  cari === '' ||
  cariCocok([order.perihal, order.dari, order.nomorSurat, ...order.pelaksana.map(({ nama }) => nama)].join(' '), cari);

/** Names that usually give orders in a secretariat, offered behind those of this file. */
const PEMBERI_LAZIM = ['Sekretaris Daerah', 'Bupati', 'Wakil Bupati', 'Asisten Administrasi Umum'];

async function bahanPerintah(program: Program, hari: Tanggal): Promise<BahanPerintah> {
  const { cache, dokumen } = program;
  const { kantor } = cache;
  const often = new Map<string, number>();
  for (const { perintah } of (await loadPerintah(dokumen.db)).values())
    if (perintah.dari !== '') often.set(perintah.dari, (often.get(perintah.dari) ?? 0) + 1);
  const known = [...often].sort((a, b) => b[1] - a[1]).map(([dari]) => dari);
  const key = kunciNama(program.lokal.pengguna()?.nama ?? '');
  const me = key === '' ? [] : [...kantor.pegawai.values()].filter(({ nama }) => kunciNama(nama) === key);
  const days = menitEfektif(kantor.kalender, kantor.pengaturan);
  return {
    pemberi: [...new Set([...known, ...PEMBERI_LAZIM])],
    sayaId: me.length === 1 ? (me[0]?.id ?? null) : null,
    bagianId: me.length === 1 ? (me[0]?.bagianId ?? null) : null,
    tenggat: await inAWeek(program, hari),
    menitSehari: usualDay(days),
  };
}

/** Effective minutes of an ordinary working day: the middle one, which Ramadan does not shorten. */
function usualDay(days: Int32Array): number {
  const working = days.filter((minutes) => minutes > 0).sort();
  return working[working.length >> 1] ?? 0;
}

/** The first working day a week from then on; of the next year by its calendar as far as it is prepared (LT1, LT2). */
async function inAWeek({ cache, dokumen }: Program, hari: Tanggal): Promise<Tanggal> {
  const { kalender, pengaturan } = cache.kantor;
  const from = hariDari(hariHidup(kalender.tahun, hari)) + 7;
  const { tahun } = sipilDari(from);
  for (const year of [tahun, tahun + 1]) {
    const rows = await loadKalenderTahun(dokumen.db, year);
    const days = menitEfektif(kalenderDari(year, rows.libur, rows.ramadan), pengaturan);
    const first = awalTahun(year);
    for (let at = Math.max(0, from - first); at < days.length; at++)
      if ((days[at] ?? 0) > 0) return tanggalDari(first + at);
  }
  return tanggalDari(from);
}
