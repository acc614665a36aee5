import { AppError } from '../api/errors';
import type { PerintahInput } from '../api/perintahInputs';
import { newId, penugasanId } from '../data/ids';
import { loadPerintah, perintahValues } from '../data/perintah';
import { addRow, checkVersi, putRow, setRow } from '../data/rows';
import { tugasValues } from '../data/tugas';
import type { BagianId, PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { tahunBerakhir } from '../domain/lintasTahun';
import { namaTugasPerintah, porsiPerintah, tenggatJendela, type Perintah } from '../domain/perintah';
import { pembagiUntuk } from '../domain/porsi';
import { SYARAT_KOSONG } from '../domain/syarat';
import { tanggalPanjang } from '../domain/tampil';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import { kunciAntara } from '../domain/urutan';
import { checkEligible, findPerson, findTask, writeDivisions } from './assignPegawai';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { lastOrder } from './saveTugas';

/** An order, the task it makes and who does it: one command. Answers the id of both. */
export async function savePerintah(program: Program, input: PerintahInput): Promise<TugasId> {
  const { cache, dokumen } = program;
  const old = input.id === null ? null : findTask(cache, input.id);
  const before = old && (await loadPerintah(dokumen.db, [old.id])).get(old.id)?.perintah;
  const id = old?.id ?? newId<TugasId>();
  const task = toTask(cache, id, input, old, before ?? null);
  const order = toOrder(id, input, before ?? null);
  const { penugasan: _, ...fields } = task;
  const next = shares(cache, task, input);
  await program.write(`${old ? 'ubah' : 'catat'} perintah "${input.perihal}"`, async (tx) => {
    if (old) {
      await checkVersi(tx, 'perintah', id, input.versi, `Perintah "${input.perihal}"`);
      await setRow(tx, 'tugas', id, tugasValues(fields));
    } else await addRow(tx, 'tugas', id, tugasValues(fields));
    await putRow(tx, 'perintah', id, perintahValues(order));
    await writeDivisions(tx, [{ task, next }]);
  });
  return id;
}

/** Days of the work: from its arrival to its due date, a meeting its day; what came too late is due on its day. */
function windowOf(
  cache: KantorCache,
  input: PerintahInput,
  old: Tugas | null,
  before: Perintah | null,
): Tugas['jendela'] {
  const { tahun } = cache.kantor.kalender;
  // A form that does not touch the days leaves the window as somebody may have cut it since.
  const tenggat = old && tenggatJendela(old.jendela);
  const sameDays =
    input.jenis === 'rapat'
      ? before?.tanggalAcara === input.tanggalAcara && tenggat === input.tanggalAcara
      : before?.diterima === input.diterima && tenggat === input.tenggat;
  if (old && before && sameDays && before.jenis === input.jenis) return old.jendela;
  const refuse = (bidang: string, sebab: string): never => {
    throw new AppError('masukanTidakSah', { bidang, sebab });
  };
  if (input.jenis === 'rapat') {
    const day = input.tanggalAcara ?? refuse('tanggal rapat', 'belum diisi');
    if (!near(tahun, input.diterima, day)) refuse('tanggal rapat', outside(tahun));
    return { jenis: 'tanggal', mulai: day, akhir: day };
  }
  const akhir = input.tenggat ?? `${tahun}-12-31`;
  const mulai = input.diterima < akhir ? input.diterima : akhir;
  if (!near(tahun, input.diterima, akhir)) refuse('tenggat', outside(tahun));
  return { jenis: 'tanggal', mulai, akhir };
}

/** What came in by the end of the year may be due in the next one (LT2); what came in later belongs to the file of that year. */
const near = (tahun: number, diterima: Tanggal, akhir: Tanggal): boolean =>
  akhir >= `${tahun}-01-01` &&
  akhir <= `${tahun + 1}-12-31` &&
  (!tahunBerakhir(tahun, diterima) || akhir <= `${tahun}-12-31`);
const outside = (tahun: number): string =>
  `berkas ini untuk ${tahun}; yang diterima pada ${tahun + 1} dicatat di berkas ${tahun + 1}`;

/** What letters cite: the paper where there is one. */
export function dasarPerintah({
  jenis,
  dari,
  nomorSurat,
  tanggalSurat,
  perihal,
  diterima,
}: Pick<Perintah, 'jenis' | 'dari' | 'nomorSurat' | 'tanggalSurat' | 'perihal' | 'diterima'>): string {
  const surat = jenis === 'rapat' ? 'Undangan' : 'Surat';
  // The day it came in is that of the disposisi, not that of a letter nobody dated.
  if (jenis !== 'rapat' && nomorSurat === '' && tanggalSurat === null)
    return `Disposisi ${dari} tanggal ${tanggalPanjang(diterima)}`;
  const nomor = nomorSurat === '' ? '' : ` Nomor ${nomorSurat}`;
  const tanggal = tanggalSurat === null ? '' : ` tanggal ${tanggalPanjang(tanggalSurat)}`;
  // Bases are parted by semicolons where a task keeps them.
  const hal = jenis === 'rapat' ? perihal.replace(/^undangan\s+/i, '') : perihal;
  return `${surat} ${dari}${nomor}${tanggal} perihal ${hal}`.replaceAll(';', ',');
}

/** What the order does not say, or says as before, stays as the task has it (its parts may have names of their own). */
function toTask(
  cache: KantorCache,
  id: TugasId,
  input: PerintahInput,
  old: TugasTerbagi | null,
  before: Perintah | null,
): TugasTerbagi {
  const meeting = input.jenis === 'rapat';
  const fresh: Omit<TugasTerbagi, 'pembagi'> = {
    id,
    sumber: 'disposisi',
    subKegiatanId: null,
    bagianId: null,
    nama: '',
    keluaran: meeting ? 'Notula rapat' : '',
    satuan: 'Kegiatan',
    jenis: 'hasil',
    sifat: 'rutin',
    volume: 1,
    norma: input.menit,
    satuanNorma: 'jam',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tahun' },
    dapatDibagi: true,
    hadirBersama: meeting,
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
    urutan: old?.urutan ?? kunciAntara(lastOrder(cache), null),
    penugasan: [],
  };
  const kept = old ?? fresh;
  const sameTime = kept.norma !== null && kept.norma * kept.volume === input.menit;
  const task = {
    ...kept,
    nama: before && old && nameOf(before) === nameOf(input) ? old.nama : nameOf(input),
    bagianId: unitOf(cache, input),
    hadirBersama: meeting,
    jendela: windowOf(cache, input, old, before),
    norma: sameTime ? kept.norma : Math.round(input.menit / Math.max(1, kept.volume)),
    dasar: before && old && dasarPerintah(before) === dasarPerintah(input) ? old.dasar : dasarPerintah(input),
    petunjuk: input.petunjuk,
  };
  return { ...task, pembagi: old?.pembagi ?? pembagiUntuk(task) };
}

const nameOf = ({ jenis, perihal }: Pick<Perintah, 'jenis' | 'perihal'>): string => namaTugasPerintah(jenis, perihal);

/** The bagian that was named, else that of the first of its people. */
function unitOf(cache: KantorCache, input: PerintahInput): BagianId | null {
  if (input.bagianId !== null && !cache.kantor.bagian.some(({ id }) => id === input.bagianId))
    throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  const [first] = input.pegawaiIds;
  return input.bagianId ?? (first === undefined ? null : findPerson(cache, first).bagianId);
}

function toOrder(id: TugasId, input: PerintahInput, before: Perintah | null): Perintah {
  const { jenis, dari, perihal, nomorSurat, tanggalSurat, diterima, tanggalAcara, waktu, tempat } = input;
  const kehadiran = jenis === 'rapat' ? input.kehadiran : '';
  return {
    id,
    jenis,
    dari,
    perihal,
    nomorSurat,
    tanggalSurat,
    diterima,
    tanggalAcara: jenis === 'rapat' ? tanggalAcara : null,
    waktu,
    tempat,
    kehadiran,
    wakilId: kehadiran === 'diwakilkan' ? (input.pegawaiIds[0] ?? null) : null,
    notula: before?.notula ?? '',
    selesai: before?.selesai ?? null,
  };
}

/** Even shares of the people, the first is ketua; the same people keep what they have. */
function shares(cache: KantorCache, task: TugasTerbagi, input: PerintahInput): readonly Penugasan[] {
  const wanted = [...new Set<PegawaiId>(input.pegawaiIds)];
  const present = task.penugasan;
  const lead = present.find((share) => share.peran === 'ketua')?.pegawaiId;
  const same = present.length === wanted.length && present.every(({ pegawaiId }) => wanted.includes(pegawaiId));
  if (same && (lead === undefined || lead === wanted[0])) return present;
  if (present.some(({ terkunci }) => terkunci)) throw new AppError('terkunci', { tugas: task.nama });
  if (present.some(({ mulai, sampai }) => mulai !== undefined || sampai !== undefined))
    throw new AppError('masukanTidakSah', {
      bidang: 'pelaksana',
      sebab: 'sebagian pekerjaan ini sudah dialihkan; ubah lewat Alihkan tugas',
    });
  const parts = porsiPerintah(task.pembagi - (task.batal ?? 0), wanted.length);
  return wanted.map((pegawaiId, at): Penugasan => {
    const had = present.find((share) => share.pegawaiId === pegawaiId);
    const person = findPerson(cache, pegawaiId);
    const other = task.bagianId !== null && person.bagianId !== task.bagianId;
    const persetujuanLintas = had?.persetujuanLintas || (other ? input.persetujuanLintas : '');
    if (!had) checkEligible(cache, task, person, persetujuanLintas);
    return {
      id: penugasanId(task.id, pegawaiId),
      tugasId: task.id,
      pegawaiId,
      porsi: parts[at] ?? 0,
      peran: at === 0 ? 'ketua' : 'anggota',
      terkunci: false,
      persetujuanLintas,
    };
  });
}
