import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  banyakTakDicatat,
  bitBulan,
  bulanKosong,
  kosongTeks,
  targetDicatat,
  targetJendela,
  tidakDicatatTeks,
} from '../../src/domain/hasilDicatat';
import { targetBulan } from '../../src/domain/realisasi';

const RATA = Array.from({ length: 12 }, () => 100);
/** A share of 100 a month; `dicatat` by month, what is missing is no note. */
const porsi = (dicatat: Readonly<Record<number, number>>, rencanaBulan: readonly number[] = RATA) => ({
  rencanaBulan,
  realisasiBulan: Array.from({ length: 12 }, (_, i) => dicatat[i + 1] ?? 0),
  catatan: Object.keys(dicatat).reduce((n, b) => n | (1 << (Number(b) - 1)), 0),
});
const setahun = fc.array(fc.nat({ max: 300 }), { minLength: 12, maxLength: 12 });
const catatan = fc
  .array(fc.option(fc.nat({ max: 400 })), { minLength: 12, maxLength: 12 })
  .map((isi) => Object.fromEntries(isi.flatMap((n, i) => (n === null ? [] : [[i + 1, n]]))));
const periode = fc.integer({ min: 1, max: 4 }).map((q): [number, number] => [q * 3 - 2, q * 3]);

test('H1 whoever noted September alone is asked for September alone, not for nine months', () => {
  expect(targetDicatat(porsi({ 9: 90 }), 7, 9)).toMatchObject({ target: 100, kosong: bitBulan(1, 8) });
  expect(kosongTeks(bitBulan(1, 8))).toBe('belum dicatat Jan–Agu');
  // Both noted months of the quarter, one of them with nothing done.
  expect(targetDicatat(porsi({ 8: 0, 9: 90 }), 7, 9)).toMatchObject({ target: 200, kosong: bitBulan(1, 7) });
});

test('H1 blank months are made up for by what was done, and make nobody better than the plan', () => {
  // All three months written down in September.
  expect(targetDicatat(porsi({ 9: 300 }, [0, 0, 0, 0, 0, 0, 100, 100, 100]), 7, 9)).toMatchObject({
    target: 300,
    kosong: 0,
  });
  expect(targetDicatat(porsi({ 9: 250 }, [0, 0, 0, 0, 0, 0, 100, 100, 100]), 7, 9)).toMatchObject({ target: 250 });
  // What was done in June beyond its plan made up for May: it is not done ahead for July.
  const juni = [0, 0, 0, 0, 100, 100, 100];
  expect(targetDicatat(porsi({ 6: 200, 7: 50 }, juni), 7, 9)).toMatchObject({ target: 100, kosong: 0 });
});

test('H2 a share nobody noted in the quarter asks for nothing, not even for what was left over', () => {
  expect(targetDicatat(porsi({ 3: 10 }), 4, 6)).toMatchObject({ target: 0, kosong: bitBulan(1, 2) | bitBulan(4, 6) });
  const lama = porsi({ 1: 10 }, [100]);
  expect(targetDicatat(lama, 4, 6)).toMatchObject({ target: 0, kosong: bitBulan(4, 6) });
  // In a quarter that runs, months to come are not blank.
  expect(targetDicatat(lama, 4, 6, 4).kosong).toBe(bitBulan(4, 4));
});

test('H5 what of the period is left out is known: it is no backlog, and what was made up for is not left out', () => {
  expect(targetDicatat(porsi({ 9: 90 }), 7, 9).dilewati).toBe(200);
  expect(targetDicatat(porsi({ 7: 90, 8: 90, 9: 90 }), 7, 9).dilewati).toBe(0);
  expect(targetDicatat(porsi({ 3: 10 }), 4, 6).dilewati).toBe(300);
  expect(targetDicatat(porsi({ 9: 300 }, [0, 0, 0, 0, 0, 0, 100, 100, 100]), 7, 9).dilewati).toBe(0);
  expect(banyakTakDicatat({ menitRencana: 900, menitDilewati: 100 })).toBe(false);
  expect(banyakTakDicatat({ menitRencana: 890, menitDilewati: 110 })).toBe(true);
});

test('H3 a month is blank when nothing of the person is noted in it; single tasks are counted', () => {
  const satu = { catatan: bitBulan(9, 9), kosong: bitBulan(7, 8) };
  const dua = { catatan: bitBulan(8, 9), kosong: 0 };
  expect(bulanKosong([satu])).toBe(bitBulan(7, 8));
  expect(bulanKosong([satu, dua])).toBe(bitBulan(7, 7));
  expect(tidakDicatatTeks({ kosong: 0, tugasKosong: 2 })).toBe('2 tugas belum lengkap dicatat');
  expect(tidakDicatatTeks({ kosong: 0, tugasKosong: 0 })).toBe('');
});

test('H1, H4 never more than R5 asks for, all of it when every month is noted, and blank months hurt and help nobody', () => {
  fc.assert(
    fc.property(setahun, catatan, periode, (rencana, isi, [dari, sampai]) => {
      const satu = porsi(isi, rencana);
      const penuh = targetBulan(satu, dari, sampai);
      const { target } = targetDicatat(satu, dari, sampai);
      const selesai = satu.realisasiBulan.slice(dari - 1, sampai).reduce((a, b) => a + b, 0);
      expect(target).toBeLessThanOrEqual(penuh);
      expect(target).toBeGreaterThanOrEqual(Math.min(penuh, selesai));
      const lengkap = porsi(Object.fromEntries(rencana.map((_, i) => [i + 1, isi[i + 1] ?? 0])), rencana);
      expect(targetDicatat(lengkap, dari, sampai)).toMatchObject({ target: penuh, kosong: 0 });
    }),
  );
});

test('H1 of a window: only its noted months, and at most what it plans', () => {
  expect(targetJendela(porsi({ 9: 40, 10: 40 }), 8, 10)).toMatchObject({ target: 200, kosong: bitBulan(8, 8) });
  fc.assert(
    fc.property(setahun, catatan, periode, (rencana, isi, [dari, sampai]) => {
      const satu = porsi(isi, rencana);
      const jumlah = rencana.slice(dari - 1, sampai).reduce((a, b) => a + b, 0);
      const { target } = targetJendela(satu, dari, sampai);
      expect(target).toBeLessThanOrEqual(Math.min(jumlah, targetBulan(satu, dari, sampai)));
      const lengkap = porsi(Object.fromEntries(rencana.map((_, i) => [i + 1, isi[i + 1] ?? 0])), rencana);
      expect(targetJendela(lengkap, dari, sampai).target).toBe(Math.min(jumlah, targetBulan(lengkap, dari, sampai)));
    }),
  );
});
