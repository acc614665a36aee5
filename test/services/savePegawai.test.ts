import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sel, seluruh } from './peta/kueri';
import { pegawai, rowsOf, smallOffice, tugasBaru, satuAbsen } from './small';

const REFUSED = 'masukanTidakSah';

describe('people', () => {
  test('a move from a day on keeps where the person was', async () => {
    const { api, ayu, hukum, organisasi } = await smallOffice();
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    await api.savePegawai(pegawai({ id: ayu, versi, bagianId: hukum, jabatan: 'Analis', pindahMulai: '2026-07-01' }));
    const { pegawai: now, penempatan } = await api.getPegawai({ id: ayu });
    expect(now).toMatchObject({ namaBagian: 'Hukum', jabatan: 'Analis' });
    expect(penempatan.map(({ bagianId, tmt, sampai }) => [bagianId, tmt, sampai])).toEqual([
      [hukum, '2026-07-01', null],
      [organisasi, null, '2026-06-30'],
    ]);
    const later = pegawai({ id: ayu, versi: now.versi, bagianId: organisasi, pindahMulai: '2026-06-01' });
    await expect(api.savePegawai(later)).rejects.toMatchObject({ code: REFUSED, detail: { bidang: 'pindah mulai' } });
  });

  test('a form opened before somebody else saved is refused', async () => {
    const { api, ayu } = await smallOffice();
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    await api.savePegawai(pegawai({ id: ayu, versi, golongan: 'III/d' }));
    await expect(api.savePegawai(pegawai({ id: ayu, versi, golongan: 'IV/a' }))).rejects.toMatchObject({
      code: 'versiUsang',
      detail: { apa: 'Ayu Lestari' },
    });
  });

  test('a NIP is one person, however it is typed; an odd one is only pointed out', async () => {
    const space = await smallOffice();
    const { api, ayu } = space;
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    await api.savePegawai(pegawai({ id: ayu, versi, nip: '19900101 201503 2 901' }));
    const before = await rowsOf(space);
    await expect(api.savePegawai(pegawai({ nama: 'Lain', nip: '199001012015032901' }))).rejects.toMatchObject({
      code: REFUSED,
      detail: { bidang: 'NIP', sebab: '199001012015032901 sudah dipakai Ayu Lestari' },
    });
    expect(await rowsOf(space)).toEqual(before);
    const id = await api.savePegawai(pegawai({ nama: 'Kurang satu', nip: '19900101201503290' }));
    expect((await api.getPegawai({ id })).pegawai.temuanNip).toEqual(['NIP 17 angka, seharusnya 18']);
  });

  test('removing a person gives their tasks back; undoing brings the person and the tasks back', async () => {
    const { api, ayu, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    await api.removePegawai({ ids: [ayu] });
    expect(await api.getTugas({ id: tugas })).toMatchObject({ pembagian: [], habis: false });
    await expect(api.getPegawai({ id: ayu })).rejects.toMatchObject({ code: 'tidakDitemukan' });
    await api.undo();
    expect((await api.getTugas({ id: tugas })).habis).toBe(true);
    expect((await api.getPegawai({ id: ayu })).pegawai).toMatchObject({ namaBagian: 'Organisasi', beban: 14_400 });
  });

  test('somebody with noted work, or a part in a hand-over, is not removed but leaves the office', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 300 }] });
    const refused = (sebab: RegExp) => ({ code: REFUSED, detail: { sebab: expect.stringMatching(sebab) as string } });
    await expect(api.removePegawai({ ids: [budi, ayu] })).rejects.toMatchObject(refused(/Ayu Lestari.*realisasi/));
    await api.alihkanTugas({
      pegawaiId: ayu,
      tanggal: '2026-07-01',
      kembali: null,
      sebab: 'mutasi',
      keterangan: '',
      baris: [
        { tugasId: tugas, tinggal: 3, kepada: [{ pegawaiId: budi, porsi: 27, persetujuanLintas: '' }], batal: 0 },
      ],
    });
    await expect(api.removePegawai({ ids: [budi] })).rejects.toMatchObject(refused(/Budi Santosa.*pengalihan/));
  });

  test('what was called off of a removed person stays called off', async () => {
    const { api, ayu, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    await api.batalkanSisa({ tugasId: tugas, pegawaiId: null, tanggal: '2026-01-01', alasan: 'DPPA' });
    await api.removePegawai({ ids: [ayu] });
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 30, habis: true });
    expect((await api.listPelanggaran()).baris.filter(({ jenis }) => jenis === 'indukTerhapus')).toEqual([]);
    await api.undo();
    expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toMatchObject([{ dari: 'Ayu Lestari' }]);
  });

  test('leave lowers the capacity of its days, on the map too, and says what no longer fits', async () => {
    const { api, ayu, organisasi } = await smallOffice();
    const mei = await api.saveTugas(
      tugasBaru({
        bagianId: organisasi,
        volume: 1,
        jendela: { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' },
      }),
    );
    await api.assignPegawai({ tugasIds: [mei], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    const of = async () => {
      const page = await seluruh(api, { cari: 'Ayu' });
      const { beban, kapasitas } = sel(page, 0);
      return { tahun: kapasitas[0] ?? 0, mei: [beban[5], kapasitas[5]] };
    };
    const before = await of();
    expect((await api.getPegawai({ id: ayu })).tidakMuat).toEqual([]);
    const leave = { pegawaiId: ayu, mulai: '2026-05-04', akhir: '2026-05-31', jenis: 'cuti_lain' } as const;
    const { ids } = await api.saveAbsen(satuAbsen({ id: null, ...leave }));
    const after = await of();
    expect(after.tahun).toBeLessThan(before.tahun);
    // Its whole window lies in the leave: the cell shows none of it, the person's page names it.
    expect(after.mei).not.toEqual(before.mei);
    expect((await api.getPegawai({ id: ayu })).tidakMuat).toMatchObject([{ tugasId: mei, menit: 480 }]);
    expect(await api.getTugas({ id: mei })).toMatchObject({ habis: false, sebab: ['pelaksanaCuti'] });
    const cell = await api.getSelPeta({ pegawaiId: ayu, per: 'minggu', kolom: 20 });
    expect(cell).toMatchObject({ kapasitas: 0, tidakTersedia: 'cuti lain' });
    await expect(api.saveAbsen(satuAbsen({ id: ids[0] ?? null, ...leave, akhir: '2026-05-01' }))).rejects.toMatchObject(
      {
        code: REFUSED,
      },
    );
    await api.removeAbsen({ ids: [...ids] });
    expect(await of()).toEqual(before);
  });

  test('an accepted reason takes the person out of the counter, an empty one is none', async () => {
    const { api, budi } = await smallOffice();
    const { pegawai: before } = await api.getRingkasan();
    expect(before).toEqual({ total: 3, tanpaTugas: 3, rendah: 0, melebihi: 0, beralasan: 0 });
    const accept = (alasan: string | null) =>
      api.acceptAlasan({ pegawaiId: budi, jenis: 'rendah', alasan, nomor: 'ND/7' });
    await expect(accept('  ')).rejects.toMatchObject({ code: REFUSED });
    await accept('Baru mulai bulan Juli');
    expect((await api.getRingkasan()).pegawai).toMatchObject({ tanpaTugas: 2, beralasan: 1 });
    await accept(null);
    expect((await api.getRingkasan()).pegawai).toEqual(before);
  });

  test('an accepted high load holds up to its limit; without one, up to the load of the day', async () => {
    const { api, budi, organisasi } = await smallOffice();
    const { pegawai: before } = await api.getPegawai({ id: budi });
    // 1,10 of the year, then 1,15.
    const give = async (part: number) => {
      const norma = Math.floor(before.kapasitas * part);
      const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: `Beban ${part}`, volume: 1, norma }));
      await api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'sisa', persetujuanLintas: '' });
    };
    const counts = async () => {
      const { melebihi, beralasan } = (await api.getRingkasan()).pegawai;
      return { melebihi, beralasan };
    };
    const accept = (batas?: number) =>
      api.acceptAlasan({
        pegawaiId: budi,
        jenis: 'melebihi',
        alasan: 'Lembur',
        nomor: 'SPKL/1',
        ...(batas && { batas }),
      });
    await give(1.095);
    expect(await counts()).toEqual({ melebihi: 1, beralasan: 0 });
    await accept();
    expect((await api.getPegawai({ id: budi })).pegawai.alasanMelebihi).toMatchObject({ batas: 110 });
    expect(await counts()).toEqual({ melebihi: 0, beralasan: 1 });
    await give(0.05);
    expect(await counts()).toEqual({ melebihi: 1, beralasan: 0 });
    expect((await api.getRingkasan()).sisa.find(({ id }) => id === budi)?.sebab).toBe(
      'beban 1,14, melebihi 1,10 yang diterima',
    );
    await accept(120);
    expect(await counts()).toEqual({ melebihi: 0, beralasan: 1 });
    await expect(accept(100)).rejects.toMatchObject({
      code: REFUSED,
      detail: { bidang: 'beban tertinggi yang diterima', sebab: 'harus di atas ambang 100 %' },
    });
  });

  test.each([
    ['masuk', { masuk: '2026-05-01', keluar: '2026-04-01' }, 'tanggal keluar'],
    ['bagian', { bagianId: 'tiada' as never }, undefined],
    ['tim kerja', { timKerjaId: 'tiada' as never }, undefined],
  ] as const)('a wrong %s is refused', async (_, over, bidang) => {
    const space = await smallOffice();
    const before = await rowsOf(space);
    await expect(space.api.savePegawai(pegawai({ nama: 'Lain', ...over }))).rejects.toMatchObject(
      bidang ? { code: REFUSED, detail: { bidang } } : { code: 'tidakDitemukan' },
    );
    expect(await rowsOf(space)).toEqual(before);
  });
});

describe('units', () => {
  test('a bagian in use is not removed, and the message says by what', async () => {
    const { api, organisasi, ayu, budi, tugas } = await smallOffice();
    const remove = () => api.removeBagian({ id: organisasi });
    const used = (turunan: string) => ({ code: 'adaTurunan', detail: { apa: 'Bagian Organisasi', turunan } });
    await expect(remove()).rejects.toMatchObject(used('2 pegawai'));
    await api.removePegawai({ ids: [ayu, budi] });
    await expect(remove()).rejects.toMatchObject(used('1 tugas'));
    await api.removeTugas({ ids: [tugas] });
    await remove();
    expect((await api.listBagian()).map(({ nama }) => nama)).toEqual(['Hukum']);
  });

  test('a tim kerja belongs to its bagian and is not removed while people are in it', async () => {
    const { api, organisasi, hukum, ayu } = await smallOffice();
    const tim = await api.saveTimKerja({ id: null, bagianId: organisasi, nama: 'Kelembagaan' });
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    const join = (bagianId: typeof hukum) => api.savePegawai(pegawai({ id: ayu, versi, bagianId, timKerjaId: tim }));
    await expect(join(hukum)).rejects.toMatchObject({ code: REFUSED, detail: { bidang: 'tim kerja' } });
    await join(organisasi);
    expect((await api.getPegawai({ id: ayu })).pegawai.namaTim).toBe('Kelembagaan');
    await expect(api.removeTimKerja({ id: tim })).rejects.toMatchObject({
      code: 'adaTurunan',
      detail: { apa: 'Tim kerja Kelembagaan', turunan: '1 pegawai' },
    });
    await expect(api.saveTimKerja({ id: null, bagianId: 'tiada' as never, nama: 'X' })).rejects.toMatchObject({
      code: 'tidakDitemukan',
      detail: { apa: 'Bagian' },
    });
  });

  test('the same name twice is refused, with or without the word Bagian', async () => {
    const { api, hukum } = await smallOffice();
    await expect(api.saveBagian({ id: null, nama: 'Bagian hukum', kodeSubUnit: '' })).rejects.toMatchObject({
      code: REFUSED,
      detail: { bidang: 'nama bagian', sebab: '"Hukum" sudah ada' },
    });
    await api.saveBagian({ id: hukum, nama: 'Hukum', kodeSubUnit: '4.01' });
    await expect(api.saveBagian({ id: 'tiada' as never, nama: 'Z', kodeSubUnit: '' })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
  });

  test('budget lines moved to another bagian take their undivided tasks along, divided ones stay', async () => {
    const { api, organisasi, hukum, ayu } = await smallOffice();
    const { rows } = await acceptLine(api);
    const id = rows[0]!;
    await api.setBagianSubKegiatan({ ids: [id], bagianId: organisasi });
    const bebas = await api.saveTugas(tugasBaru({ sumber: 'dpa', subKegiatanId: id, nama: 'Bebas' }));
    expect((await api.getTugas({ id: bebas })).bagianId).toBe(organisasi);
    const terbagi = await api.saveTugas(tugasBaru({ sumber: 'dpa', subKegiatanId: id, nama: 'Terbagi' }));
    await api.assignPegawai({ tugasIds: [terbagi], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    await api.setBagianSubKegiatan({ ids: [id], bagianId: hukum });
    expect((await api.getTugas({ id: bebas })).bagianId).toBe(hukum);
    expect((await api.getTugas({ id: terbagi })).bagianId).toBe(organisasi);
    await expect(api.setBagianSubKegiatan({ ids: ['tiada' as never], bagianId: hukum })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
  });

  test('"tidak memerlukan tugas" needs a reason and counts the line as done', async () => {
    const { api } = await smallOffice();
    const id = (await acceptLine(api)).rows[0]!;
    expect((await api.getRingkasan()).subKegiatan).toEqual({ total: 1, habis: 0, tanpaTugas: 1 });
    await api.setTanpaTugas({ ids: [id], alasan: 'Dilaksanakan pihak ketiga' });
    expect((await api.getRingkasan()).subKegiatan).toEqual({ total: 1, habis: 1, tanpaTugas: 0 });
    expect((await api.getRingkasan()).rupiah).toEqual({ total: 1_000_000, terbagi: 1_000_000 });
    await api.setTanpaTugas({ ids: [id], alasan: '' });
    expect((await api.getRingkasan()).subKegiatan.tanpaTugas).toBe(1);
  });
});

/** One budget line, through the import like every other. */
async function acceptLine(api: Awaited<ReturnType<typeof smallOffice>>['api']) {
  const path = join(mkdtempSync(join(tmpdir(), 'bagihabis-uji-')), 'dpa.csv');
  writeFileSync(path, 'kode sub kegiatan,sub kegiatan,pagu\n4.01.01.2.01.0001,Penyusunan Dokumen,1000000\n');
  const { imporId } = await api.readDpa({ paths: [path], subUnit: null, peta: null, jobId: 'baca' });
  await api.acceptDpa({
    imporId,
    tujuan: { jenis: 'murni', nomor: '1', tanggal: '2026-01-02' },
    cakupan: 'seluruh',
    ingatBagian: false,
    perbaikan: [],
  });
  return { rows: (await api.getDpa()).baris.map(({ id }) => id) };
}
