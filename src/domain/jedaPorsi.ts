import type { Rentang } from './beban';
import { hariDari, type Hari } from './hari';
import { menitPotongan, sebarPotongan } from './kejadian';
import { bagiMasa, type Masa } from './masaPorsi';
import { kaliBagi } from './porsi';
import type { Jendela, Penugasan, PorsiSerah } from './tugas';

/**
 * What somebody keeps of a share while a stand-in holds a part of it for some days (A3):
 * D6 the days that were handed over are a gap: the share is planned as it was before, and what went is taken out of the days it
 *    went for. So month for month giver and stand-in plan together what the giver planned alone, and no other month moves;
 * D7 it is taken out of what began by the first of these days, in proportion to what lies in each piece of it; where more went
 *    than lies there, the rest comes out of all other days alike;
 * D8 days without capacity had no plan (B1): the days of a recorded leave take nothing out of an undated share, which is spread
 *    around them already. Of recurring work they hold the conflict (B8), and that is what went.
 */
export interface RuangSebar {
  readonly jendela: Jendela;
  /** Parts of the window for some days of the share; null = all of it (kejadian.ts, `milik`). */
  readonly bagian: (masa: Masa | null) => readonly Rentang[];
  readonly awal: Hari;
  readonly kumulatif: Int32Array;
  /** Last day index of each period. */
  readonly akhirPeriode: Int32Array;
}
export interface CaraSebar {
  /** As in sebarPeriode. */
  readonly naik: 0 | 0.5;
  /** What of an amount is spread within the year (LT3). */
  readonly isi: (menit: number, masa: Masa | null) => number;
}
/** A piece of a share that lies in one period, and wholly inside or outside every gap. */
export interface PotongBerjeda {
  readonly mulai: Hari;
  readonly akhir: Hari;
  /** Index of the period; null = there is no capacity (B3, B8). */
  readonly periode: number | null;
  /** Part of the window it is of. */
  readonly bagian: Rentang;
  readonly sejak: Hari;
  menit: number;
}
const BIASA: CaraSebar = { naik: 0, isi: (menit) => menit };

export const berjeda = ({ serah }: Pick<Penugasan, 'serah'>): boolean => serah !== undefined && serah.length > 0;

/** D1–D8: adds the minutes of one share to the periods and returns those that found no capacity. */
export function sebarMilik(milik: Penugasan, menit: number, ruang: RuangSebar, ke: Int32Array | Float64Array): number {
  let konflik = 0;
  if (!berjeda(milik)) {
    for (const { menit: isi, masa } of bagiMasa(milik, menit))
      konflik += sebarPotongan(isi, ruang.bagian(masa), ruang.awal, ruang.kumulatif, ruang.akhirPeriode, ke);
    return konflik;
  }
  for (const { periode, menit: isi } of potongBerjeda(milik, menit, ruang))
    if (periode === null) konflik += isi;
    else ke[periode] = (ke[periode] ?? 0) + isi;
  return konflik;
}

/** D6–D8: the pieces of a share with gaps; `menit` is what is kept. */
export function potongBerjeda(
  milik: Penugasan,
  menit: number,
  ruang: RuangSebar,
  { naik, isi }: CaraSebar = BIASA,
): readonly PotongBerjeda[] {
  const serah = serahTerhitung(milik, ruang);
  const lepas = serah.map(({ porsi }) => (milik.porsi > 0 ? kaliBagi(menit, porsi, milik.porsi) : 0));
  const seluruh = lepas.reduce((a, b) => a + b, menit);
  const batas = serah.flatMap(({ mulai, akhir }) => [hariDari(mulai), hariDari(akhir) + 1]).sort((a, b) => a - b);
  const semua = bagiMasa(sebelumSerah(milik, serah), seluruh).flatMap(({ menit: satu, masa }) =>
    potong(isi(satu, masa), ruang, masa, batas, naik),
  );
  serah.forEach(({ mulai, akhir }, i) => {
    const [a, z] = [hariDari(mulai), hariDari(akhir)];
    const boleh = semua.filter(({ sejak }) => sejak <= a);
    const dalam = boleh.filter((satu) => satu.mulai <= z && satu.akhir >= a);
    const lebih = ambil(dalam, isi(lepas[i] ?? 0, { mulai, akhir }));
    ambil(boleh.length === dalam.length ? semua : boleh.filter((satu) => !dalam.includes(satu)), lebih);
  });
  return semua.filter((satu) => satu.menit > 0);
}

/** D8. */
export function serahTerhitung(
  milik: Penugasan,
  { jendela, bagian, awal, kumulatif }: Pick<RuangSebar, 'jendela' | 'bagian' | 'awal' | 'kumulatif'>,
): readonly PorsiSerah[] {
  const serah = milik.serah ?? [];
  if (jendela.jenis === 'berulang') return serah;
  return serah.filter(({ mulai, akhir }) => {
    const [dari, sampai] = [hariDari(mulai), hariDari(akhir)];
    return bagian({ mulai, akhir }).some((rentang) =>
      rentang.some(
        ([a, z]) =>
          Math.max(a, dari) <= Math.min(z, sampai) &&
          (kumulatif[Math.min(z, sampai) - awal + 1] ?? 0) > (kumulatif[Math.max(a, dari) - awal] ?? 0),
      ),
    );
  });
}

/** The share with what went for some days, as it was planned before. */
export function sebelumSerah(milik: Penugasan, serah: readonly PorsiSerah[]): Penugasan {
  const pergi = (hingga: string): number => serah.reduce((n, { mulai, porsi }) => (mulai <= hingga ? n + porsi : n), 0);
  return {
    ...milik,
    porsi: milik.porsi + pergi('9999'),
    ...(milik.tutup && { tutup: milik.tutup.map((satu) => ({ ...satu, porsi: satu.porsi + pergi(satu.akhir) })) }),
  };
}

/** B1, B2, B7, B8, cut at the periods and at the days of `batas`: the sums of the periods are those of sebarPeriode. */
function potong(
  menit: number,
  { bagian, awal, kumulatif, akhirPeriode }: RuangSebar,
  masa: Masa | null,
  batas: readonly Hari[],
  naik: number,
): PotongBerjeda[] {
  const sejak = masa?.mulai ? hariDari(masa.mulai) : -Infinity;
  const hasil: PotongBerjeda[] = [];
  const semua = bagian(masa);
  semua.forEach((rentang, i) => {
    const isi = menitPotongan(menit, i, semua.length);
    const kapasitas = ([a, z]: readonly [Hari, Hari]): number =>
      (kumulatif[z - awal + 1] ?? 0) - (kumulatif[a - awal] ?? 0);
    const total = rentang.reduce((n, satu) => n + kapasitas(satu), 0);
    const dasar = { bagian: rentang, sejak };
    if (total === 0) {
      const [mulai, akhir] = [rentang[0]?.[0] ?? awal, rentang.at(-1)?.[1] ?? awal];
      hasil.push({ ...dasar, mulai, akhir, periode: null, menit: isi });
      return;
    }
    let [jumlah, sudah, periode] = [0, 0, 0];
    for (const [mulai, akhir] of rentang)
      for (let dari = mulai; dari <= akhir;) {
        while ((akhirPeriode[periode] ?? Infinity) < dari - awal) periode += 1;
        const berikut = batas.find((hari) => hari > dari) ?? Infinity;
        const ujung = Math.min(akhir, (akhirPeriode[periode] ?? Infinity) + awal, berikut - 1);
        jumlah += kapasitas([dari, ujung]);
        const sampai = Math.floor((isi * jumlah) / total + naik);
        hasil.push({ ...dasar, mulai: dari, akhir: ujung, periode, menit: sampai - sudah });
        sudah = sampai;
        dari = ujung + 1;
      }
  });
  return hasil;
}

/** Takes in proportion to what is there, by cumulative rounding; returns what did not fit. */
function ambil(dari: readonly PotongBerjeda[], banyak: number): number {
  const total = dari.reduce((n, { menit }) => n + menit, 0);
  const semua = Math.min(banyak, total);
  let [jumlah, sudah] = [0, 0];
  for (const satu of dari) {
    jumlah += satu.menit;
    const sampai = total === 0 ? 0 : kaliBagi(semua, jumlah, total);
    satu.menit -= sampai - sudah;
    sudah = sampai;
  }
  return banyak - semua;
}
