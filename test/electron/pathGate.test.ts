import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bidangJalur, jalurMasukan } from '../../src/api/jalur';
import type { Reply } from '../../src/api/errors';
import { gatedDispatch } from '../../electron/gatedDispatch';
import { MEMBACA, MENGGANTI, MENULIS, PathGate, TANPA_BERKAS } from '../../electron/pathGate';
import { workspace } from '../workspace';

test('every path of the wire is in exactly one list; a field that is in none is refused whatever was chosen', async () => {
  const listed = [...MEMBACA, ...MENULIS, ...MENGGANTI, ...TANPA_BERKAS];
  expect(listed.sort()).toEqual(bidangJalur());
  const gate = new PathGate();
  const watched = gate.watch(workspace({ pickSave: () => Promise.resolve(at('tulis.xlsx')) }).host);
  await watched.pickSave({ title: '', defaultPath: '', filters: [] });
  expect(gate.allows('laterCall.path', at('tulis.xlsx'))).toBe(false);
});

/** By their names they read, but what they name is written. */
const MENULIS_JUGA: ReadonlySet<string> = new Set(['openCadangan.path', 'openContoh.path', 'openSandi.ke']);

test('what a call is named after says whether it may write what it names', () => {
  const reading = /^(?:read|open|import|list|get|preview|compare|find|periksa)[A-Z]/;
  for (const each of MEMBACA) expect(each).toMatch(reading);
  for (const each of MENULIS) if (!MENULIS_JUGA.has(each)) expect(each).not.toMatch(reading);
});

test('paths are found wherever they lie in an input, also in a malformed one', () => {
  expect(jalurMasukan('readDpa', { paths: ['/a', 7, '/b'], jobId: null })).toEqual([
    { bidang: 'readDpa.paths', path: '/a' },
    { bidang: 'readDpa.paths', path: '/b' },
  ]);
  const sumber = { jenis: 'berkas', path: '/c' };
  expect(jalurMasukan('openBandingPeta', { sumber })).toContainEqual({ bidang: 'openBandingPeta.path', path: '/c' });
  for (const input of [null, undefined, 'x', 7, [], { path: null }, { path: {} }, { __proto__: { path: '/d' } }])
    expect(jalurMasukan('openFile', input)).toEqual([]);
});

const answers = (value: unknown): { calls: string[]; dispatch: (name: string) => Promise<Reply> } => {
  const calls: string[] = [];
  return {
    calls,
    dispatch: (name) => {
      calls.push(name);
      return Promise.resolve({ ok: true, value });
    },
  };
};
const at = (name: string): string => resolve('/dipilih', name);
const refused = (path: string) => ({ ok: false, error: { code: 'jalurDitolak', detail: { path } } });

describe('a window may name only what its user chose', () => {
  test('nothing at first; what is refused never reaches the program', async () => {
    const { calls, dispatch } = answers(null);
    const told: string[] = [];
    const call = gatedDispatch(dispatch, new PathGate((field) => told.push(field)));
    expect(await call('saveCopy', { path: at('x.bagihabis') })).toEqual(refused(at('x.bagihabis')));
    expect(await call('openFile', { path: '/etc/passwd' })).toEqual(refused('/etc/passwd'));
    expect(calls).toEqual([]);
    expect(told).toEqual(['saveCopy.path', 'openFile.path']);
    await call('saveCopy', { path: null });
    await call('getSesi', undefined);
    expect(calls).toEqual(['saveCopy', 'getSesi']);
  });

  test('a file chosen to be read is not written; a place chosen for writing is', async () => {
    const gate = new PathGate();
    const { host } = workspace({
      pickOpen: () => Promise.resolve(at('baca.xlsx')),
      pickOpenMany: () => Promise.resolve([at('a.pdf'), at('b.pdf')]),
      pickSave: () => Promise.resolve(at('tulis.xlsx')),
      pickFolder: () => Promise.resolve(at('map')),
    });
    const watched = gate.watch(host);
    await watched.pickOpen({ title: '', filters: [] });
    await watched.pickOpenMany({ title: '', filters: [] });
    await watched.pickSave({ title: '', defaultPath: '', filters: [] });
    await watched.pickFolder({ title: '' });
    expect(gate.allows('readPegawai.path', at('baca.xlsx'))).toBe(true);
    expect(gate.allows('readDpa.paths', at('b.pdf'))).toBe(true);
    expect(gate.allows('saveCopy.path', at('baca.xlsx'))).toBe(false);
    expect(gate.allows('exportPeta.path', at('tulis.xlsx'))).toBe(true);
    expect(gate.allows('readPegawai.path', at('tulis.xlsx'))).toBe(true);
    expect(gate.allows('issueSurat.folder', at('map'))).toBe(true);
    expect(gate.allows('issueSurat.folder', at('map/../lain'))).toBe(false);
    expect(gate.allows('issueSurat.folder', at('.'))).toBe(false);
    expect(gate.allows('readDpa.paths', at('lain/../b.pdf'))).toBe(true);
  });

  test('a cancelled dialog chooses nothing', async () => {
    const gate = new PathGate();
    const watched = gate.watch(workspace().host);
    expect(await watched.pickOpen({ title: '', filters: [] })).toBe(null);
    expect(await watched.pickOpenMany({ title: '', filters: [] })).toBe(null);
    for (const empty of ['', 'null', '.']) expect(gate.allows('openFile.path', empty)).toBe(false);
  });

  test('relative paths and other spellings of nothing are refused', () => {
    const gate = new PathGate();
    gate.allowReading('x.bagihabis', at('x.bagihabis'));
    expect(gate.allows('openFile.path', '../x.bagihabis')).toBe(false);
    expect(gate.allows('openFile.path', `${at('x.bagihabis')}\0.txt`)).toBe(false);
    expect(gate.allows('openFile.path', `file://${at('x.bagihabis')}`)).toBe(false);
  });

  test('recent files, copies found beside the document and the open file may be asked for, others named in answers not', async () => {
    const gate = new PathGate();
    const call = gatedDispatch(answers([{ path: at('lama.bagihabis') }]).dispatch, gate);
    await call('listSurat', undefined);
    expect(gate.allows('openFile.path', at('lama.bagihabis'))).toBe(false);
    await call('listRecent', undefined);
    expect(gate.allows('openFile.path', at('lama.bagihabis'))).toBe(true);
    gate.noteEvent({ type: 'buka', path: at('ganda.bagihabis') });
    expect(gate.allows('openFile.path', at('ganda.bagihabis'))).toBe(true);
    expect(gate.allows('saveCopy.path', at('ganda.bagihabis'))).toBe(false);
  });

  test('only a document whose opening showed that it is damaged may be replaced, until it opens again', async () => {
    const gate = new PathGate();
    const rusak = (path: string): Reply => ({ ok: false, error: { code: 'berkasRusak', detail: { path } } });
    let reply: Reply = rusak(at('rusak.bagihabis'));
    const call = gatedDispatch(() => Promise.resolve(reply), gate);
    gate.allowReading(at('rusak.bagihabis'), at('baik.bagihabis'));
    expect(await call('perbaiki', { path: at('rusak.bagihabis') })).toEqual(refused(at('rusak.bagihabis')));
    await call('openFile', { path: at('rusak.bagihabis') });
    expect(gate.allows('periksaKerusakan.path', at('rusak.bagihabis'))).toBe(true);
    expect(gate.allows('perbaiki.path', at('rusak.bagihabis'))).toBe(true);
    expect(gate.allows('perbaiki.path', at('baik.bagihabis'))).toBe(false);
    expect(gate.allows('saveCopy.path', at('rusak.bagihabis'))).toBe(false);
    // An answer about a file nobody chose, or of another call, opens nothing.
    reply = rusak(at('asing.bagihabis'));
    await call('openFile', { path: null });
    reply = rusak(at('baik.bagihabis'));
    await call('readGabung', { path: at('baik.bagihabis') });
    for (const path of [at('asing.bagihabis'), at('baik.bagihabis')])
      expect(gate.allows('perbaiki.path', path)).toBe(false);
    reply = { ok: true, value: { sesi: { berkas: { path: at('rusak (selamat).bagihabis') } } } };
    await call('perbaiki', { path: at('rusak.bagihabis') });
    expect(gate.allows('perbaiki.path', at('rusak.bagihabis'))).toBe(false);
  });

  test('a drop is for reading, and only of what the window takes', () => {
    const gate = new PathGate();
    gate.allowDropped(at('a.pdf'));
    gate.allowDropped(at('.ssh/id_rsa'));
    gate.allowDropped('a.xlsx');
    gate.allowDropped({ path: at('b.pdf') });
    expect(gate.allows('readDpa.paths', at('a.pdf'))).toBe(true);
    expect(gate.allows('exportPeta.path', at('a.pdf'))).toBe(false);
    expect(gate.allows('readDpa.paths', at('.ssh/id_rsa'))).toBe(false);
    expect(gate.allows('readDpa.paths', at('b.pdf'))).toBe(false);
  });
});
