import type { Kiriman } from '../gabung/sambung';
import { jamPerubahan } from '../ids';
import { kolomRedaksi } from '../redaksiSah';
import { columnsOf, TABLE_NAMES, type Column, type SystemTables, type TableName } from '../schema';

/**
 * Commands and entries as a stranger may have written them, in a piece, a main file or a copy: only what the tables can take
 * passes.
 */

const ID_PERUBAHAN = /^[0-9a-f]{12}-[0-9a-z]{1,40}$/;
/** As on the wire of the window: what the database and the log would keep alike. */
const ID_BARIS = /^[^\p{Cc}\p{Cs}]{1,300}$/u;
const JENIS: ReadonlySet<unknown> = new Set(['biasa', 'urung', 'tetap', 'migrasi', 'redaksi']);
const TABEL: ReadonlySet<unknown> = new Set(TABLE_NAMES);
const KINDS = new Map<string, ReadonlyMap<string, Column['kind']>>(
  TABLE_NAMES.map((tabel) => [
    tabel,
    new Map<string, Column['kind']>([
      ...columnsOf(tabel).map(([name, { kind }]) => [name, kind] as const),
      ['dihapus', 'text?'],
    ]),
  ]),
);
/**
 * A clock further ahead could hardly be passed again. Measured from 2026 at the least: a PC whose own clock was reset still
 * reads what others write.
 */
const JAM_TERJAUH_MS = 10 * 366 * 86_400_000;
const jamTerakhir = (): number => Math.max(Date.now(), Date.UTC(2026, 0, 1)) + JAM_TERJAUH_MS;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const teks = (value: unknown): value is string => typeof value === 'string';

/** Everything of a whole document or copy that is to be taken over; a piece is looked at field by field (potongan.ts). */
export function periksaKiriman({ perubahan, log }: Kiriman): boolean {
  if (!perubahan.every(periksaPerubahan)) return false;
  const jenis = new Map(perubahan.map((one) => [one.id, one.jenis]));
  return log.every((one) => periksaBarisLog(one, jenis));
}

export function periksaPerubahan(value: unknown): value is SystemTables['perubahan'] {
  const one = (value ?? {}) as Record<string, unknown>;
  return (
    teks(one['id']) &&
    ID_PERUBAHAN.test(one['id']) &&
    jamPerubahan(one['id']) <= jamTerakhir() &&
    one['sesi'] === one['id'].slice(13) &&
    Number.isInteger(one['skema']) &&
    teks(one['aktor']) &&
    teks(one['jabatan']) &&
    teks(one['pc']) &&
    teks(one['label']) &&
    (one['urungkan'] === null || teks(one['urungkan'])) &&
    JENIS.has(one['jenis']) &&
    Object.keys(one).length === 9
  );
}

/** `perubahan`: the commands it may belong to, and of what kind they are. */
export function periksaBarisLog(value: unknown, perubahan: ReadonlyMap<string, string>): value is SystemTables['log'] {
  const one = (value ?? {}) as Record<string, unknown>;
  const { perubahan: id, n, tabel, id: baris, jenis, isi } = one;
  return (
    teks(id) &&
    perubahan.has(id) &&
    Number.isSafeInteger(n) &&
    TABEL.has(tabel) &&
    teks(baris) &&
    ID_BARIS.test(baris) &&
    (jenis === 'I' || jenis === 'U') &&
    teks(isi) &&
    (tabel !== 'redaksi' || perubahan.get(id) === 'redaksi') &&
    periksaIsi(tabel as TableName, jenis, isi) &&
    Object.keys(one).length === 6
  );
}

function periksaIsi(tabel: TableName, jenis: 'I' | 'U', isi: string): boolean {
  let changes: unknown;
  try {
    changes = JSON.parse(isi);
  } catch {
    return false;
  }
  if (!isObject(changes)) return false;
  const kinds = KINDS.get(tabel);
  const known = Object.entries(changes).every(([kolom, change]) => {
    if (kolom === '*') return isObject(change) && Object.values(change).every(teks);
    const kind = kinds?.get(kolom);
    if (!kind || !Array.isArray(change) || change.length !== 3) return false;
    const [lama, baru, lihat] = change as unknown[];
    return (lama === null || cocok(kind, lama)) && cocok(kind, baru) && (lihat === null || teks(lihat));
  });
  return known && (jenis === 'U' || (lengkap(tabel, changes) && (tabel !== 'redaksi' || redaksiSah(changes))));
}

/** A redaction works in every copy and for good: none arrives that this program would not write. */
function redaksiSah(changes: Record<string, unknown>): boolean {
  const baru = (kolom: string): unknown => (changes[kolom] as unknown[])[1];
  const [subjek, tabel, baris_id, kolom] = [baru('subjek'), baru('tabel'), baru('baris_id'), baru('kolom')];
  return kolomRedaksi({ subjek, tabel, baris_id, kolom }) !== null;
}

const cocok = (kind: Column['kind'], value: unknown): boolean =>
  value === null ? kind.endsWith('?') : kind.startsWith('text') ? teks(value) : Number.isSafeInteger(value);

/** A birth without a column that must have a value could never become a row. */
const lengkap = (tabel: TableName, changes: Record<string, unknown>): boolean =>
  columnsOf(tabel).every(([name, { kind }]) => kind.endsWith('?') || name in changes);
