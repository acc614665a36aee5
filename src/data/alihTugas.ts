import type { SebabAlih } from '../domain/alihkan';
import { tambahHari } from '../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { dibukaLagi } from '../domain/masaPorsi';
import type { BagianAlih } from '../domain/potongAlih';
import type { Perpindahan } from '../domain/serahPorsi';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import { liveRows, putRow } from './rows';
import type { Db, Row, Tx } from './schema';

/** One share handed over on a day: the record of who had what until when. */
export interface AlihTugas {
  readonly tugasId: TugasId;
  readonly dariId: PegawaiId;
  /** null = given back to the left-overs. */
  readonly kepadaId: PegawaiId | null;
  readonly tanggal: Tanggal;
  readonly sebab: SebabAlih;
  readonly porsi: number;
  readonly pembagi: number;
  readonly keterangan: string;
  /** Last day of a stand-in; null = for good. Of such a row as `isTutup`: the last day before they took up what nobody had. */
  readonly sampai: Tanggal | null;
}

/** The same hand-over on two PCs is one row; for the time of a leave and for good are two. */
export const alihId = ({
  tugasId,
  dariId,
  kepadaId,
  tanggal,
  sampai,
}: Pick<AlihTugas, 'tugasId' | 'dariId' | 'kepadaId' | 'tanggal' | 'sampai'>): string =>
  `${tugasId}.${dariId}.${kepadaId ?? ''}.${tanggal}${sampai === null ? '' : `.${sampai}`}`;

/**
 * Who was to attend a meeting that was called off before they did any of it: no hand-over, but kept beside the cancellation, so
 * that the months before know who it was divided to. Like giving it back to nobody, under an id of its own.
 */
export const hadirId = ({ tugasId, dariId, tanggal }: Pick<AlihTugas, 'tugasId' | 'dariId' | 'tanggal'>): string =>
  `${tugasId}.${dariId}..${tanggal}.batal`;
export const isHadir = ({ id }: Pick<Row<'alih_tugas'>, 'id'>): boolean => id.endsWith('.batal');
/** Neither of the two rows that only keep how it was. */
export const isPengalihan = (row: Row<'alih_tugas'>): boolean => !isTutup(row) && !isHadir(row);

const toAlih = (row: Row<'alih_tugas'>): AlihTugas => ({
  tugasId: row.tugas_id as TugasId,
  dariId: row.dari_id as PegawaiId,
  kepadaId: row.kepada_id as PegawaiId | null,
  tanggal: row.tanggal,
  sebab: row.sebab as SebabAlih,
  porsi: row.porsi,
  pembagi: row.pembagi,
  keterangan: row.keterangan,
  sampai: row.sampai,
});

/** What the days of shares are read from. */
export const toSerah = (row: Row<'alih_tugas'>): Perpindahan => ({
  dariId: row.dari_id as PegawaiId,
  kepadaId: row.kepada_id as PegawaiId | null,
  tanggal: row.tanggal,
  sampai: row.sampai,
  porsi: row.porsi,
  pembagi: row.pembagi,
});

/** Of all tasks that were handed over. */
export async function loadSerah(db: Db): Promise<ReadonlyMap<TugasId, readonly Perpindahan[]>> {
  const found = new Map<TugasId, Perpindahan[]>();
  for (const row of await liveRows(db, 'alih_tugas')) {
    const id = row.tugas_id as TugasId;
    const list = found.get(id);
    if (list) list.push(toSerah(row));
    else found.set(id, [toSerah(row)]);
  }
  return found;
}

/**
 * A row from somebody to the same person is no hand-over: it keeps that their share was over the day before, and how much it
 * was by then, when they take the task up again.
 */
export const isTutup = ({ dari_id, kepada_id }: Pick<Row<'alih_tugas'>, 'dari_id' | 'kepada_id'>): boolean =>
  dari_id === kepada_id;

/** Such rows for shares that a change opens again. */
export const tutupan = (
  { id: tugasId, pembagi, penugasan }: TugasTerbagi,
  sesudah: readonly Penugasan[],
  sebab: SebabAlih,
): AlihTugas[] =>
  dibukaLagi(penugasan, sesudah).map(({ pegawaiId, akhir, porsi, hingga = null }) => ({
    tugasId,
    dariId: pegawaiId,
    kepadaId: pegawaiId,
    tanggal: tambahHari(akhir, 1),
    sebab,
    porsi,
    pembagi,
    keterangan: '',
    sampai: hingga,
  }));

/** What is recorded of a hand-over, without what was called off (that is a `pembatalan`). */
export const catatanAlih = (
  { id: tugasId, pembagi }: TugasTerbagi,
  dariId: PegawaiId,
  bagian: readonly BagianAlih[],
  mengapa: Pick<AlihTugas, 'sebab' | 'keterangan'>,
): AlihTugas[] =>
  bagian.flatMap(({ kepadaId, batal, porsi, mulai, akhir }) =>
    batal ? [] : [{ tugasId, dariId, kepadaId, tanggal: mulai, porsi, pembagi, sampai: akhir, ...mengapa }],
  );

/** By day, then by task; of one day and task what somebody was given before what they handed on. */
export function berurutan(catatan: readonly AlihTugas[]): AlihTugas[] {
  const perHari = new Map<string, AlihTugas[]>();
  for (const satu of catatan.toSorted((a, b) => (alihId(a) < alihId(b) ? -1 : 1))) {
    const hari = `${satu.tanggal} ${satu.tugasId}`;
    perHari.set(hari, [...(perHari.get(hari) ?? []), satu]);
  }
  const hari = [...perHari.keys()].sort();
  return hari.flatMap((kunci) => sesudahDiberi(perHari.get(kunci) ?? []));
}

function sesudahDiberi(sehari: readonly AlihTugas[]): AlihTugas[] {
  const hasil: AlihTugas[] = [];
  for (let sisa = sehari; sisa[0] !== undefined;) {
    const [pertama] = sisa;
    const diberi = new Set(sisa.filter(({ dariId, kepadaId }) => dariId !== kepadaId).map(({ kepadaId }) => kepadaId));
    // Who give in a ring had something before: any of them may be first.
    const berikut = sisa.find(({ dariId }) => !diberi.has(dariId)) ?? pertama;
    hasil.push(berikut);
    sisa = sisa.filter((satu) => satu !== berikut);
  }
  return hasil;
}

export async function listAlihTugas(db: Db | Tx, tugasId: TugasId): Promise<AlihTugas[]> {
  const rows = await liveRows(db, 'alih_tugas', { column: 'tugas_id', values: [tugasId] });
  return berurutan(rows.filter(isPengalihan).map(toAlih));
}

export async function listAlihPegawai(db: Db | Tx, pegawaiId: PegawaiId): Promise<AlihTugas[]> {
  const dari = await liveRows(db, 'alih_tugas', { column: 'dari_id', values: [pegawaiId] });
  const kepada = await liveRows(db, 'alih_tugas', { column: 'kepada_id', values: [pegawaiId] });
  return berurutan([...dari, ...kepada].filter(isPengalihan).map(toAlih));
}

/** Handing over once more on the same day adds up; what was over by a day is a sum already. */
export async function addAlihTugas(tx: Tx, daftar: readonly AlihTugas[]): Promise<void> {
  for (const satu of daftar) {
    if (satu.porsi <= 0) continue;
    const id = alihId(satu);
    const [ada] = await liveRows(tx, 'alih_tugas', { column: 'id', values: [id] });
    await putRow(tx, 'alih_tugas', id, {
      tugas_id: satu.tugasId,
      dari_id: satu.dariId,
      kepada_id: satu.kepadaId,
      tanggal: satu.tanggal,
      sebab: satu.sebab,
      porsi: satu.porsi + (ada?.pembagi === satu.pembagi && !isTutup(ada) ? ada.porsi : 0),
      pembagi: satu.pembagi,
      keterangan: satu.keterangan,
      sampai: satu.sampai,
    });
  }
}

export async function addHadir(
  tx: Tx,
  satu: Pick<AlihTugas, 'tugasId' | 'dariId' | 'tanggal' | 'porsi' | 'pembagi' | 'keterangan'>,
): Promise<void> {
  await putRow(tx, 'alih_tugas', hadirId(satu), {
    tugas_id: satu.tugasId,
    dari_id: satu.dariId,
    kepada_id: null,
    tanggal: satu.tanggal,
    sebab: 'lain',
    porsi: satu.porsi,
    pembagi: satu.pembagi,
    keterangan: satu.keterangan,
    sampai: null,
  });
}
