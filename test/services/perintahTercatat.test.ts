import { expect, test } from 'vitest';
import type { PerintahInput } from '../../src/api/perintahInputs';
import type { TugasId } from '../../src/domain/ids';
import { smallOffice, type SmallOffice } from './small';

const HARI = '2026-05-06';
async function ordered(over: Partial<PerintahInput> = {}): Promise<SmallOffice & { readonly id: TugasId }> {
  const space = await smallOffice();
  const id = await space.api.savePerintah({
    ...{ id: null, versi: 0, jenis: 'tugas', dari: 'Sekretaris Daerah', perihal: 'Menyiapkan bahan paparan' },
    ...{ nomorSurat: '', tanggalSurat: null, diterima: HARI, tenggat: '2026-05-12', tanggalAcara: null },
    ...{ waktu: '', tempat: '', kehadiran: '', bagianId: space.organisasi, menit: 600, petunjuk: '' },
    ...{ pegawaiIds: [space.ayu, space.budi], persetujuanLintas: '' },
    ...over,
  });
  return { ...space, id };
}
const note = async ({ api, id }: SmallOffice & { readonly id: TugasId }, who: 'semua' | 'satu') => {
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: id });
  const isi = baris.map(({ tugasId, pegawaiId, rencana }) => ({ tugasId, pegawaiId, bulan: 5, volume: rencana }));
  return api.saveRealisasi({ isi: who === 'semua' ? isi : isi.slice(0, 1) });
};
const state = async ({ api, id }: SmallOffice & { readonly id: TugasId }) => {
  const { selesai, keadaan } = await api.getPerintah({ id, hari: '2026-06-01' });
  return { selesai, keadaan };
};

test('noting all of an order closes it on a day of that month, and one undo takes both back', async () => {
  const space = await ordered();
  expect((await note(space, 'satu')).perintahSelesai).toEqual([]);
  expect(await state(space)).toEqual({ selesai: null, keadaan: 'terlambat' });
  expect((await note(space, 'semua')).perintahSelesai).toEqual(['Menyiapkan bahan paparan']);
  const { selesai, keadaan } = await state(space);
  expect(keadaan).toBe('selesai');
  expect(selesai !== null && selesai >= HARI && selesai <= '2026-05-31').toBe(true);
  const { pembagian } = await space.api.getTugas({ id: space.id });
  expect(pembagian.every(({ terkunci }) => terkunci)).toBe(true);
  await space.api.undo();
  expect(await state(space)).toEqual({ selesai: null, keadaan: 'terlambat' });
  const { baris } = await space.api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: space.id });
  expect(baris.filter(({ realisasi }) => realisasi[4] != null)).toHaveLength(1);
});

test('opening it again unlocks the shares and keeps what was noted', async () => {
  const space = await ordered();
  await note(space, 'semua');
  await space.api.finishPerintah({ ids: [space.id], selesai: null });
  expect((await state(space)).keadaan).toBe('terlambat');
  const { pembagian } = await space.api.getTugas({ id: space.id });
  expect(pembagian.some(({ terkunci }) => terkunci)).toBe(false);
});

test('a meeting goes on waiting for its notula, and closes with the notes once that is there', async () => {
  const rapat = { jenis: 'rapat', tenggat: null, tanggalAcara: '2026-05-13', kehadiran: 'sendiri' } as const;
  const space = await ordered({ ...rapat, perihal: 'Rapat evaluasi SAKIP' });
  expect((await note(space, 'semua')).perintahSelesai).toEqual([]);
  expect((await state(space)).keadaan).toBe('notula');
});

test('what is taken away of the notes, or of a task that is no order, closes nothing', async () => {
  const space = await ordered();
  const { api, tugas, ayu } = space;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const all = await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 5, volume: 3000 }] });
  expect(all.perintahSelesai).toEqual([]);
  await note(space, 'satu');
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: space.id });
  const [first] = baris;
  const away = [{ tugasId: space.id, pegawaiId: first!.pegawaiId, bulan: 5, volume: null }];
  expect((await api.saveRealisasi({ isi: away })).perintahSelesai).toEqual([]);
});

const lower = async ({ api, id }: SmallOffice & { readonly id: TugasId }, volume: number | null) => {
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: id });
  return api.saveRealisasi({
    isi: baris.slice(0, 1).map(({ pegawaiId }) => ({ tugasId: id, pegawaiId, bulan: 5, volume })),
  });
};
const locks = async ({ api, id }: SmallOffice & { readonly id: TugasId }) =>
  (await api.getTugas({ id })).pembagian.map(({ terkunci }) => terkunci);

test.each([
  ['lowered', 1],
  ['removed', null],
] as const)('notes %s below the whole open again what notes had closed, with one undo', async (_, volume) => {
  const space = await ordered();
  await note(space, 'semua');
  const closed = await state(space);
  const lowered = await lower(space, volume);
  expect(lowered.perintahTerbuka).toEqual(['Menyiapkan bahan paparan']);
  expect(lowered.perintahSelesai).toEqual([]);
  expect(await state(space)).toEqual({ selesai: null, keadaan: 'terlambat' });
  expect(await locks(space)).toEqual([false, false]);
  await space.api.undo();
  expect(await state(space)).toEqual(closed);
  expect(await locks(space)).toEqual([true, true]);
  // What an undo closed again was closed by the same notes.
  expect((await lower(space, volume)).perintahTerbuka).toHaveLength(1);
  expect((await note(space, 'semua')).perintahSelesai).toHaveLength(1);
  expect(await state(space)).toEqual(closed);
});

test('opening it by the notes leaves locked what somebody had locked before', async () => {
  const space = await ordered();
  const { pembagian } = await space.api.getTugas({ id: space.id });
  await space.api.lockPenugasan({ penugasanIds: [pembagian[0]!.penugasanId], terkunci: true });
  await note(space, 'semua');
  await lower(space, 1);
  expect(await locks(space)).toEqual([true, false]);
});

test('notes above the whole may come down to it without opening the order', async () => {
  const space = await ordered();
  await note(space, 'semua');
  expect((await lower(space, 1_000_000)).perintahTerbuka).toEqual([]);
  expect((await lower(space, 900_000)).perintahTerbuka).toEqual([]);
  expect((await note(space, 'semua')).perintahTerbuka).toEqual([]);
  expect((await state(space)).keadaan).toBe('selesai');
});

test('an order closed by hand stays closed when its notes are lowered, also with a part noted before', async () => {
  const space = await ordered();
  await note(space, 'satu');
  await space.api.finishPerintah({ ids: [space.id], selesai: '2026-05-20' });
  expect((await lower(space, 1)).perintahTerbuka).toEqual([]);
  expect(await state(space)).toEqual({ selesai: '2026-05-20', keadaan: 'selesai' });
  expect(await locks(space)).toEqual([true, true]);
});

test('a meeting closed with its notula stays closed when its notes are lowered', async () => {
  const rapat = { jenis: 'rapat', tenggat: null, tanggalAcara: '2026-05-13', kehadiran: 'sendiri' } as const;
  const space = await ordered({ ...rapat, perihal: 'Rapat evaluasi SAKIP' });
  await note(space, 'semua');
  await space.api.finishPerintah({ ids: [space.id], selesai: '2026-05-13', notula: 'Notula rapat' });
  expect((await lower(space, 1)).perintahTerbuka).toEqual([]);
  expect((await state(space)).keadaan).toBe('selesai');
});

test('a day that somebody set by hand on what notes had closed is theirs', async () => {
  const space = await ordered();
  await note(space, 'semua');
  await space.api.finishPerintah({ ids: [space.id], selesai: '2026-05-11' });
  expect((await lower(space, 1)).perintahTerbuka).toEqual([]);
  await space.api.undo();
  await space.api.undo();
  expect((await lower(space, 1)).perintahTerbuka).toHaveLength(1);
});
