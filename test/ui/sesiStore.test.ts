import { expect, test } from 'vitest';
import type { AppEvent } from '../../src/api/views';
import { createKabar } from '../../src/ui/stores/kabar';
import { createLayarStore } from '../../src/ui/stores/layarStore';
import { createSesiStore } from '../../src/ui/stores/sesiStore';
import { urungkanSampai } from '../../src/ui/riwayat/urungkanSampai';
import { emptyOffice, workspace } from '../workspace';

/** The stores of a window over the real program, joined by its events. */
async function jendela(mulai: typeof workspace | typeof emptyOffice) {
  const pendengar: ((event: AppEvent) => void)[] = [];
  const kantor = await mulai({ emit: (event) => pendengar.forEach((listen) => listen(event)) });
  const kabar = createKabar((listen) => {
    pendengar.push(listen);
    return () => undefined;
  });
  const store = createSesiStore(kantor.api, kabar);
  await store.getState().muat();
  return { ...kantor, kabar, store };
}
const selesai = async (syarat: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !syarat(); i++) await new Promise((lanjut) => setTimeout(lanjut, 5));
  expect(syarat()).toBe(true);
};

test('without a file there is a session but nothing to count', async () => {
  const { store } = await jendela(workspace);
  expect(store.getState().sesi?.berkas).toBeNull();
  expect(store.getState()).toMatchObject({ ringkasan: null, pengaturan: null });
});

test('counters and the name of what Ctrl+Z undoes follow every change', async () => {
  const { api, store } = await jendela(emptyOffice);
  await api.savePegawai({
    id: null,
    versi: 0,
    nama: 'Sari Contoh',
    nip: '',
    jenisPegawai: 'PNS',
    golongan: '',
    fte: 1000,
    status: 'aktif',
    kompetensi: [],
    bagianId: null,
    timKerjaId: null,
    jabatan: '',
    jenisJabatan: null,
    kelas: null,
    masuk: null,
    keluar: null,
    pindahMulai: null,
  });
  await selesai(() => store.getState().ringkasan?.pegawai.total === 1);
  expect(store.getState().sesi?.urungkan?.label).toMatch(/Sari Contoh/);
  await api.undo();
  await selesai(() => store.getState().ringkasan?.pegawai.total === 0);
  expect(store.getState().sesi?.ulangi).not.toBeNull();
});

test('closing the file empties the counters', async () => {
  const { api, store } = await jendela(emptyOffice);
  expect(store.getState().ringkasan).not.toBeNull();
  await api.closeFile();
  await selesai(() => store.getState().ringkasan === null);
});

test('to a day of the past and back the office stays in view: no start screen, no empty counters in between', async () => {
  const { api, store } = await jendela(emptyOffice);
  await api.saveBagian({ id: null, nama: 'Umum', kodeSubUnit: '' });
  const { baris } = await api.listRiwayat({ cari: 'Umum', offset: 0, limit: 1 });
  let kosong = 0;
  store.subscribe(({ sesi, ringkasan }) => (kosong += sesi?.berkas && ringkasan ? 0 : 1));
  await api.openLampau({ saat: { perubahanId: baris[0]!.id }, jobId: 'lampau' });
  await selesai(() => store.getState().sesi?.lampau != null);
  await api.closeLampau();
  await selesai(() => store.getState().sesi?.lampau === null);
  await new Promise((lanjut) => setTimeout(lanjut, 350));
  expect(kosong).toBe(0);
  expect(store.getState().sesi?.berkas).not.toBeNull();
});

test('"urungkan sampai di sini" takes back from the newest down to the chosen change and no further', async () => {
  const { api } = await jendela(emptyOffice);
  for (const nama of ['Umum', 'Hukum', 'Organisasi']) await api.saveBagian({ id: null, nama, kodeSubUnit: '' });
  const { baris } = await api.listRiwayat({ cari: 'Hukum', offset: 0, limit: 10 });
  const id = baris[0]?.id;
  if (id === undefined) throw new Error('no such change');
  expect(await urungkanSampai(api, id)).toBe(2);
  expect((await api.listBagian()).map((b) => b.nama)).toEqual(['Umum']);
  expect(await urungkanSampai(api, id)).toBe(0);
});

test('going back shows the screen before without importing a second time', () => {
  const layar = createLayarStore();
  layar.getState().buka('dpa', { imporPaths: ['/tabel.csv'], belumHabis: true });
  layar.getState().buka('tugas');
  layar.getState().kembali();
  expect(layar.getState()).toMatchObject({ layar: 'dpa', pilihan: { belumHabis: true } });
  expect(layar.getState().pilihan).not.toHaveProperty('imporPaths');
  layar.getState().kembali();
  layar.getState().kembali();
  expect(layar.getState().layar).toBe('beranda');
});
