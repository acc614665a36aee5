import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { CaraNomor } from '../../src/api/penomoranInputs';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { connect } from '../../src/data/sqlite';
import type { BagianId, SuratId } from '../../src/domain/ids';
import { smallOffice, type SmallOffice } from './small';
import { pencetak } from './pencetak';

const TAHUN = 2026;

interface Meja extends SmallOffice {
  readonly dicetak: string[];
  readonly terbit: (
    jumlah: number,
    pilihan?: { jenis?: 'surat_tugas' | 'nota_dinas'; cara?: CaraNomor; bagianId?: BagianId; tanggal?: string },
  ) => Promise<readonly SuratId[]>;
  readonly nomor: () => Promise<string[]>;
}

async function meja(): Promise<Meja> {
  const printer = pencetak();
  const kantor = await smallOffice({ renderPdf: printer.renderPdf });
  const { api, ayu, folder } = kantor;
  const { penandatangan, surat } = await api.getPengaturan();
  await api.savePengaturan({
    penandatangan: { ...penandatangan, nama: 'Dewi Anggraini', jabatan: 'Sekretaris Daerah' },
    surat: { ...surat, tepi: [...surat.tepi], unit: 'SETDA', dasar: [], tembusan: [], diktum: 'MENUGASKAN' },
  });
  const sasaran = (jenis: 'surat_tugas' | 'nota_dinas', tanggal: string, bagianId?: BagianId): SasaranSurat => {
    const bersama = { tanggal, ...(bagianId && { bagianId }) };
    return jenis === 'nota_dinas'
      ? {
          ...bersama,
          jenis,
          bagianIds: null,
          yth: 'Sekretaris Daerah',
          dari: 'Kepala Bagian',
          sifat: 'Biasa',
          hal: 'Pembagian tugas',
          paragraf: ['Disampaikan pembagian tugas.'],
          denganLampiran: false,
        }
      : {
          ...bersama,
          jenis,
          pegawaiIds: [ayu],
          tugasId: null,
          untuk: ['Menghadiri rapat'],
          dasar: [],
          menimbang: [],
          perOrang: true,
        };
  };
  return {
    ...kantor,
    dicetak: printer.dicetak,
    async terbit(jumlah, { jenis = 'surat_tugas', cara = 'otomatis', bagianId, tanggal = '2026-03-02' } = {}) {
      const ids: SuratId[] = [];
      for (let i = 0; i < jumlah; i++) {
        const hasil = await api.issueSurat({
          sasaran: sasaran(jenis, tanggal, bagianId),
          penomoran: cara,
          cara: 'satuBerkas',
          folder: join(folder, 'naskah'),
          jobId: 'terbit',
        });
        ids.push(...(hasil?.diterbitkan ?? []));
      }
      return ids;
    },
    nomor: async () => (await register(api)).map(({ nomor }) => nomor),
  };
}

const register = async (api: Api, lain: Partial<Parameters<Api['listSurat']>[0]> = {}) =>
  (await api.listSurat({ cari: '', jenis: null, urut: 'nomor', offset: 0, limit: 1000, ...lain })).baris;
const penghitung = async (api: Api) => (await api.getPenomoran({ tahun: TAHUN })).penghitung;
const gagal = (): never => {
  throw new Error('missing');
};

describe('counters', () => {
  test('N5 per unit and kind each counts for itself; switching renumbers nothing', async () => {
    const { api, terbit, nomor, organisasi } = await meja();
    await terbit(2);
    await api.savePengaturan({
      penomoran: { perJenis: false, perUnit: true, unit: [{ bagianId: organisasi, kode: 'ORG' }] },
    });
    await terbit(1, { bagianId: organisasi });
    await terbit(1);
    expect(await nomor()).toEqual([
      '800.1.11.1/001/SETDA/III/2026',
      '800.1.11.1/002/SETDA/III/2026',
      '800.1.11.1/003/SETDA/III/2026',
      '800.1.11.1/001/ORG/III/2026',
    ]);
    expect((await penghitung(api)).map(({ sebutan, terakhir }) => [sebutan, terakhir])).toEqual([
      ['Semua naskah, kantor (SETDA)', 3],
      ['Semua naskah, unit ORG', 1],
    ]);
    await api.savePengaturan({ penomoran: { perJenis: true, perUnit: false, unit: [] } });
    // The code of a nota dinas is that of its template; its counter is its own from here on.
    await terbit(1, { jenis: 'nota_dinas' });
    expect((await register(api, { jenis: 'nota_dinas' }))[0]).toMatchObject({
      urut: 1,
      nomor: '000.8.3/001/SETDA/III/2026',
    });
    await api.savePengaturan({ penomoran: { perJenis: false, perUnit: false, unit: [] } });
    await terbit(1);
    expect(await nomor()).toContain('800.1.11.1/004/SETDA/III/2026');
  });

  test('code and pattern of a template number its letters', async () => {
    const { api, terbit, nomor } = await meja();
    const shipped =
      (await api.listTemplatNaskah()).find(({ templat }) => templat.id === 'bawaan.surat_tugas') ?? gagal();
    await api.saveTemplatNaskah({
      templat: { ...structuredClone(shipped.templat), kode: '094', polaNomor: '{kode}/ST-{urut}/{tahun}' },
    } as Parameters<Api['saveTemplatNaskah']>[0]);
    await terbit(1);
    expect(await nomor()).toEqual(['094/ST-1/2026']);
  });
});

describe('reserved numbers', () => {
  test('are kept out of the counter, used in their order, and leave one line for one number', async () => {
    const { api, terbit, nomor } = await meja();
    await terbit(1);
    const kept = await api.reserveNomor({
      jenis: 'surat_tugas',
      bagianId: null,
      jumlah: 2,
      untuk: 'undangan rapat',
      tanggal: '2026-01-05',
    });
    expect(kept.map(({ nomor: teks, dapatDilepas }) => [teks, dapatDilepas])).toEqual([
      ['800.1.11.1/002/SETDA/I/2026', false],
      ['800.1.11.1/003/SETDA/I/2026', true],
    ]);
    await terbit(1);
    const [dua = gagal(), tiga = gagal()] = kept;
    await terbit(1, { cara: { cara: 'cadangan', ids: [tiga.id] } });
    expect((await register(api)).map(({ urut, status }) => [urut, status])).toEqual([
      [1, 'terbit'],
      [2, 'dicadangkan'],
      [3, 'terbit'],
      [4, 'terbit'],
    ]);
    await expect(terbit(1, { cara: { cara: 'cadangan', ids: [tiga.id] } })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
    // Not the highest any more: to give it back would tear a hole.
    await expect(api.releaseNomor({ id: dua.id })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await api.voidNomor({ id: dua.id, alasan: 'rapat ditiadakan' });
    expect((await register(api, { status: 'batal' }))[0]).toMatchObject({
      nomor: '800.1.11.1/002/SETDA/I/2026',
      keterangan: 'rapat ditiadakan (dicadangkan untuk: undangan rapat)',
      adaIsi: false,
    });
    await expect(api.getSuratPdf({ id: dua.id, jobId: 'lihat' })).rejects.toMatchObject({ code: 'tidakDitemukan' });
    expect(await nomor()).toHaveLength(4);
  });

  test('the highest one is given back and the next letter has it', async () => {
    const { api, terbit, nomor } = await meja();
    const [satu = gagal()] = await api.reserveNomor({
      jenis: 'surat_tugas',
      bagianId: null,
      jumlah: 1,
      untuk: 'x',
      tanggal: '2026-03-02',
    });
    await api.releaseNomor({ id: satu.id });
    await terbit(1);
    expect(await nomor()).toEqual(['800.1.11.1/001/SETDA/III/2026']);
  });

  test('a gap may be chosen, a number in use may not', async () => {
    const { api, terbit } = await meja();
    const minta = (mulai: number) =>
      api.reserveNomor({
        jenis: 'surat_tugas',
        bagianId: null,
        jumlah: 1,
        untuk: 'celah',
        tanggal: '2026-03-02',
        mulai,
      });
    await minta(5);
    await terbit(1);
    expect((await penghitung(api))[0]).toMatchObject({
      terakhir: 6,
      berikut: 7,
      celah: [],
      sebelum: { dari: 1, sampai: 4 },
    });
    await minta(2);
    const [kini] = await penghitung(api);
    expect([kini?.celah, kini?.sebelum]).toEqual([[{ dari: 3, sampai: 4 }], { dari: 1, sampai: 1 }]);
    await expect(minta(6)).rejects.toMatchObject({ code: 'nomorGanda' });
  });

  test('one of another year or unit is refused, and fewer numbers than letters', async () => {
    const { api, terbit, organisasi } = await meja();
    await api.savePengaturan({
      penomoran: { perJenis: false, perUnit: true, unit: [{ bagianId: organisasi, kode: 'ORG' }] },
    });
    const [satu = gagal()] = await api.reserveNomor({
      jenis: 'surat_tugas',
      bagianId: organisasi,
      jumlah: 1,
      untuk: 'x',
      tanggal: '2026-03-02',
    });
    const cara: CaraNomor = { cara: 'cadangan', ids: [satu.id] };
    await expect(terbit(1, { cara })).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await expect(terbit(1, { cara, bagianId: organisasi, tanggal: '2027-01-05' })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
    expect(await terbit(1, { cara, bagianId: organisasi })).toHaveLength(1);
  });
});

describe('numbers from outside', () => {
  test('N9 one that reads like ours moves the counter, and may be corrected', async () => {
    const { api, terbit } = await meja();
    const [id = gagal()] = await terbit(1, { cara: 'menyusul' });
    await api.setNomorSurat({ id, nomor: '800.1.11.1/091/SETDA/III/2026' });
    expect((await penghitung(api))[0]?.berikut).toBe(92);
    await api.setNomorSurat({ id, nomor: 'B/7/SRIKANDI' });
    expect((await register(api))[0]).toMatchObject({ nomor: 'B/7/SRIKANDI', urut: null, nomorDiisi: true });
    expect((await penghitung(api))[0]?.berikut).toBe(1);
  });

  test('a pasted column is taken whole or not at all, with a message for each refused row', async () => {
    const { api, terbit } = await meja();
    const [tetap = gagal()] = await terbit(1);
    const ids = await terbit(3, { cara: 'menyusul' });
    const [a = gagal(), b = gagal(), c = gagal()] = ids;
    const ditolak = await api.setNomorBanyak({
      nomor: [
        { id: a, nomor: 'TU/1' },
        { id: b, nomor: 'TU/1' },
        { id: tetap, nomor: 'TU/9' },
        { id: c, nomor: '800.1.11.1/001/SETDA/III/2026' },
      ],
    });
    expect(ditolak.tersimpan).toBe(0);
    expect(ditolak.galat.map(({ id }) => id)).toEqual([b, tetap, c]);
    expect(ditolak.galat[0]?.pesan).toContain('TU/1 sudah dipakai');
    expect(await register(api, { nomor: 'menyusul' })).toHaveLength(3);
    const diterima = await api.setNomorBanyak({ nomor: ids.map((id, i) => ({ id, nomor: `TU/${i + 1}` })) });
    expect(diterima).toEqual({ tersimpan: 3, galat: [] });
    expect(await register(api, { nomor: 'menyusul' })).toEqual([]);
  });
});

describe('the register', () => {
  test('is filtered and paged by the program: state, year, month, unit, words in any order', async () => {
    const { api, terbit, organisasi } = await meja();
    await api.savePengaturan({
      penomoran: { perJenis: false, perUnit: true, unit: [{ bagianId: organisasi, kode: 'ORG' }] },
    });
    await terbit(2);
    await terbit(1, { bagianId: organisasi, tanggal: '2026-07-01' });
    await terbit(1, { jenis: 'nota_dinas', tanggal: '2027-01-05' });
    const [satu = gagal()] = await register(api);
    await api.voidSurat({ id: satu.id, alasan: 'salah' });
    const jumlah = async (saring: Parameters<typeof register>[1]) => (await register(api, saring)).length;
    expect(await jumlah({})).toBe(4);
    expect(await jumlah({ tahun: 2026 })).toBe(3);
    expect(await jumlah({ bulan: 7 })).toBe(1);
    expect(await jumlah({ unit: 'ORG' })).toBe(1);
    expect(await jumlah({ unit: '' })).toBe(3);
    expect(await jumlah({ status: 'batal' })).toBe(1);
    expect(await jumlah({ jenis: 'nota_dinas' })).toBe(1);
    expect(await jumlah({ cari: 'lestari AYU' })).toBe(3);
    expect(await jumlah({ cari: 'lestari tidak' })).toBe(0);
    const halaman = await api.listSurat({ cari: '', jenis: null, urut: 'nomor', offset: 1, limit: 2 });
    expect([halaman.total, halaman.baris.map(({ tahun, urut }) => `${tahun}/${urut ?? ''}`)]).toEqual([
      4,
      ['2026/1', '2026/2'],
    ]);
  });

  test('N8 a double is counted and found, and voiding one settles it', async () => {
    const { api, terbit } = await meja();
    const [a = gagal()] = await terbit(1);
    const [b = gagal()] = await terbit(1, { cara: 'menyusul' });
    // Two PCs gave one number: what a merge leaves behind is written past the program.
    await tulisNomor(api, b, (await register(api)).find(({ id }) => id === a)?.nomor ?? '');
    const { ganda } = await api.getPenomoran({ tahun: TAHUN });
    expect(ganda).toMatchObject([{ sama: 'nomor' }]);
    expect(ganda[0]?.surat.map(({ id }) => id).sort()).toEqual([a, b].sort());
    expect(await register(api, { nomor: 'ganda' })).toHaveLength(2);
    await api.voidSurat({ id: b, alasan: 'nomor ganda' });
    expect((await api.getPenomoran({ tahun: TAHUN })).ganda).toEqual([]);
  });

  test('the book of a year is a workbook or a PDF, without konsep, and says what was left out', async () => {
    const { api, terbit, folder, dicetak } = await meja();
    await terbit(2);
    await api.reserveNomor({ jenis: 'surat_tugas', bagianId: null, jumlah: 1, untuk: 'rapat', tanggal: '2026-03-02' });
    const xlsx = join(folder, 'buku.xlsx');
    const semua = { tahun: TAHUN, saring: null, jobId: 'buku' } as const;
    expect(await api.exportRegister({ ...semua, format: 'xlsx', path: xlsx })).toEqual({ path: xlsx, baris: 3 });
    const lembar = read(readFileSync(xlsx)).Sheets['Register 2026'];
    expect((lembar?.['I7'] as { v?: unknown } | undefined)?.v).toBe('Nomor dicadangkan');
    const pdf = join(folder, 'buku.pdf');
    const saring = { cari: '', jenis: null, status: 'terbit' } as const;
    const hasil = await api.exportRegister({ tahun: TAHUN, saring, format: 'pdf', path: pdf, jobId: 'buku' });
    expect(hasil?.baris).toBe(2);
    expect(dicetak.at(-1)).toContain('(terbit)');
    expect(existsSync(pdf) && (await PDFDocument.load(readFileSync(pdf))).getTitle()).toContain('Buku register');
  });
});

/** Gives a letter a number that another one has, past the program: what two PCs leave behind. */
async function tulisNomor(api: Api, id: SuratId, nomor: string): Promise<void> {
  const path = (await api.saveFile()).berkas?.path ?? '';
  await api.closeFile();
  const file = connect(path);
  file.raw.prepare('UPDATE kendali SET menerapkan = 1').run();
  file.raw.prepare('UPDATE surat SET nomor = ? WHERE id = ?').run(nomor, id);
  file.raw.prepare('UPDATE kendali SET menerapkan = 0').run();
  file.raw.pragma('wal_checkpoint(TRUNCATE)');
  await file.close();
  await api.openFile({ path });
}
