import { beforeEach, describe, expect, test } from 'vitest';
import { createKabar, type Kabar } from '../../src/ui/stores/kabar';
import { createUsulanStore, jumlahDipilih, type UsulanStore } from '../../src/ui/usulan/usulanStore';
import { createBayanganStore } from '../../src/ui/usulan/bayanganStore';
import type { AppEvent } from '../../src/api/views';
import type { HasilUsulan } from '../../src/api/usulanViews';
import { barisKe } from '../../src/ui/parts/halamanStore';
import { sampleOffice, type Workspace } from '../workspace';

let kantor: Workspace;
let kabar: Kabar;
let store: UsulanStore;
beforeEach(async () => {
  let kirim: (event: AppEvent) => void = () => undefined;
  kantor = await sampleOffice({ emit: (event) => kirim(event) });
  kabar = createKabar((dengar) => {
    kirim = dengar;
    return () => undefined;
  });
  store = createUsulanStore(kantor.api, kabar);
});
const hasil = (): HasilUsulan => {
  const kini = store.getState().hasil;
  if (kini === null) throw new Error('no proposal');
  return kini;
};
const usul = (bagian = false): Promise<void> =>
  kantor.api
    .listBagian()
    .then(([satu]) => store.getState().mulai({ bagianId: bagian && satu ? satu.id : null, pertahankan: true }));

describe('a proposal over the real program', () => {
  test('is reviewed first: everything chosen, nothing written; taking a part writes only that part', async () => {
    const sebelum = await kantor.api.getRingkasan();
    await usul(true);
    const { dipilih, tampak } = store.getState();
    expect(tampak).toBe('tabel');
    expect(dipilih.size).toBe(hasil().tugasIds.length);
    expect((await kantor.api.getRingkasan()).tugas).toEqual(sebelum.tugas);
    const baris = store.daftar.getState();
    expect(baris.total).toBe(dipilih.size);
    const pertama = Array.from({ length: 40 }, (_, i) => barisKe(baris, i)).find((b) => b?.jenis === 'baru');
    if (!pertama) throw new Error('nothing new proposed');
    store.getState().pilihBanyak(hasil().tugasIds, false);
    store.getState().pilih(pertama.tugasId, true);
    const semula = hasil().tugasIds.length;
    await store.getState().terapkan();
    // The rest stays a proposal that may still be accepted.
    expect(hasil().tugasIds.length).toBe(semula - 1);
    expect(store.getState()).toMatchObject({ usang: false, diterapkan: 1, tampak: 'simpan' });
    expect(store.daftar.getState().total).toBe(semula - 1);
    const tugas = await kantor.api.getTugas({ id: pertama.tugasId });
    expect(tugas.pembagian.map((p) => p.porsi).sort()).toEqual(pertama.sesudah.map((p) => p.porsi).sort());
    expect((await kantor.api.getRingkasan()).tugas.terbagi).toBe(sebelum.tugas.terbagi + 1);
    await kantor.api.undo();
    expect((await kantor.api.getRingkasan()).tugas).toEqual(sebelum.tugas);
    expect(store.getState().usang).toBe(true);
  });

  test('the filter narrows what "all that show" means, and the choice outside of it stays', async () => {
    await usul();
    const semua = hasil().tugasIds.length;
    const [bagian] = hasil().perBagian.filter((b) => b.jumlah < semua);
    if (!bagian) throw new Error('only one bagian');
    await store.getState().aturSaring({ bagianId: bagian.bagianId });
    const { tersaring } = store.getState();
    expect(tersaring.length).toBe(bagian.jumlah);
    store.getState().pilihBanyak(tersaring, false);
    expect(store.getState().dipilih.size).toBe(semua - bagian.jumlah);
    expect(jumlahDipilih(tersaring, store.getState().dipilih)).toBe(0);
    await store.getState().aturSaring({ cari: 'tidak ada tugas seperti ini' });
    expect(store.daftar.getState().total).toBe(0);
  });

  test('by person every row stands under somebody for whom it changes', async () => {
    await usul(true);
    await store.getState().aturSaring({ urut: 'pegawai' });
    const daftar = store.daftar.getState();
    expect(daftar.total).toBeGreaterThanOrEqual(hasil().tugasIds.length);
    const satu = barisKe(daftar, 0);
    expect(satu?.orang.map((o) => o.pegawaiId)).toContain(satu?.kelompok?.pegawaiId);
  });

  test('another change of the office makes it old, its own acceptance does not, closing the file ends it', async () => {
    await usul(true);
    await kantor.api.saveBagian({ id: null, nama: 'Bagian Uji', kodeSubUnit: '' });
    expect(store.getState().usang).toBe(true);
    await expect(store.getState().terapkan()).rejects.toMatchObject({ code: 'usulanKedaluwarsa' });
    await usul(true);
    expect(store.getState().usang).toBe(false);
    await store.getState().terapkan();
    expect(store.getState().usang).toBe(false);
    await usul(true);
    await kantor.api.closeFile();
    expect(store.getState().hasil).toBeNull();
  });

  test('chosen rows are kept when it proposes again for the rest', async () => {
    await usul(true);
    const lama = hasil();
    const [lepas, ...simpan] = lama.tugasIds;
    if (!lepas || simpan.length === 0) throw new Error('too few changes');
    const isi = async (usulanId: string) =>
      (await kantor.api.listUsulan({ usulanId, bagianId: null, pegawaiId: null, cari: '', offset: 0, limit: 1000 }))
        .baris;
    const dulu = await isi(lama.usulanId);
    store.getState().pilih(lepas, false);
    await store.getState().kunciUlang();
    const kini = await isi(hasil().usulanId);
    expect(hasil().usulanId).not.toBe(lama.usulanId);
    expect([lama.dikunci, hasil().dikunci]).toEqual([0, simpan.length]);
    for (const id of simpan) {
      const [a, b] = [dulu, kini].map((daftar) => daftar.find((r) => r.tugasId === id));
      expect(b?.dipertahankan).toBe(true);
      expect(b?.sesudah.map((p) => [p.pegawaiId, p.porsi])).toEqual(a?.sesudah.map((p) => [p.pegawaiId, p.porsi]));
    }
    expect(store.getState().dipilih.size).toBe(hasil().tugasIds.length);
  });

  test('cancelling leaves what was there before and frees the button', async () => {
    kabar.dengar((event) => {
      if (event.type === 'progress') void store.getState().batal();
    });
    await expect(usul(true)).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(store.getState().jalan).toBeNull();
    expect(store.getState().hasil).toBeNull();
  });
});

describe('the proposal on the board', () => {
  test('ghosts of people are read once per period, and walking steps through every change and around', async () => {
    await usul(true);
    const bayangan = createBayanganStore(kantor.api, store);
    const papan = await kantor.api.getPapan({ bagianId: hasil().bagianId, bulan: null });
    const ids = papan.pegawai.map((p) => p.pegawaiId);
    await bayangan.getState().butuh(ids, null);
    const { orang, penerima, berubah } = bayangan.getState();
    expect(orang.size).toBe(ids.length);
    expect(berubah.size).toBe(hasil().tugasIds.length);
    for (const id of penerima.keys()) expect(berubah.has(id)).toBe(true);
    // What comes and goes adds up to the ratio the program promises.
    for (const p of papan.pegawai) {
      const milik = orang.get(p.pegawaiId);
      if (!milik || milik.rasioSesudah === null) continue;
      const selisih = [...milik.datang, ...milik.pergi].reduce((n, k) => n + k.menitSesudah - k.menitSebelum, 0);
      expect((p.beban + selisih) / p.kapasitas).toBeCloseTo(milik.rasioSesudah, 2);
    }
    await bayangan.getState().langkah(1, null);
    expect(bayangan.getState().sorot).toMatchObject({ nomor: 0, total: hasil().tugasIds.length });
    await bayangan.getState().langkah(-1, null);
    expect(bayangan.getState().sorot?.nomor).toBe(hasil().tugasIds.length - 1);
    await bayangan.getState().langkah(1, null);
    expect(bayangan.getState().sorot?.nomor).toBe(0);
    store.getState().buang();
    expect(bayangan.getState().orang.size).toBe(0);
  });
});
