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
