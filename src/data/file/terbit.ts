import { AppError } from '../../api/errors';
import { connect, fileError, type Connection } from '../sqlite';
import { fingerprint, readHeader, replaceFile, temporaryBeside } from './berkas';
import { snapshotRing } from './cadangan';

/** A publish as plain data, so that it can also run in another thread while commands go on. */
export interface Terbitan {
  /** The working copy. */
  readonly copy: string;
  /** The named document. */
  readonly path: string;
  /** What the named document must still look like. */
  readonly dasar: string;
}

/**
 * Writes the named document as a whole from the state of this moment. Returns its new fingerprint. Throws
 * `berkasTidakAda` when it is gone and `berkasDiubahPihakLain` when somebody else replaced the document: overwriting it would
 * lose their edits. Asked again just before the rename: writing a large file takes as long as somebody else's save.
 */
export function publishFrom({ raw }: Pick<Connection, 'raw'>, { path, dasar }: Omit<Terbitan, 'copy'>): string {
  const masihSama = (): void => {
    const present = fingerprint(path);
    // A stick that was pulled out, a folder that was renamed.
    if (present === '') throw new AppError('berkasTidakAda', { path });
    if (present !== dasar) throw new AppError('berkasDiubahPihakLain', { path });
  };
  masihSama();
  const tulis = (temporary: string): void => void raw.prepare('VACUUM INTO ?').run(temporary);
  replaceFile(path, tulis, true, temporaryBeside(path), masihSama);
  readHeader(path);
  return fingerprint(path);
}

/** The same on a connection of its own: a large file keeps a thread busy for seconds. */
export function publishCopy({ copy, ...document }: Terbitan): string {
  return withCopy(copy, document.path, (connection) => publishFrom(connection, document));
}

/** The snapshot of the hour, on a connection of its own. */
export function snapshotCopy({ copy, folder }: { readonly copy: string; readonly folder: string }): null {
  return withCopy(copy, folder, (connection) => {
    snapshotRing(folder).take(connection, 'berkala');
    return null;
  });
}

function withCopy<T>(copy: string, path: string, work: (connection: Connection) => T): T {
  const connection = connect(copy, { readonly: true });
  try {
    return work(connection);
  } catch (error) {
    throw fileError(error, path);
  } finally {
    connection.raw.close();
  }
}

/** Something else stands at `path` than was last written or read there; also where that cannot be told. */
export function digantiPihakLain(path: string, dasar: string): boolean {
  try {
    const kini = fingerprint(path);
    return kini !== '' && kini !== dasar;
  } catch {
    return true;
  }
}
