import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BarisPratinjauDpa } from '../../src/api/views';
import { saringDpa, susunDpa } from '../../src/ui/dpa/susunDpa';
import {
  createTinjauDpaStore,
  perluDiperiksa,
  totalDiterima,
  type TinjauDpaStore,
} from '../../src/ui/dpa/tinjauDpaStore';
import { emptyOffice, sampleOffice, type Workspace } from '../workspace';

const TABEL = resolve(import.meta.dirname, '../fixtures/setda_muara_enim_2025_subkegiatan_pagu.csv');
let kantor: Workspace;
let store: TinjauDpaStore;
const baris = (nomor: number): BarisPratinjauDpa => {
  const satu = store.getState().pratinjau?.baris[nomor];
  if (!satu) throw new Error(`no row ${nomor}`);
  return satu;
};

describe('the review of a DPA', () => {
  beforeEach(async () => {
    kantor = await emptyOffice();
    store = createTinjauDpaStore(kantor.api);
    await store.getState().mulai(TABEL);
  });

  test('shows every row and writes nothing', async () => {
    expect(store.getState()).toMatchObject({ tahap: 'tinjau', galat: '' });
    expect(store.getState().pratinjau?.baris).toHaveLength(65);
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });

  test('accepting takes corrections, reasons and skipped rows over in one undoable command', async () => {
    const tinjau = store.getState();
    const penuh = totalDiterima(store.getState());
    tinjau.ubah(baris(0), { nama: 'Penyusunan Renja' });
    tinjau.ubah(baris(1), { abaikan: true });
    tinjau.ubah(baris(2), { alasanTanpaTugas: 'Pagu nol pada dokumen ini' });
    expect(totalDiterima(store.getState())).toBe(penuh - baris(1).pagu);
    const dilewati = baris(1).nama;
    tinjau.aturDokumen({ nomor: 'DPA/1/2026', tanggal: '2026-01-02' });
    const hasil = await tinjau.terima();
    expect(hasil).toMatchObject({ baru: 64, diperbarui: 0, sama: 0 });
    expect(store.getState().tahap).toBe('tutup');
    const dpa = await kantor.api.getDpa();
    expect(dpa.dpa).toMatchObject({ jenis: 'murni', nomor: 'DPA/1/2026', tanggal: '2026-01-02' });
    expect(dpa.baris.some((b) => b.nama === 'Penyusunan Renja')).toBe(true);
    expect(dpa.baris.some((b) => b.nama === dilewati)).toBe(false);
    expect(dpa.baris.filter((b) => b.alasanTanpaTugas !== '')).toHaveLength(1);
    await kantor.api.undo();
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });

  test('a touched row needs no further look', () => {
    const ragu: BarisPratinjauDpa = { ...baris(0), keyakinan: 'ragu' };
    expect(perluDiperiksa(store.getState(), ragu)).toBe(true);
    store.getState().ubah(ragu, {});
    expect(perluDiperiksa(store.getState(), ragu)).toBe(false);
  });

  test('a table of another kind says what it is missing and leaves the file as it was', async () => {
    const lain = join(kantor.folder, 'lain.csv');
    writeFileSync(lain, 'judul;penulis\nPedoman;Bagian Hukum\n');
    await store.getState().mulai(lain);
    expect(store.getState().tahap).toBe('gagal');
    expect(store.getState().galat).not.toBe('');
    expect((await kantor.api.getDpa()).baris).toHaveLength(0);
  });
});

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
