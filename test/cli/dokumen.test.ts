import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pencetak } from '../services/pencetak';
import { FIXTURES, folder } from './jalankan';

interface Hasil {
  readonly jenis: string;
  readonly berkas: string[];
}

test(
  'dokumen writes papers as workbook and PDF, letters as drafts; wrong words are said',
  { timeout: 120_000 },
  async () => {
    const { at, run, json } = folder(pencetak());
    await run('contoh', at('x'));
    const matriks = await json<Hasil>(
      'dokumen',
      at('x'),
      'matriks',
      '--bagian',
      'Hukum',
      '--keluar',
      at('a'),
      '--tingkat',
      '2',
    );
    expect(matriks).toMatchObject({ code: 0, jenis: 'matriks' });
    expect(matriks.berkas.map((path) => path.split(/[\\/]/).at(-1))).toEqual([
      'Matriks Peran Hasil Hukum 2026.xlsx',
      'Matriks Peran Hasil Hukum 2026.pdf',
    ]);
    // A second time beside the first, never over it.
    for (const berapa of [1, 2]) {
      expect((await run('dokumen', at('x'), 'rekap', '--keluar', at('b'), '--format', 'xlsx')).code).toBe(0);
      expect(readdirSync(at('b'))).toHaveLength(berapa);
    }
    expect(readdirSync(at('b'))).toContain('Rekap per Bagian Sekretariat Daerah 2026 (2).xlsx');
    const nip = /\d{18}/.exec(readFileSync(FIXTURES.pegawai, 'utf8'))?.[0] ?? '';
    const satu = await json<Hasil>(
      'dokumen',
      at('x'),
      'daftar-tugas',
      '--pegawai',
      nip,
      '--keluar',
      at('c'),
      '--format',
      'pdf',
    );
    expect(satu.code).toBe(0);
    for (const jenis of ['keputusan', 'petikan'])
      expect(await json<Hasil>('dokumen', at('x'), jenis, '--bagian', 'Hukum', '--keluar', at('d'))).toMatchObject({
        code: 0,
        jenis,
      });
    expect(readdirSync(at('d')).sort()).toEqual(['Konsep Keputusan Hukum 2026.pdf', 'Konsep Petikan Hukum 2026.pdf']);
    expect((await run('dokumen', at('x'), 'surat', '--keluar', at('e'))).code).toBe(2);
    expect((await run('dokumen', at('x'), 'skp')).code).toBe(2);
    expect((await run('dokumen', at('x'), 'skp', '--keluar', at('e'), '--format', 'docx')).code).toBe(2);
    expect((await run('dokumen', at('x'), 'rekap', '--keluar', at('e'), '--pegawai', nip)).code).toBe(2);
    expect((await run('dokumen', at('x'), 'skp', '--keluar', at('e'), '--pegawai', 'Tidak Ada Orangnya')).code).toBe(1);
    expect(existsSync(at('e'))).toBe(false);
    expect((await run('bantuan', 'dokumen')).result).toContain('--pegawai NIP|NAMA');
  },
);

test('dokumen of an office without tasks says so, names no file and writes none', { timeout: 60_000 }, async () => {
  const { at, run } = folder(pencetak());
  await run('baru', at('kosong'), '--opd', 'Setda Kabupaten Contoh');
  for (const jenis of ['rekap', 'matriks', 'skp']) {
    const { code, notes } = await run('dokumen', at('kosong'), jenis, '--keluar', at('a'));
    expect(code).toBe(1);
    expect(notes).toContain('belum ada isinya');
    expect(notes).not.toContain('.xlsx');
  }
  expect(readdirSync(at('a'))).toEqual([]);
});
