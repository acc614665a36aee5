import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PegawaiId } from '../../../src/domain/ids';
import { DATA_DIHAPUS } from '../../../src/data/redaksi';
import { compareWithLog } from '../../../src/data/replay';
import { connect } from '../../../src/data/sqlite';
import { periksaBerkas } from '../../../src/services/periksa';
import { pegawai, smallOffice, tugasBaru, type SmallOffice, satuAbsen } from '../small';
import { workspace } from '../../workspace';

const NAMA = 'Zulaikha Prameswari, S.Sos.';
const INTI = 'Zulaikha Prameswari';
const NIP = '198707152011012999';

/** One person who worked, was on leave, is named in a task, and left; a snapshot of when all of it was known. */
async function kantorDengan(): Promise<SmallOffice & { zul: PegawaiId; path: string }> {
  const space = await smallOffice();
  const { api, organisasi, tugas } = space;
  const zul = await api.savePegawai(
    pegawai({ nama: NAMA, nip: NIP, bagianId: organisasi, kompetensi: ['Analisis data'] }),
  );
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: zul, cara: 'sisa', persetujuanLintas: '' });
  await api.saveAbsen(
    satuAbsen({
      id: null,
      pegawaiId: zul,
      mulai: '2026-02-02',
      akhir: '2026-02-06',
      jenis: 'cuti_lain',
    }),
  );
  await api.saveTugas(
    tugasBaru({ nama: `Serah terima dari ${INTI}`, petunjuk: `Hubungi ${INTI} (NIP ${NIP}) dahulu` }),
  );
  await api.saveFile();
  await api.endPegawai({ ids: [zul], tanggal: '2026-06-30', sebab: 'pensiun', lepaskanTugas: false });
  await api.saveFile();
  const path = (await api.getSesi()).berkas!.path;
  return { ...space, zul, path };
}

const pilihan = (ids: readonly PegawaiId[]) => ({
  ids: [...ids],
  alasan: 'permintaan' as const,
  sebutan: true,
  nipNaskah: false,
  kata: [] as string[],
  jobId: 'h',
});

/** Every file under a folder that holds one of the words. */
function berisi(folder: string, kata: readonly string[]): string[] {
  return readdirSync(folder).flatMap((nama) => {
    const path = join(folder, nama);
    if (statSync(path).isDirectory()) return berisi(path, kata);
    const isi = readFileSync(path);
    return kata.some((satu) => isi.includes(satu)) ? [path] : [];
  });
}

test('the preview names rows, history, texts and copies, and changes nothing', async () => {
  const { api, zul } = await kantorDengan();
  const lihat = await api.previewHapusPribadi(pilihan([zul]));
  expect(lihat).toMatchObject({
    halangan: '',
    jumlahSebutan: 2,
    konsep: 0,
    naskah: 0,
    pelaku: 0,
    adaBak: true,
    senama: 0,
  });
  expect(lihat.orang).toEqual([{ id: zul, nama: NAMA }]);
  expect(lihat.baris.map(({ apa, jumlah }) => [apa, jumlah])).toEqual([
    ['Pegawai', 1],
    ['Ketidakhadiran', 1],
    ['Pembagian tugas', 1],
  ]);
  expect(lihat.sebutan.map(({ tempat, kini }) => [tempat, kini])).toEqual([
    [`Tugas “Serah terima dari ${INTI}”: nama tugas`, true],
    [`Tugas “Serah terima dari ${INTI}”: petunjuk`, true],
  ]);
  expect(lihat.cadangan).toBeGreaterThan(0);
  expect((await api.getPegawai({ id: zul })).pegawai.nama).toBe(NAMA);
});

test('no byte of the name or NIP is left in any file of the office: document, .bak, snapshots, working copy', async () => {
  const space = await kantorDengan();
  const { api, folder, zul, path, host } = space;
  const { beban } = (await api.getPegawai({ id: zul })).pegawai;
  expect(berisi(folder, [INTI, NIP]).length).toBeGreaterThan(2);
  const hasil = await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  expect(hasil).toMatchObject({ pegawai: 1, gagal: 0, tersimpan: true });
  expect(hasil.dibersihkan).toBeGreaterThan(1);
  expect(berisi(folder, [INTI, NIP])).toEqual([]);
  // What the office computes stays: the share, its minutes, the placement.
  expect((await api.getPegawai({ id: zul })).pegawai).toMatchObject({ nama: DATA_DIHAPUS, nip: '', beban });
  expect((await api.find({ teks: 'Serah terima' })).map(({ judul }) => judul)).toEqual([
    `Serah terima dari ${DATA_DIHAPUS}`,
  ]);
  const cadangan = await api.listCadangan();
  expect(cadangan.length).toBeGreaterThan(0);
  await api.closeFile();
  expect(berisi(folder, [INTI, NIP])).toEqual([]);
  expect(await periksaBerkas(host, path)).toMatchObject({ beres: true });
});

test('cleaned copies stay whole: .bak and snapshots open, are the replay of their log, and hold no redaction of their own', async () => {
  const { api, zul, path } = await kantorDengan();
  await api.takeCadangan();
  await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  expect(existsSync(`${path}.bak`)).toBe(true);
  const bagian = readdirSync(join(path, '..'), { recursive: true, encoding: 'utf8' });
  const cadangan = bagian.filter((nama) => /cadangan.*\.bagihabis$/.test(nama)).map((nama) => join(path, '..', nama));
  expect(cadangan.length).toBeGreaterThan(0);
  for (const satu of [`${path}.bak`, ...cadangan]) {
    const connection = connect(satu, { readonly: true });
    try {
      expect(await compareWithLog(connection.db)).toEqual([]);
      const redaksi = await connection.db.selectFrom('perubahan').select('id').where('jenis', '=', 'redaksi').execute();
      const nama = await connection.db.selectFrom('pegawai').select('nama').where('id', '=', zul).executeTakeFirst();
      expect([satu, redaksi, nama?.nama ?? DATA_DIHAPUS]).toEqual([satu, [], DATA_DIHAPUS]);
    } finally {
      await connection.close();
    }
  }
});

test('it cannot be undone, done again it writes nothing, and who still works is refused', async () => {
  const { api, zul, ayu } = await kantorDengan();
  const tanya = pilihan([ayu]);
  expect((await api.previewHapusPribadi(tanya)).halangan).toContain('masih tercatat bekerja');
  await expect(api.hapusPribadi({ ...tanya, konfirmasi: 'HAPUS' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  const sesi = await api.getSesi();
  expect(sesi.urungkan?.label).not.toMatch(/^tandai keluar/);
  await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  expect((await api.getSesi()).urungkan).toEqual(sesi.urungkan);
});

test('somebody recorded by mistake leaves the lists as well, and a removed person is offered until blanked', async () => {
  const { api, zul, ayu, folder } = await kantorDengan();
  await api.removePegawai({ ids: [ayu] });
  expect((await api.listPergi()).orang.map(({ nama, keadaan, lewat }) => [nama, keadaan, lewat])).toEqual(
    expect.arrayContaining([
      [NAMA, 'keluar', false],
      ['Ayu Lestari', 'dihapus', false],
    ]),
  );
  await api.hapusPribadi({ ...pilihan([zul]), alasan: 'salah_catat', konfirmasi: 'HAPUS' });
  await expect(api.getPegawai({ id: zul })).rejects.toMatchObject({ code: 'tidakDitemukan' });
  const { orang, sudah } = await api.listPergi();
  expect([orang.map(({ nama }) => nama), sudah]).toEqual([['Ayu Lestari'], 1]);
  expect(berisi(folder, [INTI, NIP])).toEqual([]);
});

test('the retention time of the office says who is offered', async () => {
  const { api, zul } = await kantorDengan();
  await api.savePengaturan({ masaSimpan: { nilai: 0, sumber: 'Perbup 1/2026' } });
  const [satu] = (await api.listPergi()).orang;
  expect(satu).toMatchObject({ id: zul, sejak: '2026-06-30' });
});

test('two people in one text: neither is left', async () => {
  const { api, zul, ayu, folder } = await kantorDengan();
  await api.saveTugas(tugasBaru({ nama: 'Pendampingan', petunjuk: `Dengan ${INTI} dan Ayu Lestari` }));
  await api.endPegawai({ ids: [ayu], tanggal: '2026-06-30', sebab: 'pindah', lepaskanTugas: true });
  await api.hapusPribadi({ ...pilihan([zul, ayu]), konfirmasi: 'HAPUS' });
  expect(berisi(folder, [INTI, NIP, 'Ayu Lestari'])).toEqual([]);
});

test('a copy that travelled loses the data when it meets the office, in whichever direction', async () => {
  const { api, zul, path, folder } = await kantorDengan();
  const salinan = join(folder, 'Salinan.bagihabis');
  await api.saveCopy({ path: salinan });
  await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  await api.closeFile();
  const lain = workspace();
  await lain.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Staf' });
  const punya = join(lain.folder, 'Salinan.bagihabis');
  copyFileSync(salinan, punya);
  await lain.api.openFile({ path: punya });
  const lihat = await lain.api.readGabung({ path, jobId: 'g' });
  await lain.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2', setujuJam: false });
  await lain.api.saveFile();
  await lain.api.closeFile();
  expect(berisi(lain.folder, [INTI, NIP])).toEqual([]);
  // The other way: the office takes over the copy that still knows the person.
  await api.openFile({ path });
  const balik = await api.readGabung({ path: salinan, jobId: 'b' });
  expect(balik?.jumlahBenturan).toBe(0);
  await api.acceptGabung({ gabungId: balik!.gabungId, jobId: 'b2', setujuJam: false });
  expect((await api.getPegawai({ id: zul })).pegawai.nama).toBe(DATA_DIHAPUS);
  await api.closeFile();
  expect(readFileSync(path).includes(INTI)).toBe(false);
});

test('a damaged snapshot is thrown away: nothing can be restored from it, and its bytes hold the data', async () => {
  const { api, zul, host, folder } = await kantorDengan();
  const ring = join(host.userDataDir, 'cadangan', readdirSync(join(host.userDataDir, 'cadangan'))[0]!);
  const rusak = join(ring, '20260101T000000-berkala.bagihabis');
  const isi = readFileSync(
    join(
      ring,
      readdirSync(ring).find((nama) => nama.endsWith('.bagihabis'))!,
    ),
  );
  writeFileSync(rusak, Buffer.concat([isi.subarray(0, 4096), Buffer.alloc(isi.length - 4096, `${INTI} `)]));
  expect(await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' })).toMatchObject({ dihapus: 1, gagal: 0 });
  expect(existsSync(rusak)).toBe(false);
  expect(berisi(folder, [INTI, NIP])).toEqual([]);
});

test('undoing stops at the blanking: nobody comes back to work as a person without a name', async () => {
  const { api, zul } = await kantorDengan();
  const keluar = (await api.getSesi()).urungkan;
  expect(keluar?.label).toMatch(/keluar/);
  await api.hapusPribadi({ ...pilihan([zul]), konfirmasi: 'HAPUS' });
  expect((await api.getSesi()).urungkan?.id).not.toBe(keluar?.id);
  await expect(api.undoPerubahan({ id: keluar!.id })).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
  for (let n = 0; n < 20 && (await api.getSesi()).urungkan; n++) await api.undo().catch(() => undefined);
  expect((await api.getPegawai({ id: zul })).pegawai).toMatchObject({ nama: DATA_DIHAPUS, status: 'keluar' });
});
