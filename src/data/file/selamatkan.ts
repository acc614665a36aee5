import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../api/errors';
import type { LaporanSelamat } from '../../domain/perbaikan';
import type { Penulis } from '../commands';
import { ambilKiriman } from '../gabung/kiriman';
import type { Kiriman } from '../gabung/sambung';
import { newId } from '../ids';
import { migrate } from '../migrations';
import { compareWithLog } from '../replay';
import { laporkan } from '../rusak/laporan';
import { pindai, type HasilPindai } from '../rusak/pindai';
import { susunDokumen } from '../rusak/susun';
import { PEMBACA_MINIMUM, type SystemTables } from '../schema';
import { connect, fileError } from '../sqlite';
import { denganArsip } from './bacaArsip';
import { replaceFile } from './berkas';
import { buatFolder } from './folder';
import { removeDatabase } from './salinanKerja';

export interface MintaSelamat {
  /** The damaged file; only read. */
  readonly path: string;
  readonly userDataDir: string;
  readonly penulis: Penulis;
  /** A good snapshot of the same document. */
  readonly cadangan: string | null;
  /** What this PC remembers of the document at this path. */
  readonly dokumenId: string | null;
  /** Where the salvaged document goes, over what stands there; nothing else is written. */
  readonly keluaran: string;
}

/**
 * Makes a sound document of what is legible in a damaged one and of a snapshot. Throws `tidakTerselamatkan` when neither
 * holds anything. Also runs in another thread.
 */
export async function selamatkan(
  minta: MintaSelamat,
  kemajuan: (bagian: number) => void = () => undefined,
): Promise<LaporanSelamat> {
  const { path, userDataDir } = minta;
  const terbaca = pindai(bacaBytes(path));
  kemajuan(0.3);
  const dasar = minta.cadangan ? await dariCadangan(userDataDir, minta.cadangan) : null;
  if (!dasar && terbaca.log.size === 0) throw new AppError('tidakTerselamatkan', { path });
  const dokumen = dokumenDari(terbaca, dasar?.dokumen ?? null, minta.dokumenId);
  if (!dokumen) throw new AppError('tidakTerselamatkan', { path });
  kemajuan(0.4);
  const seed = join(userDataDir, 'kerja', `selamat-${randomBytes(6).toString('hex')}.bagihabis`);
  buatFolder(join(userDataDir, 'kerja'));
  const connection = connect(seed, { create: true });
  try {
    migrate(connection);
    // References to rows that are lost stay as they are: another copy may still bring those rows.
    connection.raw.pragma('foreign_keys = OFF');
    await connection.db.insertInto('dokumen').values(dokumen).execute();
    const susun = await susunDokumen(connection.db, minta.penulis, terbaca, dasar?.kiriman ?? null);
    kemajuan(0.8);
    const sisa = await compareWithLog(connection.db, 1);
    if (sisa.length > 0) throw new Error(`rebuilt document differs from its log: ${JSON.stringify(sisa[0])}`);
    const laporan = await laporkan(connection.db, terbaca, susun);
    replaceFile(minta.keluaran, (temporary) => void connection.raw.prepare('VACUUM INTO ?').run(temporary), false);
    return laporan;
  } catch (error) {
    throw fileError(error, minta.keluaran);
  } finally {
    await connection.close();
    removeDatabase(seed);
  }
}

export function bacaBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path);
  }
}

interface Dasar {
  readonly kiriman: Kiriman;
  readonly dokumen: SystemTables['dokumen'];
}

const dariCadangan = (userDataDir: string, path: string): Promise<Dasar> =>
  denganArsip(userDataDir, path, async ({ db }) => ({
    kiriman: await ambilKiriman(db),
    dokumen: await db.selectFrom('dokumen').selectAll().executeTakeFirstOrThrow(),
  }));

/** Which document this is: from the file, else the snapshot, else from what this PC remembers and the rows themselves say. */
function dokumenDari(
  terbaca: HasilPindai,
  cadangan: SystemTables['dokumen'] | null,
  dikenal: string | null,
): SystemTables['dokumen'] | null {
  // The page of this one row may be damaged where the snapshot is not.
  if (cadangan) return { ...cadangan, n: 1, pembaca_minimum: PEMBACA_MINIMUM };
  if (terbaca.dokumen) return { ...terbaca.dokumen, pembaca_minimum: PEMBACA_MINIMUM };
  const opd = [...terbaca.baris.values()].flatMap((rows) => [...rows.values()].slice(0, 1))[0]?.['opd_id'];
  const tahun = tahunDari(terbaca);
  if (typeof opd !== 'string' || tahun === null) return null;
  return {
    n: 1,
    dokumen_id: dikenal ?? newId(),
    opd_id: opd,
    tahun,
    pembaca_minimum: PEMBACA_MINIMUM,
    dibuat: new Date().toISOString(),
  };
}

/** The budget year as the settings say it. */
function tahunDari(terbaca: HasilPindai): number | null {
  const isi = terbaca.baris.get('pengaturan')?.get('identitas')?.['isi'];
  const dariLog = [...terbaca.log.values()].findLast(({ tabel, id }) => tabel === 'pengaturan' && id === 'identitas');
  for (const teks of [isi, dariLog && (JSON.parse(dariLog.isi) as { isi?: [unknown, unknown] }).isi?.[1]]) {
    const found = typeof teks === 'string' ? /"tahun":\s*(\d{4})/.exec(teks)?.[1] : undefined;
    if (found) return Number(found);
  }
  return null;
}
