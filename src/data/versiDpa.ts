import type { DpaId, SubKegiatanId } from '../domain/ids';
import type { Indikator, RekeningBelanja, SumberDana, WaktuPelaksanaan } from '../domain/subKegiatan';
import { liveRows, ofThisOffice } from './rows';
import type { Db, Row, Tx, Values } from './schema';

/** The tables of what one version says; their ids all begin with the id of its document. */
const OF_LINE = ['indikator', 'sumber_dana', 'lokasi', 'rekening'] as const;
export type TabelVersi = 'anggaran_sub_kegiatan' | (typeof OF_LINE)[number];
export const TABEL_VERSI: readonly TabelVersi[] = ['anggaran_sub_kegiatan', ...OF_LINE];

/** What one version says of one line. */
export interface AnggaranBaris {
  /** Wording of the document, '' = that of the line. */
  readonly nama: string;
  readonly pagu: number;
  readonly paguSebelum: number | null;
  readonly bulan: readonly number[] | null;
  readonly waktu: WaktuPelaksanaan | null;
  readonly keterangan: string;
  readonly asal: string;
  readonly indikator: readonly Indikator[];
  readonly sumberDana: readonly SumberDana[];
  readonly lokasi: readonly string[];
  readonly rekening: readonly RekeningBelanja[];
}
export interface BarisVersi extends AnggaranBaris {
  readonly subKegiatanId: SubKegiatanId;
}

export const anggaranId = (dpaId: DpaId, line: SubKegiatanId): string => `${dpaId}.${line}`;

/**
 * Live rows of one version. Ids of lines begin with `<dpa>.`, so the index on the parent gives a range: '/' is the sign
 * after '.'.
 */
export async function rowsOfVersi<T extends TabelVersi>(db: Db | Tx, table: T, dpaId: DpaId): Promise<Row<T>[]> {
  if (table === 'anggaran_sub_kegiatan') return liveRows(db, table, { column: 'dpa_id' as never, values: [dpaId] });
  const rows = await db
    .selectFrom(table as 'indikator')
    .selectAll()
    .where('opd_id', '=', ofThisOffice)
    .where('anggaran_id', '>', `${dpaId}.`)
    .where('anggaran_id', '<', `${dpaId}/`)
    .where('dihapus', 'is', null)
    .execute();
  return rows as unknown as Row<T>[];
}

/** Everything one version says, line by line. */
export async function loadVersi(db: Db | Tx, dpaId: DpaId): Promise<BarisVersi[]> {
  const indikator = perBaris(await rowsOfVersi(db, 'indikator', dpaId));
  const dana = perBaris(await rowsOfVersi(db, 'sumber_dana', dpaId));
  const lokasi = perBaris(await rowsOfVersi(db, 'lokasi', dpaId));
  const rekening = perBaris(await rowsOfVersi(db, 'rekening', dpaId));
  return (await rowsOfVersi(db, 'anggaran_sub_kegiatan', dpaId)).map((row) => ({
    subKegiatanId: row.sub_kegiatan_id as SubKegiatanId,
    nama: row.nama ?? '',
    pagu: row.pagu,
    paguSebelum: row.pagu_sebelum,
    bulan: row.bulan === null ? null : (JSON.parse(row.bulan) as number[]),
    waktu:
      row.waktu_mulai === null || row.waktu_akhir === null ? null : { mulai: row.waktu_mulai, akhir: row.waktu_akhir },
    keterangan: row.keterangan ?? '',
    asal: row.asal ?? '',
    indikator: indikator(row.id).map(({ uraian, target, satuan }) => ({ uraian, target, satuan })),
    sumberDana: dana(row.id).map(({ kode, nama, pagu }) => ({ kode, nama, pagu })),
    lokasi: lokasi(row.id).map(({ nama }) => nama),
    rekening: rekening(row.id).map(({ kode, nama, pagu }) => ({ kode, nama, pagu })),
  }));
}

function perBaris<R extends { anggaran_id: string; n: number }>(rows: readonly R[]): (id: string) => readonly R[] {
  const map = new Map<string, R[]>();
  for (const row of rows) {
    const list = map.get(row.anggaran_id);
    if (list) list.push(row);
    else map.set(row.anggaran_id, [row]);
  }
  for (const list of map.values()) list.sort((a, b) => a.n - b.n);
  return (id) => map.get(id) ?? [];
}

type WithId<T extends TabelVersi> = { id: string } & Values<T>;

/** The rows that say this of one line in one version. */
export function rowsOfLine(
  dpaId: DpaId,
  { subKegiatanId, ...line }: BarisVersi,
): { readonly [T in TabelVersi]: readonly WithId<T>[] } {
  const id = anggaranId(dpaId, subKegiatanId);
  const place = (n: number) => ({ id: `${id}.${n}`, anggaran_id: id, n });
  return {
    anggaran_sub_kegiatan: [
      {
        id,
        dpa_id: dpaId,
        sub_kegiatan_id: subKegiatanId,
        pagu: line.pagu,
        bulan: line.bulan === null ? null : JSON.stringify(line.bulan),
        nama: line.nama || null,
        pagu_sebelum: line.paguSebelum,
        waktu_mulai: line.waktu?.mulai ?? null,
        waktu_akhir: line.waktu?.akhir ?? null,
        keterangan: line.keterangan || null,
        asal: line.asal || null,
      },
    ],
    indikator: line.indikator.map((one, n) => ({
      ...place(n),
      uraian: one.uraian,
      target: one.target,
      satuan: one.satuan,
    })),
    sumber_dana: line.sumberDana.map((one, n) => ({ ...place(n), kode: one.kode, nama: one.nama, pagu: one.pagu })),
    lokasi: line.lokasi.map((nama, n) => ({ ...place(n), nama })),
    rekening: line.rekening.map((one, n) => ({ ...place(n), kode: one.kode, nama: one.nama, pagu: one.pagu })),
  };
}
