import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PratinjauSalinan } from '../../src/api/tugasViews';
import type { SubKegiatanId } from '../../src/domain/ids';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import { emptyOffice, sampleFile, sampleOffice, workspace, type Workspace } from '../workspace';
import { pembagian, pegawai, smallOffice, tugasBaru } from './small';
import { importDpa, table } from './tables';

const HEAD = ['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian', 'Pagu'];
const UNIT = ['4.01.0.00.0.00.01.0006', 'Setda'];
const dpa = (...rows: readonly (readonly [kode: string, nama: string])[]): string =>
  table('dpa.csv', [HEAD, ...rows.map((row) => [...UNIT, ...row, 'Organisasi', 1000])]);
const KODE = '4.01.01.2.13.0001';
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const semua = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', cari: '', urut: 'asal' } as const;
const tugasDari = async ({ api }: Pick<Workspace, 'api'>) =>
  (await api.listTugas({ ...semua, offset: 0, limit: 1000 })).baris;
const baca = async ({ api }: Pick<Workspace, 'api'>, path: string): Promise<PratinjauSalinan> => {
  const p = await api.readTugasLalu({ path, jobId: 'lalu' });
  if (!p) throw new Error('cancelled');
  return p;
};
const terima = ({ api }: Pick<Workspace, 'api'>, { imporId }: PratinjauSalinan, pembagian = false) =>
  api.acceptTugasLalu({ imporId, kelompok: [], tanpa: [], pembagian });

/** Last year's file: two lines with a task each, one of them dated and divided, and one task outside the budget. */
async function tahunLalu(kode: string = KODE): Promise<{ path: string; lalu: Workspace }> {
  const lalu = workspace();
  await lalu.api.setPengguna({ nama: 'Rina Uji', jabatan: 'Kabag' });
  const path = join(lalu.folder, 'Setda-2025.bagihabis');
  await lalu.api.createFile({ path, opd: 'Sekretariat Daerah', daerah: 'Kabupaten Contoh', tahun: 2025, kodeUnit: '' });
  await importDpa(lalu.api, dpa([kode, 'Kelembagaan'], ['4.01.01.2.13.0003', 'Reformasi birokrasi']));
  const bagian = (await lalu.api.listBagian())[0]!;
  const ayu = await lalu.api.savePegawai(pegawai({ bagianId: bagian.id, nip: '199001012015032901' }));
  const budi = await lalu.api.savePegawai(pegawai({ bagianId: bagian.id, nama: 'Budi', nip: '199202022016032902' }));
  const [satu] = (await lalu.api.getDpa()).baris;
  const anjab = await lalu.api.saveTugas(
    tugasBaru({
      sumber: 'dpa',
      subKegiatanId: satu!.id,
      nama: 'Validasi anjab',
      asalNorma: 'abk',
      jendela: { jenis: 'tanggal', mulai: '2025-02-10', akhir: '2025-04-05' },
      syarat: {
        ...SYARAT_KOSONG,
        kelasMin: 7,
        kelasMax: 10,
        jabatan: [],
        kompetensi: [],
        jenisJabatan: ['Pelaksana'],
        orangMin: 2,
        orangMax: 3,
        ketuaKelasMin: 7,
        ketuaJenisJabatan: ['Pelaksana'],
        boleh: [ayu, budi],
        tidakBoleh: [],
      },
      dasar: 'PermenPANRB 1/2020',
    }),
  );
  await lalu.api.setPembagian({
    tugasId: anjab,
    porsi: [
      { pegawaiId: ayu, porsi: 20, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
      { pegawaiId: budi, porsi: 10, peran: 'anggota', terkunci: false, persetujuanLintas: '' },
    ],
  });
  await lalu.api.saveTugas(tugasBaru({ nama: 'Melayani tamu pimpinan', bagianId: bagian.id }));
  await lalu.api.saveFile();
  return { path, lalu };
}

describe('tasks of last year', () => {
  test('find their line by code, keep what they are and lose their dates; one step, not doubled', async () => {
    const { path } = await tahunLalu();
    const space = await emptyOffice();
    await importDpa(space.api, dpa([KODE, 'Kelembagaan dan Analisis Jabatan']));
    const before = hash(path);
    const p = await baca(space, path);
    expect(p).toMatchObject({
      tahun: 2025,
      bagianBaru: [],
      catatan: ['1 tugas bertanggal disalin dengan bulannya saja.'],
    });
    expect(p.kelompok.map(({ cara, tugas }) => [cara, tugas.map((t) => t.nama)])).toEqual([
      ['kode', ['Validasi anjab']],
      ['luarDpa', ['Melayani tamu pimpinan']],
    ]);
    expect(p.kelompok[0]?.tugas[0]).toMatchObject({
      waktuLama: '10 Februari–5 April 2025',
      waktuBaru: 'Feb–Apr',
      keadaan: 'baru',
      pegawaiLama: 2,
      pegawaiTetap: 0,
    });
    const done = await terima(space, p);
    expect(done).toMatchObject({ baru: 2, sama: 0 });
    expect(done.langkah?.label).toBe('salin tugas dari Setda-2025.bagihabis');
    const [anjab] = await tugasDari(space);
    expect(anjab).toMatchObject({
      nama: 'Validasi anjab',
      kodeSubKegiatan: KODE,
      volume: 30,
      norma: 480,
      asalNorma: 'abk',
      dasar: 'PermenPANRB 1/2020',
      jendela: { jenis: 'bulan', bulan: [2, 3, 4] },
      pembagian: [],
    });
    expect(anjab?.syarat).toMatchObject({
      ...{ kelasMin: 7, kelasMax: 10, jenisJabatan: ['Pelaksana'], orangMin: 2, orangMax: 3, boleh: [] },
      ...{ ketuaKelasMin: 7, ketuaJenisJabatan: ['Pelaksana'] },
    });
    expect(hash(path)).toBe(before);
    const again = await baca(space, path);
    expect(again.kelompok.flatMap(({ tugas }) => tugas.map((t) => t.keadaan))).toEqual(['ada', 'ada']);
    expect(await terima(space, again)).toEqual({ baru: 0, diperbarui: 0, sama: 2, langkah: null });
    await space.api.undo();
    expect(await tugasDari(space)).toEqual([]);
  });

  test('with their division: what was somebody else’s for some days goes back, and it is said', async () => {
    const { path, lalu } = await tahunLalu();
    const { baris } = await lalu.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 9 });
    const orang = (nama: string) => baris.find((one) => one.nama === nama)!.id;
    const [budi, ayu] = [orang('Budi'), baris.find((one) => one.nama !== 'Budi')!.id];
    const [bagian] = await lalu.api.listBagian();
    const id = await lalu.api.saveTugas(tugasBaru({ nama: 'Naskah', volume: 1200, norma: 5, bagianId: bagian!.id }));
    const bagi = (pegawaiId: typeof ayu) =>
      lalu.api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'rata', persetujuanLintas: '' });
    await bagi(ayu);
    await bagi(budi);
    const masa = { pegawaiId: ayu, tanggal: '2025-12-01', kembali: '2025-12-18' };
    const usul = (await lalu.api.getBahanAlih(masa)).baris.find(({ tugasId }) => tugasId === id)!;
    expect(usul.sisa).toBeGreaterThan(0);
    const kepada = [{ pegawaiId: budi, porsi: usul.sisa, persetujuanLintas: '' }];
    const isi = { tugasId: id, tinggal: usul.tinggal, kepada, batal: 0 };
    await lalu.api.alihkanTugas({ ...masa, sebab: 'cuti', keterangan: '', baris: [isi] });
    await lalu.api.saveFile();

    const space = await emptyOffice();
    await importDpa(space.api, dpa([KODE, 'Kelembagaan']));
    const unit = (await space.api.listBagian())[0]!;
    await space.api.savePegawai(pegawai({ bagianId: unit.id, nip: '199001012015032901' }));
    await space.api.savePegawai(pegawai({ bagianId: unit.id, nama: 'Budi', nip: '199202022016032902' }));
    const p = await baca(space, path);
    expect(p.catatan).toContain(
      'Bila pembagian ikut disalin: porsi pengganti selama cuti atau Plt pada 1 tugas kembali kepada yang digantikan.',
    );
    await terima(space, p, true);
    const naskah = (await tugasDari(space)).find(({ nama }) => nama === 'Naskah');
    expect(naskah?.pembagian.map(({ porsi, sampai, mulai }) => [porsi, sampai, mulai])).toEqual([
      [600, undefined, undefined],
      [600, undefined, undefined],
    ]);
  });

  test('recurring work comes back on the same days of the next year', async () => {
    const { path, lalu } = await tahunLalu();
    const [bagian] = await lalu.api.listBagian();
    const jendela = { jenis: 'berulang', tiap: 'minggu', mulai: '2025-03-01', akhir: null } as const;
    await lalu.api.saveTugas(tugasBaru({ nama: 'Laporan kas', bagianId: bagian!.id, jendela }));
    await lalu.api.saveFile();
    const space = await emptyOffice();
    const p = await baca(space, path);
    const kas = p.kelompok.flatMap(({ tugas }) => tugas).find((t) => t.nama === 'Laporan kas');
    expect([kas?.waktuLama, kas?.waktuBaru]).toEqual([
      'setiap minggu mulai 1 Maret 2025',
      'setiap minggu mulai 1 Maret 2026',
    ]);
    expect(p.catatan).toEqual(['1 tugas bertanggal disalin dengan bulannya saja.']);
    await terima(space, p);
    const baru = (await tugasDari(space)).find((t) => t.nama === 'Laporan kas');
    expect(baru?.jendela).toEqual({ ...jendela, mulai: '2026-03-01' });
  });

  test('orders of a day stay behind, disposisi that come all year come along', async () => {
    const { path, lalu } = await tahunLalu();
    const order = { sumber: 'disposisi', bagianId: (await lalu.api.listBagian())[0]!.id } as const;
    const hari = { jenis: 'tanggal', mulai: '2025-03-03', akhir: '2025-03-07' } as const;
    await lalu.api.saveTugas(tugasBaru({ ...order, nama: 'Menyiapkan paparan', jendela: hari }));
    await lalu.api.saveTugas(tugasBaru({ ...order, nama: 'Menindaklanjuti disposisi' }));
    await lalu.api.closeFile();
    const kini = await emptyOffice();
    const p = await baca(kini, path);
    expect(p.catatan).toContain('1 perintah bertanggal tidak ikut: perintah selesai bersama tahunnya.');
    const nama = p.kelompok.flatMap(({ tugas }) => tugas.map((satu) => satu.nama));
    expect(nama).toContain('Menindaklanjuti disposisi');
    expect(nama).not.toContain('Menyiapkan paparan');
  });

  test('with their division: people met by NIP, the share of who is gone stays open', async () => {
    const { path } = await tahunLalu();
    const space = await emptyOffice();
    await importDpa(space.api, dpa([KODE, 'Kelembagaan']));
    const bagian = (await space.api.listBagian())[0]!;
    await space.api.savePegawai(pegawai({ nama: 'Ayu Lestari, S.E.', nip: '199001012015032901', bagianId: bagian.id }));
    const p = await baca(space, path);
    expect(p.kelompok[0]?.tugas[0]).toMatchObject({ pegawaiTetap: 1, pegawaiLama: 2 });
    await terima(space, p, true);
    const [anjab] = await tugasDari(space);
    expect(await pembagian(space.api, anjab!.id)).toEqual(['Ayu Lestari, S.E.: 20*']);
    expect(anjab?.sisaTeks).toBe('10 Perangkat Daerah belum terbagi');
  });

  test('a line that is gone waits for a choice: another line, outside the budget, or left out', async () => {
    const { path } = await tahunLalu('4.01.01.2.13.0099');
    const space = await emptyOffice();
    await importDpa(space.api, dpa(['4.01.01.2.13.0005', 'Laporan kinerja']));
    const [line] = (await space.api.getDpa()).baris;
    const p = await baca(space, path);
    expect(p.kelompok[0]).toMatchObject({ cara: 'pilih', usul: null, keterangan: 'Tidak ada dalam DPA ini.' });
    expect(await terima(space, p)).toMatchObject({ baru: 1 });
    const pilih = async (tindakan: 'salin' | 'tusi' | 'lewati', subKegiatanId: SubKegiatanId | null) => {
      const { imporId } = await baca(space, path);
      return space.api.acceptTugasLalu({
        imporId,
        kelompok: [{ nomor: 0, tindakan, subKegiatanId }],
        tanpa: [],
        pembagian: false,
      });
    };
    expect(await pilih('lewati', null)).toMatchObject({ baru: 0 });
    expect(await pilih('salin', line!.id)).toMatchObject({ baru: 1 });
    expect(await pilih('tusi', null)).toMatchObject({ baru: 1 });
    expect((await tugasDari(space)).map((t) => [t.sumber, t.nama])).toEqual([
      ['dpa', 'Validasi anjab'],
      ['tusi', 'Melayani tamu pimpinan'],
      ['tusi', 'Validasi anjab'],
    ]);
  });

  test('works while the file is open elsewhere; the open one, another kind of file and a missing one are refused', async () => {
    const { path } = await tahunLalu();
    const space = await emptyOffice();
    expect((await baca(space, path)).kelompok).toHaveLength(2);
    const own = (await space.api.getSesi()).berkas!.path;
    await expect(space.api.readTugasLalu({ path: own, jobId: 'x' })).rejects.toMatchObject({ code: 'imporGagal' });
    await expect(space.api.readTugasLalu({ path: table('x.bagihabis', 'halo'), jobId: 'x' })).rejects.toMatchObject({
      code: 'bukanBerkasBagiHabis',
    });
    await expect(space.api.readTugasLalu({ path: `${path}.hilang`, jobId: 'x' })).rejects.toMatchObject({
      code: 'berkasTidakAda',
    });
    expect(await space.api.readTugasLalu({ path: null, jobId: 'x' })).toBeNull();
  });

  test('a file of the first schema is read as it is and stays so', async () => {
    const space = await emptyOffice();
    const path = join(space.folder, 'lama.bagihabis');
    writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/skema1.bagihabis.gz'))));
    const before = hash(path);
    const p = await baca(space, path);
    expect(p.kelompok.flatMap((k) => k.tugas).length).toBeGreaterThan(0);
    await terima(space, p);
    expect(hash(path)).toBe(before);
    expect(readdirSync(space.folder).filter((name) => name.startsWith('lama'))).toEqual(['lama.bagihabis']);
  });

  test('the whole sample into an empty budget: bagian are named, tasks outside the DPA come along', async () => {
    const space = await emptyOffice();
    const p = await baca(space, await sampleFile());
    expect(p.bagianBaru.length).toBeGreaterThan(5);
    expect(p.catatan[0]).toBe('Berkas ini juga dari tahun 2026.');
    const outside = p.kelompok.filter((k) => k.cara === 'luarDpa').flatMap((k) => k.tugas);
    expect(await terima(space, p)).toMatchObject({ baru: outside.length });
  });

  test('the sample into itself: everything is there already', async () => {
    const space = await sampleOffice();
    const p = await baca(space, await sampleFile());
    expect(new Set(p.kelompok.flatMap((k) => k.tugas.map((t) => t.keadaan)))).toEqual(new Set(['ada']));
    expect(await terima(space, p, true)).toMatchObject({ baru: 0, langkah: null });
  });
});

test('a small office keeps its own tasks beside the copied ones', async () => {
  const { path } = await tahunLalu();
  const space = await smallOffice();
  await terima(space, await baca(space, path));
  expect((await tugasDari(space)).map((t) => t.nama).sort()).toEqual([
    'Melayani tamu pimpinan',
    'Verifikasi laporan perangkat daerah',
  ]);
});
