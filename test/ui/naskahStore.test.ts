import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { tandaSurat } from '../../src/documents/tandaSurat';
import type { PegawaiId } from '../../src/domain/ids';
import type { SasaranSurat } from '../../src/api/suratInputs';
import type { BagianId, SuratId, TugasId } from '../../src/domain/ids';
import { drafKosong } from '../../src/ui/naskah/drafNaskah';
import { createNaskahStore } from '../../src/ui/naskah/naskahStore';
import { baris, drafDari, sasaranDari } from '../../src/ui/naskah/sasaran';
import { pencetak } from '../services/pencetak';
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
    expect('galat' in satu && satu.galat.bagianIds).toBeTruthy();
  });
});

const [p1, p2] = ['p1' as PegawaiId, 'p2' as PegawaiId];
const pekerjaan = {
  tanggal: HARI,
  pegawaiIds: [p1, p2],
  tugasId: 't1' as TugasId,
  untuk: ['Hadir', 'Melapor'],
  dasar: ['PermenPANRB 1/2020'],
  menimbang: [],
  waktu: '4 Mei 2026',
  tempat: 'Aula',
  bebanBiaya: true,
  perOrang: true,
};
const SEMUA: readonly SasaranSurat[] = [
  { jenis: 'petikan', tanggal: HARI, pegawaiIds: null },
  { jenis: 'petikan', tanggal: HARI, pegawaiIds: [p1], templatId: 'x', pejabatId: 'sekda' },
  { jenis: 'keputusan', tanggal: HARI, bagianIds: null, tentang: 'Pembagian Tugas' },
  { jenis: 'keputusan', tanggal: HARI, bagianIds: ['b1' as BagianId], tentang: '', bagianId: 'b1' as BagianId },
  {
    jenis: 'nota_dinas',
    tanggal: HARI,
    bagianIds: ['b1' as BagianId, 'b2' as BagianId],
    yth: 'Pegawai',
    dari: 'Kepala Bagian',
    sifat: 'Segera',
    hal: 'Pembagian tugas',
    paragraf: ['Satu.', 'Dua.'],
    denganLampiran: false,
  },
  { jenis: 'surat_tugas', ...pekerjaan },
  { jenis: 'surat_perintah', ...pekerjaan, perOrang: false, tugasId: null },
  {
    jenis: 'disposisi',
    tanggal: HARI,
    pegawaiIds: [p1],
    suratDari: 'Dinas Contoh',
    nomorSurat: '005/1',
    tanggalSurat: '2026-04-30',
    diterima: HARI,
    agenda: '12',
    sifat: 'Penting',
    perihal: 'Undangan',
    harap: ['Hadiri/wakili'],
    catatan: 'Laporkan',
    tenggat: '',
  },
  {
    jenis: 'berita_acara',
    tanggal: HARI,
    dariId: p1,
    kepadaId: p2,
    tugasIds: ['t1' as TugasId],
    alasan: 'pensiun',
    terhitung: '2026-06-01',
  },
];

describe('every kind of letter', () => {
  test.each(SEMUA.map((sasaran) => [sasaran.jenis, sasaran] as const))(
    '%s: a form filled with a choice gives that choice again',
    async (_jenis, sasaran) => {
      expect(await sasaranDari(drafDari(sasaran, drafKosong('2026-01-01')), tiada)).toEqual({ sasaran });
    },
  );

  test('what is missing is named: nota, disposisi, berita acara', async () => {
    const kurang = async (jenis: SasaranSurat['jenis'], lain = {}) => {
      const hasil = await sasaranDari({ ...drafKosong(HARI), jenis, ...lain }, tiada);
      return 'galat' in hasil ? Object.keys(hasil.galat).sort() : [];
    };
    expect(await kurang('nota_dinas')).toEqual(['dari', 'hal', 'yth']);
    expect(await kurang('disposisi')).toEqual(['pegawaiIds', 'perihal', 'suratDari']);
    expect(await kurang('berita_acara')).toEqual(['alasan', 'dariId', 'kepadaId']);
    expect(await kurang('berita_acara', { alasan: 'x', dariId: p1, kepadaId: p1, tugasIds: [] })).toEqual([
      'kepadaId',
      'tugasIds',
    ]);
    expect(await kurang('keputusan', { lingkup: 'bagian' })).toEqual(['bagianIds']);
    expect(await kurang('keputusan')).toEqual([]);
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

  const satuOrang = async (): Promise<PegawaiId> => {
    const { baris: orang } = await kantor.api.listPegawai({
      bagianId: null,
      keadaan: 'semua',
      cari: '',
      offset: 0,
      limit: 200,
    });
    return orang.find((p) => p.jumlahTugas > 0)?.id ?? p1;
  };

  test('another kind keeps what was typed, but not the template, signer and changed words of the kind before', () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    getState().ubah({ templatId: 'x', pejabatId: 'y', suntingan: { penutup: 'z' }, hal: 'Hal' });
    getState().ubah({ jenis: 'nota_dinas' });
    expect(getState().draf).toMatchObject({ templatId: null, pejabatId: null, suntingan: {}, hal: 'Hal' });
  });

  test('a day and a place typed in stand in the item on time', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    const semua = { bagianId: null, subKegiatanId: null, sumber: null, cari: '', urut: 'asal' } as const;
    const { baris: tugas } = await kantor.api.listTugas({ ...semua, keadaan: 'terbagi', offset: 0, limit: 1 });
    await getState().dariTugas(tugas[0]?.id ?? ('tidak ada' as TugasId));
    getState().ubah({ waktu: '4–8 Mei 2026' });
    getState().ubah({ tempat: 'Aula Setda' });
    expect(getState().draf.untuk).toContain('\nWaktu pelaksanaan 4–8 Mei 2026, bertempat di Aula Setda\n');
  });

  test('a konsep is saved, found again by its form, saved anew, and goes away with Ctrl+Z', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    getState().untukPegawai([await satuOrang()]);
    getState().ubah({ suntingan: { penutup: 'Demikian.' } });
    expect(await getState().simpanKonsep()).toBe(1);
    const { konsepId } = getState();
    if (konsepId === null) throw new Error('not saved');
    const lain = createNaskahStore(kantor.api, HARI);
    await lain.getState().lanjutkanKonsep(konsepId);
    expect(lain.getState().draf).toEqual(getState().draf);
    lain.getState().ubah({ tanggal: '2026-07-01' });
    expect(await lain.getState().simpanKonsep()).toBe(1);
    expect((await kantor.api.getKonsep({ id: konsepId })).isi).toMatchObject({
      tanggal: '2026-07-01',
      penutup: 'Demikian.',
    });
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 })).total).toBe(1);
    await kantor.api.undo();
    await kantor.api.undo();
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 })).total).toBe(0);
  });

  test('a konsep taken back with Ctrl+Z while its form is open is saved as a new one', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    getState().untukPegawai([await satuOrang()]);
    await getState().simpanKonsep();
    const pertama = getState().konsepId;
    await kantor.api.undo();
    expect(await getState().simpanKonsep()).toBe(1);
    expect(getState().konsepId).not.toBe(pertama);
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 })).total).toBe(1);
    await kantor.api.undo();
  });

  test('a reserved number is chosen for one kind, year and unit: it does not stay for the next letter', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    const pilih = () => getState().atur({ penomoran: 'cadangan', cadangan: ['n1' as SuratId] });
    pilih();
    getState().ubah({ hal: 'Hal' });
    expect(getState().keluar).toMatchObject({ penomoran: 'cadangan', cadangan: ['n1'] });
    const kosong = { penomoran: null, cadangan: [] };
    for (const bagian of [{ jenis: 'nota_dinas' }, { tanggal: '2027-01-04' }, { unitId: 'b1' as BagianId }] as const) {
      pilih();
      getState().ubah(bagian);
      expect(getState().keluar).toMatchObject(kosong);
    }
    pilih();
    getState().mulaiLagi();
    expect(getState().keluar).toMatchObject(kosong);
  });

  test('a preview tells what to mend before the letters go out', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    const { kop } = await kantor.api.getPengaturan();
    await kantor.api.savePengaturan({ kop: { ...kop, alamat: [] } });
    getState().untukPegawai([await satuOrang()]);
    await getState().siapkan('uji-temuan');
    expect(getState().pratinjau?.temuan).toContainEqual(
      expect.objectContaining({ tingkat: 'peringatan', pesan: expect.stringContaining('Kop naskah') as string }),
    );
    await kantor.api.undo();
  });

  test('another kind starts with its own number and files, and without the result of the kind before', () => {
    const { getState, setState } = createNaskahStore(kantor.api, HARI);
    getState().atur({ penomoran: 'menyusul', cara: 'zip', bertag: true });
    setState({ hasil: { diterbitkan: [], berkas: [], folder: 'x', naskah: [], sudahAda: 0 } });
    getState().ubah({ jenis: 'keputusan' });
    expect(getState().hasil).toBeNull();
    expect(getState().keluar).toEqual({ penomoran: null, cadangan: [], cara: 'perOrang', bertag: null });
  });

  test('letters that are out without their files: the error says so, and the form cannot issue them once more', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'bagihabis-uji-')), 'naskah');
    const terbit = await sampleOffice({
      renderPdf: pencetak().renderPdf,
      pickFolder: () => Promise.resolve(folder),
      // The stick is pulled out the moment the letters stand in the register.
      emit: ({ type }) => {
        if (type === 'changed') rmSync(folder, { recursive: true, force: true });
      },
    });
    const { getState } = createNaskahStore(terbit.api, HARI);
    const orang = await terbit.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 });
    getState().untukPegawai(
      orang.baris
        .filter((p) => p.jumlahTugas > 0)
        .map(({ id }) => id)
        .slice(0, 1),
    );
    getState().ubah({ suntingan: { penutup: 'Demikian.' } });
    await getState().siapkan('uji-6');
    await expect(getState().terbitkan('uji-7')).rejects.toMatchObject({ code: 'terbitTanpaBerkas' });
    const { baris } = await terbit.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 });
    expect(baris.map(({ status }) => status)).toEqual(['terbit']);
    expect(getState().pratinjau).toBeNull();
  });

  test('changed words: cancelling the folder leaves no konsep behind', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    getState().untukPegawai([await satuOrang()]);
    getState().ubah({ suntingan: { penutup: 'Demikian.' } });
    await getState().siapkan('uji-4');
    expect(getState().pratinjau?.teks.penutup).toBe('Demikian.');
    expect(await getState().terbitkan('uji-5')).toBeNull();
    expect((await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 })).total).toBe(0);
  });

  test('a hand-over starts the day after the last day of who leaves', async () => {
    const { getState } = createNaskahStore(kantor.api, HARI);
    const id = await satuOrang();
    await kantor.api.endPegawai({ ids: [id], tanggal: '2026-08-31', sebab: 'pensiun', lepaskanTugas: false });
    await getState().serahTerima(id);
    expect(getState().draf).toMatchObject({ jenis: 'berita_acara', dariId: id, terhitung: '2026-09-01' });
    await kantor.api.undo();
  });
});
