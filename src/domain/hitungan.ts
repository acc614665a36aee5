import { rasio } from './beban';
import type { Hari } from './hari';
import { awalTahun, bulanTahun } from './hari';
import type { BagianId, PegawaiId } from './ids';
import type { KalenderTahun } from './kalender';
import { menitEfektif, skalakan } from './kalender';
import type { Kantor } from './kantor';
import { tugasPerPegawai } from './kantor';
import { bagianMinggu, kapasitasHarian, kumulatifDari } from './kapasitas';
import type { KejadianTahun } from './kejadian';
import { kejadianKantor, sebarPotongan } from './kejadian';
import { berjeda, sebarMilik } from './jedaPorsi';
import { bertanggal, menitMilik, type Masa } from './masaPorsi';
import type { Ketidakhadiran, Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { akhirKerja } from './pensiun';
import { bagiMenit, menitHadir, menitTugas } from './porsi';
import type { TugasTerbagi } from './tugas';

/** Load of one person over periods of the year. */
export interface BebanPeriode {
  readonly beban: Float64Array;
  readonly kapasitas: Int32Array;
  /** Minutes whose window has no working day of this person: in no period. */
  readonly konflik: number;
}

/** Load of one person over the year: what counters, lists and EJ are judged on. */
export interface BebanTahun {
  /** All minutes given to the person, those in conflict included. */
  readonly beban: number;
  readonly kapasitas: number;
  /** beban ÷ kapasitas, unrounded; null without capacity. */
  readonly rasio: number | null;
  /** Part of `beban` that found no working day in its window; the months sum to beban − konflik. */
  readonly konflik: number;
  readonly bulan: { readonly beban: Float64Array; readonly kapasitas: Int32Array };
}

export type Periode = readonly { readonly mulai: Hari; readonly akhir: Hari }[];

/** Capacity of one person by day and as a running total. */
export interface KapasitasPegawai {
  readonly harian: Int32Array;
  readonly kumulatif: Int32Array;
  readonly setahun: number;
}

// Derived from immutable objects, so a memo cannot go stale; an edited person or calendar is another object.
const sudahDihitung = new WeakMap<KalenderTahun, WeakMap<Pengaturan, Ingatan>>();
const mingguBagian = new WeakMap<Kantor['bagian'], Map<BagianId, 5 | 6>>();

/** The capacities of one calendar under one set of rules. */
interface Ingatan {
  /** People who are there the whole year share one object per working week and part of it. */
  readonly bersama: Map<string, KapasitasPegawai>;
  /** Latest first: reports of earlier months count the same person with the absences that were known then. */
  readonly perPegawai: WeakMap<Pegawai, readonly Sendiri[]>;
}
interface Sendiri {
  readonly absen: readonly Ketidakhadiran[];
  readonly hariKerja: 5 | 6;
  readonly kapasitas: KapasitasPegawai;
}
/** Of one person: now, and at the ends of two months. */
const KAPASITAS_DIKENAL = 3;
const TANPA_ABSEN: readonly Ketidakhadiran[] = [];

function ingatanDari({ kalender, pengaturan }: Pick<Kantor, 'kalender' | 'pengaturan'>): Ingatan {
  let perAturan = sudahDihitung.get(kalender);
  if (!perAturan) sudahDihitung.set(kalender, (perAturan = new WeakMap()));
  let ingatan = perAturan.get(pengaturan);
  if (!ingatan) perAturan.set(pengaturan, (ingatan = { bersama: new Map(), perPegawai: new WeakMap() }));
  return ingatan;
}

/** Working days a week of a person: those of the bagian, else of the office (C5). */
export function hariKerjaPegawai(
  { bagian, pengaturan }: Pick<Kantor, 'bagian' | 'pengaturan'>,
  pegawai: Pick<Pegawai, 'bagianId'>,
): 5 | 6 {
  let sendiri = mingguBagian.get(bagian);
  if (!sendiri) {
    sendiri = new Map(bagian.flatMap(({ id, hariKerja }) => (hariKerja === undefined ? [] : [[id, hariKerja]])));
    mingguBagian.set(bagian, sendiri);
  }
  return (pegawai.bagianId === null ? undefined : sendiri.get(pegawai.bagianId)) ?? pengaturan.hariKerja;
}

/** Parts of windows in the week of the person's unit (B5–B9, C5). */
export function kejadianPegawai(
  kantor: Pick<Kantor, 'bagian' | 'kalender' | 'pengaturan'>,
  pegawai: Pick<Pegawai, 'bagianId'>,
): KejadianTahun {
  return kejadianKantor(kantor, hariKerjaPegawai(kantor, pegawai));
}

function bungkus(harian: Int32Array): KapasitasPegawai {
  const kumulatif = kumulatifDari(harian);
  return { harian, kumulatif, setahun: kumulatif[harian.length] ?? 0 };
}

/** C1, C5: capacity of somebody who is there every day. */
function sepanjangTahun(
  { kalender, pengaturan }: Pick<Kantor, 'kalender' | 'pengaturan'>,
  { bersama }: Ingatan,
  hariKerja: 5 | 6,
  [pembilang, penyebut]: readonly [number, number],
): KapasitasPegawai {
  const kunci = `${hariKerja}:${pembilang}/${penyebut}`;
  let kapasitas = bersama.get(kunci);
  if (!kapasitas) {
    const efektif = menitEfektif(
      kalender,
      hariKerja === pengaturan.hariKerja ? pengaturan : { ...pengaturan, hariKerja },
    );
    bersama.set(kunci, (kapasitas = bungkus(skalakan(efektif, pembilang, penyebut))));
  }
  return kapasitas;
}

/** Capacity of a person of this office by C1–C6 (all zero for a person who is not in it). */
export function kapasitasPegawai(kantor: Kantor, id: PegawaiId): KapasitasPegawai {
  const ingatan = ingatanDari(kantor);
  const { pengaturan } = kantor;
  const pegawai = kantor.pegawai.get(id);
  if (!pegawai) return sepanjangTahun(kantor, ingatan, pengaturan.hariKerja, [0, 1]);
  const absen = kantor.ketidakhadiran.get(id) ?? TANPA_ABSEN;
  const hariKerja = hariKerjaPegawai(kantor, pegawai);
  const dikenal = ingatan.perPegawai.get(pegawai) ?? [];
  const ada = dikenal.find((satu) => satu.absen === absen && satu.hariKerja === hariKerja);
  if (ada) return ada.kapasitas;
  const penuh = sepanjangTahun(kantor, ingatan, hariKerja, bagianMinggu(pegawai, pengaturan.menitMinggu.nilai));
  const masa = { masuk: pegawai.masuk, keluar: akhirKerja(pegawai, pengaturan) };
  const selalu = absen.length === 0 && masa.masuk === null && masa.keluar === null;
  const kapasitas = selalu ? penuh : bungkus(kapasitasHarian(penuh.harian, kantor.kalender.tahun, masa, absen));
  ingatan.perPegawai.set(pegawai, [{ absen, hariKerja, kapasitas }, ...dikenal].slice(0, KAPASITAS_DIKENAL));
  return kapasitas;
}

/** Minutes of one person in a task (a person with two shares of it has their sum). */
export function menitPegawai(tugas: TugasTerbagi, pegawaiId: PegawaiId): number {
  const menit = menitTugas(tugas) ?? 0;
  if (menit === 0) return 0;
  const daftar = tugas.penugasan;
  if (tugas.hadirBersama) {
    const milik = daftar.find((p) => p.pegawaiId === pegawaiId);
    return milik ? menitHadir(menit, tugas, milik) : 0;
  }
  const satu = daftar[0];
  if (daftar.length === 1 && satu && satu.porsi === tugas.pembagi) return satu.pegawaiId === pegawaiId ? menit : 0;
  const bagian = bagiMenit(menit, tugas.pembagi, daftar);
  let jumlah = 0;
  for (let i = 0; i < daftar.length; i++) if (daftar[i]?.pegawaiId === pegawaiId) jumlah += bagian[i] ?? 0;
  return jumlah;
}

/** Last day index of each period. */
function akhirIndeks(periode: Periode, awal: Hari): Int32Array {
  return Int32Array.from(periode, (p) => p.akhir - awal);
}

function sebarSemua(
  kantor: Kantor,
  pegawaiId: PegawaiId,
  tugasnya: readonly TugasTerbagi[],
  akhirPeriode: Int32Array,
): BebanPeriode & { readonly total: number } {
  const { tahun } = kantor.kalender;
  const awal = awalTahun(tahun);
  const { kumulatif } = kapasitasPegawai(kantor, pegawaiId);
  // A mistyped volume makes more minutes than 32 bits hold.
  const beban = new Float64Array(akhirPeriode.length);
  const kapasitas = new Int32Array(akhirPeriode.length);
  let sudah = 0;
  for (let i = 0; i < akhirPeriode.length; i++) {
    const sampai = kumulatif[(akhirPeriode[i] ?? 0) + 1] ?? 0;
    kapasitas[i] = sampai - sudah;
    sudah = sampai;
  }
  const orang = kantor.pegawai.get(pegawaiId);
  const kejadian = orang ? kejadianPegawai(kantor, orang) : kejadianKantor(kantor);
  let konflik = 0;
  let total = 0;
  for (const tugas of tugasnya) {
    const menit = menitPegawai(tugas, pegawaiId);
    if (menit === 0) continue;
    total += menit;
    // Hardly any share has days of its own, and this is asked for every share of the office.
    if (orang && tugas.penugasan.some((p) => p.pegawaiId === pegawaiId && (bertanggal(p) || berjeda(p)))) {
      const { jendela } = tugas;
      const bagian = (masa: Masa | null) => kejadian.milik(jendela, orang, masa);
      for (const satu of menitMilik(tugas, pegawaiId))
        konflik += sebarMilik(satu.milik, satu.menit, { jendela, bagian, awal, kumulatif, akhirPeriode }, beban);
      continue;
    }
    const bagian = orang ? kejadian.milik(tugas.jendela, orang) : kejadian.potongan(tugas.jendela);
    konflik += sebarPotongan(menit, bagian, awal, kumulatif, akhirPeriode, beban);
  }
  return { beban, kapasitas, konflik, total };
}

/** Load of one person over any periods that cover the year (weeks, months). */
export function hitungPeriode(
  kantor: Kantor,
  pegawaiId: PegawaiId,
  tugasnya: readonly TugasTerbagi[],
  periode: Periode,
): BebanPeriode {
  const { beban, kapasitas, konflik } = sebarSemua(
    kantor,
    pegawaiId,
    tugasnya,
    akhirIndeks(periode, awalTahun(kantor.kalender.tahun)),
  );
  return { beban, kapasitas, konflik };
}

/** Load of one person over the year, from the tasks the person is on (others are ignored). */
export function hitungSatu(kantor: Kantor, pegawaiId: PegawaiId, tugasnya: readonly TugasTerbagi[]): BebanTahun {
  const awal = awalTahun(kantor.kalender.tahun);
  const hasil = sebarSemua(kantor, pegawaiId, tugasnya, akhirIndeks(bulanTahun(kantor.kalender.tahun), awal));
  const setahun = kapasitasPegawai(kantor, pegawaiId).setahun;
  return {
    beban: hasil.total,
    kapasitas: setahun,
    rasio: rasio(hasil.total, setahun),
    konflik: hasil.konflik,
    bulan: { beban: hasil.beban, kapasitas: hasil.kapasitas },
  };
}

/** Load of everybody in the office, people without tasks included. */
export function hitungBeban(kantor: Kantor): Map<PegawaiId, BebanTahun> {
  const tugasnya = tugasPerPegawai(kantor);
  const hasil = new Map<PegawaiId, BebanTahun>();
  for (const id of kantor.pegawai.keys()) hasil.set(id, hitungSatu(kantor, id, tugasnya.get(id) ?? []));
  return hasil;
}

/** Load of everybody per period: the heat map. */
export function hitungBebanPeriode(kantor: Kantor, periode: Periode): Map<PegawaiId, BebanPeriode> {
  const tugasnya = tugasPerPegawai(kantor);
  const hasil = new Map<PegawaiId, BebanPeriode>();
  for (const id of kantor.pegawai.keys()) hasil.set(id, hitungPeriode(kantor, id, tugasnya.get(id) ?? [], periode));
  return hasil;
}
