import type { Rentang } from './beban';
import { rentangJendela, sebarPeriode } from './beban';
import type { Hari } from './hari';
import { awalTahun, bulanTahun, hariDari, mingguTahun, tanggalDari } from './hari';
import type { Tanggal } from './ids';
import type { KalenderTahun } from './kalender';
import { menitEfektif } from './kalender';
import type { Kantor } from './kantor';
import type { Masa } from './masaPorsi';
import { kumulatifDari } from './kapasitas';
import { sesudahTahun, tenggatSesudahTahun } from './lintasTahun';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { akhirKerja } from './pensiun';
import type { Jendela, Ulangan } from './tugas';

/**
 * Parts of a window: what has to be done when.
 * B5 a recurring window falls into one part per ISO week, calendar month or quarter, cut to the window and the year; every
 *    other window is one part;
 * B6 a period in which the office (for one person: the unit, C5) does not work on any day is left out (the first days of January, a week of cuti bersama)
 *    and its minutes go to the others; when no period is left the whole window is the one part;
 * B7 the parts of the minutes are equal, rounded cumulatively: part i ends at floor(menit × i / parts), so they add up;
 * B8 each part spreads inside its own period by B1 and B2; one whose period has no capacity of the person is a conflict with
 *    its days and does not move to other periods (somebody else has to do it in that week);
 * B9 periods in which the person is not yet or no longer in the office are left out for that person, as long as others stay;
 * B10 of a share that was handed over on a day only the days until it, or from it, count, as long as one of them is a working
 *    day; a period that is cut that way keeps its part of the minutes;
 * B11 a window that begins after the year has no part in it (LT3).
 */
export type AdaKerja = (mulai: Hari, akhir: Hari) => boolean;

/** B5, B6: never empty. The days of a part are ascending; only parts of windows that do not recur have several stretches. */
export function potongan(jendela: Jendela, tahun: number, adaKerja: AdaKerja): readonly Rentang[] {
  const rentang = rentangJendela(jendela, tahun);
  if (jendela.jenis !== 'berulang') return [rentang];
  const hasil: Rentang[] = [];
  for (const [awal, ujung] of rentang) {
    for (const { mulai, akhir } of periodeUlangan(jendela.tiap, tahun)) {
      const [a, z] = [Math.max(awal, mulai), Math.min(ujung, akhir)];
      if (a <= z && adaKerja(a, z)) hasil.push([[a, z]]);
    }
  }
  return hasil.length > 0 ? hasil : [rentang];
}

/** Weeks, months or quarters that cover the year. */
function periodeUlangan(tiap: Ulangan, tahun: number): readonly { readonly mulai: Hari; readonly akhir: Hari }[] {
  if (tiap === 'minggu') return mingguTahun(tahun);
  const bulan = bulanTahun(tahun);
  if (tiap === 'bulan') return bulan;
  return [0, 3, 6, 9].map((b) => ({ mulai: bulan[b]?.mulai ?? 0, akhir: bulan[b + 2]?.akhir ?? 0 }));
}

/** B7: minutes of part `i` (from 0) of `banyak`. */
export function menitPotongan(menit: number, i: number, banyak: number): number {
  return Math.floor((menit * (i + 1)) / banyak) - Math.floor((menit * i) / banyak);
}

/**
 * B7, B8 summed over periods (see sebarPeriode): adds to `ke` and returns the minutes that found no capacity. As many steps
 * as there are parts and periods together, so a weekly task costs no more than twice its weeks.
 */
export function sebarPotongan(
  menit: number,
  bagian: readonly Rentang[],
  awal: Hari,
  kumulatif: Int32Array,
  akhirPeriode: Int32Array,
  ke: Int32Array | Float64Array,
): number {
  const satu = bagian[0];
  if (bagian.length === 1 && satu) return sebarPeriode(menit, satu, awal, kumulatif, akhirPeriode, ke);
  let konflik = 0;
  let p = 0;
  for (let i = 0; i < bagian.length; i++) {
    const isi = menitPotongan(menit, i, bagian.length);
    const rentang = bagian[i];
    if (isi === 0 || !rentang) continue;
    const mulai = (rentang[0]?.[0] ?? awal) - awal;
    while ((akhirPeriode[p] ?? Infinity) < mulai) p += 1;
    konflik += sebarPeriode(isi, rentang, awal, kumulatif, akhirPeriode, ke, p);
  }
  return konflik;
}

const TANPA_BAGIAN: readonly Rentang[] = [];

/** Parts of all windows of one working week and year; asked for every task of every person, so each window is cut once. */
export class KejadianTahun {
  private readonly perJendela = new WeakMap<Jendela, readonly Rentang[]>();
  private readonly perKunci = new Map<string, readonly Rentang[]>();
  private readonly perPegawai = new WeakMap<Pegawai, readonly [Hari, Hari]>();
  /** Is any of the days a working day? */
  readonly adaKerja: AdaKerja;
  private readonly awal: Hari;

  /** `kumulatif` is the running total of the effective minutes of a full-time person in this week. */
  constructor(
    private readonly tahun: number,
    private readonly pengaturan: Pengaturan,
    kumulatif: Int32Array,
  ) {
    const awal = awalTahun(tahun);
    this.awal = awal;
    this.adaKerja = (a, z) => (kumulatif[z - awal + 1] ?? 0) > (kumulatif[a - awal] ?? 0);
  }

  /** Never empty but for B11. */
  potongan(jendela: Jendela): readonly Rentang[] {
    const ada = this.perJendela.get(jendela);
    if (ada) return ada;
    const hasil =
      jendela.jenis === 'berulang'
        ? this.berulang(jendela)
        : sesudahTahun(jendela, this.tahun)
          ? TANPA_BAGIAN
          : potongan(jendela, this.tahun, this.adaKerja);
    this.perJendela.set(jendela, hasil);
    return hasil;
  }

  /** B9, B10; `masa` are the days of the share, null = the whole window. */
  milik(jendela: Jendela, pegawai: Pegawai, masa: Masa | null = null): readonly Rentang[] {
    const semua = this.selamaDiKantor(jendela, pegawai);
    return masa === null ? semua : this.potong(semua, masa);
  }

  /** B10. */
  private potong(semua: readonly Rentang[], { mulai, akhir }: Masa): readonly Rentang[] {
    const [awal, ujung] = [mulai === null ? -Infinity : hariDari(mulai), akhir === null ? Infinity : hariDari(akhir)];
    const hasil: Rentang[] = [];
    for (const satu of semua) {
      const dalam = satu
        .map(([a, z]) => [Math.max(a, awal), Math.min(z, ujung)] as const)
        .filter(([a, z]) => a <= z && this.adaKerja(a, z));
      if (dalam.length > 0) hasil.push(dalam);
    }
    return hasil.length > 0 ? hasil : semua;
  }

  /** B9. */
  private selamaDiKantor(jendela: Jendela, pegawai: Pegawai): readonly Rentang[] {
    const semua = this.potongan(jendela);
    if (semua.length === 1) return semua;
    const [masuk, keluar] = this.masa(pegawai);
    if (masuk <= this.awal && keluar === Infinity) return semua;
    const hasil = semua.filter(([isi]) => isi && this.diKantor(pegawai, ...isi));
    return hasil.length > 0 ? hasil : semua;
  }

  /** Is one of the days a working day on which the person belongs to it? (Leave does not matter.) */
  diKantor(pegawai: Pegawai, mulai: Hari, akhir: Hari): boolean {
    const [masuk, keluar] = this.masa(pegawai);
    const [a, z] = [Math.max(mulai, masuk), Math.min(akhir, keluar)];
    return a <= z && this.adaKerja(a, z);
  }

  private masa(pegawai: Pegawai): readonly [Hari, Hari] {
    const ada = this.perPegawai.get(pegawai);
    if (ada) return ada;
    const terakhir = akhirKerja(pegawai, this.pengaturan);
    const masuk = pegawai.masuk === null ? this.awal : hariDari(pegawai.masuk);
    const hasil = [masuk, terakhir === null ? Infinity : hariDari(terakhir)] as const;
    this.perPegawai.set(pegawai, hasil);
    return hasil;
  }

  private berulang(jendela: Jendela & { jenis: 'berulang' }): readonly Rentang[] {
    const kunci = `${jendela.tiap}/${jendela.mulai ?? ''}/${jendela.akhir ?? ''}`;
    let hasil = this.perKunci.get(kunci);
    if (!hasil) this.perKunci.set(kunci, (hasil = potongan(jendela, this.tahun, this.adaKerja)));
    return hasil;
  }
}

// Derived from immutable objects: an edited calendar or setting is another object.
const perKalender = new WeakMap<KalenderTahun, WeakMap<Pengaturan, Map<5 | 6, KejadianTahun>>>();

/** `hariKerja` is the week of a unit (C5; of one person: kejadianPegawai in hitungan.ts), else that of the office. */
export function kejadianKantor(
  { kalender, pengaturan }: Pick<Kantor, 'kalender' | 'pengaturan'>,
  hariKerja = pengaturan.hariKerja,
): KejadianTahun {
  let perAturan = perKalender.get(kalender);
  if (!perAturan) perKalender.set(kalender, (perAturan = new WeakMap()));
  let perMinggu = perAturan.get(pengaturan);
  if (!perMinggu) perAturan.set(pengaturan, (perMinggu = new Map<5 | 6, KejadianTahun>()));
  let kejadian = perMinggu.get(hariKerja);
  if (!kejadian) {
    const kumulatif = kumulatifDari(menitEfektif(kalender, { ...pengaturan, hariKerja }));
    perMinggu.set(hariKerja, (kejadian = new KejadianTahun(kalender.tahun, pengaturan, kumulatif)));
  }
  return kejadian;
}

// Windows are immutable, and the same one is asked for every task that has it.
const ujungJendela = new WeakMap<Jendela, { readonly tahun: number; readonly akhir: readonly Hari[] }>();

/**
 * Last day of the piece (U1: a part, or a stretch of months without a gap) that is due next seen from `hariIni`: the one it
 * lies in, else the one after it; past the window the last one, and what is due after the year on its own day (LT2). null when
 * the window lies before the year.
 */
export function tenggatBerikut(jendela: Jendela, tahun: number, hariIni: Tanggal): Tanggal | null {
  const sesudah = tenggatSesudahTahun(jendela, tahun);
  if (sesudah !== null) return tanggalDari(sesudah);
  const kini = hariDari(hariIni);
  let ujung = ujungJendela.get(jendela);
  if (ujung?.tahun !== tahun) {
    ujung = { tahun, akhir: potongan(jendela, tahun, () => true).flatMap((r) => r.map(([, z]) => z)) };
    ujungJendela.set(jendela, ujung);
  }
  const { akhir } = ujung;
  const berikut = akhir.find((z) => z >= kini) ?? akhir.at(-1);
  return berikut === undefined ? null : tanggalDari(berikut);
}
