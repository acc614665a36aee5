import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Api } from '../api/api';
import type { PemetaanLembar, PetaKolom } from '../api/dpaViews';
import { AppError } from '../api/errors';
import { petaKolom } from '../api/dpaInputs';
import { UsageError } from './command';
import { table } from './output';

/** The mapping of `--peta FILE`, as `--simpan-peta` writes it. */
export function readPeta(word: string): NonNullable<Parameters<Api['readDpa']>[0]['peta']> {
  const path = resolve(word);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(
      error instanceof SyntaxError ? `--peta: isi ${path} bukan JSON.` : `--peta: ${path} tidak dapat dibaca.`,
    );
  }
  const read = petaKolom.safeParse(content);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') ?? '';
  throw new UsageError(
    `--peta: ${path} bukan pemetaan kolom${where === '' ? '' : ` (lihat "${where}")`}. Buat contohnya dengan --simpan-peta.`,
  );
}

export function writePeta(word: string, peta: PetaKolom): string {
  const path = resolve(word);
  try {
    writeFileSync(path, `${JSON.stringify(peta, null, 2)}\n`);
  } catch (error) {
    throw new AppError('berkasTidakDapatDitulis', { path }, { cause: error });
  }
  return path;
}

/** The guess as a person reads it: field, letters of the columns, their headers. */
export function describePeta({ peta, kolom, bidang, alasan }: PemetaanLembar): string {
  const column = (index: number): string => {
    const found = kolom.find(({ indeks }) => indeks === index);
    return `${found?.huruf ?? index}${found?.judul ? ` (${found.judul})` : ''}`;
  };
  const rows = bidang.map(({ kunci, nama, wajib }) => [
    `  ${kunci}${wajib ? ' *' : ''}`,
    nama,
    (peta.kolom[kunci] ?? []).map(column).join(', ') || '-',
  ]);
  const judul =
    peta.judulAwal === peta.judulAkhir ? `${peta.judulAwal + 1}` : `${peta.judulAwal + 1}–${peta.judulAkhir + 1}`;
  return [
    `Pemetaan kolom lembar "${peta.lembar}" belum pasti. ${alasan}`.trim(),
    `Judul pada baris ${judul}, data mulai baris ${peta.awalData + 1}. Dugaan (* = wajib):`,
    table(rows),
    'Simpan dugaan ini dengan --simpan-peta FILE, perbaiki nomor kolomnya (A = 0, B = 1, …), lalu ulangi dengan --peta FILE.',
  ].join('\n');
}
