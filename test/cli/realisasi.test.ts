import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { folder } from './jalankan';

interface Hasil {
  readonly baris: readonly { pegawai: string; bulan: number; volume: number }[];
  readonly temuan: readonly { kode: string }[];
  readonly hasil: { jumlah: number } | null;
}

test(
  'forms of a month go out by bagian; a list is tried, written once, and refused whole when a row is wrong',
  {
    timeout: 60_000,
  },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('x'));
    await run('bagi', at('x'));
    expect((await run('realisasi', at('x'))).code).toBe(2);
    expect((await run('realisasi', at('x'), '--formulir', at('f'))).code).toBe(2);
    const sent = await json<{ berkas: string[] }>(
      'realisasi',
      at('x'),
      '--formulir',
      at('f'),
      '--bulan',
      'Mei',
      '--bagian',
      'Hukum',
    );
    expect(readdirSync(at('f'))).toEqual(['Formulir realisasi Mei 2026 – Bagian Hukum.xlsx']);
    expect(await json<Hasil>('realisasi', at('x'), sent.berkas[0] ?? '')).toMatchObject({ code: 0, baris: [] });
    const buku = XLSX.read(readFileSync(sent.berkas[0] ?? ''), { type: 'buffer' });
    const baris = XLSX.utils.sheet_to_json<string[]>(buku.Sheets['Realisasi'] ?? {}, { header: 1 })[3] ?? [];
    const [, pegawai = '', tugas = ''] = baris;
    writeFileSync(at('mei.csv'), `Pegawai;Tugas;Mei\n"${pegawai}";"${tugas}";0,5\n`);
    const tulis = (...opsi: string[]) => json<Hasil>('realisasi', at('x'), at('mei.csv'), ...opsi);
    expect(await tulis('--coba')).toMatchObject({ code: 0, hasil: null, baris: [{ pegawai, bulan: 5, volume: 50 }] });
    expect(await tulis()).toMatchObject({ code: 0, hasil: { jumlah: 1 } });
    expect(await tulis()).toMatchObject({ baris: [], sama: 1, hasil: { jumlah: 0 } });
    writeFileSync(at('salah.csv'), 'Pegawai;Tugas;Mei\nOrang Lain;Tugas lain;2\n');
    const salah = await json<Hasil & { code: number }>('realisasi', at('x'), at('salah.csv'));
    expect([salah.code, salah.hasil, salah.temuan[0]?.kode]).toEqual([1, null, 'realisasi_pegawai']);
    writeFileSync(at('campur.csv'), `Pegawai;Tugas;Mei\nOrang Lain;Tugas lain;2\n"${pegawai}";"${tugas}";0,6\n`);
    expect(await json<Hasil>('realisasi', at('x'), at('campur.csv'))).toMatchObject({ code: 1, hasil: null });
    // Several sources are one change.
    const berdua = await json<Hasil>('realisasi', at('x'), at('mei.csv'), at('campur.csv'), '--coba');
    expect([berdua.code, berdua.temuan.length]).toEqual([1, 2]);
    const dilewati = await json<Hasil>('realisasi', at('x'), at('campur.csv'), '--lewati');
    expect(dilewati).toMatchObject({ code: 0, hasil: { jumlah: 1, dilewati: 1 } });
  },
);
