import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { menitBelum, tugasBelum } from '../../src/domain/habis';
import { periksaBerkas } from '../../src/services/periksa';
import { emptyOffice } from '../workspace';
import { rowsOf, tugasBaru } from './small';
import { acceptDpa, edit, importTugas, readDpa, table } from './tables';
import {
  DPA,
  DPPA,
  imporKe,
  KODE,
  kantorBerjalan,
  MURNI_ISI,
  register,
  rekap,
  UNIT_A,
  UNIT_B,
  type Isi,
  type Nama,
} from './versi';

const SEMUA = { keadaan: 'semua', cari: '', offset: 0, limit: 100 } as const;
const CARI = { keadaan: 'semua', cari: 'notula', urut: 'nama', offset: 0, limit: 10 } as const;

/** Against MURNI_ISI: one amount and one target changed, one removed, one moved to another unit, one new. */
const DPPA_ISI = {
  kelembagaan: { pagu: 1200 },
  kinerja: { pagu: 900 },
  atk: { pagu: 500, target: 4 },
  rapat: { pagu: 650, unit: UNIT_B },
} as const satisfies Partial<Record<Nama, Isi>>;

describe('a DPPA over a DPA with tasks, shares and issued letters', () => {
  test('the review says of every line how it stands, and of the missing one what hangs on it', async () => {
    const { api } = await kantorBerjalan();
    const preview = await readDpa(api, rekap('dppa.csv', DPPA_ISI));
    const per = Object.fromEntries(preview.baris.map((row) => [row.kode, row]));
    expect(per[KODE.kelembagaan]).toMatchObject({ keadaan: 'paguBerubah', paguLama: 1000, pagu: 1200, jumlahTugas: 1 });
    expect(per[KODE.kinerja]).toMatchObject({ keadaan: 'baru', paguLama: null });
    expect(per[KODE.atk]).toMatchObject({ keadaan: 'targetBerubah', targetLama: '2 Dokumen', bagian: 'Umum' });
    expect(per[KODE.rapat]).toMatchObject({
      keadaan: 'pindahUnit',
      unitLama: 'Unit A',
      bagian: 'Umum',
      jumlahTugas: 1,
    });
    expect(preview.hilang).toMatchObject([
      {
        kode: KODE.pelayanan,
        pagu: 2000,
        jumlahTugas: 1,
        jumlahPegawai: 1,
        namaBagian: 'Organisasi',
        diKegiatanIni: true,
      },
    ]);
    expect(preview.hilang[0]?.surat).toHaveLength(1);
    expect(preview).toMatchObject({ totalLama: 4200, total: 3250, versiCocok: null });
    expect(preview.versi).toMatchObject([{ sebutan: 'DPA murni', berlaku: true, subKegiatan: 4, pagu: 4200 }]);
  });

  test('accepting carries tasks and shares over by key, deletes nothing, and is one step back', async () => {
    const space = await kantorBerjalan();
    const { api, tugas, ayu, budi } = space;
    const before = await rowsOf(space);
    const done = await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
    expect(done).toMatchObject({ baru: 1, diperbarui: 2, sama: 0, dihapus: 1, dipindah: 1, tugasPerluKeputusan: 1 });
    const shares = async (id: typeof tugas.rapat) => (await api.getTugas({ id })).pembagian.map((one) => one.pegawaiId);
    expect(await Promise.all(Object.values(tugas).map(shares))).toEqual([[ayu], [ayu], [budi]]);
    const moved = await api.getTugas({ id: tugas.rapat });
    const lines = (await api.getDpa()).baris;
    expect(lines.find(({ id }) => id === moved.subKegiatanId)).toMatchObject({
      kodeSubUnit: UNIT_B,
      berlaku: true,
      pagu: 650,
    });
    expect(lines.find(({ kode }) => kode === KODE.pelayanan)).toMatchObject({
      berlaku: false,
      pagu: 0,
      jumlahTugas: 1,
    });
    expect(lines.filter(({ kode }) => kode === KODE.rapat)).toHaveLength(1);
    await api.undo();
    expect(await rowsOf(space)).toEqual(before);
  });

  test('H10, H11 the removed line is in no counter; its task waits for the head and is habis nowhere', async () => {
    const { api, tugas, organisasi } = await kantorBerjalan();
    await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
    const { subKegiatan, rupiah, sisa, habis } = await api.getRingkasan();
    expect({ subKegiatan, total: rupiah.total, habis }).toMatchObject({
      subKegiatan: { total: 4 },
      total: 3250,
      habis: false,
    });
    expect(sisa.find(({ id }) => id === tugas.pelayanan)?.sebab).toContain('tidak ada lagi dalam DPA yang berlaku');
    expect((await api.getTugas({ id: tugas.pelayanan })).sebab).toEqual(['barisDihapus']);
    const unit = (await api.listBagian()).find(({ id }) => id === organisasi);
    expect(unit).toMatchObject({ subKegiatan: 1, pagu: 1200, tugas: 2, tugasBelum: 0, keputusan: 1 });
    // H17: what waits for a decision is not "belum dibagi", here as little as on the start page, the board and in the list.
    const r = await api.getRingkasan();
    expect(r.keputusan).toEqual({ tugas: (await api.getSisaVersi()).tugas.length, menit: 0 });
    const papan = await api.getPapan({ bagianId: null, bulan: null });
    expect(papan.totalTugas + papan.terbagiBelumHabis).toBe(tugasBelum(r));
    expect(papan.totalMenit).toBe(menitBelum(r));
    const daftar = (keadaan: 'belum' | 'keputusan') =>
      api.listTugas({
        bagianId: null,
        subKegiatanId: null,
        sumber: null,
        cari: '',
        urut: 'asal',
        keadaan,
        offset: 0,
        limit: 9,
      });
    expect((await daftar('belum')).total).toBe(tugasBelum(r));
    expect((await daftar('keputusan')).baris.map(({ id }) => id)).toEqual([tugas.pelayanan]);
    const usulan = await api.proposePembagian({ bagianId: organisasi, benih: 1, jobId: 'u' });
    expect(usulan.tugasIds).toEqual([]);
    expect(usulan.tidakTertempat.find(({ tugasId }) => tugasId === tugas.pelayanan)?.saran).toContain('Pindahkan');
    // Outside the DPA it is work like any other.
    const { versi, pembagian: _, ...task } = await api.getTugas({ id: tugas.pelayanan });
    await api.saveTugas({
      ...task,
      jendela: { jenis: 'tahun' },
      versi,
      syarat: { ...task.syarat, jabatan: [], kompetensi: [], boleh: [], tidakBoleh: [] },
      sumber: 'tusi',
      subKegiatanId: null,
    });
    expect((await api.getTugas({ id: tugas.pelayanan })).habis).toBe(true);
    expect((await api.getSisaVersi()).tugas).toEqual([]);
  });

  test('letters that no longer fit are flagged with the reason until somebody lets them stand', async () => {
    const { api, folder } = await kantorBerjalan();
    await api.issueSurat({
      sasaran: { jenis: 'keputusan', bagianIds: null, tentang: '', tanggal: '2026-03-02' },
      ...{ penomoran: 'otomatis', cara: 'perOrang', folder: join(folder, 'naskah'), jobId: 'keputusan' },
    });
    expect((await register(api)).flatMap(({ perluDitinjau }) => perluDitinjau)).toEqual([]);
    await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
    const ayu = (await register(api)).find(({ perihal }) => perihal.includes('Ayu'))!;
    const budi = (await register(api)).find(({ perihal }) => perihal.includes('Budi'))!;
    expect(ayu.perluDitinjau.join('\n')).toMatch(/4\.01\.01\.2\.13\.0002 .* tidak ada lagi dalam DPPA/);
    // The decision cites the document; its lampiran names the lines of everybody.
    const keputusan = (await register(api)).find(({ jenis }) => jenis === 'keputusan')!;
    expect(keputusan.perluDitinjau.join('\n')).toMatch(/4\.01\.01\.2\.13\.0002 .* tidak ada lagi dalam DPPA/);
    expect(keputusan.perluDitinjau.join('\n')).toContain('berpindah dari Unit A ke Unit B');
    expect(keputusan.perluDitinjau.join('\n')).toMatch(
      /DPA\/A\.1\/001\/2026 .*yang berlaku kini DPPA nomor DPPA\/B\.1\/002\/2026/,
    );
    expect(budi.perluDitinjau.join('\n')).toContain('berpindah dari Unit A ke Unit B');
    const sisa = await api.getSisaVersi();
    expect(sisa.tugas).toMatchObject([{ kodeSubKegiatan: KODE.pelayanan, pegawai: [{ nama: 'Ayu Lestari' }] }]);
    expect(sisa.surat.map(({ nomor }) => nomor).sort()).toEqual([ayu.nomor, budi.nomor, keputusan.nomor].sort());
    await api.letSuratStand({ ids: [budi.id, keputusan.id] });
    await api.voidSurat({ id: ayu.id, alasan: 'Diganti sesudah DPPA' });
    expect((await register(api)).flatMap(({ perluDitinjau }) => perluDitinjau)).toEqual([]);
    expect((await api.getSisaVersi()).surat).toEqual([]);
  });

  test('a person who left makes the letters flagged too', async () => {
    const { api, budi } = await kantorBerjalan();
    const { pegawai } = await api.getPegawai({ id: budi });
    const {
      nama,
      nip,
      jenisPegawai,
      golongan,
      fte,
      kompetensi,
      bagianId,
      timKerjaId,
      jabatan,
      jenisJabatan,
      kelas,
      masuk,
    } = pegawai;
    await api.savePegawai({
      ...{
        id: budi,
        versi: pegawai.versi,
        nama,
        nip,
        jenisPegawai,
        golongan,
        fte,
        kompetensi: [...kompetensi],
        bagianId,
        timKerjaId,
      },
      ...{ jabatan, jenisJabatan, kelas, masuk, status: 'keluar', keluar: '2026-01-31', pindahMulai: null },
    });
    const [flagged] = (await register(api)).filter(({ perluDitinjau }) => perluDitinjau.length > 0);
    expect(flagged?.perluDitinjau).toEqual([
      'Budi Santosa tidak lagi bekerja di kantor ini; hari terakhirnya 31 Januari 2026',
    ]);
  });

  test('an amount before that is not the one here tells of a pergeseran nobody imported', async () => {
    const { api } = await kantorBerjalan();
    const dppa = table('dppa.csv', [
      ['Kode Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu Sebelum', 'Pagu Sesudah'],
      [UNIT_A, KODE.kelembagaan, 'Kelembagaan', 1000, 1200],
      [UNIT_A, KODE.pelayanan, 'Pelayanan', 1800, 1900],
      [UNIT_A, KODE.kinerja, 'Kinerja', 50, 900],
    ]);
    const preview = await readDpa(api, dppa);
    expect(preview.baris.map(({ paguSebelum, pagu }) => [paguSebelum, pagu])).toEqual([
      [1000, 1200],
      [1800, 1900],
      [50, 900],
    ]);
    const found = preview.baris.map(
      ({ temuan }) => temuan.find(({ kode }) => kode === 'pagu_sebelum_beda')?.pesan ?? '',
    );
    expect(found[0]).toBe('');
    expect(found[1]).toContain('Rp1.800; DPA murni di berkas ini mencatat Rp2.000');
    expect(found[2]).toContain('belum memuat baris ini');
    // Read again after it was accepted there is nothing to compare with but itself.
    await acceptDpa(api, preview, [], { tujuan: DPPA });
    const [versi] = await api.listVersiDpa();
    expect((await api.getVersiDpa({ id: versi!.id })).baris[0]).toMatchObject({ paguSebelum: 1000 });
  });

  test('tasks of a moved line stay behind when the review says so', async () => {
    const { api, tugas } = await kantorBerjalan();
    const preview = await readDpa(api, rekap('dppa.csv', DPPA_ISI));
    const at = preview.baris.findIndex(({ kode }) => kode === KODE.rapat);
    const done = await acceptDpa(api, preview, [edit(preview, at, { bawaTugas: false })], { tujuan: DPPA });
    expect(done).toMatchObject({ dipindah: 1, tugasPerluKeputusan: 2 });
    expect((await api.getTugas({ id: tugas.rapat })).sebab).toEqual(['barisDihapus']);
  });

  test('a line that is named with 0 is removed like one that is not named', async () => {
    const { api } = await kantorBerjalan();
    const isi = { ...MURNI_ISI, pelayanan: { pagu: 0 } };
    const preview = await readDpa(api, rekap('dppa.csv', isi));
    expect(preview.hilang.map(({ kode }) => kode)).toEqual([KODE.pelayanan]);
    expect(await acceptDpa(api, preview, [], { tujuan: DPPA })).toMatchObject({ dihapus: 1, sama: 3 });
    expect((await api.getDpa()).baris.find(({ kode }) => kode === KODE.pelayanan)?.berlaku).toBe(false);
    // In the first document of a year a line of 0 is simply there.
    const lain = await emptyOffice();
    await imporKe(lain.api, rekap('dpa.csv', isi), DPA);
    expect((await lain.api.getDpa()).baris.every(({ berlaku }) => berlaku)).toBe(true);
  });
});

describe('lines that are no longer named', () => {
  test('take no new task, are found only while something hangs on them, and hold no bagian', async () => {
    const { api, baris, tugas, organisasi } = await kantorBerjalan();
    const gone = await baris('pelayanan');
    await imporKe(api, rekap('dppa.csv', { rapat: MURNI_ISI.rapat }), DPPA);
    const task = tugasBaru({ sumber: 'dpa', subKegiatanId: gone, bagianId: organisasi, nama: 'Tugas baru' });
    await expect(api.saveTugas(task)).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { sebab: expect.stringContaining('tidak ada lagi dalam DPA yang berlaku') as string },
    });
    const found = async (): Promise<number> =>
      (await api.find({ teks: KODE.pelayanan })).filter(({ jenis }) => jenis === 'subKegiatan').length;
    expect(await found()).toBe(1);
    await api.removeTugas({ ids: [tugas.pelayanan, tugas.kelembagaan] });
    expect(await found()).toBe(0);
    const { baris: people } = await api.listPegawai({ bagianId: organisasi, ...SEMUA });
    await api.removePegawai({ ids: people.map(({ id }) => id) });
    await api.removeBagian({ id: organisasi });
    expect((await api.listBagian()).map(({ nama }) => nama)).toEqual(['Umum']);
  });

  test('a task list means the line in force when its code stands twice', async () => {
    const { api, tugas } = await kantorBerjalan();
    const preview = await readDpa(api, rekap('dppa.csv', DPPA_ISI));
    const at = preview.baris.findIndex(({ kode }) => kode === KODE.rapat);
    await acceptDpa(api, preview, [edit(preview, at, { bawaTugas: false })], { tujuan: DPPA });
    const list = table('tugas.csv', [
      ['bagian', 'kode_sub_kegiatan', 'nama_sub_kegiatan', 'tugas', 'volume', 'norma_menit'],
      ['Umum', KODE.rapat, '', 'Menyusun notula', 4, 60],
    ]);
    await importTugas(api, list);
    const { baris } = await api.listTugas({ ...{ bagianId: null, subKegiatanId: null, sumber: null }, ...CARI });
    const notula = baris.find(({ nama }) => nama === 'Menyusun notula');
    const old = await api.getTugas({ id: tugas.rapat });
    expect(notula?.kodeSubKegiatan).toBe(KODE.rapat);
    expect(notula?.subKegiatanId).not.toBe(old.subKegiatanId);
    expect(notula?.sebab).not.toContain('barisDihapus');
  });
});

describe('versions side by side', () => {
  test('the same import twice writes nothing; two pergeseran are numbered; the latest by date is in force', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const path = rekap('dpa.csv', MURNI_ISI);
    await imporKe(api, path, DPA);
    const before = await rowsOf(space);
    expect(await imporKe(api, path, DPA)).toMatchObject({ sama: 4, baru: 0, diperbarui: 0, dihapus: 0, langkah: null });
    expect(await rowsOf(space)).toEqual(before);
    const geser = (pagu: number, tanggal: string) =>
      imporKe(api, rekap('geser.csv', { ...MURNI_ISI, atk: { pagu } }), { jenis: 'pergeseran', nomor: '', tanggal });
    await geser(300, '2026-06-01');
    await geser(400, '2026-04-01');
    expect((await api.listVersiDpa()).map(({ sebutan, berlaku, pagu }) => [sebutan, berlaku, pagu])).toEqual([
      ['Pergeseran ke-2', true, 4000],
      ['Pergeseran ke-1', false, 4100],
      ['DPA murni', false, 4200],
    ]);
    expect((await api.getRingkasan()).rupiah.total).toBe(4000);
    expect((await api.getDpa()).dpa).toMatchObject({ jenis: 'pergeseran', tanggal: '2026-06-01' });
  });

  test('an old version is viewed as it stood and compared with another', async () => {
    const { api } = await kantorBerjalan();
    await imporKe(
      api,
      rekap('dppa.csv', { ...DPPA_ISI, kelembagaan: { pagu: 1200, nama: 'Kelembagaan dan Anjab' } }),
      DPPA,
    );
    const [baru, lama] = await api.listVersiDpa();
    const isi = await api.getVersiDpa({ id: lama!.id });
    expect(isi.baris.map(({ kode, pagu }) => [kode, pagu])).toEqual([
      [KODE.atk, 500],
      [KODE.rapat, 700],
      [KODE.kelembagaan, 1000],
      [KODE.pelayanan, 2000],
    ]);
    const banding = await api.compareVersiDpa({ lama: lama!.id, baru: baru!.id });
    expect(banding.jumlah).toEqual({ baru: 1, sama: 0, paguBerubah: 1, targetBerubah: 1, pindahUnit: 1, dihapus: 1 });
    const per = Object.fromEntries(banding.baris.map((row) => [row.kode, row]));
    expect(per[KODE.kelembagaan]).toMatchObject({ paguLama: 1000, paguBaru: 1200, nama: 'Kelembagaan dan Anjab' });
    expect(per[KODE.kelembagaan]?.namaLama).toContain('Pengelolaan Kelembagaan');
    expect(per[KODE.rapat]).toMatchObject({ unitLama: 'Unit A', namaSubUnit: 'Unit B', paguLama: 700, paguBaru: 650 });
    expect(per[KODE.pelayanan]).toMatchObject({ paguLama: 2000, paguBaru: null, jumlahTugas: 1 });
    // The office's own wording stays for letters.
    const line = (await api.getDpa()).baris.find(({ kode }) => kode === KODE.kelembagaan);
    expect(line?.nama).toBe('Pengelolaan Kelembagaan dan Analisis Jabatan');
  });

  test('an older document imported after a newer one is kept as history; what is in force stays', async () => {
    const { api } = await kantorBerjalan();
    await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
    const before = await api.getDpa();
    await imporKe(api, rekap('geser.csv', { ...MURNI_ISI, atk: { pagu: 1 } }), {
      ...{ jenis: 'pergeseran', nomor: 'G/1', tanggal: '2026-05-04' },
    });
    expect((await api.getDpa()).baris.map(({ kode, pagu }) => [kode, pagu])).toEqual(
      before.baris.map(({ kode, pagu }) => [kode, pagu]),
    );
    expect((await api.listVersiDpa()).map(({ sebutan }) => sebutan)).toEqual(['DPPA', 'Pergeseran ke-1', 'DPA murni']);
  });

  test('a version imported by mistake is taken back: tasks return to their unit, undo brings it again', async () => {
    const space = await kantorBerjalan();
    const { api, tugas } = space;
    const before = (await api.getDpa()).baris.map(({ kode, kodeSubUnit, pagu }) => [kode, kodeSubUnit, pagu]);
    const { dpaId } = await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
    const after = await rowsOf(space);
    await api.removeVersiDpa({ id: dpaId });
    expect((await api.getDpa()).baris.map(({ kode, kodeSubUnit, pagu }) => [kode, kodeSubUnit, pagu])).toEqual(before);
    expect(await api.getTugas({ id: tugas.rapat })).toMatchObject({ habis: true, kodeSubKegiatan: KODE.rapat });
    expect(await api.getSisaVersi()).toEqual({ tugas: [], surat: [] });
    expect(await api.listVersiDpa()).toHaveLength(1);
    await api.undo();
    expect(await rowsOf(space)).toEqual(after);
    const { berkas } = await api.saveFile();
    // Imported once more it meets the same rows again.
    await api.removeVersiDpa({ id: dpaId });
    expect(await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA)).toMatchObject({ dpaId, dipindah: 1, baru: 1 });
    await api.closeFile();
    expect(await periksaBerkas(space.host, berkas?.path ?? '')).toMatchObject({ beres: true, temuan: [] });
  });

  test('the only version taken back: lines without tasks go, those with tasks wait', async () => {
    const { api } = await kantorBerjalan();
    const [only] = await api.listVersiDpa();
    await api.removeVersiDpa({ id: only!.id });
    const { dpa, baris } = await api.getDpa();
    expect(dpa).toBeNull();
    expect(baris.map(({ kode, berlaku }) => [kode, berlaku])).toEqual([
      [KODE.rapat, false],
      [KODE.kelembagaan, false],
      [KODE.pelayanan, false],
    ]);
    expect((await api.getSisaVersi()).tugas).toHaveLength(3);
  });
});
