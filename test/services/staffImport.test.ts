import { describe, expect, test } from 'vitest';
import { pegawai, pembagian, rowsOf, tugasBaru } from './small';
import { office, PTK, read, replaced, ROWS, states } from './staffList';

describe('a second list', () => {
  test('nothing new changes nothing, whatever the spelling of names', async () => {
    const space = await office();
    const { api } = space;
    const before = await rowsOf(space);
    const shown = await read(api, [replaced(ROWS.ayu, 1, 'AYU LESTARI'), ROWS.budi, ROWS.citra]);
    expect(states(shown)).toEqual(['sama', 'sama', 'sama']);
    expect(shown).toMatchObject({ tanggal: '2026-06-30', tanggalDariDaftar: true, seluruhKantor: true, keluar: [] });
    expect(await api.acceptPegawai({ imporId: shown.imporId })).toMatchObject({ sama: 3, langkah: null });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('another bagian or jabatan is a move from the day of the list; the past is not rewritten', async () => {
    const { api, ayu, hukum, organisasi } = await office();
    const moved = replaced(replaced(ROWS.ayu, 5, 'Bagian Hukum'), 3, 'Analis Hukum Ahli Muda');
    const shown = await read(api, [moved, ROWS.budi, ROWS.citra]);
    expect(shown.baris[0]).toMatchObject({
      keadaan: 'diperbarui',
      pindah: true,
      berubah: [
        { bidang: 'Bagian', lama: 'Organisasi', baru: 'Hukum' },
        { bidang: 'Jabatan', lama: PTK, baru: 'Analis Hukum Ahli Muda' },
        { bidang: 'Jenis jabatan', lama: 'Pelaksana', baru: 'Fungsional' },
      ],
    });
    await api.acceptPegawai({ imporId: shown.imporId, tanggal: '2026-07-01' });
    const { pegawai: now, penempatan } = await api.getPegawai({ id: ayu });
    expect(now).toMatchObject({ namaBagian: 'Hukum', jabatan: 'Analis Hukum Ahli Muda' });
    expect(penempatan.map(({ bagianId, jabatan, tmt, sampai }) => [bagianId, jabatan, tmt, sampai])).toEqual([
      [hukum, 'Analis Hukum Ahli Muda', '2026-07-01', null],
      [organisasi, PTK, null, '2026-06-30'],
    ]);
  });

  test('a correction of the spelling overwrites, and a list of before the placement does not undo it', async () => {
    const { api, ayu } = await office();
    const typo = await read(api, [replaced(ROWS.ayu, 3, 'Penelaah Teknis Kebijakkan'), ROWS.budi, ROWS.citra]);
    expect(typo.baris[0]).toMatchObject({ pindah: false, berubah: [{ bidang: 'Jabatan' }] });
    await api.acceptPegawai({ imporId: typo.imporId });
    expect((await api.getPegawai({ id: ayu })).penempatan).toHaveLength(1);
    const moved = await read(api, [replaced(ROWS.ayu, 3, 'Arsiparis Mahir'), ROWS.budi, ROWS.citra]);
    await api.acceptPegawai({ imporId: moved.imporId, tanggal: '2026-07-01' });
    const old = await read(api, [ROWS.ayu, ROWS.budi, ROWS.citra], 'PER 1 MARET 2026');
    expect(old.baris[0]).toMatchObject({ pindah: true, sejak: '2026-07-01' });
    await api.acceptPegawai({ imporId: old.imporId });
    expect((await api.getPegawai({ id: ayu })).pegawai.jabatan).toBe('Arsiparis Mahir');
  });

  test('who left is ended by date, the rest of open tasks comes back, locked ones too; undo takes it all back', async () => {
    const space = await office();
    const { api, ayu, budi, organisasi, tugas } = space;
    const q1 = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama: 'Triwulan I', jendela: { jenis: 'bulan', bulan: [1, 2, 3] } }),
    );
    const akhir = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama: 'Akhir tahun', jendela: { jenis: 'bulan', bulan: [12] } }),
    );
    await api.assignPegawai({ tugasIds: [tugas, q1, akhir], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    const { pembagian: shares } = await api.getTugas({ id: tugas });
    await api.lockPenugasan({ penugasanIds: shares.map(({ penugasanId }) => penugasanId), terkunci: true });
    const before = await rowsOf(space);
    const shown = await read(api, [ROWS.budi, ROWS.citra]);
    expect(shown.keluar).toEqual([
      expect.objectContaining({ pegawaiId: ayu, tugas: 3, surat: 0, usul: true, sebab: 'pindah', tanggal: null }),
    ]);
    const result = await api.acceptPegawai({
      imporId: shown.imporId,
      keluar: [{ pegawaiId: ayu, tanggal: '2026-06-30', sebab: 'pindah' }],
    });
    expect(result).toMatchObject({ baru: 0, diperbarui: 0, keluar: 1, tugasLepas: 2 });
    // Half a year of the yearly task is done; the task of the first quarter stays whole; December comes back whole.
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 13']);
    expect(await api.getTugas({ id: tugas })).toMatchObject({
      sisaTeks: '17 Perangkat Daerah belum terbagi',
      habis: false,
      sebab: ['belumTerbagi'],
    });
    expect((await api.getTugas({ id: q1 })).habis).toBe(true);
    expect(await pembagian(api, akhir)).toEqual([]);
    const { pegawai: gone, penempatan } = await api.getPegawai({ id: ayu });
    expect(gone).toMatchObject({
      status: 'keluar',
      keluar: '2026-06-30',
      sebabKeluar: 'pindah',
      namaBagian: 'Organisasi',
    });
    expect(penempatan[0]?.sampai).toBe('2026-06-30');
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'sisa', persetujuanLintas: '' });
    expect(await pembagian(api, tugas)).toEqual(['Budi Santosa: 17*', 'Ayu Lestari: 13']);
    expect((await api.getTugas({ id: tugas })).habis).toBe(true);
    await api.undo();
    await api.undo();
    expect(await rowsOf(space)).toEqual(before);
  });

  test('a list of one bagian says nothing about the others and proposes nobody to leave', async () => {
    const { api, budi, citra } = await office();
    const shown = await read(api, [ROWS.ayu]);
    expect(shown).toMatchObject({ seluruhKantor: false, diLuarDaftar: 1 });
    expect(shown.keluar.map(({ pegawaiId, usul }) => [pegawaiId, usul])).toEqual([[budi, false]]);
    await api.acceptPegawai({ imporId: shown.imporId });
    for (const id of [budi, citra]) expect((await api.getPegawai({ id })).pegawai.status).toBe('aktif');
  });

  test('a list that names somebody as retired proposes the day and the reason; nobody unknown is added for it', async () => {
    const { api, citra } = await office();
    const shown = await read(api, [
      ROWS.ayu,
      ROWS.budi,
      replaced(ROWS.citra, 6, 'Pensiun TMT 1 Mei 2026'),
      [4, 'Dani Contoh', '', PTK, 7, 'Hukum', 'Pindah ke Dinas Sosial'],
    ]);
    expect(shown.keluar).toMatchObject([{ pegawaiId: citra, usul: true, sebab: 'pensiun', tanggal: '2026-04-30' }]);
    expect(shown.baris.map(({ abaikan }) => abaikan)).toEqual([false, false, false, true]);
    expect(await api.acceptPegawai({ imporId: shown.imporId })).toMatchObject({ baru: 0, dilewati: 1, keluar: 0 });
  });

  test('who left and stands in a later list again is back', async () => {
    const { api, ayu } = await office();
    await api.endPegawai({ ids: [ayu], tanggal: '2026-03-31', sebab: 'pindah', lepaskanTugas: true });
    const shown = await read(api, [ROWS.ayu, ROWS.budi, ROWS.citra]);
    expect(shown.baris[0]?.berubah).toEqual([
      { bidang: 'Status', lama: 'Keluar', baru: 'Aktif' },
      { bidang: 'Keluar', lama: '31 Maret 2026', baru: '' },
    ]);
    await api.acceptPegawai({ imporId: shown.imporId });
    expect((await api.getPegawai({ id: ayu })).pegawai).toMatchObject({ status: 'aktif', keluar: null });
  });
});

describe('leaving by hand', () => {
  test('shares stay when asked, and then the task is not habis', async () => {
    const { api, ayu, tugas } = await office();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    const kept = await api.endPegawai({ ids: [ayu], tanggal: '2026-09-30', sebab: 'pensiun', lepaskanTugas: false });
    expect(kept).toMatchObject({ pegawai: 1, tugasLepas: 0 });
    expect(kept.langkah?.label).toBe('tandai keluar Ayu Lestari (pensiun, 30 September 2026)');
    expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: false, sebab: ['tidakAktif'] });
    const after = await api.endPegawai({ ids: [ayu], tanggal: '2026-09-30', sebab: 'pensiun', lepaskanTugas: true });
    expect(after.tugasLepas).toBe(1);
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 21']);
    expect((await api.getTugas({ id: tugas })).sebab).toEqual(['belumTerbagi']);
  });

  test('not before the first day in the office', async () => {
    const { api, ayu } = await office();
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    await api.savePegawai(pegawai({ id: ayu, versi, masuk: '2026-05-01' }));
    const leave = { ids: [ayu], tanggal: '2026-04-30', sebab: 'pindah' as const, lepaskanTugas: true };
    await expect(api.endPegawai(leave)).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'tanggal keluar', sebab: 'Ayu Lestari baru masuk 1 Mei 2026' },
    });
    // A slip of the keys is no last day.
    await expect(api.endPegawai({ ...leave, tanggal: '2001-03-01' })).rejects.toMatchObject({
      detail: { bidang: 'tanggal keluar', sebab: '1 Maret 2001 terlalu jauh dari tahun 2026' },
    });
  });
});
