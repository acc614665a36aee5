import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/api/dispatch';
import type { TugasInput } from '../../src/api/tugasInputs';
import { pembagian, rowsOf, smallOffice, tugasBaru, type SmallOffice } from './small';

/** Saves the office's one task again with changes, as the form does. */
async function change({ api, tugas, organisasi }: SmallOffice, over: Partial<TugasInput>): Promise<void> {
  const { versi } = await api.getTugas({ id: tugas });
  await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, ...over }));
}
const divide = ({ api, tugas }: SmallOffice, ...shares: readonly [SmallOffice['ayu'], number][]): Promise<null> =>
  api.setPembagian({
    tugasId: tugas,
    porsi: shares.map(([pegawaiId, porsi]) => ({
      pegawaiId,
      porsi,
      peran: 'anggota',
      terkunci: false,
      persetujuanLintas: 'setuju',
    })),
  });

describe('when the volume of a divided task changes', () => {
  test('more units: everybody keeps theirs and the rest shows as not divided', async () => {
    const space = await smallOffice();
    await divide(space, [space.ayu, 20], [space.budi, 10]);
    await change(space, { volume: 34 });
    expect(await pembagian(space.api, space.tugas)).toEqual(
      expect.arrayContaining(['Ayu Lestari: 20', 'Budi Santosa: 10']),
    );
    expect(await space.api.getTugas({ id: space.tugas })).toMatchObject({
      habis: false,
      sisaTeks: '4 Perangkat Daerah belum terbagi',
    });
  });

  test('one person with a part keeps that part; one with the whole keeps the whole', async () => {
    const space = await smallOffice();
    await divide(space, [space.ayu, 10]);
    await change(space, { volume: 40 });
    expect(await pembagian(space.api, space.tugas)).toEqual(['Ayu Lestari: 10']);
    await divide(space, [space.ayu, 40]);
    await change(space, { volume: 55 });
    expect(await pembagian(space.api, space.tugas)).toEqual(['Ayu Lestari: 55']);
  });

  test('fewer units than given away: in proportion, and never more than the whole', async () => {
    const space = await smallOffice();
    await divide(space, [space.ayu, 20], [space.budi, 10]);
    await change(space, { volume: 12 });
    expect(await pembagian(space.api, space.tugas)).toEqual(
      expect.arrayContaining(['Ayu Lestari: 8', 'Budi Santosa: 4']),
    );
    await change(space, { volume: 3 });
    await divide(space, [space.ayu, 1], [space.budi, 1], [space.citra, 1]);
    await change(space, { volume: 2 });
    expect(await pembagian(space.api, space.tugas)).toHaveLength(2);
    expect((await space.api.getTugas({ id: space.tugas })).jumlahPorsi).toBe(2);
  });

  test('from units to per cent and back the proportions stay', async () => {
    const space = await smallOffice();
    await divide(space, [space.ayu, 20], [space.budi, 10]);
    await change(space, { volume: 1 });
    expect(await space.api.getTugas({ id: space.tugas })).toMatchObject({ pembagi: 10_000, jumlahPorsi: 10_000 });
    await change(space, { volume: 30 });
    expect(await pembagian(space.api, space.tugas)).toEqual(
      expect.arrayContaining(['Ayu Lestari: 20', 'Budi Santosa: 10']),
    );
  });
});

describe('the form', () => {
  test('a form opened before somebody else saved is refused and writes nothing', async () => {
    const space = await smallOffice();
    const { api, tugas, organisasi } = space;
    const { versi } = await api.getTugas({ id: tugas });
    await change(space, { nama: 'Nama baru' });
    const before = await rowsOf(space);
    const stale = tugasBaru({ id: tugas, versi, bagianId: organisasi, nama: 'Nama lama' });
    await expect(api.saveTugas(stale)).rejects.toMatchObject({
      code: 'versiUsang',
      detail: { apa: 'Tugas "Nama lama"' },
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('months are kept once each and in order', async () => {
    const space = await smallOffice();
    await change(space, { jendela: { jenis: 'bulan', bulan: [9, 1, 9, 3] } });
    expect((await space.api.getTugas({ id: space.tugas })).jendela).toEqual({ jenis: 'bulan', bulan: [1, 3, 9] });
  });

  test.each([
    [
      { jendela: { jenis: 'tanggal', mulai: '2026-05-08', akhir: '2026-05-04' } },
      'waktu',
      'tanggal akhir sebelum tanggal mulai',
    ],
    [
      { jendela: { jenis: 'berulang', tiap: 'minggu', mulai: '2026-05-08', akhir: '2026-05-04' } },
      'waktu',
      'tanggal akhir sebelum tanggal mulai',
    ],
    [{ sumber: 'dpa' }, 'sub kegiatan', 'tugas dari DPA harus menunjuk sub kegiatan'],
    [
      { syarat: { ...tugasBaru().syarat, kelasMin: 9, kelasMax: 7 } },
      'kelas jabatan',
      'batas atas di bawah batas bawah',
    ],
  ] as const)('%j is refused with the field and the reason', async (over, bidang, sebab) => {
    const { api } = await smallOffice();
    await expect(api.saveTugas(tugasBaru(over as Partial<TugasInput>))).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang, sebab },
    });
  });

  test.each([
    ['volume', { volume: 2.5 }],
    ['volume', { volume: -1 }],
    ['norma', { norma: 'delapan jam' }],
    ['nama', { nama: '   ' }],
    ['jendela.mulai', { jendela: { jenis: 'tanggal', mulai: '2026-02-30', akhir: '2026-03-01' } }],
  ])('a wrong %s does not pass the door', async (bidang, over) => {
    const space = await smallOffice();
    const before = await rowsOf(space);
    const dispatch = createDispatch(space.api, () => undefined);
    expect(await dispatch('saveTugas', { ...tugasBaru(), ...over })).toMatchObject({
      ok: false,
      error: { code: 'masukanTidakSah', detail: { bidang } },
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('a line or a bagian that is gone is named', async () => {
    const { api } = await smallOffice();
    const gone = 'tiada' as never;
    await expect(api.saveTugas(tugasBaru({ sumber: 'dpa', subKegiatanId: gone }))).rejects.toMatchObject({
      code: 'tidakDitemukan',
      detail: { apa: 'Sub kegiatan' },
    });
    await expect(api.saveTugas(tugasBaru({ bagianId: gone }))).rejects.toMatchObject({ detail: { apa: 'Bagian' } });
  });
});

test('a copy has the work but not the people', async () => {
  const space = await smallOffice();
  await divide(space, [space.ayu, 30]);
  const [copy] = await space.api.duplicateTugas({ ids: [space.tugas] });
  expect(await space.api.getTugas({ id: copy! })).toMatchObject({
    nama: 'Verifikasi laporan perangkat daerah (salinan)',
    volume: 30,
    pembagian: [],
    habis: false,
  });
});

test('removing a task removes its shares; undoing brings both back', async () => {
  const space = await smallOffice();
  await divide(space, [space.ayu, 20], [space.budi, 10]);
  const before = await pembagian(space.api, space.tugas);
  await space.api.removeTugas({ ids: [space.tugas] });
  expect((await space.api.getPegawai({ id: space.ayu })).pegawai).toMatchObject({ beban: 0, jumlahTugas: 0 });
  await space.api.undo();
  expect(await pembagian(space.api, space.tugas)).toEqual(before);
  expect((await space.api.getPegawai({ id: space.ayu })).pegawai).toMatchObject({ beban: 9_600, jumlahTugas: 1 });
});

test('requirements no division could meet are refused with the field and the reason', async () => {
  const space = await smallOffice();
  const { syarat } = tugasBaru();
  const refused = (over: Partial<TugasInput>) =>
    change(space, over).then(
      () => null,
      (error: unknown) => (error as { detail?: unknown }).detail,
    );
  expect(await refused({ syarat: { ...syarat, orangMin: 2 }, dapatDibagi: false })).toEqual({
    bidang: 'jumlah pelaksana',
    sebab: 'sedikitnya 2 orang, padahal tugas ini tidak dapat dibagi',
  });
  expect(await refused({ syarat: { ...syarat, orangMin: 4, orangMax: 3 } })).toMatchObject({
    sebab: 'paling banyak 3 orang, padahal sedikitnya 4',
  });
  expect(await refused({ syarat: { ...syarat, orangMin: 31 } })).toMatchObject({
    sebab: 'sedikitnya 31 orang untuk 30 Perangkat Daerah',
  });
  expect(await refused({ syarat: { ...syarat, kelasMax: 8, ketuaKelasMin: 9 } })).toMatchObject({
    bidang: 'kelas ketua',
  });
  expect(await refused({ syarat: { ...syarat, orangMin: 2 }, dapatDibagi: false, hadirBersama: true })).toBeNull();
});

test('who is left by the requirements while they are written, and which of them shuts the others out', async () => {
  const { api, organisasi, citra, ayu } = await smallOffice();
  const { syarat, ...rest } = tugasBaru({ bagianId: organisasi });
  const ask = (over: Partial<TugasInput['syarat']>) => api.previewSyarat({ ...rest, syarat: { ...syarat, ...over } });
  expect(await ask({})).toMatchObject({ dari: 2, memenuhi: 2, ketua: null, penghalang: [], pertentangan: '' });
  expect(await ask({ kelasMin: 9, kompetensi: ['PBJ'] })).toMatchObject({
    memenuhi: 1,
    nama: [{ nama: 'Budi Santosa', kelas: 9, bukanKetua: false }],
    penghalang: [{ syarat: 'kelas ≥ 9', gugur: 1, tanpa: 2 }],
  });
  expect(await ask({ kelasMin: 12, jenisJabatan: ['Fungsional'] })).toMatchObject({
    memenuhi: 0,
    nama: [],
    penghalang: [
      { syarat: 'kelas ≥ 12', gugur: 2, tanpa: 0 },
      { syarat: 'jenis jabatan Fungsional', gugur: 2, tanpa: 0 },
    ],
  });
  expect(await ask({ kelasMin: 12, boleh: [citra] })).toMatchObject({ dari: 3, memenuhi: 1 });
  expect(await ask({ ketuaKelasMin: 9, tidakBoleh: [ayu] })).toMatchObject({ memenuhi: 1, ketua: 1 });
  expect((await ask({ orangMin: 3, orangMax: 2 })).pertentangan).toContain('paling banyak 2 orang');
  expect(await api.getSaranSyarat()).toEqual({ kompetensi: [], jabatan: ['Penelaah Teknis Kebijakan'] });
});
