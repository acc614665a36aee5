import { createDokumen } from '../../src/data/file/buatDokumen';
import type { Meja } from '../../src/data/file/dokumen';
import { newId, penugasanId } from '../../src/data/ids';
import { savePengaturan } from '../../src/data/pengaturan';
import { addRows } from '../../src/data/rows';
import type { Tx } from '../../src/data/schema';
import { loadBudget } from '../../src/data/subKegiatan';
import { penugasanValues, tugasValues } from '../../src/data/tugas';
import type { BagianId, PegawaiId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import type { Pegawai } from '../../src/domain/pegawai';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { bagiRata, pembagiUntuk } from '../../src/domain/porsi';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import type { Jendela, Tugas } from '../../src/domain/tugas';
import { kunciBerurutan } from '../../src/domain/urutan';
import { fillCalendar } from '../../src/services/calendar';
import { ensureBagian, writeBudget, type PlainLine } from '../../src/services/writeBudget';
import { addStaff } from '../../src/services/writeStaff';
import { random, type Random } from './random';

/** How large an office is: budget lines, people, tasks. */
export interface Size {
  readonly name: string;
  readonly bagian: number;
  readonly subKegiatan: number;
  readonly pegawai: number;
  readonly tugas: number;
}
/** The secretariat of a regency, and a whole regency in one file. */
export const SMALL: Size = { name: '65/100/350', bagian: 11, subKegiatan: 65, pegawai: 100, tugas: 350 };
export const LARGE: Size = { name: '10.000/100.000', bagian: 100, subKegiatan: 3000, pegawai: 10_000, tugas: 100_000 };
/** A file of 40 MB. */
export const MEDIUM: Size = { name: '1.300/13.000', bagian: 40, subKegiatan: 400, pegawai: 1300, tugas: 13_000 };

const YEAR = 2026;
/** About what a person can do in the year, so that the generated loads lie around 0.85. */
const MINUTES = 62_000;

/**
 * Writes an office of the given size with the program's own writers: same tables, triggers and log as a real one. About
 * 85 of 100 tasks are divided, one in five of these among several people; the same size always makes the same work.
 */
export async function writeOffice(path: string, userDataDir: string, resourcesDir: string, size: Size): Promise<void> {
  const meja: Meja = { userDataDir, pengguna: { nama: 'Rina Uji', jabatan: 'Analis' }, pc: 'PC-UJI' };
  const { identitas } = pengaturanBawaan({
    opd: 'Sekretariat Daerah',
    daerah: 'Kabupaten Contoh',
    tahun: YEAR,
    kodeUnit: '',
    jenisPemda: 'kabkota',
    contoh: false,
  });
  const penandatangan = { nama: 'Drs. Uji Coba', nip: '', golongan: '', jabatan: 'Sekretaris Daerah' };
  const dokumen = await createDokumen(meja, path, { tahun: YEAR }, async (tx) => {
    await savePengaturan(tx, { identitas });
    await fillCalendar(tx, { resourcesDir }, YEAR);
    const units = await writeUnits(tx, size);
    const lines = await writeLines(tx, size, units);
    const staff = await writePeople(tx, size, units);
    await writeWork(tx, size, units, lines, staff);
  });
  await dokumen.write('penandatangan', async (tx) => {
    const { penandatangan: bawaan } = pengaturanBawaan(identitas);
    await savePengaturan(tx, { penandatangan: { ...bawaan, ...penandatangan } });
  });
  await dokumen.close();
}

const unitName = (at: number): string => `Bagian Uji ${at + 1}`;

async function writeUnits(tx: Tx, { bagian }: Size): Promise<BagianId[]> {
  const names = Array.from({ length: bagian }, (_, at) => unitName(at));
  const unitOf = await ensureBagian(tx, [], names);
  return names.flatMap((name) => unitOf(name) ?? []);
}

async function writeLines(tx: Tx, size: Size, units: readonly BagianId[]): Promise<Map<BagianId, SubKegiatanId[]>> {
  const { dokumen_id } = await tx.selectFrom('dokumen').select('dokumen_id').executeTakeFirstOrThrow();
  const rows = Array.from({ length: size.subKegiatan }, (_, at): PlainLine => {
    const kodeKegiatan = `4.01.01.2.${String(1 + Math.floor(at / 1000)).padStart(2, '0')}`;
    return {
      kode: `${kodeKegiatan}.${String(1 + (at % 1000)).padStart(4, '0')}`,
      nama: `Penyediaan Pelayanan Uji ${at + 1}`,
      kodeKegiatan,
      namaKegiatan: 'Administrasi Umum Perangkat Daerah',
      kodeProgram: '4.01.01',
      namaProgram: 'Program Penunjang Urusan Pemerintahan Daerah',
      kodeSubUnit: '',
      namaSubUnit: '',
      bagian: unitName(at % units.length),
      pagu: 10_000_000 + at * 1000,
      indikator: [{ uraian: 'Jumlah dokumen', target: '12', satuan: 'Dokumen' }],
      alasanTanpaTugas: '',
    };
  });
  const document = { jenis: 'murni', nomor: 'UJI/1', tanggal: `${YEAR}-01-05`, sumberBerkas: '' } as const;
  const present = { bagian: [], subKegiatan: new Map() };
  await writeBudget(tx, { dokumenId: dokumen_id, tahun: YEAR }, present, document, []);
  const bagian = units.map((id, at) => ({
    id,
    nama: unitName(at),
    kodeSubUnit: '',
    urutan: '',
    status: 'konsep' as const,
  }));
  await writeBudget(tx, { dokumenId: dokumen_id, tahun: YEAR }, { ...present, bagian }, document, rows);
  const byUnit = new Map<BagianId, SubKegiatanId[]>(units.map((id) => [id, []]));
  for (const { subKegiatan: line } of (await loadBudget(tx)).subKegiatan)
    if (line.bagianId) byUnit.get(line.bagianId)?.push(line.id);
  return byUnit;
}

async function writePeople(tx: Tx, size: Size, units: readonly BagianId[]): Promise<Map<BagianId, PegawaiId[]>> {
  const byUnit = new Map<BagianId, PegawaiId[]>(units.map((id) => [id, []]));
  const people = Array.from({ length: size.pegawai }, (_, at): Pegawai => {
    const bagianId = units[at % units.length] ?? null;
    const id = newId<PegawaiId>();
    if (bagianId) byUnit.get(bagianId)?.push(id);
    const head = at < units.length;
    return {
      id,
      nama: `Pegawai Uji ${String(at + 1).padStart(5, '0')}`,
      nip: nip(at),
      jenisPegawai: 'PNS',
      golongan: head ? 'IV/a' : 'III/b',
      fte: at % 40 === 39 ? 500 : 1000,
      status: at % 200 === 199 ? 'tugas_belajar' : 'aktif',
      kompetensi: [],
      bagianId,
      timKerjaId: null,
      jabatan: head ? 'Kepala Bagian' : 'Penelaah Teknis Kebijakan',
      jenisJabatan: head ? 'Administrator' : 'Pelaksana',
      kelas: head ? 12 : 7,
      masuk: null,
      keluar: null,
      alasanRendah: null,
      alasanMelebihi: null,
    };
  });
  await addStaff(tx, people);
  return byUnit;
}

/** A NIP of valid form, another for each of 84,000; the serial 9xx stays out of what is given to real people. */
export function nip(at: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const birth = `${1972 + (at % 25)}${two(1 + (Math.floor(at / 25) % 12))}${two(1 + (Math.floor(at / 300) % 28))}`;
  return `${birth}${2000 + (at % 20)}03${1 + (at % 2)}9${Math.floor(at / 8400) % 10}${at % 10}`;
}

async function writeWork(
  tx: Tx,
  size: Size,
  units: readonly BagianId[],
  lines: ReadonlyMap<BagianId, readonly SubKegiatanId[]>,
  staff: ReadonlyMap<BagianId, readonly PegawaiId[]>,
): Promise<void> {
  const chance = random(size.tugas);
  const perTask = (MINUTES * size.pegawai) / size.tugas;
  const keys = kunciBerurutan(size.tugas);
  const tasks: Tugas[] = [];
  const shares: ReturnType<typeof share>[] = [];
  for (const [at, urutan] of keys.entries()) {
    const bagianId = units[at % units.length] as BagianId;
    const own = lines.get(bagianId) ?? [];
    const subKegiatanId = chance() < 0.6 ? (own[Math.floor(chance() * own.length)] ?? null) : null;
    const task = makeTask(at, bagianId, subKegiatanId, urutan, perTask, chance);
    tasks.push(task);
    if (chance() < 0.85) shares.push(...divide(task, staff.get(bagianId) ?? [], chance));
  }
  await addRows(
    tx,
    'tugas',
    tasks.map((task) => ({ id: task.id, ...tugasValues(task) })),
  );
  await addRows(tx, 'penugasan', shares);
}

function makeTask(
  at: number,
  bagianId: BagianId,
  subKegiatanId: SubKegiatanId | null,
  urutan: string,
  perTask: number,
  chance: Random,
): Tugas {
  const volume = 1 + Math.floor(chance() * 30);
  const kind = { jenis: 'hasil', volume, dapatDibagi: true, hadirBersama: false } as const;
  return {
    ...kind,
    id: newId<TugasId>(),
    sumber: subKegiatanId ? 'dpa' : 'tusi',
    subKegiatanId,
    bagianId,
    nama: `Menyusun laporan uji ${at + 1}`,
    keluaran: 'Laporan',
    satuan: 'Laporan',
    sifat: 'rutin',
    norma: Math.max(1, Math.round((perTask * (0.5 + chance())) / volume)),
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: window(chance),
    pembagi: pembagiUntuk(kind),
    syarat: SYARAT_KOSONG,
    dasar: 'Perbup SOTK Pasal 5 huruf a',
    petunjuk: '',
    urutan,
  };
}

function window(chance: Random): Jendela {
  const kind = chance();
  const month = 1 + Math.floor(chance() * 10);
  if (kind < 0.5) return { jenis: 'tahun' };
  if (kind < 0.85) return { jenis: 'bulan', bulan: [month, month + 1, month + 2] };
  const two = String(month).padStart(2, '0');
  return { jenis: 'tanggal', mulai: `${YEAR}-${two}-03`, akhir: `${YEAR}-${two}-24` };
}

function divide(task: Tugas, people: readonly PegawaiId[], chance: Random) {
  const kind = chance();
  const several = kind < 0.8 ? 1 : kind < 0.95 ? 2 : 4;
  const count = Math.min(several, task.pembagi, people.length);
  const first = Math.floor(chance() * people.length);
  return bagiRata(task.pembagi, count).flatMap((porsi, at) => {
    const person = people[(first + at) % people.length];
    return person ? [share(task.id, person, porsi, at === 0 && count > 1)] : [];
  });
}

function share(tugasId: TugasId, pegawaiId: PegawaiId, porsi: number, leads: boolean) {
  const id = penugasanId(tugasId, pegawaiId);
  const peran = leads ? ('ketua' as const) : ('anggota' as const);
  return { id, ...penugasanValues({ id, tugasId, pegawaiId, porsi, peran, terkunci: false, persetujuanLintas: '' }) };
}
