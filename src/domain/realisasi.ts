import type { PegawaiId, PenugasanId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { bagiMenit, kaliBagi, menitHadir, sisaPorsi } from './porsi';
import { rencanaBulan } from './rencanaPorsi';
import type { Penugasan, Tugas, TugasTerbagi } from './tugas';

/**
 * Plan and actual of work. Volumes are whole hundredths of the task's satuan (a report that is 40 % done = 40):
 * R1 of a task with V units, V × 100 hundredths are shared like its minutes: by largest remainder over the shares, the
 *    cancelled parts and nothing else, so that shares + cancelled + what nobody has yet = V × 100;
 * R2 "hadir bersama": everybody on it plans the whole volume, less what was called off of the meeting (P4);
 * R3 of every person: planned + beyond = done + remaining (rencana + lebih = selesai + sisa), and what was cancelled stands
 *    beside it: what was once planned = done + remaining + cancelled − beyond;
 * R4 whoever did something and has no share any more stays in the list (rencana 0, all of it `lebih`), so nothing vanishes;
 * R5 months in which less was done than planned roll over: what is due by the end of a month is the plan up to it, less what
 *    was done before; work done ahead lessens the months to come;
 * R6 results of a person weigh by minutes (volume × norm); tasks without a norm weigh nothing and are counted apart;
 * R7 such minutes are exact to the hundredth, as volumes are, and no one but the paper rounds them: so months sum to their
 *    quarter, people to their task and tasks to their bagian, whichever way somebody adds them up.
 */
export interface Realisasi {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  /** 1–12 */
  readonly bulan: number;
  /** Hundredths, ≥ 0. */
  readonly volume: number;
  /** Note on quality, '' when none. */
  readonly mutu: string;
  /** Path or link of the evidence, '' when none. */
  readonly bukti: string;
}

/** Part of a task nobody has to do any more; `pegawaiId` null = a part nobody had. */
export interface PorsiBatal {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId | null;
  /** Out of the task's pembagi. */
  readonly porsi: number;
}

export interface CapaianPorsi {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  /** Planned by the present share. */
  readonly rencana: number;
  /** Twelve months each; the plan sums to `rencana` (less where it is due after the year, RP4), the actual to `selesai`. */
  readonly rencanaBulan: readonly number[];
  readonly realisasiBulan: readonly number[];
  /** First month (1–12) with a note, be it of nothing; 13 = none. */
  readonly dicatatSejak: number;
  /** Months with a note, be it of nothing: bit `bulan − 1` of each. */
  readonly catatan: number;
  readonly selesai: number;
  /** Cancelled of this person. */
  readonly batal: number;
  readonly sisa: number;
  readonly lebih: number;
}

/** Hundredths of one unit. */
export const SATU = 100;
/** `dicatatSejak` where nothing is noted. */
export const TANPA_CATATAN = 13;
const NOL_BULAN: readonly number[] = Array.from({ length: 12 }, () => 0);

export const volumeSeluruh = (tugas: Pick<Tugas, 'volume'>): number => tugas.volume * SATU;

/** Hundredths of the part nobody has yet. */
export const volumeBelumDibagi = (tugas: TugasTerbagi): number =>
  tugas.pembagi > 0
    ? kaliBagi(volumeSeluruh(tugas), Math.max(0, Math.min(tugas.pembagi, sisaPorsi(tugas))), tugas.pembagi)
    : 0;

/** R1, R2: hundredths of every share and cancelled part; the key of a part nobody had is ''. */
export function volumePorsi(
  tugas: TugasTerbagi,
  batal: readonly PorsiBatal[] = [],
): { readonly rencana: ReadonlyMap<PegawaiId, number>; readonly batal: ReadonlyMap<PegawaiId | '', number> } {
  const seluruh = volumeSeluruh(tugas);
  const isi = [
    ...tugas.penugasan.map((p) => ({ id: p.id, porsi: p.porsi, milik: p, kunci: p.pegawaiId })),
    ...batal.map((b) => ({ id: idBatal(b), porsi: b.porsi, milik: null, kunci: b.pegawaiId })),
  ];
  const bagian = tugas.hadirBersama ? bersama(seluruh, tugas, isi) : bagiMenit(seluruh, tugas.pembagi, isi);
  const rencana = new Map<PegawaiId, number>();
  const hilang = new Map<PegawaiId | '', number>();
  isi.forEach(({ milik, kunci }, i) => {
    const volume = bagian[i] ?? 0;
    if (milik) rencana.set(milik.pegawaiId, (rencana.get(milik.pegawaiId) ?? 0) + volume);
    else hilang.set(kunci ?? '', (hilang.get(kunci ?? '') ?? 0) + volume);
  });
  return { rencana, batal: hilang };
}

/** For ties of R1: a cancelled part stands behind all shares of its task. */
const idBatal = (b: PorsiBatal): PenugasanId => `${b.tugasId}.~${b.pegawaiId ?? ''}` as PenugasanId;

/** R2: as the time at meetings (P4). */
function bersama(
  seluruh: number,
  { pembagi }: Pick<Tugas, 'pembagi'>,
  isi: readonly { readonly porsi: number; readonly milik: Penugasan | null }[],
): number[] {
  const batal = isi.reduce((jumlah, { milik, porsi }) => jumlah + (milik ? 0 : porsi), 0);
  return isi.map(({ milik, porsi }) =>
    milik
      ? menitHadir(seluruh, { pembagi, batal }, milik)
      : kaliBagi(seluruh, Math.min(porsi, pembagi), Math.max(1, pembagi)),
  );
}

/** R1–R4: one entry per person with a share, a result or a cancelled part: shares in their order, the others by id. */
export function capaianTugas(
  kantor: Kantor,
  tugas: TugasTerbagi,
  realisasi: readonly Realisasi[],
  batal: readonly PorsiBatal[] = [],
): readonly CapaianPorsi[] {
  const volume = volumePorsi(tugas, batal);
  const dikerjakan = new Map<PegawaiId, number[]>();
  const sejak = new Map<PegawaiId, number>();
  const catatan = new Map<PegawaiId, number>();
  for (const satu of realisasi) {
    let bulan = dikerjakan.get(satu.pegawaiId);
    if (!bulan) dikerjakan.set(satu.pegawaiId, (bulan = [...NOL_BULAN]));
    bulan[satu.bulan - 1] = (bulan[satu.bulan - 1] ?? 0) + satu.volume;
    sejak.set(satu.pegawaiId, Math.min(satu.bulan, sejak.get(satu.pegawaiId) ?? TANPA_CATATAN));
    catatan.set(satu.pegawaiId, (catatan.get(satu.pegawaiId) ?? 0) | (1 << (satu.bulan - 1)));
  }
  const satu = (pegawaiId: PegawaiId, milik: Penugasan | null): CapaianPorsi => {
    const rencana = volume.rencana.get(pegawaiId) ?? 0;
    const realisasiBulan = dikerjakan.get(pegawaiId) ?? NOL_BULAN;
    const selesai = jumlah(realisasiBulan);
    return {
      tugasId: tugas.id,
      pegawaiId,
      rencana,
      rencanaBulan: milik && rencana > 0 ? rencanaBulan(kantor, tugas, milik, rencana) : NOL_BULAN,
      realisasiBulan,
      dicatatSejak: sejak.get(pegawaiId) ?? TANPA_CATATAN,
      catatan: catatan.get(pegawaiId) ?? 0,
      selesai,
      batal: volume.batal.get(pegawaiId) ?? 0,
      sisa: Math.max(0, rencana - selesai),
      lebih: Math.max(0, selesai - rencana),
    };
  };
  const berporsi = new Set<PegawaiId>(tugas.penugasan.map((p) => p.pegawaiId));
  const lain = [...dikerjakan.keys(), ...volume.batal.keys()].filter(
    (id): id is PegawaiId => id !== '' && !berporsi.has(id),
  );
  return [
    ...tugas.penugasan.map((p) => satu(p.pegawaiId, p)),
    ...[...new Set(lain)].sort().map((id) => satu(id, null)),
  ];
}

const jumlah = (angka: readonly number[], sampai = 12): number => {
  let hasil = 0;
  for (let i = 0; i < sampai; i++) hasil += angka[i] ?? 0;
  return hasil;
};

type Dua = Pick<CapaianPorsi, 'rencanaBulan' | 'realisasiBulan'>;

/** Plan from the beginning of the year to the end of the month (0 = nothing yet). */
export const seharusnya = (capaian: Pick<CapaianPorsi, 'rencanaBulan'>, bulan: number): number =>
  jumlah(capaian.rencanaBulan, bulan);

/** Done up to the end of the month. */
export const selesaiSampai = (capaian: Pick<CapaianPorsi, 'realisasiBulan'>, bulan: number): number =>
  jumlah(capaian.realisasiBulan, bulan);

/** R5: what rolled over into the month from those before it. */
export const gulir = (capaian: Dua, bulan: number): number =>
  Math.max(0, seharusnya(capaian, bulan - 1) - selesaiSampai(capaian, bulan - 1));

/** R5: what is due in the months `dari`–`sampai` together: the plan up to `sampai` less what was done before `dari`. */
export const targetBulan = (capaian: Dua, dari: number, sampai = dari): number =>
  Math.max(0, seharusnya(capaian, sampai) - selesaiSampai(capaian, dari - 1));

/** R7: minutes of a volume in hundredths, with up to two decimals; null without a norm. */
export const menitVolume = (tugas: Pick<Tugas, 'norma'>, volume: number): number | null =>
  tugas.norma === null ? null : (tugas.norma * volume) / SATU;
/** R7: a sum of such minutes without the crumbs that binary fractions leave, so it is the same in any order. */
export const genapMenit = (jumlah: number): number => Math.round(jumlah * SATU) / SATU;
