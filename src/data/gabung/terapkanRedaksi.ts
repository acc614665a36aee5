import { sql } from 'kysely';
import {
  isiDiredaksi,
  kolomPemilik,
  LABEL_DIHAPUS,
  labelDiredaksi,
  mengenai,
  TABEL_LABEL,
  TABEL_ORANG,
  type Redaksi,
} from '../redaksi';
import { kolomRedaksi } from '../redaksiSah';
import type { Db, SystemTables, TableName, Tx } from '../schema';

/** Brings rows, log and labels of one file under its redactions, inside the transaction that wrote or received them. */

interface Baris {
  readonly tabel: TableName;
  readonly id: string;
}
/** What this transaction brought: commands, and the rows they wrote. */
export interface Kedatangan {
  readonly perubahan: readonly string[];
  readonly baris: readonly Baris[];
}

const CHUNK = 500;
const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, n) => list.slice(n * CHUNK, (n + 1) * CHUNK));

/**
 * Only what arrived is looked at under the redactions that were known; under those that arrived with it, everything. The
 * tables must hold the redactions already. Returns the rows whose entries changed: they are to be replayed.
 */
export async function terapkanRedaksi(tx: Tx, datang: Kedatangan): Promise<Baris[]> {
  const semua = await semuaRedaksi(tx);
  if (semua.length === 0) return [];
  const idBaru = new Set(datang.baris.flatMap(({ tabel, id }) => (tabel === 'redaksi' ? [id] : [])));
  const baru = semua.filter(({ id }) => idBaru.has(id));
  const calon = new Map<string, Baris>();
  const tambah = (tabel: TableName, id: string): void => void calon.set(`${tabel}/${id}`, { tabel, id });
  const dinamai = new Set(semua.map(({ tabel }) => tabel));
  for (const { tabel, id } of datang.baris) if (dinamai.has(tabel) || TABEL_ORANG.includes(tabel)) tambah(tabel, id);
  for (const { tabel, baris_id } of baru)
    if (baris_id !== '' && tabel !== 'perubahan') tambah(tabel as TableName, baris_id);
  for (const subjek of new Set(baru.map((one) => one.subjek))) {
    tambah('pegawai', subjek);
    for (const { tabel, id } of await barisOrang(tx, subjek)) tambah(tabel, id);
    if (baru.some((one) => one.subjek === subjek && one.tabel === 'surat' && one.baris_id === ''))
      for (const id of await suratMenyebut(tx, subjek)) tambah('surat', id);
  }
  const pemilik = await pemilikBaris(tx, [...calon.values()], new Set(semua.map(({ subjek }) => subjek)));
  const berubah = await kosongkanEntri(tx, [...calon.values()], semua, pemilik);
  await kosongkanLabel(tx, datang.perubahan, [...calon.values()], semua, baru, pemilik);
  return berubah;
}

type RedaksiTersimpan = Redaksi & { readonly id: string };

/** All of them, also a row that somebody removed: what was blanked stays blanked. Rows that are no redaction are passed over. */
export async function semuaRedaksi(tx: Db | Tx): Promise<RedaksiTersimpan[]> {
  const rows = await tx.selectFrom('redaksi').select(['id', 'subjek', 'tabel', 'baris_id', 'kolom']).execute();
  return rows.flatMap((row) => {
    const kolom = kolomRedaksi(row);
    return kolom ? [{ ...row, kolom }] : [];
  });
}

/** Whom an entry of the log writes into a column. */
const disebut = (kolom: string) => sql<string | null>`json_extract(isi, ${sql.lit(`$.${kolom}[1]`)})`;

/** Rows that name a person now or ever did: from the log, which knows also those whose birth has not arrived. */
export async function barisOrang(tx: Db | Tx, subjek: string): Promise<Baris[]> {
  const found: Baris[] = [];
  for (const tabel of TABEL_ORANG) {
    if (tabel === 'pegawai') continue;
    const rows = await tx
      .selectFrom('log')
      .select('id')
      .distinct()
      .where('tabel', '=', tabel)
      .where((eb) => eb.or(kolomPemilik(tabel).map((kolom) => eb(disebut(kolom), '=', subjek))))
      .execute();
    found.push(...rows.map(({ id }) => ({ tabel, id })));
  }
  return found;
}

async function suratMenyebut(tx: Tx, subjek: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('log')
    .select('id')
    .distinct()
    .where('tabel', '=', 'surat')
    .where(sql<boolean>`instr(isi, ${subjek}) > 0`)
    .execute();
  return rows.map(({ id }) => id);
}

type Pemilik = ReadonlyMap<string, ReadonlySet<string>>;
const kunci = ({ tabel, id }: Baris): string => `${tabel}/${id}`;

/** The people among `subjek` that rows name or named. */
async function pemilikBaris(tx: Tx, baris: readonly Baris[], subjek: ReadonlySet<string>): Promise<Pemilik> {
  const pemilik = new Map<string, Set<string>>();
  const catat = (row: Baris, orang: string): void => {
    const known = pemilik.get(kunci(row)) ?? new Set();
    pemilik.set(kunci(row), known.add(orang));
  };
  for (const tabel of TABEL_ORANG) {
    const ids = baris.filter((row) => row.tabel === tabel).map(({ id }) => id);
    if (tabel === 'pegawai') {
      for (const id of ids) if (subjek.has(id)) catat({ tabel, id }, id);
      continue;
    }
    for (const part of chunks(ids)) {
      for (const kolom of kolomPemilik(tabel)) {
        const rows = await tx
          .selectFrom('log')
          .select(['id', disebut(kolom).as('orang')])
          .where('tabel', '=', tabel)
          .where('id', 'in', part)
          .execute();
        for (const { id, orang } of rows) if (orang !== null && subjek.has(orang)) catat({ tabel, id }, orang);
      }
    }
  }
  return pemilik;
}

const TANPA: ReadonlySet<string> = new Set();

async function kosongkanEntri(
  tx: Tx,
  calon: readonly Baris[],
  semua: readonly Redaksi[],
  pemilik: Pemilik,
): Promise<Baris[]> {
  const berubah: Baris[] = [];
  for (const baris of calon) {
    const milik = pemilik.get(kunci(baris)) ?? TANPA;
    const aturan = semua.filter((one) => mengenai(one, baris, milik));
    if (aturan.length === 0) continue;
    let kena = false;
    for (const entri of await entriBaris(tx, baris)) {
      const isi = isiDiredaksi(entri, aturan);
      if (isi === entri.isi) continue;
      kena = true;
      await tx
        .updateTable('log')
        .set({ isi })
        .where('perubahan', '=', entri.perubahan)
        .where('n', '=', entri.n)
        .execute();
    }
    if (kena) berubah.push(baris);
  }
  return berubah;
}

const entriBaris = (tx: Tx, { tabel, id }: Baris): Promise<SystemTables['log'][]> =>
  tx.selectFrom('log').selectAll().where('tabel', '=', tabel).where('id', '=', id).execute();

/** R5, and labels that a redaction names by their command. */
async function kosongkanLabel(
  tx: Tx,
  datang: readonly string[],
  calon: readonly Baris[],
  semua: readonly Redaksi[],
  baru: readonly Redaksi[],
  pemilik: Pemilik,
): Promise<void> {
  const perintah = new Set<string>();
  for (const tabel of TABEL_LABEL)
    for (const part of chunks(calon.filter((one) => one.tabel === tabel && pemilik.has(kunci(one))))) {
      const ids = part.map(({ id }) => id);
      const rows = await tx
        .selectFrom('log')
        .select('perubahan')
        .distinct()
        .where('tabel', '=', tabel)
        .where('id', 'in', ids)
        .execute();
      for (const one of rows) perintah.add(one.perubahan);
    }
  await tulisLabel(tx, [...perintah], labelDiredaksi);
  const disebut = new Set(semua.flatMap(({ tabel, baris_id }) => (tabel === 'perubahan' ? [baris_id] : [])));
  const diminta = [
    ...datang.filter((id) => disebut.has(id)),
    ...baru.flatMap(({ tabel, baris_id }) => (tabel === 'perubahan' ? [baris_id] : [])),
  ];
  await tulisLabel(tx, diminta, () => LABEL_DIHAPUS);
}

async function tulisLabel(tx: Tx, ids: readonly string[], label: (lama: string) => string): Promise<void> {
  for (const part of chunks(ids))
    for (const row of await tx.selectFrom('perubahan').select(['id', 'label']).where('id', 'in', part).execute()) {
      const next = label(row.label);
      if (next !== row.label) await tx.updateTable('perubahan').set({ label: next }).where('id', '=', row.id).execute();
    }
}
