import { loadKehadiran } from '../data/kehadiran';
import { jumlahSoalJam, type Kehadiran } from '../domain/disiplin';
import { awalTahun, bulanTahun } from '../domain/hari';
import { hariKerjaPegawai, kapasitasPegawai } from '../domain/hitungan';
import type { PegawaiId } from '../domain/ids';
import { menitEfektif } from '../domain/kalender';
import { dihitung } from '../domain/kapasitas';
import { hasilJendela, jendelaKontribusi, kontribusi, type BahanKontribusi } from '../domain/kontribusi';
import type { Pegawai } from '../domain/pegawai';
import type { OrangKontribusi } from '../domain/petaKontribusi';
import type { CapaianPorsi } from '../domain/realisasi';
import { namaBagian } from '../domain/kantor';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Program } from './program';

interface HariBulan {
  readonly kantor: number;
  readonly sendiri: number;
}

/** All that the numbers of one person are taken from. */
export interface SumberKontribusi {
  readonly cache: KantorCache;
  readonly capaian: CapaianKantor;
  readonly kehadiran: ReadonlyMap<PegawaiId, readonly Kehadiran[]>;
  /** Effective minutes of the calendar by day, for a week of 5 or 6 days. */
  readonly efektif: (hariKerja: 5 | 6) => Int32Array;
}

// Days by month, of people who share one capacity: most are there the whole year. A capacity belongs to one calendar.
const hariKapasitas = new WeakMap<Int32Array, readonly HariBulan[]>();
const kehadiranKini = new WeakMap<
  KantorCache,
  { readonly generation: number; readonly isi: ReadonlyMap<PegawaiId, readonly Kehadiran[]> }
>();

const sumberKini = new WeakMap<KantorCache, { readonly generation: number; readonly sumber: SumberKontribusi }>();

/** Read once per state of the office. */
export async function sumberKontribusi(program: Pick<Program, 'cache' | 'dokumen'>): Promise<SumberKontribusi> {
  const { cache } = program;
  const known = sumberKini.get(cache);
  if (known?.generation === cache.generation) return known.sumber;
  const { generation } = cache;
  const sumber = await bacaSumber(program);
  sumberKini.set(cache, { generation, sumber });
  return sumber;
}

async function bacaSumber({ cache, dokumen }: Pick<Program, 'cache' | 'dokumen'>): Promise<SumberKontribusi> {
  const capaian = await capaianKantor({ cache, dokumen });
  const { kalender, pengaturan } = cache.kantor;
  const minggu = new Map<5 | 6, Int32Array>();
  const efektif = (hariKerja: 5 | 6): Int32Array => {
    const ada = minggu.get(hariKerja) ?? menitEfektif(kalender, { ...pengaturan, hariKerja });
    minggu.set(hariKerja, ada);
    return ada;
  };
  return { cache, capaian, kehadiran: await recaps({ cache, dokumen }), efektif };
}

/** Read again when a recap came or went. */
async function recaps({ cache, dokumen }: Pick<Program, 'cache' | 'dokumen'>): Promise<SumberKontribusi['kehadiran']> {
  const known = kehadiranKini.get(cache);
  if (known?.generation === cache.recapGeneration) return known.isi;
  const { recapGeneration: generation } = cache;
  const isi = await loadKehadiran(dokumen.db);
  kehadiranKini.set(cache, { generation, isi });
  return isi;
}

/** Was anything noted of these shares in one of the months? */
export const tercatatDalam = (isi: readonly CapaianPorsi[], bulan: readonly number[]): boolean =>
  isi.some(({ catatan }) => bulan.some((satu) => (catatan & (1 << (satu - 1))) !== 0));

/** Shares of a person with their tasks, for the sums of a window. */
export function porsiPegawai({ cache, capaian }: SumberKontribusi, id: PegawaiId) {
  return (capaian.pegawai.get(id) ?? []).flatMap((satu: CapaianPorsi) => {
    const tugas = cache.kantor.tugas.get(satu.tugasId);
    return tugas ? [{ tugas, capaian: satu }] : [];
  });
}

/** Working days by month: of the calendar of the person's unit, and those on which the person was not away. */
export function hariBulan(sumber: SumberKontribusi, pegawai: Pegawai): readonly HariBulan[] {
  const { kantor } = sumber.cache;
  const sendiri = kapasitasPegawai(kantor, pegawai.id).harian;
  const known = hariKapasitas.get(sendiri);
  if (known) return known;
  const efektif = sumber.efektif(hariKerjaPegawai(kantor, pegawai));
  const awal = awalTahun(kantor.kalender.tahun);
  const hasil = bulanTahun(kantor.kalender.tahun).map(({ mulai, akhir }) => {
    let kantorHari = 0;
    let hari = 0;
    for (let i = mulai - awal; i <= akhir - awal; i++) {
      if ((efektif[i] ?? 0) === 0) continue;
      kantorHari += 1;
      if ((sendiri[i] ?? 0) > 0) hari += 1;
    }
    return { kantor: kantorHari, sendiri: hari };
  });
  hariKapasitas.set(sendiri, hasil);
  return hasil;
}

interface Ingat {
  readonly dari: readonly unknown[];
  readonly bahan: BahanKontribusi;
}
/** By window of months and person: after a command only people it touched are counted again. */
const ingatan = new WeakMap<KantorCache, Map<string, Map<PegawaiId, Ingat>>>();

/** One person over some months in a row. */
export function bahanPegawai(sumber: SumberKontribusi, pegawai: Pegawai, bulan: readonly number[]): BahanKontribusi {
  const { cache, kehadiran, capaian } = sumber;
  const { id } = pegawai;
  let perJendela = ingatan.get(cache);
  if (!perJendela) ingatan.set(cache, (perJendela = new Map<string, Map<PegawaiId, Ingat>>()));
  const jendela = bulan.join();
  let perOrang = perJendela.get(jendela);
  if (!perOrang) perJendela.set(jendela, (perOrang = new Map<PegawaiId, Ingat>()));
  // Each is another object once it says something else.
  const dari = [pegawai, capaian.pegawai.get(id), cache.beban(id), kehadiran.get(id), hariBulan(sumber, pegawai)];
  const ada = perOrang.get(id);
  if (ada && dari.every((satu, i) => satu === ada.dari[i])) return ada.bahan;
  const bahan = hitungBahan(sumber, pegawai, bulan);
  perOrang.set(id, { dari, bahan });
  return bahan;
}

function hitungBahan(sumber: SumberKontribusi, pegawai: Pegawai, bulan: readonly number[]): BahanKontribusi {
  const { cache, kehadiran, capaian } = sumber;
  const beban = cache.beban(pegawai.id).bulan;
  const hari = hariBulan(sumber, pegawai);
  const porsi = capaian.pegawai.get(pegawai.id) ?? [];
  const hadir = (kehadiran.get(pegawai.id) ?? []).filter((satu) => bulan.includes(satu.bulan));
  const lengkap = hadir.length === bulan.length;
  const jumlah = (nilai: (bulan: number) => number): number => bulan.reduce((sampai, satu) => sampai + nilai(satu), 0);
  return {
    pegawaiId: pegawai.id,
    dihitung: dihitung(pegawai),
    alasanRendah: pegawai.alasanRendah !== null,
    menitBeban: jumlah((b) => beban.beban[b - 1] ?? 0),
    kapasitas: jumlah((b) => beban.kapasitas[b - 1] ?? 0),
    ...hasilJendela(porsiPegawai(sumber, pegawai.id), bulan[0] ?? 1, bulan.at(-1) ?? 1),
    tercatat: tercatatDalam(porsi, bulan),
    kapasitasDicatat: jumlah((b) => (tercatatDalam(porsi, [b]) ? (beban.kapasitas[b - 1] ?? 0) : 0)),
    hariKantor: jumlah((b) => hari[b - 1]?.kantor ?? 0),
    hariKerja: jumlah((b) => hari[b - 1]?.sendiri ?? 0),
    hariHadir: lengkap ? hadir.reduce((sampai, satu) => sampai + satu.hariHadir, 0) : null,
    kejadian: lengkap ? hadir.reduce((sampai, satu) => sampai + jumlahSoalJam(satu.kejadian), 0) : null,
  };
}

export function orangKontribusi(sumber: SumberKontribusi, pegawai: Pegawai, bulan: number): OrangKontribusi {
  const { kantor } = sumber.cache;
  const bahan = bahanPegawai(sumber, pegawai, jendelaKontribusi(bulan, kantor.pengaturan));
  return {
    bahan,
    kontribusi: kontribusi(bahan, kantor.pengaturan),
    namaBagian: namaBagian(kantor, pegawai.bagianId) || 'Tanpa bagian',
  };
}

interface Kept {
  readonly generation: number;
  readonly bulan: number;
  readonly isi: readonly OrangKontribusi[];
  readonly sumber: SumberKontribusi;
}
const kept = new WeakMap<KantorCache, Kept>();

/** Everybody in the order of the office; counted once per state and month, because a list is read page by page. */
export async function semuaKontribusi(program: Program, bulan: number): Promise<Kept> {
  const { cache } = program;
  const known = kept.get(cache);
  if (known?.generation === cache.generation && known.bulan === bulan) return known;
  // Of the state it begins with: a command in between makes it old.
  const { generation } = cache;
  const sumber = await sumberKontribusi(program);
  const napas = jeda();
  const isi: OrangKontribusi[] = [];
  for (const pegawai of ordered(cache, null)) {
    isi.push(orangKontribusi(sumber, pegawai, bulan));
    await napas();
  }
  const next = { generation, bulan, isi, sumber };
  kept.set(cache, next);
  return next;
}
