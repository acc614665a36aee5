import path from 'node:path';
import type { Reply } from '../src/api/errors';
import type { AppEvent } from '../src/api/views';
import type { Host } from '../src/services/host';

type Galat = Extract<Reply, { readonly ok: false }>['error'];

/** Every path field of the wire is in exactly one of four lists; one that is in none is refused. These only read. */
export const MEMBACA: ReadonlySet<string> = new Set([
  'getHubungan.path',
  'importRb.path',
  'importTemplat.path',
  'openBandingPeta.path',
  'openFile.path',
  'openSandi.path',
  'periksaKerusakan.path',
  'readAbk.path',
  'readAbsen.path',
  'readBerkasWord.path',
  'readDpa.paths',
  'readFormulir.paths',
  'readGabung.path',
  'readKalender.path',
  'readKehadiran.path',
  'readPegawai.path',
  'readRealisasi.paths',
  'readTemplatNaskah.path',
  'readTugas.path',
  'readTugasLalu.path',
]);
/** These write, or may write, what they name. */
export const MENULIS: ReadonlySet<string> = new Set([
  'createFile.path',
  'createTahunBaru.path',
  'exportAbk.path',
  'exportDaftarMinggu.path',
  'exportDokumen.folder',
  'exportDokumen.path',
  'exportFormulir.folder',
  'exportFormulirRealisasi.folder',
  'exportIcs.path',
  'exportKalender.path',
  'exportLampau.path',
  'exportLaporan.path',
  'exportPeta.path',
  'exportPribadi.folder',
  'exportPribadi.path',
  'exportProyeksi.path',
  'exportRb.path',
  'exportRegister.path',
  'exportSurat.folder',
  'exportSuratWord.folder',
  'exportTemplat.path',
  'exportTemplatNaskah.path',
  'issueKonsep.folder',
  'issueSurat.folder',
  'openCadangan.path',
  'openContoh.path',
  'openSandi.ke',
  'saveBerkasWord.path',
  'saveContohWord.path',
  'saveCopy.path',
  'saveDiagnosis.path',
  'saveSandi.path',
]);
/** These put a whole document in the place of a damaged one: only where opening it ended in `berkasRusak`. */
export const MENGGANTI: ReadonlySet<string> = new Set(['perbaiki.path']);
/** These touch no file by the name they are given: one clears a line of a list, the other opens only what we wrote. */
export const TANPA_BERKAS: ReadonlySet<string> = new Set(['openKeluaran.path', 'removeRecent.path']);
/** Answers whose `path` fields the program itself found for the window to ask for. */
const MENYEBUT: ReadonlySet<string> = new Set(['listRecent', 'getBersama', 'syncBersama', 'startBersama']);
/** What may be dropped on the window; a page that lies about a drop gets no further than these. */
const DAPAT_DILEPAS = /\.(bagihabis|bagihabis-sandi|xlsx|xls|xlsm|ods|csv|tsv|htm|html|pdf|json|zip|docx)$/i;

/**
 * A window may only name files and folders its user chose since the start: in a dialog, from the recent files, by dropping
 * them or by starting the program with them. A page that was taken over could otherwise write anywhere. The command line
 * has no gate: its words are the user's own.
 */
export class PathGate {
  readonly #baca = new Set<string>();
  readonly #tulis = new Set<string>();
  readonly #rusak = new Set<string>();

  constructor(private readonly refused: (field: string) => void = () => undefined) {}

  /** Opened by a start argument, the system or the recent files. */
  allowReading(...paths: readonly string[]): void {
    for (const each of paths) this.#baca.add(keyOf(each));
  }

  allowDropped(dropped: unknown): void {
    if (typeof dropped === 'string' && path.isAbsolute(dropped) && DAPAT_DILEPAS.test(dropped))
      this.allowReading(dropped);
  }

  /** Paths the program tells the window: of the open file, of copies found beside it. */
  noteEvent(event: AppEvent): void {
    this.allowReading(...pathsIn(event));
  }

  /** The same host; what its dialogs answer is chosen. */
  watch(host: Host): Host {
    const chosen = <T extends string | readonly string[] | null>(answer: T, writing: boolean): T => {
      for (const each of [answer ?? []].flat()) (writing ? this.#tulis : this.#baca).add(keyOf(each));
      return answer;
    };
    return {
      ...host,
      pickOpen: async (options) => chosen(await host.pickOpen(options), false),
      pickOpenMany: async (options) => chosen(await host.pickOpenMany(options), false),
      pickSave: async (options) => chosen(await host.pickSave(options), true),
      pickFolder: async (options) => chosen(await host.pickFolder(options), true),
    };
  }

  /** `field`: `method.field` of the wire. */
  allows(field: string, asked: string): boolean {
    if (TANPA_BERKAS.has(field)) return true;
    const key = keyOf(asked);
    const allowed =
      (MEMBACA.has(field) && (this.#baca.has(key) || this.#tulis.has(key))) ||
      (MENULIS.has(field) && this.#tulis.has(key)) ||
      (MENGGANTI.has(field) && this.#rusak.has(key));
    if (!allowed) this.refused(field);
    return allowed;
  }

  /** What a reply tells the window may be asked for by it; a file that was opened is not damaged any more, and one repair is all. */
  noteReply(method: string, value: unknown): void {
    if (MENYEBUT.has(method)) this.allowReading(...pathsIn(value));
    if (method === 'openFile') for (const each of pathsIn(value)) this.#rusak.delete(keyOf(each));
    // What was made of a damaged file may stand beside it under another name.
    if (method === 'perbaiki') this.#rusak.clear();
  }

  /** A document the user chose to open turned out to be damaged: it may be replaced by what its repair makes of it. */
  noteError(method: string, { code, detail }: Galat): void {
    const asked = detail['path'];
    if (method !== 'openFile' || code !== 'berkasRusak' || typeof asked !== 'string') return;
    const key = keyOf(asked);
    if (this.#baca.has(key) || this.#tulis.has(key)) this.#rusak.add(key);
  }
}

/** Relative paths mean nothing here, so they are kept as they are and match no chosen one. */
function keyOf(chosen: string): string {
  if (!path.isAbsolute(chosen)) return `?${chosen}`;
  const whole = path.resolve(chosen);
  return process.platform === 'win32' ? whole.toLowerCase() : whole;
}

/** Every text under a key `path`, however deep. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'path' && typeof each === 'string' ? [each] : pathsIn(each),
  );
}
