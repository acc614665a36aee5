import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsiCadangan } from '../../domain/berkas';
import { connect } from '../sqlite';
import type { Db } from '../schema';

/** What a snapshot holds in numbers, counted once and kept in a small file beside it, so that a list needs no database. */
export function berkasIsi(cadangan: string): string {
  // Any other name would stay as it is, and removing the small file would remove the backup.
  if (!cadangan.endsWith('.bagihabis')) throw new Error('not the name of a snapshot');
  return cadangan.replace(/\.bagihabis$/, '.json');
}

interface Tercatat extends IsiCadangan {
  /** Bytes of the snapshot they were counted in. */
  readonly ukuran: number;
}
const ANGKA = ['pegawai', 'tugas', 'terbagi', 'naskah'] as const;

/** null when it was not counted yet, or the small file is not ours. */
export function isiTercatat(cadangan: string, ukuran: number): IsiCadangan | null {
  try {
    const raw = JSON.parse(readFileSync(berkasIsi(cadangan), 'utf8')) as Partial<Tercatat>;
    if (raw.ukuran !== ukuran || ANGKA.some((nama) => !Number.isInteger(raw[nama]))) return null;
    const { pegawai = 0, tugas = 0, terbagi = 0, naskah = 0 } = raw;
    return { pegawai, tugas, terbagi, naskah };
  } catch {
    return null;
  }
}

/** Counts, and remembers beside a snapshot; null when it cannot be read. */
export async function hitungIsi(cadangan: string, ukuran: number, catat = true): Promise<IsiCadangan | null> {
  try {
    const connection = connect(cadangan, { readonly: true });
    try {
      const isi = await hitung(connection.db);
      if (catat) writeFileSync(berkasIsi(cadangan), JSON.stringify({ ukuran, ...isi }));
      return isi;
    } finally {
      await connection.close();
    }
  } catch {
    return null;
  }
}

/** Several of one folder, for another thread. */
export async function hitungSemuaIsi(minta: {
  readonly folder: string;
  readonly daftar: readonly { readonly id: string; readonly ukuran: number }[];
}): Promise<null> {
  for (const { id, ukuran } of minta.daftar) await hitungIsi(join(minta.folder, id), ukuran);
  return null;
}

/** Only columns of the first schema: a snapshot from before an update is counted as it is. */
async function hitung(db: Db): Promise<IsiCadangan> {
  const jumlah = async (tabel: 'pegawai' | 'tugas'): Promise<number> =>
    (
      await db
        .selectFrom(tabel)
        .where('dihapus', 'is', null)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  const terbagi = await db
    .selectFrom('tugas')
    .innerJoin('penugasan', (join) =>
      join.onRef('penugasan.opd_id', '=', 'tugas.opd_id').onRef('penugasan.tugas_id', '=', 'tugas.id'),
    )
    .where('tugas.dihapus', 'is', null)
    .where('penugasan.dihapus', 'is', null)
    .groupBy(['tugas.opd_id', 'tugas.id'])
    .having((eb) =>
      eb.or([eb('tugas.hadir_bersama', '=', 1), eb(eb.fn.sum('penugasan.porsi'), '=', eb.ref('tugas.pembagi'))]),
    )
    .select('tugas.id')
    .execute();
  const naskah = await db
    .selectFrom('surat')
    .where('dihapus', 'is', null)
    .where('status', '!=', 'konsep')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return {
    pegawai: await jumlah('pegawai'),
    tugas: await jumlah('tugas'),
    terbagi: terbagi.length,
    naskah: naskah.n,
  };
}
