import type { Soal } from '../../src/domain/bagiHabisSoal';
import { komponen } from '../../src/domain/bagiHabisKomponen';
import { Sebaran } from '../../src/domain/bagiHabisSebaran';

/** The part of the solver that is used here. */
export interface Pemecah {
  solve(
    soal: string,
    pilihan?: Readonly<Record<string, number | string | boolean>>,
  ): { readonly Status: string; readonly ObjectiveValue: number };
}

/** What no division can beat, levels one after the other: each is the least when those before are at their least. */
export interface BatasLp {
  /** Minutes over the yearly limits, and over in single months. */
  readonly lebih: number;
  readonly lebihBulan: number;
  /** Highest yearly load ratio of anybody, whatever the months say, and with the months at their least. */
  readonly puncak: number;
  readonly puncakBulan: number;
}

/** Rounding of the solver: a level is fixed this loosely before the next one is asked. */
const LONGGAR = 1e-6;

/**
 * Lower bounds by linear programming: every task may be cut as finely as one likes among those who may do it, teams and
 * pieces aside. Tasks with the same people and window are one amount of minutes, so that the programs stay small; parts of
 * the office that share nobody are programs of their own.
 */
export function batasLp(soal: Soal, pemecah: Pemecah): BatasLp {
  const hasil = { lebih: 0, lebihBulan: 0, puncak: 0, puncakBulan: 0 };
  for (let p = 0; p < soal.jumlahOrang; p += 1) {
    if (soal.kapasitasTahun[p]! === 0) continue;
    hasil.puncak = Math.max(hasil.puncak, soal.tetapTahun[p]! / soal.kapasitasTahun[p]!);
  }
  hasil.puncakBulan = hasil.puncak;
  for (const bagian of bagianSoal(soal)) {
    const satu = batasSatu(soal, bagian, pemecah);
    hasil.lebih += satu.lebih;
    hasil.lebihBulan += satu.lebihBulan;
    hasil.puncak = Math.max(hasil.puncak, satu.puncak);
    hasil.puncakBulan = Math.max(hasil.puncakBulan, satu.puncakBulan);
  }
  return hasil;
}

interface Golongan {
  readonly anggota: Int32Array;
  readonly pola: number;
  menit: number;
}
interface BagianSoal {
  readonly orang: readonly number[];
  readonly golongan: readonly Golongan[];
}

function bagianSoal(soal: Soal): BagianSoal[] {
  const bagian = komponen(soal).map((orang) => ({ orang, golongan: [] as Golongan[] }));
  const milik = new Int32Array(soal.jumlahOrang).fill(-1);
  bagian.forEach(({ orang }, i) => orang.forEach((p) => (milik[p] = i)));
  const nomor = new Map<string, Golongan>();
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    const anggota = soal.anggota[soal.kelompok[t]!]!;
    if (anggota.length === 0) continue;
    const kunci = `${soal.kelompok[t]}/${soal.pola[t]}`;
    let golongan = nomor.get(kunci);
    if (golongan === undefined) {
      golongan = { anggota, pola: soal.pola[t]!, menit: 0 };
      nomor.set(kunci, golongan);
      if (milik[anggota[0]!]! < 0) {
        milik[anggota[0]!] = bagian.length;
        bagian.push({ orang: [anggota[0]!], golongan: [] });
      }
      bagian[milik[anggota[0]!]!]!.golongan.push(golongan);
    }
    const hadir = soal.hadir[t] === 1;
    golongan.menit += hadir
      ? soal.menit[t]! * Math.min(anggota.length, Math.max(1, soal.orangMin[t]! - soal.tetapPemegang[t]!))
      : (soal.menit[t]! * soal.sisaPorsi[t]!) / soal.pembagi[t]!;
  }
  return bagian;
}

function batasSatu(soal: Soal, { orang, golongan }: BagianSoal, pemecah: Pemecah): BatasLp {
  const sebaran = Sebaran.untuk(soal);
  const milik = new Map<number, [number, number][]>(orang.map((p) => [p, []]));
  const syarat: string[] = [];
  golongan.forEach(({ anggota, menit }, c) => {
    syarat.push(`${[...anggota].map((p) => `x${c}_${p}`).join(' + ')} = ${menit}`);
    anggota.forEach((p) => milik.get(p)!.push([c, golongan[c]!.pola]));
  });
  const lebih: string[] = [];
  const lebihBulan: string[] = [];
  const puncak: string[] = [];
  for (const p of orang) {
    const semua = milik.get(p)!.map(([c]) => `x${c}_${p}`);
    const kapasitas = soal.kapasitasTahun[p]!;
    if (semua.length === 0) continue;
    lebih.push(`y${p}`);
    syarat.push(`${semua.join(' + ')} - y${p} <= ${soal.batasAtas[p]! - soal.tetapTahun[p]!}`);
    if (kapasitas > 0) puncak.push(`${semua.join(' + ')} - ${kapasitas} z <= ${-soal.tetapTahun[p]!}`);
    const faktor = Math.max(1, soal.batasAtas[p]! / Math.max(1, kapasitas));
    for (let b = 0; b < 12; b += 1) {
      const suku = milik.get(p)!.flatMap(([c, w]) => {
        const isi = sebaran.isi[sebaran.tempat(p, w, 0) + b]!;
        return isi > 0 ? [`${isi.toFixed(9)} x${c}_${p}`] : [];
      });
      if (suku.length === 0) continue;
      lebihBulan.push(`o${p}_${b}`);
      const batas = soal.kapasitas[p * 12 + b]! * faktor - soal.tetap[p * 12 + b]!;
      syarat.push(`${suku.join(' + ')} - o${p}_${b} <= ${batas.toFixed(6)}`);
    }
  }
  const pecahkan = (tujuan: readonly string[], tambahan: readonly string[]): number => {
    const baris = [...syarat, ...tambahan].map((s, i) => ` c${i}: ${s}`).join('\n');
    const { Status, ObjectiveValue } = pemecah.solve(
      `Minimize\n obj: ${tujuan.join(' + ')}\nSubject To\n${baris}\nEnd`,
    );
    if (Status !== 'Optimal') throw new Error(`Batas tidak terhitung: ${Status}`);
    return Math.max(0, ObjectiveValue);
  };
  if (lebih.length === 0) return { lebih: 0, lebihBulan: 0, puncak: 0, puncakBulan: 0 };
  const y = pecahkan(lebih, []);
  const tahunTetap = `${lebih.join(' + ')} <= ${y + LONGGAR * (1 + y)}`;
  const o = pecahkan(lebihBulan, [tahunTetap]);
  const bulanTetap = `${lebihBulan.join(' + ')} <= ${o + LONGGAR * (1 + o)}`;
  return {
    lebih: y,
    lebihBulan: o,
    puncak: pecahkan(['z'], puncak),
    puncakBulan: pecahkan(['z'], [...puncak, tahunTetap, bulanTetap]),
  };
}
