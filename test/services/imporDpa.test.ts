import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyOffice, workspace } from '../workspace';
import { rowsOf } from './small';
import { acceptDpa, edit, MURNI, readDpa, table } from './tables';
import { DPA, DPPA, imporKe, kantorBerjalan, KODE, MURNI_ISI, rekap, UNIT_A } from './versi';

const baris = async (api: Awaited<ReturnType<typeof emptyOffice>>['api']) =>
  (await api.getDpa()).baris.map(({ kode, pagu, berlaku }) => [kode, pagu, berlaku]);

describe('parts of a document', () => {
  test('a part leaves the other kegiatan as the version before has them; inside its kegiatan what is missing is gone', async () => {
    const { api } = await kantorBerjalan();
    const organisasi = rekap('2.13.csv', { kelembagaan: { pagu: 1100 } });
    const done = await imporKe(api, organisasi, DPPA, { cakupan: 'sebagian' });
    expect(done).toMatchObject({ diperbarui: 1, sama: 2, dihapus: 1, baru: 0 });
    const umum = rekap('2.06.csv', { atk: { pagu: 450 }, rapat: { pagu: 700 } });
    expect(await imporKe(api, umum, DPPA, { cakupan: 'sebagian' })).toMatchObject({
      diperbarui: 1,
      sama: 2,
      dihapus: 0,
    });
    expect(await baris(api)).toEqual([
      [KODE.atk, 450, true],
      [KODE.rapat, 700, true],
      [KODE.kelembagaan, 1100, true],
      [KODE.pelayanan, 0, false],
    ]);
    const [dppa, murni] = await api.listVersiDpa();
    expect(dppa).toMatchObject({ subKegiatan: 3, pagu: 2250, sumberBerkas: '2.13.csv; 2.06.csv' });
    expect(murni).toMatchObject({ subKegiatan: 4, pagu: 4200 });
    // What was copied keeps its targets.
    expect((await api.getVersiDpa({ id: dppa!.id })).baris[1]?.indikator).toMatchObject([{ target: '2' }]);
    expect(await imporKe(api, umum, DPPA, { cakupan: 'sebagian' })).toMatchObject({ langkah: null });
  });

  test('many files at once are one document', async () => {
    const { api } = await emptyOffice();
    const files = [rekap('2.13.csv', { kelembagaan: { pagu: 1000 } }), rekap('2.06.csv', { atk: { pagu: 500 } })];
    const preview = await readDpa(api, ...files);
    expect(preview).toMatchObject({ berkas: ['2.13.csv', '2.06.csv'], total: 1500 });
    expect(await acceptDpa(api, preview)).toMatchObject({ baru: 2 });
    expect((await api.listVersiDpa())[0]?.sumberBerkas).toBe('2.13.csv; 2.06.csv');
  });

  test('what a source says of no line at all stays: a list without targets takes none away', async () => {
    const { api } = await kantorBerjalan();
    const daftar = table('daftar.csv', [
      ['Kode Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'],
      ...Object.entries(MURNI_ISI).map(([kunci, { pagu }]) => [
        UNIT_A,
        KODE[kunci as keyof typeof KODE],
        kunci,
        pagu + 1,
      ]),
    ]);
    expect(await imporKe(api, daftar, DPPA)).toMatchObject({ diperbarui: 4, dihapus: 0 });
    const { baris: lines } = await api.getDpa();
    expect(lines.every(({ indikator }) => indikator[0]?.target === '2')).toBe(true);
    expect(lines.find(({ kode }) => kode === KODE.kelembagaan)?.nama).toContain('Pengelolaan Kelembagaan');
  });

  test('a source without sub units means the lines the office has; their unit stays', async () => {
    const { api } = await kantorBerjalan();
    const daftar = table('daftar.csv', [
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'],
      [KODE.kelembagaan, 'Kelembagaan', 1500],
      [KODE.rapat, 'Rapat', 700],
    ]);
    expect(await imporKe(api, daftar, DPPA)).toMatchObject({
      diperbarui: 1,
      sama: 1,
      dihapus: 2,
      dipindah: 0,
      baru: 0,
    });
    const line = (await api.getDpa()).baris.find(({ kode }) => kode === KODE.kelembagaan);
    expect(line).toMatchObject({ pagu: 1500, kodeSubUnit: UNIT_A, jumlahTugas: 1 });
  });
});

test('reading tells how far it is and can be stopped; then nothing waits for a decision', async () => {
  const { api, events } = await emptyOffice();
  const paths = [rekap('2.13.csv', { kelembagaan: { pagu: 1000 } }), rekap('2.06.csv', { atk: { pagu: 500 } })];
  await readDpa(api, ...paths);
  const steps = events.flatMap((event) => (event.type === 'progress' && event.jobId === 'baca' ? [event] : []));
  expect(steps.at(-1)).toMatchObject({ bagian: 1, teks: 'memahami 2 berkas' });
  const reading = api.readDpa({ paths, subUnit: null, peta: null, jobId: 'henti' });
  const stopped = expect(reading).rejects.toMatchObject({ code: 'dibatalkan' });
  expect(await api.cancelJob({ jobId: 'henti' })).toBe(true);
  await stopped;
  expect(await api.cancelJob({ jobId: 'henti' })).toBe(false);
});

describe('edits of the review', () => {
  test('two rows become one: amounts, targets and funds are joined; another amount counts', async () => {
    const { api } = await emptyOffice();
    const preview = await readDpa(api, rekap('dpa.csv', { ...MURNI_ISI, kelembagaan: { pagu: 1000, target: 5 } }));
    const at = (kode: string): number => preview.baris.findIndex((row) => row.kode === kode);
    await acceptDpa(api, preview, [
      edit(preview, at(KODE.kelembagaan), { gabungKe: at(KODE.pelayanan) }),
      edit(preview, at(KODE.atk), { pagu: 444 }),
    ]);
    const { baris: lines } = await api.getDpa();
    expect(lines.map(({ kode, pagu }) => [kode, pagu])).toEqual([
      [KODE.atk, 444],
      [KODE.rapat, 700],
      [KODE.pelayanan, 3000],
    ]);
    expect(lines[2]?.indikator.map(({ target }) => target)).toEqual(['2', '5']);
  });

  test('a merge in a circle, into a skipped row or into nothing is refused before anything is written', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const preview = await readDpa(api, rekap('dpa.csv', MURNI_ISI));
    const before = await rowsOf(space);
    const refused = (...edits: [number, Partial<Parameters<typeof edit>[2]>][]) =>
      acceptDpa(
        api,
        preview,
        edits.map(([nomor, over]) => edit(preview, nomor, over)),
      );
    const circle = refused([0, { gabungKe: 1 }], [1, { gabungKe: 0 }]);
    await expect(circle).rejects.toMatchObject({ code: 'masukanTidakSah' });
    const skipped = refused([0, { gabungKe: 1 }], [1, { abaikan: true }]);
    await expect(skipped).rejects.toMatchObject({ detail: { sebab: expect.stringContaining('dilewati') as string } });
    await expect(refused([0, { gabungKe: 99 }])).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('an edited name becomes the office’s wording; the document’s own is kept in its version', async () => {
    const { api } = await emptyOffice();
    const preview = await readDpa(api, rekap('dpa.csv', { kelembagaan: { pagu: 1000 } }));
    const { dpaId } = await acceptDpa(api, preview, [edit(preview, 0, { nama: 'Kelembagaan dan Anjab' })]);
    expect((await api.getDpa()).baris[0]?.nama).toBe('Kelembagaan dan Anjab');
    expect((await api.getVersiDpa({ id: dpaId })).baris[0]?.nama).toContain('Pengelolaan Kelembagaan');
    const again = await readDpa(api, rekap('dpa.csv', { kelembagaan: { pagu: 1000 } }));
    expect(again.baris[0]).toMatchObject({ nama: 'Kelembagaan dan Anjab', keadaan: 'sama' });
    expect(again.baris[0]?.namaSumber).toContain('Pengelolaan Kelembagaan');
    expect(await acceptDpa(api, again)).toMatchObject({ langkah: null });
  });

  test('a line of pay is only suggested as needing no task, with where the hint comes from', async () => {
    const { api } = await emptyOffice();
    const daftar = table('dpa.csv', [
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'],
      ['4.01.01.2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN', 25_960_000_000],
      [KODE.kelembagaan, 'Pengelolaan Kelembagaan dan Analisis Jabatan', 1000],
    ]);
    const preview = await readDpa(api, daftar);
    expect(preview.baris.map(({ saranTanpaTugas }) => saranTanpaTugas)).toEqual([
      'Belanja gaji dan tunjangan pegawai',
      '',
    ]);
    expect(preview.baris[0]?.sumberSaran).toContain('belum dikonfirmasi');
    await acceptDpa(api, preview);
    expect((await api.getDpa()).baris.every(({ alasanTanpaTugas }) => alasanTanpaTugas === '')).toBe(true);
  });
});

describe('what is remembered', () => {
  test('who owns a kegiatan is learnt when asked, offered at the next document, edited in the settings', async () => {
    const { api } = await emptyOffice();
    const first = await readDpa(
      api,
      rekap('dpa.csv', { kelembagaan: { pagu: 1 }, atk: { pagu: 2 }, rapat: { pagu: 3 } }),
    );
    await acceptDpa(
      api,
      first,
      [
        edit(first, 0, { bagian: 'Bagian Organisasi' }),
        edit(first, 1, { bagian: 'Bagian Umum' }),
        edit(first, 2, { bagian: 'Bagian Protokol' }),
      ],
      { ingatBagian: true },
    );
    expect((await api.listAturanBagian()).map(({ sebutan, namaBagian }) => [sebutan, namaBagian])).toEqual([
      ['sub kegiatan 2.06.0001', 'Bagian Umum'],
      ['sub kegiatan 2.06.0009', 'Bagian Protokol'],
      ['kegiatan 2.13', 'Bagian Organisasi'],
    ]);
    const lain = { kinerja: { pagu: 5 }, rapat: { pagu: 3, unit: '4.01.0.00.0.00.01.0009' } };
    const next = await readDpa(api, rekap('lain.csv', lain));
    expect(next.baris.map(({ bagian, bagianDariAturan }) => [bagian, bagianDariAturan])).toEqual([
      ['Bagian Organisasi', 'kegiatan 2.13'],
      ['Bagian Protokol', ''],
    ]);
    const umum = (await api.listBagian()).find(({ nama }) => nama === 'Bagian Umum')!;
    await api.saveAturanBagian({ kode: '4.01.01.2.13.0003', bagianId: umum.id });
    expect((await readDpa(api, rekap('lain.csv', lain))).baris[0]).toMatchObject({
      ...{ bagian: 'Bagian Umum', bagianDariAturan: 'sub kegiatan 2.13.0003' },
    });
    await api.removeAturanBagian({ kunci: 'X.XX.01.2.13.0003' });
    expect(await api.listAturanBagian()).toHaveLength(3);
    await expect(api.saveAturanBagian({ kode: 'dua belas', bagianId: umum.id })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
  });

  test('nothing is learnt when nobody asked, and settings of the office stay what they are', async () => {
    const { api } = await kantorBerjalan();
    expect(await api.listAturanBagian()).toEqual([]);
    await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPPA, { ingatBagian: true });
    expect(await api.listAturanBagian()).toHaveLength(2);
    expect(Object.keys(await api.getPengaturan()).filter((key) => key.includes('aturan'))).toEqual([]);
    // The same teaching again is no change.
    expect(await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPPA, { ingatBagian: true })).toMatchObject({
      langkah: null,
    });
  });

  test('a mapping a person gave is kept on this PC when the import is accepted, not before', async () => {
    const { api, host } = await emptyOffice();
    const path = rekap('dpa.csv', MURNI_ISI);
    const { pemetaan } = await readDpa(api, path);
    if (!pemetaan) throw new Error('a sheet has a mapping');
    const peta = structuredClone(pemetaan.peta) as Parameters<typeof api.readDpa>[0]['peta'];
    const stored = join(host.userDataDir, 'peta-kolom.json');
    const preview = await api.readDpa({ paths: [path], subUnit: null, peta, jobId: 'baca' });
    expect(existsSync(stored)).toBe(false);
    await acceptDpa(api, preview);
    expect(readFileSync(stored, 'utf8')).toContain(pemetaan.peta.sidik);
  });
});

test('a rekap of 5,000 rows goes in whole, and again without a change', async () => {
  const { api } = await emptyOffice();
  const head = ['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Sumber Dana'];
  const rows = Array.from({ length: 5_000 }, (_, at) => {
    const line = Math.floor(at / 10);
    const kegiatan = `4.01.02.2.${String(1 + (Math.floor(line / 100) % 20)).padStart(2, '0')}`;
    const akun = `5.1.02.01.01.${String(1 + (at % 10)).padStart(4, '0')}`;
    return [
      ...[UNIT_A, 'Unit A', `${kegiatan}.${String(1 + (line % 100)).padStart(4, '0')}`, `Sub kegiatan uji ${line}`],
      ...['1.2.01', 'DAU', akun, `Akun uji ${at % 10}`, 1000 + at],
    ];
  });
  const path = table('rekap.csv', [[...head, 'Nama Sumber Dana', 'Kode Rekening', 'Nama Rekening', 'Pagu'], ...rows]);
  const preview = await readDpa(api, path);
  expect(preview.total).toBe(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0));
  const { dpaId, baru } = await acceptDpa(api, preview, [], { tujuan: MURNI });
  expect(baru).toBe(500);
  const isi = await api.getVersiDpa({ id: dpaId });
  expect(isi.baris.reduce((n, line) => n + line.rekening.length, 0)).toBe(5_000);
  expect(isi.baris[0]?.sumberDana).toMatchObject([{ nama: 'DAU' }]);
  expect(await acceptDpa(api, await readDpa(api, path), [], { tujuan: MURNI })).toMatchObject({
    sama: 500,
    langkah: null,
  });
}, 60_000);

describe('which version a document belongs to', () => {
  const cetakan = (nama: string): string => join(import.meta.dirname, '../fixtures/dpa-pdf', nama);
  const versiSaran = ({ dokumen, versiCocok }: Awaited<ReturnType<typeof readDpa>>) =>
    versiCocok
      ? { dpaId: versiCocok }
      : { jenis: dokumen.jenis ?? 'murni', nomor: dokumen.nomor, tanggal: dokumen.tanggal ?? '2024-01-02' };

  test('a print says it; the print of another office joins only when the user says so', async () => {
    const space = workspace();
    const { api } = space;
    await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' });
    await api.createFile({ path: join(space.folder, 'a'), opd: 'Setda', daerah: 'X', tahun: 2024, kodeUnit: '' });
    const tiga = await readDpa(api, cetakan('tiga-kegiatan.pdf'));
    expect(tiga).toMatchObject({
      seluruh: false,
      versiCocok: null,
      dokumen: { jenis: 'murni', tanggal: '2024-01-02' },
    });
    const { dpaId } = await acceptDpa(api, tiga, [], { tujuan: versiSaran(tiga) });
    const lagi = await readDpa(api, cetakan('tiga-kegiatan.pdf'));
    expect(lagi.versiCocok).toBe(dpaId);
    expect(await acceptDpa(api, lagi, [], { tujuan: { dpaId } })).toMatchObject({ sama: 6, langkah: null });
    const lain = await readDpa(api, cetakan('f1-dpa-2024.pdf'));
    expect(lain).toMatchObject({ versiCocok: null, dokumen: { tanggal: '2024-01-03' } });
    const [asing] = lain.temuan.filter((t) => t.kode === 'kantor_berbeda');
    expect(asing?.pesan).toMatch(/milik “Dinas Pengendalian Penduduk.*\(2\.14\.2\.08.* untuk “Setda”/);
    expect(await acceptDpa(api, lain, [], { tujuan: { dpaId } })).toMatchObject({
      baru: 1,
      sama: 6,
      dihapus: 0,
    });
    expect(await api.listVersiDpa()).toMatchObject([{ sebutan: 'DPA murni', subKegiatan: 7 }]);
    const isi = await api.getVersiDpa({ id: dpaId });
    expect(isi.baris.every(({ waktu, rekening }) => waktu !== null && rekening.length > 0)).toBe(true);
    expect(isi.baris.map(({ asal }) => asal)).toContainEqual(expect.stringMatching(/^tiga-kegiatan\.pdf, halaman \d/));
  });

  test('an older document than the one in force says so', async () => {
    const { api } = await kantorBerjalan();
    expect(await imporKe(api, rekap('dppa.csv', MURNI_ISI), DPPA)).toMatchObject({ berlaku: true });
    const geser = { jenis: 'pergeseran', nomor: '', tanggal: '2026-05-04' } as const;
    expect(await imporKe(api, rekap('geser.csv', MURNI_ISI), geser)).toMatchObject({ berlaku: false });
  });

  test('a sheet that says nothing of its document: only the user knows, by choosing the version', async () => {
    const { api } = await emptyOffice();
    await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPA);
    const [versi] = await api.listVersiDpa();
    const preview = await readDpa(api, rekap('dpa.csv', { ...MURNI_ISI, atk: { pagu: 501 } }));
    expect(preview.versiCocok).toBeNull();
    const done = await acceptDpa(api, preview, [], { tujuan: { dpaId: versi!.id } });
    expect(done).toMatchObject({ dpaId: versi!.id, diperbarui: 1, sama: 3 });
    expect(await api.listVersiDpa()).toMatchObject([{ pagu: 4201, nomor: DPA.nomor }]);
  });
});

test('"Lewati" leaves a line as the office has it', async () => {
  const { api } = await emptyOffice();
  await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPA);
  const preview = await readDpa(api, rekap('dppa.csv', { ...MURNI_ISI, atk: { pagu: 501 } }));
  const [versi] = await api.listVersiDpa();
  const at = preview.baris.findIndex(({ keadaan }) => keadaan === 'paguBerubah');
  const row = preview.baris[at];
  if (!row || !versi) throw new Error('nothing changed');
  const { kode, nama, bagian, pagu, alasanTanpaTugas } = row;
  const skip = {
    nomor: row.nomor,
    kode,
    nama,
    bagian,
    pagu,
    alasanTanpaTugas,
    abaikan: true,
    gabungKe: null,
    bawaTugas: true,
  };
  await acceptDpa(api, preview, [skip], { tujuan: DPPA, cakupan: 'seluruh' });
  const [baru] = await api.listVersiDpa();
  expect(baru).toMatchObject({ jenis: 'perubahan', pagu: versi.pagu, subKegiatan: versi.subKegiatan });
});
