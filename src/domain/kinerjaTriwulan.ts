import type { Rentang } from './beban';
import type { Hari } from './hari';
import { bulanTahun, hariDari, tanggalDari } from './hari';
import { kejadianPegawai } from './hitungan';
import type { Tanggal } from './ids';
import type { Kantor } from './kantor';
import { sebelumSerah } from './jedaPorsi';
import { bagiMasa, type Masa, type MenitMasa } from './masaPorsi';
import type { Pegawai } from './pegawai';
import { akhirKerja } from './pensiun';
import { dibagiPerUnit, kaliBagi } from './porsi';
import type { Penugasan, TugasTerbagi } from './tugas';

/**
 * Targets of the four quarters of one person's share:
 * W1 the share's volume is its whole units; a share in percent that makes whole units has these; else (a part of one
 *    report, hadir bersama) everybody has the whole volume, done together (`bersama`);
 * W2 recurring work counts its periods (B5, B6, B9), each in the quarter where it ends; other windows count their months,
 *    a month that is only touched in part by that part;
 * W3 whole units by then finished: after each quarter the sum is floor(volume × weight so far / weight). So quarters are at
 *    most one unit off their even part, a single yearly output falls into the last quarter of its window, and the four add
 *    up to the volume exactly;
 * W4 days before the person came or took over, after the last day of work and after a share was given back do not count, unless none
 *    would be left;
 * W5 what was taken over on top of an own share, for a leave or for good, counts in its own days (D2, D5);
 * W6 what a stand-in does for some days is taken out of the quarters these days lie in (D6).
 */
export type Triwulan = readonly [number, number, number, number];

export interface TargetTriwulan {
  readonly volume: number;
  readonly triwulan: Triwulan;
  /** Last day of the window in each quarter, null = nothing to do in it. */
  readonly tenggat: readonly (Tanggal | null)[];
  readonly bersama: boolean;
}

/** W1. */
export function volumePorsi(
  tugas: TugasTerbagi,
  penugasan: readonly Pick<Penugasan, 'porsi'>[],
): { readonly volume: number; readonly bersama: boolean } {
  const porsi = penugasan.reduce((n, p) => n + p.porsi, 0);
  if (dibagiPerUnit(tugas)) return { volume: porsi, bersama: false };
  if (tugas.hadirBersama || porsi >= tugas.pembagi)
    return { volume: tugas.volume, bersama: tugas.hadirBersama && tugas.penugasan.length > 1 };
  const volume = (tugas.volume * porsi) / tugas.pembagi;
  return Number.isInteger(volume) && volume > 0 ? { volume, bersama: false } : { volume: tugas.volume, bersama: true };
}

/** W3 with any weights ≥ 0; without weight everything falls into the last quarter. */
export function bagiTriwulan(volume: number, bobot: Triwulan): Triwulan {
  const jumlah = bobot.reduce((n, b) => n + b, 0);
  const hasil: [number, number, number, number] = [0, 0, 0, 0];
  let [berat, sudah] = [0, 0];
  let terakhir = 3;
  while (jumlah > 0 && terakhir > 0 && (bobot[terakhir] ?? 0) <= 0) terakhir -= 1;
  for (let q = 0; q < 4; q++) {
    berat += bobot[q] ?? 0;
    // The weights are sums of parts of months: a crumb of rounding must not cost a unit.
    const sampai = q < terakhir ? Math.floor((jumlah > 0 ? (volume * berat) / jumlah : 0) + 1e-9) : volume;
    hasil[q] = sampai - sudah;
    sudah = sampai;
  }
  return hasil;
}

export function targetTriwulan(kantor: Kantor, tugas: TugasTerbagi, pegawai: Pegawai): TargetTriwulan {
  const miliknya = tugas.penugasan.filter((p) => p.pegawaiId === pegawai.id);
  const { volume, bersama } = volumePorsi(tugas, miliknya);
  const semua = kejadianPegawai(kantor, pegawai).milik(tugas.jendela, pegawai);
  const seluruh = potongMasa(semua, masa(kantor, pegawai, miliknya));
  const dasar = seluruh.length > 0 ? seluruh : semua;
  const triwulan: [number, number, number, number] = [0, 0, 0, 0];
  const tenggat: (Tanggal | null)[] = [null, null, null, null];
  const serah = bersama ? [] : serahVolume(miliknya, volume);
  const semula = serah.reduce((n, { menit }) => n + menit, volume);
  const dalam = (masa: Masa | null) => {
    const sendiri = potongMasa(dasar, hariMasa(masa));
    return bobotTriwulan(kantor, tugas, sendiri.length > 0 ? sendiri : dasar);
  };
  for (const satu of bersama ? [{ menit: volume, masa: null }] : bagianVolume(miliknya, semula)) {
    const { bobot, akhir } = dalam(satu.masa);
    bagiTriwulan(satu.menit, bobot).forEach((n, q) => (triwulan[q] = (triwulan[q] ?? 0) + n));
    akhir.forEach((hari, q) => {
      if (hari !== null && (tenggat[q] ?? '') < hari) tenggat[q] = hari;
    });
  }
  for (const { menit, masa } of serah) {
    let lebih = 0;
    bagiTriwulan(menit, dalam(masa).bobot).forEach((n, q) => {
      const ada = triwulan[q] ?? 0;
      triwulan[q] = Math.max(0, ada - n);
      lebih += Math.max(0, n - ada);
    });
    for (let q = 3; q >= 0 && lebih > 0; q--) {
      const ambil = Math.min(lebih, triwulan[q] ?? 0);
      triwulan[q] = (triwulan[q] ?? 0) - ambil;
      lebih -= ambil;
    }
  }
  return { volume, triwulan, tenggat, bersama };
}

/** W6: in whole units, each with the days it went for. */
function serahVolume(miliknya: readonly Penugasan[], volume: number): readonly MenitMasa[] {
  const [satu] = miliknya;
  if (!satu || miliknya.length > 1 || satu.porsi === 0) return [];
  return (satu.serah ?? []).map(({ mulai, akhir, porsi }) => ({
    menit: kaliBagi(volume, porsi, satu.porsi),
    masa: { mulai, akhir },
  }));
}

/** W5. */
function bagianVolume(miliknya: readonly Penugasan[], volume: number): readonly MenitMasa[] {
  const [satu] = miliknya;
  return satu && miliknya.length === 1 && volume > 0
    ? bagiMasa(sebelumSerah(satu, satu.serah ?? []), volume)
    : [{ menit: volume, masa: null }];
}

const hariMasa = (masa: Masa | null): readonly [Hari, Hari] => [
  masa === null || masa.mulai === null ? -Infinity : hariDari(masa.mulai),
  masa === null || masa.akhir === null ? Infinity : hariDari(masa.akhir),
];

/** W2, with the last day of each quarter. */
function bobotTriwulan(
  kantor: Kantor,
  tugas: TugasTerbagi,
  bagian: readonly Rentang[],
): { readonly bobot: Triwulan; readonly akhir: readonly (Tanggal | null)[] } {
  const bulan = bulanTahun(kantor.kalender.tahun);
  const bobot: [number, number, number, number] = [0, 0, 0, 0];
  const tenggat: (Tanggal | null)[] = [null, null, null, null];
  const berulang = tugas.jendela.jenis === 'berulang';
  for (const rentang of bagian) {
    if (berulang) {
      const akhir = rentang.at(-1)?.[1];
      const b = bulan.findIndex((satu) => akhir !== undefined && akhir <= satu.akhir);
      if (b >= 0) bobot[Math.floor(b / 3)] = (bobot[Math.floor(b / 3)] ?? 0) + 1;
    }
    for (const [mulai, akhir] of rentang)
      bulan.forEach((satu, b) => {
        const [a, z] = [Math.max(mulai, satu.mulai), Math.min(akhir, satu.akhir)];
        if (a > z) return;
        const q = Math.floor(b / 3);
        if (!berulang) bobot[q] = (bobot[q] ?? 0) + (z - a + 1) / (satu.akhir - satu.mulai + 1);
        tenggat[q] = tanggalDari(z);
      });
  }
  return { bobot, akhir: tenggat };
}

/** W4: first and last day of this person on this task. */
function masa(kantor: Kantor, pegawai: Pegawai, miliknya: readonly Penugasan[]): readonly [Hari, Hari] {
  const keluar = akhirKerja(pegawai, kantor.pengaturan);
  const serah = miliknya.length > 0 && miliknya.every((p) => p.sampai !== undefined);
  const akhir = [keluar, ...(serah ? miliknya.map((p) => p.sampai ?? '') : [])].filter((t) => t !== null);
  const terima = miliknya.map((p) => (p.mulai === undefined ? -Infinity : hariDari(p.mulai)));
  return [
    Math.max(
      pegawai.masuk === null ? -Infinity : hariDari(pegawai.masuk),
      terima.length === 0 ? -Infinity : Math.min(...terima),
    ),
    akhir.length === 0 ? Infinity : Math.min(...akhir.map(hariDari)),
  ];
}

function potongMasa(bagian: readonly Rentang[], [masuk, keluar]: readonly [Hari, Hari]): readonly Rentang[] {
  if (masuk === -Infinity && keluar === Infinity) return bagian;
  return bagian
    .map((rentang) =>
      rentang.flatMap(([a, z]): [Hari, Hari][] => {
        const [mulai, akhir] = [Math.max(a, masuk), Math.min(z, keluar)];
        return mulai <= akhir ? [[mulai, akhir]] : [];
      }),
    )
    .filter((rentang) => rentang.length > 0);
}
