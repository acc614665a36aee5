import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Instans, OrangInstans, TugasInstans } from '../../src/domain/bagiHabisInstans';
import { soalInstans } from '../../src/domain/bagiHabisInstans';
import { instansKecil, orangInstans, SETAHUN, tugasInstans } from './instansAcak';

// The oracle below shares no line with the kernel: it counts every division of whole tasks by itself.

const orang = (id: string, kapasitas: readonly number[]): OrangInstans => orangInstans(id, { kapasitas });
const tugas = (id: string, menit: number, ubah: Partial<TugasInstans> = {}): TugasInstans =>
  tugasInstans(id, { menit, ...ubah });
const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);

/** Minutes over in the year, over in months, people idle, minutes under the threshold. */
type Keluhan = readonly [number, number, number, number];

function keluhan({ orang: daftar, tugas: semua }: Instans, siapa: readonly number[]): Keluhan {
  const hasil: [number, number, number, number] = [0, 0, 0, 0];
  daftar.forEach((o, p) => {
    const kapasitas = o.kapasitas as readonly number[];
    const bulan = new Array<number>(12).fill(0);
    const milik = semua.filter((_, t) => siapa[t] === p);
    for (const t of milik) {
      const ruang = jumlah(t.bulan.map((b) => kapasitas[b - 1]!));
      for (const b of t.bulan) bulan[b - 1]! += (t.menit * kapasitas[b - 1]!) / ruang;
    }
    const beban = jumlah(milik.map((t) => t.menit));
    const setahun = jumlah(kapasitas);
    hasil[0] += Math.max(0, Math.ceil(beban - setahun - 1e-6));
    bulan.forEach((menit, b) => (hasil[1] += Math.max(0, Math.ceil(menit - kapasitas[b]! - 1e-6))));
    if (o.ambang > 0 && milik.length === 0) hasil[2] += 1;
    hasil[3] += Math.max(0, Math.ceil(o.ambang * setahun - beban - 1e-6));
  });
  return hasil;
}

const kurang = (a: Keluhan, b: Keluhan): boolean => {
  const i = a.findIndex((x, j) => x !== b[j]);
  return i >= 0 && a[i]! < b[i]!;
};

function terbaik(instans: Instans): Keluhan {
  const nomor = instans.orang.map((o) => o.id);
  const boleh = instans.tugas.map((t) => (t.boleh ?? nomor).map((id) => nomor.indexOf(id)));
  const siapa = boleh.map((b) => b[0]!);
  let hasil = keluhan(instans, siapa);
  const coba = (t: number): void => {
    if (t === siapa.length) {
      const ini = keluhan(instans, siapa);
      if (kurang(ini, hasil)) hasil = ini;
      return;
    }
    for (const p of boleh[t]!) {
      siapa[t] = p;
      coba(t + 1);
    }
  };
  coba(0);
  return hasil;
}

function kernel(instans: Instans, benih = 1): Keluhan {
  const { nilai } = bagiHabis(soalInstans(instans), { benih });
  expect(nilai.menitSisa).toBe(0);
  return [nilai.menitLebih, nilai.menitLebihBulan, nilai.tanpaTugas, nilai.menitKurang];
}

/** Five people and ten tasks made from a plan that fills everybody to the last minute: it fits, but only just so. */
const pasBetul: fc.Arbitrary<Instans> = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 })), { minLength: 5, maxLength: 10 })
  .map((rencana) => {
    const isi = [0, 1, 2, 3, 4].map((p) => jumlah(rencana.filter(([q]) => q === p).map(([, x]) => 1200 * x)));
    return {
      pertahankan: false,
      orang: isi.flatMap((menit, p) =>
        menit === 0
          ? []
          : [
              orang(
                `o${p}`,
                SETAHUN.map(() => menit / 12),
              ),
            ],
      ),
      tugas: rencana.map(([, x], i) => tugas(`t${i}`, 1200 * x)),
    };
  });

describe('B12 small parts are searched exactly', () => {
  test('never more complaints than the best of all divisions of whole tasks', () => {
    fc.assert(
      fc.property(instansKecil, (instans) => {
        const hasil = kernel(instans);
        const batas = terbaik(instans);
        expect(kurang(batas, hasil)).toBe(false);
        expect(kurang(hasil, batas)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a division without complaint is found whenever there is one: up to ten tasks, five people, full to the minute', () => {
    fc.assert(
      fc.property(pasBetul, fc.nat(1000), (instans, benih) => {
        expect(kernel(instans, benih)).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 150 },
    );
  });

  test('cuts count too: three people, two tasks that only fit when one is cut in the right place', () => {
    const penuh = (menit: number): number[] => SETAHUN.map(() => menit / 12);
    const instans: Instans = {
      pertahankan: false,
      orang: [orang('a', penuh(1200)), orang('b', penuh(600)), orang('c', penuh(2400))],
      tugas: [tugas('x', 1800, { bagian: 6 }), tugas('y', 2400, { bagian: 4, boleh: ['b', 'c'] })],
    };
    expect(kernel(instans)).toEqual([0, 0, 0, 0]);
  });
});
