import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cadangan } from '../../domain/berkas';
import type { Kerusakan, SumberPulih } from '../../domain/perbaikan';
import { jamPerubahan } from '../ids';
import { pindai, type HasilPindai } from '../rusak/pindai';
import { pilahPerubahan } from '../rusak/utuh';
import { connect, type Connection } from '../sqlite';
import { snapshotRing } from './cadangan';
import { dokumenDiPath } from './dokumenDikenal';
import { hitungIsi } from './isiCadangan';
import { snapshotFolder } from './salinanKerja';
import { bacaBytes } from './selamatkan';

const CONTOH = 5;
const MAGIC = 'SQLite format 3\0';

export interface MintaKerusakan {
  readonly userDataDir: string;
  readonly path: string;
}

export async function periksaKerusakan({ userDataDir, path }: MintaKerusakan): Promise<Kerusakan> {
  const bytes = bacaBytes(path);
  const terbaca = pindai(bytes);
  const pilah = pilahPerubahan(terbaca);
  const terakhir = [...pilah.utuh.map(({ id }) => id), ...pilah.tidakUtuh.map(({ id }) => id)].sort().at(-1);
  const dokumenId = kenaliDokumen(userDataDir, path, terbaca);
  return {
    path,
    ukuran: bytes.length,
    sebab: sebabRusak(bytes),
    dokumenId,
    cadangan: dokumenId === null ? null : await cadanganBaik(userDataDir, dokumenId, terbaca),
    bak: await bakBaik(path, dokumenId, terbaca),
    terbaca:
      terbaca.log.size === 0
        ? null
        : {
            utuh: pilah.utuh.length,
            tidakUtuh: pilah.tidakUtuh.length,
            terakhir: terakhir === undefined ? null : new Date(jamPerubahan(terakhir)).toISOString(),
          },
  };
}

/** True for a file that once was one of ours, whatever is left of it: by its pages, or because this PC opened it here. */
export function pernahDokumen(userDataDir: string, path: string): boolean {
  return dokumenDiPath(userDataDir, path) !== null || pindai(bacaBytes(path)).log.size > 0;
}

function sebabRusak(bytes: Uint8Array): Kerusakan['sebab'] {
  if (bytes.every((byte) => byte === 0)) return 'kosong';
  const kepala = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (bytes.length < 100 || kepala !== MAGIC) return 'kepala';
  const data = new DataView(bytes.buffer, bytes.byteOffset);
  const [ukuran, halaman] = [data.getUint16(16) || 65_536, data.getUint32(28)];
  return bytes.length < ukuran * halaman ? 'terpotong' : 'isi';
}

/** The file says it; else what this PC remembers of the path; else a snapshot that holds the same commands. */
function kenaliDokumen(userDataDir: string, path: string, terbaca: HasilPindai): string | null {
  const tersebut = terbaca.dokumen?.dokumen_id ?? dokumenDiPath(userDataDir, path);
  if (tersebut !== null) return tersebut;
  const folder = join(userDataDir, 'cadangan');
  for (const dokumenId of existsSync(folder) ? readdirSync(folder) : []) {
    const ring = snapshotRing(snapshotFolder(userDataDir, dokumenId));
    const terbaru = ring.list()[0];
    const berkas = terbaru && ring.pathOf(terbaru.id);
    if (berkas && perubahanDi(berkas)?.some((id) => terbaca.perubahan.has(id))) return dokumenId;
  }
  return dokumenDari(`${path}.bak`);
}

/** Ids of commands of a sound file; null when it is not sound. */
const perubahanDi = (path: string): string[] | null =>
  bukaBaik(path, ({ raw }) => raw.prepare('SELECT id FROM perubahan ORDER BY id').pluck().all() as string[]);

const dokumenDari = (path: string): string | null =>
  bukaBaik(path, ({ raw }) => String(raw.prepare('SELECT dokumen_id FROM dokumen').pluck().get()));

function bukaBaik<T>(path: string, work: (connection: Connection) => T): T | null {
  if (!existsSync(path)) return null;
  try {
    const connection = connect(path, { readonly: true });
    try {
      return connection.raw.pragma('quick_check(1)', { simple: true }) === 'ok' ? work(connection) : null;
    } finally {
      connection.raw.close();
    }
  } catch {
    // Damaged too, or not a document: it is not offered.
    return null;
  }
}

async function cadanganBaik(userDataDir: string, dokumenId: string, terbaca: HasilPindai): Promise<SumberPulih | null> {
  const ring = snapshotRing(snapshotFolder(userDataDir, dokumenId));
  for (const satu of ring.list()) {
    const path = ring.pathOf(satu.id);
    const sumber = path && (await sumberDari(path, satu, terbaca));
    if (sumber) return sumber;
  }
  return null;
}

async function bakBaik(path: string, dokumenId: string | null, terbaca: HasilPindai): Promise<SumberPulih | null> {
  const bak = `${path}.bak`;
  // A file that another document left under this name is no backup of this one.
  if (dokumenId !== null && dokumenDari(bak) !== dokumenId) return null;
  const ada = statSync(bak, { throwIfNoEntry: false });
  if (!ada) return null;
  const satu = { id: '', dibuat: ada.mtime.toISOString(), ukuran: ada.size };
  return sumberDari(bak, satu, terbaca);
}

async function sumberDari(
  path: string,
  { id, dibuat, ukuran }: Pick<Cadangan, 'id' | 'dibuat' | 'ukuran'>,
  terbaca: HasilPindai,
): Promise<SumberPulih | null> {
  const punya = perubahanDi(path);
  if (!punya) return null;
  const ada = new Set(punya);
  const kurang = [...new Set([...terbaca.perubahan.keys(), ...[...terbaca.kunci.values()].map((k) => k.perubahan)])]
    .filter((satu) => !ada.has(satu))
    .sort()
    .reverse();
  return {
    path,
    id,
    dibuat,
    isi: await hitungIsi(path, ukuran, id !== ''),
    kurang: kurang.length,
    contohKurang: kurang.slice(0, CONTOH).map((satu) => ({
      waktu: new Date(jamPerubahan(satu)).toISOString(),
      aktor: terbaca.perubahan.get(satu)?.aktor ?? '(tidak terbaca)',
      label: terbaca.perubahan.get(satu)?.label ?? '(keterangan tidak terbaca)',
    })),
  };
}
