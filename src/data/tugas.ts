import type { BagianId, PegawaiId, PenugasanId, SubKegiatanId, TugasId } from '../domain/ids';
import type { Peran } from '../domain/pegawai';
import type {
  Jendela,
  JenisTugas,
  Penugasan,
  PorsiTerima,
  PorsiTutup,
  SatuanNorma,
  SifatTugas,
  SumberTugas,
  Syarat,
  Tugas,
  TugasTerbagi,
} from '../domain/tugas';
import { SYARAT_KOSONG } from '../domain/syarat';
import { isTutup, toSerah } from './alihTugas';
import { tambahHari } from '../domain/hari';
import { urutTugas } from '../domain/kantor';
import { kaliBagi } from '../domain/porsi';
import { denganSerah } from '../domain/serahPorsi';
import { listPembatalan } from './pembatalan';
import { liveRows } from './rows';
import { sekaliBaca, sepadan } from './sepadan';
import type { Db, Row, Tx, Values } from './schema';

export const tugasValues = (t: Tugas): Values<'tugas'> => ({
  sumber: t.sumber,
  sub_kegiatan_id: t.subKegiatanId,
  bagian_id: t.bagianId,
  nama: t.nama,
  keluaran: t.keluaran,
  satuan: t.satuan,
  jenis: t.jenis,
  sifat: t.sifat,
  volume: t.volume,
  norma: t.norma,
  satuan_norma: t.satuanNorma,
  asal_norma: t.asalNorma,
  jendela: JSON.stringify(t.jendela),
  pembagi: t.pembagi,
  dapat_dibagi: Number(t.dapatDibagi),
  hadir_bersama: Number(t.hadirBersama),
  syarat: JSON.stringify(t.syarat),
  dasar: t.dasar,
  petunjuk: t.petunjuk,
  urutan: t.urutan,
});

export const penugasanValues = (p: Penugasan): Values<'penugasan'> => ({
  tugas_id: p.tugasId,
  pegawai_id: p.pegawaiId,
  porsi: p.porsi,
  peran: p.peran,
  terkunci: Number(p.terkunci),
  persetujuan_lintas: p.persetujuanLintas,
  sampai: p.sampai ?? null,
  mulai: p.mulai ?? null,
});

/** What equal cells share, within one load. */
interface Pembaca {
  readonly kata: ReturnType<typeof sepadan>;
  readonly jendela: (teks: string) => Jendela;
  readonly syarat: (teks: string) => Syarat;
}
const pembaca = (): Pembaca => ({
  kata: sepadan(),
  jendela: sekaliBaca((teks) => JSON.parse(teks) as Jendela),
  // Files written before a field existed lack it.
  syarat: sekaliBaca((teks) => ({ ...SYARAT_KOSONG, ...(JSON.parse(teks) as Partial<Syarat>) })),
});

const toPenugasan = (row: Row<'penugasan'>, { kata }: Pembaca): Penugasan => ({
  id: row.id as PenugasanId,
  tugasId: kata(row.tugas_id) as TugasId,
  pegawaiId: kata(row.pegawai_id) as PegawaiId,
  porsi: row.porsi,
  peran: kata(row.peran) as Peran,
  terkunci: row.terkunci === 1,
  persetujuanLintas: kata(row.persetujuan_lintas),
  ...(row.sampai === null ? {} : { sampai: kata(row.sampai) }),
  ...(row.mulai === null ? {} : { mulai: kata(row.mulai) }),
});

const toTugas = (
  row: Row<'tugas'>,
  penugasan: readonly Penugasan[],
  batal: number,
  { kata, jendela, syarat }: Pembaca,
): TugasTerbagi => ({
  id: kata(row.id) as TugasId,
  sumber: kata(row.sumber) as SumberTugas,
  subKegiatanId: kata(row.sub_kegiatan_id) as SubKegiatanId | null,
  bagianId: kata(row.bagian_id) as BagianId | null,
  nama: row.nama,
  keluaran: kata(row.keluaran),
  satuan: kata(row.satuan),
  jenis: kata(row.jenis) as JenisTugas,
  sifat: kata(row.sifat) as SifatTugas,
  volume: row.volume,
  norma: row.norma,
  satuanNorma: kata(row.satuan_norma) as SatuanNorma,
  asalNorma: kata(row.asal_norma) as 'perkiraan' | 'abk',
  jendela: jendela(row.jendela),
  pembagi: row.pembagi,
  dapatDibagi: row.dapat_dibagi === 1,
  hadirBersama: row.hadir_bersama === 1,
  syarat: syarat(row.syarat),
  dasar: kata(row.dasar),
  petunjuk: kata(row.petunjuk),
  urutan: row.urutan,
  penugasan,
  ...(batal > 0 && { batal }),
});

const leader = (p: Penugasan): number => (p.peran === 'ketua' ? 0 : 1);

export interface LoadedTugas {
  readonly tugas: TugasTerbagi;
  readonly versi: number;
}

/** Tasks with their live shares (ketua first, then by id), in their manual order; all, or those of `ids`. */
export async function loadTugas(db: Db | Tx, ids?: readonly TugasId[]): Promise<LoadedTugas[]> {
  const rows = await liveRows(db, 'tugas', ids && { column: 'id', values: ids });
  const baca = pembaca();
  const shares = new Map<string, Penugasan[]>();
  for (const row of await liveRows(db, 'penugasan', ids && { column: 'tugas_id', values: ids })) {
    const list = shares.get(row.tugas_id);
    if (list) list.push(toPenugasan(row, baca));
    else shares.set(row.tugas_id, [toPenugasan(row, baca)]);
  }
  const called = await calledOff(db, ids);
  const moved = await handOvers(db, ids);
  for (const list of shares.values()) list.sort((a, b) => leader(a) - leader(b) || (a.id < b.id ? -1 : 1));
  return rows.sort(urutTugas).map((row) => ({
    tugas: withGiven(
      toTugas(row, withTaken(shares.get(row.id) ?? [], row, moved), called.get(row.id) ?? 0, baca),
      moved,
    ),
    versi: row.versi,
  }));
}

/** Parts nobody has to do any more, by task. */
async function calledOff(db: Db | Tx, ids?: readonly TugasId[]): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  for (const { tugasId, porsi, pulih } of await listPembatalan(db, ids))
    if (pulih === undefined) sums.set(tugasId, (sums.get(tugasId) ?? 0) + porsi);
  return sums;
}

type HandOvers = ReadonlyMap<string, readonly Row<'alih_tugas'>[]>;

/** What people took over from others, and gave away, by task. */
async function handOvers(db: Db | Tx, ids?: readonly TugasId[]): Promise<HandOvers> {
  const found = new Map<string, Row<'alih_tugas'>[]>();
  for (const row of await liveRows(db, 'alih_tugas', ids && { column: 'tugas_id', values: ids })) {
    const list = found.get(row.tugas_id);
    if (list) list.push(row);
    else found.set(row.tugas_id, [row]);
  }
  return found;
}

/** D6: with what went for some days. */
function withGiven(task: TugasTerbagi, moved: HandOvers): TugasTerbagi {
  const rows = moved.get(task.id);
  if (!rows) return task;
  return { ...task, penugasan: denganSerah(task, rows.map(toSerah)) };
}

/** A share that began with a hand-over carries its day itself; parts are told where it had something before, or took twice. */
function withTaken(shares: readonly Penugasan[], task: Row<'tugas'>, moved: HandOvers): readonly Penugasan[] {
  const all = moved.get(task.id);
  if (!all) return shares;
  return shares.map((share) => {
    const rows = all.filter(({ kepada_id }) => kepada_id === share.pegawaiId);
    const porsi = (row: Row<'alih_tugas'>): number => kaliBagi(row.porsi, task.pembagi, Math.max(1, row.pembagi));
    const terima = rows
      .filter((row) => !isTutup(row))
      .map((row): PorsiTerima => ({
        mulai: row.tanggal,
        porsi: porsi(row),
        ...(row.sampai !== null && { akhir: row.sampai }),
      }));
    const tutup = rows.filter(isTutup).map((row): PorsiTutup => ({
      akhir: tambahHari(row.tanggal, -1),
      porsi: porsi(row),
      ...(row.sampai !== null && { hingga: row.sampai }),
    }));
    const later =
      tutup.length > 0 ||
      terima.some(({ mulai, akhir = share.sampai }) => mulai !== share.mulai || akhir !== share.sampai);
    return !later ? share : { ...share, ...(terima.length > 0 && { terima }), ...(tutup.length > 0 && { tutup }) };
  });
}
