import type { Abk, BarisAbk, UnitAbk } from './abk';
import { kelompokJabatan, memangkuPada, type KunciAbk } from './abkJabatan';
import { rapikanOrang } from './abkPeriode';
import { tambahHari } from './hari';
import type { BagianId, PegawaiId, Tanggal } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import { pensiun } from './pensiun';

/** Years of a projection, that of the office first. */
export const LAMA_PROYEKSI = 5;

/**
 * People ahead: who leaves in the coming years and what is left for the work there is.
 * Pr1 counted are the pemangku of the ABK (A4), on the same day;
 * Pr2 a person leaves in the year of the first day without work: the TMT pensiun, or the day after a last day of work that
 *     was entered, whichever comes first;
 * Pr3 an unknown jenis jabatan is counted by the lowest age (58) and marked as a guess;
 * Pr4 a TMT before the year of the office takes nobody away: who still works stays by some decision and has to be checked;
 * Pr5 without a birthday, or outside the ASN, nobody leaves by age; they are counted apart;
 * Pr6 pemangku = all who leave in the years + who leave later + Pr4 + Pr5, in every row and on every level;
 * Pr7 the need is the ABK of today in every year: only people change;
 * Pr8 "tanpa pengganti": nobody comes for who leaves; selisih = sisa − kebutuhan, EJ = need ÷ sisa;
 * Pr9 "sesuai ABK": `isi` people come until the end of that year, as many as a jabatan is short of and never fewer than
 *     none, so that a unit with too many in one jabatan and too few in another is not even. Work that nobody has been given
 *     asks for nobody: it has to be divided first.
 */
export interface Keluar {
  readonly pegawaiId: PegawaiId;
  readonly kunci: KunciAbk;
  readonly keadaan: 'keluar' | 'lewat' | 'tanpaTanggal' | 'sesudah';
  /** First day without work; null = not known (Pr5). */
  readonly tanggal: Tanggal | null;
  readonly sebab: 'pensiun' | 'lain' | null;
  /** Age of retirement and its rule, null without one. */
  readonly usia: number | null;
  readonly sumber: string;
  /** Pr3. */
  readonly perkiraan: boolean;
}

export interface TahunProyeksi {
  readonly tahun: number;
  /** Leave in this year. */
  readonly keluar: number;
  /** Still there at its end without anybody new (Pr8). */
  readonly sisa: number;
  readonly selisih: number;
  readonly ej: number | null;
  /** Pr9, from now until the end of this year. */
  readonly isi: number;
}
export interface JumlahProyeksi {
  readonly pemangku: number;
  /** People, unrounded and rounded. */
  readonly kebutuhan: number;
  readonly bulat: number;
  /** Pr9 as it is today, before anybody leaves. */
  readonly kurangKini: number;
  readonly lewat: number;
  readonly tanpaTanggal: number;
  readonly sesudah: number;
  readonly tahun: readonly TahunProyeksi[];
}
export interface BarisProyeksi extends JumlahProyeksi, Pick<BarisAbk, 'kunci' | 'jenis' | 'jabatan' | 'jenisJabatan'> {}
export interface UnitProyeksi extends Pick<UnitAbk, 'bagianId' | 'nama'> {
  readonly baris: readonly BarisProyeksi[];
  readonly jumlah: JumlahProyeksi;
}
export interface Proyeksi {
  readonly per: Tanggal;
  readonly tahun: readonly number[];
  readonly unit: readonly UnitProyeksi[];
  readonly jumlah: JumlahProyeksi;
  /** Every pemangku, in the order of the office. */
  readonly orang: readonly Keluar[];
}

/** Part of the need that is work nobody has yet: it is no lack of people (Pr9), and stands beside them. */
export const butuhBelumDibagi = (unit: readonly Pick<UnitProyeksi, 'baris'>[]): number =>
  unit.reduce((n, { baris }) => n + baris.reduce((m, b) => m + (b.jenis === 'belum' ? b.bulat : 0), 0), 0);

/** Pr2–Pr5 of one person. */
export function keluarnya(pegawai: Pegawai, tahun: number, kunci: KunciAbk, lama: number = LAMA_PROYEKSI): Keluar {
  const bup = pensiun(pegawai);
  const sendiri = pegawai.keluar === null ? null : tambahHari(pegawai.keluar, 1);
  const dahulu = sendiri !== null && (bup === null || sendiri < bup.tanggal);
  const tanggal = dahulu ? sendiri : (bup?.tanggal ?? null);
  const dasar = {
    pegawaiId: pegawai.id,
    kunci,
    tanggal,
    sebab: tanggal === null ? null : dahulu && pegawai.sebabKeluar !== 'pensiun' ? 'lain' : 'pensiun',
    usia: bup?.usia ?? null,
    sumber: bup?.sumber ?? '',
    perkiraan: !dahulu && bup !== null && pegawai.jenisJabatan === null,
  } as const;
  if (tanggal === null) return { ...dasar, keadaan: 'tanpaTanggal' };
  const di = Number(tanggal.slice(0, 4));
  return { ...dasar, keadaan: di < tahun ? 'lewat' : di >= tahun + lama ? 'sesudah' : 'keluar' };
}

/** Year in which a person leaves inside the projection, else null. */
export const tahunKeluar = ({ keadaan, tanggal }: Pick<Keluar, 'keadaan' | 'tanggal'>): number | null =>
  keadaan === 'keluar' && tanggal !== null ? Number(tanggal.slice(0, 4)) : null;

interface Hitung {
  readonly keluar: number[];
  lewat: number;
  tanpaTanggal: number;
  sesudah: number;
}

/** `abk` has to be the one of this office. */
export function hitungProyeksi(
  kantor: Pick<Kantor, 'pegawai' | 'pengaturan' | 'kalender'>,
  abk: Abk,
  lama: number = LAMA_PROYEKSI,
): Proyeksi {
  const awal = kantor.kalender.tahun;
  const { per } = abk.dasar;
  const { kunci } = kelompokJabatan(kantor, per);
  const tahun = Array.from({ length: lama }, (_, i) => awal + i);
  const perBaris = new Map<KunciAbk, Hitung>();
  const orang: Keluar[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    const k = kunci.get(pegawai.id);
    if (k === undefined || !memangkuPada(pegawai, per)) continue;
    const satu = keluarnya(pegawai, awal, k, lama);
    orang.push(satu);
    let isi = perBaris.get(k);
    if (!isi) perBaris.set(k, (isi = { keluar: tahun.map(() => 0), lewat: 0, tanpaTanggal: 0, sesudah: 0 }));
    if (satu.keadaan === 'keluar') {
      const di = (tahunKeluar(satu) ?? awal) - awal;
      isi.keluar[di] = (isi.keluar[di] ?? 0) + 1;
    } else isi[satu.keadaan] += 1;
  }
  const unit = abk.unit.map(({ bagianId, nama, baris }): UnitProyeksi => {
    const isi = baris.map((b) => barisProyeksi(b, perBaris.get(b.kunci), tahun));
    return { bagianId, nama, baris: isi, jumlah: jumlahkan(isi, tahun) };
  });
  const jumlah = jumlahkan(
    unit.map((u) => u.jumlah),
    tahun,
  );
  return { per, tahun, unit, jumlah, orang };
}

function barisProyeksi(abk: BarisAbk, isi: Hitung | undefined, tahun: readonly number[]): BarisProyeksi {
  const { kunci, jenis, jabatan, jenisJabatan, pemangku, kebutuhan, bulat } = abk;
  const isiHingga = (orang: number): number => (jenis === 'belum' ? 0 : Math.max(0, bulat - orang));
  let sisa = pemangku;
  return {
    ...{ kunci, jenis, jabatan, jenisJabatan, pemangku, kebutuhan, bulat },
    kurangKini: isiHingga(pemangku),
    lewat: isi?.lewat ?? 0,
    tanpaTanggal: isi?.tanpaTanggal ?? 0,
    sesudah: isi?.sesudah ?? 0,
    tahun: tahun.map((satu, i) => {
      const keluar = isi?.keluar[i] ?? 0;
      sisa -= keluar;
      return nilai(satu, keluar, sisa, bulat, kebutuhan, isiHingga(sisa));
    }),
  };
}

const nilai = (
  tahun: number,
  keluar: number,
  sisa: number,
  bulat: number,
  kebutuhan: number,
  isi: number,
): TahunProyeksi => ({
  ...{ tahun, keluar, sisa, isi },
  selisih: sisa - bulat,
  ej: sisa > 0 ? rapikanOrang(kebutuhan / sisa) : null,
});

/** Sums of rows of any level (A9). */
function jumlahkan(baris: readonly JumlahProyeksi[], tahun: readonly number[]): JumlahProyeksi {
  const jumlah = (ambil: (satu: JumlahProyeksi) => number): number => baris.reduce((n, satu) => n + ambil(satu), 0);
  const kebutuhan = rapikanOrang(jumlah((b) => b.kebutuhan));
  const bulat = jumlah((b) => b.bulat);
  const di = (i: number, apa: 'keluar' | 'sisa' | 'isi'): number => jumlah((b) => b.tahun[i]?.[apa] ?? 0);
  return {
    pemangku: jumlah((b) => b.pemangku),
    ...{ kebutuhan, bulat },
    kurangKini: jumlah((b) => b.kurangKini),
    lewat: jumlah((b) => b.lewat),
    tanpaTanggal: jumlah((b) => b.tanpaTanggal),
    sesudah: jumlah((b) => b.sesudah),
    tahun: tahun.map((satu, i) => nilai(satu, di(i, 'keluar'), di(i, 'sisa'), bulat, kebutuhan, di(i, 'isi'))),
  };
}

/** Only one unit of it; its sums are those of the whole then. */
export function proyeksiUnit(proyeksi: Proyeksi, bagianId: BagianId | null): Proyeksi {
  if (bagianId === null) return proyeksi;
  const unit = proyeksi.unit.filter((satu) => satu.bagianId === bagianId);
  const kunci = new Set(unit.flatMap((u) => u.baris.map((b) => b.kunci)));
  return {
    ...proyeksi,
    unit,
    jumlah: unit[0]?.jumlah ?? jumlahkan([], proyeksi.tahun),
    orang: proyeksi.orang.filter((satu) => kunci.has(satu.kunci)),
  };
}
