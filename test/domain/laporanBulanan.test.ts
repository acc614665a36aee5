import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keadaanTugas } from '../../src/domain/habis';
import { hitungBeban } from '../../src/domain/hitungan';
import type { KetidakhadiranId, PegawaiId, SuratId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { laporanBulanan, rincianBulanan, type BahanBulanan } from '../../src/domain/laporanBulanan';
import { KEADAAN_BULANAN, KUNCI_BULANAN, rasioBulanan } from '../../src/domain/laporanBulananTeks';
import type { Ketidakhadiran } from '../../src/domain/pegawai';
import { barisTugasBulanan } from '../../src/domain/laporanTugas';
import { bertanda, potonganTugas } from '../../src/domain/laporanPotongan';
import { hasilPegawai } from '../../src/domain/hasilDicatat';
import { capaianTugas, genapMenit, type Realisasi } from '../../src/domain/realisasi';
import { kantorAcak } from './kantorAcak';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const hasil = (tugasId: string, pegawaiId: string, bulan: number, volume: number): Realisasi => ({
  tugasId: tugasId as TugasId,
  pegawaiId: pegawaiId as PegawaiId,
  bulan,
  volume,
  mutu: '',
  bukti: '',
});

function bahan(kantor: Kantor, bulan: number, realisasi: readonly Realisasi[] = [], lain: Partial<BahanBulanan> = {}) {
  const beban = hitungBeban(kantor);
  const berporsi = new Set([...kantor.tugas.values()].flatMap((t) => t.penugasan.map((p) => p.pegawaiId)));
  const semua: BahanBulanan = {
    kantor,
    bulan,
    dpa: '',
    semula: new Map(),
    capaian: (t) =>
      capaianTugas(
        kantor,
        t,
        realisasi.filter(({ tugasId }) => tugasId === t.id),
      ),
    beban: (id) => {
      const ada = beban.get(id);
      if (!ada) throw new Error(`nobody is called ${id}`);
      return ada;
    },
    keadaan: (t) => keadaanTugas(t, kantor),
    bertugas: (id) => berporsi.has(id),
    perintah: [],
    alih: [],
    batal: [],
    surat: [],
    ...lain,
  };
  return semua;
}
const satuPorsi = { penugasan: [{ pegawaiId: 'p1' as PegawaiId, porsi: 12 }] };

test('L1, L2: every figure of any office is the sum of its rows, and of its bagian', () => {
  fc.assert(
    fc.property(
      kantorAcak,
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3000 })), {
        maxLength: 12,
      }),
      (kantor, bulan, mentah) => {
        const [t, p] = [[...kantor.tugas.keys()], [...kantor.pegawai.keys()]];
        const dicatat = mentah.flatMap(([ti, pi, b, v]) => {
          const [satu, siapa] = [t[ti % Math.max(1, t.length)], p[pi % Math.max(1, p.length)]];
          return satu && siapa ? [hasil(satu, siapa, b, v)] : [];
        });
        const isi = bahan(kantor, bulan, dicatat);
        const laporan = laporanBulanan(isi, '2030-01-01');
        for (const kunci of KUNCI_BULANAN) {
          const jumlah = (baris: readonly { nilai: number }[]): number =>
            genapMenit(baris.reduce((n, { nilai }) => n + nilai, 0));
          expect(jumlah(rincianBulanan(isi, kunci, undefined))).toBe(laporan.jumlah[kunci]);
          for (const { bagianId, angka } of laporan.baris)
            expect(jumlah(rincianBulanan(isi, kunci, bagianId))).toBe(angka[kunci]);
          expect(genapMenit(laporan.baris.reduce((n, { angka }) => n + angka[kunci], 0))).toBe(laporan.jumlah[kunci]);
        }
        // Each task has exactly one state, and what is recognised never exceeds the plan of the year.
        expect(KEADAAN_BULANAN.reduce((n, kunci) => n + laporan.jumlah[kunci], 0)).toBe(kantor.tugas.size);
        expect(laporan.jumlah.realisasiSampai).toBeLessThanOrEqual(
          laporan.setahun.rencana.reduce((a, b) => a + b, 0) + 12 * kantor.tugas.size,
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('R7: three monthly reports add up to the quarter of all people to the last minute, whatever the norms', () => {
  const satu = fc.record({
    norma: fc.integer({ min: 1, max: 999 }),
    volume: fc.integer({ min: 1, max: 5 }),
    porsi: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
    selesai: fc.array(fc.nat({ max: 200 }), { minLength: 9, maxLength: 9 }),
  });
  fc.assert(
    fc.property(fc.array(satu, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (isi, triwulan) => {
      const daftar = isi.map(({ norma, volume, porsi }, i) =>
        tugas(i + 1, {
          norma,
          volume,
          pembagi: porsi.reduce((a, b) => a + b, 0),
          penugasan: porsi.map((p, k) => ({ pegawaiId: `p${k + 1}` as PegawaiId, porsi: p })),
        }),
      );
      const kantor = kantorKecil([orang(1), orang(2), orang(3)], daftar);
      const awal = triwulan * 3 - 2;
      const dicatat = isi.flatMap(({ porsi, selesai }, i) =>
        porsi.flatMap((_, k) =>
          [0, 1, 2].map((b) => hasil(`t${i + 1}`, `p${k + 1}`, awal + b, selesai[k * 3 + b] ?? 0)),
        ),
      );
      const bulanan = [0, 1, 2].map((b) => laporanBulanan(bahan(kantor, awal + b, dicatat), '2030-01-01').jumlah);
      const orangnya = daftar.flatMap((t) =>
        capaianTugas(
          kantor,
          t,
          dicatat.filter(({ tugasId }) => tugasId === t.id),
        ).map((capaian) => ({ tugas: t, capaian })),
      );
      const evaluasi = [1, 2, 3].map((k) =>
        hasilPegawai(
          orangnya.filter(({ capaian }) => capaian.pegawaiId === `p${k}`),
          awal,
          awal + 2,
        ),
      );
      // What stands above the plan of a share is told beside it (L4).
      const dilaporkan = bulanan.reduce((n, j) => n + j.realisasiBulan, 0) + (bulanan[2]?.lebih ?? 0);
      expect(genapMenit(dilaporkan)).toBe(genapMenit(evaluasi.reduce((n, e) => n + e.menitSelesai, 0)));
    }),
    { numRuns: 60 },
  );
});

test('a trace looks only at the tasks that are said to count in its figure', () => {
  const kantor = kantorKecil([orang(1)], [tugas(1, satuPorsi), tugas(2, satuPorsi)]);
  const isi = bahan(kantor, 3);
  const ditanya: TugasId[] = [];
  const tercatat: BahanBulanan = {
    ...isi,
    semula: new Map(),
    capaian: (t) => {
      ditanya.push(t.id);
      return isi.capaian(t);
    },
  };
  const laporan = laporanBulanan(tercatat, '2026-04-02');
  expect(ditanya).toEqual(['t1', 't2']);
  const { tanda } = potonganTugas(tercatat, kantor.tugas.values());
  for (const kunci of KUNCI_BULANAN) {
    const dicari = [...kantor.tugas.values()].filter((_, i) => bertanda(tanda[i] ?? 0, kunci));
    ditanya.length = 0;
    const rincian = rincianBulanan(tercatat, kunci, undefined, dicari);
    expect(ditanya).toEqual(dicari.map(({ id }) => id));
    expect(rincian).toEqual(rincianBulanan(tercatat, kunci, undefined));
    expect(genapMenit(rincian.reduce((n, { nilai }) => n + nilai, 0))).toBe(laporan.jumlah[kunci]);
  }
});

test('a small month can be counted by hand', () => {
  // Twelve reports of 600 minutes over the year: one is due each month.
  const kantor = kantorKecil(
    [orang(1), orang(2, { bagianId: BAGIAN_B })],
    [
      tugas(1, {
        volume: 12,
        norma: 600,
        satuan: 'Laporan',
        jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
        ...satuPorsi,
      }),
      tugas(2, {
        jendela: { jenis: 'tanggal', mulai: '2026-02-02', akhir: '2026-03-31' },
        bagianId: BAGIAN_B,
        norma: 480,
        penugasan: [{ pegawaiId: 'p2' as PegawaiId }],
      }),
      tugas(3, {}),
    ],
  );
  const dicatat = [hasil('t1', 'p1', 1, 100), hasil('t1', 'p1', 3, 150), hasil('t2', 'p2', 3, 40)];
  const isi = bahan(kantor, 3, dicatat);
  const { jumlah, baris, setahun, perhatian } = laporanBulanan(isi, '2026-04-02');
  expect(jumlah).toMatchObject({
    tugas: 3,
    rencanaSampai: 3 * 600 + 480,
    realisasiSampai: 2.5 * 600 + 0.4 * 480,
    realisasiBulan: 1.5 * 600 + 0.4 * 480,
    // The report of March was due on the 31st, and only 2.5 of 3 are noted.
    tertinggal: 0,
    terlambat: 2,
    tanpaRencana: 1,
    belumDicatat: 0,
    bertugas: 2,
  });
  expect(rasioBulanan(jumlah, 'sampai')).toBeCloseTo(1692 / 2280, 10);
  expect(setahun.realisasi.slice(0, 4)).toEqual([600, 0, 900 + 192, 0]);
  expect(perhatian.map(({ nama, keadaan, batas }) => [nama, keadaan, batas])).toEqual([
    ['Tugas 1', 'terlambat', '2026-03-31'],
    ['Tugas 2', 'terlambat', '2026-03-31'],
  ]);
  expect(baris.find(({ bagianId }) => bagianId === BAGIAN_A)?.angka.tugas).toBe(2);
  expect(rincianBulanan(isi, 'realisasiSampai', BAGIAN_A)).toEqual([
    { jenis: 'tugas', id: 't1', nama: 'Tugas 1', keterangan: '2,5 Laporan × 600 menit', nilai: 1500 },
  ]);
});

test('the trace of absence says the part of the day', () => {
  const kantor = kantorKecil([orang(1)], [tugas(1, satuPorsi)]);
  const absen = (mulai: string, akhir: string, persen?: number): Ketidakhadiran => ({
    id: `k${mulai}` as KetidakhadiranId,
    pegawaiId: 'p1' as PegawaiId,
    mulai,
    akhir,
    jenis: mulai < '2026-06' ? 'cuti_tahunan' : 'diklat',
    ...(persen !== undefined && { persen }),
  });
  const daftar = [
    absen('2026-05-04', '2026-05-08', 50),
    absen('2026-06-02', '2026-06-03'),
    absen('2026-06-04', '2026-06-05', 40),
  ];
  const hadir = { ...kantor, ketidakhadiran: new Map([['p1' as PegawaiId, daftar]]) };
  const teks = (bulan: number) =>
    rincianBulanan(bahan(hadir, bulan), 'tidakHadir', undefined).map(
      ({ keterangan, nilai }) => `${keterangan}: ${nilai}`,
    );
  expect(teks(5)).toEqual(['Cuti tahunan, 5 hari kerja × 50 % sehari: 788']);
  expect(teks(6)).toEqual([`Diklat, 4 hari kerja, sebagian hari: ${630 + 252}`]);
});

test('volumes of work everybody attends say that they count people (R2)', () => {
  const rapat = { volume: 12, norma: 60, satuan: 'Rapat', hadirBersama: true, pembagi: 10_000 };
  const hadir = (nomor: number) => ({ pegawaiId: `p${nomor}` as PegawaiId, porsi: 10_000 });
  const kantor = kantorKecil(
    [orang(1), orang(2)],
    [tugas(1, { ...rapat, penugasan: [hadir(1), hadir(2)] }), tugas(2, { ...rapat, penugasan: [hadir(1)] })],
  );
  const isi = bahan(kantor, 12, [hasil('t1', 'p1', 2, 1200), hasil('t1', 'p2', 2, 600)]);
  const [bersama, sendiri] = barisTugasBulanan(isi);
  expect(bersama).toMatchObject({ satuan: 'orang-rapat', rencanaSetahun: 2400, realisasiSampai: 1800 });
  expect(sendiri).toMatchObject({ satuan: 'Rapat', rencanaSetahun: 1200 });
  expect(rincianBulanan(isi, 'realisasiSampai', undefined)).toMatchObject([
    { keterangan: '18 orang-rapat × 60 menit', nilai: 18 * 60 },
  ]);
});

test('who left later is counted in the months before, and not after', () => {
  const pergi = { status: 'keluar', keluar: '2026-07-01' } as const;
  const kantor = kantorKecil([orang(1), orang(2, pergi), orang(3, { status: 'keluar' })], []);
  const jumlah = (bulan: number) => laporanBulanan(bahan(kantor, bulan), '2027-01-05').jumlah;
  expect([3, 8].map((bulan) => jumlah(bulan).pegawai)).toEqual([2, 1]);
  const tetap = kantorKecil([orang(1), orang(2)], []);
  expect(jumlah(3)).toEqual(laporanBulanan(bahan(tetap, 3), '2027-01-05').jumlah);
});

test('an order received later is not in the report of a month before', () => {
  const kantor = kantorKecil([orang(1)], [tugas(1, satuPorsi), tugas(2, satuPorsi)]);
  const perintah = [
    {
      tugasId: 't2' as TugasId,
      jenis: 'tugas' as const,
      dari: 'Sekda',
      perihal: 'Bahan rapat',
      diterima: '2026-06-02',
      selesai: null,
    },
  ];
  const jumlah = (bulan: number) => laporanBulanan(bahan(kantor, bulan, [], { perintah }), '2026-07-01').jumlah;
  expect([5, 6].map((bulan) => [jumlah(bulan).tugas, jumlah(bulan).perintahMasuk])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test('a task that was mostly cancelled is not called finished, and one that lost a little is', () => {
  const porsi = (n: number) => ({ penugasan: [{ pegawaiId: 'p1' as PegawaiId, porsi: n }], pembagi: 120, volume: 120 });
  const kantor = kantorKecil(
    [orang(1)],
    [
      tugas(1, { ...porsi(3), batal: 117 }),
      tugas(2, { ...porsi(119), batal: 1 }),
      tugas(3, { pembagi: 120, batal: 120 }),
      tugas(4, { pembagi: 120 }),
    ],
  );
  const dicatat = [hasil('t1', 'p1', 3, 300), hasil('t2', 'p1', 3, 11_900)];
  const keadaan = barisTugasBulanan(bahan(kantor, 5, dicatat)).map((satu) => satu.keadaan);
  expect(keadaan).toEqual(['tugasBatal', 'tuntas', 'tugasBatal', 'tanpaRencana']);
});

test('L4: more than the plan of one task does not hide another that was left lying', () => {
  const kantor = kantorKecil(
    [orang(1)],
    [tugas(1, satuPorsi), tugas(2, satuPorsi)].map((t) => ({ ...t, pembagi: 12 })),
  );
  const { jumlah } = laporanBulanan(bahan(kantor, 12, [hasil('t1', 'p1', 2, 300)]), '2027-01-05');
  expect(jumlah.realisasiSampai).toBe(6000);
  expect(jumlah.lebih).toBe(12_000);
  expect(jumlah).toMatchObject({ tuntas: 1, tanpaCatatan: 1, terlambat: 0 });
});

test('L5: a month that is not over says so; nobody is called late where nobody notes', () => {
  const kantor = kantorKecil([orang(1)], [tugas(1, { jendela: { jenis: 'bulan', bulan: [3] }, penugasan: [{}] })]);
  const laporan = laporanBulanan(bahan(kantor, 5), '2026-05-31');
  expect(laporan).toMatchObject({ berjalan: true, sampai: '2026-05-31', perhatian: [] });
  expect(laporan.jumlah).toMatchObject({ tanpaCatatan: 1, terlambat: 0 });
  expect(laporanBulanan(bahan(kantor, 5), '2026-06-01').berjalan).toBe(false);
});

test('orders, hand-overs, cancelled parts and letters count in the month of their day', () => {
  const kantor = kantorKecil(
    [orang(1)],
    [tugas(1, { jendela: { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-20' } })],
  );
  const tugasId = 't1' as TugasId;
  const perintah = [
    { jenis: 'tugas', dari: 'Sekretaris Daerah', perihal: 'Pinjam kendaraan', diterima: '2026-05-04', selesai: null },
    { jenis: 'tugas', dari: '', perihal: 'Surat', diterima: '2026-04-30', selesai: '2026-05-06' },
    { jenis: 'tugas', dari: '', perihal: 'Nanti', diterima: '2026-06-01', selesai: null },
    // Over, and its notula is owed: not late.
    { jenis: 'rapat', dari: '', perihal: 'Rapat', diterima: '2026-04-30', selesai: null },
  ].map((satu) => ({ ...satu, tugasId, jenis: satu.jenis === 'rapat' ? ('rapat' as const) : ('tugas' as const) }));
  const lain = {
    perintah,
    alih: [{ tugasId, tanggal: '2026-05-10', sebab: 'cuti', porsi: 1, pembagi: 2 }],
    batal: [{ tugasId, tanggal: '2026-04-30', alasan: 'tidak jadi' }],
    surat: [{ id: 's' as SuratId, nomor: '800/1', tanggal: '2026-05-31', perihal: 'Surat Tugas' }],
  };
  const mei = bahan(kantor, 5, [], lain);
  expect(laporanBulanan(mei, '2026-06-02').jumlah).toMatchObject({
    perintahMasuk: 1,
    perintahSelesai: 1,
    perintahTerbuka: 2,
    perintahTerlambat: 1,
    dialihkan: 1,
    dibatalkan: 0,
    surat: 1,
  });
  expect(laporanBulanan(bahan(kantor, 4, [], lain), '2026-06-02').jumlah).toMatchObject({
    perintahMasuk: 2,
    perintahTerbuka: 2,
    perintahTerlambat: 0,
    dibatalkan: 1,
  });
});
