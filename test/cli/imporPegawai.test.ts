import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from './jalankan';

const LIST = [
  'DAFTAR PEGAWAI KEADAAN 30 JUNI 2026',
  'No;Nama;NIP;NIK;Jabatan;Kelas;Bagian',
  '1;Ayu Lestari;199001012015032901;1603014101900001;Analis;7;Organisasi',
  '2;Budi Santosa;198805052012011902;1603010505880002;Analis;7;Organisasi',
  '3;Citra Dewi;199203032018012903;1603014303920003;Analis;7;Hukum',
];
interface Report {
  readonly tanggal: string;
  readonly pegawai: { nama: string; keadaan: string; berubah: { bidang: string; lama: string; baru: string }[] }[];
  readonly keluar: { nama: string; usul: boolean }[];
  readonly kolomPribadi: string[];
  readonly temuan: { kode: string }[];
  readonly hasil: Record<string, number> | null;
}

async function office() {
  const space = folder();
  await space.run('baru', space.at('m'), '--opd', 'Setda', '--tahun', '2026');
  const list = (name: string, lines: readonly string[]): string => {
    writeFileSync(space.at(name), lines.join('\n'));
    return space.at(name);
  };
  expect((await space.run('impor-pegawai', space.at('m'), list('awal.csv', LIST))).code).toBe(0);
  return { ...space, list };
}

test('the second list: states, old and new values, who left, private columns by name only', async () => {
  const { at, json, run, list } = await office();
  const second = list('kedua.csv', [
    LIST[0] ?? '',
    LIST[1] ?? '',
    (LIST[2] ?? '').replace('Organisasi', 'Hukum'),
    LIST[4] ?? '',
    '4;Dani Contoh;;;Analis;7;Organisasi',
  ]);
  const tried = await json<Report>('impor-pegawai', at('m'), second, '--coba');
  expect(tried).toMatchObject({ code: 0, tanggal: '2026-06-30', hasil: null, kolomPribadi: ['NIK'] });
  expect(tried.pegawai.map(({ nama, keadaan }) => `${nama}: ${keadaan}`)).toEqual([
    'Ayu Lestari: diperbarui',
    'Citra Dewi: sama',
    'Dani Contoh: baru',
  ]);
  expect(tried.pegawai[0]?.berubah).toEqual([{ bidang: 'Bagian', lama: 'Organisasi', baru: 'Hukum' }]);
  expect(tried.keluar).toMatchObject([{ nama: 'Budi Santosa', usul: true }]);
  expect(JSON.stringify(tried)).not.toContain('16030141');
  const done = await json<Report>('impor-pegawai', at('m'), second, '--keluar', '2026-05-31');
  expect(done.hasil).toEqual({ baru: 1, diperbarui: 1, sama: 1, keluar: 1, dilewati: 0, tugasLepas: 0 });
  const again = await run('impor-pegawai', at('m'), second);
  expect(again.result).toContain('3 pegawai: 0 baru, 0 berubah, 3 sama, 0 dilewati; 0 tidak ada lagi dalam daftar');
});

test('a sheet without headers is refused with the guess; the mapping saved and given is used', async () => {
  const { at, run, json, list } = await office();
  const bare = list(
    'polos.csv',
    LIST.slice(2).map((line) =>
      line
        .split(';')
        .slice(1, 5)
        .filter((_, k) => k !== 2)
        .join(';'),
    ),
  );
  const guess = await run('impor-pegawai', at('m'), bare, '--simpan-peta', at('peta.json'));
  expect(guess.code).toBe(1);
  expect(guess.result).toContain('Baris judul kolom tidak ditemukan');
  expect(JSON.parse(readFileSync(at('peta.json'), 'utf8'))).toMatchObject({ kolom: { nama: [0], nip: [1] } });
  expect(await json('impor-pegawai', at('m'), bare, '--peta', at('peta.json'))).toMatchObject({
    code: 0,
    hasil: { baru: 0, sama: 3 },
  });
  expect((await run('impor-pegawai', at('m'), bare, '--keluar', '31-13-2026')).code).toBe(2);
});
