import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { hitungSatu } from '../../src/domain/hitungan';
import { hasilPegawai } from '../../src/domain/hasilDicatat';
import { tenggatSesudahTahun } from '../../src/domain/lintasTahun';
import {
  capaianTugas,
  gulir,
  seharusnya,
  selesaiSampai,
  targetBulan,
  volumePorsi,
  volumeSeluruh,
  type CapaianPorsi,
  type PorsiBatal,
  type Realisasi,
} from '../../src/domain/realisasi';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { kantorAcak } from './kantorAcak';
import { kantorKecil, orang, tugas } from './kantorKecil';

const p1 = 'p1' as PegawaiId;
const p2 = 'p2' as PegawaiId;
const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);
const noted = (t: TugasTerbagi, pegawaiId: PegawaiId, bulan: number, volume: number): Realisasi => ({
  tugasId: t.id,
  pegawaiId,
  bulan,
  volume,
  mutu: '',
  bukti: '',
});

/** Any office with any results, also of people without a share, and any cancelled parts inside what is left. */
const kantorDanHasil = kantorAcak.chain((kantor) =>
  fc
    .record({
      hasil: fc.array(
        fc.record({
          t: fc.nat({ max: kantor.tugas.size - 1 }),
          p: fc.nat({ max: kantor.pegawai.size - 1 }),
          bulan: fc.integer({ min: 1, max: 12 }),
          volume: fc.integer({ min: 0, max: 4000 }),
        }),
        { maxLength: 20 },
      ),
      batal: fc.array(fc.record({ t: fc.nat({ max: kantor.tugas.size - 1 }), p: fc.nat({ max: 6 }), dari: fc.nat() }), {
        maxLength: 6,
      }),
    })
    .map(({ hasil, batal }) => {
      const semua = [...kantor.tugas.values()];
      const siapa = [...kantor.pegawai.keys()];
      const perBulan = new Map<string, Realisasi>();
      for (const { t, p, bulan, volume } of hasil) {
        const satu = semua[t];
        const id = siapa[p];
        if (satu && id) perBulan.set(`${t}.${p}.${bulan}`, noted(satu, id, bulan, volume));
      }
      const batalnya = new Map<string, PorsiBatal>();
      for (const { t, p, dari } of batal) {
        const satu = semua[t];
        if (!satu) continue;
        const lain = [...batalnya.values()].filter((b) => b.tugasId === satu.id).reduce((n, b) => n + b.porsi, 0);
        const sisa = satu.pembagi - jumlah(satu.penugasan.map((x) => x.porsi)) - lain;
        const porsi = sisa > 0 ? dari % (sisa + 1) : 0;
        const id = siapa[p] ?? null;
        if (porsi > 0) batalnya.set(`${satu.id}.${id ?? ''}`, { tugasId: satu.id, pegawaiId: id, porsi });
      }
      return { kantor, hasil: [...perBulan.values()], batal: [...batalnya.values()] };
    }),
);

test('R1 shares, cancelled parts and what nobody has sum to the whole volume of every task', () => {
  fc.assert(
    fc.property(kantorDanHasil, ({ kantor, batal }) => {
      for (const satu of kantor.tugas.values()) {
        if (satu.hadirBersama) continue;
        const sendiri = batal.filter((b) => b.tugasId === satu.id);
        const volume = volumePorsi(satu, sendiri);
        const dipakai = jumlah([...satu.penugasan.map((p) => p.porsi), ...sendiri.map((b) => b.porsi)]);
        const isi = jumlah([...volume.rencana.values()]) + jumlah([...volume.batal.values()]);
        expect(isi).toBe(Math.floor((volumeSeluruh(satu) * dipakai) / satu.pembagi));
        if (dipakai === satu.pembagi) expect(isi).toBe(volumeSeluruh(satu));
      }
    }),
  );
});

test('R3 R4 nothing vanishes: planned + beyond = done + remaining for every person, and every result stands in the list', () => {
  fc.assert(
    fc.property(kantorDanHasil, ({ kantor, hasil, batal }) => {
      for (const satu of kantor.tugas.values()) {
        const sendiri = hasil.filter((r) => r.tugasId === satu.id);
        const batalnya = batal.filter((b) => b.tugasId === satu.id);
        const daftar = capaianTugas(kantor, satu, sendiri, batalnya);
        expect(new Set(daftar.map((c) => c.pegawaiId)).size).toBe(daftar.length);
        const lintas = tenggatSesudahTahun(satu.jendela, kantor.kalender.tahun) !== null;
        for (const c of daftar) {
          expect(c.rencana + c.lebih).toBe(c.selesai + c.sisa);
          expect(Math.min(c.sisa, c.lebih)).toBe(0);
          expect(jumlah(c.realisasiBulan)).toBe(c.selesai);
          // RP4: what is due after the year is planned in it in part.
          if (lintas) expect(jumlah(c.rencanaBulan)).toBeLessThanOrEqual(c.rencana);
          else expect(jumlah(c.rencanaBulan)).toBe(c.rencana);
          expect(c.rencanaBulan.every((n) => n >= 0 && Number.isInteger(n))).toBe(true);
        }
        expect(jumlah(daftar.map((c) => c.selesai))).toBe(jumlah(sendiri.map((r) => r.volume)));
        expect(jumlah(daftar.map((c) => c.rencana))).toBe(jumlah([...volumePorsi(satu, batalnya).rencana.values()]));
      }
    }),
  );
});

test('R5 what is due by a month and what was done before add up to the plan, unless more was done than planned', () => {
  const bulan = fc.array(fc.nat({ max: 500 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(bulan, bulan, fc.integer({ min: 1, max: 12 }), (rencanaBulan, realisasiBulan, b) => {
      const c = { rencanaBulan, realisasiBulan };
      const sebelum = selesaiSampai(c, b - 1);
      expect(targetBulan(c, b) + sebelum).toBe(Math.max(seharusnya(c, b), sebelum));
      expect(targetBulan(c, b)).toBeLessThanOrEqual((rencanaBulan[b - 1] ?? 0) + gulir(c, b));
      // Whoever does each month what is due ends the year without a rest.
      const patuh: number[] = [];
      for (let i = 1; i <= 12; i++) patuh.push(targetBulan({ rencanaBulan, realisasiBulan: patuh }, i));
      expect(jumlah(patuh)).toBe(jumlah(rencanaBulan));
    }),
  );
});

const satuTugas = (ubah: Parameters<typeof tugas>[1]): TugasTerbagi =>
  tugas(1, { penugasan: [{ pegawaiId: p1, porsi: ubah?.volume ?? 10_000 }], ...ubah });
const capaian = (
  kantor: Parameters<typeof capaianTugas>[0],
  t: TugasTerbagi,
  r: readonly Realisasi[],
): CapaianPorsi => {
  const satu = capaianTugas(kantor, t, r)[0];
  if (!satu) throw new Error('a share has its entry');
  return satu;
};

test('RP1 monthly reports plan one a month; months of other windows plan nothing', () => {
  const bulanan = satuTugas({ volume: 12, jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } });
  const kantor = kantorKecil([orang(1)], [bulanan]);
  expect(capaian(kantor, bulanan, []).rencanaBulan).toEqual(Array.from({ length: 12 }, () => 100));
  const mei = satuTugas({
    volume: 1,
    penugasan: [{ pegawaiId: p1, porsi: 10_000 }],
    jendela: { jenis: 'bulan', bulan: [5] },
  });
  expect(capaian(kantor, mei, []).rencanaBulan).toEqual([0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0]);
});

test('RP1 the planned minutes of a month are the load of that month to within the rounding of hundredths', () => {
  const t = satuTugas({ volume: 40, norma: 300 });
  const kantor = kantorKecil([orang(1)], [t]);
  const { bulan } = hitungSatu(kantor, p1, [t]);
  capaian(kantor, t, []).rencanaBulan.forEach((volume, i) => {
    expect(Math.abs((volume * 300) / 100 - (bulan.beban[i] ?? 0))).toBeLessThanOrEqual(6);
  });
});

test('RP1 the plan since January is the nearest hundredth, so small parts of many do not go short early in the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), (volume, bagi) => {
      const t = tugas(1, {
        volume,
        norma: 600,
        pembagi: 9,
        jendela: { jenis: 'tahun' },
        penugasan: [{ pegawaiId: p1, porsi: bagi }],
      });
      const kantor = kantorKecil([orang(1)], [t]);
      const [satu] = capaianTugas(kantor, t, []);
      const { kapasitas } = hitungSatu(kantor, p1, [t]);
      const bulanan = hitungSatu(kantor, p1, [t]).bulan.kapasitas;
      for (let b = 1; b <= 12; b++) {
        const tepat = ((satu?.rencana ?? 0) * jumlah([...bulanan].slice(0, b))) / kapasitas;
        expect(Math.abs(jumlah(satu?.rencanaBulan.slice(0, b) ?? []) - tepat)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test('RP2 a share taken over in July plans nothing before, and its record of the one before nothing after', () => {
  const t = tugas(1, {
    volume: 30,
    penugasan: [
      { pegawaiId: p1, porsi: 14, sampai: '2026-06-30' },
      { pegawaiId: p2, porsi: 16, mulai: '2026-07-01' },
    ],
  });
  const [lama, baru] = capaianTugas(kantorKecil([orang(1), orang(2)], [t]), t, []);
  expect(jumlah(lama?.rencanaBulan.slice(6) ?? [])).toBe(0);
  expect(jumlah(lama?.rencanaBulan ?? [])).toBe(1400);
  expect(jumlah(baru?.rencanaBulan.slice(0, 6) ?? [])).toBe(0);
  expect(jumlah(baru?.rencanaBulan ?? [])).toBe(1600);
});

test('RP3 what nobody can do in its window is planned in the month in which it is due, work of a year before in December', () => {
  const absen = new Map([
    [p1, [{ id: 'k1' as never, pegawaiId: p1, mulai: '2026-05-01', akhir: '2026-06-30', jenis: 'cuti_lain' as const }]],
  ]);
  const t = satuTugas({ volume: 2, jendela: { jenis: 'bulan', bulan: [5, 6] } });
  const kantor = { ...kantorKecil([orang(1)], [t]), ketidakhadiran: absen };
  expect(capaian(kantor, t, []).rencanaBulan[5]).toBe(200);
  const lewat = satuTugas({ volume: 2, jendela: { jenis: 'tanggal', mulai: '2025-01-06', akhir: '2025-01-10' } });
  expect(capaian(kantor, lewat, []).rencanaBulan[11]).toBe(200);
});

test('RP4 of what is due after the year the months plan the days inside it, of what begins after it nothing', () => {
  const t = satuTugas({ volume: 2, jendela: { jenis: 'tanggal', mulai: '2026-12-28', akhir: '2027-01-08' } });
  const kantor = kantorKecil([orang(1)], [t]);
  // Four of its ten working days.
  expect(capaian(kantor, t, []).rencanaBulan[11]).toBe(80);
  expect(capaian(kantor, t, []).rencana).toBe(200);
  const kelak = satuTugas({ volume: 2, jendela: { jenis: 'tanggal', mulai: '2027-01-04', akhir: '2027-01-08' } });
  expect(jumlah(capaian(kantor, kelak, []).rencanaBulan)).toBe(0);
});

test('R2 of a meeting everybody plans the whole, less what was called off for all', () => {
  const t = tugas(1, {
    volume: 12,
    hadirBersama: true,
    pembagi: 10_000,
    penugasan: [{ pegawaiId: p1 }, { pegawaiId: p2 }],
  });
  const kantor = kantorKecil([orang(1), orang(2)], [t]);
  expect(capaianTugas(kantor, t, []).map((c) => c.rencana)).toEqual([1200, 1200]);
  const batal = [{ tugasId: t.id, pegawaiId: null, porsi: 2_500 }];
  expect(capaianTugas(kantor, t, [], batal).map((c) => c.rencana)).toEqual([900, 900]);
});

test('R6 the result of a quarter weighs by minutes and counts what rolled over', () => {
  const besar = satuTugas({
    volume: 12,
    norma: 600,
    jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
  });
  const kecil = tugas(2, { volume: 12, norma: 60, jendela: besar.jendela, penugasan: [{ pegawaiId: p1, porsi: 12 }] });
  const kantor = kantorKecil([orang(1)], [besar, kecil]);
  const isi = [
    // 2 of 3 in the first quarter, 4 of the 4 due in the second.
    {
      tugas: besar,
      capaian: capaian(kantor, besar, [
        ...[1, 3, 4, 5].map((b) => noted(besar, p1, b, 0)),
        noted(besar, p1, 2, 200),
        noted(besar, p1, 6, 400),
      ]),
    },
    { tugas: kecil, capaian: capaian(kantor, kecil, [noted(kecil, p1, 3, 300), noted(kecil, p1, 4, 300)]) },
  ];
  expect(hasilPegawai(isi, 1, 3)).toEqual({
    menitRencana: 3 * 600 + 3 * 60,
    menitSelesai: 2 * 600 + 3 * 60,
    rasio: 1380 / 1980,
    tanpaNorma: 0,
    kosong: 0,
    tugasKosong: 0,
    menitDilewati: 0,
  });
  expect(hasilPegawai(isi, 4, 6)).toEqual({
    menitRencana: 4 * 600 + 3 * 60,
    menitSelesai: 4 * 600 + 3 * 60,
    rasio: 1,
    tanpaNorma: 0,
    kosong: 0,
    tugasKosong: 0,
    menitDilewati: 0,
  });
});
