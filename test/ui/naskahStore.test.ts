import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { tandaSurat } from '../../src/documents/tandaSurat';
import type { PegawaiId } from '../../src/domain/ids';
import { createNaskahStore } from '../../src/ui/naskah/naskahStore';
import { baris, drafKosong, sasaranDari } from '../../src/ui/naskah/sasaran';
import { sampleOffice, type Workspace } from '../workspace';

const HARI = '2026-05-04';
const tiada = (): Promise<PegawaiId[]> => Promise.reject(new Error('must not be read'));

describe('what letters are made of', () => {
  test('lines lose the numbers typed in front and empty ones go', () => {
    expect(baris('1. Hadir\n\n b) Melapor \n800.1.11.1 tetap')).toEqual(['Hadir', 'Melapor', '800.1.11.1 tetap']);
  });

  test('a Surat Tugas needs somebody and something to do', async () => {
    const hasil = await sasaranDari({ ...drafKosong(HARI), jenis: 'surat_tugas' }, tiada);
    expect('galat' in hasil && Object.keys(hasil.galat).sort()).toEqual(['pegawaiIds', 'untuk']);
  });

  test('Petikan for all asks for everybody with tasks, one bagian reads its people', async () => {
    const semua = await sasaranDari(drafKosong(HARI), tiada);
    expect(semua).toEqual({ sasaran: { jenis: 'petikan', tanggal: HARI, pegawaiIds: null } });
    const satu = await sasaranDari({ ...drafKosong(HARI), lingkup: 'bagian' }, tiada);
    expect('galat' in satu && satu.galat.bagianId).toBeTruthy();
  });
});

describe('the Naskah Dinas screen over the real program', () => {
  let kantor: Workspace;
  beforeAll(async () => {
    // Blank pages with the marks of the letters stand in for the browser's printing, which this test has not; everything
    // else is the real program.
    const renderPdf = async (html: string): Promise<Uint8Array> => {
      const pdf = await PDFDocument.create();
      const tujuan = pdf.context.obj({});
      for (let i = 0; html.includes(`id="${tandaSurat(i)}"`); i++)
        tujuan.set(PDFName.of(tandaSurat(i)), pdf.context.obj([pdf.addPage().ref, PDFName.of('Fit')]));
      pdf.catalog.set(PDFName.of('Dests'), tujuan);
      return pdf.save();
    };
    kantor = await sampleOffice({ renderPdf });
  });

  test('a letter taken from a task brings its people, purpose and basis', async () => {
    const store = createNaskahStore(kantor.api, HARI);
    const semua = { bagianId: null, subKegiatanId: null, sumber: null, cari: '', urut: 'asal' } as const;
    const { baris: tugas } = await kantor.api.listTugas({ ...semua, keadaan: 'terbagi', offset: 0, limit: 1 });
    const [t] = tugas;
    if (!t) throw new Error('nothing divided');
    await store.getState().dariTugas(t.id);
    const { draf } = store.getState();
    expect(draf.jenis).toBe('surat_tugas');
    expect(draf.pegawaiIds).toEqual(t.pembagian.map((p) => p.pegawaiId));
    expect(draf.untuk).toContain(t.nama.slice(1));
    expect(draf.untuk.split('\n').length).toBeGreaterThan(1);
  });

  test('preparing uses no number, and a later change of the form is seen', async () => {
    const store = createNaskahStore(kantor.api, HARI);
    const [orang] = (
      await kantor.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 })
    ).baris.filter((p) => p.jumlahTugas > 0);
    if (!orang) throw new Error('nobody has tasks');
    const { total } = await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 });
    store.getState().untukPegawai([orang.id]);
    expect(await store.getState().siapkan('uji-1')).toBe(true);
    const { pratinjau, draf } = store.getState();
    expect(pratinjau?.jumlah).toBe(1);
    expect(pratinjau?.dari).toBe(draf);
    store.getState().ubah({ tanggal: '2026-06-01' });
    expect(store.getState().pratinjau?.dari).not.toBe(store.getState().draf);
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 })).total).toBe(total);
  });

  test('cancelling the choice of a folder issues nothing and keeps the preview', async () => {
    const store = createNaskahStore(kantor.api, HARI);
    const { total } = await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 });
    expect(await store.getState().siapkan('uji-2')).toBe(true);
    expect(await store.getState().terbitkan('uji-3')).toBeNull();
    expect(store.getState().pratinjau).not.toBeNull();
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 })).total).toBe(total);
  });
});
