import { parseIsi } from '../replay';
import { columnsOf, TABLE_NAMES, tableSince, SKEMA, type SystemTables, type TableName } from '../schema';
import type { NilaiRekaman, Rekaman } from './halaman';

/** What a legible record is: its shape tells, because bytes of a damaged file may stand anywhere. */
export type BarisTabel = Readonly<Record<string, string | number | null>>;

const ID_PERUBAHAN = /^[0-9a-f]{12}-[0-9a-z]+$/;
const TABEL: ReadonlySet<string> = new Set(TABLE_NAMES);
const JENIS_PERUBAHAN: ReadonlySet<string> = new Set(['biasa', 'urung', 'tetap', 'migrasi', 'redaksi']);

const isTeks = (nilai: NilaiRekaman | undefined): nilai is string => typeof nilai === 'string';
const isBulat = (nilai: NilaiRekaman | undefined): nilai is number => Number.isSafeInteger(nilai);
const isId = (nilai: NilaiRekaman | undefined): nilai is string => isTeks(nilai) && ID_PERUBAHAN.test(nilai);

export function sebagaiLog(rekaman: Rekaman): SystemTables['log'] | null {
  const [perubahan, n, tabel, id, jenis, isi] = rekaman;
  if (rekaman.length !== 6 || !isId(perubahan) || !isBulat(n) || n < 1) return null;
  if (!isTeks(tabel) || !TABEL.has(tabel) || !isTeks(id) || !isTeks(isi)) return null;
  if ((jenis !== 'I' && jenis !== 'U') || !isiSah(tabel as TableName, isi)) return null;
  return { perubahan, n, tabel, id, jenis, isi };
}

function isiSah(tabel: TableName, isi: string): boolean {
  try {
    const kolom = new Set([...columnsOf(tabel).map(([nama]) => nama), 'dihapus']);
    return Object.entries(parseIsi(isi)).every(
      ([nama, nilai]) => kolom.has(nama) && Array.isArray(nilai) && nilai.length === 3,
    );
  } catch {
    return false;
  }
}

/** Key of the index `log_baris`: says that an entry is there, whatever became of the entry. */
export function sebagaiKunciLog(
  rekaman: Rekaman,
): Pick<SystemTables['log'], 'tabel' | 'id' | 'perubahan' | 'n'> | null {
  const [tabel, id, perubahan, n] = rekaman;
  if (rekaman.length !== 4 || !isTeks(tabel) || !TABEL.has(tabel) || !isTeks(id) || !isId(perubahan) || !isBulat(n))
    return null;
  return { tabel, id, perubahan, n };
}

export function sebagaiPerubahan(rekaman: Rekaman): SystemTables['perubahan'] | null {
  const [id, skema, aktor, jabatan, pc, sesi, label, urungkan, jenis] = rekaman;
  if (rekaman.length !== 9 || !isId(id) || !isBulat(skema) || skema < 1 || skema > SKEMA) return null;
  if (!isTeks(aktor) || !isTeks(jabatan) || !isTeks(pc) || !isTeks(sesi) || !isTeks(label)) return null;
  if (!id.endsWith(`-${sesi}`) || (urungkan !== null && !isId(urungkan))) return null;
  if (!isTeks(jenis) || !JENIS_PERUBAHAN.has(jenis)) return null;
  return { id, skema, aktor, jabatan, pc, sesi, label, urungkan: urungkan ?? null, jenis };
}

/** `sah` tells whether the content has that hash; a damaged attachment is none. */
export function sebagaiLampiran(
  rekaman: Rekaman,
  sah: (isi: Uint8Array, hash: string) => boolean,
): SystemTables['lampiran'] | null {
  const [hash, mime, isi] = rekaman;
  if (rekaman.length !== 3 || !isTeks(hash) || !isTeks(mime) || !(isi instanceof Uint8Array)) return null;
  return sah(isi, hash) ? { hash, mime, isi } : null;
}

export function sebagaiDokumen(rekaman: Rekaman): SystemTables['dokumen'] | null {
  // The first column is the row number, which a table keeps outside of its record.
  const [, dokumen_id, opd_id, tahun, pembaca_minimum, dibuat] = rekaman;
  if (rekaman.length !== 6 || !isTeks(dokumen_id) || !isTeks(opd_id) || !isTeks(dibuat)) return null;
  if (!isBulat(tahun) || tahun < 2000 || tahun > 2100 || !isBulat(pembaca_minimum)) return null;
  if (!/^[0-9a-z-]{3,64}$/.test(dokumen_id) || !/^\d{4}-\d\d-\d\dT/.test(dibuat)) return null;
  return { n: 1, dokumen_id, opd_id, tahun, pembaca_minimum, dibuat };
}

/** Columns in the order a file holds them: those the table began with, then those of each later schema version. */
const susunan = new Map<TableName, readonly (readonly [nama: string, jenis: string])[]>();
function kolomBerkas(tabel: TableName): readonly (readonly [nama: string, jenis: string])[] {
  const known = susunan.get(tabel);
  if (known) return known;
  const awal = tableSince(tabel);
  const urut = columnsOf(tabel)
    .map(([nama, { kind, since }], at) => ({ nama, kind, versi: Math.max(since ?? 1, awal), at }))
    .sort((a, b) => a.versi - b.versi || a.at - b.at);
  const kolom = urut.map(({ nama, kind }) => [nama, kind] as const);
  susunan.set(tabel, kolom);
  return kolom;
}

/** A row of a document table; columns of a later schema version than the record are null. */
export function sebagaiBaris(tabel: TableName, rekaman: Rekaman): BarisTabel | null {
  const [opd_id, id, versi, dihapus] = rekaman;
  const kolom = kolomBerkas(tabel);
  if (!isTeks(opd_id) || !isTeks(id) || !isBulat(versi) || versi < 1) return null;
  if (dihapus !== null && !isTeks(dihapus)) return null;
  if (rekaman.length > kolom.length + 4 || rekaman.length < 5) return null;
  const isi: [string, string | number | null][] = [];
  for (const [at, [nama, jenis]] of kolom.entries()) {
    const nilai = rekaman[at + 4] ?? null;
    const boleh = nilai === null ? jenis.endsWith('?') : jenis.startsWith('text') ? isTeks(nilai) : isBulat(nilai);
    if (!boleh || nilai instanceof Uint8Array) return null;
    isi.push([nama, nilai]);
  }
  return { opd_id, id, versi, dihapus, ...Object.fromEntries(isi) };
}
