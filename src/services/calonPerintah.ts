import type { CalonPerintahInput } from '../api/perintahInputs';
import type { CalonPerintah } from '../api/perintahViews';
import type { Calon } from '../api/views';
import { loadPerintah } from '../data/perintah';
import { muatTambahan } from '../domain/benturanSaran';
import { akhirTahun, awalTahun, hariDari } from '../domain/hari';
import { hitungPeriode, kejadianPegawai, type Periode } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { tahunBerakhir } from '../domain/lintasTahun';
import { awalKata } from '../domain/nama';
import { SEBUTAN_KETIDAKHADIRAN, type JenisJabatan, type Pegawai } from '../domain/pegawai';
import { SYARAT_KOSONG } from '../domain/syarat';
import { rentangTanggal } from '../domain/tampil';
import { PEMBAGI_PERSEN, type TugasTerbagi } from '../domain/tugas';
import { findPerson } from './assignPegawai';
import { candidates } from './getPapan';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

/** Who stands in for a head: the higher post first; posts changed to fungsional by penyetaraan were pengawas before. */
const TINGKAT: Readonly<Record<JenisJabatan, number>> = {
  JPT: 0,
  Administrator: 1,
  Pengawas: 2,
  'Fungsional (penyetaraan)': 2,
  Fungsional: 3,
  Pelaksana: 4,
};

const AT_MOST = 300;

/**
 * Who could take an order that is not written yet, the best first: eligible, there on the days of its window, with room for
 * it beside everything else. For work the freest in the window come first; for a meeting who has no other meeting that day
 * and stands highest.
 */
export async function calonPerintah(program: Program, input: CalonPerintahInput): Promise<CalonPerintah[]> {
  const { cache, dokumen } = program;
  const { jenis, bagianId, semuaBagian, mulai, akhir, kecualiId } = input;
  const task = draftTask(input);
  const meetings =
    jenis === 'rapat' ? await otherMeetings(dokumen.db, cache, mulai, kecualiId) : new Map<PegawaiId, string>();
  const periods = windowPeriods(cache.kantor.kalender.tahun, mulai, akhir);
  const level = (one: Calon): number => levelOf(findPerson(cache, one.pegawaiId));
  const overTheYear = tahunBerakhir(cache.kantor.kalender.tahun, akhir);
  const wanted = input.pegawaiIds && new Set(input.pegawaiIds);
  const everybody = candidates(cache, task, input.cari, semuaBagian || bagianId === null, null, Infinity).filter(
    ({ pegawaiId }) => wanted?.has(pegawaiId) ?? true,
  );
  // The window of so many is counted as is looked at: the highest where the post decides, else the freest.
  if (jenis === 'rapat')
    everybody.sort((a, b) => Number(a.halangan !== '') - Number(b.halangan !== '') || level(a) - level(b));
  const found = everybody.slice(0, AT_MOST).map((one): CalonPerintah => {
    const person = findPerson(cache, one.pegawaiId);
    const tasks = cache.tugasPegawai(person.id).filter(({ id }) => id !== kecualiId);
    const { beban, kapasitas } = periods
      ? hitungPeriode(cache.kantor, person.id, tasks, periods.all)
      : { beban: new Float64Array(1), kapasitas: new Int32Array(1) };
    const at = periods?.at ?? 0;
    const whole = {
      tugasId: task.id,
      menit: input.menit,
      bagian: kejadianPegawai(cache.kantor, person).milik(task.jendela, person),
    };
    return {
      ...one,
      kapasitasJendela: kapasitas[at] ?? 0,
      bebanJendela: Math.round(beban[at] ?? 0),
      diketahui: periods !== null,
      // It is no work of this year.
      ...(periods === null && { rasioSesudah: one.rasio }),
      // LT4: what is due in the next year need not be done in this one.
      muat: overTheYear || ((kapasitas[at] ?? 0) > 0 && muatTambahan(cache.kantor, person, tasks, whole)),
      absen: absences(cache, person, mulai, akhir),
      rapatLain: meetings.get(person.id) ?? '',
      bagianId: person.bagianId,
    };
  });
  const place = (one: CalonPerintah): readonly number[] => [
    Number(!awalKata(one.nama, input.cari)),
    Number(one.halangan !== ''),
    Number(one.diketahui ? one.kapasitasJendela === 0 : one.absen !== ''),
    ...(jenis === 'rapat' ? [Number(one.rapatLain !== ''), level(one)] : [Number(!one.muat)]),
    Number(bagianId !== null && one.bagianId !== bagianId),
    one.kapasitasJendela === 0 ? 0 : one.bebanJendela / one.kapasitasJendela,
    one.rasio ?? 0,
  ];
  const keyed = found.map((one) => ({ one, key: place(one) }));
  keyed.sort((a, b) => compare(a.key, b.key));
  return keyed.map(({ one }) => one);
}

/** Finer than the kind of post: between two of one kind the higher kelas goes. */
const levelOf = (person: Pegawai): number =>
  (person.jenisJabatan === null ? 5 : TINGKAT[person.jenisJabatan]) - (person.kelas ?? 0) / 100;

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The order as the task it would be; over all bagian it belongs to none, so that only the person counts. */
function draftTask({ jenis, bagianId, semuaBagian, mulai, akhir, menit }: CalonPerintahInput): TugasTerbagi {
  return {
    id: 'perintah-baru' as TugasId,
    sumber: 'disposisi',
    subKegiatanId: null,
    bagianId: semuaBagian ? null : bagianId,
    nama: '',
    keluaran: '',
    satuan: '',
    jenis: 'hasil',
    sifat: 'rutin',
    volume: 1,
    norma: menit,
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tanggal', mulai, akhir },
    pembagi: PEMBAGI_PERSEN,
    dapatDibagi: true,
    hadirBersama: jenis === 'rapat',
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
    urutan: '',
    penugasan: [],
  };
}

/** The year as up to three periods of which one is the window; null when the window lies outside. */
function windowPeriods(tahun: number, mulai: Tanggal, akhir: Tanggal): { all: Periode; at: number } | null {
  const [first, last] = [awalTahun(tahun), akhirTahun(tahun)];
  const [from, to] = [Math.max(first, hariDari(mulai)), Math.min(last, hariDari(akhir))];
  if (from > to) return null;
  const before = from > first ? [{ mulai: first, akhir: from - 1 }] : [];
  const after = to < last ? [{ mulai: to + 1, akhir: last }] : [];
  return { all: [...before, { mulai: from, akhir: to }, ...after], at: before.length };
}

function absences(cache: KantorCache, person: Pegawai, mulai: Tanggal, akhir: Tanggal): string {
  return (cache.kantor.ketidakhadiran.get(person.id) ?? [])
    .filter((one) => one.mulai <= akhir && one.akhir >= mulai)
    .map((one) => `${SEBUTAN_KETIDAKHADIRAN[one.jenis]} ${rentangTanggal(one.mulai, one.akhir)}`)
    .join(', ');
}

/** Meetings of that day by person, in words. */
async function otherMeetings(
  db: Program['dokumen']['db'],
  cache: KantorCache,
  day: Tanggal,
  except: TugasId | null,
): Promise<Map<PegawaiId, string>> {
  const said = new Map<PegawaiId, string>();
  for (const { perintah } of (await loadPerintah(db)).values()) {
    if (perintah.jenis !== 'rapat' || perintah.tanggalAcara !== day || perintah.id === except) continue;
    const words = [perintah.waktu, perintah.perihal].filter(Boolean).join(' ');
    for (const { pegawaiId } of cache.kantor.tugas.get(perintah.id)?.penugasan ?? [])
      said.set(pegawaiId, [said.get(pegawaiId), words].filter(Boolean).join('; '));
  }
  return said;
}
