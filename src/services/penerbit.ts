import type { AppError } from '../api/errors';
import type { PerubahanId } from '../domain/ids';

/** Brings what was written in the working copy to where the user keeps the document. */
export interface Penerbit {
  /** When all of it was there last (ISO UTC); null while something is missing there. */
  readonly tersimpan: string | null;
  readonly galat: AppError['code'] | '';
  /** A command was written: bring it there soon. */
  berubah(perubahan: PerubahanId): void;
  /** Resolves when it is there, or to the reason why it is not. */
  publish(): Promise<AppError | null>;
  /** The document is about to be closed: nothing waits for a turn of the program any more. */
  menutup(): void;
  /** Publishes what is left and closes the document; resolves to the reason when it could not be written. */
  close(): Promise<AppError | null>;
}
