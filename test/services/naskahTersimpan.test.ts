import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SasaranSurat } from '../../src/api/suratInputs';
import type { SuratId } from '../../src/domain/ids';
import { bukaPdf } from '../../src/importers/pdfBuka';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';

const gagal = (): never => {
  throw new Error('the sample office has not what this test needs');
};

async function meja() {
  const printer = pencetak();
  const kantor = await sampleOffice({ renderPdf: printer.renderPdf, printPdf: () => Promise.resolve('printer') });
  const { api, folder } = kantor;
  const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
  const pegawaiIds = baris.flatMap((orang) => (orang.jumlahTugas > 0 ? orang.id : [])).slice(0, 4);
  const sasaran: SasaranSurat = { jenis: 'petikan', tanggal: '2026-03-02', pegawaiIds };
  const ke = { folder: join(folder, 'naskah'), jobId: 'naskah' };
  return {
    ...kantor,
    dicetak: printer.dicetak,
    ke,
    sasaran,
    terbit: async () => {
      const hasil = await api.issueSurat({ sasaran, penomoran: 'otomatis', cara: 'perOrang', ...ke });
      return hasil ?? gagal();
    },
  };
}

async function kata(pdf: Uint8Array): Promise<string> {
  const { dokumen } = await bukaPdf(pdf, 'naskah.pdf');
  const { items } = await (await dokumen.getPage(1)).getTextContent();
  return items.map((satu) => ('str' in satu ? satu.str : '')).join(' ');
}
const berkas = (path: string | undefined): Uint8Array => new Uint8Array(readFileSync(path ?? ''));

test('a konsep is no letter: it is neither saved nor printed, and its preview says what it is', async () => {
  const { api, sasaran, ke, terbit } = await meja();
  const { diterbitkan } = await terbit();
  const [konsep = gagal()] = await api.createKonsep({ sasaran, suntingan: {} });
  const ids: SuratId[] = [...diterbitkan, konsep];
  const { jobId } = ke;
  const ditolak = {
    code: 'masukanTidakSah',
    detail: { bidang: 'naskah', sebab: expect.stringMatching(/^1 dari 5 .*konsep/) as string },
  };
  await expect(api.exportSurat({ ids, cara: 'perOrang', ...ke })).rejects.toMatchObject(ditolak);
  await expect(api.exportSuratWord({ ids, ...ke })).rejects.toMatchObject(ditolak);
  await expect(api.getPdfCetak({ ids, jobId })).rejects.toMatchObject(ditolak);
  await expect(api.printSurat({ ids, jobId })).rejects.toMatchObject(ditolak);
  expect(await kata(await api.previewKonsep({ ids: [konsep], jobId }))).toContain('KONSEP');
  expect(await kata((await api.draftSurat({ sasaran, suntingan: {}, jobId })).pdf)).toContain('KONSEP');
});

test('a letter that is void, replaced or revoked says so wherever it is seen again; one in force does not', async () => {
  const { api, ke, terbit } = await meja();
  const { diterbitkan, naskah } = await terbit();
  const [tetap = gagal(), batal = gagal(), cabut = gagal(), ganti = gagal()] = diterbitkan;
  await api.voidSurat({ id: batal, alasan: 'salah orang' });
  await api.revokeSurat({ ids: [cabut], alasan: 'pindah tugas', tanggal: '2026-04-01' });
  const { ids: konsep } = await api.replaceSurat({ ids: [ganti], sasaran: null });
  await api.issueKonsep({ ids: [...konsep], penomoran: 'otomatis', cara: 'perOrang', ...ke });
  const harap = [
    [tetap, ''],
    [batal, 'BATAL'],
    [cabut, 'DICABUT'],
    [ganti, 'DIGANTI'],
  ] as const;
  // The files that went out lie in the folder: what is marked is another file beside them.
  const lagi = await api.exportSurat({ ids: [...diterbitkan], cara: 'perOrang', ...ke });
  expect(lagi?.sudahAda).toBe(1);
  for (const [id, cap] of harap) {
    const { pdf } = await api.getPdfCetak({ ids: [id], jobId: ke.jobId });
    const lihat = await api.getSuratPdf({ id, jobId: ke.jobId });
    const di = lagi?.naskah.find((satu) => satu.id === id)?.berkas;
    for (const isi of [pdf, lihat, berkas(di)]) expect(await kata(isi)).toBe(cap);
    expect(di === naskah.find((satu) => satu.id === id)?.berkas).toBe(cap === '');
  }
});

test('a Petikan or Disposisi goes out without a number: no counter, no line on paper, waiting for none', async () => {
  const { api, dicetak, ke, sasaran } = await meja();
  const terbit = (lain: SasaranSurat, penomoran: 'tanpa' | 'otomatis') =>
    api.issueSurat({ sasaran: lain, penomoran, cara: 'perOrang', ...ke });
  const hasil = await terbit(sasaran, 'tanpa');
  expect(dicetak.at(-1)).not.toContain('Nomor petikan');
  const id = hasil?.diterbitkan[0] ?? gagal();
  const { baris } = await api.listSurat({ cari: '', jenis: 'petikan', offset: 0, limit: 1 });
  expect(baris[0]).toMatchObject({ nomor: '', urut: 0, status: 'terbit' });
  expect((await api.listSurat({ cari: '', jenis: null, nomor: 'menyusul', offset: 0, limit: 1 })).total).toBe(0);
  expect(await api.getPenomoran({ tahun: 2026 })).toMatchObject({ jumlahMenyusul: 0, jumlahCelah: 0, ganda: [] });
  await expect(api.setNomorSurat({ id, nomor: '800/1' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  const pegawaiIds = 'pegawaiIds' in sasaran ? (sasaran.pegawaiIds ?? []) : [];
  const tugas: SasaranSurat = {
    ...{ jenis: 'surat_tugas', tanggal: '2026-03-02', pegawaiIds, tugasId: null, untuk: ['Menghadiri rapat'] },
    ...{ dasar: [], menimbang: [], perOrang: false },
  };
  // What is an order of its own has a number, and nobody took the first.
  await expect(terbit(tugas, 'tanpa')).rejects.toMatchObject({ code: 'masukanTidakSah' });
  expect((await terbit(tugas, 'otomatis'))?.naskah[0]?.nomor).toContain('/001/');
  // An own number is still to be had, and has its line then.
  expect((await terbit(sasaran, 'otomatis'))?.naskah[0]?.nomor).toContain('/002/');
  expect(dicetak.at(-1)).toContain('Nomor petikan: 800.1.11.1/002/');
  // The letter that takes its place does not leave a blank for a number that never was.
  const { ids } = await api.replaceSurat({ ids: [id], sasaran: null });
  await api.issueKonsep({ ids: [...ids], penomoran: 'tanpa', cara: 'perOrang', ...ke });
  expect(dicetak.at(-1)).toContain('menggantikan Petikan Keputusan tanggal 2 Maret 2026');
});

test('saved again a letter is the very file that went out, with tags or without as then, and is said to be it', async () => {
  const { api, ke, folder, sasaran } = await meja();
  const terbit = (bertag: boolean) =>
    api.issueSurat({ sasaran, penomoran: 'otomatis', cara: 'perOrang', bertag, ...ke });
  const [dengan, tanpa] = [(await terbit(true)) ?? gagal(), (await terbit(false)) ?? gagal()];
  const ids = [...dengan.diterbitkan, ...tanpa.diterbitkan];
  const hash = new Map([...dengan.naskah, ...tanpa.naskah].map((satu) => [satu.id, satu.hash]));
  for (const [cara, di] of [
    ['perOrang', 'lagi'],
    ['zip', 'zip'],
  ] as const) {
    const semua = cara === 'zip' ? tanpa.diterbitkan : ids;
    const lagi = await api.exportSurat({ ids: [...semua], cara, folder: join(folder, di), jobId: 'lagi' });
    expect(lagi?.naskah.map((satu) => [satu.id, satu.hash, satu.sesuaiRegister])).toEqual(
      semua.map((id) => [id, hash.get(id), true]),
    );
  }
  // With tags that it never had it is another file, and that is said.
  const [id = gagal()] = tanpa.diterbitkan;
  const [lain = gagal()] = dengan.diterbitkan;
  await api.voidSurat({ id: lain, alasan: 'salah' });
  const batal = await api.exportSurat({ ids: [lain], cara: 'satuBerkas', folder: join(folder, 'b'), jobId: 'b' });
  expect(batal?.naskah[0]?.sesuaiRegister).toBeNull();
  const gabung = await api.exportSurat({ ids: [...ids], cara: 'satuBerkas', folder: join(folder, 'g'), jobId: 'g' });
  expect(gabung?.naskah.every((satu) => satu.sesuaiRegister === null)).toBe(true);
  const sendiri = await api.exportSurat({ ids: [id], cara: 'satuBerkas', folder: join(folder, 's'), jobId: 's' });
  expect(sendiri?.naskah[0]).toMatchObject({ hash: hash.get(id), sesuaiRegister: true });
});

test('the first file with a number that was typed in is the proof of the letter; the number may still be corrected', async () => {
  const { api, ke, folder, sasaran } = await meja();
  const hasil = await api.issueSurat({ sasaran, penomoran: 'menyusul', cara: 'perOrang', ...ke });
  const id = hasil?.diterbitkan[0] ?? gagal();
  const simpan = async (di: string) =>
    (await api.exportSurat({ ids: [id], cara: 'perOrang', folder: join(folder, di), jobId: di }))?.naskah[0] ?? gagal();
  const baris = async () =>
    (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 9 })).baris.find((satu) => satu.id === id);
  expect(await simpan('0')).toMatchObject({ hash: hasil?.naskah[0]?.hash, sesuaiRegister: true });
  await api.setNomorSurat({ id, nomor: '094/77/TU' });
  const pertama = await simpan('1');
  expect(pertama).toMatchObject({ nomor: '094/77/TU', sesuaiRegister: true });
  expect(await simpan('2')).toMatchObject({ hash: pertama.hash, sesuaiRegister: true });
  expect(await baris()).toMatchObject({ nomorDiisi: true });
  await api.setNomorSurat({ id, nomor: '094/78/TU' });
  const kedua = await simpan('3');
  expect(kedua.hash).not.toBe(pertama.hash);
  expect(kedua.sesuaiRegister).toBe(true);
});
