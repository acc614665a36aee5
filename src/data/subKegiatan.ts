import type { BagianId, DpaId, SubKegiatanId } from '../domain/ids';
import type { Dpa, Indikator, JenisDpa, SubKegiatan } from '../domain/subKegiatan';
import { liveRows } from './rows';
import type { Db, Tx, Values } from './schema';

export const subKegiatanValues = (s: Omit<SubKegiatan, 'id' | 'pagu' | 'indikator'>): Values<'sub_kegiatan'> => ({
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
  return rows
    .map((row) => ({
      id: row.id as DpaId,
      jenis: row.jenis as JenisDpa,
      nomor: row.nomor,
      tanggal: row.tanggal,
      sumberBerkas: row.sumber_berkas,
    }))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.id < b.id ? -1 : 1));
}

export interface LoadedBudget {
  readonly dpa: Dpa | null;
  readonly subKegiatan: readonly { readonly subKegiatan: SubKegiatan; readonly versi: number }[];
}

/** Budget lines with the amounts and indicators of the document in force (a line it no longer names has pagu 0). */
export async function loadBudget(db: Db | Tx): Promise<LoadedBudget> {
  const dpa = (await listDpa(db)).at(-1) ?? null;
  const budget = dpa ? await liveRows(db, 'anggaran_sub_kegiatan', { column: 'dpa_id', values: [dpa.id] }) : [];
  const amounts = new Map(budget.map((row) => [row.sub_kegiatan_id, row]));
  const indicators = new Map<string, (Indikator & { n: number })[]>();
  for (const row of await liveRows(db, 'indikator')) {
    const list = indicators.get(row.anggaran_id) ?? [];
    list.push({ n: row.n, uraian: row.uraian, target: row.target, satuan: row.satuan });
    indicators.set(row.anggaran_id, list);
  }
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
      },
    };
  });
  subKegiatan.sort((a, b) => compareKode(a.subKegiatan, b.subKegiatan));
  return { dpa, subKegiatan };
}

const compareKode = (a: SubKegiatan, b: SubKegiatan): number => {
  const [x, y] = [`${a.kode || '~'}\n${a.nama}\n${a.kodeSubUnit}`, `${b.kode || '~'}\n${b.nama}\n${b.kodeSubUnit}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
