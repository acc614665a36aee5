import type { KetidakhadiranId, PegawaiId } from '../domain/ids';
import type { JenisKetidakhadiran, Ketidakhadiran } from '../domain/pegawai';
import { rowsById } from './rencanaUrung';
import type { Db } from './schema';
import { batasId } from './saringRiwayat';

const KOLOM = ['pegawai_id', 'mulai', 'akhir', 'jenis', 'persen'] as const;
type Keadaan = Record<(typeof KOLOM)[number] | 'dihapus', string | number | null>;

/** An absence that was written, changed or removed later: as it was; null = it was not there. */
export interface AbsenDulu {
  readonly dulu: Ketidakhadiran | null;
  /** Whose it was or is. */
  readonly pegawaiId: readonly PegawaiId[];
}

/** Absences that commands at or after `jam` (ms since 1970) touched, as they were before, by id: the log read backwards. */
export async function absenSebelum(db: Db, jam: number): Promise<ReadonlyMap<KetidakhadiranId, AbsenDulu>> {
  const entries = await db
    .selectFrom('log')
    .select(['id', 'jenis', 'isi'])
    .where('tabel', '=', 'ketidakhadiran')
    .where('perubahan', '>=', batasId(jam))
    .orderBy('perubahan', 'desc')
    .orderBy('n', 'desc')
    .execute();
  if (entries.length === 0) return new Map();
  const rows = await rowsById(db, 'ketidakhadiran', [...new Set(entries.map(({ id }) => id))], KOLOM);
  const keadaan = new Map<string, Keadaan | null>(rows.map((row) => [String(row['id']), { ...row } as Keadaan]));
  const orang = new Map<string, Set<string>>();
  const ingat = (id: string): void => {
    const pegawai = keadaan.get(id)?.pegawai_id;
    if (typeof pegawai === 'string') orang.set(id, (orang.get(id) ?? new Set()).add(pegawai));
  };
  for (const { id, jenis, isi } of entries) {
    ingat(id);
    const kini = keadaan.get(id);
    if (!kini) continue;
    if (jenis === 'I') {
      keadaan.set(id, null);
      continue;
    }
    const beda = JSON.parse(isi) as Partial<Record<string, readonly [string | number | null]>>;
    for (const kolom of [...KOLOM, 'dihapus'] as const) {
      const lama = beda[kolom];
      if (lama) kini[kolom] = lama[0];
    }
    ingat(id);
  }
  return new Map(
    [...keadaan].map(([id, satu]): [KetidakhadiranId, AbsenDulu] => [
      id as KetidakhadiranId,
      { dulu: satu && absenDari(id, satu), pegawaiId: [...(orang.get(id) ?? [])] as PegawaiId[] },
    ]),
  );
}

const absenDari = (id: string, { pegawai_id, mulai, akhir, jenis, persen, dihapus }: Keadaan): Ketidakhadiran | null =>
  dihapus !== null
    ? null
    : {
        id: id as KetidakhadiranId,
        pegawaiId: pegawai_id as PegawaiId,
        mulai: String(mulai),
        akhir: String(akhir),
        jenis: jenis as JenisKetidakhadiran,
        ...(persen !== null && { persen: Number(persen) }),
      };
