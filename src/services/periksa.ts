import { denganArsip } from '../data/file/bacaArsip';
import { openDokumen } from '../data/file/bukaDokumen';
import type { Dokumen } from '../data/file/dokumen';
import { daftarLanggar } from '../data/pelanggaran';
import { compareWithLog } from '../data/replay';
import { sidikDokumen } from '../data/sidik';
import type { Host } from './host';
import { pelanggaranTerbaca } from './pelanggaranTerbaca';
import { Program } from './program';

export interface TemuanPeriksa {
  readonly kode: 'basisData' | 'log' | 'porsiLebih' | 'nomorGanda' | 'nipGanda' | 'indukTerhapus';
  /** Indonesian: what is wrong and where. */
  readonly pesan: string;
}
export interface HasilPeriksa {
  readonly berkas: string;
  readonly beres: boolean;
  readonly temuan: readonly TemuanPeriksa[];
}

const LOG_LIMIT = 100;
/** SQLite names trees and pages, which help nobody in an office; `periksa --dalam --json` still has its words. */
const BASIS_DATA_RUSAK =
  'Basis data rusak: ada halaman yang tidak terbaca. Selamatkan isinya dengan periksa --perbaiki --keluar.';

/** Looks a document over without changing it. Throws the file errors when it cannot even be opened. */
export async function periksaBerkas(host: Host, path: string): Promise<HasilPeriksa> {
  const dokumen = await openDokumen(new Program(host).meja(), path);
  try {
    const temuan = [...databaseFindings(dokumen), ...(await logFindings(dokumen)), ...(await ruleFindings(dokumen))];
    return { berkas: dokumen.path, beres: temuan.length === 0, temuan };
  } finally {
    await dokumen.close();
  }
}

/**
 * One hash over what people see in a document and its open conflicts: equal for copies that hold the same commands. Reads
 * a copy, so the document may be open elsewhere.
 */
export const sidikBerkas = (host: Host, path: string): Promise<string> =>
  denganArsip(host.userDataDir, path, ({ db }) => sidikDokumen(db));

function databaseFindings(dokumen: Dokumen): TemuanPeriksa[] {
  return dokumen.integrity() === 'ok' ? [] : [{ kode: 'basisData', pesan: BASIS_DATA_RUSAK }];
}

/** Rows that are not what their history says: written past the program. */
async function logFindings({ db }: Dokumen): Promise<TemuanPeriksa[]> {
  const differences = await compareWithLog(db, LOG_LIMIT);
  return differences.slice(0, LOG_LIMIT).map(({ tabel, id, kolom, tabelBerisi, logBerisi }) => ({
    kode: 'log',
    pesan: `Tabel ${tabel}, baris ${id}, kolom ${kolom} berisi ${shown(tabelBerisi)}, sedangkan riwayatnya ${shown(logBerisi)}`,
  }));
}

/** The same rules, in the same words, as after a merge. */
async function ruleFindings({ db }: Dokumen): Promise<TemuanPeriksa[]> {
  const langgar = await pelanggaranTerbaca(db, await daftarLanggar(db));
  return langgar.map(({ jenis, kata }) => ({ kode: jenis, pesan: kata }));
}

const shown = (value: string | number | null): string =>
  value === null ? 'kosong' : `"${String(value).slice(0, 80)}"`;
