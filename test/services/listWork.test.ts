import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';

const everything = { bagianId: null, subKegiatanId: null, sumber: null, cari: '', urut: 'nama' } as const;

test('pages of a task list follow one another without a gap or a double', async () => {
  const { api } = await sampleOffice();
  const of = (offset: number, limit: number) => api.listTugas({ ...everything, keadaan: 'semua', offset, limit });
  const whole = await of(0, 400);
  const parts = [await of(0, 150), await of(150, 150), await of(300, 150)];
  expect(parts.flatMap((part) => part.baris.map((task) => task.id))).toEqual(whole.baris.map((task) => task.id));
});

test('a task list asked again after a change shows the new state', async () => {
  const { api } = await sampleOffice();
  const left = () => api.listTugas({ ...everything, keadaan: 'belum', offset: 0, limit: 400 });
  const before = await left();
  const open = before.baris.find((task) => task.pembagian.length === 0 && task.norma !== null);
  if (!open) throw new Error('the sample has open tasks');
  const [person] = await api.listCalon({ tugasId: open.id, cari: '', semuaBagian: false });
  if (!person) throw new Error('the sample has people for every task');
  const { pegawaiId } = person;
  await api.assignPegawai({ tugasIds: [open.id], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
  const after = await left();
  expect(after.total).toBe(before.total - 1);
  expect(after.baris.map((task) => task.id)).not.toContain(open.id);
  await api.undo();
  expect((await left()).total).toBe(before.total);
});

test('sorted by rupiah the largest part of a pagu comes first', async () => {
  const { api } = await sampleOffice();
  const list = await api.listTugas({ ...everything, urut: 'rupiah', keadaan: 'semua', offset: 0, limit: 400 });
  const rupiah = list.baris.map((task) => task.rupiah);
  expect(rupiah).toEqual([...rupiah].sort((a, b) => b - a));
  expect(rupiah[0]).toBeGreaterThan(0);
});
