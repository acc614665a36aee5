import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApi } from '../../src/services/index';
import { emptyOffice, sampleFile, sampleOffice, workspace } from '../workspace';
import { pencetak } from './pencetak';
import { rowsOf, smallOffice, tugasBaru } from './small';

const propose = (api: Awaited<ReturnType<typeof sampleOffice>>['api'], jobId = 'bagi') =>
  api.proposePembagian({ bagianId: null, benih: 1, jobId });

describe('opening and closing', () => {
  test('a file that cannot be opened leaves the present one open and untouched', async () => {
    const space = await smallOffice();
    const { api, folder, events } = space;
    const before = await rowsOf(space);
    const foreign = join(folder, 'surat.bagihabis');
    writeFileSync(foreign, 'Yth. Bapak Kepala Bagian\n'.repeat(20));
    events.length = 0;
    await expect(api.openFile({ path: foreign })).rejects.toMatchObject({ code: 'bukanBerkasBagiHabis' });
    await expect(api.openFile({ path: join(folder, 'tiada.bagihabis') })).rejects.toMatchObject({
      code: 'berkasTidakAda',
    });
    const taken = { opd: 'X', daerah: 'Y', tahun: 2026, kodeUnit: '', path: join(folder, 'Setda-2026.bagihabis') };
    await expect(api.createFile(taken)).rejects.toMatchObject({ code: 'berkasSudahAda' });
    expect(events).toEqual([]);
    expect((await api.getSesi()).berkas?.nama).toBe('Setda-2026.bagihabis');
    expect(await rowsOf(space)).toEqual(before);
    await api.saveTugas(tugasBaru({ nama: 'Jalan terus' }));
  });

  test('opening another one publishes and closes the present one first; both are in the recent list', async () => {
    const { api, folder } = await smallOffice();
    await api.saveTugas(tugasBaru({ nama: 'Belum disimpan' }));
    const other = join(folder, 'Contoh.bagihabis');
    copyFileSync(await sampleFile(), other);
    await api.openFile({ path: other });
    expect((await api.getSesi()).berkas).toMatchObject({ nama: 'Contoh.bagihabis', contoh: true, hanyaBaca: false });
    await api.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
    const query = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', urut: 'asal' } as const;
    expect((await api.listTugas({ ...query, cari: 'belum disimpan', offset: 0, limit: 1 })).total).toBe(1);
    expect((await api.listRecent()).map(({ nama, ada }) => [nama, ada])).toEqual([
      ['Setda-2026.bagihabis', true],
      ['Contoh.bagihabis', true],
    ]);
    await api.closeFile();
    expect((await api.getSesi()).berkas).toBeNull();
    await expect(api.getRingkasan()).rejects.toMatchObject({ code: 'belumAdaBerkas' });
  });

  test('opening the open file again, by whatever spelling, changes nothing', async () => {
    const { api, folder, events } = await emptyOffice();
    events.length = 0;
    await api.openFile({ path: join(folder, '.', 'data', '..', 'Setda-2026.bagihabis') });
    await api.openFile({ path: `${folder}/./Setda-2026.bagihabis` });
    expect(events).toEqual([]);
  });

  test('a second program on the same PC is told who has the file open', async () => {
    const { host, folder } = await emptyOffice();
    const second = createApi(host);
    await expect(second.openFile({ path: join(folder, 'Setda-2026.bagihabis') })).rejects.toMatchObject({
      code: 'berkasSedangDibuka',
      detail: { pemakai: 'Rina Uji' },
    });
  });

  test('nobody works without a name', async () => {
    const { api, folder } = workspace();
    await expect(api.openContoh({ path: join(folder, 'x') })).rejects.toMatchObject({ code: 'belumAdaPengguna' });
    expect(existsSync(join(folder, 'x.bagihabis'))).toBe(false);
  });

  test('commands still under way when the file is closed are written, later ones are refused', async () => {
    const { api, folder } = await smallOffice();
    const first = api.saveTugas(tugasBaru({ nama: 'Pertama' }));
    const closing = api.closeFile();
    const late = api.saveTugas(tugasBaru({ nama: 'Terlambat' }));
    await first;
    await closing;
    await expect(late).rejects.toMatchObject({ code: 'belumAdaBerkas' });
    await api.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
    expect((await api.find({ teks: 'Pertama' })).length).toBe(1);
    expect((await api.find({ teks: 'Terlambat' })).length).toBe(0);
  });

  test('a document taken away meanwhile: said at saving and closing, and the work is carried on', async () => {
    const { api, folder } = await smallOffice();
    const path = join(folder, 'Setda-2026.bagihabis');
    await api.saveFile();
    const kept = readFileSync(path);
    rmSync(path);
    await api.saveTugas(tugasBaru({ nama: 'Saat stik dicabut' }));
    await expect(api.saveFile()).rejects.toMatchObject({ code: 'berkasTidakAda', detail: { path } });
    expect((await api.getSesi()).berkas).toMatchObject({ tersimpan: null, galatSimpan: 'berkasTidakAda' });
    await expect(api.closeFile()).rejects.toMatchObject({ code: 'berkasTidakAda' });
    expect((await api.getSesi()).berkas).toBeNull();
    writeFileSync(path, kept);
    await api.openFile({ path });
    expect((await api.find({ teks: 'stik' })).length).toBe(1);
    await api.saveFile();
    expect((await api.getSesi()).berkas?.galatSimpan).toBe('');
  });

  test('a document replaced by somebody else is not overwritten; saving a copy keeps the work', async () => {
    const { api, folder } = await smallOffice();
    const path = join(folder, 'Setda-2026.bagihabis');
    writeFileSync(path, readFileSync(await sampleFile()));
    await api.saveTugas(tugasBaru({ nama: 'Milik saya' }));
    await expect(api.saveFile()).rejects.toMatchObject({ code: 'berkasDiubahPihakLain' });
    expect(readFileSync(path).equals(readFileSync(await sampleFile()))).toBe(true);
    const copy = await api.saveCopy({ path: join(folder, 'salinan') });
    expect(copy?.path).toBe(join(folder, 'salinan.bagihabis'));
    await api.openFile({ path: copy!.path });
    expect((await api.find({ teks: 'Milik saya' })).length).toBe(1);
  });

  test('another copy of the document in its place is joined with it, and nobody loses a thing', async () => {
    const { api, folder } = await smallOffice();
    const path = join(folder, 'Setda-2026.bagihabis');
    await api.saveFile();
    const lain = join(folder, 'lain.bagihabis');
    await api.saveCopy({ path: lain });
    const dua = workspace();
    await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
    await dua.api.openFile({ path: lain });
    await dua.api.saveTugas(tugasBaru({ nama: 'Dari rumah' }));
    await dua.api.closeFile();
    await api.saveTugas(tugasBaru({ nama: 'Di kantor' }));
    copyFileSync(lain, path);
    await api.saveFile();
    expect((await api.getSesi()).berkas?.galatSimpan).toBe('');
    await api.closeFile();
    await api.openFile({ path });
    expect((await api.find({ teks: 'Dari rumah' })).length).toBe(1);
    expect((await api.find({ teks: 'Di kantor' })).length).toBe(1);
  });

  test('a snapshot opens beside the present document and never over it', async () => {
    const { api, folder } = await smallOffice();
    const path = join(folder, 'Setda-2026.bagihabis');
    await api.saveFile();
    const [snapshot] = await api.listCadangan();
    await api.saveTugas(tugasBaru({ nama: 'Sesudah cadangan' }));
    await expect(api.openCadangan({ id: snapshot!.id, path })).rejects.toMatchObject({ code: 'berkasSudahAda' });
    expect((await api.find({ teks: 'Sesudah cadangan' })).length).toBe(1);
    await expect(api.openCadangan({ id: '../../x', path: join(folder, 'y') })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
    const sesi = await api.openCadangan({ id: snapshot!.id, path: join(folder, 'dulu') });
    expect(sesi?.berkas?.nama).toBe('dulu.bagihabis');
    expect((await api.find({ teks: 'Sesudah cadangan' })).length).toBe(0);
  });

  test('a broken list of recent files does not keep a file from opening', async () => {
    const { api, host, folder } = await emptyOffice();
    await api.closeFile();
    rmSync(join(host.userDataDir, 'lokal.json'));
    mkdirSync(join(host.userDataDir, 'lokal.json'));
    const again = createApi({ ...host, pengguna: { nama: 'Baris perintah', jabatan: '-' } });
    await again.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
    expect((await again.getSesi()).berkas?.tahun).toBe(2026);
    await again.closeFile();
  });
});

describe('jobs', () => {
  test('one at a time; the second is told what runs', async () => {
    const { api, folder } = await sampleOffice();
    const first = propose(api);
    const busy = { code: 'sedangBekerja', detail: { pekerjaan: 'menghitung usulan' } };
    await Promise.all([
      expect(propose(api, 'lain')).rejects.toMatchObject(busy),
      expect(api.readPegawai({ path: join(folder, 'x.csv'), jobId: 'baca' })).rejects.toMatchObject(busy),
    ]);
    await first;
    expect(await api.cancelJob({ jobId: 'bagi' })).toBe(false);
  });

  test('opening another file waits for the job to be done or cancelled; closing cancels it', async () => {
    const printer = pencetak();
    let printing: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (printing = resolve));
    const { api, folder } = await sampleOffice({
      renderPdf: (html, options) =>
        new Promise((resolve, reject) => {
          printing();
          options?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
          if (!options?.signal) void printer.renderPdf(html, options).then(resolve);
        }),
    });
    const issue = api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: null, tanggal: '2026-03-02' },
      penomoran: 'otomatis',
      cara: 'perOrang',
      folder: join(folder, 'naskah'),
      jobId: 'terbit',
    });
    const ended = expect(issue).rejects.toMatchObject({ code: 'dibatalkan' });
    await started;
    await expect(api.openFile({ path: await sampleFile() })).rejects.toMatchObject({
      code: 'sedangBekerja',
      detail: { pekerjaan: 'menerbitkan naskah' },
    });
    await api.closeFile();
    await ended;
    await api.openFile({ path: join(folder, 'Contoh.bagihabis') });
    expect((await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 })).total).toBe(0);
    expect(existsSync(join(folder, 'naskah'))).toBe(false);
  });

  test('every change tells the window its name, its tables and the new session', async () => {
    const { api, events } = await smallOffice();
    events.length = 0;
    await api.saveTugas(tugasBaru({ nama: 'Baru' }));
    await api.undo();
    await api.redo();
    const seen = events.flatMap((event) => (event.type === 'changed' ? [event] : []));
    expect(seen.map(({ sebab, label, tabel }) => [sebab, label, tabel])).toEqual([
      ['ubah', 'tambah tugas "Baru"', ['tugas']],
      ['urung', 'tambah tugas "Baru"', ['tugas']],
      ['ulang', 'tambah tugas "Baru"', ['tugas']],
    ]);
    expect(seen.map(({ sesi }) => sesi.urungkan?.label)).toEqual([
      'tambah tugas "Baru"',
      'tambah tugas "Verifikasi laporan perangkat daerah"',
      'tambah tugas "Baru"',
    ]);
  });
});

describe('the proposal', () => {
  test('one that was computed before a change, or on another file, is not taken', async () => {
    const { api, folder } = await sampleOffice();
    const { usulanId, tugasIds } = await propose(api);
    await api.removeTugas({ ids: [tugasIds[0]!] });
    const stale = { code: 'usulanKedaluwarsa' };
    await expect(api.acceptUsulan({ usulanId, tugasIds: null })).rejects.toMatchObject(stale);
    await api.undo();
    const fresh = await propose(api);
    await api.closeFile();
    await api.openFile({ path: join(folder, 'Contoh.bagihabis') });
    await expect(api.acceptUsulan({ usulanId: fresh.usulanId, tugasIds: null })).rejects.toMatchObject(stale);
    await expect(api.acceptUsulan({ usulanId: 'tiada', tugasIds: null })).rejects.toMatchObject(stale);
  });

  test('a cancelled one leaves nothing behind', async () => {
    const space = await sampleOffice();
    const { api } = space;
    const before = await rowsOf(space);
    const running = propose(api);
    expect(await api.cancelJob({ jobId: 'bagi' })).toBe(true);
    await expect(running).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(await rowsOf(space)).toEqual(before);
    expect((await api.getSesi()).urungkan).toBeNull();
    await propose(api);
  });
});
