import type { BagianId, DpaId, SubKegiatanId } from '../domain/ids';
import type { Dpa, Indikator, JenisDpa, SubKegiatan } from '../domain/subKegiatan';
import { bandingVersi, urutkanVersi, type PaguVersi } from '../domain/versiDpa';
import { liveRows, ofThisOffice } from './rows';
import type { Db, Tx, Values } from './schema';
import { rowsOfVersi } from './versiDpa';

export const subKegiatanValues = (
  s: Omit<SubKegiatan, 'id' | 'pagu' | 'indikator' | 'berlaku'>,
): Values<'sub_kegiatan'> => ({
  kode: s.kode,
  nama: s.nama,
  kode_kegiatan: s.kodeKegiatan,
  nama_kegiatan: s.namaKegiatan,
  kode_program: s.kodeProgram,
  nama_program: s.namaProgram,
  kode_sub_unit: s.kodeSubUnit,
  nama_sub_unit: s.namaSubUnit,
  bagian_id: s.bagianId,
  alasan_tanpa_tugas: s.alasanTanpaTugas,
});

export const dpaValues = (d: Dpa): Values<'dpa'> => ({
  jenis: d.jenis,
  nomor: d.nomor,
  tanggal: d.tanggal,
  sumber_berkas: d.sumberBerkas,
});

/** All documents of the year, oldest first; the last one is in force. */
export async function listDpa(db: Db | Tx): Promise<Dpa[]> {
  const rows = await liveRows(db, 'dpa');
  return urutkanVersi(
    rows.map((row) => ({
      id: row.id as DpaId,
      jenis: row.jenis as JenisDpa,
      nomor: row.nomor,
      tanggal: row.tanggal,
      sumberBerkas: row.sumber_berkas,
    })),
  );
}

export interface LoadedBudget {
  readonly dpa: Dpa | null;
  readonly subKegiatan: readonly { readonly subKegiatan: SubKegiatan; readonly versi: number }[];
}

/** Budget lines with the amounts and indicators of the document in force; a line it does not name has pagu 0. */
export async function loadBudget(db: Db | Tx): Promise<LoadedBudget> {
  const all = await listDpa(db);
  const dpa = all.at(-1) ?? null;
  const budget = dpa ? await rowsOfVersi(db, 'anggaran_sub_kegiatan', dpa.id) : [];
  const amounts = new Map(budget.map((row) => [row.sub_kegiatan_id, row]));
  const indicators = new Map<string, (Indikator & { n: number })[]>();
  for (const row of dpa ? await rowsOfVersi(db, 'indikator', dpa.id) : []) {
    const list = indicators.get(row.anggaran_id) ?? [];
    list.push({ n: row.n, uraian: row.uraian, target: row.target, satuan: row.satuan });
    indicators.set(row.anggaran_id, list);
  }
  const emptied = await emptiedLines(db, all.slice(0, -1), budget);
  const rows = await liveRows(db, 'sub_kegiatan');
  const subKegiatan = rows.map((row) => {
    const amount = amounts.get(row.id);
    const list = (amount && indicators.get(amount.id)) ?? [];
    return {
      versi: row.versi,
      subKegiatan: {
        id: row.id as SubKegiatanId,
        kode: row.kode,
        nama: row.nama,
        kodeKegiatan: row.kode_kegiatan,
        namaKegiatan: row.nama_kegiatan,
        kodeProgram: row.kode_program,
        namaProgram: row.nama_program,
        kodeSubUnit: row.kode_sub_unit,
        namaSubUnit: row.nama_sub_unit,
        bagianId: row.bagian_id as BagianId | null,
        alasanTanpaTugas: row.alasan_tanpa_tugas,
        pagu: amount?.pagu ?? 0,
        indikator: list.sort((a, b) => a.n - b.n).map(({ uraian, target, satuan }) => ({ uraian, target, satuan })),
        berlaku: amount !== undefined && !emptied.has(row.id),
      },
    };
  });
  subKegiatan.sort((a, b) => compareKode(a.subKegiatan, b.subKegiatan));
  return { dpa, subKegiatan };
}

/** What a version says of the lines it names, as loadBudget says it of the one in force. */
export async function loadPagu(db: Db | Tx, dpa: Dpa): Promise<ReadonlyMap<SubKegiatanId, PaguVersi>> {
  const budget = await rowsOfVersi(db, 'anggaran_sub_kegiatan', dpa.id);
  const earlier = (await listDpa(db)).filter((satu) => bandingVersi(satu, dpa) < 0);
  const emptied = await emptiedLines(db, earlier, budget);
  return new Map(
    budget.map(({ sub_kegiatan_id: id, pagu }) => [id as SubKegiatanId, { pagu, berlaku: !emptied.has(id) }]),
  );
}

/** Lines named with pagu 0 that had money in an earlier version: taken out by this one (V2 of bandingDpa.ts). */
async function emptiedLines(
  db: Db | Tx,
  earlier: readonly Dpa[],
  budget: readonly { readonly sub_kegiatan_id: string; readonly pagu: number }[],
): Promise<Set<string>> {
  const zero = new Set(budget.flatMap((row) => (row.pagu === 0 ? [row.sub_kegiatan_id] : [])));
  if (zero.size === 0 || earlier.length === 0) return new Set();
  const paid = await db
    .selectFrom('anggaran_sub_kegiatan')
    .select('sub_kegiatan_id')
    .distinct()
    .where('opd_id', '=', ofThisOffice)
    .where(
      'dpa_id',
      'in',
      earlier.map(({ id }) => id),
    )
    .where('pagu', '>', 0)
    .where('dihapus', 'is', null)
    .execute();
  return new Set(paid.flatMap((row) => (zero.has(row.sub_kegiatan_id) ? [row.sub_kegiatan_id] : [])));
}

const compareKode = (a: SubKegiatan, b: SubKegiatan): number => {
  const [x, y] = [`${a.kode || '~'}\n${a.nama}\n${a.kodeSubUnit}`, `${b.kode || '~'}\n${b.nama}\n${b.kodeSubUnit}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
