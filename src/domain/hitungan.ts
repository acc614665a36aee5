import type { Rentang } from './beban';
import { rasio, rentangJendela, sebarPeriode } from './beban';
import type { Hari } from './hari';
import { awalTahun, bulanTahun } from './hari';
import type { PegawaiId } from './ids';
import type { KalenderTahun } from './kalender';
import { menitEfektif } from './kalender';
import type { Kantor } from './kantor';
import { tugasPerPegawai } from './kantor';
import { kapasitasHarian, kumulatifDari } from './kapasitas';
import type { Ketidakhadiran, Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { bagiMenit, menitTugas } from './porsi';
import type { TugasTerbagi } from './tugas';

/** Load of one person over periods of the year. */
export interface BebanPeriode {
  readonly beban: Int32Array;
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
  readonly bulan: { readonly beban: Int32Array; readonly kapasitas: Int32Array };
}

export type Periode = readonly { readonly mulai: Hari; readonly akhir: Hari }[];

/** Capacity of one person by day and as a running total. */
export interface KapasitasPegawai {
  readonly harian: Int32Array;
  readonly kumulatif: Int32Array;
  readonly setahun: number;
}

// Derived from immutable objects, so a memo cannot go stale; an edited person or calendar is another object.
const efektifKalender = new WeakMap<KalenderTahun, WeakMap<Pengaturan, Efektif>>();
interface Efektif {
  readonly harian: Int32Array;
  /** People who are there the whole year differ only by FTE. */
  readonly perFte: Map<number, KapasitasPegawai>;
  readonly perPegawai: WeakMap<Pegawai, { absen: readonly Ketidakhadiran[]; kapasitas: KapasitasPegawai }>;
}
const TANPA_ABSEN: readonly Ketidakhadiran[] = [];

function efektifDari(kantor: Pick<Kantor, 'kalender' | 'pengaturan'>): Efektif {
  let perAturan = efektifKalender.get(kantor.kalender);
  if (!perAturan) efektifKalender.set(kantor.kalender, (perAturan = new WeakMap()));
  let efektif = perAturan.get(kantor.pengaturan);
  if (!efektif) {
    const harian = menitEfektif(kantor.kalender, kantor.pengaturan);
    efektif = { harian, perFte: new Map(), perPegawai: new WeakMap() };
    perAturan.set(kantor.pengaturan, efektif);
  }
  return efektif;
}

/** Capacity of a person of this office (all zero for a person who is not in it). */
export function kapasitasPegawai(kantor: Kantor, id: PegawaiId): KapasitasPegawai {
  const efektif = efektifDari(kantor);
  const pegawai = kantor.pegawai.get(id);
  const absen = kantor.ketidakhadiran.get(id) ?? TANPA_ABSEN;
  const tahun = kantor.kalender.tahun;
  const hitung = (fte: number, orang: Pick<Pegawai, 'masuk' | 'keluar'>): KapasitasPegawai => {
    const harian = kapasitasHarian(efektif.harian, tahun, { ...orang, fte }, absen);
    const kumulatif = kumulatifDari(harian);
    return { harian, kumulatif, setahun: kumulatif[harian.length] ?? 0 };
  };
  if (!pegawai || (absen.length === 0 && pegawai.masuk === null && pegawai.keluar === null)) {
    const fte = pegawai?.fte ?? 0;
    let kapasitas = efektif.perFte.get(fte);
    if (!kapasitas || absen.length > 0) {
      kapasitas = hitung(fte, { masuk: null, keluar: null });
      if (absen.length === 0) efektif.perFte.set(fte, kapasitas);
    }
    return kapasitas;
  }
  const ada = efektif.perPegawai.get(pegawai);
  if (ada?.absen === absen) return ada.kapasitas;
  const kapasitas = hitung(pegawai.fte, pegawai);
  efektif.perPegawai.set(pegawai, { absen, kapasitas });
  return kapasitas;
}

/** Minutes of one person in a task (a person with two shares of it has their sum). */
export function menitPegawai(tugas: TugasTerbagi, pegawaiId: PegawaiId): number {
  const menit = menitTugas(tugas) ?? 0;
  if (menit === 0) return 0;
  const daftar = tugas.penugasan;
  if (tugas.hadirBersama) return daftar.some((p) => p.pegawaiId === pegawaiId) ? menit : 0;
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
  const beban = new Int32Array(akhirPeriode.length);
  const kapasitas = new Int32Array(akhirPeriode.length);
  let sudah = 0;
  for (let i = 0; i < akhirPeriode.length; i++) {
    const sampai = kumulatif[(akhirPeriode[i] ?? 0) + 1] ?? 0;
    kapasitas[i] = sampai - sudah;
    sudah = sampai;
  }
  let konflik = 0;
  let total = 0;
  for (const tugas of tugasnya) {
    const menit = menitPegawai(tugas, pegawaiId);
    if (menit === 0) continue;
    total += menit;
    const rentang: Rentang = rentangJendela(tugas.jendela, tahun);
    konflik += sebarPeriode(menit, rentang, awal, kumulatif, akhirPeriode, beban);
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
