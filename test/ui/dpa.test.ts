import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BarisPratinjauDpa } from '../../src/api/dpaViews';
import type { DpaId, SuratId } from '../../src/domain/ids';
import { halanganTerima, totalDiterima } from '../../src/ui/dpa/isianTinjau';
import { teksDiterima } from '../../src/ui/dpa/kalimatTinjau';
import { urutSurat } from '../../src/ui/dpa/keputusan';
import { saringDpa, susunDpa } from '../../src/ui/dpa/susunDpa';
import { halanganTanggal, peringatanTanggal, tanggalPreset } from '../../src/ui/dpa/tanggalDokumen';
import { createTinjauDpaStore, type TinjauDpaStore } from '../../src/ui/dpa/tinjauDpaStore';
import { hariIni } from '../../src/ui/parts/waktu';
import { emptyOffice, sampleOffice, type Workspace } from '../workspace';

const TABEL = resolve(import.meta.dirname, '../fixtures/setda_muara_enim_2025_subkegiatan_pagu.csv');
let kantor: Workspace;
let store: TinjauDpaStore;
const semua = (): readonly BarisPratinjauDpa[] => store.getState().pratinjau?.baris ?? [];
const baris = (nomor: number): BarisPratinjauDpa => {
  const satu = semua()[nomor];
  if (!satu) throw new Error(`no row ${nomor}`);
  return satu;
};

describe('the review of a DPA', () => {
  beforeEach(async () => {
    kantor = await emptyOffice();
    store = createTinjauDpaStore(kantor.api);
    await store.getState().mulai([TABEL]);
  });

  test('shows every row and writes nothing', async () => {
    expect(store.getState()).toMatchObject({ tahap: 'tinjau', galat: '' });
    expect(semua()).toHaveLength(65);
    expect(store.getState().tujuan).toMatchObject({ dpaId: null, jenis: 'murni', cakupan: 'seluruh' });
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });

  test('a source without a date: the murni begins with its year, another kind with today, a typed date stays', async () => {
    const { tahun } = await kantor.api.getRingkasan();
    const awalTahun = `${tahun}-01-02`;
    expect(store.getState().tujuan.tanggal).toBe(awalTahun);
    expect(tanggalPreset(store.getState())).toBe(true);
    const tinjau = store.getState();
    tinjau.aturTujuan({ jenis: 'perubahan' });
    expect(store.getState().tujuan.tanggal).toBe(hariIni());
    tinjau.aturTujuan({ jenis: 'murni' });
    expect(store.getState().tujuan.tanggal).toBe(awalTahun);
    tinjau.aturTujuan({ tanggal: `${tahun}-01-09` });
    expect(tanggalPreset(store.getState())).toBe(false);
    tinjau.aturTujuan({ jenis: 'pergeseran' });
    expect(store.getState().tujuan.tanggal).toBe(`${tahun}-01-09`);
  });

  test('a date outside the budget year is refused, here and by the program', async () => {
    const { tahun } = await kantor.api.getRingkasan();
    store.getState().aturTujuan({ jenis: 'perubahan', tanggal: `${tahun + 1}-12-12` });
    expect(halanganTanggal(store.getState())).toContain(`di luar tahun anggaran ${tahun}`);
    expect(await store.getState().terima()).toBeNull();
    expect(store.getState().galat).toContain(`12 Desember ${tahun + 1} di luar tahun anggaran ${tahun}`);
    store.getState().aturTujuan({ tanggal: `${tahun}-09-15` });
    expect(halanganTanggal(store.getState())).toBe('');
  });

  test('a version older than the one in force is announced before, and nothing in it is called new after', async () => {
    store.getState().aturTujuan({ tanggal: '2026-03-01' });
    await store.getState().terima();
    await store.getState().mulai([TABEL]);
    const pratinjau = store.getState().pratinjau ?? fail();
    store.getState().aturTujuan({ dpaId: null, jenis: 'perubahan', tanggal: '2026-02-01' });
    expect(peringatanTanggal(store.getState().tujuan, pratinjau)).toBe(
      'Tanggal ini lebih awal daripada DPA yang berlaku (DPA murni tanggal 1 Maret 2026): dokumen ini hanya menjadi riwayat dan tidak mengubah yang berlaku.',
    );
    const bagian = { ...store.getState().tujuan, dpaId: pratinjau.versi[0]?.id ?? fail() };
    expect(peringatanTanggal(bagian, pratinjau)).toBe('');
    expect(peringatanTanggal({ dpaId: null, tanggal: '2026-03-01' }, pratinjau)).toBe('');
    const hasil = (await store.getState().terima()) ?? fail();
    expect(hasil.berlaku).toBe(false);
    expect(teksDiterima(hasil)).toMatch(/^DPA disimpan sebagai riwayat, 65 sub kegiatan\..*tidak berubah\.$/);
  });

  test('the message after accepting names what changed, and the letters and tasks that wait', () => {
    const hasil = { dpaId: 'd' as DpaId, berlaku: true, langkah: null, baru: 0, dihapus: 0, dipindah: 0 };
    const tunggu = { tugasPerluKeputusan: 3, suratPerluDitinjau: 0 };
    expect(teksDiterima({ ...hasil, diperbarui: 2, sama: 4, ...tunggu })).toBe(
      'DPA diterima: 2 sub kegiatan diperbarui, 4 tetap. 3 tugas perlu keputusan.',
    );
  });

  test('accepting takes corrections, reasons, merged and skipped rows over in one undoable command', async () => {
    const tinjau = store.getState();
    const penuh = totalDiterima(store.getState(), semua());
    tinjau.ubah(baris(0), { nama: 'Penyusunan Renja' });
    tinjau.ubah(baris(1), { abaikan: true });
    tinjau.ubah(baris(2), { alasanTanpaTugas: 'Pagu nol pada dokumen ini' });
    tinjau.ubah(baris(3), { pagu: baris(3).pagu + 1000 });
    tinjau.pilih([5, 6]);
    store.getState().gabungkan();
    expect(totalDiterima(store.getState(), semua())).toBe(penuh - baris(1).pagu + 1000);
    expect(halanganTerima(store.getState(), store.getState().pratinjau ?? fail())).toBe('');
    const dilewati = baris(1).nama;
    const digabung = baris(5);
    const ditambah = baris(6).pagu;
    tinjau.aturTujuan({ nomor: 'DPA/1/2026', tanggal: '2026-01-02' });
    const hasil = await tinjau.terima();
    expect(store.getState().galat).toBe('');
    expect(hasil).toMatchObject({ baru: 63, diperbarui: 0, sama: 0, dihapus: 0 });
    expect(hasil && teksDiterima(hasil)).toBe('DPA diterima: 63 sub kegiatan baru.');
    expect(store.getState().tahap).toBe('tutup');
    const dpa = await kantor.api.getDpa();
    expect(dpa.dpa).toMatchObject({ jenis: 'murni', nomor: 'DPA/1/2026', tanggal: '2026-01-02' });
    expect(dpa.baris.some((b) => b.nama === 'Penyusunan Renja')).toBe(true);
    expect(dpa.baris.some((b) => b.nama === dilewati)).toBe(false);
    expect(dpa.baris.find((b) => b.nama === digabung.nama)?.pagu).toBe(digabung.pagu + ditambah);
    expect(dpa.baris.filter((b) => b.alasanTanpaTugas !== '')).toHaveLength(1);
    await kantor.api.undo();
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });

  test('the same document again goes into its version and finds everything as it is', async () => {
    store.getState().aturTujuan({ nomor: 'DPA/1/2026', tanggal: '2026-01-02' });
    await store.getState().terima();
    await store.getState().mulai([TABEL]);
    const { pratinjau, tujuan } = store.getState();
    expect(pratinjau?.versi).toHaveLength(1);
    expect(pratinjau?.totalLama).toBe(pratinjau?.total);
    expect(semua().every((b) => b.keadaan === 'sama')).toBe(true);
    expect(tujuan.jenis).toBe('pergeseran');
  });

  test('a reading that was stopped leaves nothing behind', async () => {
    const baca = store.getState().mulai([TABEL]);
    store.getState().batal();
    await baca;
    expect(store.getState()).toMatchObject({ tahap: 'tutup', pratinjau: null, galat: '' });
  });

  test('a table of another kind says what it is missing and leaves the file as it was', async () => {
    const lain = join(kantor.folder, 'lain.csv');
    writeFileSync(lain, 'judul;penulis\nPedoman;Bagian Hukum\n');
    await store.getState().mulai([lain]);
    expect(['gagal', 'petakan']).toContain(store.getState().tahap);
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });
});

test('letters to look at stand by their number as people count', () => {
  const surat = ['', '800/10', '800/2'].map((nomor) => ({ id: `s${nomor}` as SuratId, nomor, sebab: '' }));
  expect(urutSurat(surat).map((s) => s.nomor)).toEqual(['800/2', '800/10', '']);
});

function fail(): never {
  throw new Error('nothing was read');
}

test('the list stands by code under program and kegiatan, whose headings sum what is shown', async () => {
  const { baris: semua } = await (await sampleOffice()).api.getDpa();
  const butir = susunDpa(semua);
  const jumlah = (jenis: 'program' | 'kegiatan') => butir.reduce((n, b) => n + (b.jenis === jenis ? b.pagu : 0), 0);
  const pagu = semua.reduce((n, b) => n + b.pagu, 0);
  expect([jumlah('program'), jumlah('kegiatan')]).toEqual([pagu, pagu]);
  const kode = butir.flatMap((b) => (b.jenis === 'sub' ? [b.baris.kode] : []));
  expect(kode).toEqual([...kode].sort());
  expect(new Set(butir.map((b) => b.kunci)).size).toBe(butir.length);
  const belum = saringDpa(semua, 'belum', null, '');
  expect(belum.length).toBeGreaterThan(0);
  expect(belum.every((b) => !b.habis)).toBe(true);
  expect(saringDpa(semua, 'semua', null, 'gaji').every((b) => /gaji/i.test(b.nama + b.namaKegiatan))).toBe(true);
});
