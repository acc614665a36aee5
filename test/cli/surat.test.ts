import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { connect } from '../../src/data/sqlite';
import { pencetak } from '../services/pencetak';
import { folder } from './jalankan';

interface Hasil {
  readonly jenis: string;
  readonly diterbitkan: number;
  readonly berkas: string[];
  readonly naskah: {
    readonly nomor: string;
    readonly perihal: string;
    readonly penerima: string[];
    readonly berkas: string;
    readonly dalamZip?: string;
    readonly sha256: string;
  }[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Numbers and hashes of the register in the file itself. */
async function register(path: string): Promise<{ nomor: string; jenis: string; hash_pdf: string }[]> {
  const file = connect(path, { readonly: true });
  const rows = file.raw.prepare('SELECT nomor, jenis, hash_pdf FROM surat ORDER BY nomor').all();
  await file.close();
  return rows as { nomor: string; jenis: string; hash_pdf: string }[];
}

test(
  'surat: every kind, numbers and hashes are those of the register and of the files',
  { timeout: 120_000 },
  async () => {
    const { at, run, json } = folder(pencetak());
    await run('contoh', at('x.bagihabis'));
    const surat = (...words: string[]) => json<Hasil>('surat', at('x.bagihabis'), '--tanggal', '2026-03-02', ...words);
    const file = connect(at('x.bagihabis'), { readonly: true });
    const tugas = file.raw
      .prepare(
        `SELECT t.nama, t.id FROM tugas t JOIN penugasan p ON p.tugas_id = t.id
       GROUP BY t.nama HAVING count(DISTINCT t.id) = 1 ORDER BY t.nama LIMIT 1`,
      )
      .get() as { nama: string; id: string };
    await file.close();

    const keputusan = await surat('--jenis', 'keputusan', '--keluar', at('a'));
    expect(keputusan).toMatchObject({ code: 0, jenis: 'keputusan', diterbitkan: 1 });
    expect(keputusan.naskah[0]?.nomor).not.toBe('');
    const nota = await surat('--jenis', 'nota-dinas', '--yth', 'Para Kepala Bagian', '--keluar', at('a'));
    expect(nota).toMatchObject({ code: 0, jenis: 'nota_dinas', diterbitkan: 1 });
    const tim = await surat('--jenis', 'surat_tugas', '--tugas', tugas.nama, '--keluar', at('a'));
    expect(tim).toMatchObject({ code: 0, jenis: 'surat_tugas', diterbitkan: 1 });
    expect(tim.naskah[0]?.penerima.length).toBeGreaterThan(0);
    const perintah = await surat('--jenis', 'surat_perintah', '--tugas', tugas.id, '--keluar', at('a'));
    expect(perintah).toMatchObject({ code: 0, jenis: 'surat_perintah', diterbitkan: 1 });
    const satuan = [keputusan, nota, tim, perintah].flatMap(({ naskah }) => naskah);
    expect(readdirSync(at('a'))).toHaveLength(4);
    for (const { berkas, sha256: hash } of satuan) expect(sha256(readFileSync(berkas))).toBe(hash);

    const zip = await surat('--zip', '--nomor-menyusul', '--keluar', at('b'));
    expect(zip.code).toBe(0);
    expect(zip.berkas).toHaveLength(1);
    const isi = unzipSync(readFileSync(zip.berkas[0] ?? ''));
    expect(Object.keys(isi)).toHaveLength(zip.diterbitkan);
    for (const { dalamZip = '', sha256: hash, nomor } of zip.naskah) {
      expect(sha256(isi[dalamZip] ?? new Uint8Array())).toBe(hash);
      expect(nomor).toBe('');
    }

    const tercatat = await register(at('x.bagihabis'));
    expect(tercatat.map(({ hash_pdf }) => hash_pdf).sort()).toEqual(
      [...satuan, ...zip.naskah].map(({ sha256: hash }) => hash).sort(),
    );
    expect(tercatat.filter(({ nomor }) => nomor !== '').map(({ nomor }) => nomor)).toEqual(
      satuan.map(({ nomor }) => nomor).sort(),
    );
  },
);

test('surat: options that mean nothing together are wrong usage and issue nothing', { timeout: 60_000 }, async () => {
  const { at, run } = folder(pencetak());
  await run('contoh', at('x.bagihabis'));
  for (const words of [
    ['--jenis', 'disposisi'],
    ['--jenis', 'surat_tugas'],
    ['--tugas', 'Apa saja'],
    ['--yth', 'Bupati'],
    ['--zip', '--satu-berkas'],
    ['--semua', '--pegawai', 'Budi'],
    ['--jenis', 'keputusan', '--pegawai', 'Budi'],
  ])
    expect([words, (await run('surat', at('x.bagihabis'), '--keluar', at('n'), ...words)).code]).toEqual([words, 2]);
  expect(
    (await run('surat', at('x.bagihabis'), '--keluar', at('n'), '--jenis', 'surat_tugas', '--tugas', 'zzz')).code,
  ).toBe(1);
  expect(existsSync(at('n'))).toBe(false);
  expect(await register(at('x.bagihabis'))).toEqual([]);
});
