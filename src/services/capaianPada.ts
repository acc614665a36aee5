import { loadSerah } from '../data/alihTugas';
import { listPembatalan } from '../data/pembatalan';
import type { BebanTahun } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { KeadaanTugas } from '../domain/keadaanTugas';
import type { Pegawai } from '../domain/pegawai';
import type { TugasTerbagi } from '../domain/tugas';
import type { Perpindahan } from '../domain/serahPorsi';
import type { BatalPada } from '../domain/tugasPada';
import { absenPada } from './absenPada';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import { keluarPada } from './keluarPada';
import { PadaHari, type Dulu } from './padaHari';
import type { Program } from './program';
import { tersentuhPada } from './tersentuhBulan';

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
  readonly budget: number;
  readonly dulu: Dulu;
  readonly pada: PadaHari;
  readonly hasil: CapaianPada;
}
/** Days asked for last. */
const HARI_DIKENAL = 4;
const kept = new WeakMap<KantorCache, Map<Tanggal, Promise<Kept>>>();

/**
 * Put together once for a day: the report of a month and the evaluation of its quarter share it. After a command only what that
 * command touched is looked at again.
 */
export async function capaianPada(program: Program, hari: Tanggal): Promise<CapaianPada> {
  const { cache } = program;
  const days = kept.get(cache) ?? new Map<Tanggal, Promise<Kept>>();
  kept.set(cache, days);
  const next = (days.get(hari) ?? Promise.resolve(null)).then((known) => susul(program, hari, known));
  days.delete(hari);
  days.set(hari, next);
  for (const lama of days.keys()) if (days.size > HARI_DIKENAL) days.delete(lama);
  try {
    return (await next).hasil;
  } catch (error) {
    days.delete(hari);
    throw error;
  }
}

async function susul(program: Program, hari: Tanggal, known: Kept | null): Promise<Kept> {
  const { cache } = program;
  const { generation, budgetGeneration: budget } = cache;
  if (known?.generation === generation) return known;
  const kini = await capaianKantor(program);
  const kejadian = { pindah: await loadSerah(program.dokumen.db), batal: await cancellations(program) };
  const absen = await absenPada(program, hari);
  const keluar = await keluarPada(program, hari);
  const orang = asPlanned(cache.kantor, kejadian.pindah, hari);
  for (const [id, satu] of keluar) orang.set(id, satu.orang);
  const dulu = { hari, kejadian, absen, keluar, orang };
  const kena = known && sama(known, dulu, cache) ? tersentuhPada(cache, kini, known, kejadian) : 'semua';
  let pada: PadaHari;
  if (known && kena !== 'semua') {
    pada = known.pada;
    pada.susul(kini, dulu, kena.tugas, kena.orang);
  } else {
    pada = new PadaHari(cache, kini, dulu);
    const napas = jeda();
    for (const id of pada.calon()) {
      pada.hitung(id);
      await napas();
    }
  }
  const hasil: CapaianPada = {
    realisasi: kini.realisasi,
    capaian: { get: (id) => pada.capaian(id) },
    pegawai: { get: (id) => pada.pegawai(id) },
    kejadian,
    kantor: pada.kantor,
    beban: (id) => pada.beban(id),
    keadaan: (tugas) => pada.keadaan(tugas),
    bertugas: (id) => pada.bertugas(id),
  };
  // Whatever came in between two stretches is caught up with.
  return susul(program, hari, { generation, budget, dulu, pada, hasil });
}

/** What was known on that evening, and what decides about everybody at once, is what it was. */
const sama = (
  { budget, dulu, pada }: Kept,
  { absen, keluar }: Dulu,
  { kantor, budgetGeneration }: KantorCache,
): boolean =>
  budget === budgetGeneration &&
  dulu.absen === absen &&
  dulu.keluar === keluar &&
  pada.kantor.kalender === kantor.kalender &&
  pada.kantor.pengaturan === kantor.pengaturan &&
  pada.kantor.bagian === kantor.bagian;

/** Whoever gave work away and left then had planned it for the whole year (K2), and was there. */
export function asPlanned(kantor: Kantor, pindah: ReadonlyMap<string, readonly Perpindahan[]>, hari: Tanggal) {
  const pegawai = new Map(kantor.pegawai);
  for (const daftar of pindah.values())
    for (const { dariId, tanggal } of daftar) {
      const orang = pegawai.get(dariId);
      if (orang && tanggal > hari && orang.keluar !== null && orang.keluar >= hari) pegawai.set(dariId, tinggal(orang));
    }
  return pegawai;
}

// One object for each: capacities are kept by person.
const yangTinggal = new WeakMap<Pegawai, Pegawai>();
function tinggal(orang: Pegawai): Pegawai {
  let lain = yangTinggal.get(orang);
  if (!lain)
    yangTinggal.set(
      orang,
      (lain = { ...orang, keluar: null, status: orang.status === 'keluar' ? 'aktif' : orang.status }),
    );
  return lain;
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
