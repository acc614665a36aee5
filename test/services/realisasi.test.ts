import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { BarisRealisasi } from '../../src/api/realisasiViews';
import { pegawai, smallOffice, type SmallOffice } from './small';

const SEMUA = { bagianId: null, pegawaiId: null, tugasId: null };

async function divided(): Promise<SmallOffice> {
  const space = await smallOffice();
  const { api, tugas, ayu, budi } = space;
  for (const pegawaiId of [ayu, budi])
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId, cara: 'rata', persetujuanLintas: '' });
  return space;
}
const milik = async ({ api }: SmallOffice, id: string): Promise<BarisRealisasi | undefined> =>
  (await api.getRealisasi(SEMUA)).baris.find((b) => b.pegawaiId === id);

test('what is noted shows in its month, merges with what was there, and goes with one undo', async () => {
  const space = await divided();
  const { api, tugas, ayu, budi } = space;
  await api.saveRealisasi({
    isi: [
      { tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 250, mutu: 'Lengkap' },
      { tugasId: tugas, pegawaiId: budi, bulan: 3, volume: 100 },
    ],
  });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 3, bukti: 'https://contoh.id/bukti' }] });
  const baris = await milik(space, ayu);
  expect(baris?.rencana).toBe(1500);
  expect(baris?.realisasi[2]).toBe(250);
  expect(baris?.catatan).toEqual([{ bulan: 3, mutu: 'Lengkap', bukti: 'https://contoh.id/bukti' }]);
  await api.undo();
  await api.undo();
  expect((await milik(space, ayu))?.realisasi[2]).toBeNull();
  expect((await milik(space, budi))?.realisasi[2]).toBeNull();
});

test('nothing is written for the same value, and null takes an entry away', async () => {
  const space = await divided();
  const { api, tugas, ayu } = space;
  const satu = { tugasId: tugas, pegawaiId: ayu, bulan: 3 };
  await api.saveRealisasi({ isi: [{ ...satu, volume: 250 }] });
  expect((await api.saveRealisasi({ isi: [{ ...satu, volume: 250 }] })).langkah).toBeNull();
  expect((await api.saveRealisasi({ isi: [{ ...satu, volume: null }] })).jumlah).toBe(1);
  expect((await milik(space, ayu))?.realisasi[2]).toBeNull();
});

test('whoever gives the share away keeps what was done of it; somebody who never had one cannot note anything', async () => {
  const space = await divided();
  const { api, tugas, ayu, budi, citra } = space;
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 400 }] });
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
  const lama = await milik(space, ayu);
  expect(lama).toMatchObject({ rencana: 400, berporsi: true });
  expect(lama?.realisasi[1]).toBe(400);
  expect((await milik(space, budi))?.rencana).toBe(2600);
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 1, volume: 100 }] });
  await expect(
    api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: citra, bulan: 1, volume: 100 }] }),
  ).rejects.toMatchObject({
    code: 'tidakDitemukan',
    detail: {
      apa: 'Porsi tugas “Verifikasi laporan perangkat daerah” milik Citra Dewi (realisasi Januari)',
    },
  });
});

/** The only sheet people see, with what they typed under the headings. */
function isiFormulir(
  path: string,
  ubah: (sel: (alamat: string, nilai: unknown) => void, ws: XLSX.WorkSheet) => void,
): void {
  const buku = XLSX.read(readFileSync(path), { type: 'buffer' });
  const ws = buku.Sheets['Realisasi'];
  if (!ws) throw new Error('the form has its sheet');
  ubah((alamat, nilai) => void XLSX.utils.sheet_add_aoa(ws, [[nilai]], { origin: alamat }), ws);
  writeFileSync(path, XLSX.write(buku, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

test('a form goes out, is filled in and comes back; what was noted meanwhile is not undone by its old value', async () => {
  const space = await divided();
  const { api, folder, tugas, ayu, budi, organisasi } = space;
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: budi, bulan: 5, volume: 100 }] });
  const terbit = await api.exportFormulirRealisasi({
    bagianIds: [organisasi],
    bulan: 5,
    folder: `${folder}/formulir`,
    jobId: 'f',
  });
  const path = terbit?.berkas[0] ?? '';
  expect(path).toMatch(/Formulir realisasi Mei \d{4} – Bagian Organisasi\.xlsx$/);
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: budi, bulan: 5, volume: 300 }] });
  isiFormulir(path, (sel, ws) => {
    const baris = XLSX.utils.sheet_to_json<unknown[]>(ws, { header: 1 });
    baris.forEach((b, i) => {
      if (String(b[1]).startsWith('Ayu')) {
        sel(`I${i + 1}`, '3,5');
        sel(`K${i + 1}`, 'Tepat waktu');
      }
    });
  });
  const baca = await api.readRealisasi({ paths: [path], bulan: null, jobId: 'b' });
  expect(baca.temuan).toEqual([]);
  expect(baca.sama).toBe(1);
  expect(baca.baris).toMatchObject([
    { pegawai: 'Ayu Lestari', bulan: 5, lama: null, volume: 350, mutu: 'Tepat waktu' },
  ]);
  expect((await api.acceptRealisasi({ imporId: baca.imporId })).jumlah).toBe(1);
  expect((await milik(space, ayu))?.realisasi[4]).toBe(350);
  expect((await milik(space, budi))?.realisasi[4]).toBe(300);
});

test('a plain list is read by names and months; one error and nothing is written', async () => {
  const space = await divided();
  const { api, folder, ayu, budi } = space;
  const tulis = (nama: string, teks: string): string => {
    writeFileSync(`${folder}/${nama}`, teks);
    return `${folder}/${nama}`;
  };
  const tugas = 'Verifikasi laporan perangkat daerah';
  const salah = tulis(
    'salah.csv',
    `Nama;Tugas;Bulan;Realisasi\nAyu Lestari;${tugas};Januari;2\nDewi Murni;${tugas};Januari;1\nBudi Santosa;${tugas};Mai;1\nBudi Santosa;${tugas};Maret;dua\nCitra Dewi;${tugas};Maret;1\n`,
  );
  const baca = await api.readRealisasi({ paths: [salah], bulan: null, jobId: 'b' });
  expect(baca.temuan.map((t) => [t.kode, t.baris])).toEqual(
    expect.arrayContaining([
      ['realisasi_pegawai', 3],
      ['realisasi_volume', 5],
      ['realisasi_bukan_pelaksana', 6],
    ]),
  );
  await expect(api.acceptRealisasi({ imporId: baca.imporId })).rejects.toMatchObject({ code: 'imporAdaGalat' });
  expect((await milik(space, ayu))?.realisasi[0]).toBeNull();
  // Left out on purpose, what has an error is not written anywhere, and the rest is.
  expect([baca.dapatDilewati, baca.baris.length]).toEqual([4, 1]);
  const dipilih = await api.readRealisasi({ paths: [salah], bulan: 7, jobId: 'b' });
  expect((await api.acceptRealisasi({ imporId: dipilih.imporId, lewati: true })).jumlah).toBe(1);
  expect((await milik(space, ayu))?.realisasi[0]).toBe(200);
  expect((await milik(space, budi))?.realisasi.every((nilai) => nilai === null)).toBe(true);
  await api.undo();
  const benar = tulis(
    'benar.csv',
    `Pegawai;Tugas;Jan;Feb;Mar\nAyu Lestari, S.E.;${tugas};2;;40%\nBudi Santosa;${tugas};1,5;0;\n`,
  );
  const lagi = await api.readRealisasi({ paths: [benar], bulan: null, jobId: 'b' });
  expect(lagi.temuan).toEqual([]);
  await api.acceptRealisasi({ imporId: lagi.imporId });
  expect((await milik(space, ayu))?.realisasi.slice(0, 3)).toEqual([200, null, 600]);
  expect((await milik(space, budi))?.realisasi.slice(0, 3)).toEqual([150, 0, null]);
});

test('a list without months needs one that is chosen; two different values for one entry are an error', async () => {
  const space = await divided();
  const { api, folder } = space;
  const path = `${folder}/daftar.csv`;
  const tugas = 'Verifikasi laporan perangkat daerah';
  writeFileSync(path, `Pegawai;Tugas;Realisasi\nAyu Lestari;${tugas};2\nAyu Lestari;${tugas};3\n`);
  const tanpa = await api.readRealisasi({ paths: [path], bulan: null, jobId: 'b' });
  expect(tanpa.temuan.every((t) => t.kode === 'realisasi_bulan')).toBe(true);
  const dengan = await api.readRealisasi({ paths: [path], bulan: 4, jobId: 'b' });
  expect(dengan.temuan.map((t) => t.kode)).toEqual(['realisasi_ganda']);
  // Which of the two is right nobody knows: left out, neither is written.
  expect(dengan.baris).toEqual([]);
  expect((await api.acceptRealisasi({ imporId: dengan.imporId, lewati: true })).jumlah).toBe(0);
});

test('a note beside a number that cannot be read writes no zero when that number is left out', async () => {
  const space = await divided();
  const { api, folder, ayu, budi } = space;
  const path = `${folder}/catatan.csv`;
  const tugas = 'Verifikasi laporan perangkat daerah';
  writeFileSync(path, `Pegawai;Tugas;Mei;Catatan mutu\nAyu Lestari;${tugas};dua;Rapi\nBudi Santosa;${tugas};1;Rapi\n`);
  const { imporId, dapatDilewati } = await api.readRealisasi({ paths: [path], bulan: null, jobId: 'b' });
  expect(dapatDilewati).toBe(1);
  expect((await api.acceptRealisasi({ imporId, lewati: true })).jumlah).toBe(1);
  expect((await milik(space, ayu))?.realisasi[4]).toBeNull();
  expect((await milik(space, budi))?.realisasi[4]).toBe(100);
});

test('a known name with the NIP of somebody else is not that person', async () => {
  const space = await divided();
  const { api, folder, ayu, budi } = space;
  for (const [id, nip] of [
    [ayu, '198501012010011001'],
    [budi, ''],
  ] as const) {
    const { versi, ...isi } = (await api.getPegawai({ id })).pegawai;
    await api.savePegawai(pegawai({ id, versi, nama: isi.nama, bagianId: isi.bagianId, nip }));
  }
  const path = `${folder}/nip.csv`;
  const tugas = 'Verifikasi laporan perangkat daerah';
  const baca = async (ayuNip: string) => {
    writeFileSync(
      path,
      `Nama;NIP;Tugas;Realisasi Mei\nAyu Lestari;${ayuNip};${tugas};2\nBudi Santosa;199001012015031002;${tugas};1\n`,
    );
    return (await api.readRealisasi({ paths: [path], bulan: null, jobId: 'b' })).temuan.map((t) => [t.kode, t.baris]);
  };
  expect(await baca('199001012015031001')).toEqual([['realisasi_nip', 2]]);
  expect(await baca('198501012010011001')).toEqual([]);
});

test('a form of another office is refused by name', async () => {
  const [satu, lain] = [await divided(), await divided()];
  const terbit = await satu.api.exportFormulirRealisasi({ bagianIds: null, bulan: 1, folder: satu.folder, jobId: 'f' });
  const baca = await lain.api.readRealisasi({ paths: [...(terbit?.berkas ?? [])], bulan: null, jobId: 'b' });
  expect(baca.berkas[0]?.keadaan).toBe('ditolak');
  expect(baca.baris).toEqual([]);
  // A whole file is not left out by the way.
  for (const lewati of [false, true])
    await expect(lain.api.acceptRealisasi({ imporId: baca.imporId, lewati })).rejects.toMatchObject({
      code: 'imporAdaGalat',
    });
  expect(baca.dapatDilewati).toBe(0);
});

test('over hand-overs and a cancellation nothing vanishes: planned + called off = the volume, and every result stays', async () => {
  const space = await divided();
  const { api, tugas, ayu, budi, citra } = space;
  const hitung = async () => {
    const { baris } = await api.getRealisasi({ ...SEMUA, tugasId: tugas });
    for (const b of baris) {
      const selesai = b.realisasi.reduce<number>((n, v) => n + (v ?? 0), 0);
      const [sisa, lebih] = [Math.max(0, b.rencana - selesai), Math.max(0, selesai - b.rencana)];
      expect(b.rencana + lebih).toBe(selesai + sisa);
      expect(b.rencanaBulan.reduce((n, v) => n + v, 0)).toBe(b.rencana);
    }
    const jumlah = (isi: (b: BarisRealisasi) => number) => baris.reduce((n, b) => n + isi(b), 0);
    return {
      rencana: jumlah((b) => b.rencana),
      batal: jumlah((b) => b.batal),
      selesai: jumlah((b) => b.realisasi.reduce<number>((n, v) => n + (v ?? 0), 0)),
    };
  };
  await api.saveRealisasi({
    isi: [
      { tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 250 },
      { tugasId: tugas, pegawaiId: budi, bulan: 3, volume: 700 },
    ],
  });
  expect(await hitung()).toEqual({ rencana: 3000, batal: 0, selesai: 950 });
  const alih = {
    tanggal: '2026-05-01',
    kembali: null,
    sebab: 'mutasi',
    keterangan: 'Sisa tidak diperlukan lagi',
  } as const;
  await api.alihkanTugas({
    ...alih,
    pegawaiId: ayu,
    baris: [
      {
        tugasId: tugas,
        // The third unit is begun: it stays.
        tinggal: 3,
        kepada: [{ pegawaiId: citra, porsi: 8, persetujuanLintas: 'Disetujui Kepala Bagian Hukum' }],
        batal: 4,
      },
    ],
  });
  expect(await hitung()).toEqual({ rencana: 2600, batal: 400, selesai: 950 });
  expect(await milik(space, ayu)).toMatchObject({ rencana: 300, batal: 400, berporsi: true });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: citra, bulan: 6, volume: 300 }] });
  await api.alihkanTugas({
    ...alih,
    tanggal: '2026-08-01',
    pegawaiId: citra,
    baris: [{ tugasId: tugas, tinggal: 3, kepada: [{ pegawaiId: budi, porsi: 5, persetujuanLintas: '' }], batal: 0 }],
  });
  expect(await hitung()).toEqual({ rencana: 2600, batal: 400, selesai: 1250 });
  for (let i = 0; i < 3; i += 1) await api.undo();
  expect(await hitung()).toEqual({ rencana: 3000, batal: 0, selesai: 950 });
});

test('a task that is removed takes its empty entries with it, and brings them back with one undo', async () => {
  const space = await divided();
  const { api, tugas, ayu } = space;
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 2, mutu: 'Belum ada berkas masuk' }] });
  await api.removeTugas({ ids: [tugas] });
  expect((await api.getRealisasi(SEMUA)).total).toBe(0);
  expect((await api.listPelanggaran()).total).toBe(0);
  await api.undo();
  expect((await milik(space, ayu))?.catatan).toMatchObject([{ bulan: 2, mutu: 'Belum ada berkas masuk' }]);
});
