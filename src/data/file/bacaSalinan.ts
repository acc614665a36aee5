import type { Kantor } from '../../domain/kantor';
import { loadKantor } from '../kantor';
import { connect, fileError } from '../sqlite';

/**
 * The office as the working copy holds it at this moment, on a connection of its own: what a worker computes with. Commands
 * may be written meanwhile; they are not seen.
 */
export async function bacaSalinan(copy: string): Promise<Kantor> {
  const connection = connect(copy, { readonly: true });
  try {
    connection.raw.exec('BEGIN');
    return (await loadKantor(connection.db)).kantor;
  } catch (error) {
    throw fileError(error, copy);
  } finally {
    await connection.close();
  }
}
