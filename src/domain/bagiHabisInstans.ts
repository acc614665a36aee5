import type { Rencana } from './bagiHabisRencana';
import type { BatasPuncak } from './bagiHabisPuncak';
import type { Soal } from './bagiHabisSoal';
import { BEBAS } from './bagiHabisSoal';
import type { PegawaiId, PenugasanId, TugasId } from './ids';

const BULAN = 12;

/** Somebody of a bare instance. Minutes; ratios are parts of the capacity. */
export interface OrangInstans {
  readonly id: string;
  /** Minutes of each month, or of the year, spread evenly. */
  readonly kapasitas: number | readonly number[];
  /** Highest and lowest load of the year; a person with `ambang` 0 may stay idle. */
  readonly batas: number;
  readonly ambang: number;
  /** Work that is there already and stays: minutes of each month, or of the year. */
  readonly tetap: number | readonly number[];
  readonly tugasTetap: number;
}

/** A share in whole pieces. */
export interface BagianInstans {
  readonly orang: string;
  readonly bagian: number;
}

export interface TugasInstans {
  readonly id: string;
  readonly menit: number;
  /** Months 1–12 of the work; it spreads over them in proportion to the capacity of whoever does it. */
  readonly bulan: readonly number[];
  /** null = everybody. */
  readonly boleh: readonly string[] | null;
  /** Equal pieces it may be cut into, 1 = whole; and the smallest share in pieces. */
  readonly bagian: number;
  readonly bagianTerkecil: number;
  readonly orangMin: number;
  readonly orangMax: number | null;
  /** Who may lead it, null = everybody. */
  readonly ketua: readonly string[] | null;
  /** A meeting: whoever is there spends the whole time. */
  readonly hadir: boolean;
  readonly kunci: readonly BagianInstans[];
  readonly kini: readonly BagianInstans[];
}

/** A bare allocation problem, as resources/docs/instance.md describes it. */
export interface Instans {
  readonly pertahankan: boolean;
  readonly orang: readonly OrangInstans[];
  readonly tugas: readonly TugasInstans[];
}

/** What an instance says that cannot be; `letak` is the path in the file. */
export interface GalatInstans {
  readonly letak: string;
  readonly pesan: string;
}

/** Names that nobody bears, twice the same, shares that do not fit. */
export function periksaInstans(instans: Instans): readonly GalatInstans[] {
  const galat: GalatInstans[] = [];
  const kembar = (daftar: readonly { readonly id: string }[], nama: string): void => {
    const ada = new Set<string>();
    daftar.forEach(({ id }, i) => {
      if (ada.has(id)) galat.push({ letak: `${nama}[${i}].id`, pesan: `"${id}" sudah ada` });
      ada.add(id);
    });
  };
  kembar(instans.orang, 'orang');
  kembar(instans.tugas, 'tugas');
  const orang = new Set(instans.orang.map((o) => o.id));
  instans.tugas.forEach((t, i) => {
    const di = `tugas[${i}]`;
    const dikenal = (daftar: readonly string[], nama: string): void =>
      daftar.forEach((id, j) => {
        if (!orang.has(id)) galat.push({ letak: `${di}.${nama}[${j}]`, pesan: `orang "${id}" tidak ada` });
      });
    dikenal(t.boleh ?? [], 'boleh');
    dikenal(t.ketua ?? [], 'ketua');
    dikenal(
      t.kunci.map((k) => k.orang),
      'kunci',
    );
    dikenal(
      t.kini.map((k) => k.orang),
      'kini',
    );
    t.kini.forEach((k, j) => {
      if (t.boleh !== null && orang.has(k.orang) && !t.boleh.includes(k.orang))
        galat.push({ letak: `${di}.kini[${j}]`, pesan: `orang "${k.orang}" tidak termasuk boleh` });
    });
    const semua = [...t.kunci, ...t.kini];
    if (new Set(semua.map((k) => k.orang)).size < semua.length)
      galat.push({ letak: `${di}.kini`, pesan: 'satu orang disebut dua kali' });
    const terbagi = semua.reduce((n, k) => n + k.bagian, 0);
    if (!t.hadir && terbagi > t.bagian)
      galat.push({ letak: `${di}.kini`, pesan: `${terbagi} bagian terbagi dari ${t.bagian}` });
    if (t.orangMax !== null && t.orangMin > t.orangMax)
      galat.push({ letak: `${di}.orangMin`, pesan: 'lebih besar daripada orangMax' });
    const kurang = Math.max(0, t.orangMin - t.kunci.length) * t.bagianTerkecil;
    const sisa = t.bagian - jumlah(t.kunci.map((k) => k.bagian));
    if (!t.hadir && kurang > sisa)
      galat.push({ letak: `${di}.orangMin`, pesan: `memerlukan sedikitnya ${kurang} bagian, ada ${sisa}` });
  });
  return galat;
}

const perBulan = (nilai: number | readonly number[]): readonly number[] =>
  typeof nilai === 'number' ? rata(nilai) : nilai;
const rata = (setahun: number): number[] =>
  Array.from({ length: BULAN }, (_, i) => Math.floor((setahun * (i + 1)) / BULAN) - Math.floor((setahun * i) / BULAN));
const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);

/** The problem of a checked instance (`periksaInstans` finds nothing). People and tasks keep the order of their ids. */
export function soalInstans(instans: Instans): Soal {
  const orang = [...instans.orang].sort((a, b) => (a.id < b.id ? -1 : 1));
  const daftar = [...instans.tugas].sort((a, b) => (a.id < b.id ? -1 : 1));
  const nomor = new Map(orang.map((o, p) => [o.id, p]));
  const kapasitas = orang.map((o) => perBulan(o.kapasitas));
  const tetap = orang.map((o) => [...perBulan(o.tetap)]);
  const tugasTetap = orang.map((o) => o.tugasTetap);
  const kelompok = new Kumpulan();
  const pola = new Kumpulan();
  const ketua = new Kumpulan();
  const indeks = (ids: readonly string[]): number[] => ids.map((id) => nomor.get(id)!).sort((a, b) => a - b);
  const semua = orang.map((_, p) => p);
  for (const t of daftar) {
    for (const { orang: id, bagian } of t.kunci) {
      const p = nomor.get(id)!;
      tugasTetap[p]! += 1;
      const bobot = t.bulan.map((b) => kapasitas[p]![b - 1]!);
      const menit = t.hadir ? t.menit : (t.menit * bagian) / t.bagian;
      t.bulan.forEach((b, i) => (tetap[p]![b - 1]! += jumlah(bobot) === 0 ? 0 : (menit * bobot[i]!) / jumlah(bobot)));
    }
  }
  const bertetap = daftar.map((t) => new Set(t.kunci.map((k) => k.orang)));
  const sisa = daftar.map((t) =>
    t.hadir ? Math.max(1, t.orangMin - t.kunci.length) : t.bagian - jumlah(t.kunci.map((k) => k.bagian)),
  );
  const bisaMemimpin = (t: TugasInstans): number => {
    if (t.ketua === null || t.kunci.some((k) => t.ketua?.includes(k.orang))) return -1;
    return ketua.nomor(indeks(t.ketua));
  };
  const lamaMulai = new Int32Array(daftar.length + 1);
  daftar.forEach((t, i) => (lamaMulai[i + 1] = lamaMulai[i]! + t.kini.length));
  const setahun = kapasitas.map(jumlah);
  return {
    jumlahOrang: orang.length,
    jumlahTugas: daftar.length,
    pegawai: orang.map((o) => o.id as PegawaiId),
    tugas: daftar.map((t) => t.id as TugasId),
    kapasitas: Int32Array.from(kapasitas.flat()),
    kapasitasTahun: Int32Array.from(setahun),
    tetap: Float64Array.from(tetap.flat()),
    tetapTahun: Float64Array.from(tetap, jumlah),
    tetapJumlah: Int32Array.from(tugasTetap),
    batasAtas: Float64Array.from(orang, (o, p) => o.batas * setahun[p]!),
    batasBawah: Float64Array.from(orang, (o, p) => o.ambang * setahun[p]!),
    menit: Float64Array.from(daftar, (t) => t.menit),
    pola: Int32Array.from(daftar, (t) => pola.nomor(t.bulan)),
    bobotPola: Float64Array.from(pola.isi.flatMap((bulan) => rata(0).map((_, i) => (bulan.includes(i + 1) ? 1 : 0)))),
    blokPola: new Int8Array(pola.isi.length * BULAN),
    bagianBlok: new Float64Array(pola.isi.length * BULAN).fill(1),
    bagianKhusus: new Map(),
    kelompok: Int32Array.from(daftar, (t, i) =>
      kelompok.nomor((t.boleh === null ? semua : indeks(t.boleh)).filter((p) => !bertetap[i]!.has(orang[p]!.id))),
    ),
    anggota: kelompok.isi.map((isi) => Int32Array.from(isi)),
    pembagi: Int32Array.from(daftar, (t, i) => (t.hadir ? sisa[i]! : t.bagian)),
    butir: Int32Array.from(daftar, (t) => (t.hadir || t.bagian === 1 ? 0 : 1)),
    porsiMin: Int32Array.from(daftar, (t) => (t.hadir || t.bagian === 1 ? 0 : t.bagianTerkecil)),
    hadir: Uint8Array.from(daftar, (t) => Number(t.hadir)),
    orangMin: Int32Array.from(daftar, (t) => t.orangMin),
    orangMax: Int32Array.from(daftar, (t) => t.orangMax ?? BEBAS),
    ketua: Int32Array.from(daftar, bisaMemimpin),
    daftarKetua: ketua.isi.map((isi) => Uint8Array.from(orang, (_, p) => Number(isi.includes(p)))),
    rumpun: new Int32Array(daftar.length).fill(-1),
    sisaPorsi: Int32Array.from(sisa),
    tetapPemegang: Int32Array.from(daftar, (t) => t.kunci.length),
    tetapId: daftar.map((t) => t.kunci.map((_, i) => `${t.id}.${i}` as PenugasanId)),
    lamaMulai,
    lamaOrang: Int32Array.from(daftar.flatMap((t) => t.kini.map((k) => nomor.get(k.orang)!))),
    lamaPorsi: Int32Array.from(daftar.flatMap((t) => t.kini.map((k) => k.bagian))),
    satuanBulan: 0,
    pertahankan: instans.pertahankan,
    bagianId: null,
  };
}

/** Distinct lists of numbers, numbered in the order they come. */
class Kumpulan {
  readonly isi: (readonly number[])[] = [];
  private readonly ada = new Map<string, number>();

  nomor(daftar: readonly number[]): number {
    const kunci = daftar.join(',');
    let nomor = this.ada.get(kunci);
    if (nomor === undefined) {
      nomor = this.isi.length;
      this.ada.set(kunci, nomor);
      this.isi.push([...daftar]);
    }
    return nomor;
  }
}

/** The plan of an instance by names: shares in pieces and minutes, locked ones left out. */
export function rencanaInstans(soal: Soal, rencana: Rencana): readonly unknown[] {
  return soal.tugas.map((id, t) => ({
    id,
    pemegang: Array.from({ length: rencana.mulai[t + 1]! - rencana.mulai[t]! }, (_, i) => {
      const di = rencana.mulai[t]! + i;
      const bagian = rencana.porsi[di]!;
      const menit = soal.hadir[t] === 1 ? soal.menit[t]! : (soal.menit[t]! * bagian) / soal.pembagi[t]!;
      return { orang: soal.pegawai[rencana.orang[di]!], bagian: soal.hadir[t] === 1 ? 1 : bagian, menit };
    }),
  }));
}

/** The proven limit by names. */
export function batasInstans(soal: Soal, batas: BatasPuncak): unknown {
  return {
    puncak: batas.rasio,
    orang: batas.orang.map((p) => soal.pegawai[p]),
    tugas: batas.tugas.map((t) => soal.tugas[t]),
    menit: batas.menit,
    kapasitas: batas.kapasitas,
  };
}
