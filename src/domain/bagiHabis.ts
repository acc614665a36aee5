import { Pencari } from './bagiHabisCari';
import { batasBagian } from './bagiHabisBatas';
import type { Bagian } from './bagiHabisGuncang';
import { acakBerbenih, guncang, perbaikiBagian } from './bagiHabisGuncang';
import { Keadaan } from './bagiHabisKeadaan';
import { komponen } from './bagiHabisKomponen';
import { lebihBaik } from './bagiHabisNilai';
import { pasangLama, serakah, urutanTerberat, urutanTersempit } from './bagiHabisSerakah';
import type { Soal } from './bagiHabisSoal';
import { rapikan } from './bagiHabisRapi';
import type { KabarBagi, NilaiRencana, PilihanBagi, Rencana } from './bagiHabisRencana';
import { nilaiRencana, puncakRencana, susun } from './bagiHabisRencana';
import { cariTepat, TEPAT } from './bagiHabisTepat';

/** Steps of shaking that a share is worth at most. */
const GUNCANG_PER_PORSI = 8_000;
/** Parts in which nothing is wrong are shaken this much less. */
const BAGIAN_TANPA_KELUHAN = 10;

/**
 * Steps the search may weigh: a base for each part of the office and so many per share, and the shaking of parts without
 * complaints. An office is searched thoroughly; a regency gets what fits a few seconds.
 */
function anggaranLangkah(tugas: number): { dasar: number; perPorsi: number; guncang: number } {
  if (tugas <= 1_000) return { dasar: 5_000, perPorsi: 400, guncang: 1_200_000 };
  if (tugas <= 5_000) return { dasar: 5_000, perPorsi: 50, guncang: 100_000 };
  return { dasar: 500, perPorsi: 10, guncang: 100_000 };
}
/** Choices the exact search may look at, in one small part and in all of them. */
const LANGKAH_TEPAT = { satu: 200_000, semua: 600_000 } as const;
/** Evenness that keeping sub kegiatan together may cost, as a part of the whole; and steps per share. */
const RUANG_RAPI = 0.005;
const LANGKAH_RAPI = 30;
const TINGKAT_KELUHAN = [
  'menitSisa',
  'langgarTim',
  'menitLebih',
  'menitBulanBerat',
  'tanpaTugas',
  'menitKurang',
] as const;
/** Places of the phases on the progress bar. */
const AKHIR_SERAKAH = 0.35;
const AKHIR_CARI = 0.8;

/**
 * "Usulkan pembagian": deals the work of an office out among its people. Pure: no clock, chance only from the seed.
 *
 * B1 Every task somebody may do is given out whole, even when that overloads; the shares of a task sum to its pembagi.
 * B2 A task goes only to eligible, counted people with capacity inside its window; own bagian unless agreed otherwise.
 * B3 Locked shares, and tasks outside the chosen bagian, count as load and are never touched.
 * B4 No overload: first the minutes over the yearly limit, then the minutes over in single months, in whole working days
 *    (with `pertahankan` only months a quarter and more over; the others come after what is disturbed). An accepted
 *    maximum lifts the year and its months alike.
 * B5 Nobody idle: first people without tasks, then minutes missing to the low threshold.
 * B6 Even: the sum of squared load ratios, each weighted by capacity so that part-timers get their part; nobody is brought
 *    above the highest load of the part for evenness alone.
 * B7 With `pertahankan` a present share is disturbed only for B1–B5 (less disturbance comes before B6); without it
 *    disturbance only decides between equally even plans.
 * B8 A task is split only where it may be, by whole pieces (`butir`) of some size (`porsiMin`), when that takes overload
 *    away or brings enough fairness for the extra person; more than four people only when the yearly limit demands it.
 * B9 A meeting (hadir bersama), an appointment by decree (tugas tambahan) and a fixed service (layanan) go to one person whole;
 *    the last two are only divided when they are more than anybody's year, and whoever holds an appointment keeps it.
 * B10 Two greedy orders (heaviest first, most constrained first); the better one is improved by local search and seeded
 *    shaking, which never take a step that makes the objective worse. So the plan is never worse than either order.
 * B11 Team rules (least and most people, level of the ketua) come before all minutes; where nobody fits, the task is given
 *    out all the same, and what is missing is said.
 * B12 Parts with up to 5 people and 10 tasks that still have complaints are searched exactly: a division without overload and
 *    idle people is never missed there.
 * B13 At the end tasks of one sub kegiatan are brought together where that costs next to nothing.
 */
export function bagiHabis(soal: Soal, pilihan: PilihanBagi): Rencana {
  const batal = pilihan.batal ?? (() => false);
  const cukup = pilihan.cukup ?? (() => false);
  const progres = pilihan.progres ?? (() => undefined);
  const berhenti = (): boolean => batal() || cukup();
  const awal = mulaiSerakah(soal, batal, cukup, progres);
  const k = awal.terpilih;
  const orangBagian = komponen(soal);
  const batas = batasBagian(soal, orangBagian);
  const bagian = orangBagian.map((orang, i): Bagian => ({ orang, ...batas[i]! }));
  const pencari = new Pencari(k, berhenti);
  const kabar = (): KabarBagi => ({ tahap: 'memperbaiki', nilai: nilaiRencana(k), puncak: puncakRencana(k) });
  if (!awal.selesai) return { ...hasil(k, awal, pencari), selesai: false };

  const anggaran = anggaranLangkah(soal.jumlahTugas);
  const mulaiCari = Math.max(1, bagian.length);
  bagian.forEach((satu, i) => {
    pencari.beri(anggaran.dasar + anggaran.perPorsi * jumlahPorsi(k, satu));
    perbaikiBagian(pencari, satu);
    progres(AKHIR_SERAKAH + ((AKHIR_CARI - AKHIR_SERAKAH) * (i + 1)) / mulaiCari, kabar);
  });
  const acak = acakBerbenih(pilihan.benih);
  // Parts with complaints share most of the steps by their size; what they leave goes on to the next ones.
  const bermasalah = new Set(bagian.filter((satu) => adaKeluhan(k, satu)));
  const semua = { ada: 0, tidak: 0 };
  for (const satu of bagian) semua[bermasalah.has(satu) ? 'ada' : 'tidak'] += jumlahPorsi(k, satu);
  const jatah = { ada: anggaran.guncang, tidak: anggaran.guncang / BAGIAN_TANPA_KELUHAN };
  let sisaTepat: number = LANGKAH_TEPAT.semua;
  bagian.forEach((satu, i) => {
    const jenis = bermasalah.has(satu) ? 'ada' : 'tidak';
    const mulai = pencari.langkah;
    const tepat = berhenti() || jenis === 'tidak' ? null : cariTepatBagian(pencari, satu, sisaTepat);
    sisaTepat -= tepat?.langkah ?? 0;
    const bagiannya = (jatah[jenis] * jumlahPorsi(k, satu)) / Math.max(1, semua[jenis]);
    pencari.beri(Math.min(bagiannya, GUNCANG_PER_PORSI * jumlahPorsi(k, satu)));
    if (!berhenti()) guncang(pencari, satu, acak, jenis === 'ada' && tepat?.terbukti !== true);
    jatah[jenis] -= pencari.langkah - mulai;
    semua[jenis] -= jumlahPorsi(k, satu);
    progres(AKHIR_CARI + ((1 - AKHIR_CARI) * (i + 1)) / mulaiCari, kabar);
  });
  if (!berhenti()) rapikanSemua(pencari, bagian, awal);
  return { ...hasil(k, awal, pencari), selesai: !berhenti() };
}

/** B13, without giving up that the plan is no worse than either greedy order. */
function rapikanSemua(pencari: Pencari, bagian: readonly Bagian[], awal: Awal): void {
  const { k } = pencari;
  if (!k.soal.rumpun.some((r) => r >= 0)) return;
  const kini = nilaiRencana(k);
  const setara = [awal.terberat, awal.tersempit].filter((n) => TINGKAT_KELUHAN.every((nama) => n[nama] === kini[nama]));
  let ruang = Math.min(RUANG_RAPI * k.adil, ...setara.map((n) => n.adil - k.adil));
  for (const satu of bagian) {
    pencari.beri(LANGKAH_RAPI * jumlahPorsi(k, satu));
    ruang -= rapikan(pencari, satu.orang, Math.max(0, ruang));
  }
}

const jumlahPorsi = (k: Keadaan, { orang }: Bagian): number => orang.reduce((n, p) => n + k.milik[p]!.length, 0);

const adaKeluhan = (k: Keadaan, { orang }: Bagian): boolean =>
  orang.some((p) => k.keluhan(p, 0) + k.keluhan(p, 1) + k.keluhan(p, 2) + k.keluhan(p, 3) > 0);

/** B12; null when the part is too large. `terbukti`: no division has fewer complaints. */
function cariTepatBagian(
  pencari: Pencari,
  bagian: Bagian,
  sisa: number,
): { readonly langkah: number; readonly terbukti: boolean } | null {
  const { k } = pencari;
  const { orang } = bagian;
  if (sisa <= 0 || orang.length > TEPAT.orang) return null;
  const tugas = [...new Set(orang.flatMap((p) => k.milik[p]!))];
  if (tugas.length > TEPAT.tugas) return null;
  const langkah = Math.min(sisa, LANGKAH_TEPAT.satu);
  const { terpakai, terbukti } = cariTepat(k, orang, tugas, langkah);
  perbaikiBagian(pencari, bagian);
  return { langkah: terpakai, terbukti };
}

interface Awal {
  terpilih: Keadaan;
  terberat: NilaiRencana;
  tersempit: NilaiRencana;
  selesai: boolean;
}

/** B10: both orders, each also on top of the present division when it need not be kept; the best one goes on. */
function mulaiSerakah(
  soal: Soal,
  batal: () => boolean,
  cukup: () => boolean,
  progres: NonNullable<PilihanBagi['progres']>,
): Awal {
  const adaLama = soal.lamaOrang.length > 0;
  const jalan = [
    { urutan: urutanTerberat(soal), lama: soal.pertahankan },
    { urutan: urutanTersempit(soal), lama: soal.pertahankan },
    ...(adaLama && !soal.pertahankan ? [{ urutan: urutanTersempit(soal), lama: true }] : []),
  ];
  let terpilih: Keadaan | null = null;
  let selesai = true;
  const nilai: NilaiRencana[] = [];
  for (const [i, { urutan, lama }] of jalan.entries()) {
    const k = new Keadaan(soal);
    if (lama) pasangLama(k);
    const kabar = (): KabarBagi => ({ tahap: 'menempatkan', nilai: nilaiRencana(k), puncak: puncakRencana(k) });
    const maju = (x: number): void => progres((AKHIR_SERAKAH * (i + x)) / jalan.length, kabar);
    // "Good enough" waits for the first order: a plan has a place for every task.
    const tempatkan = serakah(k, urutan, i === 0 ? batal : () => batal() || cukup(), maju);
    if (i > 0 && !tempatkan) {
      selesai = false;
      break;
    }
    nilai.push(nilaiRencana(k));
    selesai = tempatkan;
    if (terpilih === null || lebihBaik(k.total, terpilih.total)) terpilih = k;
    if (!selesai) break;
  }
  return { terpilih: terpilih ?? new Keadaan(soal), terberat: nilai[0]!, tersempit: nilai[1] ?? nilai[0]!, selesai };
}

function hasil(k: Keadaan, awal: Awal, pencari: Pencari): Omit<Rencana, 'selesai'> {
  const { terberat, tersempit } = awal;
  return { ...susun(k), nilai: nilaiRencana(k), terberat, tersempit, langkah: pencari.langkah };
}
