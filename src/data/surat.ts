import { sql } from 'kysely';
import type { PegawaiId, SuratId } from '../domain/ids';
import type { IsiSurat, KeputusanDikutip, JenisSurat, StatusSurat, Surat } from '../domain/surat';
import { ISI_KOSONG } from './nomorSurat';
import { readLogo, storeLogo } from './pengaturan';
import { liveRows, memuat, ofThisOffice, removeRows, syncRows } from './rows';
import type { Db, Row, Tx } from './schema';

const toSurat = (row: RegisterRow, penerima: Surat['penerima']): Surat => ({
  id: row.id as SuratId,
  jenis: row.jenis as JenisSurat,
  nomor: row.nomor,
  urut: row.urut,
  tahun: row.tahun,
  tanggal: row.tanggal,
  perihal: row.perihal,
  status: row.status as StatusSurat,
  unit: row.unit ?? '',
  keterangan: row.keterangan,
  menggantikan: row.menggantikan as SuratId | null,
  templatId: row.templat ?? '',
  penerima,
  diterbitkanOleh: row.diterbitkan_oleh,
  diterbitkanPada: row.diterbitkan_pada,
});

type RegisterRow = Omit<
  Row<'surat'>,
  'isi' | 'hash_templat' | 'versi_huruf' | 'hash_pdf' | 'ditinjau' | 'bahan' | 'berakhir'
>;

/** Live letters without their contents, which weigh some kilobytes each. */
async function registerRows(db: Db | Tx, ids?: readonly SuratId[]): Promise<RegisterRow[]> {
  const base = db
    .selectFrom('surat')
    .select(['opd_id', 'id', 'versi', 'dihapus', 'jenis', 'nomor', 'urut', 'tahun', 'tanggal', 'perihal'])
    .select(['status', 'keterangan', 'diterbitkan_oleh', 'diterbitkan_pada', 'unit', 'menggantikan', 'templat'])
    .where('dihapus', 'is', null);
  if (!ids) return base.execute();
  const found: RegisterRow[] = [];
  for (let at = 0; at < ids.length; at += 500)
    found.push(
      ...(await base
        .where('opd_id', '=', ofThisOffice)
        .where('id', 'in', ids.slice(at, at + 500))
        .execute()),
    );
  return found;
}

/** The register, newest first; all letters or those of `ids`. */
export async function listSurat(db: Db | Tx, ids?: readonly SuratId[]): Promise<Surat[]> {
  const rows = await registerRows(db, ids);
  const receivers = new Map<string, (Surat['penerima'][number] & { n: number })[]>();
  for (const row of await liveRows(db, 'surat_penerima', ids && { column: 'surat_id', values: ids })) {
    const list = receivers.get(row.surat_id) ?? [];
    list.push({ n: row.n, pegawaiId: row.pegawai_id as PegawaiId, nama: row.nama });
    receivers.set(row.surat_id, list);
  }
  const newest = (a: RegisterRow, b: RegisterRow): number =>
    a.diterbitkan_pada === b.diterbitkan_pada
      ? (b.urut ?? 0) - (a.urut ?? 0) || (a.id < b.id ? -1 : 1)
      : a.diterbitkan_pada < b.diterbitkan_pada
        ? 1
        : -1;
  return rows.sort(newest).map((row) =>
    toSurat(
      row,
      (receivers.get(row.id) ?? []).sort((a, b) => a.n - b.n).map(({ pegawaiId, nama }) => ({ pegawaiId, nama })),
    ),
  );
}

/** The newest letters and konsep whose number, subject or receiver holds the text; a bare number is no letter. */
export async function cariSurat(
  db: Db,
  teks: string,
  limit: number,
): Promise<Pick<Surat, 'id' | 'nomor' | 'perihal' | 'status' | 'urut'>[]> {
  const like = memuat(teks);
  const rows = await db
    .selectFrom('surat')
    .select(['id', 'nomor', 'perihal', 'status', 'urut'])
    .where('opd_id', '=', ofThisOffice)
    .where('isi', '!=', ISI_KOSONG)
    .where('dihapus', 'is', null)
    .where((eb) =>
      eb.or([
        eb('nomor', 'like', like),
        eb('perihal', 'like', like),
        eb(
          'id',
          'in',
          eb.selectFrom('surat_penerima').select('surat_id').where('nama', 'like', like).where('dihapus', 'is', null),
        ),
      ]),
    )
    .orderBy('diterbitkan_pada', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as SuratId, status: row.status as StatusSurat }));
}

/** Contents of the Keputusan of a year that are in force and have a number, newest first, with the people they name. */
export async function keputusanTerbit(
  db: Db,
  tahun: number,
): Promise<(KeputusanDikutip & { readonly orang: ReadonlySet<PegawaiId> })[]> {
  const rows = await db
    .selectFrom('surat')
    .select(['id', 'nomor', 'tanggal', sql<string | null>`json_extract(isi, '$.keputusan')`.as('keputusan')])
    .where('opd_id', '=', ofThisOffice)
    .where('jenis', '=', 'keputusan')
    .where('status', '=', 'terbit')
    .where('tahun', '=', tahun)
    .where('nomor', '!=', '')
    .where('dihapus', 'is', null)
    .orderBy('tanggal', 'desc')
    .orderBy('diterbitkan_pada', 'desc')
    .execute();
  const orang = new Map<string, Set<PegawaiId>>(rows.map(({ id }) => [id, new Set()]));
  for (const one of await liveRows(db, 'surat_penerima', { column: 'surat_id', values: rows.map(({ id }) => id) }))
    orang.get(one.surat_id)?.add(one.pegawai_id as PegawaiId);
  return rows.flatMap(({ id, nomor, tanggal, keputusan }) =>
    keputusan === null
      ? []
      : [{ ...(JSON.parse(keputusan) as KeputusanDikutip), nomor, tanggal, orang: orang.get(id) ?? new Set() }],
  );
}

/** Frozen contents of issued letters, in the order of `ids`; unknown ids are missing. */
export async function loadIsiSurat(db: Db | Tx, ids: readonly SuratId[]): Promise<Map<SuratId, IsiSurat>> {
  const rows = (await liveRows(db, 'surat', { column: 'id', values: ids })).filter(({ isi }) => isi !== ISI_KOSONG);
  const byId = new Map(rows.map((row) => [row.id, JSON.parse(row.isi) as IsiSurat]));
  const logos = new Map<string, string>();
  const found = new Map<SuratId, IsiSurat>();
  for (const id of ids) {
    const isi = byId.get(id);
    if (!isi) continue;
    const { logo } = isi.kop;
    if (!logos.has(logo)) logos.set(logo, await readLogo(db, logo));
    found.set(id, { ...isi, kop: { ...isi.kop, logo: logos.get(logo) ?? '' } });
  }
  return found;
}

/** A letter at the moment of issue, with what proves later what it was printed from. */
export interface SuratTerbit {
  /** Of the konsep it was, or a new one. */
  readonly id: SuratId;
  readonly isi: IsiSurat;
  readonly urut: number | null;
  readonly tahun: number;
  readonly perihal: string;
  readonly hashTemplat: string;
  readonly versiHuruf: string;
  /** SHA-256 of the PDF file the letter went out in. */
  readonly hashPdf: string;
  readonly oleh: string;
  /** Instant, ISO UTC. */
  readonly pada: string;
  readonly unit?: string;
  readonly templatId?: string;
  /** JSON of the SasaranSurat it was composed from. */
  readonly bahan?: string;
}

/**
 * Enters letters into the register; a row of that id (the konsep a letter was) becomes the letter. The logo is kept once
 * beside them, not in every frozen content.
 */
export async function addSurat(
  tx: Tx,
  daftar: readonly SuratTerbit[],
  status: Extract<StatusSurat, 'terbit' | 'konsep'> = 'terbit',
): Promise<void> {
  const logos = new Map<string, string>();
  for (const { isi } of daftar)
    if (!logos.has(isi.kop.logo)) logos.set(isi.kop.logo, await storeLogo(tx, isi.kop.logo));
  const beku = (isi: IsiSurat): string =>
    JSON.stringify({ ...isi, kop: { ...isi.kop, logo: logos.get(isi.kop.logo) ?? '' } });
  const ids = daftar.map((surat) => surat.id);
  await syncRows(
    tx,
    'surat',
    await liveRows(tx, 'surat', { column: 'id', values: ids }),
    daftar.map((surat) => ({
      id: surat.id,
      jenis: surat.isi.jenis,
      nomor: surat.isi.nomor,
      urut: surat.urut,
      tahun: surat.tahun,
      tanggal: surat.isi.tanggal,
      perihal: surat.perihal,
      status,
      keterangan: '',
      isi: beku(surat.isi),
      hash_templat: surat.hashTemplat,
      versi_huruf: surat.versiHuruf,
      hash_pdf: surat.hashPdf,
      diterbitkan_oleh: surat.oleh,
      diterbitkan_pada: surat.pada,
      ditinjau: null,
      unit: surat.unit ?? null,
      menggantikan: surat.isi.menggantikan?.id ?? null,
      templat: surat.templatId ?? null,
      bahan: surat.bahan ?? null,
      berakhir: null,
    })),
  );
  const penerima = daftar.flatMap(({ id, isi }) =>
    isi.kepada.map(({ pegawaiId, nama }, n) => ({
      id: `${id}.${n}`,
      surat_id: id,
      pegawai_id: pegawaiId,
      n,
      nama,
    })),
  );
  const present = await liveRows(tx, 'surat_penerima', { column: 'surat_id', values: ids });
  await syncRows(tx, 'surat_penerima', present, penerima);
}

/** Takes konsep out again, with their receivers. */
export async function removeSurat(tx: Tx, ids: readonly SuratId[]): Promise<void> {
  const receivers = await liveRows(tx, 'surat_penerima', { column: 'surat_id', values: ids });
  await removeRows(
    tx,
    'surat_penerima',
    receivers.map(({ id }) => id),
  );
  await removeRows(tx, 'surat', ids);
}
