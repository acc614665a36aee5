import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NilaiRencana, Rencana } from '../../src/domain/bagiHabisRencana';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Soal } from '../../src/domain/bagiHabisSoal';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import type { PegawaiId, PenugasanId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { layak } from '../../src/domain/syarat';
import { kantorAcak } from './kantorAcak';
import { BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const SEMUA = { bagianId: null, pertahankan: true } as const;
const porsiKosong = { peran: 'anggota' } as const;
const p = (n: number): PegawaiId => `p${n}` as PegawaiId;

function pemegang(soal: Soal, rencana: Rencana): Map<TugasId, [PegawaiId, number][]> {
  return new Map(
    soal.tugas.map((id, t) => {
      const daftar: [PegawaiId, number][] = [];
      for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
        daftar.push([soal.pegawai[rencana.orang[i]!]!, rencana.porsi[i]!]);
      }
      return [id, daftar];
    }),
  );
}
function bagi(kantor: Kantor, pilihan: { pertahankan?: boolean } = {}) {
  const soal = susunSoal(kantor, { ...SEMUA, ...pilihan });
  const rencana = bagiHabis(soal, { benih: 7 });
  return { soal, rencana, hasil: pemegang(soal, rencana) };
}
function satu(kantor: Kantor, nomor: number): [PegawaiId, number][] {
  return bagi(kantor).hasil.get(`t${nomor}` as TugasId) ?? [];
}
const tingkat = (n: NilaiRencana, pertahankan: boolean): number[] => {
  const akhir = pertahankan ? [n.terganggu, n.menitLebihBulan, n.adil] : [n.adil, n.terganggu];
  return [n.menitSisa, n.langgarTim, n.menitLebih, n.menitBulanBerat, n.tanpaTugas, n.menitKurang, ...akhir];
};
function tidakLebihBuruk(a: number[], b: number[]): boolean {
  for (let i = 0; i < a.length; i += 1) {
    if (a[i]! < b[i]! - 1e-6) return true;
    if (a[i]! > b[i]! + 1e-6) return false;
  }
  return true;
}

describe('properties over small random offices', () => {
  test('B1 B2 shares of a placed task sum to its pembagi, on eligible counted people only, all positive', () => {
    fc.assert(
      fc.property(kantorAcak, fc.boolean(), (kantor, pertahankan) => {
        const { soal, hasil } = bagi(kantor, { pertahankan });
        soal.tugas.forEach((id, t) => {
          const isi = kantor.tugas.get(id)!;
          const daftar = hasil.get(id)!;
          expect(daftar.reduce((n, [, porsi]) => n + porsi, 0)).toBe(soal.sisaPorsi[t]!);
          expect(new Set(daftar.map(([orangnya]) => orangnya)).size).toBe(daftar.length);
          for (const [orangnya, porsi] of daftar) {
            const pegawai = kantor.pegawai.get(orangnya)!;
            expect(porsi).toBeGreaterThan(0);
            expect(pegawai.status).toBe('aktif');
            expect(layak(isi, pegawai).ya).toBe(true);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('B3 locked shares stay out of the plan and their porsi is not given out again', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        const { soal, hasil } = bagi(kantor);
        soal.tugas.forEach((id, t) => {
          const isi = kantor.tugas.get(id)!;
          const terkunci = isi.penugasan.filter((x) => x.terkunci);
          const baru = new Set(hasil.get(id)!.map(([orangnya]) => orangnya));
          for (const x of terkunci) {
            expect(soal.tetapId[t]).toContain(x.id);
            expect(baru.has(x.pegawaiId)).toBe(false);
          }
          if (!isi.hadirBersama) {
            const tetap = isi.penugasan.filter((x) => soal.tetapId[t]!.includes(x.id)).reduce((n, x) => n + x.porsi, 0);
            expect(tetap + soal.sisaPorsi[t]!).toBe(isi.pembagi);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('B10 never worse than either greedy order, level by level', () => {
    fc.assert(
      fc.property(kantorAcak, fc.boolean(), (kantor, pertahankan) => {
        const { rencana } = bagi(kantor, { pertahankan });
        const nilai = tingkat(rencana.nilai, pertahankan);
        expect(nilai.every((x) => x >= 0)).toBe(true);
        expect(tidakLebihBuruk(nilai, tingkat(rencana.terberat, pertahankan))).toBe(true);
        expect(tidakLebihBuruk(nilai, tingkat(rencana.tersempit, pertahankan))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the same input and seed give the same plan, in whatever order the office lists it', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        const terbalik = {
          ...kantor,
          pegawai: new Map([...kantor.pegawai].reverse()),
          tugas: new Map([...kantor.tugas].reverse()),
        };
        expect(bagi(terbalik).rencana).toEqual(bagi(kantor).rencana);
      }),
      { numRuns: 60 },
    );
  });

  test('B7 asking again after accepting a plan without complaints changes nothing', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        const { soal, hasil, rencana } = bagi(kantor);
        const { menitLebih, menitBulanBerat, tanpaTugas, menitKurang } = rencana.nilai;
        fc.pre(menitLebih + menitBulanBerat + tanpaTugas + menitKurang === 0);
        const diterima = [...kantor.tugas.values()].map((t) => {
          const di = soal.tugas.indexOf(t.id);
          if (di < 0) return t;
          const tetap = t.penugasan.filter((x) => soal.tetapId[di]!.includes(x.id));
          const kunci = t.syarat.tugasTambahan !== '';
          const lain = hasil.get(t.id)!.map(([pegawaiId, porsi], i) => {
            const setuju = t.penugasan.find((x) => x.pegawaiId === pegawaiId)?.persetujuanLintas ?? '';
            return {
              ...porsiKosong,
              id: `${t.id}.${i}` as PenugasanId,
              tugasId: t.id,
              pegawaiId,
              porsi,
              terkunci: kunci,
              persetujuanLintas: setuju,
            };
          });
          return { ...t, penugasan: [...tetap, ...lain] };
        });
        expect(bagi({ ...kantor, tugas: new Map(diterima.map((t) => [t.id, t])) }).rencana.nilai.terganggu).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rules', () => {
  test('B1 work is given out even when it overloads the only one who may do it', () => {
    const kantor = kantorKecil([orang(1)], [tugas(1, { norma: 90_000 })]);
    expect(satu(kantor, 1)).toEqual([[p(1), 10_000]]);
  });

  test('B2 people of another bagian take part only with boleh or noted consent', () => {
    const lain = orang(2, { bagianId: BAGIAN_B });
    expect(satu(kantorKecil([orang(1), lain], [tugas(1), tugas(2)]), 2)[0]![0]).toBe(p(1));
    expect(satu(kantorKecil([lain], [tugas(1, { syarat: { boleh: [p(2)] } })]), 1)).toEqual([[p(2), 10_000]]);
    const setuju = tugas(1, { penugasan: [{ pegawaiId: p(2), persetujuanLintas: 'ND Kabag Umum 4-1-2026' }] });
    expect(satu(kantorKecil([lain], [setuju]), 1)).toEqual([[p(2), 10_000]]);
  });

  test.each(['mpp', 'tugas_belajar', 'cltn', 'pola_khusus', 'keluar'] as const)(
    'B2 nobody with status %s gets work',
    (status) => {
      const kantor = kantorKecil([orang(1, { status }), orang(2)], [tugas(1), tugas(2)]);
      for (const daftar of bagi(kantor).hasil.values()) expect(daftar[0]![0]).toBe(p(2));
    },
  );

  test('B2 somebody who leaves in March gets no work of April', () => {
    const april = tugas(1, { jendela: { jenis: 'bulan', bulan: [4] } });
    const kantor = kantorKecil([orang(1, { keluar: '2026-03-31' }), orang(2)], [april, tugas(2, { norma: 30_000 })]);
    expect(satu(kantor, 1)[0]![0]).toBe(p(2));
  });

  test('B2 somebody on leave in the whole window gets nothing of it', () => {
    const dinas = tugas(1, { jendela: { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' }, norma: 600 });
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [dinas, tugas(2, { norma: 30_000, penugasan: [{ pegawaiId: p(2), terkunci: true }] })],
    );
    const cuti = {
      id: 'k1' as never,
      pegawaiId: p(1),
      mulai: '2026-05-01',
      akhir: '2026-05-10',
      jenis: 'cuti_tahunan',
    } as const;
    expect(satu(kantor, 1)[0]![0]).toBe(p(1));
    expect(satu({ ...kantor, ketidakhadiran: new Map([[p(1), [cuti]]]) }, 1)[0]![0]).toBe(p(2));
  });

  test('B4 one heavy divisible task is split by whole units among as few people as the limit needs', () => {
    const daftar = satu(
      kantorKecil(
        [1, 2, 3, 4].map((n) => orang(n)),
        [tugas(1, { volume: 30, norma: 4000 })],
      ),
      1,
    );
    expect(daftar.reduce((n, [, porsi]) => n + porsi, 0)).toBe(30);
    expect(daftar.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...daftar.map(([, porsi]) => porsi * 4000))).toBeLessThanOrEqual(74_802 * 1.1);
  });

  test('B4 a month that is full sends the work to somebody with a free month', () => {
    const maret = { jenis: 'bulan', bulan: [3] } as const;
    const penuh = tugas(1, { norma: 6500, jendela: maret, penugasan: [{ pegawaiId: p(1), terkunci: true }] });
    const lain = tugas(2, {
      norma: 30_000,
      jendela: { jenis: 'bulan', bulan: [6, 7, 8, 9, 10, 11] },
      penugasan: [{ pegawaiId: p(2), terkunci: true }],
    });
    expect(
      satu(kantorKecil([orang(1), orang(2)], [penuh, lain, tugas(3, { norma: 5000, jendela: maret })]), 3)[0]![0],
    ).toBe(p(2));
  });

  test('B5 an idle person gets work that another could have kept', () => {
    const dua = [1, 2, 3, 4].map((n) => tugas(n, { norma: 15_000, penugasan: [{ pegawaiId: p(1) }] }));
    const { rencana } = bagi(kantorKecil([orang(1), orang(2)], dua));
    expect(rencana.nilai.tanpaTugas).toBe(0);
    expect(new Set(rencana.orang).size).toBe(2);
  });

  test('B6 a half-time person gets half as much', () => {
    const daftar = Array.from({ length: 30 }, (_, i) => tugas(i, { norma: 3000 }));
    const { soal, rencana } = bagi(kantorKecil([orang(1), orang(2, { fte: 500 })], daftar));
    const penuh = [...rencana.orang].filter((o) => soal.pegawai[o] === p(1)).length;
    expect(penuh).toBe(20);
  });

  test('B7 with pertahankan an uneven but harmless division stays; without it it is evened out', () => {
    const daftar = [1, 2, 3, 4, 5, 6].map((n) =>
      tugas(n, { norma: 15_000, penugasan: [{ pegawaiId: n < 5 ? p(1) : p(2) }] }),
    );
    daftar.push(tugas(7, { norma: 12_000, penugasan: [{ pegawaiId: p(2) }] }));
    const kantor = kantorKecil([orang(1), orang(2)], daftar);
    expect(bagi(kantor).rencana.nilai.terganggu).toBe(0);
    expect(bagi(kantor, { pertahankan: false }).rencana.nilai.terganggu).toBeGreaterThan(0);
  });

  test('B9 an appointment stays with its holder; without one it goes whole to the least loaded', () => {
    const spj = { tugasTambahan: 'bendahara pengeluaran' };
    const berat = tugas(1, { norma: 40_000, penugasan: [{ pegawaiId: p(1), terkunci: true }] });
    const kosong = tugas(2, { volume: 12, norma: 2000, syarat: spj });
    expect(satu(kantorKecil([orang(1), orang(2)], [berat, kosong]), 2)).toEqual([[p(2), 12]]);
    const dipegang = tugas(2, { volume: 12, norma: 2000, syarat: spj, penugasan: [{ pegawaiId: p(1), porsi: 12 }] });
    expect(susunSoal(kantorKecil([orang(1), orang(2)], [berat, dipegang]), SEMUA).tugas).not.toContain('t2');
    const sebagian = tugas(2, { volume: 12, norma: 2000, syarat: spj, penugasan: [{ pegawaiId: p(1), porsi: 5 }] });
    expect(satu(kantorKecil([orang(1), orang(2)], [berat, sebagian]), 2)).toEqual([[p(1), 12]]);
  });

  test('B9 a meeting goes to one person whole, and those already there stay', () => {
    const rapat = tugas(1, { volume: 40, norma: 120, hadirBersama: true, pembagi: 10_000 });
    expect(satu(kantorKecil([orang(1), orang(2)], [rapat]), 1)).toHaveLength(1);
    const bertiga = {
      ...rapat,
      penugasan: tugas(1, {
        penugasan: [
          { pegawaiId: p(1), porsi: 5000 },
          { pegawaiId: p(2), porsi: 5000 },
        ],
      }).penugasan,
    };
    expect(satu(kantorKecil([orang(1), orang(2)], [bertiga]), 1)).toEqual([
      [p(1), 5000],
      [p(2), 5000],
    ]);
  });

  test('B3 with one bagian chosen, work of others is load but is not moved', () => {
    const lain = tugas(2, {
      bagianId: BAGIAN_B,
      norma: 50_000,
      syarat: { boleh: [p(1)] },
      penugasan: [{ pegawaiId: p(1) }],
    });
    const kantor = kantorKecil([orang(1), orang(2)], [tugas(1), lain]);
    const soal = susunSoal(kantor, { bagianId: kantor.bagian[0]!.id, pertahankan: true });
    expect(soal.tugas).toEqual(['t1']);
    expect(soal.tetapTahun[soal.pegawai.indexOf(p(1))]).toBe(50_000);
    expect(pemegang(soal, bagiHabis(soal, { benih: 1 })).get('t1' as TugasId)![0]![0]).toBe(p(2));
  });
});

test('progress rises to 1 and a stop hands back what is there', () => {
  const kantor = kantorKecil(
    [1, 2, 3].map((n) => orang(n)),
    Array.from({ length: 20 }, (_, i) => tugas(i)),
  );
  const soal = susunSoal(kantor, SEMUA);
  const langkah: number[] = [];
  bagiHabis(soal, { benih: 1, progres: (x) => langkah.push(x) });
  expect(langkah).toEqual([...langkah].sort((a, b) => a - b));
  expect(langkah.at(-1)).toBe(1);
  const berhenti = bagiHabis(soal, { benih: 1, batal: () => true });
  expect(berhenti.selesai).toBe(false);
  expect(berhenti.nilai.menitSisa).toBeGreaterThan(0);
});

test('B3 locked work without a day to do it on counts in the year, as it does while it can be moved', () => {
  const libur = tugas(1, {
    jendela: { jenis: 'tanggal', mulai: '2026-08-17', akhir: '2026-08-17' },
    norma: 14_166,
    penugasan: [{ pegawaiId: p(1), terkunci: true }],
  });
  const soal = susunSoal(kantorKecil([orang(1)], [libur, tugas(2)]), SEMUA);
  expect(soal.tetapTahun[0]).toBe(14_166);
});

test('B13 tasks of one sub kegiatan come together where that costs nothing: equal tasks, one person per sub kegiatan', () => {
  const daftar = Array.from({ length: 18 }, (_, i) =>
    tugas(i, { norma: 5000, subKegiatanId: `s${i % 6}` as SubKegiatanId, sumber: 'dpa' }),
  );
  const { soal, hasil, rencana } = bagi(kantorKecil([orang(1), orang(2), orang(3)], daftar), { pertahankan: false });
  const pasangan = new Set(
    soal.tugas.map(
      (id, t) =>
        `${soal.rumpun[t]} ${hasil
          .get(id)!
          .map(([pegawai]) => pegawai)
          .join()}`,
    ),
  );
  expect(pasangan.size).toBe(6);
  const { terberat } = rencana;
  expect(rencana.nilai.adil).toBeLessThanOrEqual(terberat.adil + 1e-9);
});
