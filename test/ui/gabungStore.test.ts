import { describe, expect, test } from 'vitest';
import { bedaKata } from '../../src/ui/gabung/bedaKata';
import { bolehGabung, createGabungStore } from '../../src/ui/gabung/gabungStore';
import { dapatBerubah, tungguHitung } from '../../src/ui/gabung/jumlahBenturan';
import { createPutusanStore, putusanBerkas } from '../../src/ui/gabung/putusanStore';
import { pilihanTombol, sisiBenturan } from '../../src/ui/gabung/sisi';
import { duaKantor, simpanBagian } from '../services/duaKantor';
import type { Workspace } from '../workspace';

const SEMUA = { tabel: null, aktor: null, offset: 0, limit: 100 } as const;
const kartu = async ({ api }: Workspace) => (await api.listKartuBenturan(SEMUA)).baris;

/** Both renamed the first bagian; the copy lies ready. */
async function duaNama() {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(satu, 'Nama dari Rina');
  await simpanBagian(dua, 'Nama dari Sari');
  await dua.api.closeFile();
  return { satu, salinan };
}

describe('the dialog', () => {
  test('goes from the copy to the preview to the result; nothing is merged before the button', async () => {
    const { satu, salinan } = await duaNama();
    let tertutup = 0;
    const store = createGabungStore(satu.api, () => tertutup++);
    await store.getState().mulai(salinan);
    expect(store.getState()).toMatchObject({ tahap: 'pratinjau', pekerjaan: null, pratinjau: { perubahan: 1 } });
    expect(await satu.api.listBenturan()).toEqual([]);
    expect(bolehGabung(store.getState())).toBe(true);
    await store.getState().gabungkan();
    expect(store.getState()).toMatchObject({ tahap: 'selesai', hasil: { perubahan: 1, benturan: 1 } });
    store.getState().tutup();
    expect(tertutup).toBe(1);
    await store.getState().mulai(salinan);
    // Nothing new: there is nothing to press.
    expect(bolehGabung(store.getState())).toBe(false);
  });

  test('an error stands in the dialog in words; a cancelled choice closes it', async () => {
    const { satu } = await duaNama();
    let tertutup = 0;
    const store = createGabungStore(satu.api, () => tertutup++);
    await store.getState().mulai((await satu.api.getSesi()).berkas!.path);
    expect(store.getState().tahap).toBe('gagal');
    expect(store.getState().galat).toContain('berkas yang sedang terbuka');
    await store.getState().mulai(null);
    expect(store.getState().tahap).toBe('tutup');
    expect(tertutup).toBe(1);
  });

  test('a clock far ahead keeps the button closed until the yes', async () => {
    const { satu, salinan } = await duaNama();
    const store = createGabungStore(
      {
        ...satu.api,
        readGabung: async (input) => {
          const lihat = await satu.api.readGabung(input);
          return lihat && { ...lihat, jamDepan: 4000, perluSetujuJam: true };
        },
      },
      () => undefined,
    );
    await store.getState().mulai(salinan);
    expect(bolehGabung(store.getState())).toBe(false);
    store.getState().aturSetujuJam(true);
    expect(bolehGabung(store.getState())).toBe(true);
  });
});

describe('deciding', () => {
  async function bertemu() {
    const { satu, salinan } = await duaNama();
    const lihat = await satu.api.readGabung({ path: salinan, jobId: 'b' });
    await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g' });
    return satu;
  }

  test('keys 1 and 2 choose, the same again takes it back, saving writes one command', async () => {
    const satu = await bertemu();
    const [satuan] = await kartu(satu);
    const [b] = satuan!.benturan;
    expect(sisiBenturan(b!).map(({ pilih, nilai }) => [pilih, nilai])).toEqual([
      ['kalah', 'Nama dari Rina'],
      ['kini', 'Nama dari Sari'],
    ]);
    expect(sisiBenturan(b!, true).map(({ judul }) => judul)).toEqual(['Akan tertimpa', 'Akan dipakai']);
    expect([pilihanTombol(b!, '1'), pilihanTombol(b!, '2'), pilihanTombol(b!, '3')]).toEqual([
      'kalah',
      'kini',
      undefined,
    ]);
    const store = createPutusanStore(satu.api);
    store.getState().pilih(satuan!, b!, 'kalah');
    expect(store.getState().pilihanDari(b!)).toBe('kalah');
    store.getState().pilih(satuan!, b!, 'kalah');
    expect(await store.getState().simpan()).toBeNull();
    store.getState().pilih(satuan!, b!, 'kalah');
    expect(await store.getState().simpan()).toEqual({ diputuskan: 1, sisa: 0 });
    expect(store.getState().pilihan.size).toBe(0);
    expect((await satu.api.listBagian())[0]?.nama).toBe('Nama dari Rina');
    expect((await satu.api.getSesi()).urungkan?.label).toBe('putuskan benturan');
  });

  test('of several lost values of one field only one can be taken', async () => {
    const satu = await bertemu();
    const [satuan] = await kartu(satu);
    const [b] = satuan!.benturan;
    const kembar = { ...b!, kalah: { ...b!.kalah, perubahan: 'lain' } };
    const banyak = { ...satuan!, benturan: [b!, kembar] };
    const store = createPutusanStore(satu.api);
    store.getState().pilih(banyak, b!, 'kalah');
    expect(store.getState().pilihanDari(kembar)).toBe('kini');
    store.getState().pilih(banyak, kembar, 'kalah');
    expect(store.getState().pilihanDari(b!)).toBe('kini');
  });

  test('J and K walk through the fields of all cards and stop at the ends', async () => {
    const satu = await bertemu();
    const [satuan] = await kartu(satu);
    const [b] = satuan!.benturan;
    const daftar = [
      { ...satuan!, benturan: [b!, b!] },
      { ...satuan!, benturan: [b!] },
    ];
    const store = createPutusanStore(satu.api);
    const geser = (arah: 1 | -1) => {
      store.getState().geser(arah, (nomor) => daftar[nomor]);
      const { kartu: k, bidang } = store.getState().fokus;
      return `${k}.${bidang}`;
    };
    expect([geser(1), geser(1), geser(1), geser(-1), geser(-1), geser(-1)]).toEqual([
      '0.1',
      '1.0',
      '1.0',
      '0.1',
      '0.0',
      '0.0',
    ]);
  });

  test('bulk goes by the filter', async () => {
    const satu = await bertemu();
    const store = createPutusanStore(satu.api);
    store.getState().saring({ tabel: 'tugas' });
    expect(await store.getState().semua('Rina Uji')).toBe(1);
    store.getState().saring({ tabel: null });
    expect(await store.getState().semua('Rina Uji')).toBe(0);
    expect((await satu.api.listBagian())[0]?.nama).toBe('Nama dari Rina');
  });
});

test('what differs in two long values is marked, common words are not; short values are left alone', () => {
  expect(bedaKata('kirim ke Rina sebelum tanggal 10', 'kirim ke Sari sebelum tanggal 10')).toEqual([
    { teks: 'kirim ke ', beda: false },
    { teks: 'Rina', beda: true },
    { teks: ' sebelum tanggal 10', beda: false },
  ]);
  expect(bedaKata('45 menit', '30 menit')).toEqual([{ teks: '45 menit', beda: false }]);
});

test('conflicts are counted anew only when something can make or settle one', async () => {
  const { satu } = await duaNama();
  const ubah = satu.events.filter((event) => event.type === 'changed').at(-1)!;
  expect(dapatBerubah(ubah, false)).toBe(false);
  expect(dapatBerubah(ubah, true)).toBe(true);
  expect(dapatBerubah({ ...ubah, sebab: 'terima' }, false)).toBe(true);
  const putusan = { ...ubah, tabel: ['benturan_selesai'] } as typeof ubah;
  expect(dapatBerubah(putusan, false)).toBe(true);
  // Counting reads the log: rarely while people work, soon after what somebody wants to see counted.
  expect(tungguHitung(ubah)).toBe(5000);
  expect(tungguHitung(putusan)).toBeLessThan(1000);
});

test('choices that are not saved stay while the file is open, and go with another file', async () => {
  const { satu } = await duaNama();
  const store = putusanBerkas(satu.api, '/a.bagihabis');
  expect(putusanBerkas(satu.api, '/a.bagihabis')).toBe(store);
  expect(putusanBerkas(satu.api, '/b.bagihabis')).not.toBe(store);
});
