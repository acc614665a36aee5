import { describe, expect, test } from 'vitest';
import { rowsOf, smallOffice } from './small';
import { NIP, office, PTK, read, replaced, ROWS, states } from './staffList';
import { table } from './tables';

describe('who is who', () => {
  test('a NIP of somebody of quite another name is left out until a person decides', async () => {
    const { api, budi } = await office();
    const rows = [ROWS.ayu, replaced(ROWS.budi, 1, 'Dewa Perkasa'), ROWS.citra];
    const shown = await read(api, rows);
    expect(shown.baris[1]).toMatchObject({
      abaikan: true,
      temuan: [{ kode: 'nip_milik_lain', tingkat: 'peringatan' }],
    });
    expect(shown.keluar).toEqual([]);
    expect(await api.acceptPegawai({ imporId: shown.imporId })).toMatchObject({ dilewati: 1, sama: 2 });
    expect((await api.getPegawai({ id: budi })).pegawai.nama).toBe('Budi Santosa');
    const again = await read(api, rows);
    await api.acceptPegawai({ imporId: again.imporId, perbaikan: [{ nomor: 1, abaikan: false }] });
    expect((await api.getPegawai({ id: budi })).pegawai.nama).toBe('Dewa Perkasa');
  });

  test('a NIP with a digit lost is a correction; the same name with another NIP another person, and shown', async () => {
    const { api, ayu } = await office();
    const slip = await read(api, [replaced(ROWS.ayu, 2, NIP.ayu.slice(0, 17)), ROWS.budi, ROWS.citra]);
    expect(slip.baris[0]).toMatchObject({ pegawaiId: ayu, keadaan: 'diperbarui' });
    expect(slip.baris[0]?.temuan.map(({ kode }) => kode)).toEqual(['nip_janggal', 'nip_dikoreksi']);
    const other = await read(api, [replaced(ROWS.ayu, 2, '197512122005011904'), ROWS.budi, ROWS.citra]);
    expect(other.baris[0]).toMatchObject({ keadaan: 'baru', calon: [{ pegawaiId: ayu }] });
    expect(other.keluar).toMatchObject([{ pegawaiId: ayu, usul: false }]);
    await api.acceptPegawai({ imporId: other.imporId, perbaikan: [{ nomor: 0, samaDengan: ayu }] });
    expect((await api.getPegawai({ id: ayu })).pegawai.nip).toBe('197512122005011904');
  });

  test('two rows cannot be said to be one person, nor a NIP be had by two', async () => {
    const space = await office();
    const { api, ayu } = space;
    const before = await rowsOf(space);
    const shown = await read(api, [ROWS.ayu, ROWS.budi, ROWS.citra, [4, 'Eka Contoh', '', PTK, 7, 'Hukum', '']]);
    await expect(
      api.acceptPegawai({ imporId: shown.imporId, perbaikan: [{ nomor: 3, samaDengan: ayu }] }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
    const moved = { nomor: 1, samaDengan: null };
    await expect(api.acceptPegawai({ imporId: shown.imporId, perbaikan: [moved] })).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'NIP', sebab: `${NIP.budi} sudah dipakai Budi Santosa` },
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('without NIP a person who changed the bagian is met by a name that occurs once', async () => {
    const { api, budi } = await smallOffice();
    const shown = await read(api, [[1, 'BUDI SANTOSA, S.E.', '', PTK, 9, 'Hukum', '']]);
    expect(shown.baris[0]).toMatchObject({ pegawaiId: budi, pindah: true, temuan: [{ kode: 'dicocokkan_nama' }] });
  });

  test('a unit spelled a little otherwise is the one of the office; a new one is announced', async () => {
    const { api } = await office();
    const shown = await read(api, [
      replaced(ROWS.ayu, 5, 'Bag. Organisasi'),
      replaced(ROWS.budi, 5, 'ORGANISASSI'),
      replaced(ROWS.citra, 5, 'Bagian Hukum Setda'),
      [4, 'Eka Contoh', '', PTK, 7, 'Kerja Sama', ''],
    ]);
    expect(states(shown)).toEqual(['sama', 'sama', 'sama', 'baru']);
    expect(shown.bagianBaru).toEqual(['Kerja Sama']);
  });

  test('new people can begin on the day of the list', async () => {
    const { api } = await office();
    const shown = await read(api, [ROWS.ayu, ROWS.budi, ROWS.citra, [4, 'Eka Contoh', '', PTK, 7, 'Hukum', '']]);
    await api.acceptPegawai({ imporId: shown.imporId, mulaiBaru: true });
    const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: 'eka', offset: 0, limit: 5 });
    expect(baris).toMatchObject([{ nama: 'Eka Contoh', masuk: '2026-06-30' }]);
  });
});

describe('columns', () => {
  test('a list that is not sure is not taken in; the mapping given is remembered when it is', async () => {
    const { api } = await office();
    const rows = [ROWS.ayu, ROWS.budi, ROWS.citra].map((row) => [row[1] ?? '', row[2] ?? '', row[3] ?? '']);
    const path = table('polos.csv', rows);
    const guess = await api.readPegawai({ path, jobId: 'baca' });
    expect(guess.pemetaan).toMatchObject({ yakin: false, peta: { kolom: { nama: [0], nip: [1], jabatan: [2] } } });
    await expect(api.acceptPegawai({ imporId: guess.imporId })).rejects.toMatchObject({ code: 'imporGagal' });
    // The head of the list says something else than it holds: only a person can know.
    const wrong = table('salah.csv', [
      ['Jabatan', 'Nama', 'NIP'],
      ...rows,
      ...rows.map((row) => row.map((v) => `${v}9`)),
    ]);
    const first = await api.readPegawai({ path: wrong, jobId: 'baca' });
    expect(first.pemetaan.yakin).toBe(false);
    const peta = { ...first.pemetaan.peta, kolom: { nama: [0], nip: [1], jabatan: [2] } };
    const given = await api.readPegawai({ path: wrong, peta, jobId: 'baca' });
    expect(given.pemetaan).toMatchObject({ yakin: true, diingat: true });
    await api.acceptPegawai({ imporId: given.imporId });
    const next = await api.readPegawai({ path: wrong, jobId: 'baca' });
    expect(next.pemetaan).toMatchObject({ yakin: true, diingat: true, peta: { kolom: peta.kolom } });
  });
});
