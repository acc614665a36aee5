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
  /** Days by month, of people who share one capacity: most are there the whole year. */
  readonly hari: WeakMap<Int32Array, readonly HariBulan[]>;
  /** Months in which anything was noted, by person. */
  readonly tercatat: ReadonlyMap<PegawaiId, ReadonlySet<number>>;
}

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
  const tercatat = new Map<PegawaiId, Set<number>>();
  for (const daftar of capaian.realisasi.values())
    for (const { pegawaiId, bulan } of daftar) {
      const milik = tercatat.get(pegawaiId);
      if (milik) milik.add(bulan);
      else tercatat.set(pegawaiId, new Set([bulan]));
    }
  const { kalender, pengaturan } = cache.kantor;
  const minggu = new Map<5 | 6, Int32Array>();
  const efektif = (hariKerja: 5 | 6): Int32Array => {
    const ada = minggu.get(hariKerja) ?? menitEfektif(kalender, { ...pengaturan, hariKerja });
    minggu.set(hariKerja, ada);
    return ada;
  };
  return { cache, capaian, kehadiran: await loadKehadiran(dokumen.db), tercatat, efektif, hari: new WeakMap() };
}

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
  const known = sumber.hari.get(sendiri);
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
  sumber.hari.set(sendiri, hasil);
  return hasil;
}

/** One person over some months in a row. */
export function bahanPegawai(sumber: SumberKontribusi, pegawai: Pegawai, bulan: readonly number[]): BahanKontribusi {
  const { cache, kehadiran, tercatat } = sumber;
  const beban = cache.beban(pegawai.id).bulan;
  const hari = hariBulan(sumber, pegawai);
  const hadir = (kehadiran.get(pegawai.id) ?? []).filter((satu) => bulan.includes(satu.bulan));
  const lengkap = hadir.length === bulan.length;
  const jumlah = (nilai: (bulan: number) => number): number => bulan.reduce((sampai, satu) => sampai + nilai(satu), 0);
  const dicatat = tercatat.get(pegawai.id);
  return {
    pegawaiId: pegawai.id,
    dihitung: dihitung(pegawai),
    alasanRendah: pegawai.alasanRendah !== null,
    menitBeban: jumlah((b) => beban.beban[b - 1] ?? 0),
    kapasitas: jumlah((b) => beban.kapasitas[b - 1] ?? 0),
    ...hasilJendela(porsiPegawai(sumber, pegawai.id), bulan[0] ?? 1, bulan.at(-1) ?? 1),
    tercatat: dicatat !== undefined && bulan.some((satu) => dicatat.has(satu)),
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
  const sumber = await sumberKontribusi(program);
  const { generation } = cache;
  const isi = ordered(cache, null).map((pegawai) => orangKontribusi(sumber, pegawai, bulan));
  const next = { generation, bulan, isi, sumber };
  kept.set(cache, next);
  return next;
}
