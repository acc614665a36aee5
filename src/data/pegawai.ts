import type { BagianId, KetidakhadiranId, PegawaiId, PenempatanId, TimKerjaId } from '../domain/ids';
import type {
  AlasanBeban,
  JenisJabatan,
  JenisKetidakhadiran,
  JenisPegawai,
  Ketidakhadiran,
  Pegawai,
  Penempatan,
  SebabKeluar,
  StatusPegawai,
} from '../domain/pegawai';
import { liveRows } from './rows';
import type { Db, Row, Tx, Values } from './schema';

export const pegawaiValues = (p: Pegawai): Values<'pegawai'> => ({
  nama: p.nama,
  nip: p.nip,
  jenis_pegawai: p.jenisPegawai,
  golongan: p.golongan,
  fte: p.fte,
  status: p.status,
  kompetensi: JSON.stringify(p.kompetensi),
  masuk: p.masuk,
  keluar: p.keluar,
  sebab_keluar: p.sebabKeluar ?? null,
  menit_minggu: p.menitMinggu ?? null,
});

export const penempatanValues = (p: Penempatan): Values<'penempatan'> => ({
  pegawai_id: p.pegawaiId,
  bagian_id: p.bagianId,
  tim_kerja_id: p.timKerjaId,
  jabatan: p.jabatan,
  jenis_jabatan: p.jenisJabatan,
  kelas: p.kelas,
  atasan_id: p.atasanId,
  plt: Number(p.plt),
  tmt: p.tmt,
  sampai: p.sampai,
});

export const toPenempatan = (row: Row<'penempatan'>): Penempatan => ({
  id: row.id as PenempatanId,
  pegawaiId: row.pegawai_id as PegawaiId,
  bagianId: row.bagian_id as BagianId | null,
  timKerjaId: row.tim_kerja_id as TimKerjaId | null,
  jabatan: row.jabatan,
  jenisJabatan: row.jenis_jabatan as JenisJabatan | null,
  kelas: row.kelas,
  atasanId: row.atasan_id as PegawaiId | null,
  plt: row.plt === 1,
  tmt: row.tmt,
  sampai: row.sampai,
});

const toKetidakhadiran = (row: Row<'ketidakhadiran'>): Ketidakhadiran => ({
  id: row.id as KetidakhadiranId,
  pegawaiId: row.pegawai_id as PegawaiId,
  mulai: row.mulai,
  akhir: row.akhir,
  jenis: row.jenis as JenisKetidakhadiran,
  ...(row.persen !== null && { persen: row.persen }),
});

/** The post in force: not acting (plt), not ended, the latest start; else the latest of all. */
export function penempatanBerlaku(rows: readonly Row<'penempatan'>[]): Row<'penempatan'> | undefined {
  const order = (row: Row<'penempatan'>): string =>
    `${row.plt === 0 ? 1 : 0}${row.sampai === null ? 1 : 0}${row.tmt ?? '0000-00-00'}${row.id}`;
  return rows.reduce<Row<'penempatan'> | undefined>(
    (best, row) => (!best || order(row) > order(best) ? row : best),
    undefined,
  );
}

export interface LoadedPegawai {
  readonly pegawai: Pegawai;
  /** Counter of the person's rows together: stale forms are refused by it. */
  readonly versi: number;
  readonly ketidakhadiran: readonly Ketidakhadiran[];
}

/** People with placement, reasons and absences; all of them, or those of `ids` (removed ones are missing). */
export async function loadPegawai(db: Db | Tx, ids?: readonly PegawaiId[]): Promise<LoadedPegawai[]> {
  const mine = ids && { column: 'pegawai_id' as const, values: ids };
  const [people, posts, absences, reasons] = [
    await liveRows(db, 'pegawai', ids && { column: 'id', values: ids }),
    groupByPegawai(await liveRows(db, 'penempatan', mine)),
    groupByPegawai(await liveRows(db, 'ketidakhadiran', mine)),
    groupByPegawai(await liveRows(db, 'alasan_beban', mine)),
  ];
  return people.map((row) => {
    const own = posts.get(row.id) ?? [];
    const reason = (jenis: AlasanBeban['jenis']): AlasanBeban | null => {
      const found = reasons.get(row.id)?.find((r) => r.jenis === jenis);
      if (!found) return null;
      const { alasan, nomor, batas } = found;
      return { jenis, alasan, nomor, ...(batas !== null && { batas }) };
    };
    return {
      pegawai: toPegawai(row, penempatanBerlaku(own), reason('rendah'), reason('melebihi')),
      versi: own.reduce((sum, post) => sum + post.versi, row.versi),
      ketidakhadiran: (absences.get(row.id) ?? []).map(toKetidakhadiran).sort((a, b) => (a.mulai < b.mulai ? -1 : 1)),
    };
  });
}

function toPegawai(
  row: Row<'pegawai'>,
  post: Row<'penempatan'> | undefined,
  alasanRendah: AlasanBeban | null,
  alasanMelebihi: AlasanBeban | null,
): Pegawai {
  return {
    id: row.id as PegawaiId,
    nama: row.nama,
    nip: row.nip,
    jenisPegawai: row.jenis_pegawai as JenisPegawai,
    golongan: row.golongan,
    fte: row.fte,
    status: row.status as StatusPegawai,
    kompetensi: JSON.parse(row.kompetensi) as string[],
    bagianId: (post?.bagian_id ?? null) as BagianId | null,
    timKerjaId: (post?.tim_kerja_id ?? null) as TimKerjaId | null,
    jabatan: post?.jabatan ?? '',
    jenisJabatan: (post?.jenis_jabatan ?? null) as JenisJabatan | null,
    kelas: post?.kelas ?? null,
    masuk: row.masuk,
    keluar: row.keluar,
    ...(row.menit_minggu !== null && { menitMinggu: row.menit_minggu }),
    ...(row.sebab_keluar === null ? {} : { sebabKeluar: row.sebab_keluar as SebabKeluar }),
    alasanRendah,
    alasanMelebihi,
  };
}

function groupByPegawai<R extends { pegawai_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const list = groups.get(row.pegawai_id);
    if (list) list.push(row);
    else groups.set(row.pegawai_id, [row]);
  }
  return groups;
}
