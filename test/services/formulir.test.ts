import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { BarisFormulir, PratinjauFormulir } from '../../src/api/formulirViews';
import { AppError } from '../../src/api/errors';
import { emptyOffice } from '../workspace';
import { FormulirUji } from './isiFormulir';
import { pegawai, pembagian, rowsOf, smallOffice, tugasBaru, type SmallOffice } from './small';

let kantor: SmallOffice;
let berkas: string;
const TUGAS = 'Verifikasi laporan perangkat daerah';
const isi = (path = berkas): FormulirUji => new FormulirUji(path);
const baca = (...paths: string[]): Promise<PratinjauFormulir> => kantor.api.readFormulir({ paths, jobId: 'baca' });
const satu = (p: PratinjauFormulir, tugas = TUGAS): BarisFormulir => {
  const baris = p.baris.find((b) => b.tugas === tugas);
  if (!baris) throw new Error(`no row ${tugas}`);
  return baris;
};
const perubahan = (b: BarisFormulir): string[] =>
  b.perubahan.map((p) => `${p.bidang}: ${p.aplikasi} → ${p.usulan.map((u) => u.nilai).join(' | ')}`);
const kode = async (janji: Promise<unknown>): Promise<string> =>
  janji.then(
    () => '',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const terbit = async (): Promise<string> => {
  const hasil = await kantor.api.exportFormulir({ bagianIds: [kantor.organisasi], folder: kantor.folder, jobId: 'f' });
  return hasil?.berkas[0] ?? '';
};

beforeEach(async () => {
  kantor = await smallOffice();
  berkas = await terbit();
});

test('one workbook per bagian, never over a file that is there', async () => {
  const folder = join(kantor.folder, 'kirim');
  const kirim = () => kantor.api.exportFormulir({ bagianIds: null, folder, jobId: 'f' });
  await kirim();
  await kirim();
  expect(readdirSync(folder).sort()).toEqual([
    'Formulir tugas – Bagian Hukum 2026 (2).xlsx',
    'Formulir tugas – Bagian Hukum 2026.xlsx',
    'Formulir tugas – Bagian Organisasi 2026 (2).xlsx',
    'Formulir tugas – Bagian Organisasi 2026.xlsx',
  ]);
});

test('a form that comes back as it went out changes nothing', async () => {
  const p = await baca(berkas);
  expect(p).toMatchObject({ baris: [], sama: 1, temuan: [] });
  expect(p.berkas[0]).toMatchObject({ bagian: 'Organisasi', keadaan: 'terbaca', baris: 1 });
  const { langkah } = await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] });
  expect(langkah).toBeNull();
});

test('what a head filled in is shown field by field and written as one step that undo takes back', async () => {
  const f = isi();
  f.tulis(f.tugas(TUGAS), {
    'Volume setahun': 40,
    'Norma waktu': 2,
    'Satuan waktu': 'jam',
    'Pelaksana / ketua tim': 'Budi Santosa',
  });
  f.tulis(f.kosong(), {
    Tugas: 'Menyusun peta proses bisnis',
    'Volume setahun': 12,
    Satuan: 'Dokumen',
    'Norma waktu': 1.5,
    'Satuan waktu': 'hari',
    Bulan: 'Jan-Mar; Sep',
    'Pelaksana / ketua tim': 'Ayu Lestari',
    'Ayu Lestari': 8,
    'Budi Santosa': 'x',
  });
  const sebelum = await rowsOf(kantor);
  const p = await baca(f.simpan(kantor.folder, 'kembali.xlsx'));
  expect(perubahan(satu(p))).toEqual(['volume: 30 → 40', 'norma: 480 menit → 2 jam', 'pelaksana:  → Budi Santosa']);
  expect(satu(p, 'Menyusun peta proses bisnis')).toMatchObject({
    keadaan: 'baru',
    bagian: 'Organisasi',
    namaSubKegiatan: '',
  });
  const hasil = await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] });
  expect(hasil).toMatchObject({ baru: 1, diperbarui: 1, dihapus: 0 });
  expect(hasil.langkah?.label).toBe('impor formulir Organisasi: 1 tugas baru, 1 diubah');
  const baru = satu(p, 'Menyusun peta proses bisnis').id;
  expect(await kantor.api.getTugas({ id: baru })).toMatchObject({
    sumber: 'tusi',
    volume: 12,
    norma: 473,
    satuanNorma: 'hari',
    jendela: { jenis: 'bulan', bulan: [1, 2, 3, 9] },
    habis: true,
  });
  expect(await pembagian(kantor.api, baru)).toEqual(['Ayu Lestari: 8*', 'Budi Santosa: 4']);
  expect(await pembagian(kantor.api, kantor.tugas)).toEqual(['Budi Santosa: 40*']);
  await kantor.api.undo();
  expect(await rowsOf(kantor)).toEqual(sebelum);
});

test('requirements go out in the words of lists and come back; people named one by one stay', async () => {
  const { api, tugas, organisasi, budi } = kantor;
  const { versi } = await api.getTugas({ id: tugas });
  const syarat = { ...tugasBaru().syarat, kelasMin: 7, kelasMax: 10, orangMin: 2, orangMax: 3, boleh: [budi] };
  await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, syarat }));
  berkas = await terbit();
  const f = isi();
  expect(f.sel(f.tugas(TUGAS), 'Syarat pelaksana')?.v).toBe('kelas 7-10; orang 2-3');
  expect((await baca(berkas)).baris).toEqual([]);
  f.tulis(f.tugas(TUGAS), { 'Syarat pelaksana': 'kelas 7-10; jenis=Pelaksana; ketua kelas 9; pandai menari' });
  const p = await baca(f.simpan(kantor.folder, 'syarat.xlsx'));
  expect(perubahan(satu(p))).toEqual([
    'syarat: kelas 7–10; 2–3 orang → kelas 7–10; jenis jabatan Pelaksana; ketua kelas ≥ 9',
  ]);
  expect(p.temuan.map((t) => t.pesan).join()).toContain('syarat tidak dikenali: "pandai menari"');
  await api.acceptFormulir({ imporId: p.imporId, keputusan: [] });
  expect((await api.getTugas({ id: tugas })).syarat).toMatchObject({
    ...{ kelasMin: 7, orangMin: null, orangMax: null, jenisJabatan: ['Pelaksana'], ketuaKelasMin: 9, boleh: [budi] },
  });
});

test('the same form read again changes nothing; after undo it can be taken over once more', async () => {
  const f = isi();
  f.tulis(f.kosong(), { Tugas: 'Menata arsip', 'Volume setahun': 5 });
  const path = f.simpan(kantor.folder, 'kembali.xlsx');
  const terima = async () => {
    const { imporId } = await baca(path);
    return kantor.api.acceptFormulir({ imporId, keputusan: [] });
  };
  expect(await terima()).toMatchObject({ baru: 1 });
  const lagi = await baca(path);
  expect(lagi.baris).toEqual([]);
  await kantor.api.undo();
  expect(await terima()).toMatchObject({ baru: 1 });
  expect((await kantor.api.getTugas({ id: satu(await bacaUlang(path)).id })).volume).toBe(30);
});
/** Reads after a change of the head's, so that the known task shows up. */
const bacaUlang = async (path: string): Promise<PratinjauFormulir> => {
  const f = isi(path);
  return baca(f.tulis(f.tugas(TUGAS), { Keluaran: 'Laporan' }).simpan(kantor.folder, 'ulang.xlsx'));
};

test('a field the office changed since is a conflict with three values; without a choice the office keeps its own', async () => {
  const { versi } = await kantor.api.getTugas({ id: kantor.tugas });
  await kantor.api.saveTugas(
    tugasBaru({ id: kantor.tugas, versi, bagianId: kantor.organisasi, volume: 32, dasar: 'Perbup' }),
  );
  const f = isi();
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40, Sifat: 'Strategis' });
  const p = await baca(f.simpan(kantor.folder, 'kembali.xlsx'));
  const baris = satu(p);
  expect(baris.keadaan).toBe('bentrok');
  expect(baris.perubahan).toMatchObject([
    { bidang: 'volume', dasar: '30', aplikasi: '32', usulan: [{ nilai: '40' }], bentrok: true },
    { bidang: 'sifat', bentrok: false },
  ]);
  await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] });
  expect(await kantor.api.getTugas({ id: kantor.tugas })).toMatchObject({
    volume: 32,
    sifat: 'strategis',
    dasar: 'Perbup',
  });
  const q = await baca(join(kantor.folder, 'kembali.xlsx'));
  const pilih = [{ id: baris.id, terima: true, isian: [{ bidang: 'volume' as const, usulan: 0 }] }];
  await kantor.api.acceptFormulir({ imporId: q.imporId, keputusan: pilih });
  expect((await kantor.api.getTugas({ id: kantor.tugas })).volume).toBe(40);
});

test('two returned copies that differ name both files, and equal answers count once', async () => {
  const a = isi();
  const b = isi();
  a.tulis(a.tugas(TUGAS), { 'Volume setahun': 40, Keluaran: 'Laporan' });
  b.tulis(b.tugas(TUGAS), { 'Volume setahun': 50, Keluaran: 'Laporan' });
  for (const f of [a, b]) f.tulis(f.kosong(), { Tugas: 'Menata arsip', 'Volume setahun': 5 });
  const p = await baca(a.simpan(kantor.folder, 'dari-ayu.xlsx'), b.simpan(kantor.folder, 'dari-budi.xlsx'));
  expect(satu(p).perubahan).toMatchObject([
    { bidang: 'keluaran', bentrok: false, usulan: [{ berkas: ['dari-ayu.xlsx', 'dari-budi.xlsx'] }] },
    {
      bidang: 'volume',
      bentrok: true,
      usulan: [
        { nilai: '40', berkas: ['dari-ayu.xlsx'] },
        { nilai: '50', berkas: ['dari-budi.xlsx'] },
      ],
    },
  ]);
  expect(p.baris.filter((x) => x.keadaan === 'baru')).toHaveLength(1);
});

test('an emptied row only offers the removal', async () => {
  const f = isi();
  f.tulis(f.tugas(TUGAS), { Tugas: null, 'Volume setahun': null });
  const path = f.simpan(kantor.folder, 'kembali.xlsx');
  const p = await baca(path);
  expect(satu(p).keadaan).toBe('dikosongkan');
  expect(await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] })).toMatchObject({ dihapus: 0 });
  const q = await baca(path);
  const hapus = [{ id: kantor.tugas, terima: true, isian: [] }];
  expect(await kantor.api.acceptFormulir({ imporId: q.imporId, keputusan: hapus })).toMatchObject({ dihapus: 1 });
  expect(await kode(kantor.api.getTugas({ id: kantor.tugas }))).toBe('tidakDitemukan');
});

test('a task the office removed meanwhile comes back only when asked for, under its id', async () => {
  const f = isi();
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40 });
  const path = f.simpan(kantor.folder, 'kembali.xlsx');
  await kantor.api.removeTugas({ ids: [kantor.tugas] });
  expect((await baca(berkas)).baris).toEqual([]);
  const p = await baca(path);
  expect(satu(p).keadaan).toBe('terhapus');
  const terima = [{ id: kantor.tugas, terima: true, isian: [] }];
  expect(await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: terima })).toMatchObject({ baru: 1 });
  expect((await kantor.api.getTugas({ id: kantor.tugas })).volume).toBe(40);
});

test('what cannot be used is said with its place, and the rest of the row still counts', async () => {
  const f = isi();
  const r = f.tugas(TUGAS);
  f.tulis(r, { 'Volume setahun': 'tiga puluh', Keluaran: 'Laporan', 'Pelaksana / ketua tim': 'Orang Luar' });
  f.tulis(f.kosong(), { Tugas: 'Tanpa volume' });
  f.tulis(f.kosong(2), { Keluaran: 'Tanpa nama' });
  f.tulis(f.kosong(1), { Tugas: 'Terlalu banyak', 'Volume setahun': 10, 'Ayu Lestari': 8, 'Budi Santosa': 8 });
  const p = await baca(f.simpan(kantor.folder, 'kembali.xlsx'));
  expect(perubahan(satu(p))).toEqual(['keluaran: Laporan terverifikasi → Laporan']);
  const pesan = satu(p).temuan.map((t) => t.pesan);
  expect(pesan[0]).toBe(
    `Lembar “Isian tugas” baris ${r} kolom D: volume “tiga puluh” bukan bilangan bulat 0 atau lebih, misalnya 30. Isian ini tidak dipakai.`,
  );
  expect(pesan[1]).toContain('pegawai “Orang Luar” tidak dikenal di Organisasi');
  expect(p.berkas[0]?.temuan.map((t) => t.kode)).toEqual(['nama_kosong']);
  expect(satu(p, 'Tanpa volume')).toMatchObject({ keadaan: 'baru', dapatDiterima: false });
  const lebih = satu(p, 'Terlalu banyak').perubahan.find((x) => x.bidang === 'pelaksana');
  expect(lebih?.usulan[0]?.halangan).toBe('jumlah porsi 16 melebihi 10');
  await kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] });
  expect(await pembagian(kantor.api, satu(p, 'Terlalu banyak').id)).toEqual([]);
});

test('an even team stays even when the volume grows; locked shares stay', async () => {
  const share = (pegawaiId: SmallOffice['ayu'], terkunci = false) => ({
    pegawaiId,
    porsi: 15,
    peran: 'anggota' as const,
    terkunci,
    persetujuanLintas: '',
  });
  await kantor.api.setPembagian({ tugasId: kantor.tugas, porsi: [share(kantor.ayu), share(kantor.budi)] });
  const f = isi(await terbit());
  expect(f.sel(f.tugas(TUGAS), 'Ayu Lestari')?.v).toBe('x');
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40 });
  const path = f.simpan(kantor.folder, 'kembali.xlsx');
  await kantor.api.acceptFormulir({ imporId: (await baca(path)).imporId, keputusan: [] });
  expect((await pembagian(kantor.api, kantor.tugas)).sort()).toEqual(['Ayu Lestari: 20', 'Budi Santosa: 20']);
  await kantor.api.lockPenugasan({
    penugasanIds: [(await kantor.api.getTugas({ id: kantor.tugas })).pembagian[0]!.penugasanId],
    terkunci: true,
  });
  const g = isi(await terbit());
  g.tulis(g.tugas(TUGAS), { 'Ayu Lestari': 5, 'Budi Santosa': 35 });
  const p = await baca(g.simpan(kantor.folder, 'kunci.xlsx'));
  expect(satu(p).perubahan[0]?.usulan[0]?.halangan).toContain('terkunci');
  expect(satu(p).dapatDiterima).toBe(false);
});

test('a form of another office, year or file is refused by name; the others are still read', async () => {
  const lain = await emptyOffice();
  await lain.api.saveBagian({ id: null, nama: 'Organisasi', kodeSubUnit: '' });
  const kirim = async () =>
    (await lain.api.exportFormulir({ bagianIds: null, folder: lain.folder, jobId: 'f' }))?.berkas[0] ?? '';
  const salinan = await kirim();
  const { identitas } = await lain.api.getPengaturan();
  await lain.api.savePengaturan({ identitas: { ...identitas, opd: 'Dinas Kesehatan' } });
  const dinas = await kirim();
  await lain.api.createFile({ ...identitas, path: join(lain.folder, '2027.bagihabis'), tahun: 2027 });
  await lain.api.saveBagian({ id: null, nama: 'Organisasi', kodeSubUnit: '' });
  const tahunLain = await kirim();
  const p = await baca(salinan, dinas, tahunLain, berkas);
  expect(p.berkas.map((b) => b.keadaan)).toEqual(['ditolak', 'ditolak', 'ditolak', 'terbaca']);
  const pesan = p.berkas.map((b) => b.temuan[0]?.pesan ?? '');
  expect(pesan[0]).toContain('diterbitkan dari berkas BagiHabis lain');
  expect(pesan[1]).toContain('dari Dinas Kesehatan Kabupaten Contoh, bukan dari Sekretariat Daerah');
  expect(pesan[2]).toContain('untuk tahun 2027, sedangkan berkas yang terbuka tahun 2026');
});

test('a form that lost its hidden sheet is read by headings, with a warning and every difference to choose', async () => {
  const f = isi();
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40, Dasar: 'Perbup 5/2026' });
  f.tulis(f.kosong(), { Tugas: 'Menata arsip', 'Volume setahun': 5, 'Pelaksana / ketua tim': 'Ayu Lestari' });
  const p = await baca(f.tanpaIdentitas().simpan(kantor.folder, 'disalin.xlsx'));
  expect(p.berkas[0]).toMatchObject({ bagian: 'Organisasi', tanggal: null, keadaan: 'terbaca' });
  expect(p.berkas[0]?.temuan[0]?.kode).toBe('tanpa_identitas');
  expect(satu(p).perubahan).toMatchObject([
    { bidang: 'volume', dasar: null, bentrok: true },
    { bidang: 'dasar', bentrok: false },
  ]);
  expect(satu(p, 'Menata arsip').keadaan).toBe('baru');
});

test('text that looks like a formula goes out and comes back as text', async () => {
  const nama = '=HYPERLINK("http://contoh.test","klik")';
  await kantor.api.saveTugas(tugasBaru({ nama, bagianId: kantor.organisasi, keluaran: '+62 811', dasar: '@SUM(A1)' }));
  await kantor.api.savePegawai(pegawai({ nama: '-Dwi Jaya', bagianId: kantor.organisasi }));
  const path = await terbit();
  const f = isi(path);
  const r = f.tugas(nama);
  for (const judul of ['Tugas', 'Keluaran', 'Dasar']) expect(f.sel(r, judul)).toMatchObject({ t: 's' });
  expect(f.sel(r, 'Tugas')?.f).toBeUndefined();
  expect((await baca(path)).baris).toEqual([]);
});

test('choices made over values that changed under the preview are refused', async () => {
  const f = isi();
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40 });
  const p = await baca(f.simpan(kantor.folder, 'kembali.xlsx'));
  const { versi } = await kantor.api.getTugas({ id: kantor.tugas });
  await kantor.api.saveTugas(tugasBaru({ id: kantor.tugas, versi, bagianId: kantor.organisasi, volume: 33 }));
  expect(await kode(kantor.api.acceptFormulir({ imporId: p.imporId, keputusan: [] }))).toBe('imporKedaluwarsa');
});

test('a task emptied in the form that somebody has worked on stays, and only its rest is called off', async () => {
  const { api, tugas, ayu } = kantor;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 250 }] });
  const f = isi();
  f.tulis(f.tugas(TUGAS), { Tugas: '', 'Volume setahun': '' });
  const p = await baca(f.simpan(kantor.folder, 'dikerjakan.xlsx'));
  const hapus = [{ id: tugas, terima: true, isian: [] }];
  expect(await api.acceptFormulir({ imporId: p.imporId, keputusan: hapus })).toMatchObject({
    dihapus: 0,
    dikerjakan: 1,
  });
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: tugas });
  expect(baris).toMatchObject([{ rencana: 300, batal: 2700 }]);
});
