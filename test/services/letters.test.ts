import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import { connect } from '../../src/data/sqlite';
import { bertagBawaan } from '../../src/domain/caraCetak';
import { isiDisk, smallDisk } from '../diskKecil';
import { sampleOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';

type Issue = Parameters<Api['issueSurat']>[0];
interface Desk extends Workspace {
  readonly dicetak: string[];
  /** Issues extracts for the first `jumlah` people with tasks. */
  readonly terbit: (
    jumlah: number,
    more?: Partial<Issue>,
  ) => Promise<NonNullable<Awaited<ReturnType<Api['issueSurat']>>>>;
  readonly orang: (jumlah: number) => Promise<Awaited<ReturnType<Api['listPegawai']>>['baris']>;
}

async function desk(): Promise<Desk> {
  const printer = pencetak();
  const space = await sampleOffice({ renderPdf: printer.renderPdf });
  const orang: Desk['orang'] = async (jumlah) => {
    const all = await space.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
    return all.baris.filter((person) => person.jumlahTugas > 0).slice(0, jumlah);
  };
  return {
    ...space,
    dicetak: printer.dicetak,
    orang,
    async terbit(jumlah, more = {}) {
      const pegawaiIds = (await orang(jumlah)).map((person) => person.id);
      const done = await space.api.issueSurat({
        sasaran: { jenis: 'petikan', pegawaiIds, tanggal: '2026-03-02' },
        penomoran: 'otomatis',
        cara: 'perOrang',
        folder: join(space.folder, 'naskah'),
        jobId: 'terbit',
        ...more,
      });
      if (!done) throw new Error('cancelled');
      return done;
    },
  };
}

const register = (api: Api) => api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1000 });
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('issuing freezes content, template, font and the hash of each written PDF in one command', async () => {
  const { api, terbit } = await desk();
  const { diterbitkan, berkas } = await terbit(3);
  expect(berkas.map((path) => path.split('/').at(-1)?.slice(0, 29))).toEqual([
    '800.1.11.1-001-SETDA-III-2026',
    '800.1.11.1-002-SETDA-III-2026',
    '800.1.11.1-003-SETDA-III-2026',
  ]);
  const sesi = await api.getSesi();
  // Paper that went out is voided in the register; Ctrl+Z must not free its number.
  expect(sesi.urungkan?.label ?? '').not.toContain('terbitkan');
  await api.saveFile();
  const file = connect(sesi.berkas?.path ?? '', { readonly: true });
  const rows = file.raw.prepare('SELECT * FROM surat ORDER BY urut').all() as Record<string, string>[];
  await file.close();
  expect(rows.map((row) => row['hash_pdf'])).toEqual(berkas.map(sha256));
  expect(new Set(rows.map((row) => row['id']))).toEqual(new Set(diterbitkan));
  for (const row of rows) {
    expect(row['hash_templat']).toMatch(/^[0-9a-f]{24}$/);
    expect(row['versi_huruf']).toMatch(/^Liberation Sans [0-9a-f]{12}, Bonum Naskah [0-9a-f]{12}$/);
    expect(JSON.parse(row['isi'] ?? '')).toMatchObject({ nomor: row['nomor'], jenis: 'petikan' });
    // The logo lies once beside the letters.
    expect((JSON.parse(row['isi'] ?? '') as { kop: { logo: string } }).kop.logo).not.toContain('data:');
  }
});

test('the hash of the template is another one when the office changes its words, and the same while it does not', async () => {
  const { api, terbit } = await desk();
  await terbit(1);
  await terbit(1);
  const petikan = (await api.listTemplatNaskah()).find(({ templat }) => templat.jenis === 'petikan') ?? fail();
  const templat = { ...structuredClone(petikan.templat), penutup: 'Dilaksanakan dengan sebaik-baiknya.' };
  await api.saveTemplatNaskah({ templat: templat as Parameters<Api['saveTemplatNaskah']>[0]['templat'] });
  await terbit(1);
  await api.saveFile();
  const file = connect((await api.getSesi()).berkas?.path ?? '', { readonly: true });
  const rows = file.raw.prepare('SELECT hash_templat FROM surat ORDER BY urut').all() as { hash_templat: string }[];
  await file.close();
  const [satu, dua, tiga] = rows.map((row) => row.hash_templat);
  expect(dua).toBe(satu);
  expect(tiga).not.toBe(satu);
});

test('numbers go on from the highest of the year, start again in the next, and void ones stay used', async () => {
  const { api, terbit, orang } = await desk();
  const [, second] = (await terbit(2)).diterbitkan;
  if (!second) throw new Error('no letter');
  await api.voidSurat({ id: second, alasan: 'salah penerima' });
  await terbit(1);
  const pegawaiIds = (await orang(1)).map(({ id }) => id);
  await terbit(1, { sasaran: { jenis: 'petikan', pegawaiIds, tanggal: '2027-01-04' } });
  const { baris } = await register(api);
  expect(baris.map(({ tahun, urut }) => `${tahun}/${urut}`).sort()).toEqual(['2026/1', '2026/2', '2026/3', '2027/1']);
  expect(baris.find(({ id }) => id === second)?.status).toBe('batal');
  await expect(api.voidSurat({ id: second, alasan: 'lagi' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
});

test('a number that TU gave by hand is skipped by the counter', async () => {
  const { api, terbit } = await desk();
  await terbit(1);
  const { nomor = '' } = (await register(api)).baris[0] ?? {};
  const [id = fail()] = (await terbit(1, { penomoran: 'menyusul' })).diterbitkan;
  await api.setNomorSurat({ id, nomor: nomor.replace('001', '002') });
  await terbit(2);
  const numbers = (await register(api)).baris.map((surat) => surat.nomor).sort();
  expect(numbers).toEqual(['001', '002', '003', '004'].map((urut) => nomor.replace('001', urut)));
});

const fail = (): never => {
  throw new Error('no letter');
};

test('nomor menyusul leaves the number blank until it is given, once', async () => {
  const { api, terbit, dicetak } = await desk();
  const { diterbitkan, berkas } = await terbit(2, { penomoran: 'menyusul' });
  const [first = fail(), second = fail()] = diterbitkan;
  expect(berkas[0]).toMatch(/\/001 [^/]+\.pdf$/);
  expect((await register(api)).baris.map(({ nomor, urut }) => [nomor, urut])).toEqual([
    ['', null],
    ['', null],
  ]);
  await api.setNomorSurat({ id: first, nomor: '800.1.11.1/77/TU/2026' });
  await expect(api.setNomorSurat({ id: second, nomor: '800.1.11.1/77/TU/2026' })).rejects.toMatchObject({
    code: 'nomorGanda',
  });
  await api.getSuratPdf({ id: first, jobId: 'lihat' });
  expect(dicetak.at(-1)).toContain('800.1.11.1/77/TU/2026');
  // A number typed wrong is corrected by typing it again.
  await api.setNomorSurat({ id: first, nomor: '800.1.11.1/78/TU/2026' });
  await api.getSuratPdf({ id: first, jobId: 'lihat' });
  expect(dicetak.at(-1)).toContain('800.1.11.1/78/TU/2026');
});

test('a number of the own counter is not overwritten', async () => {
  const { api, terbit } = await desk();
  const [id = fail()] = (await terbit(1)).diterbitkan;
  await expect(api.setNomorSurat({ id, nomor: 'lain' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
});

test('an issued letter keeps its words when the office changes', async () => {
  const { api, terbit, orang, dicetak } = await desk();
  const [person = fail()] = await orang(1);
  const [id = fail()] = (await terbit(1)).diterbitkan;
  const { versi, ...rest } = person;
  expect(versi).toBeGreaterThan(0);
  await api.releasePenugasan({
    penugasanIds: (await api.getPegawai({ id: rest.id })).tugas.flatMap((task) =>
      task.pembagian
        .filter((share) => share.pegawaiId === rest.id && !share.terkunci)
        .map((share) => share.penugasanId),
    ),
  });
  const issuedPage = dicetak.at(-1)?.match(/<article[\s\S]*<\/article>/)?.[0];
  await api.getSuratPdf({ id, jobId: 'lihat' });
  expect(dicetak.at(-1)?.match(/<article[\s\S]*<\/article>/)?.[0]).toBe(issuedPage);
});

test('without a signer nothing is issued, but the draft can be seen', async () => {
  const { api, terbit } = await desk();
  const { penandatangan } = await api.getPengaturan();
  await api.savePengaturan({ penandatangan: { ...penandatangan, nama: '' } });
  await expect(terbit(1)).rejects.toMatchObject({ code: 'penandatanganKosong' });
  const sasaran = { jenis: 'petikan' as const, pegawaiIds: null, tanggal: '2026-03-02' };
  const { jumlah, pdf } = await api.previewSurat({ sasaran, jobId: 'lihat' });
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(jumlah);
  expect((await register(api)).total).toBe(0);
});

test('people without tasks get no letter', async () => {
  const { api } = await desk();
  const idle = await api.listPegawai({ bagianId: null, keadaan: 'tanpaTugas', cari: '', offset: 0, limit: 10 });
  const sasaran = { jenis: 'petikan' as const, pegawaiIds: idle.baris.map(({ id }) => id), tanggal: '2026-03-02' };
  await expect(api.previewSurat({ sasaran, jobId: 'lihat' })).rejects.toMatchObject({ code: 'tanpaPenerima' });
});

test('a print that fails or is cancelled issues nothing and leaves no file', async () => {
  const printer = pencetak();
  let fault: () => void = () => {
    throw new Error('renderer gone');
  };
  const space = await sampleOffice({
    renderPdf: (html, options) => {
      fault();
      return printer.renderPdf(html, options);
    },
  });
  const { api, folder } = space;
  const issue = () =>
    api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: null, tanggal: '2026-03-02' },
      penomoran: 'otomatis',
      cara: 'perOrang',
      folder: join(folder, 'naskah'),
      jobId: 'terbit',
    });
  await expect(issue()).rejects.toMatchObject({ code: 'cetakGagal', detail: { sebab: 'renderer gone' } });
  fault = () => void api.cancelJob({ jobId: 'terbit' });
  await expect(issue()).rejects.toMatchObject({ code: 'dibatalkan' });
  expect((await register(api)).total).toBe(0);
  expect(existsSync(join(folder, 'naskah'))).toBe(false);
});

test('a folder that cannot be written issues nothing', async () => {
  const { api, terbit } = await desk();
  const path = (await api.getSesi()).berkas?.path ?? '';
  await expect(terbit(1, { folder: join(path, 'naskah') })).rejects.toMatchObject({ name: 'AppError' });
  expect((await register(api)).total).toBe(0);
});

test('all letters in one file, printed forty at a time', async () => {
  const { api, terbit, dicetak, folder } = await desk();
  const proposal = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'bagi' });
  await api.acceptUsulan({ usulanId: proposal.usulanId, tugasIds: null });
  const { berkas, diterbitkan } = await terbit(1000, { cara: 'satuBerkas', folder: join(folder, 'satu') });
  expect(diterbitkan).toHaveLength(112);
  expect(dicetak).toHaveLength(3);
  const [path = fail()] = berkas;
  expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(112);
  const again = await api.exportSurat({ ids: diterbitkan.slice(0, 2), cara: 'perOrang', folder, jobId: 'simpan' });
  expect(again?.berkas).toHaveLength(2);
});

test('saving again goes on where it stopped: letters that lie there are left alone, other files are never overwritten', async () => {
  const { api, terbit, folder, dicetak } = await desk();
  const { diterbitkan, berkas, naskah } = await terbit(3);
  const [first = fail(), second = fail(), third = fail()] = berkas;
  rmSync(second);
  writeFileSync(third, 'sesuatu yang lain');
  const printed = dicetak.length;
  const simpan = () =>
    api.exportSurat({ ids: [...diterbitkan], cara: 'perOrang', folder: join(folder, 'naskah'), jobId: 'simpan' });
  const again = await simpan();
  expect(again).toMatchObject({ sudahAda: 1, berkas: [first, second, third.replace(/\.pdf$/, ' (2).pdf')] });
  expect(readFileSync(third, 'utf8')).toBe('sesuatu yang lain');
  // Printed again it is the very file that went out: the register proves it.
  expect(sha256(second)).toBe(naskah[1]?.hash);
  expect(dicetak[printed]?.match(/<article/g)).toHaveLength(2);
  expect(await simpan()).toMatchObject({ sudahAda: 3, berkas: again?.berkas });
  expect(dicetak).toHaveLength(printed + 1);
});

test('a zip holds each letter under its name, with the hash the register keeps', async () => {
  const { terbit, folder } = await desk();
  const { berkas, naskah } = await terbit(3, { cara: 'zip', folder: join(folder, 'zip') });
  expect(berkas).toEqual([join(folder, 'zip', 'Petikan Keputusan 2026-03-02 (3 naskah).zip')]);
  const isi = unzipSync(readFileSync(berkas[0] ?? ''));
  expect(Object.keys(isi)).toEqual(naskah.map(({ dalamZip }) => dalamZip));
  for (const { dalamZip, hash } of naskah)
    expect(
      createHash('sha256')
        .update(isi[dalamZip] ?? fail())
        .digest('hex'),
    ).toBe(hash);
});

test('up to fifty letters are printed with tags, more without, unless somebody says otherwise', async () => {
  const printer = pencetak();
  const tagged: unknown[] = [];
  const { api } = await sampleOffice({
    renderPdf: (html, options) => {
      tagged.push(options?.tagged);
      return printer.renderPdf(html, options);
    },
  });
  const sasaran = { jenis: 'petikan' as const, pegawaiIds: null, tanggal: '2026-03-02' };
  const { jumlah } = await api.previewSurat({ sasaran, jobId: 'lihat' });
  expect(new Set(tagged)).toEqual(new Set([jumlah <= 50]));
  expect([bertagBawaan(50), bertagBawaan(51)]).toEqual([true, false]);
});

test('a full disk ends the saving: what is finished stays and is told, nothing half is left', async () => {
  const space = await desk();
  const { api, terbit } = space;
  const { diterbitkan } = await terbit(5);
  const disk = smallDisk(1);
  if (disk === null) return;
  const folder = join(disk, 'naskah');
  const free = isiDisk(disk, 12_000);
  const simpan = () => api.exportSurat({ ids: [...diterbitkan], cara: 'perOrang', folder, jobId: 'simpan' });
  await expect(simpan()).rejects.toMatchObject({ code: expect.stringMatching(/simpanTerhenti|diskPenuh/) as string });
  const left = readdirSync(disk, { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => /tmp|\.bagihabis-/.test(name))).toEqual([]);
  const kept = left.filter((name) => name.endsWith('.pdf')).length;
  expect(kept).toBeLessThan(5);
  free();
  expect(await simpan()).toMatchObject({ sudahAda: kept, berkas: { length: 5 } });
  // Issuing there takes no number and leaves no file either.
  const full = isiDisk(disk, 2000);
  await expect(terbit(5, { folder: join(disk, 'lain') })).rejects.toMatchObject({ code: 'diskPenuh' });
  full();
  expect(existsSync(join(disk, 'lain'))).toBe(false);
  expect((await register(api)).total).toBe(5);
});

test('a Surat Tugas names the team once or everybody alone, in the words of the user', async () => {
  const { api, orang, dicetak } = await desk();
  const people = await orang(3);
  const sasaran = {
    jenis: 'surat_tugas' as const,
    pegawaiIds: people.map(({ id }) => id),
    tugasId: null,
    untuk: ['Menghadiri rapat koordinasi', 'Melaporkan hasilnya'],
    dasar: ['Undangan Sekretaris Daerah Nomor 005/1/2026'],
    menimbang: [],
    tanggal: '2026-03-02',
  };
  const team = await api.previewSurat({ sasaran: { ...sasaran, perOrang: false }, jobId: 'lihat' });
  expect(team.jumlah).toBe(1);
  expect(dicetak.at(-1)).toContain('Menghadiri rapat koordinasi;');
  expect(dicetak.at(-1)).toContain('Undangan Sekretaris Daerah Nomor 005/1/2026');
  const alone = await api.previewSurat({ sasaran: { ...sasaran, perOrang: true }, jobId: 'lihat' });
  expect(alone.jumlah).toBe(3);
});
