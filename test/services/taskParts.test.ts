import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { SubKegiatanId, TugasId } from '../../src/domain/ids';
import { POLA_PECAH } from '../../src/domain/pecahTugas';
import { emptyOffice, type Workspace } from '../workspace';
import { pembagian, rowsOf, smallOffice, tugasBaru } from './small';
import { importDpa, table } from './tables';

const KODE = '4.01.01.2.13.0001';
const HEAD = ['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian', 'Pagu'];
const UNIT = ['4.01.0.00.0.00.01.0006', 'Setda'];
const semua = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', cari: '', urut: 'asal' } as const;
const daftar = async (api: Api) => (await api.listTugas({ ...semua, offset: 0, limit: 1000 })).baris;
const dpa = (...rows: readonly (readonly [kode: string, nama: string])[]): string =>
  table('dpa.csv', [HEAD, ...rows.map((row) => [...UNIT, ...row, 'Organisasi', 1000])]);

async function kantorDpa(): Promise<Workspace & { sub: SubKegiatanId }> {
  const space = await emptyOffice();
  await importDpa(space.api, dpa([KODE, 'Pengelolaan Kelembagaan dan Analisis Jabatan']));
  const [line] = (await space.api.getDpa()).baris;
  return { ...space, sub: line!.id };
}

describe('splitting a task', () => {
  const pecah = (api: Api, tugasId: TugasId, versi: number, over: object = {}) =>
    api.pecahTugas({
      tugasId,
      versi,
      rencana: { cara: { jenis: 'unit', nama: ['Dinas A', 'Dinas B', 'Dinas C'] }, dasar: 'volume', pola: POLA_PECAH },
      porsi: 'bawa',
      ...over,
    });

  test('by unit: volumes and minutes sum, people keep their units, the first part keeps its id; one step', async () => {
    const space = await smallOffice();
    const { api, ayu, budi, tugas, organisasi } = space;
    await api.setPembagian({
      tugasId: tugas,
      porsi: [
        { pegawaiId: ayu, porsi: 15, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
        { pegawaiId: budi, porsi: 10, peran: 'anggota', terkunci: true, persetujuanLintas: '' },
      ],
    });
    const lain = await api.saveTugas(tugasBaru({ nama: 'Di belakangnya', bagianId: organisasi }));
    const before = await rowsOf(space);
    const { versi } = await api.getTugas({ id: tugas });
    const { tugasIds, langkah } = await pecah(api, tugas, versi);
    expect(langkah?.label).toBe('pecah "Verifikasi laporan perangkat daerah" menjadi 3 tugas');
    expect(tugasIds[0]).toBe(tugas);
    const bagian = await Promise.all(tugasIds.map((id) => api.getTugas({ id })));
    expect(bagian.map((t) => [t.nama, t.volume, t.menit])).toEqual([
      ['Verifikasi laporan perangkat daerah – Dinas A', 10, 4800],
      ['Verifikasi laporan perangkat daerah – Dinas B', 10, 4800],
      ['Verifikasi laporan perangkat daerah – Dinas C', 10, 4800],
    ]);
    expect(await Promise.all(tugasIds.map((id) => pembagian(api, id)))).toEqual([
      ['Ayu Lestari: 10*'],
      ['Ayu Lestari: 5*', 'Budi Santosa: 5'],
      ['Budi Santosa: 5*'],
    ]);
    expect(bagian[2]?.sisaTeks).toBe('5 Perangkat Daerah belum terbagi');
    expect((await daftar(api)).map(({ id }) => id)).toEqual([...tugasIds, lain]);
    await api.undo();
    expect(await rowsOf(space)).toEqual(before);
    expect(await daftar(api)).toHaveLength(2);
  });

  test('a task somebody has begun or handed over is not split: its results would all stay with the first part', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 5, volume: 500 }] });
    const { versi } = await api.getTugas({ id: tugas });
    const refused = (sebab: string) => ({
      code: 'masukanTidakSah',
      detail: { sebab: expect.stringContaining(sebab) as string },
    });
    await expect(pecah(api, tugas, versi)).rejects.toMatchObject(refused('sudah ada realisasi'));
    await api.undo();
    await api.alihkanTugas({
      pegawaiId: ayu,
      tanggal: '2026-07-01',
      kembali: null,
      sebab: 'lain',
      keterangan: '',
      baris: [
        { tugasId: tugas, tinggal: 14, kepada: [{ pegawaiId: budi, porsi: 16, persetujuanLintas: '' }], batal: 0 },
      ],
    });
    await expect(pecah(api, tugas, versi)).rejects.toMatchObject(refused('dialihkan'));
    await api.undo();
    // What somebody who left gave back is nobody's yet, and may be parted.
    await api.endPegawai({ ids: [ayu], tanggal: '2026-06-30', sebab: 'pindah', lepaskanTugas: true });
    const kini = await api.getTugas({ id: tugas });
    expect((await pecah(api, tugas, kini.versi)).tugasIds).toHaveLength(3);
  });

  test('the parts of a team: who may lead leads, and no part asks for more people than it has units', async () => {
    const { api, ayu, budi, tugas, organisasi } = await smallOffice();
    const { versi } = await api.getTugas({ id: tugas });
    const syarat = { ...tugasBaru().syarat, orangMin: 11, ketuaKelasMin: 9 };
    await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, syarat }));
    await api.setPembagian({
      tugasId: tugas,
      porsi: [
        { pegawaiId: budi, porsi: 5, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
        { pegawaiId: ayu, porsi: 25, peran: 'anggota', terkunci: false, persetujuanLintas: '' },
      ],
    });
    const { tugasIds } = await pecah(api, tugas, (await api.getTugas({ id: tugas })).versi);
    expect(await Promise.all(tugasIds.map((id) => pembagian(api, id)))).toEqual([
      expect.arrayContaining(['Budi Santosa: 5*', 'Ayu Lestari: 5']),
      ['Ayu Lestari: 10'],
      ['Ayu Lestari: 10'],
    ]);
    const parts = await Promise.all(tugasIds.map((id) => api.getTugas({ id })));
    expect(parts.map((t) => [t.syarat.orangMin, t.syarat.ketuaKelasMin, t.sebab])).toEqual([
      [null, 9, []],
      [null, 9, ['tanpaKetua']],
      [null, 9, ['tanpaKetua']],
    ]);
  });

  test('by triwulan with the shares released; a locked share is not released, a stale form and one part are refused', async () => {
    const { api, ayu, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const { versi, pembagian: shares } = await api.getTugas({ id: tugas });
    const triwulan = {
      rencana: { cara: { jenis: 'triwulan' as const }, dasar: 'volume' as const, pola: '{bagian}: {tugas}' },
    };
    await expect(pecah(api, tugas, versi + 1)).rejects.toMatchObject({ code: 'versiUsang' });
    await expect(
      pecah(api, tugas, versi, {
        rencana: { ...triwulan.rencana, cara: { jenis: 'jumlah', banyak: 2 }, pola: '{bagian}' },
        porsi: 'bawa',
      }),
    ).resolves.toBeTruthy();
    await api.undo();
    await api.lockPenugasan({ penugasanIds: shares.map((s) => s.penugasanId), terkunci: true });
    await expect(pecah(api, tugas, versi, { ...triwulan, porsi: 'lepas' })).rejects.toMatchObject({ code: 'terkunci' });
    await api.undo();
    const now = await api.getTugas({ id: tugas });
    await pecah(api, tugas, now.versi, { ...triwulan, porsi: 'lepas' });
    expect((await daftar(api)).map((t) => [t.nama.slice(0, 13), t.volume, t.jendela, t.pembagian])).toEqual([
      ['Triwulan I: V', 7, { jenis: 'bulan', bulan: [1, 2, 3] }, []],
      ['Triwulan II: ', 8, { jenis: 'bulan', bulan: [4, 5, 6] }, []],
      ['Triwulan III:', 7, { jenis: 'bulan', bulan: [7, 8, 9] }, []],
      ['Triwulan IV: ', 8, { jenis: 'bulan', bulan: [10, 11, 12] }, []],
    ]);
    const kecil = await api.saveTugas(tugasBaru({ nama: 'Satu', volume: 1 }));
    await expect(pecah(api, kecil, 1)).rejects.toMatchObject({ code: 'masukanTidakSah' });
  });
});

describe('drafts of tasks', () => {
  test('shipped ones fit any office by the generic code and are labelled unconfirmed; picked ones become tasks', async () => {
    const { api, sub } = await kantorDpa();
    const { kode, baris } = await api.listTemplat({ subKegiatanId: sub });
    expect(kode).toBe('X.XX.01.2.13.0001');
    expect(baris).toHaveLength(6);
    expect(baris.every((b) => b.status === 'rancangan' && !b.milikKantor && !b.sudahAda)).toBe(true);
    const anjab = baris.find((b) => b.nama.includes('Anjab'))!;
    expect(anjab).toMatchObject({ volume: 30, satuan: 'Perangkat Daerah', waktu: 'Feb–Jul' });
    await api.applyTemplat({ subKegiatanId: sub, butir: [{ id: anjab.id, volume: 42, norma: 500 }] });
    expect((await daftar(api))[0]).toMatchObject({
      nama: anjab.nama,
      volume: 42,
      norma: 500,
      asalNorma: 'perkiraan',
      pembagi: 42,
      namaBagian: 'Organisasi',
      sumber: 'dpa',
    });
    expect((await api.listTemplat({ subKegiatanId: sub })).baris.find((b) => b.id === anjab.id)?.sudahAda).toBe(true);
    await expect(
      api.applyTemplat({ subKegiatanId: sub, butir: [{ id: 'lain', volume: 1, norma: null }] }),
    ).rejects.toMatchObject({ code: 'tidakDitemukan' });
  });

  test('the office keeps its own, exports them and another office imports them; undo takes them back', async () => {
    const { api, sub, folder } = await kantorDpa();
    const id = await api.saveTugas(
      tugasBaru({
        sumber: 'dpa',
        subKegiatanId: sub,
        nama: '=Reviu; "peta" jabatan',
        jendela: { jenis: 'bulan', bulan: [3, 9] },
        syarat: { ...tugasBaru().syarat, jenisJabatan: ['Fungsional'], orangMin: 2, orangMax: 40, ketuaKelasMin: 9 },
      }),
    );
    expect(await api.saveTemplat({ tugasIds: [id] })).toMatchObject({ baru: 1 });
    expect((await api.saveTemplat({ tugasIds: [id] })).langkah).toBeNull();
    expect((await api.getPengaturan()).identitas.opd).toBe('Sekretariat Daerah');
    const path = join(folder, 'templat.csv');
    expect(await api.exportTemplat({ path })).toEqual({ path, jumlah: 41 });
    expect(readFileSync(path, 'utf8')).toContain("'=Reviu");
    expect(await api.exportTemplat({ path: null })).toBeNull();

    const lain = await kantorDpa();
    expect(await lain.api.importTemplat({ path })).toMatchObject({ baru: 41, sama: 0 });
    const { baris } = await lain.api.listTemplat({ subKegiatanId: lain.sub });
    expect(baris.find((b) => b.nama === '=Reviu; "peta" jabatan')).toMatchObject({
      waktu: 'Mar, Sep',
      status: 'kantor',
      milikKantor: true,
      norma: 480,
    });
    expect(await lain.api.importTemplat({ path })).toMatchObject({ baru: 0, sama: 41, langkah: null });
    const reviu = baris.find((b) => b.nama === '=Reviu; "peta" jabatan')!;
    await lain.api.applyTemplat({ subKegiatanId: lain.sub, butir: [{ id: reviu.id, volume: 30, norma: 480 }] });
    expect((await daftar(lain.api))[0]?.syarat).toMatchObject({
      ...{ jenisJabatan: ['Fungsional'], orangMin: 2, orangMax: 40, ketuaKelasMin: 9, boleh: [] },
    });
    await lain.api.undo();
    await lain.api.removeTemplat({ ids: baris.map((b) => b.id) });
    // The shipped ones are seen again.
    expect((await lain.api.listTemplat({ subKegiatanId: lain.sub })).baris).toHaveLength(6);
    await lain.api.undo();
    await lain.api.undo();
    expect((await lain.api.listTemplat({ subKegiatanId: lain.sub })).baris).toHaveLength(6);
  });

  test('work outside the budget has no drafts; a file that is no list of drafts says so', async () => {
    const { api, tugas, folder } = await smallOffice();
    await expect(api.saveTemplat({ tugasIds: [tugas] })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    const path = join(folder, 'x.csv');
    writeFileSync(path, 'tugas,volume\nTanpa tempat,1\n');
    await expect(api.importTemplat({ path })).rejects.toMatchObject({ code: 'imporGagal' });
    expect(existsSync(path)).toBe(true);
  });
});
