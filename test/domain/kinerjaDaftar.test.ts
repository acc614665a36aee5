import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringkas } from '../../src/domain/habis';
import { hitungBeban } from '../../src/domain/hitungan';
import type { BagianId, PegawaiId, SubKegiatanId } from '../../src/domain/ids';
import { HASIL_TUSI } from '../../src/domain/kinerjaHasil';
import { rekapBagian, rekapTersamar, type BarisRekap, type PelaksanaRekap } from '../../src/domain/kinerjaRekap';
import { NAMA_GABUNGAN } from '../../src/domain/kelompokKecil';
import { skpPegawai, TEKS_SKP_BAWAAN, type BahanSkp } from '../../src/domain/kinerjaSkp';
import { daftarSub } from '../../src/domain/kinerjaSub';
import type { SubKegiatan } from '../../src/domain/subKegiatan';
import { kantorAcak } from './kantorAcak';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const S1 = 's1' as SubKegiatanId;
const baris = (pagu: number, ubah: Partial<SubKegiatan> = {}): SubKegiatan => ({
  id: S1,
  kode: '4.01.01.2.13.0001',
  nama: 'Sub',
  kodeKegiatan: '4.01.01.2.13',
  namaKegiatan: 'Kegiatan',
  kodeProgram: '4.01.01',
  namaProgram: 'Program',
  kodeSubUnit: '',
  namaSubUnit: '',
  bagianId: BAGIAN_A,
  alasanTanpaTugas: '',
  pagu,
  indikator: [],
  berlaku: true,
  ...ubah,
});
const dpa = (n: number, ubah: Parameters<typeof tugas>[1] = {}) =>
  tugas(n, { sumber: 'dpa', subKegiatanId: S1, ...ubah });

describe('daftar per sub kegiatan', () => {
  it('L1 property: rupiah of the tasks and the rest of rounding are the pagu', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.array(fc.nat(90_000), { maxLength: 7 }), (pagu, menit) => {
        const daftar = menit.map((norma, i) => dpa(i, { norma }));
        const kantor = { ...kantorKecil([], daftar), subKegiatan: new Map([[S1, baris(pagu)]]) };
        const [satu] = daftarSub(kantor, null).sub;
        expect((satu?.jumlahRupiah ?? 0) + (satu?.sisa ?? 0)).toBe(pagu);
        expect(satu?.tugas.every((t) => Number.isInteger(t.rupiah) && t.rupiah >= 0)).toBe(true);
        if (daftar.length > 0) expect(satu?.sisa).toBeLessThan(daftar.length);
      }),
    );
  });

  it('L2–L4: deleted lines follow with pagu 0, other sources without rupiah, chosen bagian only their own', () => {
    const kantor = {
      ...kantorKecil([], [dpa(1), tugas(2), tugas(3, { bagianId: BAGIAN_B, sumber: 'disposisi' })]),
      subKegiatan: new Map([[S1, baris(500, { berlaku: false })]]),
    };
    const semua = daftarSub(kantor, null);
    expect(semua.sub.map((s) => [s.sub.pagu, s.sisa, s.tugas.length])).toEqual([[0, 0, 1]]);
    expect(semua.lain.map((l) => [l.sumber, l.tugas.map((t) => t.rupiah)])).toEqual([
      ['tusi', [0]],
      ['disposisi', [0]],
    ]);
    expect(daftarSub(kantor, new Set([BAGIAN_B])).lain.map((l) => l.sumber)).toEqual(['disposisi']);
    expect(daftarSub(kantor, new Set([BAGIAN_B])).sub).toEqual([]);
  });
});

describe('rekap per bagian', () => {
  it('N3 property: the total is what the counters of the office say', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        const beban = hitungBeban(kantor);
        const { baris: barisnya, jumlah } = rekapBagian(kantor, beban);
        const r = ringkas(kantor, beban);
        expect(jumlah).toMatchObject({
          pegawai: r.pegawai.total,
          tanpaTugas: r.pegawai.tanpaTugas,
          rendah: r.pegawai.rendah,
          melebihi: r.pegawai.melebihi,
          tugas: r.tugas.total,
          tugasHabis: r.tugas.terbagi,
          menitTugas: r.menit.total,
          menitTerbagi: r.menit.terbagi,
          pagu: r.rupiah.total,
          paguTerbagi: r.rupiah.terbagi,
        });
        expect(barisnya.reduce((n, b) => n + b.beban, 0)).toBe(jumlah.beban);
      }),
      { numRuns: 60 },
    );
  });

  it('N4 property: people stand in groups of five or more beside others, and every column keeps its sum', () => {
    const satu = fc
      .record({ pegawai: fc.nat({ max: 9 }), tanpa: fc.nat({ max: 9 }), lain: fc.nat({ max: 2 }), tugas: fc.nat(9) })
      .map(({ pegawai, tanpa, lain, tugas: banyak }) => ({
        ...{ tugasHabis: Math.floor(banyak / 2), menitTerbagi: banyak * 2 },
        ...{ pegawai, tanpaTugas: Math.min(tanpa, pegawai), tidakDihitung: lain, kapasitas: pegawai * 9 },
        ...{ beban: pegawai * 7, rendah: 0, melebihi: 0, tugas: banyak },
        ...{ menitTugas: banyak * 3, pagu: banyak * 11, paguTerbagi: 0 },
      }));
    const berorang = fc.tuple(satu, fc.uniqueArray(fc.nat(12), { maxLength: 12 }));
    const orangnya = ['pegawai', 'tidakDihitung', 'tanpaTugas', 'beban', 'kapasitas'] as const;
    const terbagi = ['tugasHabis', 'menitTerbagi'] as const;
    const kolom = [...orangnya, ...terbagi, 'tugas', 'pagu'] as const;
    fc.assert(
      fc.property(fc.array(berorang, { minLength: 1, maxLength: 8 }), (isi) => {
        const asal = isi.map(([b], i): BarisRekap => ({ ...b, bagianId: `b${i}` as BagianId, nama: `B${i}` }));
        const pelaksana: PelaksanaRekap = new Map(
          isi.map(([, ids], i) => [`b${i}` as BagianId, new Set(ids as unknown as PegawaiId[])]),
        );
        const hasil = rekapTersamar(asal, pelaksana, 5);
        const jumlah = (dari: readonly BarisRekap[], nama: (typeof kolom)[number]): number =>
          dari.reduce((n, b) => n + b[nama], 0);
        const lengkap = hasil.every((b) => b.orangTampak) || hasil.some((b) => !b.pekerjaanTampak);
        for (const nama of kolom)
          if (lengkap || nama === 'tugas' || nama === 'pagu') expect(jumlah(hasil, nama)).toBe(jumlah(asal, nama));
        // A bagian by itself is its own paper.
        if (asal.length === 1) {
          expect(hasil).toMatchObject(asal);
          return;
        }
        for (const b of hasil.filter((one) => one.orangTampak && one.pegawai > 0)) {
          expect(b.pegawai).toBeGreaterThanOrEqual(5);
          expect(b.pegawai === b.tanpaTugas || b.pegawai - b.tanpaTugas >= 5).toBe(true);
        }
        // Never one alone in the joined row.
        if (hasil.some((b) => b.nama === NAMA_GABUNGAN))
          expect(hasil.filter((b) => !b.orangTampak).length).toBeGreaterThan(1);
        for (const b of hasil.filter((one) => !one.orangTampak))
          expect([...orangnya, ...terbagi].map((nama) => b[nama])).toEqual([0, 0, 0, 0, 0, 0, 0]);
        // Minutes that were divided are the load of those who hold the tasks (K1).
        const sendiri = hasil.filter((b) => b.orangTampak && b.bagianId !== null).map(({ bagianId }) => bagianId);
        for (const id of sendiri) expect([0, 5]).toContain(Math.min(5, pelaksana.get(id)?.size ?? 0));
      }),
    );
  });

  it('N4: what is divided in a bagian of one person, which is the load of that person, stands in the joined row (V9-8)', () => {
    const daftar = [orang(1), ...[2, 3, 4, 5, 6].map((n) => orang(n, { bagianId: BAGIAN_B }))];
    const kantor = kantorKecil(daftar, [
      tugas(1, { penugasan: [{ pegawaiId: 'p1' as PegawaiId }] }),
      ...[2, 3, 4, 5, 6].map((n) => tugas(n, { bagianId: BAGIAN_B, penugasan: [{ pegawaiId: `p${n}` as PegawaiId }] })),
    ]);
    const { baris: semua, pelaksana } = rekapBagian(kantor, hitungBeban(kantor));
    const hasil = rekapTersamar(semua, pelaksana, 5);
    expect(semua[0]?.menitTerbagi).toBe(semua[0]?.beban);
    expect(hasil.map((b) => [b.nama, b.orangTampak, b.tugas, b.tugasHabis, b.menitTerbagi, b.beban])).toEqual([
      ['Hukum', false, 1, 0, 0, 0],
      ['Umum', false, 5, 0, 0, 0],
      [NAMA_GABUNGAN, true, 0, 6, 36_000, 36_000],
    ]);
  });

  it('N1: pagu and tasks without a bagian stand on a row of their own; chosen bagian alone', () => {
    const kantor = {
      ...kantorKecil([orang(1)], [tugas(1, { bagianId: null })]),
      subKegiatan: new Map([[S1, baris(700, { bagianId: null })]]),
    };
    const { baris: semua } = rekapBagian(kantor, hitungBeban(kantor));
    expect(semua.map((b) => [b.nama, b.tugas, b.pagu])).toEqual([
      ['Hukum', 0, 0],
      ['Umum', 0, 0],
      ['Belum ada bagian', 1, 700],
    ]);
    expect(rekapBagian(kantor, hitungBeban(kantor), new Set([BAGIAN_A])).jumlah).toMatchObject({
      pegawai: 1,
      tugas: 0,
    });
  });
});

describe('lampiran SKP', () => {
  const ani = orang(1);
  const bahan = (ubah: Partial<BahanSkp>): BahanSkp => ({
    tugasnya: [],
    tugasSub: () => [],
    hasilPimpinan: () => HASIL_TUSI,
    teks: TEKS_SKP_BAWAAN,
    biaya: false,
    ...ubah,
  });
  const p2 = 'p2' as PegawaiId;

  it('S1–S3: a result per task with quantity, quality in the office’s words, and days', () => {
    const satu = dpa(1, {
      nama: 'Penyusunan LKjIP',
      keluaran: 'LKjIP',
      jendela: { jenis: 'bulan', bulan: [1, 2] },
      penugasan: [{}],
    });
    const teks = { ...TEKS_SKP_BAWAAN, kualitas: 'Mutu {keluaran}', targetKualitas: 90 };
    const { rhk } = skpPegawai(kantorKecil([ani], [satu]), ani, bahan({ tugasnya: [satu], teks }));
    expect(rhk).toHaveLength(1);
    expect(rhk[0]).toMatchObject({ bagian: 'utama', rhk: 'Tersusunnya LKjIP', rhkPimpinan: 'Tugas dan fungsi' });
    expect(rhk[0]?.aspek).toEqual([
      { aspek: 'kuantitas', indikator: 'Jumlah LKjIP', target: 1, satuan: 'Dokumen', triwulan: [1, 0, 0, 0] },
      { aspek: 'kualitas', indikator: 'Mutu LKjIP', target: 90, satuan: '%', triwulan: [90, null, null, null] },
      {
        aspek: 'waktu',
        indikator: 'Ketepatan waktu penyelesaian LKjIP',
        target: '2026-02-28',
        satuan: 'tanggal',
        triwulan: ['2026-02-28', null, null, null],
      },
    ]);
  });

  it('S2: appointments by decree and dispositions come after, as tambahan; the leader’s own have no RHK above', () => {
    const daftar = [tugas(1, { sumber: 'tambahan', penugasan: [{}] }), tugas(2, { penugasan: [{}] })];
    const { rhk } = skpPegawai(kantorKecil([ani], daftar), ani, bahan({ tugasnya: daftar, hasilPimpinan: () => null }));
    expect(rhk.map((r) => [r.bagian, r.rhkPimpinan])).toEqual([
      ['utama', ''],
      ['tambahan', ''],
    ]);
  });

  it('S4: biaya only when asked for, the person’s part floored; people who attend together share it', () => {
    const satu = dpa(1, { penugasan: [{ porsi: 3333 }, { pegawaiId: p2, porsi: 6667 }] });
    const rapat = dpa(2, { hadirBersama: true, penugasan: [{}, { pegawaiId: p2 }] });
    const kantor = { ...kantorKecil([ani, orang(2)], [satu, rapat]), subKegiatan: new Map([[S1, baris(1001)]]) };
    const isi = (biaya: boolean) =>
      skpPegawai(kantor, ani, bahan({ tugasnya: [satu, rapat], tugasSub: () => [satu, rapat], biaya })).rhk.map(
        (r) => r.aspek.find((a) => a.aspek === 'biaya')?.target,
      );
    expect(isi(false)).toEqual([undefined, undefined]);
    // 1001 over two tasks of equal minutes = 500 each; a third of it, and half of it.
    expect(isi(true)).toEqual([166, 250]);
  });
});
