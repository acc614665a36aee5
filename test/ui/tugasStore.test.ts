import { beforeAll, describe, expect, test } from 'vitest';
import type { BarisSubKegiatan, BarisTugas } from '../../src/api/views';
import { drafBaru, drafDari, inputDari } from '../../src/ui/tugas/draf';
import { createPecahStore } from '../../src/ui/tugas/pecahStore';
import { belumDipecah, pilihanSub } from '../../src/ui/tugas/pilihanSub';
import { berubah, createTugasStore } from '../../src/ui/tugas/tugasStore';
import { sampleOffice, type Workspace } from '../workspace';

let kantor: Workspace;
let sub: BarisSubKegiatan;
beforeAll(async () => {
  kantor = await sampleOffice();
  const { baris } = await kantor.api.getDpa();
  const pertama = baris.find((s) => s.jumlahTugas > 1);
  if (!pertama) throw new Error('the sample has no tasks');
  sub = pertama;
});

const daftar = async (subKegiatanId: BarisSubKegiatan['id']): Promise<readonly BarisTugas[]> => {
  const semua = { sumber: null, keadaan: 'semua', cari: '', urut: 'asal', offset: 0, limit: 1000 } as const;
  return (await kantor.api.listTugas({ ...semua, bagianId: null, subKegiatanId })).baris;
};

describe('the form of a task', () => {
  test('a task opened and saved unchanged is the same task', async () => {
    const pengaturan = await kantor.api.getPengaturan();
    for (const tugas of await daftar(sub.id)) {
      const hasil = inputDari(drafDari(tugas, pengaturan), pengaturan);
      if ('galat' in hasil) throw new Error(JSON.stringify(hasil.galat));
      expect(hasil.input).toMatchObject({
        norma: tugas.norma,
        volume: tugas.volume,
        jendela: tugas.jendela,
        syarat: tugas.syarat,
      });
    }
  });

  test('a task deleted elsewhere under the form: what was typed can be saved as a new one', async () => {
    const [tugas] = await daftar(sub.id);
    if (!tugas) throw new Error('the sample has no tasks');
    const [salinan] = await kantor.api.duplicateTugas({ ids: [tugas.id] });
    if (!salinan) throw new Error('not duplicated');
    const store = createTugasStore(kantor.api);
    await store.getState().buka(salinan);
    store.getState().ubah({ nama: 'Isian yang tidak boleh hilang' });
    await kantor.api.removeTugas({ ids: [salinan] });
    await store.getState().ikuti('Rina');
    expect(store.getState().temu?.dihapus).toBe(true);
    store.getState().jadikanBaru();
    expect(berubah(store.getState())).toBe(true);
    const id = await store.getState().simpan();
    if (id === null) throw new Error(JSON.stringify(store.getState().galat));
    expect((await kantor.api.getTugas({ id })).nama).toBe('Isian yang tidak boleh hilang');
    await kantor.api.removeTugas({ ids: [id] });
  });

  test('a task changed elsewhere under the form: untouched fields follow, typed ones stay, and saving is not refused', async () => {
    const [tugas] = await daftar(sub.id);
    if (!tugas) throw new Error('no task');
    const [sini, sana] = [createTugasStore(kantor.api), createTugasStore(kantor.api)];
    for (const store of [sini, sana]) await store.getState().buka(tugas.id);
    sini.getState().ubah({ keluaran: 'Punya saya' });
    sana.getState().ubah({ keluaran: 'Punya Sari', petunjuk: 'Lewat srikandi' });
    await sana.getState().simpan();
    await sini.getState().ikuti('Sari');
    expect(sini.getState()).toMatchObject({
      draf: { keluaran: 'Punya saya', petunjuk: 'Lewat srikandi' },
      temu: { oleh: 'Sari', ikut: ['petunjuk'], bertemu: ['keluaran'] },
    });
    sini.getState().pakai('keluaran');
    expect(sini.getState()).toMatchObject({ draf: { keluaran: 'Punya Sari' }, temu: { bertemu: [] } });
    sini.getState().ubah({ keluaran: 'Punya saya' });
    await sini.getState().simpan();
    expect(await kantor.api.getTugas({ id: tugas.id })).toMatchObject({
      keluaran: 'Punya saya',
      petunjuk: 'Lewat srikandi',
    });
    await kantor.api.undo();
    await kantor.api.undo();
  });

  test('what is missing is said beside its field, and nothing is written', async () => {
    const pengaturan = await kantor.api.getPengaturan();
    const draf = { ...drafBaru({ sumber: 'dpa', subKegiatanId: null, bagianId: null }), volume: '' as const };
    const hasil = inputDari({ ...draf, waktu: 'bulan' }, pengaturan);
    expect('galat' in hasil && Object.keys(hasil.galat).sort()).toEqual(['bulan', 'nama', 'subKegiatanId', 'volume']);
  });

  test('requirements that cannot be are said before anything is sent; lists go over the wire as they are', async () => {
    const pengaturan = await kantor.api.getPengaturan();
    const draf = {
      ...drafBaru({ sumber: 'dpa', subKegiatanId: sub.id, bagianId: null }),
      nama: 'Uji',
      volume: 3,
      satuan: 'dokumen',
    };
    const dengan = (syarat: Partial<typeof draf.syarat>, lain: Partial<typeof draf> = {}) =>
      inputDari({ ...draf, ...lain, syarat: { ...draf.syarat, ...syarat } }, pengaturan);
    const galat = (hasil: ReturnType<typeof dengan>) => ('galat' in hasil ? hasil.galat.syarat : '');
    expect(galat(dengan({ orangMin: 4 }))).toBe('Jumlah pelaksana: sedikitnya 4 orang untuk 3 dokumen.');
    expect(galat(dengan({ orangMin: 2 }, { dapatDibagi: false }))).toContain('tidak dapat dibagi');
    expect(galat(dengan({ kelasMin: 10, kelasMax: 7 }))).toContain('Kelas jabatan');
    const syarat = { jenisJabatan: ['Fungsional'], orangMin: 2, ketuaJenisJabatan: ['Fungsional'] } as const;
    expect(dengan(syarat)).toMatchObject({ input: { syarat } });
  });

  test('a recurring task opened and saved unchanged is the same task; the quick line reads it too', async () => {
    const pecah = createPecahStore(kantor.api);
    pecah.getState().ubah({ nama: 'Laporan mingguan', volume: 53, norma: 30, bulan: 'setiap minggu, Mar-Jun' });
    const id = await pecah.getState().tambah(sub.id, sub.bagianId);
    if (id === null) throw new Error(JSON.stringify(pecah.getState().galat));
    const tugas = await kantor.api.getTugas({ id });
    expect(tugas.jendela).toEqual({ jenis: 'berulang', tiap: 'minggu', mulai: '2026-03-01', akhir: '2026-06-30' });
    const pengaturan = await kantor.api.getPengaturan();
    const hasil = inputDari(drafDari(tugas, pengaturan), pengaturan);
    expect('input' in hasil && hasil.input).toMatchObject({ volume: 53, jendela: tugas.jendela });
    await kantor.api.undo();
  });

  test('twelve months are the whole year, dates must not run backwards', async () => {
    const pengaturan = await kantor.api.getPengaturan();
    const draf = { ...drafBaru({ sumber: 'dpa', subKegiatanId: sub.id, bagianId: null }), nama: 'Uji' };
    const setahun = inputDari({ ...draf, waktu: 'bulan', bulan: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, pengaturan);
    expect('input' in setahun && setahun.input.jendela).toEqual({ jenis: 'tahun' });
    const mundur = inputDari({ ...draf, waktu: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-01' }, pengaturan);
    expect('galat' in mundur && mundur.galat.mulai).toBeTruthy();
  });
});

describe('the Tugas screen over the real program', () => {
  test('edit, save, delete and undo', async () => {
    const store = createTugasStore(kantor.api);
    const [tugas] = await daftar(sub.id);
    if (!tugas) throw new Error('no task');
    await store.getState().buka(tugas.id);
    expect(berubah(store.getState())).toBe(false);
    store.getState().ubah({ norma: 2, satuanNorma: 'jam' });
    expect(berubah(store.getState())).toBe(true);
    expect(await store.getState().simpan()).toBe(tugas.id);
    expect(store.getState().draf).toBeNull();
    expect((await kantor.api.getTugas({ id: tugas.id })).norma).toBe(120);
    expect(await store.getState().hapus({ ids: [tugas.id] })).toMatchObject({ dihapus: 1 });
    await kantor.api.undo();
    expect((await kantor.api.getTugas({ id: tugas.id })).norma).toBe(120);
    await kantor.api.undo();
    expect((await kantor.api.getTugas({ id: tugas.id })).norma).toBe(tugas.norma);
  });

  test('"Simpan lalu tambah lagi" keeps where the task comes from and its unit', async () => {
    const store = createTugasStore(kantor.api);
    store.getState().bukaBaru({ sumber: 'dpa', subKegiatanId: sub.id, bagianId: sub.bagianId });
    store.getState().ubah({ nama: 'Rapat persiapan', satuan: 'kali', volume: 4, norma: 3, satuanNorma: 'jam' });
    expect(await store.getState().simpan(true)).not.toBeNull();
    expect(store.getState().draf).toMatchObject({
      id: null,
      nama: '',
      satuan: 'kali',
      satuanNorma: 'jam',
      subKegiatanId: sub.id,
    });
  });

  test('a filter change drops the chosen tasks, so that nothing unseen is deleted', async () => {
    const store = createTugasStore(kantor.api);
    const [tugas] = await daftar(sub.id);
    if (!tugas) throw new Error('no task');
    store.getState().pilih(tugas.id, true);
    store.getState().aturSaring({ cari: 'x' });
    expect(store.getState().terpilih.size).toBe(0);
  });
});

describe('splitting a sub kegiatan', () => {
  test('each Enter adds a task and the next line keeps unit, window and kind', async () => {
    const store = createPecahStore(kantor.api);
    const sebelum = (await daftar(sub.id)).length;
    for (const nama of ['Menyusun bahan', 'Membahas bahan', 'Melaporkan hasil']) {
      store
        .getState()
        .ubah({ nama, satuan: 'dokumen', volume: 2, norma: 1.5, satuanNorma: 'jam', bulan: 'Jan-Mar; Sep' });
      expect(await store.getState().tambah(sub.id, sub.bagianId)).not.toBeNull();
      expect(store.getState().terakhir).toBe(nama);
      expect(store.getState().baris).toMatchObject({ nama: '', norma: '', satuan: 'dokumen', bulan: 'Jan-Mar; Sep' });
    }
    const sesudah = await daftar(sub.id);
    expect(sesudah).toHaveLength(sebelum + 3);
    expect(sesudah.find((t) => t.nama === 'Membahas bahan')).toMatchObject({
      menit: 180,
      jendela: { jenis: 'bulan', bulan: [1, 2, 3, 9] },
      sumber: 'dpa',
      bagianId: sub.bagianId,
    });
  });

  test('a month that cannot be read names the piece and adds nothing', async () => {
    const store = createPecahStore(kantor.api);
    store.getState().ubah({ nama: 'Uji', bulan: 'Jan-Mar; Foo' });
    expect(await store.getState().tambah(sub.id, sub.bagianId)).toBeNull();
    expect(store.getState().galat.bulan).toContain('Foo'.toLowerCase());
  });

  test('lines that wait for tasks come first among the choices', async () => {
    const { baris } = await kantor.api.getDpa();
    const menunggu = belumDipecah(baris, null);
    const kelompok = pilihanSub(baris, null);
    expect(kelompok.flatMap((g) => g.items)).toHaveLength(baris.length);
    for (const s of menunggu) expect(kelompok[0]?.items.some((i) => i.value === s.id)).toBe(true);
  });
});
