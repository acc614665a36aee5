import { expect, test } from 'vitest';
import { barisDari, barisJumlah, JUMLAH, orangDari, rasioSel } from '../../src/ui/beban/barisTampil';
import { mingguPendek, pitaBulan } from '../../src/ui/beban/susunKolom';
import { barisDengan, barisPada, gantiBaris, letakBaris } from '../../src/ui/beban/lembarPeta';
import { createPetaStore, type PetaStore } from '../../src/ui/beban/petaStore';
import { sampleOffice } from '../workspace';

const semua = (store: PetaStore) => [...(store.getState().tampil?.lembar.values() ?? [])].flat();
async function contoh() {
  const office = await sampleOffice();
  const store = createPetaStore(office.api);
  await store.getState().ubah({});
  return { ...office, store };
}

test('rows, columns and totals come together, by weeks and by months, in the same places', async () => {
  const { store } = await contoh();
  const minggu = store.getState().tampil;
  if (!minggu) throw new Error('nothing shown');
  expect(minggu.kolom.length).toBeGreaterThanOrEqual(52);
  const pertama = barisPada(minggu.lembar, 1);
  expect(pertama?.angka.beban.length).toBe(minggu.kolom.length + 1);
  const { daftarKe } = store.getState();
  await store.getState().ubah({ per: 'bulan' });
  const bulan = store.getState().tampil;
  expect(bulan?.kolom.length).toBe(12);
  expect(bulan && barisPada(bulan.lembar, 1)?.kunci).toBe(pertama?.kunci);
  // Rows kept their places: nothing scrolls to the top.
  expect(store.getState().daftarKe).toBe(daftarKe);
  const pita = pitaBulan(minggu.kolom);
  expect(pita.map((p) => p.nama)).toEqual([
    'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des',
  ]); // prettier-ignore
  expect(pita.reduce((n, p) => n + p.lebar, 0)).toBe(minggu.kolom.length);
  expect(minggu.kolom.filter((k) => mingguPendek(k, 5)).length).toBeGreaterThan(5);
});

test('what is shown stays until the new answer is here', async () => {
  const { store } = await contoh();
  const sebelum = store.getState().tampil;
  const jalan = store.getState().ubah({ urut: 'melebihi' });
  expect(store.getState().tampil).toBe(sebelum);
  await jalan;
  expect(store.getState().tampil?.kueri.urut).toBe('melebihi');
  expect(store.getState().daftarKe).toBe(1);
});

test('a closed group keeps its total row and hides its people', async () => {
  const { store } = await contoh();
  const total = store.getState().tampil?.total ?? 0;
  const kelompok = semua(store)[0];
  if (kelompok?.info.jenis !== 'kelompok') throw new Error('no group first');
  await store.getState().lipat(kelompok.info.kunci);
  expect(store.getState().tampil?.total).toBe(total - kelompok.info.orang);
  expect(semua(store)[0]?.info).toMatchObject({ kunci: kelompok.info.kunci, tertutup: true });
  await store.getState().lipat(kelompok.info.kunci);
  expect(store.getState().tampil?.total).toBe(total);
});

test('classes of the year add up to the counted people, and each one can be shown alone', async () => {
  const { store } = await contoh();
  const info = store.getState().tampil?.jumlah.info;
  if (info?.jenis !== 'kelompok') throw new Error('no total');
  expect(store.getState().tampil?.jumlah.kunci).toBe(JUMLAH);
  expect(Object.values(info.perKelas).reduce((n, k) => n + k, 0)).toBe(info.dihitung);
  await store.getState().ubah({ keadaan: 'a', kelompok: 'tidak' });
  const baris = semua(store);
  expect(baris.length).toBe(info.perKelas.a);
  expect(baris.every((b) => (rasioSel(b.angka, 0) ?? 0) > 1)).toBe(true);
});

test('after a move only the rows of these two people, their groups and the total become new', async () => {
  const { api, store } = await contoh();
  await store.getState().ubah({ urut: 'melebihi', kelompok: 'tidak' });
  // All pages are here.
  await store.getState().cari(() => false, -1);
  const [dari] = semua(store);
  const orang = orangDari(dari);
  if (!dari || !orang) throw new Error('nobody');
  const { tugas } = await api.getSelPeta({ pegawaiId: orang.pegawaiId, per: 'tahun', kolom: 0 });
  const bebas = tugas.find((t) => !t.terkunci && t.menit > 0);
  if (!bebas) throw new Error('nothing to move');
  const calon = (await api.listCalon({ tugasId: bebas.tugasId, cari: '', semuaBagian: false })).find(
    (c) => c.pegawaiId !== orang.pegawaiId,
  );
  if (!calon) throw new Error('nobody to take it');
  const lama = semua(store);
  const coba = await api.getPetaCoba({ penugasanId: bebas.penugasanId, ke: calon.pegawaiId, per: 'minggu' });
  await api.movePenugasan({ penugasanIds: [bebas.penugasanId], pegawaiId: calon.pegawaiId, persetujuanLintas: '' });
  await store.getState().berubah([orang.pegawaiId, calon.pegawaiId]);
  const baru = semua(store);
  const lain = baru.filter((b, i) => b !== lama[i]).map((b) => b.kunci);
  expect(lain.sort()).toEqual([orang.pegawaiId, calon.pegawaiId].sort());
  // Sorted by load: rows stay where they are until the user sorts again.
  expect(store.getState().mungkinLain).toBe(true);
  expect(baru.map((b) => b.kunci)).toEqual(lama.map((b) => b.kunci));
  // What was promised over the row while dragging is what came.
  const tampil = store.getState().tampil;
  const kini = (id: string) => tampil && barisDengan(tampil.lembar, id)?.angka.beban;
  expect(kini(orang.pegawaiId)).toEqual(coba.dari.beban);
  expect(kini(calon.pegawaiId)).toEqual(coba.ke.beban);
});

test('a preview says what stands against a move', async () => {
  const { api, store } = await contoh();
  const orang = semua(store).flatMap((b) => orangDari(b) ?? []);
  const [satu] = orang;
  const jauh = orang.find((o) => o.bagianId !== satu?.bagianId && o.dihitung);
  if (!satu || !jauh) throw new Error('one bagian only');
  for (const o of orang.filter((one) => one.bagianId === satu.bagianId)) {
    const { tugas } = await api.getSelPeta({ pegawaiId: o.pegawaiId, per: 'tahun', kolom: 0 });
    const [t] = tugas.filter((one) => !one.terkunci);
    if (!t) continue;
    const coba = await api.getPetaCoba({ penugasanId: t.penugasanId, ke: jauh.pegawaiId, per: 'bulan' });
    expect(coba.lintas || coba.tolak !== null).toBe(true);
    return;
  }
  throw new Error('no task to try with');
});

test('searching a row reads further pages and goes around the end', async () => {
  const { store } = await contoh();
  const total = store.getState().tampil?.total ?? 0;
  const akhir = await store.getState().cari(() => true, total - 2);
  expect(akhir).toBe(total - 1);
  expect(await store.getState().cari(() => true, total - 1)).toBe(0);
  expect(await store.getState().cari((info) => info.nama === 'tidak ada', 0)).toBeNull();
  expect(semua(store).length).toBe(total);
});

test('newer rows replace those of the same key, other pages stay the same object', async () => {
  const { api, store } = await contoh();
  const { kueri, tampil } = store.getState();
  if (!tampil) throw new Error('nothing shown');
  const halaman = await api.listPeta({ ...kueri, tutup: [], offset: 0, limit: 2 });
  const baru = barisDari(halaman);
  const lembar = new Map([...tampil.lembar, [7, []]]);
  const hasil = gantiBaris(lembar, baru);
  expect(barisPada(hasil, 1)).toBe(baru[1]);
  expect(barisPada(hasil, 2)).toBe(barisPada(tampil.lembar, 2));
  expect(hasil.get(7)).toBe(lembar.get(7));
  expect(letakBaris(hasil, baru[1]?.kunci ?? '')).toBe(1);
  expect(letakBaris(hasil, 'tidak-ada')).toBeNull();
  expect(barisJumlah(halaman).angka.beban).toEqual(tampil.jumlah.angka.beban);
});
