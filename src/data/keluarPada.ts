import type { PegawaiId, Tanggal } from '../domain/ids';
import type { StatusPegawai } from '../domain/pegawai';
import type { Db } from './schema';
import { batasId } from './saringRiwayat';

/** What was known of somebody's last day before it was written. */
export interface KeluarDulu {
  readonly dulu: { readonly keluar?: Tanggal | null; readonly status?: StatusPegawai };
  /** Last days that were written since, the present one among them. */
  readonly ditulis: ReadonlySet<Tanggal>;
}

type Beda = Partial<Record<string, readonly (string | null)[]>>;

/** People whose last day commands at or after `jam` (ms since 1970) wrote: the log read forwards, the first one tells. */
export async function keluarSebelum(db: Db, jam: number): Promise<ReadonlyMap<PegawaiId, KeluarDulu>> {
  const entries = await db
    .selectFrom('log')
    .select(['id', 'isi'])
    .where('tabel', '=', 'pegawai')
    .where('jenis', '!=', 'I')
    .where('perubahan', '>=', batasId(jam))
    .orderBy('perubahan')
    .orderBy('n')
    .execute();
  const found = new Map<PegawaiId, KeluarDulu>();
  for (const { id, isi } of entries) {
    const { keluar, status } = JSON.parse(isi) as Beda;
    if (!keluar && !status) continue;
    const { dulu, ditulis } = found.get(id as PegawaiId) ?? { dulu: {}, ditulis: new Set<Tanggal>() };
    const [lama, baru] = keluar ?? [];
    const statusLama = status?.[0] as StatusPegawai | undefined;
    found.set(id as PegawaiId, {
      dulu: { ...(lama !== undefined && { keluar: lama }), ...(statusLama && { status: statusLama }), ...dulu },
      ditulis: typeof baru === 'string' ? new Set([...ditulis, baru]) : ditulis,
    });
  }
  return found;
}
