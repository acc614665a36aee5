import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from './jalankan';

interface Jawaban {
  readonly rencana: readonly {
    readonly id: string;
    readonly pemegang: readonly { readonly orang: string; readonly bagian: number; readonly menit: number }[];
  }[];
  readonly orang: readonly { readonly id: string; readonly menit: number; readonly rasio: number }[];
  readonly nilai: { readonly menitLebih: number; readonly tanpaTugas: number };
  readonly puncak: number;
  readonly batas: { readonly puncak: number; readonly orang: readonly string[] };
  readonly jarak: number;
  readonly selesai: boolean;
}

const { at, run, json } = folder();
const tulis = (nama: string, isi: unknown): string => {
  writeFileSync(at(nama), typeof isi === 'string' ? isi : JSON.stringify(isi));
  return at(nama);
};

const soal = {
  orang: [
    { id: 'sari', kapasitas: 1200 },
    { id: 'budi', kapasitas: 600, tetap: 100, tugasTetap: 1 },
    { id: 'ayu', kapasitas: 1200 },
  ],
  tugas: [
    { id: 'anjab', menit: 900, bagian: 30 },
    { id: 'lppd', menit: 300, boleh: ['budi', 'ayu'] },
    { id: 'rapat', menit: 60, hadir: true, orangMin: 2 },
    { id: 'sakip', menit: 500, bagian: 10, ketua: ['ayu'], kini: [{ orang: 'sari', bagian: 10 }] },
  ],
};

test('a bare instance comes back as a plan whose loads, peak and distance can be added up by hand', async () => {
  const jawaban = await json<Jawaban>('bagi', '--instans', tulis('soal.json', soal));
  expect(jawaban).toMatchObject({ code: 0, selesai: true, nilai: { menitLebih: 0, tanpaTugas: 0 } });
  const beban = new Map(soal.orang.map((o) => [o.id, o.tetap ?? 0]));
  for (const { pemegang } of jawaban.rencana) {
    for (const { orang, menit } of pemegang) beban.set(orang, beban.get(orang)! + menit);
  }
  for (const { id, menit } of jawaban.orang) expect(menit).toBeCloseTo(beban.get(id)!, 6);
  const rasio = soal.orang.map((o) => beban.get(o.id)! / o.kapasitas);
  expect(jawaban.puncak).toBeCloseTo(Math.max(...rasio), 9);
  expect(jawaban.jarak).toBeCloseTo(jawaban.puncak - jawaban.batas.puncak, 9);
  const semua = (900 + 300 + 120 + 500 + 100) / 3000;
  expect(jawaban.batas.puncak).toBeGreaterThanOrEqual(semua - 1e-9);
  expect(jawaban.rencana.find((t) => t.id === 'sakip')?.pemegang.map((p) => p.orang)).toContain('ayu');
});

test('without --json a few lines for people', async () => {
  const { code, result } = await run('bagi', '--instans', tulis('soal.json', soal), '--detik', '5');
  expect(code).toBe(0);
  expect(result).toMatch(/^4 tugas, 3 orang; 0 tugas tidak dapat ditempatkan\.\nBeban tertinggi 0,\d{4};/);
});

test.each([
  ['bukan JSON', 'Instans tidak sah pada berkas: bukan JSON yang sah'],
  [
    { orang: [{ id: 'a', kapasitas: [1, 2] }], tugas: [] },
    'orang[0].kapasitas: harus satu bilangan menit setahun atau dua belas',
  ],
  [
    { orang: [{ id: 'a', kapasitas: 10 }], tugas: [{ id: 'x', menit: 5, boleh: ['b'] }] },
    'tugas[0].boleh[0]: orang "b" tidak ada',
  ],
])('what cannot be read is refused with its place: %j', async (isi, pesan) => {
  const { code, notes } = await run('bagi', '--instans', tulis('salah.json', isi));
  expect(code).toBe(2);
  expect(notes).toContain(pesan);
});
