import type { IsiPribadi } from '../../domain/isiPribadi';
import { nameFinder } from '../../data/namaBaris';
import type { Db, Row, TableName } from '../../data/schema';
import { bacaKejadian, KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN } from '../../domain/disiplin';
import type { PegawaiId } from '../../domain/ids';
import { SEBUTAN_TEMUAN } from '../../domain/kontribusi';
import { SEBUTAN_EKSPEKTASI } from '../../domain/predikat';
import { angka, desimalRingkas, NAMA_BULAN, tanggalPanjang } from '../../domain/tampil';

/** What the file holds about one person's work: results, hand-overs, evaluation, talks, attendance. Only tables that say something. */

type Bagian = IsiPribadi['bagian'][number];
interface Daftar<T extends TableName> {
  readonly tabel: T;
  readonly judul: string;
  readonly kolom: readonly string[];
  /** Columns that name the person. */
  readonly milik: readonly string[];
  readonly baris: (
    row: Row<T>,
    nama: (tabel: TableName, id: string) => Promise<string>,
    milik: string,
  ) => Promise<string[]>;
}
const satu = <T extends TableName>(daftar: Daftar<T>): Daftar<T> => daftar;

const bulan = (n: number): string => NAMA_BULAN[n - 1] ?? String(n);
const hari = (tanggal: string | null): string => (tanggal === null ? '–' : tanggalPanjang(tanggal));
const ekspektasi = (nilai: string): string => SEBUTAN_EKSPEKTASI[nilai as keyof typeof SEBUTAN_EKSPEKTASI] ?? '–';

const REALISASI = satu({
  tabel: 'realisasi',
  judul: 'Realisasi',
  kolom: ['Tugas', 'Bulan', 'Volume', 'Catatan mutu', 'Bukti'],
  milik: ['pegawai_id'],
  baris: async (row, nama) => [
    await nama('tugas', row.tugas_id),
    bulan(row.bulan),
    desimalRingkas(row.volume / 100, 2),
    row.mutu || '–',
    row.bukti || '–',
  ],
});
const ALIH = satu({
  tabel: 'alih_tugas',
  judul: 'Pengalihan tugas',
  kolom: ['Tugas', 'Arah', 'Masa', 'Bagian', 'Keterangan'],
  milik: ['dari_id', 'kepada_id'],
  // The other side is somebody else's data.
  baris: async (row, nama, id) => [
    await nama('tugas', row.tugas_id),
    row.dari_id === row.kepada_id ? 'masa sebelumnya berakhir' : row.dari_id === id ? 'diserahkan' : 'diterima',
    row.sampai === null ? hari(row.tanggal) : `${hari(row.tanggal)} sampai ${hari(row.sampai)}`,
    `${angka(row.porsi)} dari ${angka(row.pembagi)}`,
    row.keterangan || '–',
  ],
});
const BATAL = satu({
  tabel: 'pembatalan',
  judul: 'Bagian tugas yang dibatalkan',
  kolom: ['Tugas', 'Sejak', 'Alasan'],
  milik: ['pegawai_id'],
  baris: async (row, nama) => [await nama('tugas', row.tugas_id), hari(row.tanggal), row.alasan || '–'],
});
const WAKIL = satu({
  tabel: 'perintah',
  judul: 'Perintah yang diwakili',
  kolom: ['Perihal', 'Dari', 'Tanggal acara'],
  milik: ['wakil_id'],
  baris: (row) => Promise.resolve([row.perihal, row.dari, hari(row.tanggal_acara)]),
});
const EVALUASI = satu({
  tabel: 'evaluasi',
  judul: 'Evaluasi kinerja',
  kolom: ['Periode', 'Hasil kerja', 'Perilaku kerja', 'Umpan balik', 'Tanggapan', 'Ditetapkan'],
  milik: ['pegawai_id'],
  baris: (row) =>
    Promise.resolve([
      row.periode === 0 ? 'Tahunan' : `Triwulan ${row.periode}`,
      ekspektasi(row.hasil),
      ekspektasi(row.perilaku),
      row.umpan_balik || '–',
      row.tanggapan || '–',
      hari(row.ditetapkan),
    ]),
});
const CATATAN = satu({
  tabel: 'catatan_kontribusi',
  judul: 'Catatan pembicaraan kontribusi',
  kolom: ['Bulan', 'Bahan', 'Alasan dan kesepakatan', 'Tanggapan', 'Tanggal'],
  milik: ['pegawai_id'],
  baris: (row) =>
    Promise.resolve([
      bulan(Number(row.periode.slice(5))),
      SEBUTAN_TEMUAN[row.temuan as keyof typeof SEBUTAN_TEMUAN] ?? row.temuan,
      row.alasan || '–',
      row.tanggapan || '–',
      hari(row.tanggal || null),
    ]),
});
const KEHADIRAN = satu({
  tabel: 'kehadiran',
  judul: 'Rekap kehadiran',
  kolom: ['Bulan', 'Hari hadir', 'Kejadian'],
  milik: ['pegawai_id'],
  baris: ({ bulan: n, hari_hadir, kejadian }) => {
    const jumlah = bacaKejadian(kejadian);
    const kata = KEJADIAN_DISIPLIN.filter((jenis) => jumlah[jenis]).map(
      (jenis) => `${SEBUTAN_KEJADIAN[jenis]}: ${angka(jumlah[jenis] ?? 0)}`,
    );
    return Promise.resolve([bulan(n), angka(hari_hadir), kata.join('; ') || '–']);
  },
});

/** Live rows of one table that name the person, in the order of their ids (months, periods). */
async function isi<T extends TableName>(db: Db, id: PegawaiId, daftar: Daftar<T>): Promise<Bagian | null> {
  const cari = nameFinder(db);
  const rows = await db
    .selectFrom(daftar.tabel as 'realisasi')
    .selectAll()
    .where('dihapus', 'is', null)
    .where((eb) => eb.or(daftar.milik.map((kolom) => eb(kolom as 'pegawai_id', '=', id))))
    .orderBy('id')
    .execute();
  if (rows.length === 0) return null;
  const baris: string[][] = [];
  for (const row of rows) baris.push(await daftar.baris(row as unknown as Row<T>, cari, id));
  return { judul: daftar.judul, kolom: [...daftar.kolom], baris };
}

export async function kerjaSeseorang(db: Db, id: PegawaiId): Promise<Bagian[]> {
  const semua = [
    await isi(db, id, REALISASI),
    await isi(db, id, ALIH),
    await isi(db, id, BATAL),
    await isi(db, id, WAKIL),
    await isi(db, id, EVALUASI),
    await isi(db, id, CATATAN),
    await isi(db, id, KEHADIRAN),
  ];
  return semua.filter((bagian) => bagian !== null);
}
