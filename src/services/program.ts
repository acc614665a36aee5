import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { Kedatangan } from '../api/bersamaViews';
import type { AppEvent, Langkah, Pengguna, Sesi } from '../api/views';
import { loadKantor } from '../data/kantor';
import type { CommandKind, Written } from '../data/commands';
import type { Dokumen, Meja } from '../data/file/dokumen';
import { localStore, type LocalStore } from '../data/file/lokal';
import type { Tx } from '../data/schema';
import type { PegawaiId, PerubahanId } from '../domain/ids';
import { fileName } from './fileName';

import type { Host } from './host';
import { Jobs } from './jobs';
import { KantorCache } from './kantorCache';
import { LangkahUrung } from './langkahUrung';
import type { Penerbit } from './penerbit';
import { Penghubung } from './bersama/penghubung';
import { Peserta } from './bersama/peserta';
import { Publisher } from './publisher';
import { sesudahBuka } from './periksaBerkala';

/** More people than this in one command: lists are read anew instead of row by row. */
const TOUCHED_AT_MOST = 500;

type Sebab = Extract<AppEvent, { type: 'changed' }>['sebab'];

interface Open {
  readonly dokumen: Dokumen;
  readonly cache: KantorCache;
  publisher: Penerbit;
}

/**
 * The running program: the host, the open document with its cache, and what waits for a decision. One file, because turns,
 * commands and closing hold each other up and are only right together.
 */
export class Program {
  readonly lokal: LocalStore;
  readonly jobs: Jobs;
  #open: Open | null = null;
  readonly #penghubung = new Penghubung(this);
  #langkah = new LangkahUrung();
  /** Calls of the Api in the order they came: each sees all that those before it wrote. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Commands run one after the other. */
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

  /**
   * Takes a turn: what `work` reads from the cache is whole, and nothing changes between its reading and its writing
   * except by what it writes itself. Not for work that waits for a person, a worker or a printer.
   */
  turn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.catch(() => undefined).then(work);
    this.#turn = turn;
    return turn;
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
      ...this.#langkah.kini,
      runtimePengembangan: this.host.runtimePengembangan,
      lampau: this.#open?.dokumen.lampau ?? null,
    };
  }

  #berkas(): Sesi['berkas'] {
    if (!this.#open) return null;
    const { dokumen, cache, publisher } = this.#open;
    const { opd, daerah, tahun, contoh } = cache.kantor.pengaturan.identitas;
    return {
      path: dokumen.path,
      nama: fileName(dokumen.path),
      opd,
      daerah,
      tahun,
      contoh,
      hanyaBaca: dokumen.hanyaBaca,
      tersimpan: publisher.tersimpan,
      galatSimpan: publisher.galat,
      dipulihkan: dokumen.dipulihkan,
    };
  }

  /** The person at this PC from now on; also the author of the next command. */
  async setPengguna(pengguna: Pengguna): Promise<Sesi> {
    this.lokal.setPengguna(pengguna);
    if (this.#open) {
      const { dokumen } = this.#open;
      dokumen.setPengguna(pengguna);
      await this.#langkah.baca(dokumen);
    }
    return this.sesi();
  }

  /**
   * Takes over an opened document; the one open before is published and closed then. When opening fails, the present one
   * stays open. Throws `sedangBekerja` while a job works on the present one.
   */
  use(open: () => Promise<Dokumen>): Promise<Sesi> {
    return this.turn(async () => {
      this.jobs.refuseWhileBusy();
      const dokumen = await open();
      try {
        const cache = new KantorCache(await loadKantor(dokumen.db));
        const langkah = new LangkahUrung();
        await langkah.baca(dokumen);
        await this.#closePresent();
        this.#open = { dokumen, cache, publisher: this.#penghubung.penerbit(dokumen) };
        this.#langkah = langkah;
      } catch (error) {
        await dokumen.close();
        throw error;
      }
      this.#remember(dokumen.path);
      sesudahBuka(this);
      this.#changed([], '', 'buka');
      return this.sesi();
    });
  }

  /** The participant of the shared document that is open; null while it is nobody else's. */
  get peserta(): Peserta | null {
    return this.#open?.publisher instanceof Peserta ? this.#open.publisher : null;
  }

  /** From now on others may work on the open document too. Throws AppError when its folder cannot be written. */
  async bagikan(): Promise<Sesi> {
    const failure = await this.publish();
    if (failure) throw failure;
    return this.turn(async () => {
      const { dokumen } = this;
      if (this.#open && !dokumen.bersama) {
        if (this.#open.publisher instanceof Publisher) await this.#open.publisher.berhenti();
        try {
          dokumen.bagikan();
        } finally {
          this.#open.publisher = this.#penghubung.penerbit(dokumen);
        }
      }
      return this.sesi();
    });
  }

  #remember(path: string): void {
    const { opd, tahun } = this.cache.kantor.pengaturan.identitas;
    try {
      this.lokal.addRecent({ path, nama: fileName(path), opd, tahun });
    } catch (error) {
      // The list of recent files is a convenience; the document is open.
      this.host.log.warn(`recent files not written: ${String(error)}`);
    }
  }

  /**
   * Stops what runs, publishes and closes. Resolves to the reason when the document could not be published: the work is
   * safe in the working copy then and carried on at the next start.
   */
  close(): Promise<AppError | null> {
    this.#open?.publisher.menutup();
    return this.turn(async () => {
      await this.jobs.stop();
      return this.#closePresent();
    });
  }

  async #closePresent(): Promise<AppError | null> {
    if (!this.#open) return null;
    const { publisher } = this.#open;
    // In the queue, so that no command is cut off; those behind find no document.
    const closing = this.#queue
      .catch(() => undefined)
      .then(() => {
        this.#open = null;
        this.#langkah = new LangkahUrung();
        return publisher.close();
      });
    this.#queue = closing;
    const failure = await closing;
    this.#changed([], '', 'tutup');
    return failure;
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
  async run<T>(command: () => Promise<Written<T>>, sebab: Sebab, dari?: readonly Kedatangan[]): Promise<Written<T>> {
    const asked = this.dokumen;
    const turn = this.#queue
      .catch(() => undefined)
      .then(async () => {
        // Another document was opened meanwhile: the command was not meant for that one.
        if (this.#open?.dokumen !== asked) throw new AppError('dibatalkan');
        const { dokumen, cache, publisher } = this.#open;
        const written = await command();
        if (written.langkah) {
          await cache.refresh(dokumen.db, written.baris);
          await this.#langkah.baca(dokumen);
          if (sebab !== 'terima') publisher.berubah(written.langkah.id);
          const tables = [...new Set(written.baris.map((row) => row.tabel))];
          this.#changed(tables, written.langkah.label, sebab, dari);
        }
        return written;
      });
    this.#queue = turn;
    return turn;
  }

  /** This step is not offered any more: the one before it is next. */
  async lewatiLangkah(langkah: Langkah): Promise<void> {
    await this.#langkah.lewati(this.dokumen, langkah);
    this.#changed([], '', 'ubah');
  }

  #changed(tabel: readonly string[], label: string, sebab: Sebab, dari?: readonly Kedatangan[]): void {
    const pegawai = sebab === 'buka' || sebab === 'tutup' ? null : this.#touched();
    this.host.emit({ type: 'changed', sesi: this.sesi(), tabel, label, sebab, pegawai, ...(dari && { dari }) });
  }

  /** People the last command touched, as far as a window can act on single rows. */
  #touched(): readonly PegawaiId[] | null {
    const { cache } = this;
    const people = cache.touchedSince(cache.generation - 1);
    return people === 'semua' || people.size > TOUCHED_AT_MOST ? null : [...people];
  }

  /** Writes the named document now; resolves to the reason when that fails, null when it is there. */
  publish(): Promise<AppError | null> {
    return this.#open?.publisher.publish() ?? Promise.resolve(null);
  }
}

/** A group of methods of the Api made for one program. */
export type Service<K extends keyof Api> = (program: Program) => Pick<Api, K>;
