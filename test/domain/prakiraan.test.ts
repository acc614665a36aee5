import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prakiraan } from '../../src/domain/prakiraan';
import { TANPA_CATATAN } from '../../src/domain/realisasi';

const bulan = (...isi: readonly number[]): number[] => Array.from({ length: 12 }, (_, i) => isi[i] ?? 0);
/** `terakhir`: last month noted, be it nothing done; the ones up to it as well. */
const porsi = (rencanaBulan: readonly number[], realisasiBulan: readonly number[], terakhir = 12) => {
  const jumlah = (a: readonly number[]): number => a.reduce((x, y) => x + y, 0);
  const pertama = realisasiBulan.findIndex((n) => n > 0);
  const dicatatSejak = pertama < 0 ? TANPA_CATATAN : pertama + 1;
  const selesai = jumlah(realisasiBulan);
  return {
    rencana: jumlah(rencanaBulan),
    rencanaBulan,
    realisasiBulan,
    dicatatSejak,
    catatan: (1 << terakhir) - 1,
    selesai,
  };
};

const rata = bulan(...Array.from({ length: 12 }, () => 100));

test('F1 two of four done by April: at this pace six of twelve in December', () => {
  expect(prakiraan(porsi(rata, bulan(100, 100, 0, 0)), 4)).toEqual({ keadaan: 'tertinggal', akhir: 600, kurang: 600 });
});

test('F1 whoever keeps the plan, or is ahead of it, finishes', () => {
  expect(prakiraan(porsi(rata, bulan(100, 100, 100, 100)), 4)).toEqual({ keadaan: 'cukup', akhir: 1200, kurang: 0 });
  expect(prakiraan(porsi(rata, bulan(1300)), 4)).toEqual({ keadaan: 'cukup', akhir: 1300, kurang: 0 });
});

test('F2 before the first month of its window nothing is forecast', () => {
  expect(prakiraan(porsi(bulan(0, 0, 0, 0, 0, 500), bulan()), 4)).toEqual({
    keadaan: 'belumMulai',
    akhir: 500,
    kurang: 0,
  });
});

test('F3 after the window the rest stays undone', () => {
  expect(prakiraan(porsi(bulan(0, 300), bulan(0, 100)), 4)).toEqual({ keadaan: 'waktuHabis', akhir: 100, kurang: 200 });
});

test('F4 nothing noted at all is said as such', () => {
  expect(prakiraan(porsi(rata, bulan()), 4).keadaan).toBe('belumDicatat');
  expect(prakiraan(porsi(bulan(0, 300), bulan()), 4).keadaan).toBe('belumDicatat');
});

test('F1, F4 months before the first note are blanks, not nothing done', () => {
  const mei = porsi(rata, bulan(0, 0, 0, 0, 100));
  expect(prakiraan(mei, 5)).toEqual({ keadaan: 'belumDicatat', akhir: 1200, kurang: 0 });
  // What was noted since is too little: half of the plan.
  expect(prakiraan(porsi(rata, bulan(0, 0, 0, 0, 100)), 6)).toEqual({ keadaan: 'tertinggal', akhir: 600, kurang: 600 });
  // A nought that was noted is no blank.
  expect(prakiraan({ ...mei, dicatatSejak: 1 }, 5)).toEqual({ keadaan: 'tertinggal', akhir: 240, kurang: 960 });
  // Seen from a month in which nothing was noted yet.
  expect(prakiraan({ ...mei, catatan: 1 << 4 }, 3).keadaan).toBe('belumDicatat');
});

test('F1, F4 the last month that nobody filled yet is blank: the pace is that of the months before', () => {
  const sembilan = bulan(...Array.from({ length: 9 }, () => 100));
  expect(prakiraan(porsi(rata, sembilan, 9), 10)).toEqual({ keadaan: 'belumDicatat', akhir: 1200, kurang: 0 });
  // A nought that was noted is no blank.
  expect(prakiraan(porsi(rata, sembilan, 10), 10)).toEqual({ keadaan: 'tertinggal', akhir: 1080, kurang: 120 });
  const separuh = bulan(50, 50, 50, 50);
  expect(prakiraan(porsi(rata, separuh, 4), 5)).toEqual(prakiraan(porsi(rata, separuh, 4), 4));
});

test('F3, F4 a plan that is over is no lost time while its last month is blank', () => {
  const tiga = bulan(100, 100, 100);
  expect(prakiraan(porsi(tiga, bulan(100, 100), 2), 4)).toEqual({ keadaan: 'belumDicatat', akhir: 200, kurang: 100 });
  expect(prakiraan(porsi(tiga, bulan(100, 50), 2), 4)).toEqual({ keadaan: 'tertinggal', akhir: 225, kurang: 75 });
  expect(prakiraan(porsi(tiga, bulan(100, 100), 3), 4)).toEqual({ keadaan: 'waktuHabis', akhir: 200, kurang: 100 });
});

test('F5 of what is due after the year no more can be missed in it than is planned in it', () => {
  // A half is planned after the year.
  const lintas = (realisasiBulan: readonly number[], terakhir = 12) => ({
    ...porsi(bulan(0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100), realisasiBulan, terakhir),
    rencana: 800,
  });
  const satu = bulan(0, 0, 0, 0, 0, 0, 0, 0, 50);
  expect(prakiraan(lintas(satu, 9), 9)).toEqual({ keadaan: 'tertinggal', akhir: 200, kurang: 200 });
  expect(prakiraan(lintas(satu), 12)).toEqual({ keadaan: 'waktuHabis', akhir: 50, kurang: 350 });
  expect(prakiraan(lintas(bulan(), 0), 12)).toEqual({ keadaan: 'belumDicatat', akhir: 0, kurang: 400 });
  const tepat = bulan(0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100);
  expect(prakiraan(lintas(tepat), 12)).toEqual({ keadaan: 'cukup', akhir: 400, kurang: 0 });
});

test('the forecast is never less than done and never makes more of a share than the year has of it, whatever is due after it', () => {
  const dua = fc.array(fc.nat({ max: 400 }), { minLength: 12, maxLength: 12 });
  const sesudah = fc.oneof(fc.constant(0), fc.nat({ max: 4000 }));
  fc.assert(
    fc.property(dua, dua, fc.integer({ min: 0, max: 12 }), sesudah, (rencanaBulan, realisasiBulan, b, luar) => {
      const c = porsi(rencanaBulan, realisasiBulan);
      const lintas = { ...c, rencana: c.rencana + luar };
      const hasil = prakiraan(lintas, b);
      expect(hasil.akhir).toBeGreaterThanOrEqual(c.selesai);
      expect(hasil.akhir + hasil.kurang).toBe(Math.max(c.rencana, c.selesai));
      expect(hasil).toEqual(prakiraan(c, b));
    }),
  );
});
