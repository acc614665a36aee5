import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bacaPotongan } from '../../src/data/bersama/potongan';
import { sampleOffice, workspace, type Workspace } from '../workspace';
import { liveState } from '../data/office';
import { pegawai } from './small';
import { connect } from '../../src/data/sqlite';

const buka: Workspace[] = [];
afterEach(async () => {
  await Promise.all(buka.splice(0).map(({ api }) => api.closeFile().catch(() => undefined)));
});

/** The sample office in a folder that several PCs reach. */
async function bersama(orang: readonly string[]): Promise<{ path: string; pc: Workspace[] }> {
  const satu = await sampleOffice();
  buka.push(satu);
  await satu.api.startBersama();
  const path = (await satu.api.getSesi()).berkas?.path ?? '';
  const pc = [satu];
  for (const nama of orang) {
    const lain = workspace();
    buka.push(lain);
    await lain.api.setPengguna({ nama, jabatan: 'Analis' });
    await lain.api.openFile({ path });
    pc.push(lain);
  }
  return { path, pc };
}

/** Everybody exchanges until nothing is under way. */
async function tukar(pc: readonly Workspace[]): Promise<void> {
  for (let kali = 0; kali < 3; kali++) for (const { api } of pc) await api.syncBersama();
}

const bagian = async ({ api }: Workspace) => (await api.listBagian())[0]!;
const namai = async (space: Workspace, nama: string) => {
  const { id } = await bagian(space);
  await space.api.saveBagian({ id, nama, kodeSubUnit: '', status: 'konsep', hariKerja: null } as never);
};
const isi = async (path: string) => {
  const connection = connect(path, { readonly: true });
  try {
    return await liveState(connection.db);
  } finally {
    await connection.close();
  }
};

test('what one PC writes is on the other after an exchange, with the name of who wrote it', async () => {
  const { pc } = await bersama(['Sari Uji']);
  const [rina, sari] = pc as [Workspace, Workspace];
  await namai(rina, 'Bagian dari Rina');
  await tukar(pc);
  expect((await bagian(sari)).nama).toBe('Bagian dari Rina');
  expect(sari.events).toContainEqual(
    expect.objectContaining({
      type: 'changed',
      sebab: 'terima',
      dari: [expect.objectContaining({ aktor: 'Rina Uji' })],
    }),
  );
  expect(await sari.api.getBersama()).toMatchObject({
    mode: 'bersama',
    keadaan: 'tersambung',
    belumTerkirim: 0,
    orang: [{ nama: 'Rina Uji' }],
  });
});

test('two people at one field: both hear of it, the later stands, and all copies are equal', async () => {
  const { path, pc } = await bersama(['Sari Uji']);
  const [rina, sari] = pc as [Workspace, Workspace];
  await tukar(pc);
  await Promise.all([namai(rina, 'Dari Rina'), namai(sari, 'Dari Sari')]);
  await tukar(pc);
  const meetings = [...rina.events, ...sari.events].filter(({ type }) => type === 'benturan');
  expect(meetings.length).toBeGreaterThanOrEqual(1);
  expect(await rina.api.listBenturan()).toEqual(await sari.api.listBenturan());
  expect(await rina.api.listBenturan()).toHaveLength(1);
  await Promise.all(pc.map(({ api }) => api.closeFile()));
  expect(readdirSync(`${path}.perubahan`)).not.toContainEqual(expect.stringMatching(/^hadir-/));
});

test('the place vanishes: work goes on, the file opens again without it, and nothing is missing when it is back', async () => {
  const { path, pc } = await bersama(['Sari Uji']);
  const [rina, sari] = pc as [Workspace, Workspace];
  await tukar(pc);
  const tempat = path.replace(/[\\/][^\\/]+$/, '');
  renameSync(tempat, `${tempat}-lepas`);
  await namai(sari, 'Ditulis di luar kantor');
  await sari.api.syncBersama();
  expect(await sari.api.getBersama()).toMatchObject({ keadaan: 'terputus', belumTerkirim: 1 });
  await sari.api.closeFile();
  await sari.api.openFile({ path });
  expect((await bagian(sari)).nama).toBe('Ditulis di luar kantor');
  await sari.api.syncBersama();
  expect(await sari.api.getBersama()).toMatchObject({ keadaan: 'terputus', belumTerkirim: 1 });
  renameSync(`${tempat}-lepas`, tempat);
  await tukar([sari, rina]);
  expect((await bagian(rina)).nama).toBe('Ditulis di luar kantor');
  expect(await sari.api.getBersama()).toMatchObject({ keadaan: 'tersambung', belumTerkirim: 0 });
});

test('the file itself holds everything after the last one left; a deleted or damaged one is put back', async () => {
  const { path, pc } = await bersama(['Sari Uji']);
  const [rina, sari] = pc as [Workspace, Workspace];
  await namai(rina, 'Sebelum hilang');
  await tukar(pc);
  rmSync(path);
  await namai(sari, 'Sesudah hilang');
  await tukar(pc);
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, 'bukan berkas');
  // One that is still being copied there looks the same: it is set aside only when it stays as it is.
  await expect
    .poll(async () => (await tukar(pc), readFileSync(path).length), { timeout: 15_000 })
    .toBeGreaterThan(1000);
  await Promise.all(pc.map(({ api }) => api.closeFile()));
  expect(JSON.stringify(await isi(path))).toContain('Sesudah hilang');
});

test('what is blanked of a person is blank in the pieces, the file and every copy', async () => {
  const { path, pc } = await bersama(['Sari Uji']);
  const [rina, sari] = pc as [Workspace, Workspace];
  await tukar(pc);
  const NAMA = 'Zulkifli Tanpabanding';
  const id = await rina.api.savePegawai(pegawai({ nama: NAMA }));
  await tukar(pc);
  const potongan = () => readdirSync(`${path}.perubahan`).filter((nama) => nama.endsWith('.kiriman'));
  const memuat = () =>
    potongan().filter((nama) =>
      JSON.stringify(bacaPotongan(readFileSync(join(`${path}.perubahan`, nama)))).includes(NAMA),
    );
  expect(memuat()).toHaveLength(1);
  await rina.api.hapusPribadi({
    ids: [id],
    alasan: 'salah_catat',
    sebutan: true,
    nipNaskah: false,
    kata: [],
    jobId: 'h',
    konfirmasi: 'HAPUS',
  });
  await tukar(pc);
  expect(memuat()).toEqual([]);
  expect((await sari.api.find({ teks: 'Tanpabanding' })).length).toBe(0);
  await Promise.all(pc.map(({ api }) => api.closeFile()));
  expect(readFileSync(path).includes(NAMA)).toBe(false);
});

test('a window that has the file open alone takes part as soon as somebody shares it', async () => {
  const satu = await sampleOffice();
  buka.push(satu);
  const path = (await satu.api.getSesi()).berkas?.path ?? '';
  await satu.api.saveFile();
  const dua = workspace();
  buka.push(dua);
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  mkdirSync(`${path}.perubahan`);
  await dua.api.openFile({ path });
  await namai(dua, 'Dari yang berbagi');
  await tukar([dua]);
  await namai(satu, 'Dari yang sendiri');
  await satu.api.saveFile();
  await expect.poll(async () => (await satu.api.getBersama()).mode).toBe('bersama');
  await tukar([satu, dua]);
  expect(await bagian(satu)).toEqual(await bagian(dua));
  expect(await satu.api.listBenturan()).toHaveLength(1);
});

test('closing while another copy is being taken over ends, and both are there at the next start', async () => {
  const satu = await sampleOffice();
  buka.push(satu);
  const path = (await satu.api.getSesi()).berkas?.path ?? '';
  await satu.api.saveFile();
  const lain = `${path}.lain.bagihabis`;
  copyFileSync(path, lain);
  const dua = workspace();
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path: lain });
  await dua.api.savePegawai(pegawai({ nama: 'Dari salinan' }));
  await dua.api.closeFile();
  await satu.api.savePegawai(pegawai({ nama: 'Dari sini' }));
  copyFileSync(lain, path);
  const simpan = satu.api.saveFile().catch(() => undefined);
  await satu.api.closeFile().catch(() => undefined);
  await simpan;
  await satu.api.openFile({ path });
  expect((await satu.api.find({ teks: 'Dari salinan' })).length).toBe(1);
  expect((await satu.api.find({ teks: 'Dari sini' })).length).toBe(1);
});
