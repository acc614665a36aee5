import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { SasaranSurat } from '../../src/api/suratInputs';
import type { SuratId } from '../../src/domain/ids';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';

const HARI = '2026-03-02';
type Petikan = Extract<SasaranSurat, { jenis: 'petikan' }>;

function ada<T>(nilai: T | undefined): T {
  if (nilai === undefined) throw new Error('the sample office has not what this test needs');
  return nilai;
}

/** An office that issues petikan; `saatMencetak` runs once while pages are being printed. */
async function desk(saatMencetak: { jalan: (() => Promise<unknown>) | null } = { jalan: null }) {
  const printer = pencetak();
  const { api, folder } = await sampleOffice({
    async renderPdf(html, options) {
      const jalan = saatMencetak.jalan;
      saatMencetak.jalan = null;
      await jalan?.();
      return printer.renderPdf(html, options);
    },
  });
  const keluar = { penomoran: 'otomatis', cara: 'perOrang', folder: join(folder, 'naskah'), jobId: 'terbit' } as const;
  const orang = (await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 })).baris
    .filter((p) => p.jumlahTugas > 0)
    .map(({ id }) => id);
  const semua = async () => (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1000 })).baris;
  return {
    api,
    semua,
    petikan: (jumlah: number): Petikan => ({ jenis: 'petikan', tanggal: HARI, pegawaiIds: orang.slice(0, jumlah) }),
    surat: async (id: SuratId) => ada((await semua()).find((satu) => satu.id === id)),
    terbit: (sasaran: SasaranSurat) => api.issueSurat({ sasaran, ...keluar }),
    terbitKonsep: (ids: readonly SuratId[]) => api.issueKonsep({ ids: [...ids], ...keluar }),
    keluar,
  };
}
const ganti = async (api: Api, id: SuratId): Promise<SuratId> =>
  ada((await api.replaceSurat({ ids: [id], sasaran: null })).ids[0]);

describe('one letter takes the place of one letter', () => {
  test('two konsep of one letter cannot go out in one command, and no number is used', async () => {
    const { api, terbit, terbitKonsep, petikan, semua } = await desk();
    const lama = ada((await terbit(petikan(1)))?.diterbitkan[0]);
    const [satu, dua] = [await ganti(api, lama), await ganti(api, lama)];
    await expect(terbitKonsep([satu, dua])).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect((await semua()).filter(({ nomor }) => nomor !== '')).toHaveLength(1);
  });

  test('a choice of several letters cannot take the place of one', async () => {
    const { api, terbit, petikan } = await desk();
    const menggantikan = ada((await terbit(petikan(1)))?.diterbitkan[0]);
    const sasaran = { ...petikan(4), menggantikan };
    await expect(terbit(sasaran)).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await expect(api.createKonsep({ sasaran, suntingan: {} })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect((await api.periksaSurat({ sasaran })).temuan).toContainEqual({
      tingkat: 'galat',
      diPengaturan: false,
      pesan: expect.stringContaining('hanya dapat digantikan oleh satu naskah') as string,
    });
  });

  test('a letter cannot be replaced by an older one; nothing is printed for it', async () => {
    const { api, terbit, petikan, surat } = await desk();
    const menggantikan = ada((await terbit(petikan(1)))?.diterbitkan[0]);
    const sasaran = { ...petikan(1), tanggal: '2026-01-05', menggantikan };
    await expect(terbit(sasaran)).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect((await surat(menggantikan)).status).toBe('terbit');
    expect((await api.periksaSurat({ sasaran })).temuan[0]).toMatchObject({ tingkat: 'galat' });
  });

  test('a replacement of a letter of a day to come is not dated before it', async () => {
    const { api, terbit, petikan } = await desk();
    const lama = ada((await terbit({ ...petikan(1), tanggal: '2999-01-04' }))?.diterbitkan[0]);
    expect((await api.getKonsep({ id: await ganti(api, lama) })).isi.tanggal).toBe('2999-01-04');
  });
});

describe('voiding', () => {
  test('a void replacement puts the letter it replaced back in force, which can be replaced again', async () => {
    const { api, terbit, terbitKonsep, petikan, surat } = await desk();
    const lama = ada((await terbit(petikan(1)))?.diterbitkan[0]);
    const baru = await ganti(api, lama);
    await terbitKonsep([baru]);
    expect((await surat(lama)).status).toBe('diganti');
    await api.voidSurat({ id: baru, alasan: 'salah cetak' });
    expect(await surat(baru)).toMatchObject({ status: 'batal', keterangan: 'salah cetak' });
    expect(await surat(lama)).toMatchObject({ status: 'terbit', keterangan: '' });
    await terbitKonsep([await ganti(api, lama)]);
    expect((await surat(lama)).status).toBe('diganti');
  });

  test('a letter that was replaced or revoked cannot be void any more: why it ended is not written over', async () => {
    const { api, terbit, terbitKonsep, petikan, surat } = await desk();
    const [satu, dua] = ada((await terbit(petikan(2)))?.diterbitkan);
    await terbitKonsep([await ganti(api, ada(satu))]);
    await api.revokeSurat({ ids: [ada(dua)], alasan: 'tidak diperlukan', tanggal: '2026-05-01' });
    for (const id of [ada(satu), ada(dua)])
      await expect(api.voidSurat({ id, alasan: 'x' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect((await surat(ada(satu))).keterangan).toContain('diganti dengan nomor');
    expect(await surat(ada(dua))).toMatchObject({ status: 'dicabut', keterangan: 'tidak diperlukan' });
  });

  test('a void number without a letter has no content to open or to compare', async () => {
    const { api } = await desk();
    await api.reserveNomor({ jenis: 'surat_tugas', tanggal: HARI, bagianId: null, jumlah: 1, untuk: 'undangan' });
    const [baris] = (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 })).baris;
    const { id } = ada(baris);
    await api.voidNomor({ id, alasan: 'tidak jadi' });
    await expect(api.getKonsep({ id })).rejects.toMatchObject({ code: 'tidakDitemukan' });
    await expect(api.getBedaSurat({ id })).rejects.toMatchObject({ code: 'tidakDitemukan' });
    await expect(api.replaceSurat({ ids: [id], sasaran: null })).rejects.toMatchObject({ code: 'tidakDitemukan' });
  });
});

describe('what changes meanwhile', () => {
  test('a konsep written anew while its pages are printed does not go out with the old words', async () => {
    const saat: { jalan: (() => Promise<unknown>) | null } = { jalan: null };
    const { api, terbitKonsep, petikan, surat } = await desk(saat);
    const [id] = await api.createKonsep({ sasaran: petikan(1), suntingan: { penutup: 'Lama.' } });
    saat.jalan = () => api.updateKonsep({ id: ada(id), suntingan: { penutup: 'Baru.' } });
    await expect(terbitKonsep([ada(id)])).rejects.toMatchObject({ code: 'versiUsang' });
    expect(await surat(ada(id))).toMatchObject({ status: 'konsep', nomor: '' });
    await terbitKonsep([ada(id)]);
    expect((await api.getKonsep({ id: ada(id) })).isi.penutup).toBe('Baru.');
  });

  test('a signer who was removed does not stop the replacement or the konsep of his letters, and it is said', async () => {
    const { api, terbit, petikan } = await desk();
    const { penandatangan } = await api.getPengaturan();
    const { tingkat: _, ...tanda } = penandatangan;
    const lain = { ...tanda, nama: 'Ratna Kusuma', jabatan: 'ASISTEN ADMINISTRASI UMUM' };
    await api.savePengaturan({ pejabat: [{ id: 'asisten', penandatangan: lain }] });
    const sasaran = { ...petikan(1), pejabatId: 'asisten' };
    const lama = ada((await terbit(sasaran))?.diterbitkan[0]);
    const [konsep] = await api.createKonsep({ sasaran, suntingan: {} });
    await api.savePengaturan({ pejabat: [] });
    const baru = await api.replaceSurat({ ids: [lama], sasaran: null });
    expect(baru.catatan).toEqual([expect.stringContaining('Penandatangannya sudah dihapus')]);
    expect((await api.getKonsep({ id: ada(baru.ids[0]) })).isi.penandatangan.nama).toBe(penandatangan.nama);
    expect((await api.getKonsep({ id: ada(konsep) })).sasaran.pejabatId).toBeUndefined();
    await api.updateKonsep({ id: ada(konsep), suntingan: { penutup: 'Demikian.' } });
  });

  test('a letter is not issued for a signer without a name, whoever the settings name', async () => {
    const { api, terbit, petikan, semua } = await desk();
    const { penandatangan } = await api.getPengaturan();
    const { tingkat: _, ...tanda } = penandatangan;
    await api.savePengaturan({ pejabat: [{ id: 'kosong', penandatangan: { ...tanda, nama: '' } }] });
    await expect(terbit({ ...petikan(1), pejabatId: 'kosong' })).rejects.toMatchObject({ code: 'penandatanganKosong' });
    expect(await semua()).toEqual([]);
  });
});

test('changed words go out at once, in any number, without a konsep in between', async () => {
  const { api, petikan, keluar, semua } = await desk();
  const hasil = await api.issueSurat({ sasaran: petikan(3), suntingan: { penutup: 'Demikian.' }, ...keluar });
  expect(hasil?.diterbitkan).toHaveLength(3);
  expect(await semua()).toHaveLength(3);
  const konsep = await api.getKonsep({ id: ada(hasil?.diterbitkan[0]) });
  expect(konsep).toMatchObject({ suntingan: { penutup: 'Demikian.' }, isi: { penutup: 'Demikian.' } });
});
