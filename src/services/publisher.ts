import { AppError } from '../api/errors';
import type { Dokumen } from '../data/file/dokumen';
import type { Host } from './host';
import { inBackground } from './jobs';
import type { Penerbit } from './penerbit';
import { bersihkanSetelahSimpan } from './pribadi/bersihSalinan';

/** Publish this long after the last change, so that a row of drops is written once. */
const PUBLISH_AFTER_MS = 1500;
/** A folder that could not be written may come back (a share, a stick): tried again by itself. */
const RETRY_AFTER_MS = 30_000;

/**
 * Writes the named document of one open file a moment after the last change, in a thread of its own, so that a large file
 * does not stop the window. A failure is kept for the status chip: the work itself is safe in the working copy.
 */
export class Publisher implements Penerbit {
  #saved = new Date().toISOString();
  #failure: AppError | null = null;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<AppError | null> = Promise.resolve(null);
  #closed = false;

  constructor(
    private readonly dokumen: Dokumen,
    private readonly host: Pick<Host, 'log'>,
    private readonly onSaved: () => void,
    /** Takes over what somebody else put in the place of the document; answers its fingerprint, null when it is none of ours. */
    private readonly ambilAlih: () => Promise<string | null>,
  ) {
    if (dokumen.dirty()) this.#schedule(PUBLISH_AFTER_MS);
  }

  /** When the named document was last written (ISO UTC); null while it lacks commands. */
  get tersimpan(): string | null {
    return this.dokumen.dirty() ? null : this.#saved;
  }
  get galat(): AppError['code'] | '' {
    return this.#failure?.code ?? '';
  }

  berubah(): void {
    this.#schedule(PUBLISH_AFTER_MS);
  }

  #schedule(after: number): void {
    this.#cancelTimer();
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.publish(), after);
    this.#timer.unref();
  }

  /** Resolves when the named document is written, or to the reason why it is not. */
  publish(): Promise<AppError | null> {
    this.#cancelTimer();
    this.#running = this.#running.then(() => this.#publishNow());
    return this.#running;
  }

  menutup(): void {
    this.#closed = true;
    this.#lepaskan(new AppError('dibatalkan'));
    this.#cancelTimer();
  }

  /** Ends without closing: somebody else brings the document to its place from now on. */
  async berhenti(): Promise<void> {
    this.menutup();
    await this.#running;
  }

  /** Publishes what is left and closes the document; resolves to the reason when it could not be written. */
  async close(): Promise<AppError | null> {
    this.menutup();
    await this.#running;
    try {
      await this.dokumen.close();
      return null;
    } catch (error) {
      return this.#known(error);
    }
  }

  async #publishNow(): Promise<AppError | null> {
    if (this.#closed) return this.#failure;
    const { dokumen } = this;
    try {
      await this.#terbitkan();
      this.#saved = new Date().toISOString();
      this.#failure = null;
    } catch (error) {
      this.#failure = this.#known(error);
    }
    if (!this.#failure) {
      await this.#snapshot();
      await bersihkanSetelahSimpan(dokumen, this.host.log);
    }
    // Commands that came meanwhile wait for the next one.
    if (dokumen.dirty()) this.#schedule(this.#failure ? RETRY_AFTER_MS : PUBLISH_AFTER_MS);
    if (!this.#closed) this.onSaved();
    return this.#failure;
  }

  /** Where another copy of the document stands there by now, both are joined first: nobody's work is lost. */
  async #terbitkan(): Promise<void> {
    const { dokumen } = this;
    const run = (): Promise<void> => dokumen.publishBy((task) => inBackground('terbitkanBerkas', task));
    try {
      await run();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'berkasDiubahPihakLain') || this.#closed) throw error;
      const sidik = await this.#selamaTerbuka(this.ambilAlih());
      if (sidik === null) throw error;
      dokumen.akuiDasar(sidik);
      await run();
    }
  }

  /** Taking over waits for a turn of the program, which the closing holds: it is given up then, and joined at the next start. */
  #selamaTerbuka<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#lepaskan = reject;
      work.then(resolve, reject);
    });
  }
  #lepaskan: (error: Error) => void = () => undefined;

  async #snapshot(): Promise<void> {
    try {
      await this.dokumen.snapshotBy((task) => inBackground('cadangkanBerkas', task));
    } catch (error) {
      // The document is written; the next publish tries the snapshot again.
      this.host.log.warn(`snapshot failed: ${String(error)}`);
    }
  }

  #known(error: unknown): AppError {
    this.host.log.error('publish failed', error);
    return error instanceof AppError ? error : new AppError('takTerduga', {}, { cause: error });
  }

  #cancelTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
