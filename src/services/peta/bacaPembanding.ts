import { bacaArsip } from '../../data/file/bacaArsip';
import type { Kantor } from '../../domain/kantor';
import { sedikitDemiSedikit } from '../usulanSaring';

/** A file to compare with; it is read from a copy in the user's folder. */
export interface PermintaanPembanding {
  readonly userDataDir: string;
  readonly path: string;
}

type Peta = Pick<Kantor, 'pegawai' | 'ketidakhadiran' | 'subKegiatan' | 'tugas'>;
/** A whole office on its way between threads: its large maps as pieces of JSON text, entry after entry. */
export interface KantorPotongan {
  readonly sisa: Omit<Kantor, keyof Peta>;
  readonly isi: { readonly [K in keyof Peta]: readonly string[] };
}

/** Entries in a piece: parsed in a few milliseconds. */
const SATU_POTONGAN = 250;

/** In the worker: copying, checking and reading a large file takes seconds. Throws the file errors of `bacaArsip`. */
export async function bacaPembanding({ userDataDir, path }: PermintaanPembanding): Promise<KantorPotongan> {
  const { kantor } = await bacaArsip(userDataDir, path);
  const { pegawai, ketidakhadiran, subKegiatan, tugas, ...sisa } = kantor;
  return {
    sisa,
    isi: {
      pegawai: potong(pegawai),
      ketidakhadiran: potong(ketidakhadiran),
      subKegiatan: potong(subKegiatan),
      tugas: potong(tugas),
    },
  };
}

function potong<K, V>(peta: ReadonlyMap<K, V>): string[] {
  const semua = [...peta];
  return Array.from({ length: Math.ceil(semua.length / SATU_POTONGAN) }, (_, i) =>
    JSON.stringify(semua.slice(i * SATU_POTONGAN, (i + 1) * SATU_POTONGAN)),
  );
}

/** On the window's side, piece by piece: other calls get their turn in between. */
export async function susunPembanding({ sisa, isi }: KantorPotongan): Promise<Kantor> {
  return {
    ...sisa,
    pegawai: await gabung<Kantor['pegawai']>(isi.pegawai),
    ketidakhadiran: await gabung<Kantor['ketidakhadiran']>(isi.ketidakhadiran),
    subKegiatan: await gabung<Kantor['subKegiatan']>(isi.subKegiatan),
    tugas: await gabung<Kantor['tugas']>(isi.tugas),
  };
}

async function gabung<M>(potongan: readonly string[]): Promise<Map<KunciDari<M>, NilaiDari<M>>> {
  return new Map(await sedikitDemiSedikit(potongan, (teks) => JSON.parse(teks) as [KunciDari<M>, NilaiDari<M>][]));
}
type KunciDari<M> = M extends ReadonlyMap<infer K, unknown> ? K : never;
type NilaiDari<M> = M extends ReadonlyMap<unknown, infer V> ? V : never;
