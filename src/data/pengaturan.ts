import { kalenderDari, type HariLibur, type KalenderTahun, type Ramadan } from '../domain/kalender';
import { pengaturanBawaan, type Pengaturan } from '../domain/pengaturan';
import { isAturan } from './aturanBagian';
import { isKinerja } from './hasilPimpinan';
import { hashBytes } from './ids';
import { liveRows, putRow } from './rows';
import type { Db, Tx } from './schema';
import { isTemplat } from './templat';
import { isTemplatNaskah } from './templatNaskah';

const LOGO = /^data:(image\/[a-z+]+);base64,(.*)$/;

/** Settings of the office: stored keys over the defaults. The logo comes back as a data: URL. */
export async function loadPengaturan(db: Db | Tx): Promise<Pengaturan> {
  const rows = (await liveRows(db, 'pengaturan')).filter(
    (row) => !isAturan(row.id) && !isKinerja(row.id) && !isTemplat(row.id) && !isTemplatNaskah(row.id),
  );
  const stored = Object.fromEntries(rows.map((row) => [row.id, JSON.parse(row.isi) as unknown])) as Partial<Pengaturan>;
  const { tahun } = await db.selectFrom('dokumen').select('tahun').executeTakeFirstOrThrow();
  const identitas = stored.identitas ?? {
    opd: '',
    daerah: '',
    tahun,
    kodeUnit: '',
    jenisPemda: 'kabkota',
    contoh: false,
  };
  const merged: Pengaturan = { ...pengaturanBawaan(identitas), ...stored };
  return {
    ...merged,
    kop: { ...merged.kop, logo: await readLogo(db, merged.kop.logo) },
    logoKepalaDaerah: await readLogo(db, merged.logoKepalaDaerah),
  };
}

/** `lampiran:<hash>` → data: URL, '' when there is none. */
export async function readLogo(db: Db | Tx, logo: string): Promise<string> {
  const hash = logo.startsWith('lampiran:') ? logo.slice('lampiran:'.length) : '';
  if (!hash) return '';
  const row = await db.selectFrom('lampiran').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row ? `data:${row.mime};base64,${Buffer.from(row.isi).toString('base64')}` : '';
}

/** Writes the given keys; a logo goes to the attachments by its hash, so the log stays small. */
export async function savePengaturan(tx: Tx, patch: Partial<Pengaturan>): Promise<void> {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const isi = await withoutPictures(tx, key, value, patch);
    await putRow(tx, 'pengaturan', key, { isi: JSON.stringify(isi) });
  }
}

async function withoutPictures(tx: Tx, key: string, value: unknown, patch: Partial<Pengaturan>): Promise<unknown> {
  if (key === 'kop') return { ...patch.kop, logo: await storeLogo(tx, patch.kop?.logo ?? '') };
  return key === 'logoKepalaDaerah' ? storeLogo(tx, patch.logoKepalaDaerah ?? '') : value;
}

/** data: URL → `lampiran:<hash>`; the bytes are kept once, whoever uses them. */
export async function storeLogo(tx: Tx, logo: string): Promise<string> {
  const [, mime, base64] = LOGO.exec(logo) ?? [];
  if (!mime || !base64) return '';
  const isi = Buffer.from(base64, 'base64');
  const hash = hashBytes(isi);
  await tx
    .insertInto('lampiran')
    .values({ hash, mime, isi })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return `lampiran:${hash}`;
}

export type StoredLibur = HariLibur & { readonly id: string };

export type StoredKalender = Omit<KalenderTahun, 'libur'> & { readonly libur: readonly StoredLibur[] };

/** The calendar of the office's year as edited; `libur` keeps the row ids for the editor. */
export async function loadKalender(db: Db | Tx): Promise<StoredKalender> {
  const { tahun } = await db.selectFrom('dokumen').select('tahun').executeTakeFirstOrThrow();
  return loadKalenderTahun(db, tahun);
}

/** The rows the file has of any year: the next one may be prepared in it. */
export async function loadKalenderTahun(db: Db | Tx, tahun: number): Promise<StoredKalender> {
  const libur = (await liveRows(db, 'hari_libur'))
    .filter((row) => row.tanggal.startsWith(`${tahun}-`))
    .map((row) => ({
      id: row.id,
      tanggal: row.tanggal,
      jenis: row.jenis as HariLibur['jenis'],
      keterangan: row.keterangan,
      sumber: row.sumber,
    }))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.id < b.id ? -1 : 1));
  const found = (await liveRows(db, 'ramadan')).find((row) => row.tahun === tahun);
  const ramadan = found ? { ...found, status: found.status as Ramadan['status'] } : null;
  return { ...kalenderDari(tahun, libur, ramadan), libur };
}
