import type { AppEvent, Pengguna } from '../api/views';

export interface FilterBerkas {
  readonly name: string;
  readonly extensions: readonly string[];
}
export interface PdfOptions {
  /** Called with 0..1 while long documents are laid out. */
  readonly onProgress?: (bagian: number) => void;
  readonly signal?: AbortSignal;
  readonly landscape?: boolean;
}

export interface PngOptions {
  /** CSS pixels from the upper left corner of the page. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one CSS pixel. */
  readonly scale: number;
  readonly signal?: AbortSignal;
}

/**
 * What the program needs from the box it runs in. Electron and the plain-Node command line each provide one; `src/`
 * never imports Electron.
 */
export interface Host {
  /** Folder of this PC's user for working copies, snapshots and the local store. */
  readonly userDataDir: string;
  /** The shipped `resources/` folder. */
  readonly resourcesDir: string;
  readonly versiAplikasi: string;
  /** Name of this computer, stored with every command. */
  readonly pc: string;
  /** True on the development fallback runtime. */
  readonly runtimePengembangan: boolean;
  /** Who writes while nobody has given a name on this PC; the window asks instead, the command line cannot. */
  readonly pengguna?: Pengguna;
  /** null = the user cancelled (always null without a window). */
  pickOpen(options: { title: string; filters: readonly FilterBerkas[] }): Promise<string | null>;
  /** One or several files of the same kind. */
  pickOpenMany(options: { title: string; filters: readonly FilterBerkas[] }): Promise<readonly string[] | null>;
  pickSave(options: { title: string; defaultPath: string; filters: readonly FilterBerkas[] }): Promise<string | null>;
  pickFolder(options: { title: string }): Promise<string | null>;
  /** One complete HTML document → PDF (page size from its @page rule). Throws when the renderer fails. */
  renderPdf(html: string, options?: PdfOptions): Promise<Uint8Array>;
  /** One complete HTML document → a picture of it. Throws when the renderer fails. */
  renderPng(html: string, options: PngOptions): Promise<Uint8Array>;
  /** Opens the print dialogue for a finished PDF. */
  printPdf(pdf: Uint8Array, title: string): Promise<void>;
  openPath(path: string): Promise<void>;
  showInFolder(path: string): void;
  emit(event: AppEvent): void;
  readonly log: {
    info(message: string): void;
    warn(message: string): void;
    error(message: string, error?: unknown): void;
  };
}
