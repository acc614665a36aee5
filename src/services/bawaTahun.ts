import { polos } from '../data/polos';
import { penugasanId } from '../data/ids';
import { loadPerintah, perintahValues } from '../data/perintah';
import { loadKalenderTahun } from '../data/pengaturan';
import { addRows, liveRows } from '../data/rows';
import type { Row, TableName, Tx, Values } from '../data/schema';
import { penugasanValues, tugasValues } from '../data/tugas';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { tahunBerakhir, tenggatSesudahTahun } from '../domain/lintasTahun';
import { bagiMenurut } from '../domain/pecahTugas';
import type { Pengaturan } from '../domain/pengaturan';
import type { Perintah } from '../domain/perintah';
import { dibagiPerUnit, pembagiUntuk } from '../domain/porsi';
import { SATU, volumeBelumDibagi, type CapaianPorsi } from '../domain/realisasi';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import { capaianKantor } from './capaianKantor';
import type { Program } from './program';

type Baris<T extends TableName> = { readonly id: string } & Values<T>;

/** A task that is due in the next year, with the order it came from; null = no order. */
export interface TugasDibawa {
  readonly tugas: TugasTerbagi;
  readonly perintah: Perintah | null;
}

/**
 * What a new year needs of the one before:
 * TB1 settings, their pictures and Word templates, bagian (whose division begins as a draft again) and tim kerja;
 * TB2 the people who are still there, with the posts that did not end, and what of their leave lies in the new year;
 * TB3 the holidays of the new year as far as they were prepared here, else those that come with the program;
 * TB4 what is due in the new year and not done, with what is left of it and who has it; the people who left are off it;
 * TB5 nothing of the year itself: DPA, tasks, notes, letters, reports, evaluations, accepted loads, history. The DPA is imported,
 *     and after it tasks are copied by "Salin dari tahun lalu" (L1–L5). What was due in the old year stays in its file.
 */
export interface Bawaan {
  readonly tahun: number;
  readonly pengaturan: readonly Baris<'pengaturan'>[];
  readonly lampiran: readonly { readonly hash: string; readonly mime: string; readonly isi: Uint8Array }[];
  readonly bagian: readonly Baris<'bagian'>[];
  readonly timKerja: readonly Baris<'tim_kerja'>[];
  readonly pegawai: readonly Baris<'pegawai'>[];
  readonly penempatan: readonly Baris<'penempatan'>[];
  readonly ketidakhadiran: readonly Baris<'ketidakhadiran'>[];
  readonly libur: readonly Baris<'hari_libur'>[];
  readonly ramadan: readonly Baris<'ramadan'>[];
  readonly tugas: readonly TugasDibawa[];
  /** People of this year who left before the new one. */
  readonly keluar: readonly string[];
}

export async function bawaan(program: Program): Promise<Bawaan> {
  const { db, tahun: lama } = program.dokumen;
  const tahun = lama + 1;
  const awal = `${tahun}-01-01`;
  const bagian = (await liveRows(db, 'bagian')).map((row) => ({ ...polos(row), status: 'konsep' }));
  const unit = new Set(bagian.map(({ id }) => id));
  const timKerja = (await liveRows(db, 'tim_kerja')).filter((row) => unit.has(row.bagian_id)).map(polos);
  const semua = await liveRows(db, 'pegawai');
  const ikut = semua.filter((row) => masihAda(row, lama));
  const orang = new Set(ikut.map(({ id }) => id));
  const tim = new Set(timKerja.map(({ id }) => id));
  const known = (of: ReadonlySet<string>, id: string | null): string | null => (id !== null && of.has(id) ? id : null);
  const penempatan = (await liveRows(db, 'penempatan'))
    .filter((row) => orang.has(row.pegawai_id) && (row.sampai === null || row.sampai >= awal))
    .map((row) => ({
      ...polos(row),
      bagian_id: known(unit, row.bagian_id),
      tim_kerja_id: known(tim, row.tim_kerja_id),
      atasan_id: known(orang, row.atasan_id),
    }));
  const ketidakhadiran = (await liveRows(db, 'ketidakhadiran'))
    .filter((row) => orang.has(row.pegawai_id) && row.akhir >= awal)
    .map(polos);
  const pengaturan = (await liveRows(db, 'pengaturan')).map((row) => forTheYear(polos(row), tahun));
  const { libur, ramadan } = await loadKalenderTahun(db, tahun);
  return {
    ...{ tahun, pengaturan, bagian, timKerja, penempatan, ketidakhadiran },
    lampiran: (await db.selectFrom('lampiran').selectAll().execute()).filter(({ hash }) =>
      pengaturan.some(({ isi }) => isi.includes(hash)),
    ),
    pegawai: ikut.map(polos),
    libur: libur.map(({ id, tanggal, jenis, keterangan, sumber }) => ({ id, tanggal, jenis, keterangan, sumber })),
    ramadan: ramadan ? (await liveRows(db, 'ramadan')).filter((row) => row.tahun === tahun).map(polos) : [],
    tugas: await stillDue(program, orang, unit),
    keluar: semua.filter(({ id }) => !orang.has(id)).map(({ nama }) => nama),
  };
}

/** TB2: whoever left, or leaves by the end of the old year, is not in the new one. */
const masihAda = ({ status, keluar }: Row<'pegawai'>, lama: number): boolean =>
  keluar === null ? status !== 'keluar' : tahunBerakhir(lama, keluar);

/** The year, and what names a paper of the old one. */
function forTheYear(row: Baris<'pengaturan'>, tahun: number): Baris<'pengaturan'> {
  if (row.id !== 'identitas' && row.id !== 'surat') return row;
  const isi = JSON.parse(row.isi) as Pengaturan['identitas'] & Pengaturan['surat'];
  const baru =
    row.id === 'identitas' ? { ...isi, tahun } : { ...isi, keputusan: { ...isi.keputusan, nomor: '', tanggal: '' } };
  return { id: row.id, isi: JSON.stringify(baru) };
}

/** TB4, in the order of the office. Work of a budget line waits for the new DPA (TB5). */
async function stillDue(
  program: Program,
  orang: ReadonlySet<string>,
  unit: ReadonlySet<string>,
): Promise<TugasDibawa[]> {
  const { cache, dokumen } = program;
  const orders = await loadPerintah(dokumen.db);
  const { capaian } = await capaianKantor(program);
  return [...cache.kantor.tugas.values()].flatMap((task): TugasDibawa[] => {
    const order = orders.get(task.id)?.perintah ?? null;
    if (tenggatSesudahTahun(task.jendela, dokumen.tahun) === null) return [];
    if (order ? order.selesai !== null : task.subKegiatanId !== null) return [];
    const tugas = sisaTugas(task, capaian.get(task.id) ?? [], (id) => orang.has(id), `${dokumen.tahun + 1}-01-01`);
    if (!tugas) return [];
    const bagianId = tugas.bagianId !== null && unit.has(tugas.bagianId) ? tugas.bagianId : null;
    const wakilId = order?.wakilId != null && orang.has(order.wakilId) ? order.wakilId : null;
    return [{ tugas: { ...tugas, bagianId }, perintah: order && { ...order, wakilId } }];
  });
}

/**
 * What is left of a task as a task of its own, by those who still have it on `awal` or later; null = nothing. Begun units are
 * whole ones of fewer minutes, so that the minutes left are the same in both files. Who stands in goes on until the last day; of
 * a share whose days are over nothing is left: it is asked for in the old file.
 */
export function sisaTugas(
  task: TugasTerbagi,
  capaian: readonly CapaianPorsi[],
  ada: (id: PegawaiId) => boolean,
  awal: Tanggal,
): TugasTerbagi | null {
  const { batal: _, ...isi } = task;
  const terbuka = task.penugasan.filter(({ sampai }) => sampai === undefined || sampai >= awal);
  const dasar = { ...isi, subKegiatanId: null };
  const polosan = (share: Penugasan, porsi: number): Penugasan => {
    const { id, tugasId, pegawaiId, peran, persetujuanLintas, mulai, sampai } = share;
    const masa = sampai === undefined ? {} : { sampai, ...(mulai !== undefined && { mulai }) };
    return { ...{ id, tugasId, pegawaiId, peran, persetujuanLintas }, porsi, terkunci: false, ...masa };
  };
  const milik = (daftar: readonly Penugasan[]): readonly Penugasan[] =>
    daftar.filter((p) => p.porsi > 0 && ada(p.pegawaiId));
  if (task.hadirBersama) return { ...dasar, penugasan: milik(terbuka.map((p) => polosan(p, p.porsi))) };
  const sisa = new Map(capaian.map(({ pegawaiId, sisa: left }) => [pegawaiId, left]));
  const bobot = terbuka.map(({ pegawaiId }) => sisa.get(pegawaiId) ?? 0);
  const milikOrang = bobot.reduce((jumlah, n) => jumlah + n, 0);
  const lepas = volumeBelumDibagi(task);
  const total = milikOrang + lepas;
  if (total === 0) return null;
  const unit = dibagiPerUnit(task) ? [...bobot, lepas].map((n) => Math.ceil(n / SATU)) : null;
  const volume = unit?.reduce((jumlah, n) => jumlah + n, 0) ?? task.volume;
  const pembagi = pembagiUntuk({ ...task, volume });
  const porsi = unit && pembagi === volume ? unit : bagiMenurut(pembagi, [...bobot, lepas]);
  const norma = task.norma === null ? null : Math.max(1, Math.round((task.norma * total) / (volume * SATU)));
  return { ...dasar, volume, pembagi, norma, penugasan: milik(terbuka.map((p, i) => polosan(p, porsi[i] ?? 0))) };
}

/** Writes all of it into a new document. */
export async function tulisBawaan(tx: Tx, isi: Bawaan): Promise<void> {
  for (const { hash, mime, isi: bytes } of isi.lampiran)
    await tx.insertInto('lampiran').values({ hash, mime, isi: bytes }).execute();
  await addRows(tx, 'pengaturan', isi.pengaturan);
  await addRows(tx, 'bagian', isi.bagian);
  await addRows(tx, 'tim_kerja', isi.timKerja);
  await addRows(tx, 'pegawai', isi.pegawai);
  await addRows(tx, 'penempatan', isi.penempatan);
  await addRows(tx, 'ketidakhadiran', isi.ketidakhadiran);
  await addRows(tx, 'hari_libur', isi.libur);
  await addRows(tx, 'ramadan', isi.ramadan);
  await addRows(
    tx,
    'tugas',
    isi.tugas.map(({ tugas }) => ({ id: tugas.id, ...tugasValues(tugas) })),
  );
  await addRows(
    tx,
    'penugasan',
    isi.tugas.flatMap(({ tugas }) =>
      tugas.penugasan.map((share) => ({ id: penugasanId(tugas.id, share.pegawaiId), ...penugasanValues(share) })),
    ),
  );
  await addRows(
    tx,
    'perintah',
    isi.tugas.flatMap(({ perintah }) =>
      perintah ? [{ id: perintah.id satisfies TugasId, ...perintahValues(perintah) }] : [],
    ),
  );
}
