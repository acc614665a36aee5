// The import table of the architecture, executed on every import of src/ and electron/ (static, dynamic, type only).
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const react = ['react', 'react-dom', 'react/jsx-runtime'];
const nodeFiles = /^src\/data\/(ids|sqlite)\.ts$|^src\/data\/(file|bersama)\//;

interface Room {
  /** Other rooms, by folder below src/. */
  readonly rooms: readonly string[];
  /** Packages by name; an ending `:` allows every module of that scheme. */
  readonly packages: readonly string[];
  /** Further packages for some files only. */
  readonly only?: readonly { readonly files: RegExp; readonly packages: readonly string[] }[];
}

const TABLE: Readonly<Record<string, Room>> = {
  'src/domain': { rooms: [], packages: [] },
  'src/documents': {
    rooms: ['domain'],
    packages: [...react, 'fflate', 'docx', 'docxtemplater', 'pizzip', '@cantoo/pdf-lib', '@pdf-lib/fontkit'],
  },
  'src/importers': {
    rooms: ['domain'],
    packages: ['zod', '@e965/xlsx', 'papaparse', 'pdfjs-dist'],
    only: [{ files: /^src\/importers\/inflasi\.ts$/, packages: ['node:zlib'] }],
  },
  'src/api': { rooms: ['domain'], packages: ['zod'] },
  'src/data': {
    rooms: ['domain', 'api/errors'],
    packages: ['kysely'],
    only: [
      { files: /^src\/data\/sqlite\.ts$|^src\/data\/file\//, packages: ['better-sqlite3'] },
      { files: nodeFiles, packages: ['node:'] },
    ],
  },
  'src/services': {
    rooms: ['domain', 'documents', 'importers', 'data', 'api'],
    packages: [],
    only: [{ files: /^src\/services\/(job|pekerja)[A-Za-z]*\.ts$/, packages: ['node:worker_threads'] }],
  },
  'src/cli': { rooms: ['api', 'services', 'data'], packages: ['node:'] },
  'src/ui': {
    rooms: ['domain', 'documents', 'api'],
    packages: [
      ...react,
      'zustand',
      '@dnd-kit/core',
      '@mantine/',
      '@tabler/icons-react',
      '@tanstack/react-virtual',
      '@fontsource-variable/',
      'pdfjs-dist',
      'dayjs',
    ],
  },
  electron: {
    rooms: ['api', 'services', 'data', 'cli'],
    packages: ['electron', 'node:', 'electron-log', 'electron-updater', '@cantoo/pdf-lib'],
  },
};

const sources = (folder: string): string[] =>
  fs.existsSync(path.join(root, folder))
    ? fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    : [];

/** What a file imports: own files as paths from the project root, packages by their specifier. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
  );
}

const covers = (allowed: string, wanted: string) =>
  wanted === allowed || wanted.startsWith(/[:/]$/.test(allowed) ? allowed : `${allowed}/`);

function isAllowed(name: string, room: Room, file: string, wanted: string): boolean {
  if (wanted === name || wanted.startsWith(`${name}/`)) return true;
  if (wanted.startsWith('src/'))
    return room.rooms.some((other) => covers(`src/${other}`, wanted.replace(/\.tsx?$/, '')));
  const extra = (room.only ?? []).filter(({ files }) => files.test(file)).flatMap(({ packages }) => packages);
  return [...room.packages, ...extra].some((allowed) => covers(allowed, wanted));
}

test.each(Object.entries(TABLE))('%s imports only what its room may import', (name, room) => {
  const wrong = sources(name).flatMap((file) =>
    importsOf(file)
      .filter((wanted) => !isAllowed(name, room, file, wanted))
      .map((wanted) => `${file} imports ${wanted}`),
  );
  expect(wrong, `not in the table of the ${name} room (a change of it is a decision)`).toEqual([]);
});

test('every folder of src is a room of the table', () => {
  const folders = fs
    .readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => `src/${entry.name}`).filter((name) => !(name in TABLE))).toEqual([]);
});
