import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { SasaranSurat } from '../../src/api/suratInputs';
import type { PegawaiId, SuratId } from '../../src/domain/ids';
import { sampleOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';

const HARI = '2026-03-02';
const gagal = (): never => {
  throw new Error('the sample office has not what this test needs');
};

interface Desk extends Workspace {
  readonly petikan: (jumlah: number, more?: Partial<SasaranSurat>) => Promise<SasaranSurat>;
  readonly terbitkan: (ids: readonly SuratId[]) => ReturnType<Api['issueKonsep']>;
  readonly surat: (id: SuratId) => Promise<Awaited<ReturnType<Api['listSurat']>>['baris'][number]>;
  readonly semua: () => Promise<Awaited<ReturnType<Api['listSurat']>>['baris']>;
}

async function desk(): Promise<Desk> {
  const space = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const { api } = space;
  const semua: Desk['semua'] = async () =>
    (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1000 })).baris;
  return {
    ...space,
    semua,
    surat: async (id) => (await semua()).find((satu) => satu.id === id) ?? gagal(),
    async petikan(jumlah) {
      const orang = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
      const pegawaiIds = orang.baris.filter((p) => p.jumlahTugas > 0).map(({ id }) => id);
      return { jenis: 'petikan', tanggal: HARI, pegawaiIds: pegawaiIds.slice(0, jumlah) };
    },
    terbitkan: (ids) =>
      api.issueKonsep({
        ids: [...ids],
        penomoran: 'otomatis',
        cara: 'perOrang',
        folder: join(space.folder, 'naskah'),
        jobId: 'terbit',
      }),
  };
}

/** A task of that person whose share can be taken away. */
async function tugasMilik(api: Api, id: PegawaiId) {
  const { baris } = await api.listTugas({
    bagianId: null,
    subKegiatanId: null,
    sumber: null,
    keadaan: 'semua',
    cari: '',
    urut: 'asal',
    offset: 0,
    limit: 1000,
  });
  return baris.find((tugas) => tugas.pembagian.some((p) => p.pegawaiId === id)) ?? gagal();
}
const lepas = async (api: Api, pegawaiId: PegawaiId) => {
  const tugas = await tugasMilik(api, pegawaiId);
  const penugasanIds = tugas.pembagian.filter((p) => p.pegawaiId === pegawaiId).map((p) => p.penugasanId);
  await api.releasePenugasan({ penugasanIds });
  return tugas;
};

const pengganti = async (api: Api, id: SuratId): Promise<readonly SuratId[]> =>
  (await api.replaceSurat({ ids: [id], sasaran: null })).ids;

describe('konsep', () => {
  test('one konsep for each letter, without number; an ordinary edit that Ctrl+Z takes back', async () => {
    const { api, petikan, semua } = await desk();
    const ids = await api.createKonsep({ sasaran: await petikan(3), suntingan: {} });
    const found = await semua();
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(
      found.every(({ status, nomor, penerima }) => status === 'konsep' && nomor === '' && penerima.length === 1),
    ).toBe(true);
    await api.undo();
    expect(await semua()).toEqual([]);
    await api.redo();
    expect(await semua()).toHaveLength(3);
    await api.removeKonsep({ ids: [...ids] });
    expect(await semua()).toEqual([]);
    await api.undo();
    expect((await semua()).every(({ penerima }) => penerima.length === 1)).toBe(true);
  });

  test('changed words stay when the konsep is composed anew, and its choice is given back to a form', async () => {
    const { api, petikan } = await desk();
    const sasaran = await petikan(1);
    const [id = gagal()] = await api.createKonsep({ sasaran, suntingan: { menimbang: ['bahwa perlu dibagi'] } });
    await api.updateKonsep({ id, sasaran: { ...sasaran, tanggal: '2026-04-01' } });
    const konsep = await api.getKonsep({ id });
    expect(konsep.isi).toMatchObject({
      tanggal: '2026-04-01',
      menimbang: [expect.stringMatching(/^bahwa perlu dibagi[.;]$/)],
    });
    expect(konsep.sasaran).toEqual({ ...sasaran, tanggal: '2026-04-01' });
    await api.updateKonsep({ id, suntingan: {} });
    expect((await api.getKonsep({ id })).isi.menimbang.join()).not.toContain('bahwa perlu dibagi');
    await expect(api.updateKonsep({ id, sasaran: await petikan(2) })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
  });

  test('issued as it was written: the row becomes the letter, and what was done to the konsep cannot be undone any more', async () => {
    const { api, petikan, terbitkan, surat } = await desk();
    const ids = await api.createKonsep({ sasaran: await petikan(2), suntingan: {} });
    const [id = gagal()] = ids;
    await api.updateKonsep({ id, suntingan: { penutup: 'Demikian.' } });
    const hasil = await terbitkan(ids);
    expect(hasil?.diterbitkan).toEqual(ids);
    expect(hasil?.berkas).toHaveLength(2);
    expect(await surat(id)).toMatchObject({ status: 'terbit' });
    expect((await surat(id)).nomor).not.toBe('');
    await expect(api.undo()).rejects.toMatchObject({ code: 'tidakAdaYangDiurungkan' });
    expect(await surat(id)).toMatchObject({ status: 'terbit', penerima: [expect.anything()] });
    expect((await api.getKonsep({ id })).isi.penutup).toBe('Demikian.');
    await expect(terbitkan([id])).rejects.toMatchObject({ code: 'versiUsang' });
    await expect(api.removeKonsep({ ids: [id] })).rejects.toMatchObject({ code: 'versiUsang' });
  });

  test('a draft tells its words, and keeps nothing', async () => {
    const { api, petikan, semua } = await desk();
    const draft = await api.draftSurat({ sasaran: await petikan(2), suntingan: { penutup: 'Selesai.' }, jobId: 'd' });
    expect(draft.jumlah).toBe(2);
    expect(draft.teks.penutup).toBe('Selesai.');
    expect(await semua()).toEqual([]);
  });
});

describe('replacing and revoking', () => {
  test('a replacement names the letter it replaces, which ends on its day in the same command', async () => {
    const { api, petikan, terbitkan, surat } = await desk();
    const [lama = gagal()] = await api.createKonsep({ sasaran: await petikan(1), suntingan: {} });
    await terbitkan([lama]);
    const [baru = gagal()] = await pengganti(api, lama);
    const { nomor, tanggal } = await surat(lama);
    expect((await api.getKonsep({ id: baru })).isi.menggantikan).toMatchObject({ id: lama, nomor, tanggal });
    expect((await surat(lama)).status).toBe('terbit');
    await terbitkan([baru]);
    expect(await surat(baru)).toMatchObject({ status: 'terbit', menggantikan: lama });
    const ganti = await surat(lama);
    expect(ganti.status).toBe('diganti');
    expect(ganti.keterangan).toContain((await surat(baru)).nomor);
    await expect(api.replaceSurat({ ids: [lama], sasaran: null })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  });

  test('two replacements of one letter: the second is refused, its number is not used', async () => {
    const { api, petikan, terbitkan, semua } = await desk();
    const [lama = gagal()] = await api.createKonsep({ sasaran: await petikan(1), suntingan: {} });
    await terbitkan([lama]);
    const [satu = gagal()] = await pengganti(api, lama);
    const [dua = gagal()] = await pengganti(api, lama);
    await terbitkan([satu]);
    await expect(terbitkan([dua])).rejects.toMatchObject({ code: 'versiUsang' });
    expect((await semua()).filter(({ nomor }) => nomor !== '')).toHaveLength(2);
  });

  test('of several, who has no task left gets no replacement; of nobody there is none', async () => {
    const { api, petikan, terbitkan } = await desk();
    const ids = await api.createKonsep({ sasaran: await petikan(2), suntingan: {} });
    await terbitkan(ids);
    const [satu = gagal(), dua = gagal()] = ids;
    const { sasaran } = await api.getKonsep({ id: satu });
    const [orang = gagal()] = (sasaran.jenis === 'petikan' && sasaran.pegawaiIds) || [];
    const { tugas } = await api.getPegawai({ id: orang });
    const milik = tugas.flatMap(({ pembagian }) => pembagian.filter((p) => p.pegawaiId === orang));
    await api.releasePenugasan({ penugasanIds: milik.map((p) => p.penugasanId) });
    expect(await api.replaceSurat({ ids: [satu, dua], sasaran: null })).toMatchObject({
      ids: [expect.any(String)],
      dilewati: 1,
      catatan: [],
    });
    await expect(api.replaceSurat({ ids: [satu], sasaran: null })).rejects.toMatchObject({ code: 'tanpaPenerima' });
  });

  test('revoked from a day on, with the reason; not before its own day', async () => {
    const { api, petikan, terbitkan, surat } = await desk();
    const [id = gagal()] = await api.createKonsep({ sasaran: await petikan(1), suntingan: {} });
    await terbitkan([id]);
    const cabut = (tanggal: string) => api.revokeSurat({ ids: [id], alasan: 'tidak diperlukan', tanggal });
    await expect(cabut('2026-01-01')).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await cabut('2026-05-01');
    expect(await surat(id)).toMatchObject({ status: 'dicabut', keterangan: 'tidak diperlukan' });
    await expect(cabut('2026-05-02')).rejects.toMatchObject({ code: 'masukanTidakSah' });
  });
});

describe('letters that need a renewal (T4)', () => {
  test('a task taken away flags that letter alone, tells the difference, and letting it stand quiets this one only', async () => {
    const { api, petikan, terbitkan, surat } = await desk();
    const sasaran = await petikan(3);
    const ids = await api.createKonsep({ sasaran, suntingan: {} });
    await terbitkan(ids);
    expect(await api.countBedaSurat()).toEqual({ jumlah: 0, ids: [] });
    const [id = gagal()] = ids;
    const [orang = gagal()] = (await surat(id)).penerima;
    const tugas = await lepas(api, orang.pegawaiId);
    expect((await surat(id)).perluDitinjau).toEqual([
      expect.stringMatching(/^Pembagian tugasnya berubah: tugas “.*tidak ada lagi$/),
    ]);
    const { baris } = await api.getBedaSurat({ id });
    expect(baris).toContainEqual(expect.objectContaining({ bagian: `Tugas “${tugas.nama}”`, baru: '' }));
    expect((await api.countBedaSurat()).ids).toContain(id);
    await api.letSuratStand({ ids: [id] });
    expect((await surat(id)).perluDitinjau).toEqual([]);
    expect((await api.countBedaSurat()).ids).not.toContain(id);
    await lepas(api, orang.pegawaiId);
    expect((await surat(id)).perluDitinjau).toHaveLength(1);
  });

  test('a replacement composed after the change is as of now and no longer flagged', async () => {
    const { api, petikan, terbitkan, surat } = await desk();
    const [lama = gagal()] = await api.createKonsep({ sasaran: await petikan(1), suntingan: {} });
    await terbitkan([lama]);
    const [orang = gagal()] = (await surat(lama)).penerima;
    await lepas(api, orang.pegawaiId);
    const [baru = gagal()] = await pengganti(api, lama);
    expect((await surat(baru)).perluDitinjau).toEqual([]);
    await terbitkan([baru]);
    expect((await surat(baru)).perluDitinjau).toEqual([]);
    expect(await api.countBedaSurat()).toEqual({ jumlah: 0, ids: [] });
  });

  test('a letter of all kinds is compared after issuing without any change, and none differs', async () => {
    const { api, petikan, terbitkan, semua } = await desk();
    const { pegawaiIds } = (await petikan(2)) as Extract<SasaranSurat, { jenis: 'petikan' }>;
    const [a = gagal(), b = gagal()] = pegawaiIds ?? [];
    const tugas = await tugasMilik(api, a);
    const pekerjaan = { tanggal: HARI, pegawaiIds: [a], tugasId: tugas.id, untuk: ['Rapat'], dasar: [], menimbang: [] };
    const nota = { yth: 'Pegawai', dari: 'Sekda', sifat: 'Biasa', hal: 'Pembagian tugas', paragraf: [] };
    const pilihan: SasaranSurat[] = [
      { jenis: 'petikan', tanggal: HARI, pegawaiIds: [a, b] },
      { jenis: 'keputusan', tanggal: HARI, bagianIds: null, tentang: '' },
      { jenis: 'nota_dinas', tanggal: HARI, bagianIds: null, denganLampiran: true, ...nota },
      { jenis: 'surat_tugas', perOrang: false, ...pekerjaan },
      { jenis: 'surat_perintah', perOrang: true, ...pekerjaan, pegawaiIds: [a, b] },
      {
        jenis: 'berita_acara',
        tanggal: HARI,
        dariId: a,
        kepadaId: b,
        tugasIds: null,
        alasan: 'mutasi',
        terhitung: HARI,
      },
    ];
    for (const sasaran of pilihan) await terbitkan(await api.createKonsep({ sasaran, suntingan: {} }));
    expect((await semua()).filter(({ perluDitinjau }) => perluDitinjau.length > 0)).toEqual([]);
    await lepas(api, a);
    const kena = (await semua()).filter(({ perluDitinjau }) => perluDitinjau.length > 0).map(({ jenis }) => jenis);
    expect(kena).toEqual(expect.arrayContaining(['petikan', 'keputusan', 'nota_dinas']));
    expect(kena).not.toContain('berita_acara');
  });
});
