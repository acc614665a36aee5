import { beforeAll, expect, test } from 'vitest';
import type { BarisPegawai } from '../../src/api/views';
import { drafPegawai, inputPegawai, pegawaiBaru } from '../../src/ui/pegawai/drafPegawai';
import { createPegawaiStore } from '../../src/ui/pegawai/pegawaiStore';
import { sampleOffice, type Workspace } from '../workspace';

let kantor: Workspace;
let semua: readonly BarisPegawai[];
beforeAll(async () => {
  kantor = await sampleOffice();
  semua = (await kantor.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 })).baris;
});
const orang = (): BarisPegawai => {
  const [pertama] = semua.filter((p) => p.bagianId !== null && p.timKerjaId === null);
  if (!pertama) throw new Error('the sample has no people');
  return pertama;
};

test('a person opened and saved unchanged is the same person', () => {
  for (const p of semua) {
    const hasil = inputPegawai(drafPegawai(p));
    if ('galat' in hasil) throw new Error(JSON.stringify(hasil.galat));
    expect(hasil.input).toMatchObject({
      fte: p.fte,
      masuk: p.masuk,
      keluar: p.keluar,
      pindahMulai: null,
      kelas: p.kelas,
    });
  }
});

test('a move needs its day, a name and a possible FTE', () => {
  const hasil = inputPegawai({ ...pegawaiBaru(null), fte: 1.5, pindah: true });
  expect('galat' in hasil && Object.keys(hasil.galat).sort()).toEqual(['fte', 'nama', 'pindahMulai']);
});

test('hours of a contract are minutes a week and come back; none leaves the FTE', () => {
  const draf = { ...pegawaiBaru(null), nama: 'Dina' };
  const menit = (jamMinggu: number | '') => {
    const hasil = inputPegawai({ ...draf, jamMinggu });
    return 'galat' in hasil ? Object.keys(hasil.galat) : hasil.input.menitMinggu;
  };
  expect([menit(18.5), menit(''), menit(0), menit(120)]).toEqual([1110, null, ['jamMinggu'], ['jamMinggu']]);
  expect(drafPegawai({ ...orang(), menitMinggu: 1110 }).jamMinggu).toBe(18.5);
});

test('a move adds a placement and keeps the old one', async () => {
  const store = createPegawaiStore(kantor.api);
  const p = orang();
  const { penempatan } = await kantor.api.getPegawai({ id: p.id });
  await store.getState().buka(p.id);
  const tujuan = semua.find((lain) => lain.bagianId !== null && lain.bagianId !== p.bagianId);
  if (!tujuan) throw new Error('only one bagian');
  store.getState().ubah({ bagianId: tujuan.bagianId, pindah: true, pindahMulai: '2026-07-01' });
  expect(await store.getState().simpan()).toBe(p.id);
  const sesudah = await kantor.api.getPegawai({ id: p.id });
  expect(sesudah.penempatan).toHaveLength(penempatan.length + 1);
  expect(sesudah.penempatan.some((x) => x.bagianId === p.bagianId)).toBe(true);
  expect(store.getState().draf?.pindah).toBe(false);
  await kantor.api.undo();
});

test('a tim kerja does not follow a person to another bagian', async () => {
  const store = createPegawaiStore(kantor.api);
  const p = semua.find((x) => x.timKerjaId !== null) ?? orang();
  await store.getState().buka(p.id);
  store.getState().ubah({ bagianId: null });
  expect(store.getState().draf?.timKerjaId).toBeNull();
});

test('removing the person in the form closes it, and undo brings the person back', async () => {
  const store = createPegawaiStore(kantor.api);
  store.getState().bukaBaru(null);
  store.getState().ubah({ nama: 'Contoh Baru, S.E.' });
  const id = await store.getState().simpan();
  if (id === null) throw new Error('not saved');
  await store.getState().buka(id);
  await store.getState().hapus([id]);
  expect(store.getState().draf).toBeNull();
  await kantor.api.undo();
  expect((await kantor.api.getPegawai({ id })).pegawai.nama).toBe('Contoh Baru, S.E.');
});
