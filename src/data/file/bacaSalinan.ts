import type { PenugasanId } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import { penugasanId } from '../ids';
import { loadKantor } from '../kantor';
import { semuaRealisasi } from '../realisasi';
import type { Db } from '../schema';
import { connect, fileError } from '../sqlite';

/**
 * The office as the working copy holds it at this moment, on a connection of its own: what a worker computes with. Commands
 * may be written meanwhile; they are not seen.
 */
export const bacaSalinan = (copy: string): Promise<Kantor> => baca(copy, async (db) => (await loadKantor(db)).kantor);

/** The same, with the shares on which work was noted as done. */
export const bacaSalinanDikerjakan = (
  copy: string,
): Promise<{ readonly kantor: Kantor; readonly dikerjakan: ReadonlySet<PenugasanId> }> =>
  baca(copy, async (db) => {
    const { kantor } = await loadKantor(db);
    const done = [...(await semuaRealisasi(db)).values()].flat().filter(({ volume }) => volume > 0);
    return { kantor, dikerjakan: new Set(done.map(({ tugasId, pegawaiId }) => penugasanId(tugasId, pegawaiId))) };
  });

async function baca<T>(copy: string, read: (db: Db) => Promise<T>): Promise<T> {
  const connection = connect(copy, { readonly: true });
  try {
    connection.raw.exec('BEGIN');
    return await read(connection.db);
  } catch (error) {
    throw fileError(error, copy);
  } finally {
    await connection.close();
  }
}
