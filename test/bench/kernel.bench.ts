import { expect, test } from '@playwright/test';
import type { NilaiRencana } from '../../src/domain/bagiHabis';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Soal } from '../../src/domain/bagiHabisSoal';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import type { Kantor } from '../../src/domain/kantor';
import type { Ukuran } from './kantorBesar';
import { record, SHORT } from './figures';
import { kantorBesar } from './kantorBesar';

// The allocation kernel alone, without the app: time against its own greedy phase, quality against both greedy orders.
const UKURAN: Record<string, Ukuran> = {
  '350/110': { tugas: 350, pegawai: 110, perBagian: 10, isi: 0.85 },
  '300/60 sempit': { tugas: 300, pegawai: 60, perBagian: 0, sempit: true, isi: 0.85 },
  '2.000/60': { tugas: 2000, pegawai: 60, perBagian: 0, isi: 0.85 },
  '20.000/2.000': { tugas: 20_000, pegawai: 2000, perBagian: 12, isi: 0.85 },
  '100.000/10.000': { tugas: 100_000, pegawai: 10_000, perBagian: 12, isi: 0.85 },
};
const ULANG = SHORT ? 1 : 3;
/** In a short run the largest office is left out. */
const TERBESAR = SHORT ? 20_000 : 100_000;

interface Hasil {
  readonly nama: string;
  readonly susunMs: number;
  readonly bagiMs: number;
  readonly polosMs: number;
  readonly langkah: number;
  readonly nilai: NilaiRencana;
  readonly terberat: NilaiRencana;
  readonly tersempit: NilaiRencana;
  readonly rasioTertinggi: number;
  readonly rasioTerendah: number;
}

function ukur(nama: string, kantor: Kantor, ulang: number): Hasil {
  const susun: number[] = [];
  const bagi: number[] = [];
  const polos: number[] = [];
  let hasil: Hasil | null = null;
  for (let i = 0; i < ulang; i += 1) {
    const mulai = performance.now();
    const soal = susunSoal(kantor, { bagianId: null, pertahankan: true });
    const tengah = performance.now();
    const rencana = bagiHabis(soal, { benih: 1 });
    susun.push(tengah - mulai);
    const akhir = performance.now();
    bagi.push(akhir - tengah);
    bagiPolos(soal);
    polos.push(performance.now() - akhir);
    const rasio = rasioRencana(soal, rencana);
    const { langkah, nilai, terberat, tersempit } = rencana;
    hasil = { nama, susunMs: 0, bagiMs: 0, polosMs: 0, langkah, nilai, terberat, tersempit, ...rasio };
  }
  if (hasil === null) throw new Error('Tidak ada putaran.');
  return { ...hasil, susunMs: median(susun), bagiMs: median(bagi), polosMs: median(polos) };
}

/** Baseline: the longest task first, each to the least loaded of a sample of eight, no rule and no month looked at. */
function bagiPolos(soal: Soal): number {
  const urutan = Int32Array.from({ length: soal.jumlahTugas }, (_, t) => t);
  urutan.sort((a, b) => soal.menit[b]! - soal.menit[a]!);
  const beban = Float64Array.from(soal.tetapTahun);
  let giliran = 0;
  for (const t of urutan) {
    let terendah = giliran % beban.length;
    for (let i = 1; i < 8; i += 1) {
      const p = (giliran + i) % beban.length;
      if (beban[p]! < beban[terendah]!) terendah = p;
    }
    giliran += 8;
    beban[terendah]! += soal.menit[t]!;
  }
  return beban.reduce((a, b) => Math.max(a, b), 0);
}

function rasioRencana(
  soal: Soal,
  rencana: { readonly mulai: Int32Array; readonly orang: Int32Array; readonly porsi: Int32Array },
): { rasioTertinggi: number; rasioTerendah: number } {
  const beban = Float64Array.from(soal.tetapTahun);
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
      beban[rencana.orang[i]!]! += (soal.menit[t]! * rencana.porsi[i]!) / soal.pembagi[t]!;
    }
  }
  const rasio = [...beban].map((menit, p) => menit / soal.kapasitasTahun[p]!);
  return {
    rasioTertinggi: rasio.reduce((a, b) => Math.max(a, b), 0),
    rasioTerendah: rasio.reduce((a, b) => Math.min(a, b), Infinity),
  };
}

function median(angka: readonly number[]): number {
  return angka.toSorted((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;
}

test('kernel: usulan pembagian', () => {
  test.setTimeout(600_000);
  const hasil = Object.entries(UKURAN)
    .filter(([, ukuran]) => ukuran.tugas <= TERBESAR)
    .map(([nama, ukuran]) => ukur(nama, kantorBesar(ukuran), ukuran.tugas > 10_000 ? 1 : ULANG));
  record(
    'kernel',
    hasil.map((h) => ({
      what: 'proposal, whole office',
      size: `${h.nama} (${h.langkah} steps, highest load ${h.rasioTertinggi.toFixed(2)})`,
      value: h.bagiMs,
      unit: 'ms' as const,
      baseline: { name: 'longest first, no rules', value: h.polosMs },
      runs: ULANG,
    })),
  );
  for (const h of hasil) {
    console.log(h.nama, `${h.bagiMs.toFixed(0)} ms`, JSON.stringify(h.nilai));
    expect(h.nilai.menitSisa).toBe(0);
  }
});
