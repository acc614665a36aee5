import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { SubKegiatanId } from '../../src/domain/ids';
import { emptyOffice, type Workspace } from '../workspace';
import { pembagian, smallOffice, tugasBaru } from './small';
import { importDpa, table } from './tables';

const ABK = join(import.meta.dirname, '../fixtures/abk_contoh_bkpp.csv');
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

describe('requirements in lists, drafts and the next year', () => {
  const H = ['bagian', 'tugas', 'satuan', 'volume', 'norma_menit', 'syarat'];
  const SYARAT = 'kelas 7-10; jenis=Fungsional atau Pelaksana; orang 2-3; ketua kelas 9; ketua jenis=Fungsional';

  test('a list writes them to the task, shows them in words and says what cannot be', async () => {
    const { api } = await smallOffice();
    const path = table('tugas.csv', [
      H,
      ['Organisasi', 'Telaahan', 'Dokumen', 30, 60, SYARAT],
      ['Organisasi', 'Rapat', 'Dokumen', 3, 60, 'orang min 4; jenis=Penari'],
    ]);
    const p = await api.readTugas({ path, jobId: 'a' });
    expect(p.baris[0]?.syarat).toBe(
      'kelas 7–10; jenis jabatan Fungsional atau Pelaksana; 2–3 orang; ketua kelas ≥ 9 dan Fungsional',
    );
    const pesan = p.temuan.map((t) => t.pesan).join(' ');
    expect(pesan).toContain('jenis jabatan "Penari" tidak dikenali: "jenis=Penari"; bagian itu tidak dipakai.');
    expect(pesan).toContain('jumlah pelaksana: sedikitnya 4 orang untuk 3 Dokumen');
    await api.acceptTugas({ imporId: p.imporId });
    const telaahan = (await daftar(api)).find(({ nama }) => nama === 'Telaahan');
    expect(telaahan?.syarat).toMatchObject({
      ...{ kelasMin: 7, kelasMax: 10, jenisJabatan: ['Fungsional', 'Pelaksana'], orangMin: 2, orangMax: 3 },
      ...{ ketuaKelasMin: 9, ketuaJenisJabatan: ['Fungsional'] },
    });
    // The same list again changes nothing.
    expect((await api.readTugas({ path, jobId: 'b' })).baris.map(({ keadaan }) => keadaan)).toEqual(['sama', 'sama']);
  });
});

describe('a second list', () => {
  const H = ['bagian', 'tugas', 'satuan', 'volume', 'norma_menit', 'bulan', 'dasar'];
  const satu = (...row: (string | number)[]) => table('tugas.csv', [H, row]);

  test('shows what differs field by field and brings it up to date; empty cells and people stay', async () => {
    const { api, organisasi, ayu, budi, tugas } = await smallOffice();
    await api.setPembagian({
      tugasId: tugas,
      porsi: [
        { pegawaiId: ayu, porsi: 10, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
        { pegawaiId: budi, porsi: 8, peran: 'anggota', terkunci: false, persetujuanLintas: '' },
      ],
    });
    const path = satu('Organisasi', 'Verifikasi laporan perangkat daerah', 'Perangkat Daerah', 32, 600, 'Jan-Mar', '');
    const p = await api.readTugas({ path, jobId: 'a' });
    expect(p.baris[0]).toMatchObject({
      keadaan: 'diperbarui',
      beda: [
        { nama: 'Volume', lama: '30', baru: '32' },
        { nama: 'Norma', lama: '480 menit', baru: '600 menit' },
        { nama: 'Masa', lama: 'sepanjang tahun', baru: 'Jan–Mar' },
      ],
    });
    expect(p.menit).toBe(0);
    const keep = await api.acceptTugas({ imporId: p.imporId, perbarui: false });
    expect(keep).toMatchObject({ baru: 0, diperbarui: 0, sama: 1, langkah: null });
    const q = await api.readTugas({ path, jobId: 'b' });
    const done = await api.acceptTugas({ imporId: q.imporId });
    expect(done).toMatchObject({
      baru: 0,
      diperbarui: 1,
      langkah: { label: 'impor 0 tugas dan perbarui 1 tugas dari tugas.csv' },
    });
    expect(await api.getTugas({ id: tugas })).toMatchObject({
      volume: 32,
      norma: 600,
      bagianId: organisasi,
      keluaran: 'Laporan terverifikasi',
      sisaTeks: '14 Perangkat Daerah belum terbagi',
    });
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 10*', 'Budi Santosa: 8']);
    const again = await api.readTugas({ path, jobId: 'c' });
    expect(again.baris[0]?.keadaan).toBe('sama');
    await api.undo();
    expect(await api.getTugas({ id: tugas })).toMatchObject({ volume: 30, norma: 480 });
  });

  test('fewer units than are given away: the shares shrink, and the preview says so', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    const porsi = [ayu, budi].map((pegawaiId) => ({
      pegawaiId,
      porsi: 15,
      peran: 'anggota' as const,
      terkunci: false,
      persetujuanLintas: '',
    }));
    await api.setPembagian({ tugasId: tugas, porsi });
    const path = satu('Organisasi', 'Verifikasi laporan perangkat daerah', 'Perangkat Daerah', 20, 480, '', '');
    const p = await api.readTugas({ path, jobId: 'a' });
    expect(p.baris[0]?.temuan.map(({ kode }) => kode)).toEqual(['porsi_disesuaikan']);
    await api.acceptTugas({ imporId: p.imporId });
    expect((await api.getTugas({ id: tugas })).pembagian.map((b) => b.porsi)).toEqual([10, 10]);
  });

  test('a sheet named like a bagian is its list; a nearly right name of a line is used and said', async () => {
    const { api } = await kantorDpa();
    const path = table(
      'Organisasi',
      'tugas,sub kegiatan,volume\nRapat,Pengelolaan Kelembagaan & Analisis Jabatan,4\nArsip,,2\n',
    );
    const p = await api.readTugas({ path, jobId: 'a' });
    expect(p.baris.map((b) => [b.bagian, b.kodeSubKegiatan, b.temuan.map((t) => t.kode)])).toEqual([
      ['Organisasi', KODE, ['sub_kegiatan_mirip']],
      ['Organisasi', '', []],
    ]);
    expect(p.bagianBaru).toEqual([]);
  });

  test('columns that are not found are asked for; the answer is used and remembered', async () => {
    const { api } = await smallOffice();
    const path = table('rencana.csv', 'Apa,Siapa\nMenyusun LKjIP,Organisasi\n');
    const p = await api.readTugas({ path, jobId: 'a' });
    expect(p.pemetaan?.yakin).toBe(false);
    await expect(api.acceptTugas({ imporId: p.imporId })).rejects.toMatchObject({ code: 'imporAdaGalat' });
    const peta = { ...p.pemetaan!.peta, kolom: { nama: [0], bagian: [1] } };
    const q = await api.readTugas({ path, jobId: 'b', peta });
    expect(q.baris).toMatchObject([{ tugas: 'Menyusun LKjIP', bagian: 'Organisasi', volume: 1 }]);
    await api.acceptTugas({ imporId: q.imporId });
    expect((await api.readTugas({ path, jobId: 'c' })).pemetaan).toMatchObject({ yakin: true, diingat: true });
  });
});

describe('cells of the clipboard', () => {
  test('go to the chosen sub kegiatan, name findings by row, and are one step', async () => {
    const { api, sub } = await kantorDpa();
    const tempat = { subKegiatanId: sub, bagianId: null };
    const p = await api.readTempelan({
      teks: 'Validasi anjab per OPD\t30\tOPD\nMenyusun peta jabatan\t1\tDokumen',
      ...tempat,
    });
    expect(p.baris.map((b) => [b.kodeSubKegiatan, b.bagian, b.volume, b.satuan])).toEqual([
      [KODE, '', 30, 'OPD'],
      [KODE, '', 1, 'Dokumen'],
    ]);
    await api.acceptTugas({ imporId: p.imporId });
    expect((await daftar(api)).map((t) => [t.namaSubKegiatan.slice(0, 11), t.namaBagian])).toEqual([
      ['Pengelolaan', 'Organisasi'],
      ['Pengelolaan', 'Organisasi'],
    ]);
    const salah = await api.readTempelan({ teks: 'Tugas\tVolume\nRapat\tbanyak', ...tempat });
    expect(salah.temuan[0]).toMatchObject({ tingkat: 'galat', baris: 2, kolom: 'B' });
    await api.undo();
    expect(await daftar(api)).toEqual([]);
    await expect(api.readTempelan({ teks: ' \n ', ...tempat })).rejects.toMatchObject({ code: 'imporGagal' });
  });
});

describe('norms of an ABK paper', () => {
  test('are proposed to tasks of like names, taken over when ticked, and lines without a task can become one', async () => {
    const { api, organisasi } = await smallOffice();
    const anjab = await api.saveTugas(
      tugasBaru({ nama: 'Asistensi dan validasi anjab', norma: 300, bagianId: organisasi }),
    );
    const path = table('abk.csv', [
      ['Uraian Tugas', 'Satuan Hasil', 'Jumlah Hasil', 'Waktu Penyelesaian (jam)'],
      ['Asistensi dan Validasi Anjab', 'Dokumen', 30, 10],
      ['Melayani konsultasi', 'Orang', 200, '0,5'],
      ['Menyusun RPJMD', 'Dokumen', 1, 9000],
    ]);
    const p = (await api.readAbk({ path, jobId: 'abk' }))!;
    expect(p.baris.map((b) => [b.usul, b.menit, b.mustahil])).toEqual([
      [anjab, 600, false],
      [null, 30, false],
      [null, 540_000, true],
    ]);
    expect(p.baris[0]?.calon[0]).toMatchObject({ norma: 300, namaBagian: 'Organisasi' });
    const done = await api.acceptAbk({
      imporId: p.imporId,
      norma: [{ nomor: 0, tugasId: anjab }],
      tugas: [
        { nomor: 1, bagianId: organisasi },
        { nomor: 2, bagianId: organisasi },
      ],
    });
    expect(done).toMatchObject({
      normaDiisi: 1,
      tugasBaru: 1,
      langkah: { label: 'isi norma 1 tugas, tambah 1 tugas dari ABK abk.csv' },
    });
    expect(await api.getTugas({ id: anjab })).toMatchObject({
      norma: 600,
      satuanNorma: 'jam',
      asalNorma: 'abk',
      volume: 30,
    });
    expect((await daftar(api)).find((t) => t.nama === 'Melayani konsultasi')).toMatchObject({
      sumber: 'tusi',
      volume: 200,
      norma: 30,
      asalNorma: 'abk',
      bagianId: organisasi,
    });
  });

  test('the paper of a BKPP: nothing is proposed where the time is hardly possible', async () => {
    const { api } = await smallOffice();
    const p = (await api.readAbk({ path: ABK, jobId: 'abk' }))!;
    expect(p.baris).toHaveLength(12);
    expect(p.baris.every((b) => b.usul === null)).toBe(true);
    expect(p.baris[0]?.temuan[0]).toMatchObject({ kode: 'abk_periksa', tingkat: 'peringatan' });
    expect(await api.readAbk({ path: null, jobId: 'abk' })).toBeNull();
  });
});
