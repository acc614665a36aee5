import { SKEMA, type SystemTables } from '../schema';
import { kunciEntri, type EntriLog, type HasilPindai } from './pindai';

type Perubahan = SystemTables['perubahan'];

/** Commands of a damaged file: those that are complete, and what is left of the others. */
export interface PerubahanTerbaca {
  readonly utuh: readonly Perubahan[];
  readonly logUtuh: readonly EntriLog[];
  /** Legible entries of commands that are not complete. */
  readonly logSebagian: readonly EntriLog[];
  /** Commands that are not complete; `perubahan` null where not even its description is legible. */
  readonly tidakUtuh: readonly {
    readonly id: string;
    readonly perubahan: Perubahan | null;
    readonly terbaca: number;
  }[];
  /** Complete commands whose description (who, what) was not legible and was made anew. */
  readonly tanpaKeterangan: number;
}

/**
 * A command counts as complete when its entries run from 1 without a gap and nothing can follow the last one. Only complete
 * commands may keep their id: a copy that has one whole would otherwise never bring the rest of it.
 */
export function pilahPerubahan(pindai: HasilPindai): PerubahanTerbaca {
  const entri = new Map<string, EntriLog[]>();
  for (const satu of pindai.log.values()) tambah(entri, satu.perubahan, satu);
  const kunciTerakhir = new Map<string, number>();
  for (const { perubahan, n } of pindai.kunci.values())
    kunciTerakhir.set(perubahan, Math.max(kunciTerakhir.get(perubahan) ?? 0, n));
  const penulis = new Map([...pindai.perubahan.values()].map((satu) => [satu.sesi, satu]));
  const hasil = {
    utuh: [] as Perubahan[],
    logUtuh: [] as EntriLog[],
    logSebagian: [] as EntriLog[],
    tidakUtuh: [] as PerubahanTerbaca['tidakUtuh'][number][],
    tanpaKeterangan: 0,
  };
  const semua = new Set([...pindai.perubahan.keys(), ...entri.keys(), ...kunciTerakhir.keys()]);
  for (const id of [...semua].sort()) {
    const milik = (entri.get(id) ?? []).sort((a, b) => a.n - b.n);
    const lengkap =
      milik.length > 0 &&
      milik.every(({ n }, at) => n === at + 1) &&
      (kunciTerakhir.get(id) ?? 0) <= milik.length &&
      (pindai.berakhir.has(id) || (pindai.kunciUtuh && kunciTerakhir.get(id) === milik.length));
    const keterangan = pindai.perubahan.get(id) ?? null;
    if (!lengkap) {
      hasil.tidakUtuh.push({ id, perubahan: keterangan, terbaca: milik.length });
      hasil.logSebagian.push(...milik);
      continue;
    }
    if (!keterangan) hasil.tanpaKeterangan++;
    hasil.utuh.push(keterangan ?? keteranganBaru(id, milik, penulis));
    hasil.logUtuh.push(...milik);
  }
  return hasil;
}

function tambah(map: Map<string, EntriLog[]>, kunci: string, entri: EntriLog): void {
  const list = map.get(kunci);
  if (list) list.push(entri);
  else map.set(kunci, [entri]);
}

/** The session of a command tells who wrote it; what it was called is lost. */
function keteranganBaru(id: string, entri: readonly EntriLog[], penulis: ReadonlyMap<string, Perubahan>): Perubahan {
  const sesi = id.slice(13);
  const { aktor = '(tidak terbaca)', jabatan = '', pc = '', skema = SKEMA } = penulis.get(sesi) ?? {};
  const jenis = entri.some(({ tabel }) => tabel === 'redaksi') ? 'redaksi' : 'biasa';
  return { id, skema, aktor, jabatan, pc, sesi, label: '(keterangan tidak terbaca)', urungkan: null, jenis };
}

export const himpunKunci = (log: readonly EntriLog[]): Map<string, EntriLog> =>
  new Map(log.map((satu) => [kunciEntri(satu), satu]));
