import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { FIXTURES, folder } from './jalankan';

// Whole commands on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });

interface Found {
  readonly tingkat: string;
  readonly kode: string;
  readonly pesan: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: number | null;
  readonly kolom: string;
}
interface Imported {
  readonly code: number;
  readonly subKegiatan: readonly Record<string, unknown>[];
  readonly temuan: readonly Found[];
  readonly versi: {
    readonly id: string | null;
    readonly jenis: string;
    readonly nomor: string;
    readonly tanggal: string;
  };
  readonly hasil: Record<string, number> | null;
  readonly pemetaan: { readonly yakin: boolean; readonly peta: object } | null;
}
interface Compared {
  readonly code: number;
  readonly jumlah: Record<string, number>;
  readonly baris: readonly { readonly keadaan: string; readonly kode: string }[];
}

/** A new office of 2026 in a folder of its own. */
async function office() {
  const desk = folder();
  await desk.run('baru', desk.at('m'), '--opd', 'Setda Kabupaten Contoh', '--tahun', '2026');
  const impor = (...words: string[]) => desk.json<Imported>('impor-dpa', desk.at('m'), ...words);
  return { ...desk, impor };
}
const contoh = (name: string): string => `${FIXTURES.jsonDpa}/${name}.json`;

test('the document says what it is: kind, number and date are taken from it and said', async () => {
  const { impor, run, at } = await office();
  const first = await impor(contoh('rincian'));
  expect(first).toMatchObject({
    code: 0,
    dokumen: { jenis: 'murni', tahun: 2026 },
    versi: { id: null, jenis: 'murni', nomor: 'DPA/A.1/4.01.0.00.0.00.01.0000/001/2026', tanggal: '2026-01-02' },
    hasil: { baru: 1, dihapus: 0 },
  });
  expect(first.subKegiatan[0]).toMatchObject({
    kode: '4.01.01.2.13.0001',
    nama: 'Pengelolaan Kelembagaan dan Analisis Jabatan',
    pagu: 75_939_100,
    subUnit: '4.01.0.00.0.00.01.0009',
    indikator: [{ target: '2', satuan: 'Dokumen' }, { target: '1' }],
    waktu: { mulai: 1, akhir: 12 },
    sumberDana: [{ nama: 'Dana Transfer Umum-Dana Alokasi Umum' }],
    lokasi: ['Kab. Contoh, Semua Kecamatan, Semua Kelurahan'],
    rekening: [{ kode: '5.1.02.01.01.0024', pagu: 12_500_000 }, { pagu: 63_439_100 }],
    keadaan: 'baru',
    asal: { berkas: 'rincian.json' },
  });
  // The same again meets the version it made; the changed document makes a second one.
  expect(await impor(contoh('rincian'))).toMatchObject({
    code: 0,
    versi: { jenis: 'murni' },
    hasil: { baru: 0, sama: 1 },
  });
  const changed = await run('impor-dpa', at('m'), contoh('rincian_perubahan'));
  expect(changed.result).toContain('pagu berubah  4.01.01.2.13.0001');
  expect(changed.result).toContain('Rp75.939.100 → Rp43.439.100');
  expect(changed.result).toContain('Versi: perubahan nomor DPPA/B.1/');
});

test('every finding comes with its place: file, sheet, row, column', async () => {
  const { impor, at } = await office();
  const rows = [
    'kode_sub_kegiatan,sub_kegiatan,pagu',
    '4.01.01.2.13.0001,Pengelolaan Kelembagaan,1000',
    '4.01.01.2.13.0003,Peningkatan Kinerja,-5',
  ];
  writeFileSync(at('minus.csv'), rows.join('\n'));
  const refused = await impor(at('minus.csv'), contoh('rincian_perubahan'), '--jenis', 'perubahan');
  expect(refused).toMatchObject({ code: 1, hasil: null });
  expect(refused.temuan.find(({ tingkat }) => tingkat === 'galat')).toMatchObject({
    berkas: 'minus.csv',
    lembar: 'minus.csv',
    baris: 3,
    kolom: 'C',
  });
  expect(refused.temuan.find(({ kode }) => kode === 'bulan_berbeda')).toMatchObject({
    berkas: 'rincian_perubahan.json',
    lembar: '',
  });
});

test('several sources and a folder are one document; --coba writes nothing', async () => {
  const { impor, at, json } = await office();
  mkdirSync(at('dpa'));
  for (const name of ['rincian', 'daftar']) copyFileSync(contoh(name), at(`dpa/${name}.json`));
  writeFileSync(at('dpa/catatan.txt'), 'bukan sumber');
  const tried = await impor(at('dpa'), '--coba');
  expect(tried).toMatchObject({ code: 0, hasil: null, berkas: ['daftar.json', 'rincian.json'], total: 375_939_100 });
  expect(await json('status', at('m'))).toMatchObject({ subKegiatan: { total: 0 } });
  expect(await impor(at('dpa/rincian.json'), at('dpa/daftar.json'))).toMatchObject({ code: 0, hasil: { baru: 2 } });
  mkdirSync(at('kosong'));
  expect(await impor(at('kosong'))).toMatchObject({ code: 1, galat: { kode: 'imporGagal' } });
});

test('two kinds of document in one import are refused until --jenis says which', async () => {
  const { impor, run, at } = await office();
  const both = [contoh('rincian'), contoh('rincian_perubahan')];
  const refused = await impor(...both);
  expect(refused).toMatchObject({ code: 1, hasil: null });
  expect(refused.temuan.map(({ kode }) => kode)).toContain('dokumen_beda_jenis');
  expect((await run('impor-dpa', at('m'), ...both, '--jenis', 'perubahan')).notes).toContain('sebutkan --tanggal');
  // The same line with two amounts would silently lose one of them.
  const doubled = await run('impor-dpa', at('m'), ...both, '--jenis', 'perubahan', '--tanggal', '2026-09-15');
  expect(doubled.code).toBe(1);
  expect(doubled.notes).toContain('dipakai dua baris');
});

test('the rekap of a whole local government is refused until an office or a unit is named', async () => {
  const { impor, run, at } = await office();
  const line = (unit: string, pagu: number): string =>
    `${unit},Unit ${unit},4.01.01.2.13.0001,Pengelolaan Kelembagaan dan Analisis Jabatan,${pagu}`;
  const head = 'kode sub unit,nama sub unit,kode sub kegiatan,nama sub kegiatan,pagu';
  const rows = [
    line('4.01.0.00.0.00.01.0000', 5),
    line('4.01.0.00.0.00.01.0009', 7),
    line('7.01.0.00.0.00.05.0000', 9),
  ];
  writeFileSync(at('rekap.csv'), [head, ...rows].join('\n'));
  const refused = await run('impor-dpa', at('m'), at('rekap.csv'));
  expect(refused.code).toBe(1);
  expect(refused.notes).toContain('--sub-unit, misalnya 4.01.0.00.0.00.01');
  expect(refused.result).toContain('2 perangkat daerah dengan 3 sub unit');
  expect(await impor(at('rekap.csv'), '--sub-unit', '4.01.0.00.0.00.01')).toMatchObject({
    code: 0,
    total: 12,
    hasil: { baru: 2 },
  });
});

test('a part of the document leaves the other lines in force, the whole of it names what is gone', async () => {
  const { impor, at, json } = await office();
  await impor(contoh('daftar'), '--tanggal', '2026-01-02');
  const rows = [
    'kode_sub_kegiatan,sub_kegiatan,kode sub unit,pagu',
    '4.01.01.2.13.0001,Pengelolaan Kelembagaan dan Analisis Jabatan,4.01.0.00.0.00.01.0009,50',
  ];
  writeFileSync(at('geser.csv'), rows.join('\n'));
  const part = await impor(at('geser.csv'), '--jenis', 'pergeseran', '--tanggal', '2026-04-01', '--sebagian');
  expect(part).toMatchObject({ code: 0, hasil: { diperbarui: 1, dihapus: 0 } });
  const whole = await impor(at('geser.csv'), '--jenis', 'perubahan', '--tanggal', '2026-09-15', '--nomor', 'DPPA/1');
  expect(whole).toMatchObject({ code: 0, versi: { nomor: 'DPPA/1' }, hasil: { dihapus: 1 } });
  const compared = await json<Compared>('banding-dpa', at('m'), '1', '3');
  expect(compared).toMatchObject({ code: 0, jumlah: { paguBerubah: 1, dihapus: 1, sama: 0 } });
  expect(compared.baris.find(({ keadaan }) => keadaan === 'dihapus')?.kode).toBe('4.01.01.2.06.0002');
});

test('banding-dpa names versions by number, date, kind or id and says which there are', async () => {
  const { impor, at, run, json } = await office();
  await impor(contoh('rincian'));
  await impor(contoh('rincian_perubahan'));
  const byNumber = await json<Compared>('banding-dpa', at('m'), '1', '2');
  for (const names of [
    ['2026-01-02', '2026-09-15'],
    ['murni', 'perubahan'],
  ] as const)
    expect(await json<Compared>('banding-dpa', at('m'), ...names)).toEqual(byNumber);
  const shown = await run('banding-dpa', at('m'), '1', '2');
  expect(shown.result).toMatch(/^Lama: DPA murni · .*Rp75\.939\.100$/m);
  expect(shown.result).toMatch(/pagu berubah +4\.01\.01\.2\.13\.0001 .*−Rp32\.500\.000/);
  const missing = await run('banding-dpa', at('m'), '1', '7');
  expect(missing.code).toBe(1);
  expect(missing.notes).toContain('1 = DPA murni 2026-01-02; 2 = DPPA 2026-09-15');
});

test('an unsure mapping is refused with the guess, which --simpan-peta and --peta carry over', async () => {
  const { impor, at, run } = await office();
  const rows = [
    'A;B;C;D',
    '4.01.01.2.13.0001;Pengelolaan Kelembagaan dan Analisis Jabatan;12;75000000',
    '4.01.01.2.13.0003;Peningkatan Kinerja dan Reformasi Birokrasi;4;1000000',
  ];
  writeFileSync(at('asing.csv'), rows.join('\n'));
  const refused = await impor(at('asing.csv'), '--simpan-peta', at('peta.json'));
  expect(refused).toMatchObject({ code: 1, hasil: null, pemetaan: { yakin: false } });
  expect(existsSync(at('peta.json'))).toBe(true);
  const told = await run('impor-dpa', at('m'), at('asing.csv'));
  expect(told.result).toContain('--peta FILE');
  const peta = JSON.parse(readFileSync(at('peta.json'), 'utf8')) as { kolom: Record<string, number[]> };
  writeFileSync(
    at('peta.json'),
    JSON.stringify({ ...peta, kolom: { ...peta.kolom, kode: [0], nama: [1], pagu: [3] } }),
  );
  expect(await impor(at('asing.csv'), '--peta', at('peta.json'))).toMatchObject({
    code: 0,
    total: 76_000_000,
    hasil: { baru: 2 },
  });
});

test.each([
  { words: ['--jenis', 'lain'], says: '--jenis' },
  { words: ['--tanggal', 'kemarin'], says: '--tanggal' },
  { words: ['--sebagian', '--seluruh'], says: 'tidak keduanya' },
  { words: ['--peta', 'tidak-ada.json'], says: 'tidak dapat dibaca' },
])('wrong options are code 2 before anything is opened: $words', async ({ words, says }) => {
  const { run, at } = folder();
  const { code, notes } = await run('impor-dpa', at('x'), at('y.csv'), ...words);
  expect(code).toBe(2);
  expect(notes).toContain(says);
});

test('a date of another year is refused, one before the version in force is said to be history', async () => {
  const { impor, run, at } = await office();
  await impor(contoh('daftar'), '--tanggal', '2026-03-02');
  const dppa = (tanggal: string) =>
    run(
      'impor-dpa',
      at('m'),
      contoh('daftar'),
      '--jenis',
      'perubahan',
      '--nomor',
      'P/1',
      '--tanggal',
      tanggal,
      '--coba',
    );
  const wrong = await dppa('2027-12-12');
  expect(wrong.code).toBe(1);
  expect(wrong.notes).toContain('Tanggal 12 Desember 2027 di luar tahun anggaran 2026');
  const older = await dppa('2026-02-02');
  expect(older.code).toBe(0);
  expect(older.result).toContain('hanya menjadi riwayat');
});
