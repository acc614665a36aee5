import { hashTeks, newId, subKegiatanId } from '../data/ids';
import { addRows, liveRows, ofThisOffice, removeRows, setRow } from '../data/rows';
import type { Tx, Values } from '../data/schema';
import { dpaValues, subKegiatanValues } from '../data/subKegiatan';
import type { BagianId, DpaId, SubKegiatanId, Tanggal } from '../domain/ids';
import { kodeKunci } from '../domain/kodeSubKegiatan';
import type { Bagian } from '../domain/pegawai';
import type { Indikator, JenisDpa, SubKegiatan } from '../domain/subKegiatan';
import { kunciAntara } from '../domain/urutan';

/** A budget line as accepted in the review. */
export interface AcceptedLine {
  readonly kode: string;
  readonly nama: string;
  readonly kodeKegiatan: string;
  readonly namaKegiatan: string;
  readonly kodeProgram: string;
  readonly namaProgram: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  readonly bagian: string;
  readonly pagu: number;
  readonly indikator: readonly Indikator[];
  readonly alasanTanpaTugas: string;
}
export interface BudgetDocument {
  readonly jenis: JenisDpa;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly sumberBerkas: string;
}

/** Where budget lines of a document meet: the file's own ids. */
export interface FileKey {
  readonly dokumenId: string;
  readonly tahun: number;
}
export const lineId = (
  { dokumenId, tahun }: FileKey,
  line: Pick<AcceptedLine, 'kode' | 'nama' | 'kodeSubUnit'>,
): SubKegiatanId =>
  subKegiatanId(
    dokumenId,
    tahun,
    line.kodeSubUnit,
    line.kode === '' ? line.nama.trim().toLowerCase() : kodeKunci(line.kode),
  );

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
    fresh.push({ id, nama: name.trim(), kode_sub_unit: '', status: 'konsep', urutan: last });
  }
  await addRows(tx, 'bagian', fresh);
  return (name) => byKey.get(bagianKey(name)) ?? null;
}

/**
 * Writes a budget document: the document row, stable line rows met by id, and the amounts of this document. Importing
 * the same document again (kind, number, date) replaces its amounts; nothing else is touched, tasks stay.
 */
export async function writeBudget(
  tx: Tx,
  file: FileKey,
  present: { readonly bagian: readonly Bagian[]; readonly subKegiatan: ReadonlyMap<SubKegiatanId, SubKegiatan> },
  document: BudgetDocument,
  lines: readonly AcceptedLine[],
): Promise<void> {
  const dpaId =
    `dpa-${hashTeks([file.dokumenId, document.jenis, document.nomor, document.tanggal].join('\n'))}` as DpaId;
  const unitOf = await ensureBagian(
    tx,
    present.bagian,
    lines.map((line) => line.bagian),
  );
  const known = await tx.selectFrom('dpa').select('id').where('id', '=', dpaId).executeTakeFirst();
  if (known) await setRow(tx, 'dpa', dpaId, { ...dpaValues({ id: dpaId, ...document }), dihapus: null });
  else await addRows(tx, 'dpa', [{ ...dpaValues({ id: dpaId, ...document }), id: dpaId }]);
  const stored = await existingIds(
    tx,
    lines.map((line) => lineId(file, line)),
  );
  const fresh: ({ id: string } & Values<'sub_kegiatan'>)[] = [];
  for (const line of lines) {
    const id = lineId(file, line);
    const old = present.subKegiatan.get(id);
    const values = subKegiatanValues({
      ...line,
      kode: line.kode === '' ? '' : kodeKunci(line.kode),
      bagianId: unitOf(line.bagian) ?? old?.bagianId ?? null,
      alasanTanpaTugas: line.alasanTanpaTugas || (old?.alasanTanpaTugas ?? ''),
    });
    if (stored.has(id)) await setRow(tx, 'sub_kegiatan', id, { ...values, dihapus: null });
    else fresh.push({ id, ...values });
  }
  await addRows(tx, 'sub_kegiatan', fresh);
  await writeAmounts(tx, file, dpaId, lines);
}

async function existingIds(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
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

async function writeAmounts(tx: Tx, file: FileKey, dpaId: DpaId, lines: readonly AcceptedLine[]): Promise<void> {
  const before = await liveRows(tx, 'anggaran_sub_kegiatan', { column: 'dpa_id', values: [dpaId] });
  const old = new Map(before.map((row) => [row.id, row]));
  const amounts: ({ id: string } & Values<'anggaran_sub_kegiatan'>)[] = [];
  const indicators: ({ id: string } & Values<'indikator'>)[] = [];
  for (const line of lines) {
    const sub = lineId(file, line);
    const id = `${dpaId}.${sub}`;
    if (old.delete(id)) await setRow(tx, 'anggaran_sub_kegiatan', id, { pagu: line.pagu });
    else amounts.push({ id, dpa_id: dpaId, sub_kegiatan_id: sub, pagu: line.pagu, bulan: null });
    line.indikator.forEach(({ uraian, target, satuan }, n) =>
      indicators.push({ id: `${id}.${n}`, anggaran_id: id, n, uraian, target, satuan }),
    );
  }
  await addRows(tx, 'anggaran_sub_kegiatan', amounts);
  await removeRows(tx, 'anggaran_sub_kegiatan', [...old.keys()]);
  const storedIndicators = new Set(
    (await liveRows(tx, 'indikator', { column: 'anggaran_id', values: before.map((row) => row.id) })).map(
      (row) => row.id,
    ),
  );
  await addRows(
    tx,
    'indikator',
    indicators.filter((row) => !storedIndicators.has(row.id)),
  );
  for (const { id, ...values } of indicators) if (storedIndicators.has(id)) await setRow(tx, 'indikator', id, values);
}
