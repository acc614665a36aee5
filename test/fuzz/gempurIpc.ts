import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { contract, type ApiName } from '../../src/api/api';
import { createDispatch } from '../../src/api/dispatch';
import { AppError, ERROR_CODES, type Reply } from '../../src/api/errors';
import { connect } from '../../src/data/sqlite';
import { TABLE_NAMES } from '../../src/data/schema';
import { createApi } from '../../src/services/index';
import { periksaBerkas } from '../../src/services/periksa';
import { gatedDispatch } from '../../electron/gatedDispatch';
import { PathGate } from '../../electron/pathGate';
import { random, type Random } from '../bench/random';
import { sampleFile, workspace } from '../workspace';
import { masukanZod } from './masukanZod';
import { jalurJahat } from './nilaiJahat';

export interface HasilGempur {
  readonly panggilan: number;
  /** Calls that got past the door and did what they were asked. */
  readonly diterima: number;
  /** Refused by the gate, by the input check, by a rule. */
  readonly ditolak: Readonly<Record<string, number>>;
  /** Crashes: method, input, what was thrown. */
  readonly bug: readonly string[];
  /** Files that should not have been touched, or that appeared where nobody chose. */
  readonly jejak: readonly string[];
  /** What `periksa` says about the document afterwards. */
  readonly temuan: readonly string[];
  readonly terlama: { readonly nama: string; readonly ms: number };
}

/** These build an office or search for seconds: one in twenty of the others' turns. */
const BERAT: ReadonlySet<string> = new Set<ApiName>(['openContoh', 'proposePembagian', 'exportPeta', 'saveSandi']);
const SEMUA = Object.keys(contract) as ApiName[];

/** Calls of every method with inputs of all kinds, through the gate, the door and the services, on a real document. */
export async function gempurIpc(jumlah: number, benih: number): Promise<HasilGempur> {
  const acak = random(benih);
  const bug: string[] = [];
  const { folder, host: polos } = workspace();
  const umpan = buatUmpan(folder);
  const dipilih = join(folder, 'dipilih');
  mkdirSync(dipilih);
  const dokumen = join(dipilih, 'Contoh.bagihabis');
  copyFileSync(await sampleFile(), dokumen);
  const gate = new PathGate();
  const dialog = buatDialog(dipilih, acak);
  const host = gate.watch({ ...polos, ...dialog, ...tanpaKertas, openPath: hanyaDalam(folder, bug) });
  const door = createDispatch(createApi(host), (nama, galat) => {
    bug.push(`${nama}: ${galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)}`);
  });
  const call = gatedDispatch(door, gate);
  gate.allowReading(dokumen);
  const perTabel = idsIn(dokumen);
  const kolam = { ids: [...perTabel.values()].flat(), perTabel, jalur: jalurJahat(umpan) };
  const pulihkan = async (): Promise<void> => {
    const sesi = await call('getSesi', undefined);
    if (sesi.ok && (sesi.value as { berkas: unknown }).berkas !== null) return;
    await call('setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
    await call('openFile', { path: dokumen });
  };
  const before = cetakJejak(umpan);
  const cwd = readdirSync('.').sort().join();
  const ditolak: Record<string, number> = {};
  let diterima = 0;
  let terlama = { nama: '', ms: 0 };
  for (let n = 0; n < jumlah; n++) {
    // Every method in turn, so that none is left out; then by chance.
    const nama = n < SEMUA.length ? (SEMUA[n] as ApiName) : pilih(acak);
    if (n % 10 === 0) await pulihkan();
    const [input] = fc.sample(masukanZod(contract[nama].input, kolam, nama), { numRuns: 1, seed: benih + n });
    const mulai = performance.now();
    const reply = await terkirim(call, nama, input, bug);
    const ms = performance.now() - mulai;
    if (ms > terlama.ms) terlama = { nama, ms };
    if (reply?.ok) {
      diterima++;
      ingatIds(reply.value, kolam.ids);
    } else if (reply) ditolak[reply.error.code] = (ditolak[reply.error.code] ?? 0) + 1;
    if (reply && !reply.ok && !ERROR_CODES.includes(reply.error.code)) bug.push(`${nama}: unknown code`);
  }
  await call('closeFile', undefined);
  const jejak = [...bedaJejak(before, cetakJejak(umpan))];
  if (readdirSync('.').sort().join() !== cwd) jejak.push('the working folder of the program');
  for (const name of readdirSync(folder)) if (!['data', 'dipilih', 'umpan'].includes(name)) jejak.push(name);
  await call('setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
  const { temuan } = await periksaBerkas({ ...host, pengguna: { nama: 'Rina Uji', jabatan: 'Analis' } }, dokumen);
  return { panggilan: jumlah, diterima, ditolak, bug, jejak, temuan: temuan.map(({ pesan }) => pesan), terlama };
}

function pilih(acak: Random): ApiName {
  for (;;) {
    const nama = SEMUA[Math.floor(acak() * SEMUA.length)] as ApiName;
    if (!BERAT.has(nama) || acak() < 0.05) return nama;
  }
}

/** What the wire does to an input before it arrives; what it cannot carry never arrives. */
async function terkirim(
  call: (name: string, input: unknown) => Promise<Reply>,
  nama: string,
  input: unknown,
  bug: string[],
): Promise<Reply | null> {
  const known = bug.length;
  try {
    const reply = await call(nama, structuredClone(input));
    structuredClone(reply);
    return reply;
  } catch (error) {
    bug.push(`${nama}: threw past the door: ${String(error)}`);
    return null;
  } finally {
    if (bug.length > known) bug.push(`  with ${ringkas(input)}`);
  }
}

const ringkas = (input: unknown): string => {
  const text = JSON.stringify(input, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? '';
  return text.length > 1500 ? `${text.slice(0, 1500)}…` : text;
};

/** Dialogs as a person in a hurry answers them: often cancelled, now and then a file, or a place to write. */
function buatDialog(dipilih: string, acak: Random) {
  const sumber = ['contoh_pegawai.csv', 'contoh_tugas.csv', 'format_lra_pakpak_bharat_merged.xlsx'].map((name) => {
    const path = join(dipilih, name);
    copyFileSync(join(import.meta.dirname, '../fixtures', name), path);
    return path;
  });
  const luar = join(dipilih, 'luar');
  mkdirSync(luar);
  let n = 0;
  const kadang = <T>(value: () => T): Promise<T | null> => Promise.resolve(acak() < 0.5 ? null : value());
  return {
    pickOpen: () => kadang(() => sumber[Math.floor(acak() * sumber.length)] ?? null),
    pickOpenMany: () => kadang(() => sumber),
    pickSave: () => kadang(() => join(luar, `simpan-${n++}`)),
    pickFolder: () => kadang(() => luar),
  };
}

/** No window and no printer here: both say so as they would on a PC. */
const tanpaKertas = {
  renderPdf: () => Promise.reject(new AppError('cetakGagal', { sebab: 'uji' })),
  renderPng: () => Promise.reject(new AppError('cetakGagal', { sebab: 'uji' })),
  printPdf: () => Promise.reject(new AppError('tanpaPencetak')),
};

const hanyaDalam =
  (folder: string, bug: string[]) =>
  (path: string): Promise<void> => {
    if (!path.startsWith(folder)) bug.push(`handed to the system: ${path}`);
    return Promise.resolve();
  };

/** Ids of rows of every table. */
function idsIn(dokumen: string): Map<string, string[]> {
  const { raw } = connect(dokumen, { readonly: true });
  const idsOf = (name: string) => raw.prepare(`SELECT id FROM "${name}" LIMIT 40`).pluck().all() as string[];
  try {
    return new Map(TABLE_NAMES.map((name) => [name, idsOf(name)]));
  } finally {
    raw.close();
  }
}

/** What an answer offers to be accepted later (`imporId`, `usulanId` …). */
function ingatIds(value: unknown, ids: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value).slice(0, 40))
    if (/Id$/.test(key) && typeof each === 'string') ids.push(each);
    else if (key === 'id' && typeof each === 'string') ids.push(each);
  if (ids.length > 2000) ids.splice(600, ids.length - 2000);
}

function buatUmpan(folder: string): string {
  const umpan = join(folder, 'umpan');
  mkdirSync(umpan);
  for (const [name, isi] of [
    ['dokumen.bagihabis', 'bukan dokumen'],
    ['data.csv', 'nama;nip\nA;1'],
    ['baca.xlsx', 'x'],
  ] as const)
    writeFileSync(join(umpan, name), isi);
  return umpan;
}

const cetakJejak = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const path = join(folder, name);
      const { mtimeMs, size } = statSync(path);
      const isi = statSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return [name, `${mtimeMs} ${size} ${isi}`];
    }),
  );

function* bedaJejak(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Generator<string> {
  for (const [name, state] of after) if (before.get(name) !== state) yield `umpan/${name}`;
  for (const name of before.keys()) if (!after.has(name)) yield `umpan/${name} (gone)`;
}
