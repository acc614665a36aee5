import { hashTeks, newId } from '../data/ids';
import { addRows, ofThisOffice, putRow, setRow, syncRows } from '../data/rows';
import type { Tx, Values } from '../data/schema';
import { dpaValues, subKegiatanValues } from '../data/subKegiatan';
import {
  rowsOfLine,
  rowsOfVersi,
  TABEL_VERSI,
  type AnggaranBaris,
  type BarisVersi,
  type TabelVersi,
} from '../data/versiDpa';
import type { BagianId, DpaId, SubKegiatanId } from '../domain/ids';
import { kodeKunci } from '../domain/kodeSubKegiatan';
import type { Bagian } from '../domain/pegawai';
import type { Dpa, IdentitasSub, SubKegiatan } from '../domain/subKegiatan';
import { kunciAntara } from '../domain/urutan';
import { lineId, type FileKey } from './barisKantor';

/** A budget line as accepted in the review, with the row of the office it means. */
export interface AcceptedLine extends IdentitasSub {
  readonly id: SubKegiatanId;
  /** Name of the owning bagian, '' = nobody. */
  readonly bagian: string;
  readonly alasanTanpaTugas: string;
  readonly anggaran: AnggaranBaris;
}

export const dpaIdOf = (file: Pick<FileKey, 'dokumenId'>, document: Pick<Dpa, 'jenis' | 'nomor' | 'tanggal'>): DpaId =>
  `dpa-${hashTeks([file.dokumenId, document.jenis, document.nomor, document.tanggal].join('\n'))}` as DpaId;

/** Key of a unit's name: `Bagian Organisasi` and `organisasi` are one. */
export const bagianKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^bagian /, '');

/** Finds units by name and makes the missing ones; returns a look-up by name ('' → null). */
export async function ensureBagian(
  tx: Tx,
  present: readonly Bagian[],
  names: Iterable<string>,
): Promise<(name: string) => BagianId | null> {
  const byKey = new Map(present.map((unit) => [bagianKey(unit.nama), unit.id]));
  let last = present.reduce<string | null>(
    (max, unit) => (max === null || unit.urutan > max ? unit.urutan : max),
    null,
  );
  const fresh: ({ id: string } & Values<'bagian'>)[] = [];
  for (const name of names) {
    const key = bagianKey(name);
    if (key === '' || byKey.has(key)) continue;
    const id = newId<BagianId>();
    last = kunciAntara(last, null);
    byKey.set(key, id);
    fresh.push({ id, nama: name.trim(), kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: last });
  }
  await addRows(tx, 'bagian', fresh);
  return (name) => byKey.get(bagianKey(name)) ?? null;
}

interface Present {
  readonly bagian: readonly Bagian[];
  readonly subKegiatan: ReadonlyMap<SubKegiatanId, SubKegiatan>;
}

/**
 * Writes the stable rows of accepted lines. What a document does not say stays as the office has it; `bagian` and the
 * wording come decided from the review.
 */
export async function writeLines(
  tx: Tx,
  present: Present,
  lines: readonly AcceptedLine[],
): Promise<(name: string) => BagianId | null> {
  const unitOf = await ensureBagian(
    tx,
    present.bagian,
    lines.map((line) => line.bagian),
  );
  const removed = await removedIds(
    tx,
    lines.flatMap(({ id }) => (present.subKegiatan.has(id) ? [] : [id])),
  );
  const fresh: ({ id: string } & Values<'sub_kegiatan'>)[] = [];
  for (const line of lines) {
    const { id } = line;
    const old = present.subKegiatan.get(id);
    const values = subKegiatanValues({
      ...line,
      kode: line.kode === '' ? '' : kodeKunci(line.kode),
      kodeSubUnit: line.kodeSubUnit || (old?.kodeSubUnit ?? ''),
      namaSubUnit: line.namaSubUnit || (old?.namaSubUnit ?? ''),
      namaKegiatan: line.namaKegiatan || (old?.namaKegiatan ?? ''),
      namaProgram: line.namaProgram || (old?.namaProgram ?? ''),
      bagianId: unitOf(line.bagian),
      alasanTanpaTugas: line.alasanTanpaTugas || (old?.alasanTanpaTugas ?? ''),
    });
    if (old) {
      const before: Record<string, unknown> = subKegiatanValues(old);
      if (Object.entries(values).some(([column, value]) => before[column] !== value))
        await setRow(tx, 'sub_kegiatan', id, values);
    } else if (removed.has(id)) await setRow(tx, 'sub_kegiatan', id, { ...values, dihapus: null });
    else fresh.push({ id, ...values });
  }
  await addRows(tx, 'sub_kegiatan', fresh);
  return unitOf;
}

async function removedIds(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await tx
      .selectFrom('sub_kegiatan')
      .select('id')
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute();
    for (const row of rows) found.add(row.id);
  }
  return found;
}

/** Makes one version say exactly this; lines it named before and does not name now are taken out of it. */
export async function writeVersi(tx: Tx, dpa: Dpa, baris: readonly BarisVersi[]): Promise<void> {
  await putRow(tx, 'dpa', dpa.id, dpaValues(dpa));
  const wanted = baris.map((line) => rowsOfLine(dpa.id, line));
  const sync = async <T extends TabelVersi>(table: T): Promise<void> =>
    syncRows(
      tx,
      table,
      await rowsOfVersi(tx, table, dpa.id),
      wanted.flatMap((rows) => [...rows[table]]),
    );
  for (const table of TABEL_VERSI) await sync(table);
}

/** A line that is only its amount and targets: nothing else is known of it. */
export interface PlainLine extends Omit<AcceptedLine, 'id' | 'anggaran'>, Pick<AnggaranBaris, 'pagu' | 'indikator'> {
  readonly sumberDana?: AnggaranBaris['sumberDana'];
  readonly lokasi?: AnggaranBaris['lokasi'];
  readonly waktu?: AnggaranBaris['waktu'];
}

/** A whole document into a file that has none: the sample office, and large offices for measuring. */
export async function writeBudget(
  tx: Tx,
  file: FileKey,
  present: Present,
  document: Omit<Dpa, 'id'>,
  lines: readonly PlainLine[],
): Promise<void> {
  const accepted = lines.map(
    ({ pagu, indikator, sumberDana = [], lokasi = [], waktu = null, ...line }): AcceptedLine => ({
      ...line,
      id: lineId(file, line),
      anggaran: { ...SILENT, pagu, indikator, sumberDana, lokasi, waktu },
    }),
  );
  await writeLines(tx, present, accepted);
  await writeVersi(
    tx,
    { ...document, id: dpaIdOf(file, document) },
    accepted.map(({ id, anggaran }) => ({ ...anggaran, subKegiatanId: id })),
  );
}

const SILENT = { nama: '', paguSebelum: null, bulan: null, keterangan: '', asal: '', rekening: [] } as const;
