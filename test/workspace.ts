import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Api } from '../src/api/api';
import type { AppEvent } from '../src/api/views';
import { createApi } from '../src/services/index';
import type { Host } from '../src/services/host';

export interface Workspace {
  readonly api: Api;
  readonly host: Host;
  readonly folder: string;
  readonly events: AppEvent[];
}

const USER = { nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' } as const;

/** The real program in a temporary folder: real files, no window; a PDF renderer only where a test brings one. */
export function workspace(over: Partial<Host> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-uji-'));
  const events: AppEvent[] = [];
  const nobody = (): Promise<null> => Promise.resolve(null);
  const host: Host = {
    userDataDir: join(folder, 'data'),
    resourcesDir: resolve(import.meta.dirname, '../resources'),
    versiAplikasi: '0.0.0-uji',
    pc: 'PC-UJI',
    runtimePengembangan: false,
    pickOpen: nobody,
    pickOpenMany: nobody,
    pickSave: nobody,
    pickFolder: nobody,
    renderPdf: () => Promise.reject(new Error('no renderer in this test')),
    renderPng: () => Promise.reject(new Error('no renderer in this test')),
    listPrinter: () => Promise.resolve([]),
    printPdf: () => Promise.reject(new Error('no printer in this test')),
    openPath: () => Promise.resolve(),
    showInFolder: () => undefined,
    emit: (event) => void events.push(event),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...over,
  };
  return { api: createApi(host), host, folder, events };
}

let sample: Promise<string> | undefined;

/** Path of the sample office, built once per test process; copy it, never open it. */
export function sampleFile(): Promise<string> {
  sample ??= buildSample();
  return sample;
}

async function buildSample(): Promise<string> {
  const { api, folder } = workspace();
  const path = join(folder, 'Contoh.bagihabis');
  await api.setPengguna(USER);
  await api.openContoh({ path });
  await api.closeFile();
  return path;
}

/** A program with a copy of the sample office open and a user named. */
export async function sampleOffice(over: Partial<Host> = {}): Promise<Workspace> {
  const space = workspace(over);
  const path = join(space.folder, 'Contoh.bagihabis');
  copyFileSync(await sampleFile(), path);
  await space.api.setPengguna(USER);
  await space.api.openFile({ path });
  return space;
}

/** A program with a new, empty office open. */
export async function emptyOffice(over: Partial<Host> = {}): Promise<Workspace> {
  const space = workspace(over);
  await space.api.setPengguna(USER);
  await space.api.createFile({
    path: join(space.folder, 'Setda-2026.bagihabis'),
    opd: 'Sekretariat Daerah',
    daerah: 'Kabupaten Contoh',
    tahun: 2026,
    kodeUnit: '4.01.0.00.0.00.01.0000',
  });
  return space;
}
