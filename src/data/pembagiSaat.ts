import { parseIsi } from './replay';
import { ofThisOffice } from './rows';
import type { Db, Tx } from './schema';

/** By what a share was divided when it was written; `pembagi` null = it cannot be told any more. */
export interface PembagiSaat {
  readonly pembagi: number | null;
  readonly satuan: string;
}
interface Riwayat {
  readonly kini: number;
  readonly satuan: string;
  /** Every write of the divisor, oldest first: by whom, before, after. */
  readonly tulisan: readonly (readonly [perubahan: string, lama: number | null, baru: number])[];
}

/**
 * The divisor that belongs to a value of `penugasan.porsi`: the one its own command wrote, else the last one that the same
 * session had written until then, else the only one there ever was. The present one may be somebody else's: 4 of 4 must
 * not read 4 of 7. `lama`: for the value that the command wrote over.
 */
export function pembagiSaat(db: Db | Tx): (id: string, perubahan: string, lama?: boolean) => Promise<PembagiSaat> {
  const dikenal = new Map<string, Promise<Riwayat | null>>();
  return async (id, perubahan, lama = false) => {
    let baca = dikenal.get(id);
    if (!baca) dikenal.set(id, (baca = riwayatPembagi(db, id)));
    const riwayat = await baca;
    if (!riwayat) return { pembagi: null, satuan: '' };
    const { kini, satuan, tulisan } = riwayat;
    const milik = tulisan.filter(([oleh]) => oleh === perubahan);
    const [sendiri] = lama ? milik : milik.slice(-1);
    if (sendiri) return { pembagi: lama ? sendiri[1] : sendiri[2], satuan };
    const sesi = perubahan.slice(13);
    const tadi = tulisan.findLast(([oleh]) => oleh <= perubahan && oleh.slice(13) === sesi);
    if (tadi) return { pembagi: tadi[2], satuan };
    const pernah = new Set([kini, ...tulisan.flatMap(([, a, b]) => (a === null ? [b] : [a, b]))]);
    return { pembagi: pernah.size === 1 ? kini : null, satuan };
  };
}

async function riwayatPembagi(db: Db | Tx, penugasanId: string): Promise<Riwayat | null> {
  const tugas = await db
    .selectFrom('penugasan')
    .innerJoin('tugas', (join) =>
      join.onRef('tugas.id', '=', 'penugasan.tugas_id').onRef('tugas.opd_id', '=', 'penugasan.opd_id'),
    )
    .select(['tugas.id', 'tugas.pembagi', 'tugas.satuan'])
    .where('penugasan.opd_id', '=', ofThisOffice)
    .where('penugasan.id', '=', penugasanId)
    .executeTakeFirst();
  if (!tugas) return null;
  const entries = await db
    .selectFrom('log')
    .select(['perubahan', 'isi'])
    .where('tabel', '=', 'tugas')
    .where('id', '=', tugas.id)
    .orderBy('perubahan')
    .orderBy('n')
    .execute();
  const tulisan = entries.flatMap(({ perubahan, isi }): Riwayat['tulisan'][number][] => {
    const ubah = parseIsi(isi)['pembagi'];
    if (!ubah || ubah[1] === null) return [];
    return [[perubahan, ubah[0] === null ? null : Number(ubah[0]), Number(ubah[1])]];
  });
  return { kini: tugas.pembagi, satuan: tugas.satuan, tulisan };
}
