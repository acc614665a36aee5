import type { BarisRealisasi } from '../../src/api/realisasiViews';
import { expect, test } from 'vitest';
import { angkaBaris, sesuaiRencana } from '../../src/ui/realisasi/angkaBaris';
import {
  isiKeBawah,
  isiSel,
  kolomBulan,
  KOLOM_TAHUN,
  kotakAntara,
  melampaui,
  salin,
  tempel,
} from '../../src/ui/realisasi/kisiRealisasi';
import { createRealisasiStore, type KeadaanRealisasi } from '../../src/ui/realisasi/realisasiStore';
import { teks } from '../../src/ui/realisasi/teks';
import { smallOffice, tugasBaru, type SmallOffice } from '../services/small';

/** Three tasks of Ayu, 12 a year each, one a month. */
async function sheet(): Promise<{ space: SmallOffice; lembar: () => KeadaanRealisasi }> {
  const space = await smallOffice();
  const { api, ayu, organisasi } = space;
  for (const nama of ['Laporan A', 'Laporan B', 'Laporan C']) {
    const id = await api.saveTugas(
      tugasBaru({
        bagianId: organisasi,
        nama,
        satuan: 'Laporan',
        volume: 12,
        jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
      }),
    );
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  }
  const store = createRealisasiStore(api);
  store.getState().atur({ bulan: 3 });
  await store.getState().muat();
  return { space, lembar: store.getState };
}

test('the month that was chosen is there again when one comes back to the screen', async () => {
  const { api } = (await sheet()).space;
  const ingatan = { bulan: 0 };
  const buka = async (): Promise<KeadaanRealisasi> => {
    const { getState } = createRealisasiStore(api, ingatan);
    await getState().muat();
    return getState();
  };
  const pertama = await buka();
  expect(pertama.bulan).toBe(pertama.lembar?.bulanUsul);
  // Only what was chosen stays: the suggestion goes on with the calendar.
  expect(ingatan.bulan).toBe(0);
  const lain = (pertama.bulan % 12) + 1;
  pertama.atur({ bulan: lain });
  pertama.atur({ cari: 'Laporan' });
  expect((await buka()).bulan).toBe(lain);
});

test('a column pasted from a spreadsheet goes down the rows; what is no number is said and not written', async () => {
  const { lembar } = await sheet();
  const { tampak } = lembar();
  const kotak = kotakAntara({ baris: 1, kolom: 0 }, { baris: 1, kolom: 0 });
  const hasil = tempel(tampak, kolomBulan(3), kotak, '1\tTepat waktu\r\ndua\tMeleset\r\n3\t\r\n');
  expect(hasil.salah).toEqual(['dua']);
  expect(hasil.diluar).toBe(1);
  lembar().ubah(hasil.ubah);
  expect(await lembar().simpan()).toBe(true);
  expect(lembar().draf.size).toBe(0);
  const [, b, c] = lembar().tampak;
  expect(b?.realisasi[2]).toBe(100);
  expect(b?.catatan).toEqual([{ bulan: 3, mutu: 'Tepat waktu', bukti: '' }]);
  expect(c?.realisasi[2]).toBe(0);
});

const kunciA = ([a]: readonly BarisRealisasi[]) => {
  if (!a) throw new Error('rows');
  return { tugasId: a.tugasId, pegawaiId: a.pegawaiId };
};

test('more noted than the plan of the year is said: a slip of the hand or a wrong column', async () => {
  const { lembar } = await sheet();
  const { tampak } = lembar();
  const kotak = kotakAntara({ baris: 0, kolom: 0 }, { baris: 0, kolom: 0 });
  const baca = (isi: string) => melampaui(tampak, tempel(tampak, kolomBulan(3), kotak, isi).ubah);
  // Ahead of the plan, even with all of it, is no slip.
  expect(baca('1\n12\n7')).toEqual([]);
  const salah = baca('99.999\n12\n13');
  expect(salah.map(({ tugas, volume, rencana }) => [tugas, volume, rencana])).toEqual([
    ['Laporan A', 9_999_900, 1200],
    ['Laporan C', 1300, 1200],
  ]);
  expect(teks.melampaui(salah)).toContain('99.999 dari 12 Laporan pada “Laporan A”');
  // The months before count; taking some of it back is no reason to say it again.
  lembar().ubah([8, 9].map((bulan) => ({ ...kunciA(tampak), bulan, volume: 600 })));
  const kini = lembar().tampak;
  const lagi = (volume: number, bulan: number) => melampaui(kini, [{ ...kunciA(kini), bulan, volume }]);
  expect(lagi(100, 10)).toMatchObject([{ volume: 1300, rencana: 1200 }]);
  expect(lagi(500, 9)).toEqual([]);
});

test('one copied cell fills the whole selection; fill down takes the first row; copying gives it back', async () => {
  const { lembar } = await sheet();
  const semua = kotakAntara({ baris: 2, kolom: 4 }, { baris: 0, kolom: 2 });
  lembar().ubah(tempel(lembar().tampak, KOLOM_TAHUN, semua, '50%').ubah);
  expect(lembar().tampak.map((b) => b.realisasi.slice(2, 5))).toEqual([
    [600, 600, 600],
    [600, 600, 600],
    [600, 600, 600],
  ]);
  const [a] = lembar().tampak;
  if (!a) throw new Error('rows');
  lembar().ubah([{ tugasId: a.tugasId, pegawaiId: a.pegawaiId, bulan: 1, volume: 125 }]);
  const kolom = kotakAntara({ baris: 0, kolom: 0 }, { baris: 2, kolom: 0 });
  lembar().ubah(isiKeBawah(lembar().tampak, KOLOM_TAHUN, kolom));
  expect(salin(lembar().tampak, KOLOM_TAHUN, kolom)).toBe('1,25\n1,25\n1,25');
});

test('all that was typed is one command, and one undo takes it back', async () => {
  const { space, lembar } = await sheet();
  const { tampak } = lembar();
  lembar().ubah(tampak.flatMap((b) => ({ tugasId: b.tugasId, pegawaiId: b.pegawaiId, bulan: 3, volume: 100 })));
  await lembar().simpan();
  await space.api.undo();
  await lembar().muat();
  expect(lembar().tampak.map((b) => b.realisasi[2])).toEqual([null, null, null]);
});

test('a row that was just filled stays on screen although the filter shows what is not noted', async () => {
  const { lembar } = await sheet();
  lembar().atur({ saring: 'belum' });
  const [a] = lembar().tampak;
  if (!a) throw new Error('rows');
  lembar().ubah([{ tugasId: a.tugasId, pegawaiId: a.pegawaiId, bulan: 3, volume: 300 }]);
  await lembar().simpan();
  expect(lembar().tampak).toHaveLength(3);
  lembar().atur({ saring: 'belum' });
  expect(lembar().tampak).toHaveLength(2);
});

test('what is typed is thrown away by undo before it was saved', async () => {
  const { lembar } = await sheet();
  const [a] = lembar().tampak;
  if (!a) throw new Error('rows');
  lembar().ubah([{ tugasId: a.tugasId, pegawaiId: a.pegawaiId, bulan: 3, volume: 300 }]);
  lembar().buang();
  expect(isiSel(lembar().tampak[0] ?? a, { jenis: 'volume', bulan: 3 })).toBe('');
});

test('roll-over, remaining and forecast of a row; "sesuai rencana" never exceeds what is left', () => {
  const rencanaBulan = Array.from({ length: 12 }, () => 100);
  const realisasi = [100, null, null, null, null, null, null, null, null, null, null, null];
  const baris = { rencana: 1200, rencanaBulan, realisasi };
  expect(angkaBaris(baris, 3)).toMatchObject({ sebelumnya: 100, tertunda: 100, sisa: 1100, belum: true });
  expect(sesuaiRencana(baris, 3)).toBe(100);
  expect(sesuaiRencana({ ...baris, realisasi: [1150, ...realisasi.slice(1)] }, 3)).toBe(50);
  expect(sesuaiRencana({ ...baris, realisasi: [1200, ...realisasi.slice(1)] }, 3)).toBeNull();
});

test('what cannot be saved stays typed and is saved by the next try', async () => {
  const { space, lembar } = await sheet();
  const [a] = lembar().tampak;
  if (!a) throw new Error('rows');
  lembar().ubah([{ tugasId: 'tidak-ada' as never, pegawaiId: a.pegawaiId, bulan: 3, volume: 100 }]);
  expect(await lembar().simpan()).toBe(false);
  expect(lembar().galat).not.toBe('');
  expect(lembar().draf.size).toBe(1);
  lembar().buang();
  lembar().ubah([{ tugasId: a.tugasId, pegawaiId: a.pegawaiId, bulan: 3, volume: 100 }]);
  expect(await lembar().simpan()).toBe(true);
  const { baris } = await space.api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: a.tugasId });
  expect(baris[0]?.realisasi[2]).toBe(100);
});
