import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { contohWord } from '../../src/documents/contohWord';
import { TEMPLAT_BAWAAN } from '../../src/documents/templatBawaan';
import { JENIS_SURAT } from '../../src/domain/surat';
import type { TemplatNaskah } from '../../src/domain/templatNaskah';
import { emptyOffice, sampleOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';

let kantor: Workspace;
let printer: ReturnType<typeof pencetak>;
beforeEach(async () => {
  printer = pencetak();
  kantor = await sampleOffice({ renderPdf: printer.renderPdf });
});

const ST = TEMPLAT_BAWAAN.surat_tugas;
const simpan = (ubahan: Partial<TemplatNaskah>, dasar: TemplatNaskah = ST) =>
  kantor.api.saveTemplatNaskah({ templat: { ...salin(dasar), ...salin(ubahan) } });
/** The wire takes mutable arrays. */
const salin = <T>(nilai: T) =>
  structuredClone(nilai) as never as Parameters<Workspace['api']['saveTemplatNaskah']>[0]['templat'];
const baris = async (id: string) => (await kantor.api.listTemplatNaskah()).find(({ templat }) => templat.id === id);
const tulis = (nama: string, isi: Uint8Array | string): string => {
  const path = join(kantor.folder, nama);
  writeFileSync(path, isi);
  return path;
};
const galat = async (aksi: Promise<unknown>) =>
  aksi.then(
    () => 'tidak ada galat',
    (error: unknown) => (error as Error).message,
  );

describe('templates of the office', () => {
  test('an office starts with the shipped template of each kind', async () => {
    const semua = await kantor.api.listTemplatNaskah();
    expect(semua.map(({ templat }) => templat.jenis)).toEqual([...JENIS_SURAT]);
    expect(semua.every(({ asal }) => asal === 'bawaan')).toBe(true);
  });

  test("a changed shipped template is the office's until it is as shipped again", async () => {
    await simpan({ penutup: 'Demikian dari {opd}.' });
    expect(await baris(ST.id)).toMatchObject({ asal: 'diubah', templat: { penutup: 'Demikian dari {opd}.' } });
    await kantor.api.removeTemplatNaskah({ id: ST.id });
    expect(await baris(ST.id)).toEqual({ asal: 'bawaan', templat: ST });
    await simpan({ penutup: 'Lain.' });
    await simpan({});
    expect((await baris(ST.id))?.asal).toBe('bawaan');
  });

  test('several templates of a kind; each step can be undone by its name', async () => {
    const baru = await kantor.api.saveTemplatNaskah({ templat: { ...salin(ST), id: null, nama: 'Tim luar daerah' } });
    expect(
      (await kantor.api.listTemplatNaskah()).filter(({ templat }) => templat.jenis === 'surat_tugas'),
    ).toHaveLength(2);
    expect((await kantor.api.getSesi()).urungkan?.label).toBe('tambah templat naskah "Tim luar daerah"');
    await kantor.api.undo();
    expect(await baris(baru.id)).toBeUndefined();
    await kantor.api.redo();
    await kantor.api.removeTemplatNaskah({ id: baru.id });
    expect((await kantor.api.getSesi()).urungkan?.label).toBe('hapus templat naskah "Tim luar daerah"');
  });

  test('unknown fields, patterns and bounds are refused by part', async () => {
    expect(await galat(simpan({ untuk: ['Baik', 'Kepada {nma}'] }))).toMatch(
      /"Untuk".*butir 2: isian tidak dikenal: \{nma\}/,
    );
    expect(await galat(simpan({ judul: '{yth}' }))).toMatch(/Judul.*tidak tersedia pada jenis naskah ini/);
    expect(await galat(simpan({ polaNomor: '{kode}/{tahun}' }))).toMatch(/Pola nomor.*\{urut\}/);
    expect(await galat(simpan({ tepi: [20, 20, 4, 30] }))).toMatch(/Tepi halaman/);
    expect(await galat(simpan({ tata: { ...ST.tata, ukuran: 15 } }))).toMatch(/9 dan 14/);
    expect(await galat(simpan({ tata: { ...ST.tata, spasi: 2.1 } }))).toMatch(/1 dan 2/);
    expect(await galat(simpan({ pejabatId: 'tiada' }))).toMatch(/Penandatangan/);
    expect(await galat(simpan({ jenis: 'petikan' }))).toMatch(/jenis/);
    expect((await baris(ST.id))?.asal).toBe('bawaan');
  });
});

describe('the preview', () => {
  test('every kind shows a letter of the open office, with texts that are not saved yet', async () => {
    for (const jenis of JENIS_SURAT) {
      const templat = { ...salin(TEMPLAT_BAWAAN[jenis]), id: `bawaan.${jenis}`, catatanKaki: `Catatan {opd} ${jenis}` };
      const { pdf, dari } = await kantor.api.previewTemplatNaskah({ templat, jobId: jenis });
      expect(pdf.length).toBeGreaterThan(100);
      expect(dari).not.toBe('');
      expect(printer.dicetak.at(-1)).toContain(`${jenis}`);
    }
    expect((await kantor.api.listTemplatNaskah()).every(({ asal }) => asal === 'bawaan')).toBe(true);
  });

  test('what opens a Keputusan of the head of region is a text of the template', async () => {
    const dicetak = async (ubahan: Partial<TemplatNaskah>): Promise<string> => {
      const { keputusan } = TEMPLAT_BAWAAN;
      const templat = { ...salin({ ...keputusan, kop: 'kepala_daerah', ...ubahan }), id: keputusan.id };
      await kantor.api.previewTemplatNaskah({ templat, jobId: 'pembuka' });
      return printer.dicetak.at(-1) ?? '';
    };
    expect(await dicetak({})).toContain('DENGAN RAHMAT TUHAN YANG MAHA ESA');
    expect(await dicetak({ pembuka: 'KALIMAT {daerah}' })).toMatch(/>KALIMAT K[^<{]+</);
    expect(await dicetak({ pembuka: '' })).not.toContain('class="rahmat"');
    expect(await galat(simpan({ pembuka: '{nma}' }, TEMPLAT_BAWAAN.keputusan))).toMatch(/Pembuka.*\{nma\}/);
  });

  test('an office without tasks says so', async () => {
    kantor = await emptyOffice();
    const templat = { ...salin(ST), id: ST.id };
    expect(await galat(kantor.api.previewTemplatNaskah({ templat, jobId: 'x' }))).toMatch(/tanpaPenerima/);
  });
});

describe('from one office to another', () => {
  const pindah = async (ids: string[]): Promise<string> => {
    const path = join(kantor.folder, 'x.naskah.json');
    expect(await kantor.api.exportTemplatNaskah({ ids, path })).toEqual({ path, jumlah: ids.length });
    return path;
  };

  test('what is exported comes in whole, with its Word file, in one undoable step', async () => {
    const word = await kantor.api.readBerkasWord({
      jenis: 'surat_tugas',
      path: tulis('kop.docx', contohWord('surat_tugas')),
    });
    const milik = await kantor.api.saveTemplatNaskah({
      templat: { ...salin(ST), id: null, nama: 'Dengan Word', word: { berkas: word?.berkas ?? '', nama: 'kop.docx' } },
    });
    await simpan({ penutup: 'Lain.' });
    const path = await pindah([ST.id, milik.id]);
    kantor = await emptyOffice();
    const pratinjau = await kantor.api.readTemplatNaskah({ path });
    expect(pratinjau?.baris.map(({ nama, keadaan, lama, denganWord }) => [nama, keadaan, lama, denganWord])).toEqual([
      [ST.nama, 'menggantikan', ST.nama, false],
      ['Dengan Word', 'baru', '', true],
    ]);
    expect((await baris(ST.id))?.asal).toBe('bawaan');
    const hasil = await kantor.api.acceptTemplatNaskah({ imporId: pratinjau?.imporId ?? '' });
    expect(hasil).toMatchObject({
      baru: 1,
      diperbarui: 1,
      sama: 0,
      langkah: { label: 'impor 2 templat naskah dari x.naskah.json' },
    });
    expect((await baris(milik.id))?.templat).toEqual(milik);
    const keluar = join(kantor.folder, 'kembali.docx');
    await kantor.api.saveBerkasWord({ word: milik.word ?? { berkas: '', nama: '' }, path: keluar });
    expect(readFileSync(keluar).equals(Buffer.from(contohWord('surat_tugas')))).toBe(true);
    expect((await kantor.api.readTemplatNaskah({ path }))?.baris.map(({ keadaan }) => keadaan)).toEqual([
      'sama',
      'sama',
    ]);
    await kantor.api.undo();
    expect(await baris(milik.id)).toBeUndefined();
  });

  test('a template of before there was such a text opens as it did', async () => {
    const [id, jenis] = ['bawaan.keputusan', 'keputusan'] as const;
    await simpan({ penutup: 'Lain.' }, TEMPLAT_BAWAAN[jenis]);
    const isi = JSON.parse(readFileSync(await pindah([id]), 'utf8')) as { templat: Record<string, unknown>[] };
    delete isi.templat[0]?.['pembuka'];
    const pratinjau = await kantor.api.readTemplatNaskah({ path: tulis('y.naskah.json', JSON.stringify(isi)) });
    expect(pratinjau?.baris[0]?.keadaan).toBe('sama');
  });

  test('a signer that this office does not have is left out and said', async () => {
    const path = await pindah([ST.id]);
    const isi = JSON.parse(readFileSync(path, 'utf8')) as { templat: object[] };
    Object.assign(isi.templat[0] ?? {}, { pejabatId: 'orang-lain' });
    const pratinjau = await kantor.api.readTemplatNaskah({ path: tulis('y.naskah.json', JSON.stringify(isi)) });
    expect(pratinjau?.baris[0]).toMatchObject({ keadaan: 'sama', catatan: [expect.stringContaining('penandatangan')] });
  });

  test('a hostile or broken file is refused with the place, and nothing is written', async () => {
    const path = await pindah([ST.id]);
    const asli = JSON.parse(readFileSync(path, 'utf8')) as { templat: Record<string, unknown>[] };
    const dengan = (ubahan: object, luar: object = {}): string =>
      tulis('z.naskah.json', JSON.stringify({ ...asli, templat: [{ ...asli.templat[0], ...ubahan }], ...luar }));
    const pesan = (berkas: string): Promise<string> => galat(kantor.api.readTemplatNaskah({ path: berkas }));
    expect(await pesan(tulis('a.json', '{"format":'))).toMatch(/bukan berkas templat naskah/);
    expect(await pesan(tulis('a.json', '[]'))).toMatch(/bukan berkas templat naskah/);
    expect(await pesan(dengan({}, { versi: 2 }))).toMatch(/lebih baru/);
    expect(await pesan(dengan({}, { templat: [] }))).toMatch(/tidak memuat/);
    expect(await pesan(dengan({}, { templat: Array.from({ length: 201 }, () => ST) }))).toMatch(/201 templat/);
    expect(await pesan(dengan({}, { templat: [ST, ST] }))).toMatch(/dua kali/);
    expect(await pesan(dengan({ tepi: ['a', 1, 2, 3] }))).toMatch(
      /templat ke-1 “Surat Tugas”: bagian tepi\.0 tidak sah/,
    );
    expect(await pesan(dengan({ untuk: ['{nma}'] }))).toMatch(/Untuk: butir 1: isian tidak dikenal: \{nma\}/);
    expect(await pesan(dengan({ id: 'bawaan.petikan' }))).toMatch(/tidak sesuai/);
    expect(await pesan(dengan({ __proto__: null, penutup: 'x'.repeat(3000) }))).toMatch(/bagian penutup/);
    const word = { berkas: `lampiran:${'a'.repeat(64)}`, nama: 'x.docx' };
    expect(await pesan(dengan({ word: { ...word, isi: 'bukan base64 zip' } }))).toMatch(/bukan dokumen Word/);
    const asing = zipSync({ ...unzipSync(contohWord('petikan')) });
    expect(await pesan(dengan({ word: { ...word, isi: Buffer.from(asing).toString('base64') } }))).toMatch(
      /berkas Word x\.docx: .*tidak tersedia/,
    );
    expect((await kantor.api.listTemplatNaskah()).every(({ asal }) => asal === 'bawaan')).toBe(true);
  });

  test('what was read from a file is not accepted into another document', async () => {
    const pratinjau = await kantor.api.readTemplatNaskah({ path: await pindah([ST.id]) });
    await kantor.api.closeFile();
    await kantor.api.createFile({
      path: join(kantor.folder, 'lain.bagihabis'),
      opd: 'A',
      daerah: 'Kabupaten B',
      tahun: 2026,
      kodeUnit: '',
    });
    expect(await galat(kantor.api.acceptTemplatNaskah({ imporId: pratinjau?.imporId ?? '' }))).toMatch(
      /imporKedaluwarsa/,
    );
  });
});

describe("the office's own Word file", () => {
  const pilih = (isi: Uint8Array) => kantor.api.readBerkasWord({ jenis: 'surat_tugas', path: tulis('kop.docx', isi) });
  const dengan = (cari: string, ganti: string): Uint8Array => {
    const bagian = unzipSync(contohWord('surat_tugas'));
    const xml = strFromU8(bagian['word/document.xml'] ?? new Uint8Array()).replace(cari, ganti);
    return zipSync({ ...bagian, 'word/document.xml': strToU8(xml) });
  };

  test('a sound file is kept and lists its fields; a template may name it', async () => {
    const hasil = await pilih(contohWord('surat_tugas'));
    expect(hasil).toMatchObject({
      nama: 'kop.docx',
      temuan: [],
      berkas: expect.stringMatching(/^lampiran:/) as string,
    });
    expect(hasil?.dipakai).toEqual(expect.arrayContaining(['nomor', 'kepada', 'untuk', 'nama_pejabat']));
    const disimpan = await simpan({ word: { berkas: hasil?.berkas ?? '', nama: 'kop.docx' } });
    expect(disimpan.word?.nama).toBe('kop.docx');
  });

  test('only the file of a saved template comes into the document; one that was tried leaves no trace', async () => {
    const coba = await pilih(dengan('{judul}', 'COBA'));
    const jadi = await pilih(contohWord('surat_tugas'));
    expect((await kantor.api.getSesi()).urungkan?.label ?? '').not.toMatch(/Word/);
    await simpan({ word: { berkas: jadi?.berkas ?? '', nama: 'kop.docx' } });
    const dicoba = { berkas: coba?.berkas ?? '', nama: 'coba.docx' };
    await kantor.api.saveBerkasWord({ word: dicoba, path: join(kantor.folder, 'coba.docx') });
    const berkas = (await kantor.api.getSesi()).berkas?.path ?? '';
    await kantor.api.closeFile();
    await kantor.api.openFile({ path: berkas });
    const ada = { berkas: jadi?.berkas ?? '', nama: 'kop.docx' };
    expect(await kantor.api.saveBerkasWord({ word: ada, path: join(kantor.folder, 'ada.docx') })).not.toBeNull();
    expect(await galat(kantor.api.saveBerkasWord({ word: dicoba, path: join(kantor.folder, 'x.docx') }))).toMatch(
      /Berkas Word coba\.docx/,
    );
  });

  test('a file with unknown fields is shown with their place and not kept', async () => {
    const hasil = await pilih(dengan('{judul}', '{jdul}'));
    expect(hasil?.berkas).toBeNull();
    expect(hasil?.temuan).toEqual([
      { pesan: 'isian tidak dikenal: {jdul}', tempat: expect.stringContaining('“{jdul}”') as string },
    ]);
  });

  test('foreign files are refused; a template cannot name bytes the document does not have', async () => {
    expect(await galat(pilih(strToU8('PK bukan zip')))).toMatch(/bukan dokumen Word/);
    const word = { berkas: `lampiran:${'0'.repeat(64)}`, nama: 'x.docx' };
    expect(await galat(simpan({ word }))).toMatch(/Berkas Word x\.docx/);
  });

  test('the example that is written can be chosen at once', async () => {
    for (const jenis of JENIS_SURAT) {
      const path = join(kantor.folder, `${jenis}.docx`);
      await kantor.api.saveContohWord({ jenis, path });
      expect((await kantor.api.readBerkasWord({ jenis, path }))?.temuan).toEqual([]);
    }
  });

  const terbitkan = async (templatId: string, limit = 2) => {
    const { baris } = await kantor.api.listPegawai({
      ...{ bagianId: null, keadaan: 'semua', cari: '' },
      offset: 0,
      limit,
    });
    const hasil = await kantor.api.issueSurat({
      sasaran: {
        ...{ jenis: 'surat_tugas', tanggal: '2026-05-04', tugasId: null, templatId },
        ...{
          pegawaiIds: baris.map(({ id }) => id),
          untuk: ['Menghadiri rapat'],
          dasar: [],
          menimbang: [],
          perOrang: true,
        },
      },
      ...{ penomoran: 'otomatis', cara: 'perOrang', folder: join(kantor.folder, 'naskah'), jobId: 'terbit' },
    });
    return hasil?.diterbitkan ?? [];
  };
  const keWord = (ids: Awaited<ReturnType<typeof terbitkan>>) =>
    kantor.api.exportSuratWord({ ids: [...ids], folder: join(kantor.folder, 'word'), jobId: 'word' });

  test('issued letters are saved in the Word file of their template, one each, beside the PDF', async () => {
    const hasil = await pilih(contohWord('surat_tugas'));
    const milik = await kantor.api.saveTemplatNaskah({
      templat: { ...salin(ST), id: null, nama: 'Word', word: { berkas: hasil?.berkas ?? '', nama: 'kop.docx' } },
    });
    const ids = await terbitkan(milik.id);
    const { berkas = [] } = (await keWord(ids)) ?? {};
    expect(berkas).toHaveLength(2);
    const register = await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 10 });
    for (const [at, path] of berkas.entries()) {
      expect(path).toMatch(/\.docx$/);
      const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
      const surat = register.baris.find(({ id }) => id === ids[at]);
      expect(surat?.denganWord).toBe(true);
      expect(xml).toContain(surat?.nomor);
      expect(xml).toContain(surat?.penerima[0]?.nama.split(',')[0]);
      expect(xml).toContain('Menghadiri rapat');
      expect(xml).not.toMatch(/[{}]/);
    }
  });

  test('more letters than one worker takes keep their names; a broken place leaves nothing behind', async () => {
    const hasil = await pilih(contohWord('surat_tugas'));
    const milik = await kantor.api.saveTemplatNaskah({
      templat: { ...salin(ST), id: null, nama: 'Word', word: { berkas: hasil?.berkas ?? '', nama: 'kop.docx' } },
    });
    const ids = await terbitkan(milik.id, 104);
    const { berkas = [] } = (await keWord(ids)) ?? {};
    expect(berkas).toHaveLength(104);
    expect(readdirSync(join(kantor.folder, 'word'))).toHaveLength(104);
    const { baris } = await kantor.api.listSurat({ cari: '', jenis: null, offset: 0, limit: 200 });
    for (const at of [0, 99, 100, 103]) {
      const surat = baris.find(({ id }) => id === ids[at]);
      const path = berkas[at] ?? '';
      const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
      expect(xml).toContain(surat?.nomor);
    }
    const tersumbat = tulis('bukan-folder', 'x');
    expect(await galat(kantor.api.exportSuratWord({ ids: [...ids], folder: tersumbat, jobId: 'sumbat' }))).not.toMatch(
      /tidak ada galat/,
    );
    expect(readFileSync(tersumbat, 'utf8')).toBe('x');
  });

  test('letters of a template without a Word file say so, and nothing is written', async () => {
    const ids = await terbitkan(ST.id);
    expect(await galat(keWord(ids))).toMatch(/belum mempunyai berkas Word/);
    expect(existsSync(join(kantor.folder, 'word'))).toBe(false);
  });
});
