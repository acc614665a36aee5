import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  indeksTertinggi,
  nilaiAngka,
  nilaiJawab,
  PENUH,
  SELURUHNYA,
  semuaButir,
  semuaKomponen,
  type ButirRb,
  type JawabanRb,
  type KomponenRb,
  type PaketRb,
} from '../../src/domain/rb';
import { hitungRb, kategoriDari } from '../../src/domain/rbNilai';
import { hitungIndikator, indikatorPaket, type FaktaKantor } from '../../src/domain/rbIndikator';
import { periksaPaket } from '../../src/domain/rbPeriksa';
import { aturBobotSendiri, bobotTurunan, gantiKomponen, tambahButir, tambahKomponen } from '../../src/domain/rbSusun';
import { jarakTeks, kalimatKepalaRb, kalimatRb, terjawabTeks } from '../../src/domain/rbTeks';
import { bacaRbPaket } from '../../src/importers/rbPaket';

const resmi = (id: string): PaketRb => {
  const hasil = bacaRbPaket(readFileSync(new URL(`../../resources/rb/${id}.json`, import.meta.url), 'utf8'));
  if (!hasil.paket) throw new Error(JSON.stringify(hasil.temuan));
  return hasil.paket;
};
const isi = (nilai: number | null): JawabanRb => ({ nilai, catatan: '', bukti: '' });
const jawaban = (isian: Readonly<Record<string, number | null>>) =>
  new Map(Object.entries(isian).map(([id, nilai]) => [id, isi(nilai)]));
const butir = (id: string, ubah: Partial<ButirRb> = {}): ButirRb => ({
  ...{ id, tanya: id, petunjuk: '', bobot: null, indikator: null },
  jawab: { jenis: 'angka', maks: 100, satuan: '' },
  ...ubah,
});
const komponen = (id: string, bobot: number, ubah: Partial<KomponenRb> = {}): KomponenRb => ({
  ...{ id, nama: id, bobot, sumber: '', dikonfirmasi: false, anak: [], butir: [] },
  ...ubah,
});
const KATEGORI = resmi('pmprb-2020').kategori;
const paket = (daftar: readonly KomponenRb[]): PaketRb => ({
  ...{ id: 'p', nama: 'P', sumber: '', catatan: '', sumberKategori: '', kategori: KATEGORI },
  komponen: daftar,
});
const kecil = paket([
  komponen('A', 6000, {
    anak: [
      komponen('A.1', 2000, { butir: [butir('a1a'), butir('a1b'), butir('a1c'), butir('a1d')] }),
      komponen('A.2', 4000, { butir: [butir('a2a', { bobot: 1000 }), butir('a2b', { bobot: 3000 })] }),
    ],
  }),
  komponen('B', 4000, { butir: [butir('ba')] }),
]);

describe('worked examples of a worksheet', () => {
  it('R2, R3: even parts of a component, own weights, what is not answered counts nothing', () => {
    // A.1: 2 of 4 full = 10; A.2: 10 × 50 % + 30 × 100 % = 35; B: 40 × 46,2 % = 18,48.
    const hasil = hitungRb(kecil, jawaban({ a1a: PENUH, a1b: PENUH, a2a: 5000, a2b: PENUH, ba: 4620 }));
    expect(hasil.indeks).toBe(6348);
    expect(hasil.komponen.get('A.1')).toMatchObject({ nilai: 1000, butir: 4, terjawab: 2 });
    expect(hasil.komponen.get('A')).toMatchObject({ nilai: 4500, butir: 6, terjawab: 4 });
    expect([hasil.terjawab, hasil.jumlahButir, hasil.mungkin]).toEqual([5, 7, 7348]);
  });

  it('R6, R7: 63,48 is B and BB needs more than 70,00: 6,52; limits themselves are not passed', () => {
    const hasil = hitungRb(kecil, jawaban({ [SELURUHNYA]: 6348 }));
    expect(hasil.kategori?.huruf).toBe('B');
    expect(hasil.berikut).toMatchObject({ kategori: { huruf: 'BB' }, kurang: 652 });
    expect(jarakTeks(hasil)).toContain('tambah lebih dari 6,52.');
    // On the limit there is still something to do.
    const batas = hitungRb(kecil, jawaban({ [SELURUHNYA]: 7000 }));
    expect([batas.kategori?.huruf, jarakTeks(batas)]).toEqual(['B', expect.stringContaining('sedikitnya 0,01')]);
    const huruf = (indeks: number) => kategoriDari(kecil, indeks)?.huruf;
    expect([0, 3000, 3001, 5000, 5001, 6000, 6001, 7000, 7001, 8000, 8001, 9000, 9001, 10_000].map(huruf)).toEqual([
      'D',
      'D',
      'C',
      'C',
      'CC',
      'CC',
      'B',
      'B',
      'BB',
      'BB',
      'A',
      'A',
      'AA',
      'AA',
    ]);
    expect(hitungRb(kecil, jawaban({ [SELURUHNYA]: PENUH })).berikut).toBeNull();
  });

  it('R8: no category before everything with weight is answered; how much is answered comes first', () => {
    const semua = { a1a: 0, a1b: 0, a1c: 0, a1d: 0, a2a: 0, a2b: 0, ba: PENUH };
    const { a1a: _, ...kurang } = semua;
    const [sebagian, penuh] = [hitungRb(kecil, jawaban(kurang)), hitungRb(kecil, jawaban(semua))];
    expect(sebagian.indeks).toBe(penuh.indeks);
    expect([sebagian.lengkap, sebagian.kategori, penuh.lengkap, penuh.kategori?.huruf]).toEqual([
      false,
      null,
      true,
      'C',
    ]);
    expect(terjawabTeks(sebagian)).toBe('6 dari 7 butir terjawab');
    expect(jarakTeks(sebagian)).not.toContain('tambah');
    // The head said it already.
    expect(kalimatKepalaRb(sebagian)).not.toContain('terjawab');
    expect([kalimatRb(sebagian), kalimatKepalaRb(penuh)]).toEqual([
      `6 dari 7 butir terjawab. ${kalimatKepalaRb(sebagian)}`,
      kalimatRb(penuh),
    ]);
    // The component answered as a whole is answered.
    expect(hitungRb(kecil, jawaban({ A: 2500, ba: PENUH })).lengkap).toBe(true);
  });

  it('R4: an answer of a component or of the whole stands in place of all below it', () => {
    const semua = { a1a: PENUH, a1b: PENUH, a1c: PENUH, a1d: PENUH, a2a: 0, a2b: 0, ba: PENUH };
    const hasil = hitungRb(kecil, jawaban({ ...semua, A: 2500 }));
    expect(hasil.indeks).toBe(1500 + 4000);
    expect(hasil.komponen.get('A')?.langsung).toBe(true);
    expect(hasil.butir.get('a1a')?.tertutup).toBe(true);
    expect(hasil.peluang).toEqual([]);
  });

  it('R5: what the app knows fills a gap and gives way to a typed answer', () => {
    const tahu = new Map([['ba', { nilai: 9500, bukti: '' }]]);
    expect(hitungRb(kecil, new Map(), tahu)).toMatchObject({ indeks: 3800, terjawab: 1, dariAplikasi: 1 });
    expect(hitungRb(kecil, jawaban({ ba: 0 }), tahu)).toMatchObject({ indeks: 0, terjawab: 1, dariAplikasi: 0 });
    // Noted evidence without a value is no answer.
    expect(hitungRb(kecil, jawaban({ ba: null }), tahu).indeks).toBe(3800);
  });

  it('a typed number of an index, and a share against a scale', () => {
    expect([nilaiAngka(3.27, { maks: 4 }), nilaiAngka(-1, { maks: 4 }), nilaiAngka(4.1, { maks: 4 })]).toEqual([
      8175,
      null,
      null,
    ]);
    const abcd = [10_000, 6700, 3300, 0].map((nilai) => ({ label: '', nilai }));
    const jawab = { jenis: 'pilihan', skala: 'ABCD', pilihan: abcd } as const;
    expect([10_000, 9999, 6700, 100].map((bagian) => nilaiJawab(jawab, bagian))).toEqual([10_000, 6700, 6700, 0]);
  });

  it('R7: the fewest largest gains that pass the limit are marked', () => {
    const { peluang } = hitungRb(kecil, jawaban({ a1a: PENUH, a1b: PENUH, a2a: 5000, a2b: PENUH, ba: 4620 }));
    expect(peluang.map((p) => [p.butir.id, p.tambah, p.cukup])).toEqual([
      ['ba', 2152, true],
      ['a1c', 500, false],
      ['a1d', 500, false],
      ['a2a', 500, false],
    ]);
  });
});

const pohon = fc
  .array(
    fc.record({
      bobot: fc.integer({ min: 1, max: 500 }),
      butir: fc.integer({ min: 1, max: 5 }),
      sendiri: fc.boolean(),
      dalam: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((daftar) =>
    paket(
      daftar.map(({ bobot, butir: n, sendiri, dalam }, i) => {
        const milik = Array.from({ length: n }, (_, j) => butir(`k${i}.${j}`, { bobot: sendiri ? bobot : null }));
        const total = sendiri ? bobot * n : bobot;
        const daun = komponen(`k${i}`, total, { butir: milik });
        return dalam ? komponen(`i${i}`, total, { anak: [daun] }) : daun;
      }),
    ),
  );
const acak = pohon.chain((p) =>
  fc
    .tuple(
      ...[...semuaButir(p).map((b) => b.id), ...semuaKomponen(p.komponen).map((k) => k.id)].map((id) =>
        fc.tuple(fc.constant(id), fc.option(fc.integer({ min: 0, max: PENUH }), { nil: null, freq: 3 })),
      ),
    )
    .map((isian) => ({ p, isian: new Map(isian.map(([id, nilai]) => [id, isi(nilai)])) })),
);

describe('properties of a worksheet', () => {
  it('R1, R3: points lie between 0 and the weight, children add up, a better answer never lowers the index', () => {
    fc.assert(
      fc.property(acak, fc.nat(), ({ p, isian }, di) => {
        expect(periksaPaket(p)).toEqual([]);
        const hasil = hitungRb(p, isian);
        for (const k of semuaKomponen(p.komponen)) {
          const nilai = hasil.komponen.get(k.id)!;
          expect(nilai.nilai).toBeGreaterThanOrEqual(0);
          expect(nilai.nilai).toBeLessThanOrEqual(nilai.bobot + 1e-6);
          if (!nilai.langsung && k.anak.length > 0)
            expect(nilai.nilai).toBeCloseTo(
              k.anak.reduce((n, a) => n + hasil.komponen.get(a.id)!.nilai, 0),
              4,
            );
        }
        const atas = p.komponen.reduce((n, k) => n + hasil.komponen.get(k.id)!.nilai, 0);
        expect(Math.abs(hasil.indeks - atas)).toBeLessThanOrEqual(0.501);
        expect(hasil.mungkin).toBeGreaterThanOrEqual(hasil.indeks);
        const ids = [...isian.keys()];
        const satu = ids[di % ids.length]!;
        if (hasil.butir.has(satu))
          expect(hitungRb(p, new Map(isian).set(satu, isi(PENUH))).indeks).toBeGreaterThanOrEqual(hasil.indeks);
        const penuh = new Map(semuaButir(p).map((b) => [b.id, isi(PENUH)]));
        expect(hitungRb(p, penuh).indeks).toBe(indeksTertinggi(p));
      }),
      { numRuns: 200 },
    );
  });

  it('R7: what is marked really reaches the next category', () => {
    fc.assert(
      fc.property(acak, ({ p, isian }) => {
        const hasil = hitungRb(p, isian);
        if (!hasil.berikut || hasil.peluang.every((x) => x.cukup)) return;
        const lebih = new Map(isian);
        for (const { butir: b, cukup } of hasil.peluang) if (cukup) lebih.set(b.id, isi(PENUH));
        expect(hitungRb(p, lebih).indeks).toBeGreaterThan(hasil.berikut.kategori.lebih ?? 0);
      }),
      { numRuns: 200 },
    );
  });
});

const fakta = (ubah: Partial<FaktaKantor> = {}): FaktaKantor =>
  ({
    hariIni: '2026-05-20',
    tahun: 2026,
    ringkasan: {
      tugas: { total: 430, terbagi: 412 },
      rupiah: { total: 58_210_000_000, terbagi: 29_105_000_000 },
      pegawai: { total: 20, tanpaTugas: 5 },
    },
    abk: {
      unit: [
        { bagianId: 'b1', jumlah: { tugas: 3, tanpaNorma: 0 } },
        { bagianId: 'b2', jumlah: { tugas: 3, tanpaNorma: 1 } },
        { bagianId: null, jumlah: { tugas: 1, tanpaNorma: 0 } },
      ],
      jumlah: { tugas: 7, tanpaNorma: 1 },
    },
    laporan: [
      { periode: '2026-01', tanggal: '2026-02-10' },
      { periode: '2026-02', tanggal: '2026-03-11' },
      { periode: '2026-03', tanggal: '2026-04-02' },
      { periode: '2026-TW1', tanggal: '2026-04-15' },
    ],
    ...ubah,
  }) as FaktaKantor;

describe('what the app knows', () => {
  const satu = (nama: Parameters<typeof hitungIndikator>[0]['nama'], tenggatHari: number | null = null, f = fakta()) =>
    hitungIndikator({ nama, tenggatHari }, f);
  it('shares of divided tasks, money, people and ABK with the sentence that shows them', () => {
    expect(satu('tugasTerbagi')).toEqual({
      nilai: 9581,
      bukti: '412 dari 430 tugas terbagi habis per 20 Mei 2026 menurut BagiHabis',
    });
    expect(satu('paguTerbagi')?.nilai).toBe(5000);
    expect(satu('pegawaiBertugas')?.nilai).toBe(7500);
    expect(satu('abkNorma')?.nilai).toBe(8571);
    expect(satu('abkUnit')?.nilai).toBe(5000);
  });

  it('reports in time: only months whose deadline is over count, the day itself is in time', () => {
    // Deadlines over on 20 May: January to April; in time: January and March.
    expect(satu('laporanBulanan', 10)).toMatchObject({ nilai: 5000 });
    expect(satu('laporanBulanan', 10, fakta({ hariIni: '2026-02-10' }))).toBeNull();
    expect(satu('laporanBulanan', 11)?.nilai).toBe(7500);
    expect(satu('evaluasiTriwulan', 15)?.nilai).toBe(PENUH);
    expect(satu('evaluasiTriwulan', 14)?.nilai).toBe(0);
  });

  it('an empty office has nothing to show; nearly all is not all', () => {
    const kosong = fakta({
      ringkasan: {
        tugas: { total: 0, terbagi: 0 },
        rupiah: { total: 0, terbagi: 0 },
        pegawai: { total: 0, tanpaTugas: 0 },
      } as never,
    });
    expect([satu('tugasTerbagi', null, kosong), satu('paguTerbagi', null, kosong)]).toEqual([null, null]);
    const hampir = fakta({ ringkasan: { ...fakta().ringkasan, tugas: { total: 100_000, terbagi: 99_999 } } });
    expect(satu('tugasTerbagi', null, hampir)?.nilai).toBe(9999);
  });
});

describe('the packs that are shipped', () => {
  it.each([
    ['pmprb-2020', 10_000],
    ['rb-2023', 11_000],
  ])('%s adds up and asks what the app knows', (id, tertinggi) => {
    const p = resmi(id);
    expect(periksaPaket(p)).toEqual([]);
    expect(indeksTertinggi(p)).toBe(tertinggi);
    expect(indikatorPaket(p, fakta()).size).toBeGreaterThanOrEqual(4);
    expect(semuaKomponen(p.komponen).every((k) => k.sumber !== '')).toBe(true);
    // Unconfirmed weights say so in their source.
    for (const k of semuaKomponen(p.komponen)) if (!k.dikonfirmasi) expect(k.sumber).toMatch(/belum dikonfirmasi/);
  });
});

describe('changing a pack by hand', () => {
  it('R1, R2: after any row of changes the pack adds up', () => {
    const langkah = fc.array(fc.tuple(fc.nat(5), fc.nat(40), fc.integer({ min: 0, max: 900 })), { maxLength: 12 });
    fc.assert(
      fc.property(pohon, langkah, (awal, daftar) => {
        let p = awal;
        for (const [apa, di, bobot] of daftar) {
          const semua = semuaKomponen(p.komponen);
          const k = semua[di % semua.length];
          if (!k) break;
          if (apa === 0) p = tambahKomponen(p, k.id, 'baru').paket;
          else if (apa === 1) p = tambahKomponen(p, null, 'baru').paket;
          else if (apa === 2 && k.anak.length === 0) p = tambahButir(p, k.id);
          else if (apa === 3) p = gantiKomponen(p, k.id, (lama) => (bobotTurunan(lama) ? lama : { ...lama, bobot }));
          else if (apa === 4) p = gantiKomponen(p, k.id, (lama) => aturBobotSendiri(lama, bobot % 2 === 0));
          else if (semua.length > 1 && p.komponen.length > 1) p = gantiKomponen(p, k.id, () => null);
        }
        // A component that lost all below it has to be filled or removed by hand; everything else holds by itself.
        const lain = periksaPaket(p).filter(({ pesan }) => !pesan.startsWith('belum memuat'));
        expect(lain).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('even parts with weights of their own keep the weight of the component', () => {
    const baru = aturBobotSendiri(komponen('A', 1000, { butir: [butir('a'), butir('b'), butir('c')] }), true);
    expect(baru.butir.map((b) => b.bobot)).toEqual([334, 333, 333]);
  });
});
