import type { PerbedaanCadangan } from '../../domain/cadangan';
import { sambung } from '../gabung/sambung';
import type { Db } from '../schema';
import { connect } from '../sqlite';
import { denganArsip } from './bacaArsip';
import { isiBeda } from '../cadangan/isiBeda';
import { kirimanRedaksi } from '../pribadi/kirimanRedaksi';

/**
 * A snapshot of the document `kini`, to be read beside it: a copy brought to the present schema and thrown away afterwards.
 * What was blanked of a person since ("hapus data pribadi") is blanked in it too, so that a restore never brings it back.
 */
export function denganCadangan<T>(
  userDataDir: string,
  path: string,
  kini: Pick<Db, 'selectFrom'>,
  work: (dulu: Db) => Promise<T>,
): Promise<T> {
  return denganArsip(userDataDir, path, async ({ db }) => {
    const kiriman = await kirimanRedaksi(kini);
    if (kiriman.perubahan.length > 0) await sambung(db, kiriman);
    return work(db);
  });
}

export interface MintaBanding {
  readonly userDataDir: string;
  /** The working copy of the open document. */
  readonly salinan: string;
  readonly cadangan: string;
}

/** What differs between a snapshot and the working copy at this moment, on connections of its own: for another thread. */
export async function bandingCadangan({ userDataDir, salinan, cadangan }: MintaBanding): Promise<PerbedaanCadangan> {
  const kini = connect(salinan, { readonly: true });
  try {
    kini.raw.exec('BEGIN');
    return await denganCadangan(userDataDir, cadangan, kini.db, (dulu) => isiBeda(dulu, kini.db));
  } finally {
    await kini.close();
  }
}
