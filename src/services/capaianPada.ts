import { listPembatalan } from '../data/pembatalan';
import { liveRows } from '../data/rows';
import { hitungSatu, type BebanTahun } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { keadaanTugas, type KeadaanTugas } from '../domain/keadaanTugas';
import { tanpaHariKeluar } from '../domain/keluarDiketahui';
import { capaianTugas, type CapaianPorsi } from '../domain/realisasi';
import type { TugasTerbagi } from '../domain/tugas';
import { berubahSejak, tugasPada, type BatalPada, type Perpindahan } from '../domain/tugasPada';
import { absenPada } from './absenPada';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import type { KantorCache } from './kantorCache';
import { keluarPada } from './keluarPada';
import { Lapisan } from './lapisan';
import type { Program } from './program';

/** The office as it was divided on the evening of a day: what a report up to that day counts (tugasPada). */
export interface CapaianPada extends Pick<CapaianKantor, 'realisasi'> {
  /** As in CapaianKantor; only asked for, never gone through: nearly all of it is as it is now. */
  readonly capaian: Pick<CapaianKantor['capaian'], 'get'>;
  readonly pegawai: Pick<CapaianKantor['pegawai'], 'get'>;
  readonly kantor: Kantor;
  readonly beban: (id: PegawaiId) => BebanTahun;
  readonly keadaan: (tugas: TugasTerbagi) => KeadaanTugas;
  /** Has a share in some task. */
  readonly bertugas: (id: PegawaiId) => boolean;
  /** Everything that was handed over and called off, whenever. */
  readonly kejadian: Kejadian;
}
export interface Kejadian {
  readonly pindah: ReadonlyMap<TugasId, readonly Perpindahan[]>;
  readonly batal: ReadonlyMap<TugasId, readonly BatalPada[]>;
}

interface Kept {
  readonly generation: number;
  readonly perHari: Map<Tanggal, Promise<CapaianPada>>;
}
const kept = new WeakMap<KantorCache, Kept>();

/** Put together once for a day and a state of the office: the report of a month and the evaluation of its quarter share it. */
export async function capaianPada(program: Program, hari: Tanggal): Promise<CapaianPada> {
  const { cache } = program;
  const { generation } = cache;
  let known = kept.get(cache);
  if (known?.generation !== generation) kept.set(cache, (known = { generation, perHari: new Map() }));
  const { perHari } = known;
  const hasil = perHari.get(hari) ?? susunPada(program, hari);
  perHari.set(hari, hasil);
  try {
    return await hasil;
  } catch (error) {
    perHari.delete(hari);
    throw error;
  }
}

async function susunPada(program: Program, hari: Tanggal): Promise<CapaianPada> {
  const { cache } = program;
  const kini = await capaianKantor(program);
  const pindah = await moves(program);
  const batal = await cancellations(program);
  const kejadian = { pindah, batal };
  const berubah = new Set<TugasId>();
  for (const daftar of [pindah, batal])
    for (const [id, isi] of daftar) if (isi.some((satu) => berubahSejak(satu, hari))) berubah.add(id);
  const { kantor: now } = cache;
  const absen = await absenPada(program, hari);
  const keluar = await keluarPada(program, hari);
  // Divided as it is, but somebody's months are others.
  const tertunda = new Set(
    [...absen.keys(), ...keluar.keys()].flatMap((id) =>
      cache.tugasPegawai(id).flatMap((task) => (berubah.has(task.id) ? [] : [task.id])),
    ),
  );
  const office = {
    kantor: now,
    beban: (id: PegawaiId) => cache.beban(id),
    keadaan: (tugas: TugasTerbagi) => cache.keadaan(tugas),
    bertugas: (id: PegawaiId) => cache.tugasPegawai(id).length > 0,
  };
  if (berubah.size === 0 && absen.size === 0 && keluar.size === 0)
    return { realisasi: kini.realisasi, capaian: kini.capaian, pegawai: kini.pegawai, kejadian, ...office };
  const people = asPlanned(now, pindah, hari);
  for (const [id, { orang }] of keluar) people.set(id, orang);
  const tugas = new Map<TugasId, TugasTerbagi>();
  const kantor: Kantor = {
    ...now,
    tugas: new Lapisan(now.tugas, tugas),
    pegawai: people,
    ketidakhadiran: absen.size === 0 ? now.ketidakhadiran : new Map([...now.ketidakhadiran, ...absen]),
  };
  const capaian = new Map<TugasId, readonly CapaianPorsi[]>();
  const then = new Map<PegawaiId, CapaianPorsi[]>();
  const involved = new Set<PegawaiId>();
  for (const id of [...berubah, ...tertunda]) {
    const task = now.tugas.get(id);
    if (!task) continue;
    const dulu = tertunda.has(id)
      ? { tugas: task, batal: kini.batal.get(id) ?? [] }
      : tugasPada(task, pindah.get(id) ?? [], batal.get(id) ?? [], hari);
    const terbagi = tanpaHariKeluar(dulu.tugas, keluar);
    if (terbagi !== task) tugas.set(id, terbagi);
    const daftar = capaianTugas(kantor, terbagi, kini.realisasi.get(id) ?? [], dulu.batal);
    capaian.set(id, daftar);
    for (const satu of daftar) addTo(then, satu.pegawaiId, satu);
    for (const { pegawaiId } of [...daftar, ...(kini.capaian.get(id) ?? [])]) involved.add(pegawaiId);
  }
  const pegawai = new Map<PegawaiId, readonly CapaianPorsi[]>();
  for (const id of involved) {
    const same = (kini.pegawai.get(id) ?? []).filter(({ tugasId }) => !capaian.has(tugasId));
    pegawai.set(id, [...same, ...(then.get(id) ?? [])].sort(kini.urutan));
  }
  return {
    realisasi: kini.realisasi,
    capaian: { get: (id) => (berubah.has(id) || tertunda.has(id) ? capaian.get(id) : kini.capaian.get(id)) },
    pegawai: { get: (id) => pegawai.get(id) ?? kini.pegawai.get(id) },
    kejadian,
    ...asDivided(cache, kantor, new Set([...berubah, ...tertunda])),
  };
}

/** Load and state of the tasks that changed since, and of who had or has a share of them; all else is as it is now. */
function asDivided(
  cache: KantorCache,
  kantor: Kantor,
  berubah: ReadonlySet<TugasId>,
): Pick<CapaianPada, 'kantor' | 'beban' | 'keadaan' | 'bertugas'> {
  const then = new Map<PegawaiId, TugasTerbagi[]>();
  const touched = new Set<PegawaiId>();
  for (const id of berubah) {
    const task = kantor.tugas.get(id);
    for (const { pegawaiId } of task?.penugasan ?? []) if (task) addTo(then, pegawaiId, task);
    for (const { pegawaiId } of cache.kantor.tugas.get(id)?.penugasan ?? []) touched.add(pegawaiId);
  }
  const tasksOf = (id: PegawaiId): readonly TugasTerbagi[] => [
    ...cache.tugasPegawai(id).filter((task) => !berubah.has(task.id)),
    ...(then.get(id) ?? []),
  ];
  const load = new Map<PegawaiId, BebanTahun>();
  const states = new Map<TugasId, KeadaanTugas>();
  const other = (id: PegawaiId): boolean =>
    touched.has(id) ||
    then.has(id) ||
    kantor.pegawai.get(id) !== cache.kantor.pegawai.get(id) ||
    kantor.ketidakhadiran.get(id) !== cache.kantor.ketidakhadiran.get(id);
  return {
    kantor,
    beban: (id) => {
      if (!other(id)) return cache.beban(id);
      const counted = load.get(id) ?? hitungSatu(kantor, id, tasksOf(id));
      load.set(id, counted);
      return counted;
    },
    keadaan: (task) => {
      if (!berubah.has(task.id)) return cache.keadaan(task);
      const state = states.get(task.id) ?? keadaanTugas(task, kantor);
      states.set(task.id, state);
      return state;
    },
    bertugas: (id) => (other(id) ? tasksOf(id).length > 0 : cache.tugasPegawai(id).length > 0),
  };
}

/** Whoever gave work away and left then had planned it for the whole year (K2), and was there. */
export function asPlanned(kantor: Kantor, pindah: ReadonlyMap<string, readonly Perpindahan[]>, hari: Tanggal) {
  const pegawai = new Map(kantor.pegawai);
  for (const daftar of pindah.values())
    for (const { dariId, tanggal } of daftar) {
      const orang = pegawai.get(dariId);
      if (orang && tanggal > hari && orang.keluar !== null && orang.keluar >= hari)
        pegawai.set(dariId, { ...orang, keluar: null, status: orang.status === 'keluar' ? 'aktif' : orang.status });
    }
  return pegawai;
}

async function moves({ dokumen }: Program): Promise<Map<TugasId, Perpindahan[]>> {
  const found = new Map<TugasId, Perpindahan[]>();
  for (const row of await liveRows(dokumen.db, 'alih_tugas'))
    addTo(found, row.tugas_id as TugasId, {
      dariId: row.dari_id as PegawaiId,
      kepadaId: row.kepada_id as PegawaiId | null,
      tanggal: row.tanggal,
      sampai: row.sampai,
      porsi: row.porsi,
      pembagi: row.pembagi,
    });
  return found;
}

async function cancellations({ dokumen }: Program): Promise<Map<TugasId, BatalPada[]>> {
  const found = new Map<TugasId, BatalPada[]>();
  for (const satu of await listPembatalan(dokumen.db)) addTo(found, satu.tugasId, satu);
  return found;
}

function addTo<K, T>(ke: Map<K, T[]>, kunci: K, satu: T): void {
  const daftar = ke.get(kunci);
  if (daftar) daftar.push(satu);
  else ke.set(kunci, [satu]);
}
