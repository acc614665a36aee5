import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { BarisPratinjauKalender } from '../../src/api/kalenderViews';
import { emptyOffice } from '../workspace';
import { pegawai, rowsOf, smallOffice, tugasBaru, satuAbsen } from './small';

const HARI_JADI = { jenis: 'libur_daerah', keterangan: 'Hari jadi kabupaten', sumber: 'Perda' } as const;
const states = (baris: readonly BarisPratinjauKalender[] = []): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { keadaan } of baris) count[keadaan] = (count[keadaan] ?? 0) + 1;
  return count;
};

describe('calendar of a year', () => {
  test('days marked by one gesture are one change, undone as one', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const before = await api.getKalenderTahun({ tahun: 2026 });
    expect(before).toMatchObject({ tahunKantor: true, hariKerja: 240, menitEfektif: 74_802, hariKerjaMinggu: 5 });
    expect(before.bulan.reduce((sum, month) => sum + month.menitEfektif, 0)).toBe(74_802);
    expect(before.menitHari).toHaveLength(365);
    const days = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-06'];
    expect(await api.saveHariLiburBanyak({ tanggal: days, ...HARI_JADI })).toBe(3);
    const after = await api.getKalenderTahun({ tahun: 2026 });
    expect(after.hariKerja).toBe(237);
    expect(after.bulan[9]?.hariKerja).toBe((before.bulan[9]?.hariKerja ?? 0) - 3);
    expect((await api.getSesi()).urungkan?.label).toBe('tandai 3 hari libur daerah: Hari jadi kabupaten');
    await api.undo();
    expect(await api.getKalenderTahun({ tahun: 2026 })).toEqual(before);
  });

  test('a day that is a holiday already is changed, not doubled; removing takes all of the chosen days', async () => {
    const { api } = await emptyOffice();
    await api.saveHariLiburBanyak({ tanggal: ['2026-12-24', '2026-12-28'], ...HARI_JADI });
    const { libur } = await api.getKalenderTahun({ tahun: 2026 });
    const of = (tanggal: string) => libur.filter((day) => day.tanggal === tanggal);
    expect(of('2026-12-24')).toMatchObject([HARI_JADI]);
    expect(await api.removeHariLiburBanyak({ tanggal: ['2026-12-24', '2026-12-28', '2026-12-29'] })).toBe(2);
    await expect(api.removeHariLiburBanyak({ tanggal: ['2026-12-24'] })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
    // A removed day may be marked again.
    await api.saveHariLiburBanyak({ tanggal: ['2026-12-28'], ...HARI_JADI });
    expect((await api.getKalenderTahun({ tahun: 2026 })).hariKerja).toBe(240);
  });

  test('the next year is prepared beside this one and counts nowhere yet; other years are refused', async () => {
    const { api } = await emptyOffice();
    const now = await api.getKalender();
    const next = await api.getKalenderTahun({ tahun: 2027 });
    expect(next).toMatchObject({ tahunKantor: false, lengkap: false });
    expect(next.libur.map(({ id }) => id)).toEqual(['', '', '', '', '']);
    await api.saveHariLiburBanyak({ tanggal: ['2027-10-05'], ...HARI_JADI });
    await api.saveRamadan({ mulai: '2027-02-08', akhir: '2027-03-09', status: 'sementara', sumber: 'hitungan' });
    const prepared = await api.getKalenderTahun({ tahun: 2027 });
    expect(prepared.libur).toHaveLength(6);
    expect(prepared.ramadan?.mulai).toBe('2027-02-08');
    expect(prepared.menitEfektif).toBeLessThan(next.menitEfektif);
    expect(await api.getKalender()).toEqual(now);
    await expect(api.getKalenderTahun({ tahun: 2028 })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await expect(api.saveHariLiburBanyak({ tanggal: ['2025-10-05'], ...HARI_JADI })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
  });

  test('a holiday changes board, map, counters, fit test and people at once, and only for the worse', async () => {
    const { api, ayu, budi, organisasi } = await smallOffice();
    const id = await api.saveTugas(
      tugasBaru({
        bagianId: organisasi,
        nama: 'Laporan mendesak',
        volume: 1,
        norma: 600,
        jendela: { jenis: 'tanggal', mulai: '2026-10-05', akhir: '2026-10-06' },
      }),
    );
    const { pembagi } = await api.getTugas({ id });
    await api.setPembagian({
      tugasId: id,
      porsi: [{ pegawaiId: ayu, porsi: pembagi, peran: 'ketua', terkunci: false, persetujuanLintas: '' }],
    });
    const seen = async () => ({
      orang: (await api.getPegawai({ id: ayu })).pegawai,
      muat: (await api.getPegawai({ id: ayu })).tidakMuat,
      papan: JSON.stringify(await api.getPapan({ bagianId: organisasi, bulan: null })),
      peta: JSON.stringify(await api.getSelPeta({ pegawaiId: ayu, per: 'bulan', kolom: 9 })),
      ringkas: JSON.stringify(await api.getRingkasan()),
      abk: JSON.stringify(await api.getAbk({ bagianId: organisasi, cara: 'periode' })),
    });
    const before = await seen();
    expect(before.muat).toEqual([]);
    await api.saveHariLibur({ id: null, tanggal: '2026-10-06', ...HARI_JADI });
    const after = await seen();
    expect(after.muat).toMatchObject([{ tugasId: id, menit: 600 - 315 }]);
    expect(after.orang.kapasitas).toBeLessThan(before.orang.kapasitas);
    expect(after.orang.rasio).toBeGreaterThan(before.orang.rasio ?? 1);
    expect((await api.getPegawai({ id: budi })).pegawai.rasio).toBe(0);
    expect(after.papan).not.toBe(before.papan);
    expect(after.peta).not.toBe(before.peta);
    // The papers count with the norm of the rule, not with the calendar of one year.
    expect(after.abk).toBe(before.abk);
    await api.undo();
    expect(await seen()).toEqual(before);
  });
});

describe('calendar as a table', () => {
  const write = async (space: { folder: string; api: Api }, text: string) => {
    const path = join(space.folder, 'kalender.csv');
    writeFileSync(path, text);
    const view = await space.api.readKalender({ path });
    if (!view) throw new Error('no preview');
    return view;
  };

  test('what is written out reads back as the same, Ramadan too', async () => {
    const space = await emptyOffice();
    const path = join(space.folder, 'keluar.csv');
    await space.api.exportKalender({ tahun: 2026, path });
    expect(readFileSync(path, 'utf8').split('\r\n')[0]).toBe('\ufefftanggal;jenis;keterangan;sumber');
    const view = await space.api.readKalender({ path });
    expect(states(view?.baris)).toEqual({ sama: 26 });
    const before = await rowsOf(space);
    expect(await space.api.acceptKalender({ imporId: view?.imporId ?? '', hapusTidakAda: true })).toMatchObject({
      baru: 0,
      diperbarui: 0,
      sama: 26,
      langkah: null,
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('the shipped tables read as they are; rows of other years are left aside and said', async () => {
    const { api } = await emptyOffice();
    const read = async (name: string) => {
      const view = await api.readKalender({ path: join(import.meta.dirname, '../../resources/kalender', name) });
      if (!view) throw new Error('no preview');
      return view;
    };
    const libur = await read('libur.csv');
    expect(states(libur.baris)).toEqual({ sama: 25 });
    expect(libur.temuan).toMatchObject([{ tingkat: 'info', kode: 'kalender_tahun_lain' }]);
    expect(states((await read('ramadan.csv')).baris)).toEqual({ sama: 1 });
  });

  test('new, changed and missing days are shown; missing ones go only when asked, all as one change', async () => {
    const space = await emptyOffice();
    const text = [
      'tanggal;jenis;keterangan;sumber',
      '17/8/2026;Libur Nasional;HUT RI;SKB',
      '2026-10-05;libur_daerah;Hari jadi;Perda',
      '2026-02-18;ramadan_mulai;ditetapkan;sidang isbat',
      '2026-03-19;ramadan_akhir;ditetapkan;sidang isbat',
    ].join('\n');
    const view = await write(space, text);
    expect(view.temuan).toEqual([]);
    expect(states(view.baris)).toEqual({ berubah: 2, baru: 1, tidakAda: 24 });
    const before = await rowsOf(space);
    const done = await space.api.acceptKalender({ imporId: view.imporId, hapusTidakAda: false });
    expect(done).toMatchObject({ baru: 1, diperbarui: 2 });
    const year = await space.api.getKalenderTahun({ tahun: 2026 });
    expect(year.libur).toHaveLength(26);
    expect(year.ramadan).toMatchObject({ mulai: '2026-02-18', status: 'ditetapkan' });
    await space.api.undo();
    expect(await rowsOf(space)).toEqual(before);
    const again = await write(space, text);
    await space.api.acceptKalender({ imporId: again.imporId, hapusTidakAda: true });
    expect((await space.api.getKalenderTahun({ tahun: 2026 })).libur).toHaveLength(2);
  });

  test('every wrong row is named with its column and what was expected, and nothing of the file is written', async () => {
    const space = await emptyOffice();
    const view = await write(
      space,
      [
        'tanggal,jenis,keterangan,sumber',
        '2026-13-01,libur_nasional,Salah,',
        '2026-10-05,libur,Hari jadi,',
        '2026-10-06,libur_daerah,,',
        '2026-10-07,libur_daerah,Satu,',
        '2026-10-07,libur_daerah,Dua,',
        '2026-02-18,ramadan_mulai,ditetapkan,',
      ].join('\n'),
    );
    expect(view.temuan.map(({ tingkat, baris, kolom }) => [tingkat, baris, kolom])).toEqual([
      ['galat', 2, 'A (tanggal)'],
      ['galat', 3, 'B (jenis)'],
      ['galat', 4, 'C (keterangan)'],
      ['galat', 6, 'A (tanggal)'],
      ['galat', 7, 'B (jenis)'],
    ]);
    expect(view.temuan[1]?.pesan).toContain('libur_nasional, cuti_bersama, libur_daerah');
    const before = await rowsOf(space);
    await expect(space.api.acceptKalender({ imporId: view.imporId, hapusTidakAda: false })).rejects.toMatchObject({
      code: 'imporAdaGalat',
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('a file that is no calendar says which headings it looks for', async () => {
    const space = await emptyOffice();
    await expect(write(space, 'nama,nip\nAyu,1\n')).rejects.toMatchObject({ code: 'imporGagal' });
    const other = await write(space, 'tanggal,jenis,keterangan\n2020-01-01,libur_nasional,Tahun baru\n');
    expect(other.temuan).toMatchObject([{ tingkat: 'galat', kode: 'kalender_tahun_lain' }]);
  });
});

describe('capacity of people', () => {
  test('a unit with six days, contract minutes, part-day absence and retirement change capacity at once', async () => {
    const { api, organisasi, ayu } = await smallOffice();
    const capacity = async (id = ayu) => (await api.getPegawai({ id })).pegawai.kapasitas;
    const five = await capacity();
    await api.saveBagian({ id: organisasi, nama: 'Organisasi', kodeSubUnit: '', hariKerja: 6 });
    const six = await capacity();
    expect(six).not.toBe(five);
    await api.saveBagian({ id: organisasi, nama: 'Organisasi', kodeSubUnit: '', hariKerja: null });
    expect(await capacity()).toBe(five);
    await api.saveAbsen(
      satuAbsen({
        id: null,
        pegawaiId: ayu,
        mulai: '2026-07-06',
        akhir: '2026-07-10',
        jenis: 'diklat',
        persen: 40,
      }),
    );
    expect(await capacity()).toBe(five - 5 * 126);
    const paruh = pegawai({ nama: 'Dina', bagianId: organisasi, jenisPegawai: 'PPPK Paruh Waktu', menitMinggu: 1110 });
    const dina = await api.savePegawai(paruh);
    expect(await capacity(dina)).toBe(Math.floor((74_802 * 1110) / 2250));
    const tua = await api.savePegawai(pegawai({ nama: 'Eko', bagianId: organisasi, nip: '196808151995031901' }));
    const rincian = await api.getPegawai({ id: tua });
    expect(rincian.kapasitas.pensiun).toBe('berlaku');
    expect(rincian.kapasitas.bulan.slice(8).every(({ menit }) => menit === 0)).toBe(true);
    const ragu = await api.savePegawai(
      pegawai({ nama: 'Fitri', bagianId: organisasi, nip: '196809151995032902', jenisJabatan: null }),
    );
    expect(await api.listPensiun()).toMatchObject([
      { pegawaiId: tua, tanggal: '2026-09-01', keadaan: 'berlaku', namaBagian: 'Organisasi' },
      { pegawaiId: ragu, tanggal: '2026-10-01', keadaan: 'jenisJabatan' },
    ]);
    expect(await capacity(ragu)).toBe(five);
    await api.savePengaturan({ hitungBup: false });
    expect(await capacity(tua)).toBe(five);
    expect(await api.listPensiun()).toMatchObject([{ pegawaiId: ragu }]);
  });
});
