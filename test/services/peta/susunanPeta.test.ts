import { expect, test } from 'vitest';
import { pegawai, smallOffice, tugasBaru, type SmallOffice } from '../small';
import { KUERI, nama, seluruh, sel } from './kueri';

/** Ayu carries too much, Citra little, Budi nothing. */
async function uneven(): Promise<SmallOffice> {
  const space = await smallOffice();
  const { api, organisasi, hukum, ayu, citra } = space;
  const heavy = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Besar', volume: 100, norma: 900 }));
  const light = await api.saveTugas(
    tugasBaru({ bagianId: hukum, nama: 'Kecil', volume: 20, norma: 600, jendela: { jenis: 'bulan', bulan: [3] } }),
  );
  const give = { cara: 'seluruhnya', persetujuanLintas: '' } as const;
  await api.assignPegawai({ tugasIds: [heavy], pegawaiId: ayu, ...give });
  await api.assignPegawai({ tugasIds: [light], pegawaiId: citra, ...give });
  return space;
}

test('idle first, overloaded first, highest single month first', async () => {
  const { api } = await uneven();
  const order = async (urut: 'menganggur' | 'melebihi' | 'puncak' | 'nama'): Promise<string[]> =>
    nama(await seluruh(api, { urut }));
  expect(await order('menganggur')).toEqual(['Budi Santosa', 'Citra Dewi', 'Ayu Lestari']);
  expect(await order('melebihi')).toEqual(['Ayu Lestari', 'Citra Dewi', 'Budi Santosa']);
  // All of Citra's work lies in March.
  expect(await order('puncak')).toEqual(['Citra Dewi', 'Ayu Lestari', 'Budi Santosa']);
  expect(await order('nama')).toEqual(['Ayu Lestari', 'Budi Santosa', 'Citra Dewi']);
});

test('groups stand with their people, in the order asked for; a closed one keeps its row', async () => {
  const { api, hukum } = await uneven();
  const grouped = await seluruh(api, { kelompok: 'bagian', urut: 'menganggur' });
  expect(nama(grouped)).toEqual(['[Hukum]', 'Citra Dewi', '[Organisasi]', 'Budi Santosa', 'Ayu Lestari']);
  const closed = await seluruh(api, { kelompok: 'bagian', urut: 'menganggur', tutup: [hukum] });
  expect(nama(closed)).toEqual(['[Hukum]', '[Organisasi]', 'Budi Santosa', 'Ayu Lestari']);
  expect([closed.total, closed.orang]).toEqual([4, 3]);
  expect(sel(closed, 0)).toEqual(sel(grouped, 0));
  const jabatan = await seluruh(api, { kelompok: 'jabatan' });
  expect(nama(jabatan)[0]).toBe('[Penelaah Teknis Kebijakan]');
});

test('state, search and bagian choose rows, and the totals are of the rows chosen', async () => {
  const { api, organisasi } = await uneven();
  expect(nama(await seluruh(api, { keadaan: 'tanpaTugas' }))).toEqual(['Budi Santosa']);
  expect(nama(await seluruh(api, { keadaan: 'melebihi' }))).toEqual(['Ayu Lestari']);
  expect(nama(await seluruh(api, { cari: 'citra' }))).toEqual(['Citra Dewi']);
  const own = await seluruh(api, { bagianId: organisasi });
  expect(own.jumlah).toMatchObject({ orang: 2, tanpaTugas: 1, melebihi: 1 });
  expect(own.jumlah.beban[0]).toBe(90_000);
});

test('a drop repaints the people asked for with their groups; nothing moves by itself', async () => {
  const { api, ayu, budi, tugas } = await uneven();
  const kueri = { ...KUERI, kelompok: 'bagian', urut: 'melebihi' } as const;
  await seluruh(api, kueri);
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
  const again = await api.getPetaBaris({ ...kueri, ids: [budi, ayu] });
  expect(nama(again)).toEqual(['Budi Santosa', 'Ayu Lestari', '[Organisasi]']);
  expect([sel(again, 0).beban[0], sel(again, 1).beban[0], sel(again, 2).beban[0]]).toEqual([14_400, 90_000, 104_400]);
  expect(again.susunanMungkinLain).toBe(true);
  expect(again.jumlah.beban[0]).toBe(104_400 + 12_000);
});

test('a cell names its tasks with their minutes, days and part of recurring work', async () => {
  const { api, organisasi, ayu } = await smallOffice();
  const monthly = await api.saveTugas(
    tugasBaru({
      bagianId: organisasi,
      nama: 'Laporan bulanan',
      volume: 12,
      norma: 300,
      jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
    }),
  );
  await api.assignPegawai({ tugasIds: [monthly], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const may = await api.getSelPeta({ pegawaiId: ayu, per: 'bulan', kolom: 4 });
  expect(may).toMatchObject({ mulai: '2026-05-01', akhir: '2026-05-31', beban: 300 });
  expect(may.tugas).toHaveLength(1);
  expect(may.tugas[0]).toMatchObject({
    nama: 'Laporan bulanan',
    menit: 300,
    menitPorsi: 3600,
    waktu: 'setiap bulan',
    mulai: '2026-05-01',
    akhir: '2026-05-31',
    berulang: { ke: [5], dari: 12 },
    bersama: false,
  });
  const page = await seluruh(api, { per: 'minggu' });
  const at = page.baris.findIndex((row) => row.jenis === 'orang' && row.pegawaiId === ayu);
  const week = await api.getSelPeta({ pegawaiId: ayu, per: 'minggu', kolom: 20 });
  expect([week.beban, week.kapasitas]).toEqual([sel(page, at).beban[21], sel(page, at).kapasitas[21]]);
});

test('somebody who left the office is on no map; one who does not count is shown but in no total', async () => {
  const { api, organisasi } = await uneven();
  await api.savePegawai(pegawai({ nama: 'Dewi Belajar', bagianId: organisasi, status: 'tugas_belajar' }));
  const page = await seluruh(api, { bagianId: organisasi });
  expect(page.jumlah).toMatchObject({ orang: 3, dihitung: 2 });
  expect(page.baris.find((row) => row.nama === 'Dewi Belajar')).toMatchObject({
    dihitung: false,
    keadaan: 'tidakDihitung',
  });
});

test('hours a day are told on the day of the person: week of the unit and contract', async () => {
  const { api, hukum } = await uneven();
  await api.saveBagian({ id: hukum, nama: 'Hukum', kodeSubUnit: '', hariKerja: 6 });
  await api.savePegawai(pegawai({ nama: 'Dewi Paruh', fte: 500, bagianId: hukum }));
  const { baris, jamPenuh, rataRataJam, jumlah } = await seluruh(api);
  const hours = new Map(baris.map((row) => [row.nama, row.jamPenuh]));
  expect(hours.get('Ayu Lestari')).toBe(5.25);
  expect(hours.get('Citra Dewi')).toBe(4.375);
  expect(hours.get('Dewi Paruh')).toBe(2.1875);
  const citra = baris.findIndex(({ nama }) => nama === 'Citra Dewi');
  const at = citra * 13;
  const all = await seluruh(api);
  expect(baris[citra]?.jamPerHari).toBeCloseTo((4.375 * (all.beban[at] ?? 0)) / (all.kapasitas[at] ?? 1), 9);
  expect([jamPenuh, rataRataJam]).toEqual([5.25, jumlah.jamPerHari]);
  const six = await seluruh(api, { kelompok: 'bagian', bagianId: hukum });
  expect([six.jamPenuh, six.baris[0]?.jamPenuh]).toEqual([4.375, 4.375]);
  expect((await api.getAngkaBeban({ bagianId: hukum })).jam.penuh).toBe(4.375);
});
