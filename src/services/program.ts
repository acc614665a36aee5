import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { AppEvent, Langkah, Sesi } from '../api/views';
import { loadKantor } from '../data/kantor';
import { undoState } from '../data/history';
import type { CommandKind, Written } from '../data/commands';
import type { Dokumen, Meja } from '../data/file/dokumen';
import { localStore, type LocalStore } from '../data/file/lokal';
import type { Tx } from '../data/schema';
import type { PerubahanId } from '../domain/ids';
import { fileName } from './fileName';
import type { Host } from './host';
import { inBackground, Jobs } from './jobs';
import { KantorCache } from './kantorCache';

/** Publish this long after the last change, so that a row of drops is written once. */
const PUBLISH_AFTER_MS = 1500;

/** The running program: the host, the open document with its cache, and what waits for a decision. */
export class Program {
  readonly lokal: LocalStore;
  readonly jobs: Jobs;
  #open: { readonly dokumen: Dokumen; readonly cache: KantorCache } | null = null;
  #steps: { urungkan: Langkah | null; ulangi: Langkah | null } = { urungkan: null, ulangi: null };
  #saved: string | null = null;
  #saveError = '';
  #timer: NodeJS.Timeout | null = null;
  #publishing: Promise<void> = Promise.resolve();
  /** Commands run one after the other; reads in between see whole states. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly host: Host) {
    this.lokal = localStore(host.userDataDir);
    this.jobs = new Jobs((event) => host.emit(event));
  }

  get dokumen(): Dokumen {
    if (!this.#open) throw new AppError('belumAdaBerkas');
    return this.#open.dokumen;
  }
  get cache(): KantorCache {
    if (!this.#open) throw new AppError('belumAdaBerkas');
    return this.#open.cache;
  }
  get adaBerkas(): boolean {
    return this.#open !== null;
  }

  /** Who works where; asks for name and jabatan first. */
  meja(): Meja {
    const pengguna = this.lokal.pengguna() ?? this.host.pengguna;
    if (!pengguna) throw new AppError('belumAdaPengguna');
    return { userDataDir: this.host.userDataDir, pengguna, pc: this.host.pc };
  }

  sesi(): Sesi {
    return {
      versiAplikasi: this.host.versiAplikasi,
      pengguna: this.lokal.pengguna(),
      berkas: this.#berkas(),
      ...this.#steps,
      runtimePengembangan: this.host.runtimePengembangan,
    };
  }

  #berkas(): Sesi['berkas'] {
    if (!this.#open) return null;
    const { dokumen, cache } = this.#open;
    const { opd, daerah, tahun, contoh } = cache.kantor.pengaturan.identitas;
    return {
      path: dokumen.path,
      nama: fileName(dokumen.path),
      opd,
      daerah,
      tahun,
      contoh,
      hanyaBaca: dokumen.hanyaBaca,
      tersimpan: dokumen.dirty() ? null : this.#saved,
      galatSimpan: this.#saveError,
    };
  }

  /** Takes over an opened document; the one open before is published and closed first. */
  async use(open: () => Promise<Dokumen>): Promise<Sesi> {
    await this.close();
    const dokumen = await open();
    try {
      this.#open = { dokumen, cache: new KantorCache(await loadKantor(dokumen.db)) };
    } catch (error) {
      await dokumen.close();
      throw error;
    }
    this.#saved = new Date().toISOString();
    this.#saveError = '';
    if (dokumen.dirty()) this.#schedule();
    this.#steps = await undoState(dokumen.db, dokumen.penulis);
    const { opd, tahun } = this.cache.kantor.pengaturan.identitas;
    this.lokal.addRecent({ path: dokumen.path, nama: fileName(dokumen.path), opd, tahun });
    this.#changed([], '', 'buka');
    return this.sesi();
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    await this.#queue.catch(() => undefined);
    await this.#publishing;
    this.#cancelTimer();
    if (!this.#open) return;
    const { dokumen } = this.#open;
    this.#open = null;
    this.#steps = { urungkan: null, ulangi: null };
    try {
      await dokumen.close();
    } catch (error) {
      // The work is safe in the working copy and carried on at the next start.
      this.host.log.warn(`publish on close failed: ${String(error)}`);
    }
    this.#changed([], '', 'tutup');
  }

  /** One user intention: writes, refreshes the cache, tells the window, publishes soon. */
  async write<T>(
    label: string,
    work: (tx: Tx, id: PerubahanId) => Promise<T>,
    kind?: CommandKind,
  ): Promise<Written<T>> {
    return this.run(() => this.dokumen.write(label, work, kind), 'ubah');
  }

  /** Runs something that writes one command (also undo and redo) in turn. */
  async run<T>(
    command: () => Promise<Written<T>>,
    sebab: Extract<AppEvent, { type: 'changed' }>['sebab'],
  ): Promise<Written<T>> {
    const turn = this.#queue
      .catch(() => undefined)
      .then(async () => {
        const { dokumen, cache } = this.#opened();
        const written = await command();
        if (written.langkah) {
          await cache.refresh(dokumen.db, written.baris);
          this.#steps = await undoState(dokumen.db, dokumen.penulis);
          this.#schedule();
          const tables = [...new Set(written.baris.map((row) => row.tabel))];
          this.#changed(tables, written.langkah.label, sebab);
        }
        return written;
      });
    this.#queue = turn;
    return turn;
  }

  #opened(): { dokumen: Dokumen; cache: KantorCache } {
    return { dokumen: this.dokumen, cache: this.cache };
  }

  #changed(tabel: readonly string[], label: string, sebab: Extract<AppEvent, { type: 'changed' }>['sebab']): void {
    this.host.emit({ type: 'changed', sesi: this.sesi(), tabel, label, sebab });
  }

  #cancelTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(): void {
    this.#cancelTimer();
    this.#timer = setTimeout(() => void this.publish(), PUBLISH_AFTER_MS);
    this.#timer.unref();
  }

  /**
   * Writes the named document in a thread of its own, so that a large file does not stop the window; resolves when it
   * is there. A failure is kept for the status chip: the work itself is safe.
   */
  publish(): Promise<void> {
    this.#cancelTimer();
    const turn = this.#publishing.then(() => this.#publishNow());
    this.#publishing = turn;
    return turn;
  }

  async #publishNow(): Promise<void> {
    if (!this.#open) return;
    const { dokumen } = this.#open;
    try {
      await dokumen.publishBy((task) => inBackground('terbitkanBerkas', task));
      this.#saved = new Date().toISOString();
      this.#saveError = '';
      await dokumen.snapshotBy((task) => inBackground('cadangkanBerkas', task));
    } catch (error) {
      if (!(error instanceof AppError)) this.host.log.error('publish failed', error);
      this.#saveError = error instanceof AppError ? error.code : 'takTerduga';
    }
    if (this.#open?.dokumen !== dokumen) return;
    // Commands that came meanwhile wait for the next one.
    if (dokumen.dirty() && this.#saveError === '') this.#schedule();
    this.host.emit({ type: 'saved', sesi: this.sesi() });
  }
}

/** A group of methods of the Api made for one program. */
export type Service<K extends keyof Api> = (program: Program) => Pick<Api, K>;
