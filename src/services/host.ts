import type { Pencetak, TujuanCetak } from '../api/cetakViews';
import type { AppEvent, Pengguna } from '../api/views';
import type { PilihanCetak } from '../domain/pilihanCetak';

export interface FilterBerkas {
  readonly name: string;
  readonly extensions: readonly string[];
}
export interface PdfOptions {
  /** Called with 0..1 while long documents are laid out. */
  readonly onProgress?: (bagian: number) => void;
  readonly signal?: AbortSignal;
  readonly landscape?: boolean;
  /** With tags (what is a paragraph, a table, a cell), for readers that speak the page. */
  readonly tagged?: boolean;
}

export interface PrintOptions {
  /** Of every page in points. */
  readonly ukuran: readonly { readonly lebar: number; readonly tinggi: number }[];
  /** null = the system's dialog asks. */
  readonly pilihan?: PilihanCetak | null;
  readonly signal?: AbortSignal;
  /** Called with 0..1 as pages reach the printer. */
  readonly onProgress?: (bagian: number) => void;
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
  listPrinter(): Promise<readonly Pencetak[]>;
  /** Sends a finished PDF to a printer. Throws `pencetakHilang`, `pencetakMenolak`, `tanpaPencetak` or `dibatalkan`. */
  printPdf(pdf: Uint8Array, title: string, options: PrintOptions): Promise<TujuanCetak>;
  openPath(path: string): Promise<void>;
  showInFolder(path: string): void;
  emit(event: AppEvent): void;
  readonly log: {
    info(message: string): void;
    warn(message: string): void;
    error(message: string, error?: unknown): void;
  };
}
