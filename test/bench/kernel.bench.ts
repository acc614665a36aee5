import { expect, test } from '@playwright/test';
import loadHighs from 'highs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NilaiRencana, Rencana } from '../../src/domain/bagiHabisRencana';
import { bagiHabis } from '../../src/domain/bagiHabis';
import { batasPuncak } from '../../src/domain/bagiHabisPuncak';
import type { Soal } from '../../src/domain/bagiHabisSoal';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import { batasLp } from './batasLp';
import { puncakMip } from './batasMip';
import { median, record, SHORT } from './figures';
import { instansDari } from './instansBesar';
import type { Ukuran } from './kantorBesar';
import { kantorBesar } from './kantorBesar';
import { jalankan, perintah } from './perintah';

// The allocation kernel alone, without the app: time, quality against both greedy orders and against proven limits.
const UKURAN: readonly (readonly [string, Ukuran])[] = [
  ['350/110', { tugas: 350, pegawai: 110, perBagian: 10, isi: 0.85 }],
  ['300/60 narrow', { tugas: 300, pegawai: 60, perBagian: 0, sempit: true, isi: 0.85 }],
  ['300/60 narrow, tight months', { tugas: 300, pegawai: 60, perBagian: 0, sempit: true, isi: 0.85, padat: true }],
  ['2.000/60', { tugas: 2000, pegawai: 60, perBagian: 0, isi: 0.85 }],
  ['20.000/2.000', { tugas: 20_000, pegawai: 2000, perBagian: 12, isi: 0.85 }],
  ['100.000/10.000', { tugas: 100_000, pegawai: 10_000, perBagian: 12, isi: 0.85 }],
];
const TUMBUH = [1000, 3000, 10_000, 30_000, 100_000] as const;
const LP_TERBESAR = SHORT ? 2000 : 20_000;
const MIP_TERBESAR = 2000;
const DETIK_MIP = SHORT ? 5 : 60;

/** Baseline of the times: the longest task first, each to the least loaded of a sample of eight, no rule and no month looked at. */
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

function puncakRencana(soal: Soal, rencana: Pick<Rencana, 'mulai' | 'orang' | 'porsi'>): number {
  const beban = Float64Array.from(soal.tetapTahun);
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
      beban[rencana.orang[i]!]! += (soal.menit[t]! * rencana.porsi[i]!) / soal.pembagi[t]!;
    }
  }
  return beban.reduce((a, menit, p) => Math.max(a, menit / Math.max(1, soal.kapasitasTahun[p]!)), 0);
}

/** The largest piece that cannot be cut, as a part of the year of the largest who may do it. */
function butirTerbesar(soal: Soal): number {
  let terbesar = 0;
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    const menit = soal.butir[t] === 0 ? soal.menit[t]! : (soal.menit[t]! * soal.porsiMin[t]!) / soal.pembagi[t]!;
    const kapasitas = soal.anggota[soal.kelompok[t]!]!.reduce((a, p) => Math.max(a, soal.kapasitasTahun[p]!), 1);
    terbesar = Math.max(terbesar, menit / kapasitas);
  }
  return terbesar;
}

const tingkat = (n: NilaiRencana): number[] => [
  n.menitSisa,
  n.langgarTim,
  n.menitLebih,
  n.menitLebihBulan,
  n.tanpaTugas,
  n.menitKurang,
  n.adil,
];
/** Positive when a is worse than b at the first level at which they differ. */
function lebihBuruk(a: NilaiRencana, b: NilaiRencana): boolean {
  const [x, y] = [tingkat(a), tingkat(b)];
  const beda = x.findIndex((nilai, i) => Math.abs(nilai - y[i]!) > 1e-6);
  return beda >= 0 && x[beda]! > y[beda]!;
}

async function ukur(work: () => unknown, runs: number): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const mulai = performance.now();
    await work();
    took.push(performance.now() - mulai);
  }
  return median(took);
}

for (const [nama, ukuran] of UKURAN) {
  if (SHORT && ukuran.tugas > 20_000) continue;
  test(`kernel ${nama}: time, both greedy orders, proven limits`, async () => {
    test.setTimeout(900_000);
    const runs = ukuran.tugas > 10_000 ? 1 : 5;
    const kantor = kantorBesar(ukuran);
    const soal = susunSoal(kantor, { bagianId: null, pertahankan: false });
    const susunMs = await ukur(() => susunSoal(kantor, { bagianId: null, pertahankan: false }), runs);
    let rencana = bagiHabis(soal, { benih: 1 });
    const bagiMs = await ukur(() => (rencana = bagiHabis(soal, { benih: 1 })), runs);
    const polosMs = await ukur(() => bagiPolos(soal), runs);
    const batasMs = await ukur(() => batasPuncak(soal), runs);
    const { nilai, terberat, tersempit } = rencana;
    expect(nilai.menitSisa).toBe(0);
    expect(lebihBuruk(nilai, terberat)).toBe(false);
    expect(lebihBuruk(nilai, tersempit)).toBe(false);
    const puncak = puncakRencana(soal, rencana);
    const batas = batasPuncak(soal);
    const pemecah = ukuran.tugas <= LP_TERBESAR ? await loadHighs() : null;
    const lpMulai = performance.now();
    const lp = pemecah && batasLp(soal, pemecah);
    const lpMs = performance.now() - lpMulai;
    const mip = pemecah && ukuran.tugas <= MIP_TERBESAR ? puncakMip(soal, await loadHighs(), DETIK_MIP) : null;
    const acuan = lp?.puncakBulan ?? batas.rasio;
    const butir = butirTerbesar(soal);
    console.log(
      nama,
      JSON.stringify({
        bagiMs,
        susunMs,
        batasMs,
        lpMs,
        puncak,
        batas: batas.rasio,
        leher: batas.orang.length,
        lp,
        mip,
        butir,
      }),
      JSON.stringify({ nilai, terberat, tersempit }),
    );
    record(`kernel-${nama.replace(/[^\da-z]+/gi, '-')}`, [
      {
        what: 'proposal, whole office',
        size: `${nama} (${rencana.langkah} steps)`,
        value: bagiMs,
        unit: 'ms',
        baseline: { name: 'longest first, no rules', value: polosMs },
        runs,
      },
      {
        what: 'proven limit of the highest load',
        size: nama,
        value: batasMs,
        unit: 'ms',
        baseline: lp
          ? { name: 'four linear programs', value: lpMs }
          : { name: 'longest first, no rules', value: polosMs },
        runs,
      },
      {
        what: 'highest load of the year',
        size: `${nama}, largest piece ${butir.toFixed(3)}`,
        value: puncak,
        unit: 'beban',
        baseline: { name: lp ? 'LP limit, months at their least' : 'own limit', value: acuan },
        aim: 1 + Math.max(0.005, butir) / acuan,
        runs: 1,
      },
      {
        what: 'highest load of the year',
        size: nama,
        value: puncak,
        unit: 'beban',
        baseline: { name: lp ? 'LP limit without months' : 'own limit', value: lp?.puncak ?? batas.rasio },
        runs: 1,
      },
      ...(mip
        ? [
            {
              what: 'highest load of the year',
              size: nama,
              value: puncak,
              unit: 'beban' as const,
              baseline: { name: `MIP without months, ${mip.selesai ? 'proven' : `${DETIK_MIP} s`}`, value: mip.puncak },
              runs: 1,
            },
          ]
        : []),
      ...[
        { name: 'longest first', n: terberat },
        { name: 'most constrained first', n: tersempit },
      ].map(({ name, n }) => ({
        what: 'over in single months and the year',
        size: nama,
        value: (nilai.menitLebih + nilai.menitLebihBulan) / 60,
        unit: 'jam' as const,
        baseline: { name, value: Math.max(1 / 60, (n.menitLebih + n.menitLebihBulan) / 60) },
        aim: 1,
        runs: 1,
      })),
    ]);
  });
}

test('kernel: how time grows from 1.000 to 100.000 tasks', async () => {
  test.setTimeout(600_000);
  const figures: Parameters<typeof record>[1][number][] = [];
  let dulu = 0;
  for (const tugas of SHORT ? TUMBUH.slice(0, 3) : TUMBUH) {
    const soal = susunSoal(kantorBesar({ tugas, pegawai: tugas / 10, perBagian: 12, isi: 0.85 }), {
      bagianId: null,
      pertahankan: false,
    });
    const ms = await ukur(() => bagiHabis(soal, { benih: 1 }), tugas > 10_000 ? 1 : 3);
    figures.push({
      what: 'proposal, ten tasks a person',
      size: `${tugas} tasks`,
      value: ms,
      unit: 'ms',
      baseline: { name: 'the size before', value: dulu === 0 ? ms : dulu },
      runs: tugas > 10_000 ? 1 : 3,
    });
    dulu = ms;
  }
  record('kernel-tumbuh', figures);
});

test('kernel: a bare instance as a whole command, time and memory', async () => {
  test.setTimeout(300_000);
  const [tugas, pegawai] = SHORT ? [20_000, 2000] : [100_000, 10_000];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-bench-'));
  const berkas = path.join(folder, 'instans.json');
  const soal = susunSoal(kantorBesar({ tugas, pegawai, perBagian: 12, isi: 0.85 }), {
    bagianId: null,
    pertahankan: false,
  });
  fs.writeFileSync(berkas, JSON.stringify(instansDari(soal)));
  const kecil = path.join(folder, 'kecil.json');
  fs.writeFileSync(kecil, JSON.stringify({ orang: [{ id: 'a', kapasitas: 1000 }], tugas: [] }));
  const kosong = await jalankan(process.execPath, perintah('bagi', '--instans', kecil, '--json'), folder);
  const satu = await jalankan(process.execPath, perintah('bagi', '--instans', berkas, '--json'), folder);
  fs.rmSync(folder, { recursive: true, force: true });
  const ukuran = `${tugas}/${pegawai}, read, divided, written`;
  record('kernel-perintah', [
    {
      what: 'bagi --instans, whole command',
      size: ukuran,
      value: satu.ms,
      unit: 'ms',
      baseline: { name: 'one person, no task', value: kosong.ms },
      runs: 1,
    },
    {
      what: 'bagi --instans, peak memory',
      size: ukuran,
      value: satu.mb,
      unit: 'MB',
      baseline: { name: 'one person, no task', value: kosong.mb },
      runs: 1,
    },
  ]);
});
