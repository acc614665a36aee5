import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FormulirUji } from '../services/isiFormulir';
import { folder } from './jalankan';

interface Hasil {
  readonly berkas: { keadaan: string }[];
  readonly baris: { keadaan: string; tugas: string }[];
  readonly hasil: { baru: number; diperbarui: number } | null;
}

test('forms go out by bagian, and what came back is shown and written', { timeout: 60_000 }, async () => {
  const { at, run, json } = folder();
  await run('contoh', at('x'));
  expect((await run('formulir', at('x'))).code).toBe(2);
  const sent = await json<{ berkas: string[] }>('formulir', at('x'), '--folder', at('kirim'), '--bagian', 'Hukum');
  expect(readdirSync(at('kirim'))).toEqual(['Formulir tugas – Bagian Hukum 2026.xlsx']);
  const f = new FormulirUji(sent.berkas[0] ?? '');
  f.tulis(f.kosong(), {
    Tugas: 'Menata arsip produk hukum',
    'Volume setahun': 12,
    'Norma waktu': 2,
    'Satuan waktu': 'jam',
  });
  const back = f.simpan(at('kirim'), 'kembali.xlsx');
  const tried = await json<Hasil>('impor-formulir', at('x'), back, sent.berkas[0] ?? '', '--coba');
  expect(tried).toMatchObject({
    code: 0,
    hasil: null,
    baris: [{ keadaan: 'baru', tugas: 'Menata arsip produk hukum' }],
  });
  expect(await json<Hasil>('impor-formulir', at('x'), back)).toMatchObject({
    code: 0,
    hasil: { baru: 1, diperbarui: 0 },
  });
  expect(await json<Hasil>('impor-formulir', at('x'), back)).toMatchObject({ baris: [], hasil: { baru: 0 } });
  const wrong = await run('impor-formulir', at('x'), at('x.bagihabis'));
  expect([wrong.code, wrong.result.includes('Tidak ada formulir yang dapat dipakai.')]).toEqual([1, true]);
});
