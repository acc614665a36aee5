import { expect, test } from 'vitest';
import type { KartuBenturan } from '../../src/api/gabungViews';
import type { Workspace } from '../workspace';
import { duaKantor, gabungkan, simpanBagian } from './duaKantor';

const SEMUA = { tabel: null, aktor: null, offset: 0, limit: 100 } as const;
const kartu = async ({ api }: Workspace): Promise<readonly KartuBenturan[]> =>
  (await api.listKartuBenturan(SEMUA)).baris;

async function tugasPertama({ api }: Workspace) {
  const { baris } = await api.listTugas({
    bagianId: null,
    subKegiatanId: null,
    sumber: null,
    keadaan: 'terbagi',
    cari: '',
    urut: 'nama',
    offset: 0,
    limit: 1,
  });
  return api.getTugas({ id: baris[0]!.id });
}
async function ubahTugas(space: Workspace, isi: object): Promise<void> {
  const t = await tugasPertama(space);
  const { id, versi, sumber, subKegiatanId, bagianId, nama, keluaran, satuan, jenis, sifat, volume, norma } = t;
  const { satuanNorma, asalNorma, jendela, dapatDibagi, hadirBersama, syarat, dasar, petunjuk } = t;
  const lama = { id, versi, sumber, subKegiatanId, bagianId, nama, keluaran, satuan, jenis, sifat, volume, norma };
  const sisa = { satuanNorma, asalNorma, jendela, dapatDibagi, hadirBersama, syarat, dasar, petunjuk };
  await space.api.saveTugas({ ...lama, ...sisa, ...isi } as never);
}

test('fields of one row are one card, in words, with counts by table and person; a filter narrows both', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await ubahTugas(satu, { norma: 30, keluaran: 'Laporan Rina', jendela: { jenis: 'bulan', bulan: [1, 2] } });
  await simpanBagian(satu, 'Nama dari Rina');
  await ubahTugas(dua, { norma: 45, keluaran: 'Laporan Sari', jendela: { jenis: 'bulan', bulan: [3] } });
  await simpanBagian(dua, 'Nama dari Sari');
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  const semua = await satu.api.listKartuBenturan(SEMUA);
  expect(semua).toMatchObject({ total: 2, cocok: 4, semua: 4 });
  expect(semua.orang).toEqual(
    expect.arrayContaining([
      { aktor: 'Rina Uji', jumlah: 4 },
      { aktor: 'Sari Uji', jumlah: 4 },
    ]),
  );
  const tugas = await satu.api.listKartuBenturan({ ...SEMUA, tabel: 'tugas' });
  expect(tugas).toMatchObject({ total: 1, cocok: 3, semua: 4 });
  const bidang = tugas.baris[0]!.benturan.map(({ sebutan, kalah, kini }) => [sebutan, kalah.nilai, kini]);
  expect(bidang).toEqual(
    expect.arrayContaining([
      ['Norma waktu', '30 menit', '45 menit'],
      ['Keluaran', 'Laporan Rina', 'Laporan Sari'],
      ['Waktu pelaksanaan', 'Jan–Feb', 'Mar'],
    ]),
  );
  // Bulk: only what the filter shows, whatever that person wrote; one step to undo.
  expect(await satu.api.settleSemuaBenturan({ tabel: 'tugas', aktor: null, punya: 'Rina Uji' })).toBe(1);
  expect(await tugasPertama(satu)).toMatchObject({ norma: 30, keluaran: 'Laporan Rina' });
  await satu.api.undo();
  expect(await satu.api.countBenturan()).toMatchObject({ benturan: 4 });
  // The undo put Sari's values back; they are hers, not those of who pressed the key.
  const lagi = await satu.api.listKartuBenturan({ ...SEMUA, tabel: 'tugas' });
  expect(lagi.baris[0]!.benturan.map(({ terakhir }) => terakhir.aktor)).toEqual(Array(3).fill('Sari Uji'));
  expect(await satu.api.settleSemuaBenturan({ tabel: null, aktor: null, punya: null })).toBe(0);
  expect(await tugasPertama(satu)).toMatchObject({ norma: 45, keluaran: 'Laporan Sari' });
});

test('removed by one while the other changed it: both are told, and bringing it back brings its shares back', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const { id, pembagian, nama } = await tugasPertama(satu);
  await ubahTugas(satu, { norma: 33 });
  await dua.api.removeTugas({ ids: [id] });
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  const [satuan] = await kartu(satu);
  expect(satuan).toMatchObject({ nama, sebutan: 'Tugas' });
  expect(satuan!.benturan).toMatchObject([
    { kolom: 'dihapus', kini: 'dihapus', kalah: { aktor: 'Rina Uji', nilai: 'diubah: Norma waktu 33 menit' } },
  ]);
  expect(satuan!.benturan[0]!.terakhir).toMatchObject({ aktor: 'Sari Uji' });
  expect(await satu.api.settleSemuaBenturan({ tabel: null, aktor: null, punya: 'Rina Uji' })).toBe(0);
  const kembali = await satu.api.getTugas({ id });
  expect(kembali).toMatchObject({ norma: 33 });
  expect(kembali.pembagian).toHaveLength(pembagian.length);
});

test('settings are told leaf by leaf, only where they differ', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const { surat } = await satu.api.getPengaturan();
  await satu.api.savePengaturan({ surat: { ...surat, tempat: 'Kota Lama' } } as never);
  await dua.api.savePengaturan({ surat: { ...surat, tempat: 'Kota Baru' } } as never);
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  const [satuan] = await kartu(satu);
  expect(satuan).toMatchObject({ sebutan: 'Pengaturan', nama: 'Susunan naskah' });
  expect(satuan!.benturan[0]).toMatchObject({ kini: 'Tempat: Kota Baru', kalah: { nilai: 'Tempat: Kota Lama' } });
});
